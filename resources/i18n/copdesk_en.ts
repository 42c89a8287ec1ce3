<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AnswersView</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendanceVerbs</name>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n place(s) to who wait</source>
        <translation>
            <numerusform>Give %n place to who wait</numerusform>
            <numerusform>Give %n places to who wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockFields</name>
    <message numerus="yes">
        <source>%n block(s) together, {minutes}</source>
        <translation>
            <numerusform>%n block together, {minutes}</numerusform>
            <numerusform>%n blocks together, {minutes}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockMarks</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesPane</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message numerus="yes">
        <source>%n more question(s) when it is ready to check</source>
        <translation>
            <numerusform>%n more question when it is ready to check</numerusform>
            <numerusform>%n more questions when it is ready to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentPane</name>
    <message numerus="yes">
        <source>%n people are chosen: an answer is for all of them. The rest here is about {name}.</source>
        <translation>
            <numerusform>%n people are chosen: an answer is for all of them. The rest here is about {name}.</numerusform>
            <numerusform>%n people are chosen: an answer is for all of them. The rest here is about {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentView</name>
    <message numerus="yes">
        <source>Recorded for %n person(s): {answer}</source>
        <translation>
            <numerusform>Recorded for %n person: {answer}</numerusform>
            <numerusform>Recorded for %n persons: {answer}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record “{answer}” for %n person(s)?</source>
        <translation>
            <numerusform>Record “{answer}” for %n person?</numerusform>
            <numerusform>Record “{answer}” for %n persons?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never asked</source>
        <translation>
            <numerusform>%n never asked</numerusform>
            <numerusform>%n never asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message numerus="yes">
        <source>%n sitting(s), {minutes} min</source>
        <translation>
            <numerusform>%n sitting, {minutes} min</numerusform>
            <numerusform>%n sittings, {minutes} min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message numerus="yes">
        <source>%n person(s) who were not chosen or withdrew are left out.</source>
        <translation>
            <numerusform>%n person who were not chosen or withdrew are left out.</numerusform>
            <numerusform>%n persons who were not chosen or withdrew are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorEntry</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message numerus="yes">
        <source>%n walked in</source>
        <translation>
            <numerusform>%n walked in</numerusform>
            <numerusform>%n walked in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dumbbells</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message numerus="yes">
        <source>%n pair(s) who may be one person</source>
        <translation>
            <numerusform>%n pair who may be one person</numerusform>
            <numerusform>%n pairs who may be one person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n backup(s) or file(s) set aside with this person</source>
        <translation>
            <numerusform>&amp;Remove %n backup or file set aside with this person</numerusform>
            <numerusform>&amp;Remove %n backups or files set aside with this person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n backup(s) or file(s) set aside with these people</source>
        <translation>
            <numerusform>&amp;Remove %n backup or file set aside with these people</numerusform>
            <numerusform>&amp;Remove %n backups or files set aside with these people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>%n note(s) found</source>
        <translation>
            <numerusform>%n note found</numerusform>
            <numerusform>%n notes found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Older than %n month(s)</source>
        <translation>
            <numerusform>Older than %n month</numerusform>
            <numerusform>Older than %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not for %n week(s)</source>
        <translation>
            <numerusform>Not for %n week</numerusform>
            <numerusform>Not for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message numerus="yes">
        <source>Duplicate %n block(s)</source>
        <translation>
            <numerusform>Duplicate %n block</numerusform>
            <numerusform>Duplicate %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n block(s)</source>
        <translation>
            <numerusform>Move %n block</numerusform>
            <numerusform>Move %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n block(s)</source>
        <translation>
            <numerusform>Change %n block</numerusform>
            <numerusform>Change %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) set aside</source>
        <translation>
            <numerusform>%n block set aside</numerusform>
            <numerusform>%n blocks set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n block(s)</source>
        <translation>
            <numerusform>Paste %n block</numerusform>
            <numerusform>Paste %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n block(s)</source>
        <translation>
            <numerusform>Remove %n block</numerusform>
            <numerusform>Remove %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) removed</source>
        <translation>
            <numerusform>%n block removed</numerusform>
            <numerusform>%n blocks removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GivingDialog</name>
    <message numerus="yes">
        <source>Answers of %n people</source>
        <translation>
            <numerusform>Answers of %n people</numerusform>
            <numerusform>Answers of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out without consent to keep the intake: %n people</source>
        <translation>
            <numerusform>Left out without consent to keep the intake: %n people</numerusform>
            <numerusform>Left out without consent to keep the intake: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out without consent to be quoted: %n quote(s)</source>
        <translation>
            <numerusform>Left out without consent to be quoted: %n quote</numerusform>
            <numerusform>Left out without consent to be quoted: %n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridRows</name>
    <message numerus="yes">
        <source>%n new mark(s)</source>
        <translation>
            <numerusform>%n new mark</numerusform>
            <numerusform>%n new marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideOutline</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <source>%n of those who join fall(s) outside the composition rule. They come in all the same; at Composition you can write down why.</source>
        <translation>
            <numerusform>%n of those who join fall outside the composition rule. They come in all the same; at Composition you can write down why.</numerusform>
            <numerusform>%n of those who join falls outside the composition rule. They come in all the same; at Composition you can write down why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) still waiting for your answer will be left out</source>
        <translation>
            <numerusform>%n row still waiting for your answer will be left out</numerusform>
            <numerusform>%n rows still waiting for your answer will be left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank row(s) skipped</source>
        <translation>
            <numerusform>%n blank row skipped</numerusform>
            <numerusform>%n blank rows skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) still waiting for your answer were left out</source>
        <translation>
            <numerusform>%n row still waiting for your answer were left out</numerusform>
            <numerusform>%n rows still waiting for your answer were left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePane</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingView</name>
    <message numerus="yes">
        <source>&amp;Erase %n candidate(s) who were not chosen…</source>
        <translation>
            <numerusform>&amp;Erase %n candidate who were not chosen…</numerusform>
            <numerusform>&amp;Erase %n candidates who were not chosen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadsField</name>
    <message numerus="yes">
        <source>%n running action(s): too much?</source>
        <translation>
            <numerusform>%n running action: too much?</numerusform>
            <numerusform>%n running actions: too much?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message numerus="yes">
        <source>Private answers of %n interview(s) that you removed are still here.</source>
        <translation>
            <numerusform>Private answers of %n interview that you removed are still here.</numerusform>
            <numerusform>Private answers of %n interviews that you removed are still here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intake(s) still open</source>
        <translation>
            <numerusform>%n intake still open</numerusform>
            <numerusform>%n intakes still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fit the filter</source>
        <translation>
            <numerusform>%n fit the filter</numerusform>
            <numerusform>%n fit the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message numerus="yes">
        <source>%n min later than planned</source>
        <translation>
            <numerusform>%n min later than planned</numerusform>
            <numerusform>%n min later than planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min earlier than planned</source>
        <translation>
            <numerusform>%n min earlier than planned</numerusform>
            <numerusform>%n min earlier than planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without an address</source>
        <translation>
            <numerusform>%n person without an address</numerusform>
            <numerusform>%n persons without an address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied. Paste them in the bcc line.</source>
        <translation>
            <numerusform>%n address copied. Paste them in the bcc line.</numerusform>
            <numerusform>%n addresses copied. Paste them in the bcc line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixImport</name>
    <message numerus="yes">
        <source>%n new mark(s)</source>
        <translation>
            <numerusform>%n new mark</numerusform>
            <numerusform>%n new marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new session(s)</source>
        <translation>
            <numerusform>%n new session</numerusform>
            <numerusform>%n new sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) still waiting for your answer will be left out</source>
        <translation>
            <numerusform>%n row still waiting for your answer will be left out</numerusform>
            <numerusform>%n rows still waiting for your answer will be left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) still waiting for your answer were left out</source>
        <translation>
            <numerusform>%n row still waiting for your answer were left out</numerusform>
            <numerusform>%n rows still waiting for your answer were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) differ and stay as they are</source>
        <translation>
            <numerusform>%n mark differ and stay as they are</numerusform>
            <numerusform>%n marks differ and stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read, the first in row {row}: {words}</source>
        <translation>
            <numerusform>%n cell cannot be read, the first in row {row}: {words}</numerusform>
            <numerusform>%n cells cannot be read, the first in row {row}: {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) imported</source>
        <translation>
            <numerusform>%n mark imported</numerusform>
            <numerusform>%n marks imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodRows</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodsPage</name>
    <message numerus="yes">
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n method</numerusform>
            <numerusform>%n methods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of our own</source>
        <translation>
            <numerusform>%n of our own</numerusform>
            <numerusform>%n of our own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n min for this part</source>
        <translation>
            <numerusform>%n min for this part</numerusform>
            <numerusform>%n min for this part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverRun</name>
    <message numerus="yes">
        <source>%n minute(s) over: the end comes at {expected} instead of {planned}.</source>
        <translation>
            <numerusform>%n minute over: the end comes at {expected} instead of {planned}.</numerusform>
            <numerusform>%n minutes over: the end comes at {expected} instead of {planned}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late for a fixed start; the end stays at {expected}.</source>
        <translation>
            <numerusform>%n minute late for a fixed start; the end stays at {expected}.</numerusform>
            <numerusform>%n minutes late for a fixed start; the end stays at {expected}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n participant(s) still without an intake</source>
        <translation>
            <numerusform>%n participant still without an intake</numerusform>
            <numerusform>%n participants still without an intake</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) or length(s) to look at</source>
        <translation>
            <numerusform>%n time or length to look at</numerusform>
            <numerusform>%n times or lengths to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s)</source>
        <translation>
            <numerusform>%n sector</numerusform>
            <numerusform>%n sectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alone in their organisation on this subject; only you see this.</source>
        <translation>
            <numerusform>%n alone in their organisation on this subject; only you see this.</numerusform>
            <numerusform>%n alone in their organisation on this subject; only you see this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message numerus="yes">
        <source>Ends {time}; %n min late</source>
        <translation>
            <numerusform>Ends {time}; %n min late</numerusform>
            <numerusform>Ends {time}; %n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends {time}, %n min early</source>
        <translation>
            <numerusform>Ends {time}, %n min early</numerusform>
            <numerusform>Ends {time}, %n min early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlannerPane</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to keep apart</source>
        <translation>
            <numerusform>%n pair to keep apart</numerusform>
            <numerusform>%n pairs to keep apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message numerus="yes">
        <source>%n more minute(s)</source>
        <translation>
            <numerusform>%n more minute</numerusform>
            <numerusform>%n more minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message numerus="yes">
        <source>otherwise for %n text(s)</source>
        <translation>
            <numerusform>otherwise for %n text</numerusform>
            <numerusform>otherwise for %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotesView</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the harvest</source>
        <translation>
            <numerusform>%n in the harvest</numerusform>
            <numerusform>%n in the harvest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n action(s) did not happen. Why not?</source>
        <translation>
            <numerusform>%n action did not happen. Why not?</numerusform>
            <numerusform>%n actions did not happen. Why not?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} leads %n running actions.</source>
        <translation>
            <numerusform>{name} leads %n running actions.</numerusform>
            <numerusform>{name} leads %n running actions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message numerus="yes">
        <source>Answer by {day}: %n day(s) left.</source>
        <translation>
            <numerusform>Answer by {day}: %n day left.</numerusform>
            <numerusform>Answer by {day}: %n days left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer backup(s) could not be opened.</source>
        <translation>
            <numerusform>%n newer backup could not be opened.</numerusform>
            <numerusform>%n newer backups could not be opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>%n thing(s) left to decide</source>
        <translation>
            <numerusform>%n thing left to decide</numerusform>
            <numerusform>%n things left to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterCopy</name>
    <message numerus="yes">
        <source>%n participant(s) copied</source>
        <translation>
            <numerusform>%n participant copied</numerusform>
            <numerusform>%n participants copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterExport</name>
    <message numerus="yes">
        <source>%n person(s) who were not chosen or withdrew are left out.</source>
        <translation>
            <numerusform>%n person who were not chosen or withdrew are left out.</numerusform>
            <numerusform>%n persons who were not chosen or withdrew are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterInspector</name>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n people selected</numerusform>
            <numerusform>%n people selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message numerus="yes">
        <source>%n participant(s) removed</source>
        <translation>
            <numerusform>%n participant removed</numerusform>
            <numerusform>%n participants removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoresView</name>
    <message numerus="yes">
        <source>Means of %n people</source>
        <translation>
            <numerusform>Means of %n people</numerusform>
            <numerusform>Means of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeasonPage</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group meeting(s)</source>
        <translation>
            <numerusform>%n group meeting</numerusform>
            <numerusform>%n group meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeasonWords</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n optional</source>
        <translation>
            <numerusform>%n optional</numerusform>
            <numerusform>%n optional</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group meeting(s)</source>
        <translation>
            <numerusform>%n group meeting</numerusform>
            <numerusform>%n group meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broad</source>
        <translation>
            <numerusform>%n broad</numerusform>
            <numerusform>%n broad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionPane</name>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesView</name>
    <message numerus="yes">
        <source>%n session(s) to be made</source>
        <translation>
            <numerusform>%n session to be made</numerusform>
            <numerusform>%n sessions to be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n optional</source>
        <translation>
            <numerusform>%n optional</numerusform>
            <numerusform>%n optional</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group meeting(s)</source>
        <translation>
            <numerusform>%n group meeting</numerusform>
            <numerusform>%n group meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came</source>
        <translation>
            <numerusform>%n person came</numerusform>
            <numerusform>%n persons came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) reached</source>
        <translation>
            <numerusform>%n organisation reached</numerusform>
            <numerusform>%n organisations reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on average</source>
        <translation>
            <numerusform>%n on average</numerusform>
            <numerusform>%n on average</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) marked as core group</source>
        <translation>
            <numerusform>%n person marked as core group</numerusform>
            <numerusform>%n persons marked as core group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lost the mark</source>
        <translation>
            <numerusform>%n person lost the mark</numerusform>
            <numerusform>%n persons lost the mark</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n still to come</numerusform>
            <numerusform>%n still to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s)</source>
        <translation>
            <numerusform>%n other thing</numerusform>
            <numerusform>%n other things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingView</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaysDialog</name>
    <message numerus="yes">
        <source>%n person(s) for the night</source>
        <translation>
            <numerusform>%n person for the night</numerusform>
            <numerusform>%n persons for the night</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%n thing(s) harvested</source>
        <translation>
            <numerusform>%n thing harvested</numerusform>
            <numerusform>%n things harvested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for consent</source>
        <translation>
            <numerusform>%n waiting for consent</numerusform>
            <numerusform>%n waiting for consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <translation>
            <numerusform>%n busy</numerusform>
            <numerusform>%n busy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not off the ground</source>
        <translation>
            <numerusform>%n not off the ground</numerusform>
            <numerusform>%n not off the ground</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed</source>
        <translation>
            <numerusform>%n lapsed</numerusform>
            <numerusform>%n lapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followed up</source>
        <translation>
            <numerusform>%n followed up</numerusform>
            <numerusform>%n followed up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation>
            <numerusform>%n participation</numerusform>
            <numerusform>%n participations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance mark(s)</source>
        <translation>
            <numerusform>%n attendance mark</numerusform>
            <numerusform>%n attendance marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) about consent</source>
        <translation>
            <numerusform>%n answer about consent</numerusform>
            <numerusform>%n answers about consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intake interview(s)</source>
        <translation>
            <numerusform>%n intake interview</numerusform>
            <numerusform>%n intake interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learning question(s)</source>
        <translation>
            <numerusform>%n learning question</numerusform>
            <numerusform>%n learning questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) with a case</source>
        <translation>
            <numerusform>%n turn with a case</numerusform>
            <numerusform>%n turns with a case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) harvested</source>
        <translation>
            <numerusform>%n thing harvested</numerusform>
            <numerusform>%n things harvested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s)</source>
        <translation>
            <numerusform>%n other thing</numerusform>
            <numerusform>%n other things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsedWhen</name>
    <message numerus="yes">
        <source>and %n time(s) before that</source>
        <translation>
            <numerusform>and %n time before that</numerusform>
            <numerusform>and %n times before that</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultDoor</name>
    <message numerus="yes">
        <source>What was about somebody erased is gone. %n other note(s) may still name them.</source>
        <translation>
            <numerusform>What was about somebody erased is gone. %n other note may still name them.</numerusform>
            <numerusform>What was about somebody erased is gone. %n other notes may still name them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message numerus="yes">
        <source>%n voice(s)</source>
        <translation>
            <numerusform>%n voice</numerusform>
            <numerusform>%n voices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WishesPanel</name>
    <message numerus="yes">
        <source>%n voice(s)</source>
        <translation>
            <numerusform>%n voice</numerusform>
            <numerusform>%n voices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es)</source>
        <translation>
            <numerusform>%n wish</numerusform>
            <numerusform>%n wishes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkEdits</name>
    <message numerus="yes">
        <source>%n former workplace(s) kept in the story</source>
        <translation>
            <numerusform>%n former workplace kept in the story</numerusform>
            <numerusform>%n former workplaces kept in the story</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n former job(s) kept in the story</source>
        <translation>
            <numerusform>%n former job kept in the story</numerusform>
            <numerusform>%n former jobs kept in the story</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkPane</name>
    <message numerus="yes">
        <source>Counts for all %n people who work here.</source>
        <translation>
            <numerusform>Counts for all %n people who work here.</numerusform>
            <numerusform>Counts for all %n people who work here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message numerus="yes">
        <source>%n person(s) erased before came back with the backup, and are erased again.</source>
        <translation>
            <numerusform>%n person erased before came back with the backup, and are erased again.</numerusform>
            <numerusform>%n persons erased before came back with the backup, and are erased again.</numerusform>
        </translation>
    </message>
</context>
</TS>
