<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ChecksPanel</name>
    <message numerus="yes">
        <source>Show all (%n more)</source>
        <translation>
            <numerusform>Show all (%n more)</numerusform>
            <numerusform>Show all (%n more)</numerusform>
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
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
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
        <source>%n blank row(s) skipped</source>
        <translation>
            <numerusform>%n blank row skipped</numerusform>
            <numerusform>%n blank rows skipped</numerusform>
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
    <name>InterviewForm</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min for this part</source>
        <translation>
            <numerusform>%n min for this part</numerusform>
            <numerusform>%n min for this part</numerusform>
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
    <name>Listing</name>
    <message numerus="yes">
        <source>%n participant(s) copied</source>
        <translation>
            <numerusform>%n participant copied</numerusform>
            <numerusform>%n participants copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message numerus="yes">
        <source>%n note(s) found</source>
        <translation>
            <numerusform>%n note found</numerusform>
            <numerusform>%n notes found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
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
</TS>
