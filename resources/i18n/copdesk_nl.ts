<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
<context>
    <name>AccessSheet</name>
    <message>
        <source>What is held about somebody</source>
        <translation>Wat er van iemand bewaard wordt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>One zip with a document to read and a file for programs. Nobody else is in it.</source>
        <translation>Eén zip met een document om te lezen en een bestand voor programma’s. Er staat niemand anders in.</translation>
    </message>
    <message>
        <source>Why this person takes part against the rule is in it too: that is theirs to read.</source>
        <translation>Ook waarom deze persoon tegen de regel in meedoet staat erin: dat mag iemand over zichzelf lezen.</translation>
    </message>
    <message>
        <source>Named in other texts</source>
        <translation>Genoemd in andere teksten</translation>
    </message>
    <message>
        <source>What has a tick comes in, with the names of others masked.</source>
        <translation>Wat een vinkje heeft, komt erin; namen van anderen zijn onleesbaar.</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Persoonlijke aantekeningen</translation>
    </message>
    <message>
        <source>It opens with these words. Tell them by another way.</source>
        <translation>Het opent met deze woorden. Vertel ze langs een andere weg.</translation>
    </message>
    <message>
        <source>Cop&amp;y the words</source>
        <translation>&amp;Woorden kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save the zip…</source>
        <translation>Zip op&amp;slaan…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>access.zip</source>
        <translation>inzage.zip</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Protected files (*.zip)</source>
        <translation>Beveiligde bestanden (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {place}</source>
        <translation>Opgeslagen als {place}</translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>Nothing agreed yet</source>
        <translation>Nog niets afgesproken</translation>
    </message>
    <message>
        <source>Type above what somebody is going to do, and who leads it. At the harvest day you say how it went, and above all: why not?</source>
        <translation>Typ hierboven wat iemand gaat doen, en wie de trekker is. Op de oogstdag vertel je hoe het ging, en vooral: waarom niet?</translation>
    </message>
    <message>
        <source>&amp;Type the first one</source>
        <translation>&amp;Typ de eerste</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
</context>
<context>
    <name>ActionPane</name>
    <message>
        <source>&amp;What</source>
        <translation>Wa&amp;t</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Agreed a&amp;t</source>
        <translation>A&amp;fgesproken bij</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Verw&amp;ijderen</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>What came in between? What did not work out teaches as much as what did.</source>
        <translation>Wat kwam ertussen? Van wat niet lukte leer je net zo veel als van wat wel lukte.</translation>
    </message>
    <message>
        <source>Wh&amp;y not?</source>
        <translation>Waaro&amp;m niet?</translation>
    </message>
    <message>
        <source>Not sorted yet</source>
        <translation>Nog niet ingedeeld</translation>
    </message>
    <message>
        <source>&amp;Cause, in one of these</source>
        <translation>&amp;Reden, in één van deze</translation>
    </message>
</context>
<context>
    <name>ActionQuickAdd</name>
    <message>
        <source>What will be done</source>
        <translation>Wat er gaat gebeuren</translation>
    </message>
    <message>
        <source>Type what will be done</source>
        <translation>Typ wat er gaat gebeuren</translation>
    </message>
    <message>
        <source>Lead of what comes next</source>
        <translation>Trekker van de volgende</translation>
    </message>
    <message>
        <source>lead: part of a name</source>
        <translation>trekker: deel van een naam</translation>
    </message>
    <message>
        <source>Session of what comes next</source>
        <translation>Bijeenkomst van de volgende</translation>
    </message>
</context>
<context>
    <name>ActionRows</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Trekkers</translation>
    </message>
    <message>
        <source>State and date</source>
        <translation>Stand en datum</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, te laat</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>Why not? Nobody has said yet.</source>
        <translation>Waarom niet? Nog niet verteld.</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Waarom niet</translation>
    </message>
</context>
<context>
    <name>AddPerson</name>
    <message>
        <source>New participant</source>
        <translation>Nieuwe deelnemer</translation>
    </message>
    <message>
        <source>&amp;Name, as you would write it</source>
        <translation>&amp;Naam, zoals je die schrijft</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mailadres</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>&amp;Functie</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>&amp;Kind of organisation</source>
        <translation>&amp;Soort organisatie</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>First the given name, then the prefix and the family name.</source>
        <translation>Eerst de voornaam, dan het tussenvoegsel en de achternaam.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Sorted under {family} · given name {given} · prefix {prefix}</source>
        <translation>Staat bij {family} · voornaam {given} · tussenvoegsel {prefix}</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like name@example.org.</source>
        <translation>Dit is geen e-mailadres. Het ziet eruit als naam@voorbeeld.nl.</translation>
    </message>
</context>
<context>
    <name>AnnouncedGroup</name>
    <message>
        <source>As announced</source>
        <translation>Zoals aangekondigd</translation>
    </message>
    <message>
        <source>D&amp;oors open</source>
        <translation>Deuren &amp;open</translation>
    </message>
    <message>
        <source>Announced from</source>
        <translation>Aangekondigd van</translation>
    </message>
    <message>
        <source>Announced to</source>
        <translation>Aangekondigd tot</translation>
    </message>
    <message>
        <source>Capacit&amp;y</source>
        <translation>Capaci&amp;teit</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>Verwacht aantal</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>Sa&amp;me person</source>
        <translation>Zelfde &amp;persoon</translation>
    </message>
    <message>
        <source>S&amp;omeone else</source>
        <translation>Iemand &amp;anders</translation>
    </message>
    <message>
        <source>Leave o&amp;ut</source>
        <translation>W&amp;eglaten</translation>
    </message>
    <message>
        <source>This row:</source>
        <translation>Deze rij:</translation>
    </message>
</context>
<context>
    <name>AnswerPlace</name>
    <message>
        <source>And why? Just type on.</source>
        <translation>En waarom? Typ gewoon door.</translation>
    </message>
</context>
<context>
    <name>AnsweredCheck</name>
    <message>
        <source>This question does not come up at the moment.</source>
        <translation>Deze vraag komt nu niet op.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
</context>
<context>
    <name>AnswersView</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Vraag</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>This &amp;group wants…</source>
        <translation>Deze &amp;groep wil…</translation>
    </message>
    <message>
        <source>Make a wish for the sessions out of the answers that are chosen</source>
        <translation>Maak van de gekozen antwoorden een wens voor de bijeenkomsten</translation>
    </message>
    <message>
        <source>Hold an interview, and everybody’s answers to one question stand together here.</source>
        <translation>Voer een gesprek, dan staan de antwoorden van iedereen op één vraag hier bij elkaar.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Nog geen antwoorden</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApartQuestion</name>
    <message>
        <source>They may sit together, because</source>
        <translation>Ze mogen bij elkaar zitten, want</translation>
    </message>
    <message>
        <source>{ones} and {others} sit in one group ({relation}). Would you rather keep them apart?</source>
        <translation>{ones} en {others} zitten in één groep ({relation}). Houd je ze liever uit elkaar?</translation>
    </message>
    <message>
        <source>Let them sit together</source>
        <translation>Bij elkaar laten zitten</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Divide around a break</source>
        <translation>Rond een pauze delen</translation>
    </message>
    <message>
        <source>Repeat as a round</source>
        <translation>Als ronde herhalen</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
    <message>
        <source>Beside each other</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Na elkaar</translation>
    </message>
    <message>
        <source>Swap groups</source>
        <translation>Groepen wisselen</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Look &amp;in</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>&amp;Soort bestand</translation>
    </message>
    <message>
        <source>There is a message. You can read it when the room no longer looks along.</source>
        <translation>Er is een melding. Je leest haar zodra de zaal niet meer meekijkt.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Private answers and notes can be read until you close it again.</source>
        <translation>Besloten antwoorden en aantekeningen zijn te lezen tot je de kluis weer sluit.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Open de kluis</translation>
    </message>
    <message>
        <source>Ready to check</source>
        <translation>Klaar om na te lopen</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Weer concept</translation>
    </message>
    <message>
        <source>Switch off check</source>
        <translation>Controle uitzetten</translation>
    </message>
    <message>
        <source>Switch on check</source>
        <translation>Controle aanzetten</translation>
    </message>
</context>
<context>
    <name>AssignmentEdits</name>
    <message>
        <source>Add assignment</source>
        <translation>Opgave toevoegen</translation>
    </message>
    <message>
        <source>Change assignment</source>
        <translation>Opgave wijzigen</translation>
    </message>
    <message>
        <source>Remove assignment</source>
        <translation>Opgave verwijderen</translation>
    </message>
    <message>
        <source>Assignment removed</source>
        <translation>Opgave verwijderd</translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gio</translation>
    </message>
    <message>
        <source>What is at &amp;stake</source>
        <translation>Wat er op het &amp;spel staat</translation>
    </message>
    <message>
        <source>&amp;Whose it is: add somebody</source>
        <translation>&amp;Van wie: voeg iemand toe</translation>
    </message>
    <message>
        <source>&amp;Remove this assignment</source>
        <translation>Deze opgave ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} weghalen</translation>
    </message>
</context>
<context>
    <name>AssignmentsOf</name>
    <message>
        <source>One more, in a few words</source>
        <translation>Nog een, in een paar woorden</translation>
    </message>
</context>
<context>
    <name>AssignmentsView</name>
    <message>
        <source>Assignments</source>
        <translation>Opgaven</translation>
    </message>
    <message>
        <source>&amp;New assignment</source>
        <translation>&amp;Nieuwe opgave</translation>
    </message>
    <message>
        <source>What is it about, and where?</source>
        <translation>Waar gaat het over, en waar?</translation>
    </message>
    <message>
        <source>An assignment is a challenge in one place: whose it is, and what is at stake.</source>
        <translation>Een opgave speelt op één plek: van wie is die, en wat staat er op het spel?</translation>
    </message>
    <message>
        <source>No assignments yet</source>
        <translation>Nog geen opgaven</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
</context>
<context>
    <name>AttendanceEdits</name>
    <message>
        <source>Invite to session</source>
        <translation>Uitnodigen voor bijeenkomst</translation>
    </message>
    <message>
        <source>Enrol for session</source>
        <translation>Aanmelden voor bijeenkomst</translation>
    </message>
    <message>
        <source>Cancel a place</source>
        <translation>Plaats afzeggen</translation>
    </message>
    <message>
        <source>Give places to who wait</source>
        <translation>Plekken geven aan wie wachten</translation>
    </message>
    <message>
        <source>Moved up from the waiting list: {names}</source>
        <translation>Doorgeschoven van de wachtlijst: {names}</translation>
    </message>
    <message>
        <source>Note attendance</source>
        <translation>Aanwezigheid noteren</translation>
    </message>
    <message>
        <source>Note a walk-in</source>
        <translation>Binnenloper noteren</translation>
    </message>
    <message>
        <source>Mark the core group</source>
        <translation>Vaste kern markeren</translation>
    </message>
    <message>
        <source>Change a stay</source>
        <translation>Verblijf wijzigen</translation>
    </message>
    <message>
        <source>Change a wish</source>
        <translation>Wens wijzigen</translation>
    </message>
    <message>
        <source>Wipe the wishes</source>
        <translation>Wensen wissen</translation>
    </message>
    <message>
        <source>Import attendance</source>
        <translation>Aanwezigheid importeren</translation>
    </message>
</context>
<context>
    <name>AttendanceVerbs</name>
    <message>
        <source>In&amp;vite</source>
        <translation>Uitn&amp;odigen</translation>
    </message>
    <message>
        <source>Invite who is chosen (*)</source>
        <translation>Nodig uit wie gekozen is (*)</translation>
    </message>
    <message>
        <source>&amp;Enrol</source>
        <translation>&amp;Aanmelden</translation>
    </message>
    <message>
        <source>Enrol who is chosen (+)</source>
        <translation>Meld aan wie gekozen is (+)</translation>
    </message>
    <message>
        <source>&amp;Cancel place</source>
        <translation>Af&amp;zeggen</translation>
    </message>
    <message>
        <source>Cancel their place (-)</source>
        <translation>Zeg hun plaats af (-)</translation>
    </message>
    <message>
        <source>&amp;Door list</source>
        <translation>&amp;Deurlijst</translation>
    </message>
    <message>
        <source>Over the &amp;years</source>
        <translation>Door de &amp;jaren</translation>
    </message>
    <message>
        <source>&amp;Mail…</source>
        <translation>&amp;Mail…</translation>
    </message>
    <message>
        <source>Diet and &amp;access…</source>
        <translation>Dieet en toe&amp;gang…</translation>
    </message>
    <message>
        <source>&amp;Nights…</source>
        <translation>&amp;Nachten…</translation>
    </message>
    <message>
        <source>Im&amp;port years…</source>
        <translation>Jaren &amp;importeren…</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n aangemeld</numerusform>
            <numerusform>%n aangemeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>nog %n plaats</numerusform>
            <numerusform>nog %n plaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n place(s) to who wait</source>
        <translation>
            <numerusform>Geef %n plek aan wie wacht</numerusform>
            <numerusform>Geef %n plekken aan wie wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceStrip</name>
    <message>
        <source>Balance of the session</source>
        <translation>Balans van de bijeenkomst</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>really {hours} h</source>
        <translation>in het echt {hours} u</translation>
    </message>
    <message>
        <source>{minutes} programme</source>
        <translation>{minutes} min programma</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>The clock goes back an hour: {clock} on it, {real} in reality</source>
        <translation>De klok gaat een uur terug: {clock} op de klok, {real} echt</translation>
    </message>
    <message>
        <source>The clock goes forward an hour: {clock} on it, {real} in reality</source>
        <translation>De klok gaat een uur vooruit: {clock} op de klok, {real} echt</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>BesideGroup</name>
    <message>
        <source>Parallel and rounds</source>
        <translation>Parallel en rondes</translation>
    </message>
    <message>
        <source>Heading above it</source>
        <translation>Kop erboven</translation>
    </message>
    <message>
        <source>a new section begins here</source>
        <translation>hier begint een nieuw onderdeel</translation>
    </message>
    <message>
        <source>T&amp;rack</source>
        <translation>Spoo&amp;r</translation>
    </message>
    <message>
        <source>only when parallel</source>
        <translation>bij parallel</translation>
    </message>
    <message>
        <source>How people divide</source>
        <translation>Hoe mensen zich verdelen</translation>
    </message>
    <message>
        <source>Choose how many</source>
        <translation>Kies er zoveel</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
</context>
<context>
    <name>BigQuestion</name>
    <message>
        <source>A question</source>
        <translation>Een vraag</translation>
    </message>
    <message>
        <source>Any key goes back</source>
        <translation>Elke toets gaat terug</translation>
    </message>
</context>
<context>
    <name>BlockButton</name>
    <message>
        <source>from {time}</source>
        <translation>vanaf {time}</translation>
    </message>
    <message>
        <source>under the heading {heading}</source>
        <translation>onder de kop {heading}</translation>
    </message>
    <message>
        <source>track {name}</source>
        <translation>spoor {name}</translation>
    </message>
    <message>
        <source>fixed start</source>
        <translation>vaste start</translation>
    </message>
    <message>
        <source>{minutes} min free before it</source>
        <translation>{minutes} min speling ervoor</translation>
    </message>
    <message>
        <source>for the crew only</source>
        <translation>alleen voor de crew</translation>
    </message>
</context>
<context>
    <name>BlockFields</name>
    <message>
        <source>Pi&amp;n here</source>
        <translation>Hier vast&amp;zetten</translation>
    </message>
    <message>
        <source>&amp;Set aside</source>
        <translation>&amp;Opzij leggen</translation>
    </message>
    <message>
        <source>Pi&amp;nned</source>
        <translation>Vastge&amp;zet</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) together, {minutes}</source>
        <translation>
            <numerusform>%n blok, {minutes}</numerusform>
            <numerusform>%n blokken samen, {minutes}</numerusform>
        </translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} tot {end}</translation>
    </message>
</context>
<context>
    <name>BlockMarks</name>
    <message>
        <source>round {number}</source>
        <translation>ronde {number}</translation>
    </message>
    <message>
        <source>part {number}</source>
        <translation>deel {number}</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>open einde</translation>
    </message>
    <message>
        <source>by choice</source>
        <translation>naar keuze</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>ingedeeld</translation>
    </message>
    <message>
        <source>the groups swap</source>
        <translation>de groepen wisselen</translation>
    </message>
    <message>
        <source>choose {few} of {many}</source>
        <translation>kies {few} van {many}</translation>
    </message>
    <message>
        <source>c. {duration}</source>
        <translation>ca. {duration}</translation>
    </message>
    <message>
        <source>{minutes} min over</source>
        <translation>{minutes} min te veel</translation>
    </message>
    <message>
        <source>overlap of {minutes} min</source>
        <translation>overlapt {minutes} min</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>onder voorbehoud</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>{minutes} min over</translation>
    </message>
    <message>
        <source>exactly on time</source>
        <translation>precies op tijd</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groep</numerusform>
            <numerusform>%n groepen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockMenu</name>
    <message>
        <source>What can be done with the block</source>
        <translation>Wat met het blok kan</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Opzij leggen</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Echt weghalen</translation>
    </message>
    <message>
        <source>Let the start go</source>
        <translation>Begin loslaten</translation>
    </message>
    <message>
        <source>Pin the start</source>
        <translation>Begin vastzetten</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Titel wijzigen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Paste below</source>
        <translation>Eronder plakken</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Splitsen…</translation>
    </message>
    <message>
        <source>Divide around a break</source>
        <translation>Rond een pauze delen</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Tweede ronde</translation>
    </message>
    <message>
        <source>Beside each other</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Na elkaar</translation>
    </message>
    <message>
        <source>Swap groups</source>
        <translation>Groepen wisselen</translation>
    </message>
    <message>
        <source>Heading above it…</source>
        <translation>Kop erboven…</translation>
    </message>
    <message>
        <source>Name the time before it…</source>
        <translation>Geef de vrije tijd ervoor een naam…</translation>
    </message>
</context>
<context>
    <name>BugMessage</name>
    <message>
        <source>Something went wrong in CoP Desk</source>
        <translation>Er ging iets mis in CoP Desk</translation>
    </message>
    <message>
        <source>What was kept is safe in your workbook; only the last thing you did may not have been done.</source>
        <translation>Wat bewaard was, staat veilig in je bestand; alleen het laatste wat je deed, is misschien niet gebeurd.</translation>
    </message>
    <message>
        <source>You can go on. If it happens again, close the program and start it again.</source>
        <translation>Je kunt verder werken. Gebeurt het nog eens, sluit het programma dan en start het opnieuw.</translation>
    </message>
    <message>
        <source>A report without names or other words of yours lies at {place}</source>
        <translation>Een verslag zonder namen of andere woorden van jou ligt op {place}</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Verder</translation>
    </message>
</context>
<context>
    <name>Calendars</name>
    <message>
        <source>No interview is planned on a day yet</source>
        <translation>Er is nog geen gesprek op een dag gepland</translation>
    </message>
    <message>
        <source>interview.ics</source>
        <translation>intakegesprek.ics</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Agendabestanden (*.ics)</translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>Opslaan voor een agenda</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saved for a calendar</source>
        <translation>Opgeslagen voor een agenda</translation>
    </message>
</context>
<context>
    <name>CandidatePane</name>
    <message>
        <source>&amp;Reason for the decision</source>
        <translation>&amp;Reden van het besluit</translation>
    </message>
    <message>
        <source>&amp;Why nonetheless</source>
        <translation>&amp;Waarom toch</translation>
    </message>
    <message>
        <source>{total} of {most} points, rank {rank}</source>
        <translation>{total} van {most} punten, plaats {rank}</translation>
    </message>
    <message>
        <source>{total} of {most} points, shared rank {rank}</source>
        <translation>{total} van {most} punten, gedeelde plaats {rank}</translation>
    </message>
    <message>
        <source>Decided on {day}</source>
        <translation>Besloten op {day}</translation>
    </message>
</context>
<context>
    <name>CasesPane</name>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Whose turn it was</source>
        <translation>Wie aan de beurt was</translation>
    </message>
    <message>
        <source>&amp;Remove turn</source>
        <translation>Beurt &amp;weghalen</translation>
    </message>
    <message>
        <source>&amp;Plan turns…</source>
        <translation>Beurten &amp;plannen…</translation>
    </message>
    <message>
        <source>{held} of {all} had a turn</source>
        <translation>{held} van {all} hadden een beurt</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> en nog %n</numerusform>
            <numerusform> en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {names}</source>
        <translation>Nu aan de beurt: {names}</translation>
    </message>
    <message>
        <source>{met} of {all} pairs sat together over a case</source>
        <translation>{met} van {all} tweetallen zaten samen bij een casus</translation>
    </message>
    <message>
        <source>had a turn: {when}</source>
        <translation>had een beurt: {when}</translation>
    </message>
    <message>
        <source>planned: {when}</source>
        <translation>gepland: {when}</translation>
    </message>
    <message>
        <source>is next</source>
        <translation>is nu aan de beurt</translation>
    </message>
    <message>
        <source>no turn yet</source>
        <translation>nog geen beurt</translation>
    </message>
    <message>
        <source>&amp;Held at {session}</source>
        <translation>Ge&amp;houden bij {session}</translation>
    </message>
    <message>
        <source>{turn}. Advice from {names}</source>
        <translation>{turn}. Advies van {names}</translation>
    </message>
    <message>
        <source>{session}, round {round}</source>
        <translation>{session}, ronde {round}</translation>
    </message>
    <message>
        <source>&amp;Advice at {turn}</source>
        <translation>&amp;Advies bij {turn}</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>The three parts</source>
        <translation>De drie delen</translation>
    </message>
    <message>
        <source>Translating after new knowledge</source>
        <translation>Vertalen na nieuwe kennis</translation>
    </message>
    <message>
        <source>How active people are</source>
        <translation>Hoe actief mensen zijn</translation>
    </message>
    <message>
        <source>Speaking minutes</source>
        <translation>Spreekminuten</translation>
    </message>
    <message>
        <source>Breaks and room to breathe</source>
        <translation>Pauzes en speling</translation>
    </message>
    <message>
        <source>Rounds that fit their block</source>
        <translation>Rondjes die in hun blok passen</translation>
    </message>
    <message>
        <source>Parallel groups and reporting back</source>
        <translation>Groepen naast elkaar en terugkoppelen</translation>
    </message>
    <message>
        <source>Opening, check-out and last time’s actions</source>
        <translation>Opening, check-out en acties van de vorige keer</translation>
    </message>
    <message>
        <source>Learning question and harvest on a long day</source>
        <translation>Leervraag en oogst op een lange dag</translation>
    </message>
    <message>
        <source>Methods that suit the group</source>
        <translation>Werkvormen die bij de groep passen</translation>
    </message>
    <message>
        <source>Methods that come again</source>
        <translation>Werkvormen die terugkomen</translation>
    </message>
    <message>
        <source>Listening after lunch and in the evening</source>
        <translation>Luisteren na de lunch en ’s avonds</translation>
    </message>
    <message>
        <source>Changing rooms</source>
        <translation>Van zaal wisselen</translation>
    </message>
    <message>
        <source>Overlaps, gaps and the clock</source>
        <translation>Overlap, gaten en de klok</translation>
    </message>
    <message>
        <source>Announced times</source>
        <translation>Aangekondigde tijden</translation>
    </message>
    <message>
        <source>Venue and capacity</source>
        <translation>Locatie en aantal plaatsen</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>Maaltijden</translation>
    </message>
    <message>
        <source>Online sessions</source>
        <translation>Online bijeenkomsten</translation>
    </message>
    <message>
        <source>Provisional and cancelled</source>
        <translation>Onder voorbehoud en vervallen</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Andere talen</translation>
    </message>
    <message>
        <source>Intakes before the first meeting</source>
        <translation>Intakes voor de eerste bijeenkomst</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>No questions: this session is in balance.</source>
        <translation>Geen vragen: deze bijeenkomst is in balans.</translation>
    </message>
    <message>
        <source>On purpose</source>
        <translation>Met opzet</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) when it is ready to check</source>
        <translation>
            <numerusform>Nog %n vraag als je de bijeenkomst naloopt</numerusform>
            <numerusform>Nog %n vragen als je de bijeenkomst naloopt</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Weer concept</translation>
    </message>
    <message>
        <source>Ready to check</source>
        <translation>Klaar om na te lopen</translation>
    </message>
    <message>
        <source>Shows all the questions; a draft shows three at most.</source>
        <translation>Laat alle vragen zien; een concept toont er hoogstens drie.</translation>
    </message>
    <message>
        <source>All the questions show now.</source>
        <translation>Nu staan alle vragen er.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Outside the composition rule</source>
        <translation>Buiten de samenstelling</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Intake open</source>
        <translation>Intake open</translation>
    </message>
    <message>
        <source>Core group</source>
        <translation>Vaste kern</translation>
    </message>
    <message>
        <source>Missed twice</source>
        <translation>Twee keer gemist</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Niet gekozen</translation>
    </message>
    <message>
        <source>Outside the rule</source>
        <translation>Buiten de regel</translation>
    </message>
</context>
<context>
    <name>ChoiceColumn</name>
    <message>
        <source>The figure keys choose; the same one again takes it back.</source>
        <translation>De cijfertoetsen kiezen; nog een keer dezelfde neemt het terug.</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>different</source>
        <translation>verschillend</translation>
    </message>
</context>
<context>
    <name>Clip</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Werkvorm</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiaal</translation>
    </message>
</context>
<context>
    <name>ClosedView</name>
    <message>
        <source>&amp;Whose vault</source>
        <translation>Wiens &amp;kluis</translation>
    </message>
    <message>
        <source>&amp;Open the vault</source>
        <translation>&amp;Open de kluis</translation>
    </message>
    <message>
        <source>Look at what is still whole</source>
        <translation>Bekijk wat nog heel is</translation>
    </message>
    <message>
        <source>&amp;I have lost the passphrase</source>
        <translation>Ik ben de wachtzin kw&amp;ijt</translation>
    </message>
    <message>
        <source>&amp;Code on the recovery sheet</source>
        <translation>&amp;Code op het herstelblad</translation>
    </message>
    <message>
        <source>Open &amp;with the code</source>
        <translation>Open &amp;met de code</translation>
    </message>
    <message>
        <source>&amp;Make another vault</source>
        <translation>Maak nog &amp;een kluis</translation>
    </message>
    <message>
        <source>The key is being made; that takes a second on purpose.</source>
        <translation>De sleutel wordt gemaakt; dat duurt met opzet een seconde.</translation>
    </message>
    <message>
        <source>The vault is closed</source>
        <translation>De kluis is dicht</translation>
    </message>
    <message>
        <source>Notes and private answers can be read once you open it. It has a passphrase of its own.</source>
        <translation>Aantekeningen en besloten antwoorden zijn te lezen zodra je hem opent. De kluis heeft een eigen wachtzin.</translation>
    </message>
    <message>
        <source>A quick note, without opening</source>
        <translation>Snel iets vastleggen, zonder te openen</translation>
    </message>
</context>
<context>
    <name>CoachingPage</name>
    <message>
        <source>Coaching notes</source>
        <translation>Werkaantekeningen</translation>
    </message>
    <message>
        <source>&amp;Start a conversation</source>
        <translation>Start een ge&amp;sprek</translation>
    </message>
    <message>
        <source>End the con&amp;versation</source>
        <translation>Beëindig het ge&amp;sprek</translation>
    </message>
    <message>
        <source>Only for your eyes</source>
        <translation>Alleen voor jouw ogen</translation>
    </message>
    <message>
        <source>In conversation; veils itself after three minutes</source>
        <translation>In gesprek; wordt na drie minuten afgeschermd</translation>
    </message>
    <message>
        <source>Open; closes by itself after three minutes</source>
        <translation>Open; gaat vanzelf dicht na drie minuten</translation>
    </message>
    <message>
        <source>There is a vault of this name already. Give it another one.</source>
        <translation>Er is al een kluis met deze naam. Kies een andere.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>Een nieuw herstelblad maken?</translation>
    </message>
    <message>
        <source>The sheet you have now will no longer open the vault. The passphrase stays as it is.</source>
        <translation>Het blad dat je nu hebt, opent de kluis dan niet meer. De wachtzin blijft zoals hij is.</translation>
    </message>
    <message>
        <source>&amp;Make a new sheet</source>
        <translation>&amp;Maak een nieuw blad</translation>
    </message>
    <message>
        <source>Another passphrase…</source>
        <translation>Andere wachtzin…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Nieuw herstelblad…</translation>
    </message>
    <message>
        <source>&amp;Close the vault</source>
        <translation>Sluit de &amp;kluis</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
</context>
<context>
    <name>CoachingWords</name>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Own reflection</source>
        <translation>Eigen reflectie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aantekening</translation>
    </message>
    <message>
        <source>Private answer</source>
        <translation>Besloten antwoord</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Give as it is</source>
        <translation>Geven zoals het er staat</translation>
    </message>
    <message>
        <source>Give in these words</source>
        <translation>Geven in deze woorden</translation>
    </message>
    <message>
        <source>Do not give</source>
        <translation>Niet geven</translation>
    </message>
    <message>
        <source>It would harm the rights of others</source>
        <translation>Het zou rechten van anderen schaden</translation>
    </message>
    <message>
        <source>Told in confidence by somebody else</source>
        <translation>Door iemand anders in vertrouwen verteld</translation>
    </message>
    <message>
        <source>My own working thoughts</source>
        <translation>Mijn eigen werkgedachten</translation>
    </message>
    <message>
        <source>It is not about this person</source>
        <translation>Het gaat niet over deze persoon</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Een andere reden</translation>
    </message>
</context>
<context>
    <name>ColumnPane</name>
    <message>
        <source>Leave this column out</source>
        <translation>Deze kolom weglaten</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolom {number}</translation>
    </message>
    <message>
        <source>May be taken in as a learning question</source>
        <translation>Kan als leervraag worden overgenomen</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Tweede voornaam</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Other e-mail</source>
        <translation>Ander e-mailadres</translation>
    </message>
    <message>
        <source>Name shown with the e-mail</source>
        <translation>Naam bij het e-mailadres</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Andere telefoon</translation>
    </message>
    <message>
        <source>Label of the next column</source>
        <translation>Label van de volgende kolom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Soort organisatie</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Number in the other system</source>
        <translation>Nummer in het andere systeem</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Status here</source>
        <translation>Status hier</translation>
    </message>
    <message>
        <source>Core group</source>
        <translation>Vaste kern</translation>
    </message>
    <message>
        <source>Lone specialist at work</source>
        <translation>Eenpitter</translation>
    </message>
    <message>
        <source>Whether they come</source>
        <translation>Of ze komen</translation>
    </message>
    <message>
        <source>Learning question, as put first</source>
        <translation>Leervraag, zoals gesteld</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Werkvorm</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>CommandMenus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Recente bestanden</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hulp</translation>
    </message>
    <message>
        <source>As on this &amp;computer</source>
        <translation>Zoals op deze &amp;computer</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoog contrast</translation>
    </message>
    <message>
        <source>&amp;New workbook…</source>
        <translation>&amp;Nieuw bestand…</translation>
    </message>
    <message>
        <source>&amp;Open workbook…</source>
        <translation>Bestand &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Reserve&amp;kopie maken</translation>
    </message>
    <message>
        <source>Re&amp;store a backup…</source>
        <translation>Reservekopie &amp;terugzetten…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <translation>&amp;Wachtzin…</translation>
    </message>
    <message>
        <source>Recovery s&amp;heet…</source>
        <translation>&amp;Herstelblad…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Vergrendelen</translation>
    </message>
    <message>
        <source>&amp;Close workbook</source>
        <translation>Bestand &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ga naar…</translation>
    </message>
    <message>
        <source>&amp;Lock private notes</source>
        <translation>&amp;Kluis sluiten</translation>
    </message>
    <message>
        <source>Quick &amp;note…</source>
        <translation>&amp;Snelle notitie…</translation>
    </message>
    <message>
        <source>On the &amp;projector</source>
        <translation>Op de &amp;beamer</translation>
    </message>
    <message>
        <source>&amp;Help with this screen</source>
        <translation>&amp;Hulp bij dit scherm</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>&amp;About CoP Desk</source>
        <translation>&amp;Over CoP Desk</translation>
    </message>
</context>
<context>
    <name>CommunitiesPage</name>
    <message>
        <source>Community</source>
        <translation>CoP</translation>
    </message>
    <message>
        <source>&amp;New community</source>
        <translation>&amp;Nieuwe CoP</translation>
    </message>
    <message>
        <source>Remove this community</source>
        <translation>Deze CoP verwijderen</translation>
    </message>
    <message>
        <source>Ne&amp;xt edition…</source>
        <translation>Volgende editie…</translation>
    </message>
    <message>
        <source>No community yet</source>
        <translation>Nog geen CoP</translation>
    </message>
    <message>
        <source>A community is a group that learns together for a year or more. Make the first one to begin.</source>
        <translation>Een CoP is een groep die een jaar of langer samen leert. Maak de eerste om te beginnen.</translation>
    </message>
    <message>
        <source>Make a &amp;community</source>
        <translation>&amp;Maak een CoP</translation>
    </message>
    <message>
        <source>What is set here makes this community differ from others</source>
        <translation>Wat je hier instelt, maakt deze CoP anders dan andere</translation>
    </message>
    <message>
        <source>New community</source>
        <translation>Nieuwe CoP</translation>
    </message>
    <message>
        <source>Remove community</source>
        <translation>CoP verwijderen</translation>
    </message>
    <message>
        <source>Community removed, with all that was in it</source>
        <translation>CoP verwijderd, met alles erin</translation>
    </message>
</context>
<context>
    <name>CommunityForm</name>
    <message>
        <source>Shared &amp;issue</source>
        <translation>&amp;Vraagstuk</translation>
    </message>
    <message>
        <source>&amp;Point on the horizon</source>
        <translation>Stip op de hori&amp;zon</translation>
    </message>
    <message>
        <source>Na&amp;me of the community</source>
        <translation>Naa&amp;m van de CoP</translation>
    </message>
    <message>
        <source>Criteria for candidates, one on each line</source>
        <translation>Criteria voor kandidaten, één per regel</translation>
    </message>
    <message>
        <source>The &amp;outcome is open</source>
        <translation>De &amp;uitkomst staat niet vast</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Van&amp;af</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Regio</translation>
    </message>
    <message>
        <source>Spon&amp;sors</source>
        <translation>&amp;Opdrachtgevers</translation>
    </message>
    <message>
        <source>&amp;House agreements</source>
        <translation>&amp;Huisafspraken</translation>
    </message>
    <message>
        <source>Who may see &amp;what</source>
        <translation>Wie mag &amp;wat zien</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Wat is afgesproken</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wie er meedoet</translation>
    </message>
    <message>
        <source>&amp;Enrolment</source>
        <translation>&amp;Inschrijving</translation>
    </message>
    <message>
        <source>&amp;Because (shown whenever somebody else is added)</source>
        <translation>Om&amp;dat (dit zie je als je iemand anders toevoegt)</translation>
    </message>
    <message>
        <source>Balance that is hoped for</source>
        <translation>Gewenste verdeling</translation>
    </message>
    <message>
        <source>Places in the group</source>
        <translation>Plekken in de groep</translation>
    </message>
    <message>
        <source>Intake interviews before the first meeting</source>
        <translation>Intakegesprekken voor de eerste bijeenkomst</translation>
    </message>
    <message>
        <source>Personal coaching between sessions</source>
        <translation>Persoonlijke coaching tussen de bijeenkomsten</translation>
    </message>
    <message>
        <source>Talking with each participant</source>
        <translation>Praten met elke deelnemer</translation>
    </message>
    <message>
        <source>Ask about the &amp;three parts of every session</source>
        <translation>Vraag naar de dri&amp;e onderdelen van elke bijeenkomst</translation>
    </message>
    <message>
        <source>Other shares for one kind of session</source>
        <translation>Andere aandelen voor één soort bijeenkomst</translation>
    </message>
    <message>
        <source>From where it asks</source>
        <translation>Vanaf waar het vraagt</translation>
    </message>
    <message>
        <source>What it asks about</source>
        <translation>Waar het naar vraagt</translation>
    </message>
    <message>
        <source>Organiser, as it stands on &amp;documents</source>
        <translation>Or&amp;ganisator, zoals op documenten</translation>
    </message>
    <message>
        <source>What its sessions are asked</source>
        <translation>Wat er aan bijeenkomsten wordt gevraagd</translation>
    </message>
    <message>
        <source>Least share of the time for each part</source>
        <translation>Minste deel van de tijd per onderdeel</translation>
    </message>
    <message>
        <source>&amp;Language of its documents</source>
        <translation>Taa&amp;l van de documenten</translation>
    </message>
    <message>
        <source>&amp;Contact for questions</source>
        <translation>&amp;Contact voor vragen</translation>
    </message>
    <message>
        <source>an e-mail address or number</source>
        <translation>een e-mailadres of nummer</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>Change criteria</source>
        <translation>Criteria wijzigen</translation>
    </message>
    <message>
        <source>Change community</source>
        <translation>CoP wijzigen</translation>
    </message>
</context>
<context>
    <name>CompositionEdits</name>
    <message>
        <source>Score candidate</source>
        <translation>Score van kandidaat</translation>
    </message>
    <message>
        <source>Decide about candidate</source>
        <translation>Besluit over kandidaat</translation>
    </message>
    <message>
        <source>The reason of the former decision was taken away; there is no new one yet</source>
        <translation>De reden van het vorige besluit is weggehaald; er is nog geen nieuwe</translation>
    </message>
    <message>
        <source>Change reason</source>
        <translation>Reden wijzigen</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Soort organisatie</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Nieuwe relatie</translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation>Relatie wijzigen</translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation>Relatie verwijderen</translation>
    </message>
    <message>
        <source>Relation removed</source>
        <translation>Relatie verwijderd</translation>
    </message>
</context>
<context>
    <name>CompositionPage</name>
    <message>
        <source>Composition</source>
        <translation>Samenstelling</translation>
    </message>
    <message>
        <source>&amp;Selection</source>
        <translation>&amp;Selectie</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>Rule and &amp;exceptions</source>
        <translation>Regel en &amp;uitzonderingen</translation>
    </message>
    <message>
        <source>A composition belongs to a community. Make or choose one first, in the bar at the left.</source>
        <translation>Een samenstelling hoort bij een CoP. Maak of kies er eerst een, in de balk links.</translation>
    </message>
    <message>
        <source>No community yet</source>
        <translation>Nog geen CoP</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>{people} take part, for {places} places.</source>
        <translation>{people} doen mee, voor {places} plekken.</translation>
    </message>
</context>
<context>
    <name>CompositionWords</name>
    <message>
        <source>Without an organisation</source>
        <translation>Zonder organisatie</translation>
    </message>
    <message>
        <source>Kind unknown</source>
        <translation>Soort onbekend</translation>
    </message>
    <message>
        <source>Chosen (C)</source>
        <translation>Gekozen (G)</translation>
    </message>
    <message>
        <source>Not chosen (N)</source>
        <translation>Niet gekozen (N)</translation>
    </message>
    <message>
        <source>Open (O)</source>
        <translation>Open (O)</translation>
    </message>
    <message>
        <source>Participants come from: {kinds}.</source>
        <translation>Deelnemers komen van: {kinds}.</translation>
    </message>
    <message>
        <source>Everybody belongs, except: {kinds}.</source>
        <translation>Iedereen hoort hier, behalve: {kinds}.</translation>
    </message>
    <message>
        <source>People of every kind of organisation belong here.</source>
        <translation>Mensen van elk soort organisatie horen hier.</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>iemand die weg is</translation>
    </message>
</context>
<context>
    <name>ConsentGrid</name>
    <message>
        <source>Consent, people by purpose</source>
        <translation>Toestemming, mensen tegen doelen</translation>
    </message>
</context>
<context>
    <name>ConsentPane</name>
    <message>
        <source>Answer &amp;given on</source>
        <translation>Antw&amp;oord van</translation>
    </message>
    <message>
        <source>H&amp;ow they said it</source>
        <translation>&amp;Kanaal</translation>
    </message>
    <message>
        <source>by mail, in the intake</source>
        <translation>per mail, in de intake</translation>
    </message>
    <message>
        <source>Every answer stays. The latest one decides what is printed.</source>
        <translation>Elk antwoord blijft staan. Het laatste bepaalt wat er wordt afgedrukt.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>one text: {answer}</source>
        <translation>één tekst: {answer}</translation>
    </message>
    <message>
        <source>Kept with its date; the later answer below decides.</source>
        <translation>Bewaard met deze datum; het latere antwoord hieronder telt.</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gekozen</translation>
    </message>
    <message>
        <source>Choose a purpose in the grid.</source>
        <translation>Kies een doel in het raster.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Nog niet gevraagd.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>H&amp;ow it was said</source>
        <translation>H&amp;oe het is gezegd</translation>
    </message>
    <message>
        <source>form, by mail, in the intake</source>
        <translation>formulier, per mail, in de intake</translation>
    </message>
    <message>
        <source>&amp;Version of the text</source>
        <translation>&amp;Versie van de tekst</translation>
    </message>
    <message>
        <source>consent form 2</source>
        <translation>toestemmingsformulier 2</translation>
    </message>
    <message>
        <source>Read &amp;back…</source>
        <translation>Te&amp;ruglezen…</translation>
    </message>
    <message>
        <source>Note a re&amp;quest…</source>
        <translation>Verzoe&amp;k noteren…</translation>
    </message>
    <message>
        <source>&amp;Erase this person…</source>
        <translation>Deze persoon w&amp;issen…</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle antwoorden</translation>
    </message>
    <message>
        <source>Kept with the next answer</source>
        <translation>Hoort bij het volgende antwoord</translation>
    </message>
    <message>
        <source>One text: {answer}</source>
        <translation>Eén tekst: {answer}</translation>
    </message>
    <message numerus="yes">
        <source>%n people are chosen: an answer is for all of them. The rest here is about {name}.</source>
        <translation>
            <numerusform>%n persoon is gekozen: een antwoord geldt voor wie gekozen is. De rest hier gaat over {name}.</numerusform>
            <numerusform>%n mensen zijn gekozen: een antwoord geldt voor hen allemaal. De rest hier gaat over {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn, but these versions had been sent. Tell their readers.</source>
        <translation>Ingetrokken, maar deze versies waren al verstuurd. Laat het de lezers weten.</translation>
    </message>
</context>
<context>
    <name>ConsentView</name>
    <message>
        <source>There is nothing to record: for nobody here would this answer be new.</source>
        <translation>Er valt niets vast te leggen: voor niemand hier is dit antwoord nieuw.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n person(s): {answer}</source>
        <translation>
            <numerusform>Vastgelegd voor %n persoon: {answer}</numerusform>
            <numerusform>Vastgelegd voor %n mensen: {answer}</numerusform>
        </translation>
    </message>
    <message>
        <source>For the others this changes nothing.</source>
        <translation>Voor de anderen verandert er niets.</translation>
    </message>
    <message numerus="yes">
        <source>Record “{answer}” for %n person(s)?</source>
        <translation>
            <numerusform>“{answer}” vastleggen voor %n persoon?</numerusform>
            <numerusform>“{answer}” vastleggen voor %n mensen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Vastleggen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never asked</source>
        <translation>
            <numerusform>%n nooit gevraagd</numerusform>
            <numerusform>%n nooit gevraagd</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name, arrow down, then a letter</source>
        <translation>Typ een naam, pijl omlaag, dan een letter</translation>
    </message>
    <message>
        <source>Search the participants</source>
        <translation>Zoek in de deelnemers</translation>
    </message>
</context>
<context>
    <name>ContentStep</name>
    <message>
        <source>An &amp;example</source>
        <translation>Een voor&amp;beeld</translation>
    </message>
    <message>
        <source>A community with people, sessions and a harvest, all of it invented.</source>
        <translation>Een CoP met mensen, bijeenkomsten en een oogst, allemaal verzonnen.</translation>
    </message>
    <message>
        <source>&amp;Nothing yet</source>
        <translation>&amp;Nog niets</translation>
    </message>
    <message>
        <source>You make your own community first.</source>
        <translation>Je begint met een CoP van jezelf.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Harvest report</source>
        <translation>Oogstverslag</translation>
    </message>
    <message>
        <source>For: {readers}</source>
        <translation>Voor: {readers}</translation>
    </message>
    <message>
        <source>Programme {number}</source>
        <translation>Programma {number}</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Deelnemerslijst</translation>
    </message>
    <message>
        <source>Who agreed to it</source>
        <translation>Wie dat goedvindt</translation>
    </message>
    <message>
        <source>Spreadsheet (.xlsx)</source>
        <translation>Spreadsheet (.xlsx)</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Address cards</source>
        <translation>Adreskaartjes</translation>
    </message>
    <message>
        <source>For an address book (.vcf)</source>
        <translation>Voor een adresboek (.vcf)</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Alle bijeenkomsten</translation>
    </message>
    <message>
        <source>For a calendar (.ics)</source>
        <translation>Voor een agenda (.ics)</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Voor andere programma&apos;s</translation>
    </message>
    <message>
        <source>Run sheet {number}</source>
        <translation>Draaiboek {number}</translation>
    </message>
    <message>
        <source>Sign-in sheet {number}</source>
        <translation>Presentielijst {number}</translation>
    </message>
    <message>
        <source>Kitchen {number}</source>
        <translation>Keuken {number}</translation>
    </message>
    <message>
        <source>Rooms {number}</source>
        <translation>Kamers {number}</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>&amp;All interviews</source>
        <translation>&amp;Alle gesprekken</translation>
    </message>
    <message>
        <source>Blank form on paper</source>
        <translation>Leeg formulier op papier</translation>
    </message>
    <message>
        <source>Transcript or notes</source>
        <translation>Transcript of notities</translation>
    </message>
    <message>
        <source>&amp;Finished</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>&amp;Written up</source>
        <translation>&amp;Uitgewerkt</translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s), {minutes} min</source>
        <translation>
            <numerusform>%n keer gesproken, {minutes} min</numerusform>
            <numerusform>%n keer gesproken, {minutes} min</numerusform>
        </translation>
    </message>
    <message>
        <source>{spent} of {planned} min</source>
        <translation>{spent} van {planned} min</translation>
    </message>
    <message>
        <source>{spent} min</source>
        <translation>{spent} min</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauze</translation>
    </message>
    <message>
        <source>&amp;Go on talking</source>
        <translation>Praat ver&amp;der</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>What you typed could not be kept yet, so the workbook is still open behind this. The lock is tried again every few seconds. With the passphrase you come back to what you typed.</source>
        <translation>Wat je typte kon nog niet worden bewaard, dus het bestand staat hierachter nog open. Het vergrendelen wordt om de paar seconden opnieuw geprobeerd. Met de wachtzin kom je terug bij wat je typte.</translation>
    </message>
    <message>
        <source>Not locked yet</source>
        <translation>Nog niet vergrendeld</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Everybody  {count}</source>
        <translation>Iedereen  {count}</translation>
    </message>
    <message>
        <source>No learning question  {count}</source>
        <translation>Nog geen leervraag  {count}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day month year</source>
        <translation>dag maand jaar</translation>
    </message>
    <message>
        <source>This is not a date that can be read, so it was put back. Type it like 26 nov 2026 or 26-11-2026.</source>
        <translation>Dit is niet als datum te lezen, dus wat er stond is teruggezet. Typ bijvoorbeeld 26 nov 2026 of 26-11-2026.</translation>
    </message>
</context>
<context>
    <name>DatesPane</name>
    <message>
        <source>What happens in people&apos;s own work between the sessions stands on the same line of time.</source>
        <translation>Wat er tussen de bijeenkomsten in ieders eigen werk gebeurt, staat op dezelfde tijdlijn.</translation>
    </message>
    <message>
        <source>Key date</source>
        <translation>Sleuteldatum</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Sleuteldata</translation>
    </message>
    <message>
        <source>&amp;Add a key date</source>
        <translation>Datum &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove key date</source>
        <translation>Datum &amp;weghalen</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>W&amp;at er gebeurt</translation>
    </message>
    <message>
        <source>O&amp;n</source>
        <translation>&amp;Op</translation>
    </message>
    <message>
        <source>F&amp;or whom</source>
        <translation>&amp;Voor wie</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>New key date</source>
        <translation>Nieuwe sleuteldatum</translation>
    </message>
</context>
<context>
    <name>DesignVocabulary</name>
    <message>
        <source>Follows from the kind</source>
        <translation>Volgt uit de soort</translation>
    </message>
    <message>
        <source>People listen</source>
        <translation>Mensen luisteren</translation>
    </message>
    <message>
        <source>One at a time, all together</source>
        <translation>Om de beurt, met z&apos;n allen</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>In groepen</translation>
    </message>
    <message>
        <source>In pairs</source>
        <translation>In tweetallen</translation>
    </message>
    <message>
        <source>Everybody for themselves</source>
        <translation>Ieder voor zich</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Niets bijzonders</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Look back at last time</source>
        <translation>Terugblik op vorige keer</translation>
    </message>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
    <message>
        <source>Round along everybody</source>
        <translation>Rondje langs iedereen</translation>
    </message>
    <message>
        <source>Report back</source>
        <translation>Terugkoppeling</translation>
    </message>
    <message>
        <source>Harvest in between</source>
        <translation>Tussenoogst</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>Check-out</source>
        <translation>Check-out</translation>
    </message>
    <message>
        <source>Change of room</source>
        <translation>Zaalwissel</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Zeker</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Onder voorbehoud</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Vervalt</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Iedereen samen</translation>
    </message>
    <message>
        <source>People choose</source>
        <translation>Mensen kiezen</translation>
    </message>
    <message>
        <source>Assigned to a group</source>
        <translation>Ingedeeld in een groep</translation>
    </message>
    <message>
        <source>Groups change places</source>
        <translation>Groepen wisselen om</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Ready to check</source>
        <translation>Klaar om na te lopen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Was on the table</source>
        <translation>Lag op tafel</translation>
    </message>
</context>
<context>
    <name>DesignerInspector</name>
    <message>
        <source>Details of block and session</source>
        <translation>Details van blok en bijeenkomst</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blok</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Back to the sessions (Esc)</source>
        <translation>Terug naar de bijeenkomsten (Esc)</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Toon de details</translation>
    </message>
    <message>
        <source>Programme as &amp;PDF</source>
        <translation>Programma als &amp;pdf</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Run this session live (F5)</source>
        <translation>Deze bijeenkomst live begeleiden (F5)</translation>
    </message>
    <message>
        <source>Run sheet as PDF</source>
        <translation>Draaiboek als PDF</translation>
    </message>
    <message>
        <source>Run sheet for Word…</source>
        <translation>Draaiboek voor Word…</translation>
    </message>
    <message>
        <source>Run sheet for Excel…</source>
        <translation>Draaiboek voor Excel…</translation>
    </message>
    <message>
        <source>Copy the blocks as a table</source>
        <translation>Blokken als tabel kopiëren</translation>
    </message>
    <message>
        <source>Columns of the table…</source>
        <translation>Kolommen van de tabel…</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Als kalenderbestand bewaren</translation>
    </message>
    <message>
        <source>Paste a programme…</source>
        <translation>Een programma plakken…</translation>
    </message>
    <message>
        <source>Session {number}: {title}</source>
        <translation>Bijeenkomst {number}: {title}</translation>
    </message>
    <message>
        <source>Day not sure yet</source>
        <translation>Dag nog niet zeker</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blok</numerusform>
            <numerusform>%n blokken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Discretion</name>
    <message>
        <source>There is another screen, so the private notes and the list of recent files are closed.</source>
        <translation>Er is nog een scherm. Daarom zijn de kluis en de lijst met laatst geopende bestanden dicht.</translation>
    </message>
    <message>
        <source>The private notes and the list of recent files are closed.</source>
        <translation>De kluis en de lijst met laatst geopende bestanden zijn dicht.</translation>
    </message>
    <message>
        <source>A screen that shows the same as yours cannot be recognised.</source>
        <translation>Een scherm dat hetzelfde toont als het jouwe, is niet te herkennen.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Uitzetten</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>A&amp;fdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Bewaren als pdf…</translation>
    </message>
    <message>
        <source>&amp;Word…</source>
        <translation>&amp;Word…</translation>
    </message>
    <message>
        <source>Save for Word</source>
        <translation>Bewaren voor Word</translation>
    </message>
    <message>
        <source>E&amp;xcel…</source>
        <translation>E&amp;xcel…</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>Bewaren voor Excel</translation>
    </message>
    <message>
        <source>A file for another program</source>
        <translation>Een bestand voor een ander programma</translation>
    </message>
    <message>
        <source>Save the &amp;file…</source>
        <translation>Be&amp;stand bewaren…</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nog niets te laten zien</translation>
    </message>
    <message>
        <source>Make a community first; its documents then appear here.</source>
        <translation>Maak eerst een CoP; dan staan de documenten hier.</translation>
    </message>
    <message>
        <source>Making {document}…</source>
        <translation>{document} wordt gemaakt…</translation>
    </message>
    <message>
        <source>{name} is made for another program and cannot be looked at here.</source>
        <translation>{name} is voor een ander programma en kan hier niet worden bekeken.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who were not chosen or withdrew are left out.</source>
        <translation>
            <numerusform>%n persoon die niet gekozen of afgemeld is, staat er niet in.</numerusform>
            <numerusform>%n mensen die niet gekozen of afgemeld zijn, staan er niet in.</numerusform>
        </translation>
    </message>
    <message>
        <source>No typeface has these letters, so they print as an empty square: {letters}</source>
        <translation>Geen lettertype heeft deze tekens, dus ze worden een leeg vierkant: {letters}</translation>
    </message>
    <message>
        <source>Page {page} of {count}  ·  + and − zoom, 0 fits</source>
        <translation>Bladzijde {page} van {count}  ·  + en − zoomen, 0 past</translation>
    </message>
</context>
<context>
    <name>DoorColumns</name>
    <message>
        <source>Present (P)</source>
        <translation>Aanwezig (A)</translation>
    </message>
    <message>
        <source>Excused (E)</source>
        <translation>Afgemeld (M)</translation>
    </message>
    <message>
        <source>Absent (A)</source>
        <translation>Afwezig (W)</translation>
    </message>
    <message>
        <source>Walked in (W)</source>
        <translation>Binnengelopen (B)</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Has a place</source>
        <translation>Heeft een plaats</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Afgezegd</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>rij {number}</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>niet genoteerd</translation>
    </message>
</context>
<context>
    <name>DoorEntry</name>
    <message>
        <source>Or&amp;ganisation of who walks in</source>
        <translation>O&amp;rganisatie van wie binnenloopt</translation>
    </message>
    <message>
        <source>Note as wal&amp;k-in</source>
        <translation>Als binnen&amp;loper noteren</translation>
    </message>
    <message>
        <source>Taken back: {names}</source>
        <translation>Teruggenomen: {names}</translation>
    </message>
    <message>
        <source>Several people fit. Type more, or choose one with the arrow and Enter.</source>
        <translation>Er passen er meer. Typ verder, of kies iemand met de pijl en Enter.</translation>
    </message>
    <message>
        <source>Not on the sheet: {numbers}</source>
        <translation>Niet op de lijst: {numbers}</translation>
    </message>
    <message>
        <source>Noted as present: {names}</source>
        <translation>Genoteerd als aanwezig: {names}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} en nog %n</numerusform>
            <numerusform>{names} en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not on the list. Press Enter to note a walk-in.</source>
        <translation>“{name}” staat niet op de lijst. Druk op Enter om een binnenloper te noteren.</translation>
    </message>
    <message>
        <source>“{name}” fits nobody on the list.</source>
        <translation>“{name}” past bij niemand op de lijst.</translation>
    </message>
    <message>
        <source>Noted as walk-in: {name}</source>
        <translation>Genoteerd als binnenloper: {name}</translation>
    </message>
    <message>
        <source>Part of a name, or numbers off the sheet, and Enter</source>
        <translation>Deel van een naam, of nummers van de lijst, en Enter</translation>
    </message>
    <message>
        <source>Search who is at the door</source>
        <translation>Zoek wie er binnenkomt</translation>
    </message>
</context>
<context>
    <name>DoorList</name>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Bijeenkomst</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presentielijst</translation>
    </message>
    <message>
        <source>Make one on the screen of the sessions. Or import the years behind you: that makes them too.</source>
        <translation>Maak er een op het scherm van de bijeenkomsten. Of importeer de afgelopen jaren: dan komen de bijeenkomsten vanzelf mee.</translation>
    </message>
    <message>
        <source>Im&amp;port years…</source>
        <translation>Jaren &amp;importeren…</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Nog geen bijeenkomst</translation>
    </message>
    <message>
        <source>Not noted {count}</source>
        <translation>Niet genoteerd {count}</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>Door list</source>
        <translation>Deurlijst</translation>
    </message>
    <message>
        <source>&amp;Back (Esc)</source>
        <translation>&amp;Terug (Esc)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Er</translation>
    </message>
    <message>
        <source>{present} of {expected} are here</source>
        <translation>{present} van {expected} zijn er</translation>
    </message>
    <message numerus="yes">
        <source>%n walked in</source>
        <translation>
            <numerusform>%n kwam binnenlopen</numerusform>
            <numerusform>%n kwamen binnenlopen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no mark to take back.</source>
        <translation>Er is geen aanwezigheid om terug te nemen.</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>is er</translation>
    </message>
</context>
<context>
    <name>Dumbbells</name>
    <message>
        <source>Self-scores</source>
        <translation>Zelfscores</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message>
        <source>Pairs</source>
        <translation>Paren</translation>
    </message>
    <message>
        <source>As&amp;k again about who was kept apart</source>
        <translation>&amp;Opnieuw vragen naar wie apart bleef</translation>
    </message>
    <message>
        <source>These are &amp;two people</source>
        <translation>Dit zijn t&amp;wee mensen</translation>
    </message>
    <message>
        <source>&amp;Make one person of them</source>
        <translation>&amp;Maak er één persoon van</translation>
    </message>
    <message>
        <source>Comparing everybody</source>
        <translation>Iedereen wordt vergeleken</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Dubbelen zoeken</translation>
    </message>
    <message>
        <source>Nobody seems to be in this workbook twice.</source>
        <translation>Niemand lijkt dubbel in dit werkboek te staan.</translation>
    </message>
    <message>
        <source>The {count} likeliest pairs; there are more.</source>
        <translation>De {count} meest waarschijnlijke paren; er zijn er meer.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) who may be one person</source>
        <translation>
            <numerusform>%n paar dat misschien één persoon is</numerusform>
            <numerusform>%n paren die misschien één persoon zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Make one person of two</source>
        <translation>Van twee mensen één maken</translation>
    </message>
    <message>
        <source>Now one person: {name}</source>
        <translation>Nu één persoon: {name}</translation>
    </message>
    <message>
        <source>Keep two people apart</source>
        <translation>Twee mensen uit elkaar houden</translation>
    </message>
    <message>
        <source>Ask again about two people</source>
        <translation>Opnieuw vragen of twee mensen één zijn</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Whatever you choose, all addresses, numbers and everything kept about either stay.</source>
        <translation>Wat je ook kiest: alle adressen, nummers en alles wat over beiden bewaard is, blijft.</translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Erase somebody</source>
        <translation>Iemand wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Anonymise: “{alias}” stays, and so do the counts</source>
        <translation>&amp;Anonimiseren: “{alias}” blijft, en de aantallen ook</translation>
    </message>
    <message>
        <source>&amp;Anonymise: “{alias}” stays, and so do nearly all counts</source>
        <translation>&amp;Anonimiseren: “{alias}” blijft, en bijna alle aantallen ook</translation>
    </message>
    <message>
        <source>&amp;Delete: nothing stays, and counts become lower</source>
        <translation>&amp;Verwijderen: niets blijft, en de aantallen dalen</translation>
    </message>
    <message>
        <source>{place} is counted no longer: nobody else works there, so it would still tell who this is.</source>
        <translation>{place} telt niet meer mee: er werkt niemand anders, dus dat zou nog verraden om wie het gaat.</translation>
    </message>
    <message>
        <source>Either way contact details, consent, answers of the intake and unreleased quotes go.</source>
        <translation>Hoe dan ook gaan contactgegevens, toestemmingen, antwoorden uit de intake en niet vrijgegeven citaten weg.</translation>
    </message>
    <message>
        <source>About this person</source>
        <translation>Over deze persoon</translation>
    </message>
    <message>
        <source>About these people</source>
        <translation>Over deze mensen</translation>
    </message>
    <message>
        <source>Nothing but the name.</source>
        <translation>Alleen de naam.</translation>
    </message>
    <message>
        <source>What has a tick goes too; the rest stays, without the name.</source>
        <translation>Wat een vinkje heeft, gaat ook weg; de rest blijft, zonder naam.</translation>
    </message>
    <message>
        <source>What they said, and where only they work</source>
        <translation>Eigen woorden, en waar niemand anders werkt</translation>
    </message>
    <message>
        <source>Named in other texts</source>
        <translation>Genoemd in andere teksten</translation>
    </message>
    <message>
        <source>The name goes where a tick stands.</source>
        <translation>Waar een vinkje staat, gaat de naam weg.</translation>
    </message>
    <message>
        <source>This cannot be undone, and what could be undone until now cannot be any more.</source>
        <translation>Dit is niet terug te draaien, en wat tot nu toe ongedaan gemaakt kon worden ook niet meer.</translation>
    </message>
    <message>
        <source>The vault is reached too: at once when it is open, otherwise when it is next opened here.</source>
        <translation>De kluis doet ook mee: meteen als hij open is, anders zodra hij hier weer opengaat.</translation>
    </message>
    <message>
        <source>Exports, printed papers, sent mail and copies you put elsewhere are out of reach.</source>
        <translation>Exports, afdrukken, verstuurde mail en kopieën die je elders neerzette vallen erbuiten.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n backup(s) or file(s) set aside with this person</source>
        <translation>
            <numerusform>&amp;Haal %n reservekopie of apart gezet bestand met deze persoon weg</numerusform>
            <numerusform>&amp;Haal %n reservekopieën en apart gezette bestanden met deze persoon weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n backup(s) or file(s) set aside with these people</source>
        <translation>
            <numerusform>&amp;Haal %n reservekopie of apart gezet bestand met deze mensen weg</numerusform>
            <numerusform>&amp;Haal %n reservekopieën en apart gezette bestanden met deze mensen weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, a backup that is put back is erased from again:</source>
        <translation>Laat je ze staan en zet je er een terug, dan wordt er opnieuw gewist:</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>[erased]</source>
        <translation>[gewist]</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Shelf</source>
        <translation>Plank</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>What people do</source>
        <translation>Wat mensen doen</translation>
    </message>
    <message>
        <source>Who can speak</source>
        <translation>Wie aan het woord kan zijn</translation>
    </message>
    <message>
        <source>Works &amp;online too</source>
        <translation>Kan ook &amp;online</translation>
    </message>
    <message>
        <source>Thought of by</source>
        <translation>Bedacht door</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kortst</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Langst</translation>
    </message>
    <message>
        <source>For each person</source>
        <translation>Per persoon</translation>
    </message>
    <message>
        <source>And besides</source>
        <translation>En daarnaast</translation>
    </message>
    <message>
        <source>People, at least</source>
        <translation>Mensen, minstens</translation>
    </message>
    <message>
        <source>People, at most</source>
        <translation>Mensen, hoogstens</translation>
    </message>
    <message>
        <source>People per group</source>
        <translation>Mensen per groep</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Not kept yet. It stays here and is tried again.</source>
        <translation>Nog niet bewaard. Het blijft hier staan en wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>This could not be read, so it was put back.</source>
        <translation>Dit was niet te lezen, dus wat er stond is teruggezet.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Knowledge</source>
        <translation>Kennis</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Works online</source>
        <translation>Kan online</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Meer filters</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Plank</translation>
    </message>
    <message>
        <source>All shelves</source>
        <translation>Alle planken</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Any moment</source>
        <translation>Elk moment</translation>
    </message>
    <message>
        <source>What people do</source>
        <translation>Wat mensen doen</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Minutes available</source>
        <translation>Beschikbare minuten</translation>
    </message>
    <message>
        <source>People there are</source>
        <translation>Mensen die er zijn</translation>
    </message>
    <message>
        <source>More filters ({count})</source>
        <translation>Meer filters ({count})</translation>
    </message>
</context>
<context>
    <name>FilterEdits</name>
    <message>
        <source>Keep filter</source>
        <translation>Filter bewaren</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Filter verwijderen</translation>
    </message>
    <message>
        <source>Filter removed</source>
        <translation>Filter verwijderd</translation>
    </message>
</context>
<context>
    <name>FilterName</name>
    <message>
        <source>Keep this filter</source>
        <translation>Dit filter bewaren</translation>
    </message>
    <message>
        <source>&amp;Name on the chip</source>
        <translation>&amp;Naam op het knopje</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Search words, choices and groups of this moment stay in the workbook under this name.</source>
        <translation>Zoekwoorden, keuzes en groepen van dit moment blijven onder deze naam in het bestand staan.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>In all communities</source>
        <translation>In alle CoP’s</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>CoP</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Soort aantekening</translation>
    </message>
    <message>
        <source>Remind me of notes older than</source>
        <translation>Herinner me aan wat ouder is dan</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>About anybody</source>
        <translation>Over wie dan ook</translation>
    </message>
    <message>
        <source>From any time</source>
        <translation>Van elk moment</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>De laatste vier weken</translation>
    </message>
    <message>
        <source>The last half year</source>
        <translation>Het laatste halfjaar</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Het laatste jaar</translation>
    </message>
    <message>
        <source>Older than the reminder</source>
        <translation>Ouder dan de herinnering</translation>
    </message>
    <message>
        <source>Of any kind</source>
        <translation>Van elke soort</translation>
    </message>
    <message>
        <source>With open steps</source>
        <translation>Met open stappen</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Nog niet bekeken</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Zoek in alle aantekeningen</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>Filter de aantekeningen</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Mensen</translation>
    </message>
    <message>
        <source>Spea&amp;k again</source>
        <translation>Weer s&amp;preken</translation>
    </message>
    <message>
        <source>For how many weeks</source>
        <translation>Hoeveel weken al niet</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found</source>
        <translation>
            <numerusform>%n aantekening gevonden</numerusform>
            <numerusform>%n aantekeningen gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Search on to see the rest</source>
        <translation>Zoek verder om de rest te zien</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n month(s)</source>
        <translation>
            <numerusform>Ouder dan %n maand</numerusform>
            <numerusform>Ouder dan %n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>notes to look through: keep or remove</source>
        <translation>aantekeningen om na te lopen: houden of weghalen</translation>
    </message>
    <message>
        <source>New, left as a quick note</source>
        <translation>Nieuw, als snelle notitie</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>Om op terug te komen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n aantekening</numerusform>
            <numerusform>%n aantekeningen</numerusform>
        </translation>
    </message>
    <message>
        <source>Own reflections</source>
        <translation>Eigen reflecties</translation>
    </message>
    <message>
        <source>Not in this community</source>
        <translation>Niet in deze CoP</translation>
    </message>
    <message numerus="yes">
        <source>Not for %n week(s)</source>
        <translation>
            <numerusform>Al %n week niet</numerusform>
            <numerusform>Al %n weken niet</numerusform>
        </translation>
    </message>
    <message>
        <source>Not spoken yet</source>
        <translation>Nog niet gesproken</translation>
    </message>
    <message>
        <source>Everybody was spoken with</source>
        <translation>Iedereen is gesproken</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week geleden</numerusform>
            <numerusform>%n weken geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>Own reflection</source>
        <translation>Eigen reflectie</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>A person, session, method, screen or command</source>
        <translation>Een persoon, bijeenkomst, methode, scherm of opdracht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Wat past</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Niets heet zo.</translation>
    </message>
    <message>
        <source>There is more. Type on to find fewer.</source>
        <translation>Er is meer. Typ door om minder te vinden.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>On the projector</source>
        <translation>Op de beamer</translation>
    </message>
    <message>
        <source>Turn presenting off (Ctrl+Shift+B)</source>
        <translation>Op de beamer uitzetten (Ctrl+Shift+B)</translation>
    </message>
    <message>
        <source>All changes are kept on this computer  ·  Last: {what}  ·  Ctrl+Z takes it back</source>
        <translation>Alle wijzigingen zijn op deze computer bewaard  ·  Laatst: {what}  ·  Ctrl+Z maakt het ongedaan</translation>
    </message>
    <message>
        <source>All changes are kept on this computer</source>
        <translation>Alle wijzigingen zijn op deze computer bewaard</translation>
    </message>
</context>
<context>
    <name>ForPeople</name>
    <message>
        <source>Nu&amp;mber of people</source>
        <translation>Aantal &amp;mensen</translation>
    </message>
    <message>
        <source>plan {time}</source>
        <translation>reken op {time}</translation>
    </message>
    <message>
        <source>plan {time} or more</source>
        <translation>reken op {time} of meer</translation>
    </message>
</context>
<context>
    <name>FurtherRoles</name>
    <message>
        <source>One more role</source>
        <translation>Nog een rol</translation>
    </message>
    <message>
        <source>Somebody may guide and take part at the same time.</source>
        <translation>Iemand kan tegelijk begeleiden en deelnemen.</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Add block</source>
        <translation>Blok toevoegen</translation>
    </message>
    <message>
        <source>Duplicate block</source>
        <translation>Blok dupliceren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n block(s)</source>
        <translation>
            <numerusform>%n blok dupliceren</numerusform>
            <numerusform>%n blokken dupliceren</numerusform>
        </translation>
    </message>
    <message>
        <source>Move block</source>
        <translation>Blok verplaatsen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n block(s)</source>
        <translation>
            <numerusform>%n blok verplaatsen</numerusform>
            <numerusform>%n blokken verplaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change duration</source>
        <translation>Duur wijzigen</translation>
    </message>
    <message>
        <source>Pin block</source>
        <translation>Blok vastzetten</translation>
    </message>
    <message>
        <source>Unpin block</source>
        <translation>Blok losmaken</translation>
    </message>
    <message>
        <source>Split block</source>
        <translation>Blok splitsen</translation>
    </message>
    <message>
        <source>Change block</source>
        <translation>Blok wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>Change %n block(s)</source>
        <translation>
            <numerusform>%n blok wijzigen</numerusform>
            <numerusform>%n blokken wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Opzij leggen</translation>
    </message>
    <message>
        <source>Set aside: it is kept below the timeline</source>
        <translation>Opzij gelegd: het blijft bewaard onder de tijdlijn</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) set aside</source>
        <translation>
            <numerusform>%n blok opzij gelegd</numerusform>
            <numerusform>%n blokken opzij gelegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terugzetten</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n block(s)</source>
        <translation>
            <numerusform>%n blok plakken</numerusform>
            <numerusform>%n blokken plakken</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove block</source>
        <translation>Blok verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n block(s)</source>
        <translation>
            <numerusform>%n blok verwijderen</numerusform>
            <numerusform>%n blokken verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Block removed</source>
        <translation>Blok verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) removed</source>
        <translation>
            <numerusform>%n blok verwijderd</numerusform>
            <numerusform>%n blokken verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer question</source>
        <translation>Vraag beantwoorden</translation>
    </message>
    <message>
        <source>Withdraw answer</source>
        <translation>Antwoord intrekken</translation>
    </message>
</context>
<context>
    <name>GivingDialog</name>
    <message>
        <source>Give away without names</source>
        <translation>Weggeven zonder namen</translation>
    </message>
    <message>
        <source>&amp;Answers (XLSX)</source>
        <translation>&amp;Antwoorden (XLSX)</translation>
    </message>
    <message>
        <source>&amp;Quotes (CSV)</source>
        <translation>&amp;Citaten (CSV)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message numerus="yes">
        <source>Answers of %n people</source>
        <translation>
            <numerusform>Antwoorden van %n deelnemer</numerusform>
            <numerusform>Antwoorden van %n deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out without consent to keep the intake: %n people</source>
        <translation>
            <numerusform>Weggelaten, want zonder toestemming om de intake te bewaren: %n deelnemer</numerusform>
            <numerusform>Weggelaten, want zonder toestemming om de intake te bewaren: %n deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citaat</numerusform>
            <numerusform>%n citaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out without consent to be quoted: %n quote(s)</source>
        <translation>
            <numerusform>Weggelaten, want zonder toestemming om te citeren: %n citaat</numerusform>
            <numerusform>Weggelaten, want zonder toestemming om te citeren: %n citaten</numerusform>
        </translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwoorden</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>citaten</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Lijsten (*.csv)</translation>
    </message>
    <message>
        <source>Save without names</source>
        <translation>Opslaan zonder namen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saved, without names</source>
        <translation>Opgeslagen, zonder namen</translation>
    </message>
    <message>
        <source>No names, places or addresses were found in it.</source>
        <translation>Er zijn geen namen, plaatsen of adressen in gevonden.</translation>
    </message>
    <message>
        <source>This still tells who is who. What is ticked gives way to a word in brackets.</source>
        <translation>Dit verraadt nog wie wie is. Wat je aanvinkt, maakt plaats voor een woord tussen haken.</translation>
    </message>
    <message>
        <source>Whoever knows the group may also recognise somebody by a story. Read it before you send it.</source>
        <translation>Wie de groep kent, kan iemand ook aan een verhaal herkennen. Lees het na voor je het verstuurt.</translation>
    </message>
</context>
<context>
    <name>GivingPane</name>
    <message>
        <source>Give and take</source>
        <translation>Brengen en halen</translation>
    </message>
    <message>
        <source>Their own goal</source>
        <translation>Het eigen doel</translation>
    </message>
    <message>
        <source>What they bring</source>
        <translation>Wat iemand brengt</translation>
    </message>
    <message>
        <source>What they come for</source>
        <translation>Wat iemand komt halen</translation>
    </message>
    <message>
        <source>{filled} of {all}</source>
        <translation>{filled} van {all}</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>A list is being imported here. Import it or leave it first.</source>
        <translation>Hier wordt een lijst geïmporteerd. Rond dat eerst af, of ga eruit.</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>niet genoemd</translation>
    </message>
</context>
<context>
    <name>GridColumns</name>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
</context>
<context>
    <name>GridRows</name>
    <message numerus="yes">
        <source>%n new mark(s)</source>
        <translation>
            <numerusform>%n nieuw teken</numerusform>
            <numerusform>%n nieuwe tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>Is there already, and gets these marks.</source>
        <translation>Staat er al, en krijgt deze tekens erbij.</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>slack {duration}</source>
        <translation>speling {duration}</translation>
    </message>
    <message>
        <source>Drag the first block here from the left, or click it. Times follow by themselves.</source>
        <translation>Sleep het eerste blok van links hierheen, of klik erop. De tijden volgen vanzelf.</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Without an organisation</source>
        <translation>Zonder organisatie</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>Soort niet bekend</translation>
    </message>
    <message>
        <source>Region not known</source>
        <translation>Regio niet bekend</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Eén lijst</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Per organisatie</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Per soort organisatie</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Per regio</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Per rol</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>A theme group meets in every session in which a track bears its name.</source>
        <translation>Een themagroep komt bijeen in elke bijeenkomst waarin een spoor haar naam draagt.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Theme groups</source>
        <translation>Themagroepen</translation>
    </message>
    <message>
        <source>&amp;Add a group</source>
        <translation>Groep &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove group</source>
        <translation>Groep &amp;weghalen</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Naam van de groep</translation>
    </message>
    <message>
        <source>&amp;Key question</source>
        <translation>&amp;Kernvraag</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation>&amp;Opbrengst</translation>
    </message>
    <message>
        <source>Add a me&amp;mber</source>
        <translation>&amp;Lid toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n lid</numerusform>
            <numerusform>%n leden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n keer bijeen</numerusform>
            <numerusform>%n keer bijeen</numerusform>
        </translation>
    </message>
    <message>
        <source>New theme group</source>
        <translation>Nieuwe themagroep</translation>
    </message>
</context>
<context>
    <name>GuideForm</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Vraag</translation>
    </message>
    <message>
        <source>P&amp;robes, one on each line</source>
        <translation>Doorvra&amp;gen, één per regel</translation>
    </message>
    <message>
        <source>Cho&amp;ices, one on each line</source>
        <translation>Keu&amp;zes, één per regel</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>On a scale from 1 to 5</source>
        <translation>Op een schaal van 1 tot 5</translation>
    </message>
    <message>
        <source>By choosing one</source>
        <translation>Door er één te kiezen</translation>
    </message>
    <message>
        <source>Ans&amp;wered</source>
        <translation>Ant&amp;woord</translation>
    </message>
    <message>
        <source>Pri&amp;vate: the answer goes into the vault</source>
        <translation>&amp;Besloten: het antwoord gaat de kluis in</translation>
    </message>
    <message>
        <source>&amp;Title of this part</source>
        <translation>&amp;Titel van dit onderdeel</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>As&amp;ks a figure from 1 to 5 on each competence</source>
        <translation>Vraagt een &amp;cijfer van 1 tot 5 op elke competentie</translation>
    </message>
    <message>
        <source>Such as: bringing people together</source>
        <translation>Zoals: mensen bij elkaar brengen</translation>
    </message>
    <message>
        <source>&amp;Competences of this community, one on each line</source>
        <translation>C&amp;ompetenties van dit traject, één per regel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
</context>
<context>
    <name>GuideOutline</name>
    <message>
        <source>Parts and questions</source>
        <translation>Onderdelen en vragen</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>asks for the competences</source>
        <translation>vraagt naar de competenties</translation>
    </message>
    <message>
        <source>private</source>
        <translation>besloten</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nieuwe vraag</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Nieuw onderdeel</translation>
    </message>
    <message>
        <source>A&amp;dd question</source>
        <translation>V&amp;raag erbij</translation>
    </message>
    <message>
        <source>Add &amp;part</source>
        <translation>Onder&amp;deel erbij</translation>
    </message>
    <message>
        <source>Move up (Alt+arrow up)</source>
        <translation>Omhoog (Alt+pijl omhoog)</translation>
    </message>
    <message>
        <source>Move down (Alt+arrow down)</source>
        <translation>Omlaag (Alt+pijl omlaag)</translation>
    </message>
    <message>
        <source>Take out of the guide</source>
        <translation>Uit de leidraad halen</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>Interview guides</source>
        <translation>Gespreksleidraden</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leidraad</translation>
    </message>
    <message>
        <source>&amp;Name of the guide</source>
        <translation>&amp;Naam van de leidraad</translation>
    </message>
    <message>
        <source>Version {version} · {questions} questions · {minutes} min</source>
        <translation>Versie {version} · {questions} vragen · {minutes} min</translation>
    </message>
    <message>
        <source>Ask&amp;ed</source>
        <translation>G&amp;esteld</translation>
    </message>
    <message>
        <source>Taken out of the guide</source>
        <translation>Uit de leidraad gehaald</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation>Wat brengt je hier?</translation>
    </message>
    <message>
        <source>New guide</source>
        <translation>Nieuwe leidraad</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopie)</translation>
    </message>
    <message>
        <source>The guide is as the program brings it</source>
        <translation>De leidraad is weer zoals het programma hem meebrengt</translation>
    </message>
    <message>
        <source>&amp;All interviews</source>
        <translation>&amp;Alle gesprekken</translation>
    </message>
    <message>
        <source>New &amp;guide</source>
        <translation>Nieuwe &amp;leidraad</translation>
    </message>
    <message>
        <source>Remove this guide</source>
        <translation>Deze leidraad verwijderen</translation>
    </message>
    <message>
        <source>Make a copy to change</source>
        <translation>Een kopie maken om aan te passen</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>Terug naar de tekst van het programma</translation>
    </message>
    <message>
        <source>Blank form on paper</source>
        <translation>Leeg formulier op papier</translation>
    </message>
</context>
<context>
    <name>HarvestEdits</name>
    <message>
        <source>Add to the harvest</source>
        <translation>Toevoegen aan de oogst</translation>
    </message>
    <message>
        <source>Change harvest</source>
        <translation>Oogst wijzigen</translation>
    </message>
    <message>
        <source>Remove from the harvest</source>
        <translation>Uit de oogst verwijderen</translation>
    </message>
    <message>
        <source>Removed from the harvest</source>
        <translation>Uit de oogst verwijderd</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nieuwe actie</translation>
    </message>
    <message>
        <source>Change action</source>
        <translation>Actie wijzigen</translation>
    </message>
    <message>
        <source>Remove action</source>
        <translation>Actie verwijderen</translation>
    </message>
    <message>
        <source>Action removed</source>
        <translation>Actie verwijderd</translation>
    </message>
</context>
<context>
    <name>HarvestGroup</name>
    <message>
        <source>Harvest and plan B</source>
        <translation>Oogst en plan B</translation>
    </message>
    <message>
        <source>What to harvest</source>
        <translation>Wat je wilt oogsten</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>Plan B</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hoe het ging</translation>
    </message>
</context>
<context>
    <name>HarvestInspector</name>
    <message>
        <source>Details of what is chosen</source>
        <translation>Details van wat gekozen is</translation>
    </message>
    <message>
        <source>Choose something to see and change it.</source>
        <translation>Kies iets om het te zien en te wijzigen.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
</context>
<context>
    <name>HarvestListing</name>
    <message>
        <source>Nothing fits this. Search for something else, or choose Everything.</source>
        <translation>Niets past hierbij. Zoek iets anders, of kies Alles.</translation>
    </message>
</context>
<context>
    <name>HarvestPage</name>
    <message>
        <source>&amp;Report</source>
        <translation>Vers&amp;lag</translation>
    </message>
    <message>
        <source>Har&amp;vest</source>
        <translation>Oo&amp;gst</translation>
    </message>
    <message>
        <source>Actio&amp;ns</source>
        <translation>&amp;Acties</translation>
    </message>
    <message>
        <source>Search by words, people or session</source>
        <translation>Zoek op woorden, mensen of bijeenkomst</translation>
    </message>
    <message>
        <source>Search the harvest and the actions</source>
        <translation>Zoek in de oogst en de acties</translation>
    </message>
    <message>
        <source>A harvest belongs to a community. Make or choose one first, in the bar at the left.</source>
        <translation>Een oogst hoort bij een CoP. Maak of kies er eerst een, in de balk links.</translation>
    </message>
    <message>
        <source>No community yet</source>
        <translation>Nog geen CoP</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Zoek in de hulp</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Nothing in the help says this. Try fewer words.</source>
        <translation>Dit staat nergens in de hulp. Probeer het met minder woorden.</translation>
    </message>
</context>
<context>
    <name>HowBar</name>
    <message>
        <source>&amp;Letters as in</source>
        <translation>&amp;Letters volgens</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puntkomma</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>Rechte streep</translation>
    </message>
    <message>
        <source>&amp;Separated by</source>
        <translation>&amp;Gescheiden door</translation>
    </message>
    <message>
        <source>Fill in what is empty</source>
        <translation>Aanvullen wat leeg is</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Replace what differs</source>
        <translation>Vervangen wat anders is</translation>
    </message>
    <message>
        <source>&amp;People who are known</source>
        <translation>&amp;Wie er al is</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Bijwerken</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Known already?</source>
        <translation>Al bekend?</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Kan niet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mailadres</translation>
    </message>
    <message>
        <source>other addresses</source>
        <translation>andere adressen</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>other numbers</source>
        <translation>andere nummers</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>functie</translation>
    </message>
    <message>
        <source>own number</source>
        <translation>eigen nummer</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>kind of organisation</source>
        <translation>soort organisatie</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regio</translation>
    </message>
    <message>
        <source>learning question</source>
        <translation>leervraag</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Who, and why</source>
        <translation>Wie, en waarom</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>geen naam</translation>
    </message>
    <message>
        <source>Known from another community; takes part here from now on.</source>
        <translation>Bekend uit een andere CoP; doet vanaf nu ook hier mee.</translation>
    </message>
    <message>
        <source>Falls outside the composition rule: {kind}.</source>
        <translation>Valt buiten de regel: {kind}.</translation>
    </message>
    <message>
        <source>Is added.</source>
        <translation>Wordt toegevoegd.</translation>
    </message>
    <message>
        <source>Is there already, exactly like this.</source>
        <translation>Staat er al, precies zo.</translation>
    </message>
    <message>
        <source>You left this row out.</source>
        <translation>Deze rij heb je weggelaten.</translation>
    </message>
    <message>
        <source>Changes: {fields}.</source>
        <translation>Verandert: {fields}.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Lists of people (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods *.vcf);;All files (*)</source>
        <translation>Lijsten met mensen (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods *.vcf);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Deelnemers importeren</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Gestopt. Er is niets geïmporteerd.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those who join fall(s) outside the composition rule. They come in all the same; at Composition you can write down why.</source>
        <translation>
            <numerusform>%n van wie erbij komen valt buiten de regel voor de samenstelling. Die komt gewoon binnen; bij Samenstelling kun je opschrijven waarom.</numerusform>
            <numerusform>%n van wie erbij komen vallen buiten de regel voor de samenstelling. Ze komen gewoon binnen; bij Samenstelling kun je opschrijven waarom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) still waiting for your answer will be left out</source>
        <translation>
            <numerusform>%n rij wacht nog op je antwoord en blijft weg</numerusform>
            <numerusform>%n rijen wachten nog op je antwoord en blijven weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank row(s) skipped</source>
        <translation>
            <numerusform>%n lege rij overgeslagen</numerusform>
            <numerusform>%n lege rijen overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>columns left out: {titles}</source>
        <translation>kolommen weggelaten: {titles}</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} updated</source>
        <translation>Geïmporteerd: {new} nieuw, {changed} bijgewerkt</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) still waiting for your answer were left out</source>
        <translation>
            <numerusform>%n rij die nog op je antwoord wachtte, is weggelaten</numerusform>
            <numerusform>%n rijen die nog op je antwoord wachtten, zijn weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>De lijst wordt gelezen</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Rijen van de lijst</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Ander &amp;bestand…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Wat de kolommen betekenen</translation>
    </message>
</context>
<context>
    <name>InPlace</name>
    <message>
        <source>Heading above the block</source>
        <translation>Kop boven het blok</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>travelling, changing rooms</source>
        <translation>reistijd, van zaal wisselen</translation>
    </message>
    <message>
        <source>What this time is for</source>
        <translation>Waar deze tijd voor is</translation>
    </message>
    <message>
        <source>Split after</source>
        <translation>Splitsen na</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Close the details</source>
        <translation>Details sluiten</translation>
    </message>
</context>
<context>
    <name>IntakeColumns</name>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
    <message>
        <source>No intake yet</source>
        <translation>Geen intake</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>To write up</source>
        <translation>Uit te werken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>scherp</translation>
    </message>
    <message>
        <source>not sharp yet</source>
        <translation>nog niet scherp</translation>
    </message>
</context>
<context>
    <name>IntakePane</name>
    <message>
        <source>&amp;Interview</source>
        <translation>&amp;Gesprek</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>S&amp;tand</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Invitation…</source>
        <translation>Uitnodiging…</translation>
    </message>
    <message>
        <source>Remove this interview</source>
        <translation>Dit gesprek verwijderen</translation>
    </message>
    <message>
        <source>&amp;Another interview</source>
        <translation>N&amp;og een gesprek</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Leidraad</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Begin nu</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>{answered} of {all} answered</source>
        <translation>{answered} van {all} beantwoord</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Go &amp;on with it</source>
        <translation>Ga &amp;ermee verder</translation>
    </message>
    <message>
        <source>&amp;Start the interview</source>
        <translation>&amp;Begin het gesprek</translation>
    </message>
    <message>
        <source>&amp;Write it up</source>
        <translation>&amp;Werk het uit</translation>
    </message>
    <message>
        <source>&amp;Read it</source>
        <translation>L&amp;ees het</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
</context>
<context>
    <name>InterviewEdits</name>
    <message>
        <source>Plan interview</source>
        <translation>Gesprek plannen</translation>
    </message>
    <message>
        <source>Begin interview</source>
        <translation>Gesprek beginnen</translation>
    </message>
    <message>
        <source>Change answer</source>
        <translation>Antwoord wijzigen</translation>
    </message>
    <message>
        <source>Change state of interview</source>
        <translation>Stand van gesprek wijzigen</translation>
    </message>
    <message>
        <source>Change day of interview</source>
        <translation>Dag van gesprek wijzigen</translation>
    </message>
    <message>
        <source>Remove interview</source>
        <translation>Gesprek verwijderen</translation>
    </message>
    <message>
        <source>Interview removed; what was answered in private stays in the vault</source>
        <translation>Gesprek verwijderd; wat besloten is geantwoord, blijft in de kluis</translation>
    </message>
    <message>
        <source>Interview removed</source>
        <translation>Gesprek verwijderd</translation>
    </message>
    <message>
        <source>New learning question</source>
        <translation>Nieuwe leervraag</translation>
    </message>
    <message>
        <source>Change learning question</source>
        <translation>Leervraag wijzigen</translation>
    </message>
    <message>
        <source>Remove learning question</source>
        <translation>Leervraag verwijderen</translation>
    </message>
    <message>
        <source>Learning question removed</source>
        <translation>Leervraag verwijderd</translation>
    </message>
    <message>
        <source>New guide</source>
        <translation>Nieuwe leidraad</translation>
    </message>
    <message>
        <source>Change guide</source>
        <translation>Leidraad wijzigen</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>Terug naar de tekst van het programma</translation>
    </message>
    <message>
        <source>Change competences</source>
        <translation>Competenties wijzigen</translation>
    </message>
    <message>
        <source>Remove guide</source>
        <translation>Leidraad verwijderen</translation>
    </message>
    <message>
        <source>Guide removed; interviews keep the guide they were held with</source>
        <translation>Leidraad verwijderd; gesprekken houden de leidraad waarmee ze zijn gevoerd</translation>
    </message>
</context>
<context>
    <name>InterviewForm</name>
    <message>
        <source>There is nothing here yet to make a learning question of.</source>
        <translation>Hier staat nog niets om een leervraag van te maken.</translation>
    </message>
    <message>
        <source>Kept as learning question; sharpen it in the list of people.</source>
        <translation>Bewaard als leervraag; scherp hem aan in de lijst met mensen.</translation>
    </message>
    <message>
        <source>Take these words out of the vault?</source>
        <translation>Deze woorden uit de kluis halen?</translation>
    </message>
    <message>
        <source>“{words}” would then stand in the open part of the interview.</source>
        <translation>“{words}” staat dan in het open deel van het gesprek.</translation>
    </message>
    <message>
        <source>Take them out</source>
        <translation>Haal ze eruit</translation>
    </message>
    <message>
        <source>Open the vault first, or go to an open question.</source>
        <translation>Open eerst de kluis, of ga naar een open vraag.</translation>
    </message>
</context>
<context>
    <name>IntoSession</name>
    <message>
        <source>&amp;Use in session…</source>
        <translation>In bi&amp;jeenkomst…</translation>
    </message>
    <message>
        <source>In the open session: {session}</source>
        <translation>In de open bijeenkomst: {session}</translation>
    </message>
    <message>
        <source>Make a session first</source>
        <translation>Maak eerst een bijeenkomst</translation>
    </message>
</context>
<context>
    <name>InvitationDialog</name>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>Onder&amp;werp</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Tekst van de uitnodiging</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Kopieer de tekst</translation>
    </message>
    <message>
        <source>For the calenda&amp;r…</source>
        <translation>Voor de &amp;agenda…</translation>
    </message>
    <message>
        <source>A file to send along; nothing about others is in it</source>
        <translation>Een bestand om mee te sturen; er staat niets over anderen in</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>The invitation is on the clipboard</source>
        <translation>De uitnodiging staat op het klembord</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Nothing harvested yet</source>
        <translation>Nog niets geoogst</translation>
    </message>
    <message>
        <source>At the check-out, type above what people say: a lesson, an insight, a quote. Enter keeps it, and the line is ready for the next.</source>
        <translation>Typ bij de check-out hierboven wat mensen zeggen: een les, een inzicht, een citaat. Enter bewaart het, en de regel is klaar voor de volgende.</translation>
    </message>
    <message>
        <source>&amp;Type the first one</source>
        <translation>&amp;Typ de eerste</translation>
    </message>
    <message>
        <source>What was harvested</source>
        <translation>Wat er geoogst is</translation>
    </message>
</context>
<context>
    <name>ItemPane</name>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Verw&amp;ijderen</translation>
    </message>
    <message>
        <source>&amp;Who said it</source>
        <translation>Wie het &amp;zei</translation>
    </message>
    <message>
        <source>&amp;Who it came from</source>
        <translation>Van wie het &amp;kwam</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>Soo&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Niveau</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>Bi&amp;jeenkomst</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Gericht aan</translation>
    </message>
    <message>
        <source>Nothing that can be set up</source>
        <translation>Niets dat je kunt instellen</translation>
    </message>
    <message>
        <source>For a next edition</source>
        <translation>Voor een volgende editie</translation>
    </message>
    <message>
        <source>&amp;Consent to print this</source>
        <translation>T&amp;oestemming om dit te drukken</translation>
    </message>
    <message>
        <source>&amp;May be read by</source>
        <translation>&amp;Mag gelezen worden door</translation>
    </message>
    <message>
        <source>Print witho&amp;ut a name</source>
        <translation>Zonder naam dru&amp;kken</translation>
    </message>
</context>
<context>
    <name>ItemQuickAdd</name>
    <message>
        <source>What was said or learnt</source>
        <translation>Wat er gezegd of geleerd is</translation>
    </message>
    <message>
        <source>Enter keeps it. The arrows up and down choose the kind.</source>
        <translation>Enter bewaart het. Met de pijlen omhoog en omlaag kies je de soort.</translation>
    </message>
    <message>
        <source>Kind of what comes next</source>
        <translation>Soort van de volgende</translation>
    </message>
    <message>
        <source>Level of what comes next</source>
        <translation>Niveau van de volgende</translation>
    </message>
    <message>
        <source>Session of what comes next</source>
        <translation>Bijeenkomst van de volgende</translation>
    </message>
    <message>
        <source>Type what was said, word for word</source>
        <translation>Typ wat er gezegd is, woord voor woord</translation>
    </message>
    <message>
        <source>Type what was said or learnt</source>
        <translation>Typ wat er gezegd of geleerd is</translation>
    </message>
</context>
<context>
    <name>ItemRows</name>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>Consent and print</source>
        <translation>Toestemming en druk</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>niet gedrukt</translation>
    </message>
    <message>
        <source>printed for the group</source>
        <translation>gedrukt voor de groep</translation>
    </message>
    <message>
        <source>printed, sponsor too</source>
        <translation>gedrukt, ook opdrachtgever</translation>
    </message>
    <message>
        <source>printed for everybody</source>
        <translation>gedrukt voor iedereen</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>KeepingPane</name>
    <message>
        <source>&amp;Months kept</source>
        <translation>&amp;Maanden bewaard</translation>
    </message>
    <message>
        <source>C&amp;ontroller</source>
        <translation>&amp;Verantwoordelijke</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>Aanspreek&amp;punt</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>&amp;Doel</translation>
    </message>
    <message>
        <source>Le&amp;gal ground</source>
        <translation>&amp;Grondslag</translation>
    </message>
    <message>
        <source>&amp;Who receives it</source>
        <translation>Wie het &amp;krijgt</translation>
    </message>
    <message>
        <source>How it is kept sa&amp;fe</source>
        <translation>Hoe het beveiligd &amp;is</translation>
    </message>
    <message>
        <source>Save the register as P&amp;DF…</source>
        <translation>Register &amp;opslaan als pdf…</translation>
    </message>
    <message>
        <source>Register of processing</source>
        <translation>Verwerkingsregister</translation>
    </message>
</context>
<context>
    <name>KeepingView</name>
    <message>
        <source>Kinds of data</source>
        <translation>Soorten gegevens</translation>
    </message>
    <message>
        <source>When the time is over you get a reminder. Nothing is ever removed by itself.</source>
        <translation>Is de tijd om, dan krijg je een herinnering. Er verdwijnt nooit iets vanzelf.</translation>
    </message>
    <message>
        <source>Time to decide about: {kinds}</source>
        <translation>Tijd om te besluiten over: {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %n candidate(s) who were not chosen…</source>
        <translation>
            <numerusform>%n niet gekozen kandidaat wiss&amp;en…</numerusform>
            <numerusform>%n niet gekozen kandidaten wiss&amp;en…</numerusform>
        </translation>
    </message>
    <message>
        <source>Register of processing.pdf</source>
        <translation>Verwerkingsregister.pdf</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Saved as {place}</source>
        <translation>Opgeslagen als {place}</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Soort gegevens</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing held</source>
        <translation>Niets bewaard</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Geen einddatum</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>What you were typing</source>
        <translation>Wat je aan het typen was</translation>
    </message>
    <message>
        <source>&amp;Copy everything</source>
        <translation>Alles &amp;kopiëren</translation>
    </message>
    <message>
        <source>Keep it for &amp;later</source>
        <translation>Bewaren voor &amp;later</translation>
    </message>
    <message>
        <source>Let it &amp;go</source>
        <translation>Laten &amp;gaan</translation>
    </message>
    <message>
        <source>This was kept when the program was locked, and its place is no longer there or long ago.</source>
        <translation>Dit is bewaard toen het programma werd vergrendeld. De plek ervan is er niet meer, of het is lang geleden.</translation>
    </message>
    <message>
        <source>Typed until {moment}</source>
        <translation>Getypt tot {moment}</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>choose the block above or below</source>
        <translation>kies het blok erboven of eronder</translation>
    </message>
    <message>
        <source>Alt+Shift+↑ ↓</source>
        <translation>Alt+Shift+↑ ↓</translation>
    </message>
    <message>
        <source>↑ ↓, Alt+↑ ↓</source>
        <translation>↑ ↓, Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Shift+↑ ↓, Shift+click</source>
        <translation>Shift+↑ ↓, Shift+klik</translation>
    </message>
    <message>
        <source>choose up to there</source>
        <translation>kiezen tot en met daar</translation>
    </message>
    <message>
        <source>Ctrl+click, Ctrl+Space</source>
        <translation>Ctrl+klik, Ctrl+spatie</translation>
    </message>
    <message>
        <source>choose one more, or one less</source>
        <translation>er een bij of af kiezen</translation>
    </message>
    <message>
        <source>Ctrl+↑ ↓</source>
        <translation>Ctrl+↑ ↓</translation>
    </message>
    <message>
        <source>go on without choosing</source>
        <translation>verder gaan zonder te kiezen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>choose all blocks</source>
        <translation>alle blokken kiezen</translation>
    </message>
    <message>
        <source>move what is chosen</source>
        <translation>verplaatsen wat gekozen is</translation>
    </message>
    <message>
        <source>Alt+Shift+→ ←</source>
        <translation>Alt+Shift+→ ←</translation>
    </message>
    <message>
        <source>five minutes longer or shorter; + and - too</source>
        <translation>vijf minuten langer of korter; ook met + en -</translation>
    </message>
    <message>
        <source>insert a block below</source>
        <translation>voeg eronder een blok in</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>dupliceer</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+X, Ctrl+V</source>
        <translation>Ctrl+C, Ctrl+X, Ctrl+V</translation>
    </message>
    <message>
        <source>copy, cut, paste; in another session too, and a table from Word or Excel</source>
        <translation>kopiëren, knippen, plakken; ook in een andere bijeenkomst, en een tabel uit Word of Excel</translation>
    </message>
    <message>
        <source>pin the start, or let it go</source>
        <translation>zet de start vast, of maak hem los</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>split the block</source>
        <translation>blok splitsen</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>heading above the block</source>
        <translation>kop boven het blok</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>name the free time before it</source>
        <translation>de vrije tijd ervoor een naam geven</translation>
    </message>
    <message>
        <source>edit the title</source>
        <translation>wijzig de titel</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>search a method</source>
        <translation>zoek een werkvorm</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>set aside; on the shelf: remove</source>
        <translation>opzij leggen; op de plank: weghalen</translation>
    </message>
    <message>
        <source>Enter on the shelf</source>
        <translation>Enter op de plank</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>terugzetten</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menutoets, Shift+F10</translation>
    </message>
    <message>
        <source>everything that can be done</source>
        <translation>alles wat met het blok kan</translation>
    </message>
    <message>
        <source>Shift while dragging an edge</source>
        <translation>Shift bij het slepen van een rand</translation>
    </message>
    <message>
        <source>by the minute</source>
        <translation>per minuut</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1, 2, 3</source>
        <translation>Ctrl+Shift+1, 2, 3</translation>
    </message>
    <message>
        <source>timeline, both, table</source>
        <translation>tijdlijn, beide, tabel</translation>
    </message>
    <message>
        <source>Enter or Tab in the table</source>
        <translation>Enter of Tab in de tabel</translation>
    </message>
    <message>
        <source>on to the next row or cell</source>
        <translation>door naar de volgende rij of cel</translation>
    </message>
    <message>
        <source>back to the list of sessions</source>
        <translation>terug naar de lijst met bijeenkomsten</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>New kind: {kind}</source>
        <translation>Nieuwe soort: {kind}</translation>
    </message>
    <message>
        <source>More than one kind begins so: {kinds}. Type a little more.</source>
        <translation>Meer dan één soort begint zo: {kinds}. Typ iets verder.</translation>
    </message>
</context>
<context>
    <name>KindLimitsField</name>
    <message>
        <source>Kind of session</source>
        <translation>Soort bijeenkomst</translation>
    </message>
    <message>
        <source>As all other sessions</source>
        <translation>Zoals alle andere bijeenkomsten</translation>
    </message>
</context>
<context>
    <name>KindsField</name>
    <message>
        <source>People of every kind of organisation</source>
        <translation>Mensen van elke soort organisatie</translation>
    </message>
    <message>
        <source>Only people of the kinds ticked below</source>
        <translation>Alleen mensen van de soorten hieronder</translation>
    </message>
    <message>
        <source>Everyone except the kinds ticked below</source>
        <translation>Iedereen behalve de soorten hieronder</translation>
    </message>
    <message>
        <source>Who belon&amp;gs</source>
        <translation>Wie er&amp;bij hoort</translation>
    </message>
</context>
<context>
    <name>KindsSheet</name>
    <message>
        <source>Kind of organisation</source>
        <translation>Soort organisatie</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>Of these nobody wrote down the kind yet. It counts in the picture at once.</source>
        <translation>Van deze staat de soort nog nergens. Wat je kiest, telt meteen mee in het beeld.</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>Already in this workbook. Is it one of them?</source>
        <translation>Al in dit bestand. Is het een van hen?</translation>
    </message>
    <message>
        <source>already in this community</source>
        <translation>al in deze CoP</translation>
    </message>
</context>
<context>
    <name>LeadsField</name>
    <message>
        <source>Add a &amp;lead</source>
        <translation>Trekker toe&amp;voegen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Trekkers</translation>
    </message>
    <message>
        <source>Nobody leads this yet.</source>
        <translation>Hier is nog geen trekker voor.</translation>
    </message>
    <message numerus="yes">
        <source>%n running action(s): too much?</source>
        <translation>
            <numerusform>%n lopende actie: te veel?</numerusform>
            <numerusform>%n lopende acties: te veel?</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} leads this no longer</source>
        <translation>{name} trekt dit niet meer</translation>
    </message>
</context>
<context>
    <name>LearningBeside</name>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
    <message>
        <source>&amp;Back to the interview</source>
        <translation>&amp;Terug naar het gesprek</translation>
    </message>
</context>
<context>
    <name>LearningPane</name>
    <message>
        <source>What do they want to learn?</source>
        <translation>Wat wil deze deelnemer leren?</translation>
    </message>
    <message>
        <source>The question is shar&amp;p</source>
        <translation>De vraag i&amp;s scherp</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>N&amp;iveau</translation>
    </message>
    <message>
        <source>&amp;Question: {stage}</source>
        <translation>&amp;Vraag: {stage}</translation>
    </message>
    <message>
        <source>{level}: a question</source>
        <translation>{level}: een leervraag</translation>
    </message>
    <message>
        <source>{level}: no question yet</source>
        <translation>{level}: nog geen leervraag</translation>
    </message>
    <message>
        <source>{number} of {all}: show the next</source>
        <translation>{number} van {all}: toon de volgende</translation>
    </message>
    <message>
        <source>S&amp;harpen</source>
        <translation>S&amp;cherp aan</translation>
    </message>
    <message>
        <source>Refor&amp;mulate</source>
        <translation>Herfor&amp;muleer</translation>
    </message>
    <message>
        <source>Harv&amp;est</source>
        <translation>Oo&amp;gsten</translation>
    </message>
    <message>
        <source>A learning question cannot be empty; it can be removed below.</source>
        <translation>Een leervraag kan niet leeg zijn; verwijderen kan hieronder.</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gezegd op</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Deze versie verwijderen</translation>
    </message>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>Remove these answers</source>
        <translation>Deze antwoorden verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Private answers of %n interview(s) that you removed are still here.</source>
        <translation>
            <numerusform>De persoonlijke antwoorden van %n verwijderd interview staan hier nog.</numerusform>
            <numerusform>De persoonlijke antwoorden van %n verwijderde interviews staan hier nog.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove answers of removed interviews</source>
        <translation>Antwoorden van verwijderde interviews verwijderen</translation>
    </message>
    <message>
        <source>Private answers removed</source>
        <translation>Persoonlijke antwoorden verwijderd</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>different</source>
        <translation>verschillend</translation>
    </message>
</context>
<context>
    <name>ListFields</name>
    <message>
        <source>Competences people score themselves on, one on each line</source>
        <translation>Competenties waarop mensen zichzelf een cijfer geven, één per regel</translation>
    </message>
    <message>
        <source>An interview guide can ask for a figure on each; scores of before keep the words they had.</source>
        <translation>Een gespreksleidraad kan bij elk een cijfer vragen; eerdere scores houden de woorden die ze hadden.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Toon iedereen</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>De lijst wordt gelezen…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intake(s) still open</source>
        <translation>
            <numerusform>%n intake open</numerusform>
            <numerusform>%n intakes open</numerusform>
        </translation>
    </message>
    <message>
        <source>all intakes held</source>
        <translation>alle intakes gehouden</translation>
    </message>
    <message>
        <source>Search the participants</source>
        <translation>Zoek in de deelnemers</translation>
    </message>
    <message>
        <source>{shown} of {all} found</source>
        <translation>{shown} van de {all} gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%n fit the filter</source>
        <translation>
            <numerusform>%n voldoet aan het filter</numerusform>
            <numerusform>%n voldoen aan het filter</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} are shown. Type on to find fewer.</source>
        <translation>Je ziet de eerste {shown}. Typ verder om er minder te vinden.</translation>
    </message>
    <message>
        <source>Search by name or anything else</source>
        <translation>Zoek op naam, organisatie of iets anders</translation>
    </message>
    <message>
        <source>Nobody fits this. Search for something else, or choose Everyone.</source>
        <translation>Niemand voldoet hieraan. Zoek op iets anders, of kies Iedereen.</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Back to the design of this session</source>
        <translation>Terug naar het ontwerp van deze bijeenkomst</translation>
    </message>
    <message>
        <source>En&amp;d session</source>
        <translation>Bijeenkomst &amp;afsluiten</translation>
    </message>
    <message>
        <source>In the &amp;room (F11)</source>
        <translation>In de &amp;zaal (F11)</translation>
    </message>
    <message>
        <source>Show the programme</source>
        <translation>Programma tonen</translation>
    </message>
    <message>
        <source>planned end {time}</source>
        <translation>gepland einde {time}</translation>
    </message>
    <message>
        <source>expected {time}, {drift}</source>
        <translation>verwacht {time}, {drift}</translation>
    </message>
</context>
<context>
    <name>LiveSide</name>
    <message>
        <source>Programme and room</source>
        <translation>Programma en zaal</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>so far</source>
        <translation>tot nu toe</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>over de tijd</translation>
    </message>
    <message>
        <source>left</source>
        <translation>te gaan</translation>
    </message>
    <message>
        <source>left, the last fifth</source>
        <translation>te gaan, het laatste vijfde</translation>
    </message>
    <message>
        <source>left, nearly done</source>
        <translation>te gaan, bijna om</translation>
    </message>
    <message numerus="yes">
        <source>%n min later than planned</source>
        <translation>
            <numerusform>%n min later dan gepland</numerusform>
            <numerusform>%n min later dan gepland</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min earlier than planned</source>
        <translation>
            <numerusform>%n min eerder dan gepland</numerusform>
            <numerusform>%n min eerder dan gepland</numerusform>
        </translation>
    </message>
    <message>
        <source>in time</source>
        <translation>op tijd</translation>
    </message>
    <message>
        <source>Let everything move along</source>
        <translation>Alles laten opschuiven</translation>
    </message>
    <message>
        <source>Shorten the breaks</source>
        <translation>Pauzes inkorten</translation>
    </message>
    <message>
        <source>Shorten what is flexible</source>
        <translation>Inkorten wat rekt</translation>
    </message>
    <message>
        <source>Leave something out</source>
        <translation>Iets laten vervallen</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>What you were typing has been kept; you come back to where you were.</source>
        <translation>Wat je aan het typen was is bewaard; je komt terug waar je was.</translation>
    </message>
    <message>
        <source>The program could not start anew, so what you read may still be in the memory of this computer. Close the program to clear it.</source>
        <translation>Het programma kon niet opnieuw starten, dus wat je las staat misschien nog in het geheugen van deze computer. Sluit het programma af om het te wissen.</translation>
    </message>
    <message>
        <source>That was try number {number}. Look at Caps Lock and at the language of the keyboard. You may try as often as you like, and the recovery sheet opens it too.</source>
        <translation>Dat was poging {number}. Kijk naar Caps Lock en naar de taal van het toetsenbord. Je mag het zo vaak proberen als je wilt, en met het herstelblad gaat het ook open.</translation>
    </message>
</context>
<context>
    <name>LockStep</name>
    <message>
        <source>&amp;With a passphrase</source>
        <translation>&amp;Met een wachtzin</translation>
    </message>
    <message>
        <source>Only who knows it can open the workbook, also when the laptop is stolen.</source>
        <translation>Alleen wie hem kent, kan het bestand openen, ook als je laptop gestolen is.</translation>
    </message>
    <message>
        <source>With&amp;out a passphrase</source>
        <translation>&amp;Zonder wachtzin</translation>
    </message>
    <message>
        <source>Whoever has the file can read everything in it.</source>
        <translation>Wie het bestand heeft, kan alles lezen wat erin staat.</translation>
    </message>
    <message>
        <source>Write it down now: without it, or the recovery sheet, nobody gets in.</source>
        <translation>Schrijf hem nu op: zonder wachtzin of herstelblad komt niemand erin.</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>&amp;Open the vault</source>
        <translation>&amp;Open de kluis</translation>
    </message>
    <message>
        <source>This answer goes into your vault and nowhere else. Open it to read or write.</source>
        <translation>Dit antwoord gaat jouw kluis in en nergens anders heen. Open hem om te lezen of te schrijven.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Not locked, because what you typed could not be kept. It still stands here. {why}</source>
        <translation>Niet vergrendeld, want wat je typte kon niet worden bewaard. Het staat hier nog. {why}</translation>
    </message>
    <message>
        <source>Not locked, because a private note could not be sealed. It still stands in its place.</source>
        <translation>Niet vergrendeld, want een privénotitie kon niet worden verzegeld. Ze staat nog op haar plek.</translation>
    </message>
</context>
<context>
    <name>Locksmith</name>
    <message>
        <source>Making the key of the vault</source>
        <translation>De sleutel van de kluis maken</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>Mail about this session</source>
        <translation>Mail over deze bijeenkomst</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Waarvoor</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Onderwerp</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>Copy &amp;addresses for bcc</source>
        <translation>&amp;Adressen kopiëren voor bcc</translation>
    </message>
    <message>
        <source>Copy su&amp;bject</source>
        <translation>Onderwer&amp;p kopiëren</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Tekst &amp;kopiëren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adres</numerusform>
            <numerusform>%n adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without an address</source>
        <translation>
            <numerusform>%n persoon zonder adres</numerusform>
            <numerusform>%n mensen zonder adres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied. Paste them in the bcc line.</source>
        <translation>
            <numerusform>%n adres gekopieerd. Plak het in de bcc-regel.</numerusform>
            <numerusform>%n adressen gekopieerd. Plak ze in de bcc-regel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is copied</source>
        <translation>De tekst is gekopieerd</translation>
    </message>
    <message>
        <source>Invitation, to who has not answered</source>
        <translation>Uitnodiging, aan wie nog niet antwoordde</translation>
    </message>
    <message>
        <source>Reminder, to who has a place</source>
        <translation>Herinnering, aan wie een plaats heeft</translation>
    </message>
    <message>
        <source>Waiting list, to who waits</source>
        <translation>Wachtlijst, aan wie wacht</translation>
    </message>
    <message>
        <source>Thanks, to who was there</source>
        <translation>Dank, aan wie er was</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This workbook can only be read; nothing can be changed.</source>
        <translation>Dit bestand is alleen te lezen; je kunt er niets in veranderen.</translation>
    </message>
</context>
<context>
    <name>MatrixImport</name>
    <message>
        <source>Import attendance of past years</source>
        <translation>Aanwezigheid van eerdere jaren importeren</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Tekens</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Rijen van de lijst</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Bestand kiezen…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Slui&amp;ten</translation>
    </message>
    <message>
        <source>Lists of attendance (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Presentielijsten (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>De lijst wordt gelezen</translation>
    </message>
    <message>
        <source>Choose a list with a date per column.</source>
        <translation>Kies een lijst met een datum per kolom.</translation>
    </message>
    <message numerus="yes">
        <source>%n new mark(s)</source>
        <translation>
            <numerusform>%n nieuw teken</numerusform>
            <numerusform>%n nieuwe tekens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new session(s)</source>
        <translation>
            <numerusform>%n nieuwe bijeenkomst</numerusform>
            <numerusform>%n nieuwe bijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new person(s)</source>
        <translation>
            <numerusform>%n nieuwe persoon</numerusform>
            <numerusform>%n nieuwe mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>who is new takes part from now on</source>
        <translation>wie nieuw is, doet vanaf nu mee</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) still waiting for your answer will be left out</source>
        <translation>
            <numerusform>%n rij wacht nog op je antwoord en blijft weg</numerusform>
            <numerusform>%n rijen wachten nog op je antwoord en blijven weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) differ and stay as they are</source>
        <translation>
            <numerusform>%n teken wijkt af en blijft zoals het is</numerusform>
            <numerusform>%n tekens wijken af en blijven zoals ze zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read, the first in row {row}: {words}</source>
        <translation>
            <numerusform>%n cel is niet te lezen, in rij {row}: {words}</numerusform>
            <numerusform>%n cellen zijn niet te lezen, de eerste in rij {row}: {words}</numerusform>
        </translation>
    </message>
    <message>
        <source>New: {session}</source>
        <translation>Nieuw: {session}</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) imported</source>
        <translation>
            <numerusform>%n teken geïmporteerd</numerusform>
            <numerusform>%n tekens geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) still waiting for your answer were left out</source>
        <translation>
            <numerusform>%n rij die nog op je antwoord wachtte, is weggelaten</numerusform>
            <numerusform>%n rijen die nog op je antwoord wachtten, zijn weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Bijeenkomsten</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>Nowhere.</source>
        <translation>Nergens.</translation>
    </message>
    <message>
        <source>Named in: {text}</source>
        <translation>Genoemd in: {text}</translation>
    </message>
</context>
<context>
    <name>MethodDetails</name>
    <message>
        <source>Details of the method</source>
        <translation>Details van de werkvorm</translation>
    </message>
    <message>
        <source>Make a va&amp;riant</source>
        <translation>Eigen va&amp;riant</translation>
    </message>
    <message>
        <source>This method came with the program and stays as it is. Make a variant to put it your own way.</source>
        <translation>Deze werkvorm hoort bij het programma en blijft zoals hij is. Maak een variant om hem op jouw manier te beschrijven.</translation>
    </message>
    <message>
        <source>Choose a method to read how it goes.</source>
        <translation>Kies een werkvorm om te lezen hoe hij gaat.</translation>
    </message>
    <message>
        <source>{shelf} · our own</source>
        <translation>{shelf} · eigen werkvorm</translation>
    </message>
    <message>
        <source>{shelf} · our variant of {method}</source>
        <translation>{shelf} · eigen variant van {method}</translation>
    </message>
</context>
<context>
    <name>MethodEdits</name>
    <message>
        <source>New method</source>
        <translation>Nieuwe werkvorm</translation>
    </message>
    <message>
        <source>{name} (variant)</source>
        <translation>{name} (variant)</translation>
    </message>
    <message>
        <source>New variant</source>
        <translation>Nieuwe variant</translation>
    </message>
    <message>
        <source>Change method</source>
        <translation>Werkvorm wijzigen</translation>
    </message>
    <message>
        <source>Remove method</source>
        <translation>Werkvorm verwijderen</translation>
    </message>
    <message>
        <source>Method removed; blocks that use it keep its name</source>
        <translation>Werkvorm verwijderd; blokken die hem gebruiken houden de naam</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hoe het ging</translation>
    </message>
</context>
<context>
    <name>MethodList</name>
    <message>
        <source>Methods</source>
        <translation>Werkvormen</translation>
    </message>
    <message>
        <source>No method fits this</source>
        <translation>Geen werkvorm past hierbij</translation>
    </message>
    <message>
        <source>Search for other words, or let go of what you chose. A method of your own is made in a moment.</source>
        <translation>Zoek met andere woorden, of zet filters uit. Een eigen werkvorm is zo gemaakt.</translation>
    </message>
    <message>
        <source>Show &amp;all methods</source>
        <translation>Toon &amp;alle werkvormen</translation>
    </message>
    <message>
        <source>Search by name, purpose or what people do, in Dutch or English</source>
        <translation>Zoek op naam, doel of wat mensen doen, in het Nederlands of Engels</translation>
    </message>
    <message>
        <source>Search the methods</source>
        <translation>Zoek in de werkvormen</translation>
    </message>
</context>
<context>
    <name>MethodRows</name>
    <message>
        <source>Method</source>
        <translation>Werkvorm</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Our own · {purpose}</source>
        <translation>Eigen · {purpose}</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MethodShelf</name>
    <message>
        <source>Method</source>
        <translation>Werkvorm</translation>
    </message>
    <message>
        <source>No method fits these words.</source>
        <translation>Geen werkvorm past bij deze woorden.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>Insert the chosen method below the chosen block (Enter)</source>
        <translation>Voeg de gekozen werkvorm in onder het gekozen blok (Enter)</translation>
    </message>
    <message>
        <source>Choose one and insert it, double-click it, or drag it to the timeline.</source>
        <translation>Kies er een en voeg die in, dubbelklik erop, of sleep hem naar de tijdlijn.</translation>
    </message>
    <message>
        <source>Search methods</source>
        <translation>Zoek werkvorm</translation>
    </message>
    <message>
        <source>Search the methods to put into the session</source>
        <translation>Zoek een werkvorm om in de bijeenkomst te zetten</translation>
    </message>
</context>
<context>
    <name>MethodTerms</name>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Getting to know each other</source>
        <translation>Kennismaken en netwerken</translation>
    </message>
    <message>
        <source>Bringing in knowledge</source>
        <translation>Kennis inbrengen</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialoog</translation>
    </message>
    <message>
        <source>Liberating Structures</source>
        <translation>Liberating Structures</translation>
    </message>
    <message>
        <source>Working in groups</source>
        <translation>Werken in groepen</translation>
    </message>
    <message>
        <source>Designing together</source>
        <translation>Samen ontwerpen</translation>
    </message>
    <message>
        <source>Peer consultation</source>
        <translation>Intervisie</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflectie</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Verhalen</translation>
    </message>
    <message>
        <source>Going outside</source>
        <translation>Naar buiten</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>Longer paths</source>
        <translation>Langere leerpaden</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation>Voor de bijeenkomst</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Aan het begin</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>In het midden</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Aan het eind</translation>
    </message>
    <message>
        <source>Between sessions</source>
        <translation>Tussen bijeenkomsten</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dagen</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} uur</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{shortest}–{days} days</source>
        <translation>{shortest}–{days} dagen</translation>
    </message>
    <message>
        <source>{shortest}–{hours} h</source>
        <translation>{shortest}–{hours} uur</translation>
    </message>
    <message>
        <source>{shortest}–{minutes} min</source>
        <translation>{shortest}–{minutes} min</translation>
    </message>
    <message>
        <source>{fewest} or more</source>
        <translation>{fewest} of meer</translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>{people} mensen</translation>
    </message>
    <message>
        <source>, in groups of {number}</source>
        <translation>, in groepen van {number}</translation>
    </message>
    <message>
        <source>Online and on site</source>
        <translation>Online en op locatie</translation>
    </message>
    <message>
        <source>{minutes} min more for each person</source>
        <translation>{minutes} min extra per persoon</translation>
    </message>
    <message>
        <source>Meant for {fewest} people or more.</source>
        <translation>Bedoeld voor {fewest} mensen of meer.</translation>
    </message>
    <message>
        <source>Meant for {most} people at most.</source>
        <translation>Bedoeld voor hoogstens {most} mensen.</translation>
    </message>
    <message>
        <source>People have to be in one room for this.</source>
        <translation>Hiervoor moeten mensen in één ruimte zijn.</translation>
    </message>
</context>
<context>
    <name>MethodsPage</name>
    <message>
        <source>&amp;New method</source>
        <translation>&amp;Nieuwe werkvorm</translation>
    </message>
    <message>
        <source>This method came with the program, so it stays. Only your own can go.</source>
        <translation>Deze werkvorm hoort bij het programma, dus hij blijft. Alleen eigen werkvormen kunnen weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n method(s)</source>
        <translation>
            <numerusform>%n werkvorm</numerusform>
            <numerusform>%n werkvormen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of our own</source>
        <translation>
            <numerusform>%n van onszelf</numerusform>
            <numerusform>%n van onszelf</numerusform>
        </translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Werkvormen</translation>
    </message>
</context>
<context>
    <name>MomentHeads</name>
    <message>
        <source>optional</source>
        <translation>optioneel</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More to do with this session</source>
        <translation>Meer te doen met deze bijeenkomst</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>Namesakes</name>
    <message>
        <source>This name is known already. Who is it?</source>
        <translation>Deze naam is al bekend. Wie is het?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
</context>
<context>
    <name>NeedsDialog</name>
    <message>
        <source>Diet and access</source>
        <translation>Dieet en toegang</translation>
    </message>
    <message>
        <source>&amp;Diet</source>
        <translation>&amp;Dieet</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>&amp;Toegang</translation>
    </message>
    <message>
        <source>Who asks for what</source>
        <translation>Wie vraagt wat</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Vraagt om</translation>
    </message>
    <message>
        <source>&amp;Copy totals</source>
        <translation>Totalen &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Wipe all wishes</source>
        <translation>Alle wensen &amp;wissen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Nobody asked for anything yet.</source>
        <translation>Niemand vroeg nog iets.</translation>
    </message>
    <message>
        <source>The totals are copied, without names</source>
        <translation>De totalen zijn gekopieerd, zonder namen</translation>
    </message>
    <message>
        <source>Only what people told freely. Others see totals, and after the session it is wiped.</source>
        <translation>Alleen wat mensen uit zichzelf vertelden. Anderen zien totalen, en na de bijeenkomst wordt het gewist.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Si&amp;x words drawn by lot</source>
        <translation>Zes &amp;woorden uit een loting</translation>
    </message>
    <message>
        <source>One of &amp;my own</source>
        <translation>Een die ik zelf &amp;bedenk</translation>
    </message>
    <message>
        <source>Your pa&amp;ssphrase</source>
        <translation>Je w&amp;achtzin</translation>
    </message>
    <message>
        <source>Draw other words</source>
        <translation>Andere woorden trekken</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>Deze woorden kopiëren</translation>
    </message>
</context>
<context>
    <name>NewWorkbookPage</name>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>My community</source>
        <translation>Mijn CoP</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Bezig…</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Waar komt het?</translation>
    </message>
    <message>
        <source>A workbook is one file, easy to copy and to back up.</source>
        <translation>Alles staat in één bestand, makkelijk mee te nemen en te kopiëren.</translation>
    </message>
    <message>
        <source>Who can open it?</source>
        <translation>Wie kan het openen?</translation>
    </message>
    <message>
        <source>It holds names and what people told you, so think a moment.</source>
        <translation>Er staan namen in en wat mensen je vertelden, dus denk even na.</translation>
    </message>
    <message>
        <source>What is in it?</source>
        <translation>Wat staat erin?</translation>
    </message>
    <message>
        <source>An example can be thrown away whenever you like.</source>
        <translation>Een voorbeeld kun je altijd weggooien.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} van {all}</translation>
    </message>
    <message>
        <source>&amp;Make workbook</source>
        <translation>Bestand &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
</context>
<context>
    <name>NextEdition</name>
    <message>
        <source>Next edition</source>
        <translation>Volgende editie</translation>
    </message>
    <message>
        <source>&amp;Name of the next edition</source>
        <translation>&amp;Naam van de volgende editie</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>Invite the participants of this edition again</source>
        <translation>Nodig de deelnemers van deze editie weer uit</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Maak de editie</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uleren</translation>
    </message>
    <message>
        <source>Give the next edition a name.</source>
        <translation>Geef de volgende editie een naam.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose a later day.</source>
        <translation>De laatste dag ligt voor de eerste. Kies een latere dag.</translation>
    </message>
    <message>
        <source>What this edition recommended</source>
        <translation>Wat deze editie aanbeval</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Facilitators come along. Settings and agreements too; plans, words and harvest stay here.</source>
        <translation>Begeleiders gaan mee, en instellingen en afspraken ook. Planning, woorden en oogst blijven hier.</translation>
    </message>
    <message>
        <source>Next edition of {name}</source>
        <translation>Volgende editie van {name}</translation>
    </message>
    <message>
        <source>No recommendation says yet what it asks of a next edition; that is set with it in the harvest.</source>
        <translation>Bij geen aanbeveling staat nog wat die van een volgende editie vraagt. Dat stel je bij de aanbeveling in, op het scherm van de oogst.</translation>
    </message>
    <message>
        <source>Nothing was recommended yet. Recommendations are kept on the screen of the harvest.</source>
        <translation>Er is nog niets aanbevolen. Aanbevelingen bewaar je op het scherm van de oogst.</translation>
    </message>
</context>
<context>
    <name>NoBlock</name>
    <message>
        <source>Choose a block in the timeline to see and change it here, or add one from the left.</source>
        <translation>Kies een blok in de tijdlijn om het hier te zien en te wijzigen, of voeg er links een toe.</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Met het toetsenbord</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Abo&amp;ut</source>
        <translation>Over w&amp;ie</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>What was ta&amp;lked about</source>
        <translation>Waar het &amp;over ging</translation>
    </message>
    <message>
        <source>What was a&amp;greed</source>
        <translation>Wat is &amp;afgesproken</translation>
    </message>
    <message>
        <source>Come &amp;back to it on</source>
        <translation>Kom erop te&amp;rug op</translation>
    </message>
    <message>
        <source>Don&amp;e</source>
        <translation>G&amp;edaan</translation>
    </message>
    <message>
        <source>&amp;Questions at hand</source>
        <translation>&amp;Vragen bij de hand</translation>
    </message>
    <message>
        <source>Under GRO&amp;W headings</source>
        <translation>Met GRO&amp;W-koppen</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>Deze aantekening verwijderen</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand in het bijzonder</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>De groep</translation>
    </message>
    <message>
        <source>Besides that</source>
        <translation>Verder nog</translation>
    </message>
    <message>
        <source>Write what you would let them read: private notes can fall under an access request.</source>
        <translation>Schrijf wat je de ander zou laten lezen: ook persoonlijke aantekeningen kunnen onder een inzageverzoek vallen.</translation>
    </message>
</context>
<context>
    <name>NoteSteps</name>
    <message>
        <source>Step removed</source>
        <translation>Stap weggehaald</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>New note</source>
        <translation>Nieuwe aantekening</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Aantekening wijzigen</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Aantekening verwijderen</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Aantekening verwijderd</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nieuwe vraag</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Vraag weghalen</translation>
    </message>
    <message>
        <source>Question removed</source>
        <translation>Vraag weggehaald</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Start this now</source>
        <translation>Nu hiermee beginnen</translation>
    </message>
    <message>
        <source>Nothing was written down for this block.</source>
        <translation>Bij dit blok staat niets opgeschreven.</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <translation>Voor de begeleider</translation>
    </message>
    <message>
        <source>Assignment, as the room sees it</source>
        <translation>Opdracht, zoals de zaal hem ziet</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>Plan B</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialen</translation>
    </message>
    <message>
        <source>Set-up of the room</source>
        <translation>Opstelling van de zaal</translation>
    </message>
    <message>
        <source>Helping</source>
        <translation>Helpt mee</translation>
    </message>
    <message>
        <source>To harvest</source>
        <translation>Te oogsten</translation>
    </message>
    <message>
        <source>From last time</source>
        <translation>Van vorige keren</translation>
    </message>
    <message>
        <source>{method} took {ratio} × as long as planned with this group.</source>
        <translation>{method} duurde met deze groep {ratio} × zo lang als gepland.</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>Tijd&amp;lijn</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Nieuwe aantekening</translation>
    </message>
    <message>
        <source>Own reflections</source>
        <translation>Eigen reflecties</translation>
    </message>
    <message>
        <source>No notes here yet</source>
        <translation>Hier zijn nog geen aantekeningen</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>Write down what was talked about, what was agreed and when you come back to it.</source>
        <translation>Leg vast waar het over ging, wat jullie afspraken en wanneer je erop terugkomt.</translation>
    </message>
    <message>
        <source>&amp;Write the first note</source>
        <translation>Schrijf de &amp;eerste aantekening</translation>
    </message>
</context>
<context>
    <name>NothingProtected</name>
    <message>
        <source>&amp;Set a passphrase…</source>
        <translation>&amp;Wachtzin instellen…</translation>
    </message>
    <message>
        <source>&amp;Leave it open</source>
        <translation>&amp;Open laten</translation>
    </message>
    <message>
        <source>This workbook has no passphrase, so a lock would protect nothing: whoever has the file can read all of it. With a passphrase the program can be locked, and nothing of what you read stays in memory.</source>
        <translation>Dit bestand heeft geen wachtzin, dus vergrendelen zou niets beschermen: wie het bestand heeft, kan alles lezen. Met een wachtzin kun je het programma vergrendelen, en dan blijft niets van wat je las in het geheugen.</translation>
    </message>
    <message>
        <source>There is nothing to lock with</source>
        <translation>Er is niets om mee te vergrendelen</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>NowCard</name>
    <message>
        <source>Began at</source>
        <translation>Begonnen om</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>open einde</translation>
    </message>
    <message>
        <source>Five minutes less</source>
        <translation>Vijf minuten minder</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>Vijf minuten meer</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Meer tijd…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Afronden</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This takes a whole number from {least} to {most}, so it was put back.</source>
        <translation>Hier past een heel getal van {least} tot {most}, dus wat er stond is teruggezet.</translation>
    </message>
</context>
<context>
    <name>OnlineGroup</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Meeting link</source>
        <translation>Link naar de vergadering</translation>
    </message>
    <message>
        <source>Looks after the technique</source>
        <translation>Zorgt voor de techniek</translation>
    </message>
    <message>
        <source>Add a technical walk-in</source>
        <translation>Technische inloop toevoegen</translation>
    </message>
</context>
<context>
    <name>OpenCheck</name>
    <message>
        <source>Do not ask this any more in this CoP</source>
        <translation>Niet meer vragen in deze CoP</translation>
    </message>
    <message>
        <source>Switches off in this community: {check}</source>
        <translation>Zet uit in deze community: {check}</translation>
    </message>
    <message>
        <source>On purpose, because</source>
        <translation>Met opzet, omdat</translation>
    </message>
    <message>
        <source>a reason to keep</source>
        <translation>een reden om te bewaren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Not asked any more in this CoP: {check}</source>
        <translation>Wordt niet meer gevraagd in deze CoP: {check}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Maken…</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Save as</source>
        <translation>Bewaren als</translation>
    </message>
    <message>
        <source>Saving {document}…</source>
        <translation>{document} wordt bewaard…</translation>
    </message>
    <message>
        <source>No program on this computer opens PDFs. Save the document instead.</source>
        <translation>Geen programma op deze computer opent pdf&apos;s. Bewaar het document.</translation>
    </message>
    <message>
        <source>Saved as {place}</source>
        <translation>Bewaard als {place}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message numerus="yes">
        <source>%n min for this part</source>
        <translation>
            <numerusform>%n min voor dit onderdeel</numerusform>
            <numerusform>%n min voor dit onderdeel</numerusform>
        </translation>
    </message>
    <message>
        <source>this part {spent} min</source>
        <translation>dit onderdeel {spent} min</translation>
    </message>
    <message>
        <source>this part {spent} of {planned} min, {over} over</source>
        <translation>dit onderdeel {spent} van {planned} min, {over} te lang</translation>
    </message>
    <message>
        <source>this part {spent} of {planned} min</source>
        <translation>dit onderdeel {spent} van {planned} min</translation>
    </message>
    <message>
        <source>{spent} of {planned} min</source>
        <translation>{spent} van {planned} min</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>private, locked</source>
        <translation>besloten, op slot</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>nog niet beantwoord</translation>
    </message>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
</context>
<context>
    <name>OutsidePane</name>
    <message>
        <source>&amp;Why nonetheless</source>
        <translation>&amp;Waarom toch</translation>
    </message>
</context>
<context>
    <name>OutsideRuleQuestion</name>
    <message>
        <source>Outside the composition of this community</source>
        <translation>Buiten de samenstelling van deze CoP</translation>
    </message>
    <message>
        <source>This community is not meant for: {kind}. You can go on; say why, and it is kept with them.</source>
        <translation>Deze CoP is niet bedoeld voor: {kind}. Je kunt doorgaan; zeg waarom, dan blijft dat bij deze deelnemer staan.</translation>
    </message>
    <message>
        <source>&amp;Go on with this reason</source>
        <translation>&amp;Doorgaan met deze reden</translation>
    </message>
    <message>
        <source>&amp;Leave it as it was</source>
        <translation>&amp;Laten zoals het was</translation>
    </message>
    <message>
        <source>The reason for the rule:</source>
        <translation>De reden van de regel:</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>&amp;Omdat</translation>
    </message>
</context>
<context>
    <name>OverRun</name>
    <message>
        <source>&amp;Ways out (F7)</source>
        <translation>&amp;Uitwegen (F7)</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over: the end comes at {expected} instead of {planned}.</source>
        <translation>
            <numerusform>%n minuut uitgelopen: het einde komt om {expected} in plaats van {planned}.</numerusform>
            <numerusform>%n minuten uitgelopen: het einde komt om {expected} in plaats van {planned}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late for a fixed start; the end stays at {expected}.</source>
        <translation>
            <numerusform>%n minuut te laat voor een vast begin; het einde blijft {expected}.</numerusform>
            <numerusform>%n minuten te laat voor een vast begin; het einde blijft {expected}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Intakes</source>
        <translation>Intakes</translation>
    </message>
    <message>
        <source>Interview g&amp;uides</source>
        <translation>Gespreksleid&amp;raden</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) still without an intake</source>
        <translation>
            <numerusform>nog %n deelnemer zonder intake</numerusform>
            <numerusform>nog %n deelnemers zonder intake</numerusform>
        </translation>
    </message>
    <message>
        <source>Intake interviews</source>
        <translation>Intakegesprekken</translation>
    </message>
    <message>
        <source>Planned interviews in my calendar…</source>
        <translation>Geplande gesprekken in mijn agenda…</translation>
    </message>
    <message>
        <source>next: {name}, {day}</source>
        <translation>eerstvolgende: {name}, {day}</translation>
    </message>
    <message>
        <source>Everybody has an intake</source>
        <translation>Iedereen heeft een intake</translation>
    </message>
    <message>
        <source>Search by name or organisation</source>
        <translation>Zoek op naam of organisatie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>An intake is a conversation with each participant before the start. Add the participants first.</source>
        <translation>Een intake is een gesprek met elke deelnemer vóór de start. Voeg eerst de deelnemers toe.</translation>
    </message>
    <message>
        <source>Nobody to talk to yet</source>
        <translation>Nog niemand om mee te praten</translation>
    </message>
    <message>
        <source>Go to the &amp;participants</source>
        <translation>Naar de &amp;deelnemers</translation>
    </message>
    <message>
        <source>This community works without intakes</source>
        <translation>Deze CoP werkt zonder intakes</translation>
    </message>
    <message>
        <source>Switch them on in the settings of the community when you want to talk with everybody first.</source>
        <translation>Zet ze aan bij de instellingen van de CoP als je eerst met iedereen wilt spreken.</translation>
    </message>
    <message>
        <source>Intake of one participant</source>
        <translation>Intake van één deelnemer</translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message>
        <source>Remo&amp;ve this method</source>
        <translation>&amp;Verwijder deze werkvorm</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;aam</translation>
    </message>
    <message>
        <source>Also called, with commas between</source>
        <translation>Heet ook, met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waarvoor hij is</translation>
    </message>
    <message>
        <source>One step on each line, with its minutes at the end: Ask a question (5 min)</source>
        <translation>Eén stap per regel, met de minuten aan het eind: Stel een vraag (5 min)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Stappen</translation>
    </message>
    <message>
        <source>Materials, one on each line</source>
        <translation>Materialen, één per regel</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Wat het oplevert</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>What you leave empty here is shown in the other language: {language}.</source>
        <translation>Wat je hier leeg laat, verschijnt in de andere taal: {language}.</translation>
    </message>
</context>
<context>
    <name>OwnList</name>
    <message>
        <source>Own words: {text}</source>
        <translation>Eigen woorden: {text}</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>Same e-mail</source>
        <translation>Zelfde e-mail</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Zelfde naam</translation>
    </message>
    <message>
        <source>Same name, elsewhere</source>
        <translation>Zelfde naam, elders</translation>
    </message>
    <message>
        <source>Nearly the same name</source>
        <translation>Bijna dezelfde naam</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Overeenkomst</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Add block</source>
        <translation>Blok toevoegen</translation>
    </message>
    <message>
        <source>Drag to the timeline, or click to add below the chosen block.</source>
        <translation>Sleep naar de tijdlijn, of klik om onder het gekozen blok toe te voegen.</translation>
    </message>
</context>
<context>
    <name>PaletteButton</name>
    <message>
        <source>Add block: {kind}</source>
        <translation>Blok toevoegen: {kind}</translation>
    </message>
    <message>
        <source>{kind}, {minutes}: click, or drag to the timeline</source>
        <translation>{kind}, {minutes}: klik, of sleep naar de tijdlijn</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Type what you hear; it is kept as you go. Tab goes to the next question.</source>
        <translation>Typ wat je hoort; het wordt meteen bewaard. Tab gaat naar de volgende vraag.</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>interview form.pdf</source>
        <translation>gespreksformulier.pdf</translation>
    </message>
    <message>
        <source>Interview form (*.pdf)</source>
        <translation>Gespreksformulier (*.pdf)</translation>
    </message>
    <message>
        <source>Save the blank form</source>
        <translation>Het lege formulier bewaren</translation>
    </message>
    <message>
        <source>Making the form</source>
        <translation>Formulier maken</translation>
    </message>
    <message>
        <source>The blank form has been saved.</source>
        <translation>Het lege formulier is bewaard.</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Printen</translation>
    </message>
</context>
<context>
    <name>PartChips</name>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
</context>
<context>
    <name>PartTicks</name>
    <message>
        <source>Counts for</source>
        <translation>Telt mee voor</translation>
    </message>
    <message>
        <source>Counts for: {part}</source>
        <translation>Telt mee voor: {part}</translation>
    </message>
    <message>
        <source>A block counts for two parts at most, half for each. Untick one first.</source>
        <translation>Een blok telt voor hoogstens twee onderdelen mee, voor elk de helft. Vink er eerst een uit.</translation>
    </message>
</context>
<context>
    <name>ParticipantsGroup</name>
    <message>
        <source>For the participants</source>
        <translation>Voor de deelnemers</translation>
    </message>
    <message>
        <source>&amp;What this session is for</source>
        <translation>&amp;Waar deze bijeenkomst voor is</translation>
    </message>
    <message>
        <source>W&amp;hat people take home</source>
        <translation>Wat mensen mee naar &amp;huis nemen</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Wat je meeneemt</translation>
    </message>
    <message>
        <source>Photo notice in the programme</source>
        <translation>Fotomelding in het programma</translation>
    </message>
</context>
<context>
    <name>PassphraseChange</name>
    <message>
        <source>Another passphrase</source>
        <translation>Een andere wachtzin</translation>
    </message>
    <message>
        <source>Take the passphrase away</source>
        <translation>De wachtzin weghalen</translation>
    </message>
    <message>
        <source>This workbook has no passphrase.</source>
        <translation>Dit bestand heeft geen wachtzin.</translation>
    </message>
    <message>
        <source>First the passphrase that opens this workbook now.</source>
        <translation>Eerst de wachtzin waarmee dit bestand nu opengaat.</translation>
    </message>
    <message>
        <source>Looking whether it fits…</source>
        <translation>Kijken of hij past…</translation>
    </message>
    <message>
        <source>From now on only the new passphrase opens this workbook. An old recovery sheet stops working.</source>
        <translation>Vanaf nu gaat dit bestand alleen met de nieuwe wachtzin open. Een oud herstelblad werkt niet meer.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Een nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>De wachtzin wordt veranderd…</translation>
    </message>
    <message>
        <source>Go on without a passphrase?</source>
        <translation>Verder zonder wachtzin?</translation>
    </message>
    <message>
        <source>Whoever has the file can then read everything in it, and the program can no longer be locked. The vault keeps its own passphrase.</source>
        <translation>Wie het bestand heeft kan dan alles lezen, en je kunt het programma niet meer vergrendelen. De kluis houdt zijn eigen wachtzin.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Weghalen</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Wachtzin</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Use this &amp;passphrase</source>
        <translation>Deze wachtzin &amp;gebruiken</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a programme</source>
        <translation>Een programma plakken</translation>
    </message>
    <message>
        <source>Programme to take in</source>
        <translation>Programma om over te nemen</translation>
    </message>
    <message>
        <source>Paste a table from Word or Excel here, or text with times.</source>
        <translation>Plak hier een tabel uit Word of Excel, of tekst met tijden.</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Hoe het is gelezen</translation>
    </message>
    <message>
        <source>&amp;Make blocks</source>
        <translation>Maak &amp;blokken</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Nothing is written before you choose Make blocks; one undo takes it back.</source>
        <translation>Er wordt niets geschreven voordat je Maak blokken kiest; met één keer ongedaan maken is het weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blok</numerusform>
            <numerusform>%n blokken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) or length(s) to look at</source>
        <translation>
            <numerusform>%n tijd of duur om na te kijken</numerusform>
            <numerusform>%n tijden of duren om na te kijken</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken in: {lines}</source>
        <translation>niet overgenomen: {lines}</translation>
    </message>
    <message>
        <source>Paste programme</source>
        <translation>Programma plakken</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ruimte</translation>
    </message>
    <message>
        <source>read so; is that right?</source>
        <translation>zo gelezen; klopt dat?</translation>
    </message>
    <message>
        <source>{minutes} min overlap</source>
        <translation>{minutes} min overlap</translation>
    </message>
    <message>
        <source>after {minutes} min free</source>
        <translation>na {minutes} min ruimte</translation>
    </message>
    <message>
        <source>track {name}</source>
        <translation>spoor {name}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>choose somebody</source>
        <translation>kies iemand</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>{name} eruit halen</translation>
    </message>
</context>
<context>
    <name>PeopleVocabulary</name>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Sponsor and sponsored</source>
        <translation>Opdrachtgever en opdrachtnemer</translation>
    </message>
    <message>
        <source>Supplier and client</source>
        <translation>Leverancier en klant</translation>
    </message>
    <message>
        <source>Manager and employee</source>
        <translation>Leidinggevende en medewerker</translation>
    </message>
    <message>
        <source>Regulator and regulated</source>
        <translation>Toezichthouder en wie onder toezicht staat</translation>
    </message>
    <message>
        <source>Candidates who were not chosen</source>
        <translation>Kandidaten die niet gekozen zijn</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Intake interviews</source>
        <translation>Intakegesprekken</translation>
    </message>
    <message>
        <source>Diet and access</source>
        <translation>Dieet en toegankelijkheid</translation>
    </message>
    <message>
        <source>Harvest with names</source>
        <translation>Oogst met namen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Inzage</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Verbetering</translation>
    </message>
</context>
<context>
    <name>PersonEdits</name>
    <message>
        <source>New learning question</source>
        <translation>Nieuwe leervraag</translation>
    </message>
    <message>
        <source>New version of learning question</source>
        <translation>Nieuwe versie van de leervraag</translation>
    </message>
    <message>
        <source>Change learning question</source>
        <translation>Leervraag wijzigen</translation>
    </message>
    <message>
        <source>Remove version of learning question</source>
        <translation>Versie van de leervraag verwijderen</translation>
    </message>
    <message>
        <source>Version of the learning question removed</source>
        <translation>Versie van de leervraag verwijderd</translation>
    </message>
    <message>
        <source>Change give and take</source>
        <translation>Brengen en halen wijzigen</translation>
    </message>
    <message>
        <source>Change self-score</source>
        <translation>Zelfscore wijzigen</translation>
    </message>
    <message>
        <source>Change appointment</source>
        <translation>Afspraak wijzigen</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>type part of a name</source>
        <translation>typ een deel van een naam</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Namen die passen</translation>
    </message>
    <message>
        <source>Nobody here has this name, so it was put back. Type a part of it and choose from the list.</source>
        <translation>Niemand hier heet zo, dus het is teruggezet. Typ een deel van de naam en kies uit de lijst.</translation>
    </message>
</context>
<context>
    <name>PersonRows</name>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Who &amp;takes part</source>
        <translation>Wie &amp;meedoet</translation>
    </message>
    <message>
        <source>With open ca&amp;ndidates</source>
        <translation>Met open &amp;kandidaten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>government</source>
        <translation>overheid</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>&amp;Fill in the kinds…</source>
        <translation>Soorten &amp;invullen…</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n mens</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s)</source>
        <translation>
            <numerusform>%n sector</numerusform>
            <numerusform>%n sectoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n region(s)</source>
        <translation>
            <numerusform>%n regio</numerusform>
            <numerusform>%n regio&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % government</source>
        <translation>{share} % overheid</translation>
    </message>
    <message>
        <source>{share} % government (kind known of {known} of {people})</source>
        <translation>{share} % overheid (soort bekend van {known} van de {people})</translation>
    </message>
    <message>
        <source>{kind}: {there} of the {least} hoped for</source>
        <translation>{kind}: {there} van de gewenste {least}</translation>
    </message>
    <message>
        <source>Nobody from: {regions}</source>
        <translation>Niemand uit: {regions}</translation>
    </message>
    <message>
        <source>No wish was written down yet; you do that in the settings of the community.</source>
        <translation>Er is nog geen wens opgeschreven; dat doe je bij de instellingen van de CoP.</translation>
    </message>
    <message>
        <source>Nobody: every wish is met, and every region is there.</source>
        <translation>Niemand: elke wens is vervuld, en elke regio is er.</translation>
    </message>
    <message numerus="yes">
        <source>%n alone in their organisation on this subject; only you see this.</source>
        <translation>
            <numerusform>%n eenpitter; alleen jij ziet dit.</numerusform>
            <numerusform>%n eenpitters; alleen jij ziet dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Wie er mist</translation>
    </message>
</context>
<context>
    <name>PictureRows</name>
    <message>
        <source>Attendance</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Three parts</source>
        <translation>Drie delen</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>Turns with a case</source>
        <translation>Beurt met een casus</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Harvest by level</source>
        <translation>Oogst per niveau</translation>
    </message>
    <message>
        <source>{held} of {all} people</source>
        <translation>{held} van {all} mensen</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Theme of group {number}</source>
        <translation>Thema van groep {number}</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>Room of group {number}</source>
        <translation>Ruimte van groep {number}</translation>
    </message>
    <message>
        <source>room</source>
        <translation>ruimte</translation>
    </message>
    <message>
        <source>Host of group {number}</source>
        <translation>Gastheer of -vrouw van groep {number}</translation>
    </message>
    <message>
        <source>host</source>
        <translation>gastheer of -vrouw</translation>
    </message>
    <message>
        <source>Does not go on</source>
        <translation>Gaat niet door</translation>
    </message>
    <message>
        <source>Group {number} does not go on</source>
        <translation>Groep {number} gaat niet door</translation>
    </message>
    <message>
        <source>Remove group {number}</source>
        <translation>Verwijder groep {number}</translation>
    </message>
</context>
<context>
    <name>PlacesField</name>
    <message>
        <source>Add a group or option</source>
        <translation>Groep of keuze toevoegen</translation>
    </message>
    <message>
        <source>Groups or options in this block</source>
        <translation>Groepen of keuzes in dit blok</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Do this</source>
        <translation>Zo doen</translation>
    </message>
    <message>
        <source>Do this: {plan}</source>
        <translation>Zo doen: {plan}</translation>
    </message>
    <message numerus="yes">
        <source>Ends {time}; %n min late</source>
        <translation>
            <numerusform>Eindigt {time}; %n min te laat</numerusform>
            <numerusform>Eindigt {time}; %n min te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends {time}, %n min early</source>
        <translation>
            <numerusform>Eindigt {time}, %n min eerder</numerusform>
            <numerusform>Eindigt {time}, %n min eerder</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends {time}; all in time</source>
        <translation>Eindigt {time}; alles op tijd</translation>
    </message>
    <message>
        <source>Free time before {title}: {before} → {after} min</source>
        <translation>Vrije tijd voor {title}: {before} → {after} min</translation>
    </message>
    <message>
        <source>{title} begins {time} instead of {pin}</source>
        <translation>{title} begint om {time} in plaats van {pin}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} ({before} min) is set aside</source>
        <translation>{title} ({before} min) gaat opzij</translation>
    </message>
    <message>
        <source>{title}: {before} → {after} min</source>
        <translation>{title}: {before} → {after} min</translation>
    </message>
</context>
<context>
    <name>PlannerPane</name>
    <message>
        <source>Plan turns</source>
        <translation>Beurten plannen</translation>
    </message>
    <message>
        <source>Ro&amp;unds a session</source>
        <translation>Ro&amp;ndes per keer</translation>
    </message>
    <message>
        <source>Groups at &amp;once</source>
        <translation>Groepen tege&amp;lijk</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Het plan</translation>
    </message>
    <message>
        <source>&amp;Plan these turns</source>
        <translation>&amp;Plan deze beurten</translation>
    </message>
    <message>
        <source>Another mi&amp;x</source>
        <translation>Andere mi&amp;x</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>In these sessions: {names}</source>
        <translation>In deze bijeenkomsten: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n beurt</numerusform>
            <numerusform>%n beurten</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {all} people</source>
        <translation>{some} van {all} mensen</translation>
    </message>
    <message>
        <source>{met} of {all} pairs</source>
        <translation>{met} van {all} tweetallen</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to keep apart</source>
        <translation>
            <numerusform>%n paar liever uit elkaar</numerusform>
            <numerusform>%n paren liever uit elkaar</numerusform>
        </translation>
    </message>
    <message>
        <source>{session}, round {round}</source>
        <translation>{session}, ronde {round}</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>How many more minutes does {title} need?</source>
        <translation>Hoeveel minuten heeft {title} nog nodig?</translation>
    </message>
    <message>
        <source>How can the time be won back?</source>
        <translation>Hoe haal je de tijd weer in?</translation>
    </message>
    <message numerus="yes">
        <source>%n more minute(s)</source>
        <translation>
            <numerusform>%n minuut erbij</numerusform>
            <numerusform>%n minuten erbij</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the ways out</source>
        <translation>Uitwegen sluiten</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Everything works at once; there is nothing to confirm.</source>
        <translation>Alles werkt meteen; je hoeft niets te bevestigen.</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Ter&amp;ug</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Of the windows. Documents have the language of their community.</source>
        <translation>Van de vensters. Documenten hebben de taal van hun CoP.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>High contrast has black edges and text at its darkest.</source>
        <translation>Hoog contrast heeft zwarte randen en de donkerste letters.</translation>
    </message>
    <message>
        <source>As on this &amp;computer</source>
        <translation>Zoals op deze &amp;computer</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoog contrast</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Grootte van de letters</translation>
    </message>
    <message>
        <source>For all windows; documents keep theirs.</source>
        <translation>Voor alle vensters; documenten houden die van henzelf.</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normaal</translation>
    </message>
    <message>
        <source>Lar&amp;ge</source>
        <translation>&amp;Groot</translation>
    </message>
    <message>
        <source>La&amp;rger</source>
        <translation>G&amp;roter</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Open vragen</translation>
    </message>
    <message>
        <source>A closed or leading question gets a line under it, and below it stands how to ask it openly.</source>
        <translation>Onder een gesloten of sturende vraag komt een lijn, en daaronder staat hoe je hem open stelt.</translation>
    </message>
    <message>
        <source>Mark closed and leading &amp;questions</source>
        <translation>Gesloten en sturende &amp;vragen markeren</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Made by themselves while you work, under the same lock. A folder on another disk is safest.</source>
        <translation>Worden vanzelf gemaakt terwijl je werkt, onder hetzelfde slot. Een map op een andere schijf is het veiligst.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Map kiezen…</translation>
    </message>
    <message>
        <source>&amp;Beside the workbook</source>
        <translation>Naas&amp;t het bestand</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Map voor reservekopieën</translation>
    </message>
    <message>
        <source>In the folder Backups beside the workbook</source>
        <translation>In de map Backups naast het bestand</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the document</source>
        <translation>Voorbeeld van het document</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Bladzijde {number} van {count}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This computer has no printer. Save the document as PDF, or open it in another program.</source>
        <translation>Deze computer heeft geen printer. Bewaar het document als pdf of open het in een ander programma.</translation>
    </message>
    <message>
        <source>Printing to a file makes pictures of pages. Save as PDF keeps the text readable for everyone.</source>
        <translation>Afdrukken naar een bestand maakt plaatjes van bladzijden. Bewaar als pdf, dan blijft de tekst voor iedereen leesbaar.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n bladzijde naar de printer gestuurd</numerusform>
            <numerusform>%n bladzijden naar de printer gestuurd</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer took nothing. See whether it is on and has paper.</source>
        <translation>De printer nam niets aan. Kijk of hij aanstaat en papier heeft.</translation>
    </message>
</context>
<context>
    <name>PrintingWords</name>
    <message>
        <source>Is not printed: there is no text yet.</source>
        <translation>Wordt niet gedrukt: er staat nog geen tekst.</translation>
    </message>
    <message>
        <source>Is not printed: {name} does not want to be quoted.</source>
        <translation>Wordt niet gedrukt: {name} wil niet geciteerd worden.</translation>
    </message>
    <message>
        <source>Is not printed: consent has not been asked yet.</source>
        <translation>Wordt niet gedrukt: nog geen toestemming gevraagd.</translation>
    </message>
    <message>
        <source>Is not printed: consent was asked, and not given yet.</source>
        <translation>Wordt niet gedrukt: toestemming is gevraagd, maar nog niet gegeven.</translation>
    </message>
    <message>
        <source>Is not printed: consent was refused.</source>
        <translation>Wordt niet gedrukt: toestemming is geweigerd.</translation>
    </message>
    <message>
        <source>Is not printed any more: consent was withdrawn.</source>
        <translation>Wordt niet meer gedrukt: toestemming is ingetrokken.</translation>
    </message>
    <message>
        <source>Comes in the report for the group, with the name of {name}.</source>
        <translation>Komt in het verslag voor de groep, met de naam van {name}.</translation>
    </message>
    <message>
        <source>Comes in the reports for the group and the sponsor, with the name of {name}.</source>
        <translation>Komt in de verslagen voor de groep en de opdrachtgever, met de naam van {name}.</translation>
    </message>
    <message>
        <source>Comes in every report, also the public one, with the name of {name}.</source>
        <translation>Komt in elk verslag, ook het openbare, met de naam van {name}.</translation>
    </message>
    <message>
        <source>Comes in the report for the group, without a name: {name} does not want to be named.</source>
        <translation>Komt in het verslag voor de groep, zonder naam: {name} wil niet genoemd worden.</translation>
    </message>
    <message>
        <source>Comes in the reports for the group and the sponsor, without a name: {name} does not want to be named.</source>
        <translation>Komt in de verslagen voor de groep en de opdrachtgever, zonder naam: {name} wil niet genoemd worden.</translation>
    </message>
    <message>
        <source>Comes in every report, also the public one, without a name: {name} does not want to be named.</source>
        <translation>Komt in elk verslag, ook het openbare, zonder naam: {name} wil niet genoemd worden.</translation>
    </message>
    <message>
        <source>Comes in the report for the group, without a name.</source>
        <translation>Komt in het verslag voor de groep, zonder naam.</translation>
    </message>
    <message>
        <source>Comes in the reports for the group and the sponsor, without a name.</source>
        <translation>Komt in de verslagen voor de groep en de opdrachtgever, zonder naam.</translation>
    </message>
    <message>
        <source>Comes in every report, also the public one, without a name.</source>
        <translation>Komt in elk verslag, ook het openbare, zonder naam.</translation>
    </message>
</context>
<context>
    <name>PrivacyEdits</name>
    <message>
        <source>Record consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>Change privacy</source>
        <translation>Privacy wijzigen</translation>
    </message>
    <message>
        <source>Note a sent version</source>
        <translation>Verstuurde versie noteren</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translation>Verzoek noteren</translation>
    </message>
</context>
<context>
    <name>PrivacyInspector</name>
    <message>
        <source>Details of what is chosen</source>
        <translation>Details van wat gekozen is</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>&amp;Consent</source>
        <translation>&amp;Toestemming</translation>
    </message>
    <message>
        <source>&amp;Sent versions</source>
        <translation>Ver&amp;stuurd</translation>
    </message>
    <message>
        <source>Consent belongs to the people of a community. Make or choose one first, at the left.</source>
        <translation>Toestemming hoort bij de mensen van een CoP. Maak of kies er links eerst een.</translation>
    </message>
    <message>
        <source>No community yet</source>
        <translation>Nog geen CoP</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Bijzonder&amp;heden</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>Ver&amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Keeping</source>
        <translation>Bew&amp;aren</translation>
    </message>
    <message>
        <source>Erased, from the whole file. Private notes about others may still name them: search there.</source>
        <translation>Gewist, uit het hele bestand. Persoonlijke aantekeningen over anderen kunnen de naam nog noemen: zoek daar.</translation>
    </message>
    <message>
        <source>Erased. What the vault holds is erased when it is next opened.</source>
        <translation>Gewist. Wat in de kluis staat, wordt gewist zodra hij weer opengaat.</translation>
    </message>
    <message>
        <source>Erased, from the whole file.</source>
        <translation>Gewist, uit het hele bestand.</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Anon.</source>
        <translation>Anon.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Given (G)</source>
        <translation>Gegeven (G)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Nee (N)</translation>
    </message>
    <message>
        <source>Withdrawn (W)</source>
        <translation>Ingetrokken (I)</translation>
    </message>
    <message>
        <source>To see what is held</source>
        <translation>Inzage</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>To have something put right</source>
        <translation>Verbetering</translation>
    </message>
    <message>
        <source>Candidates not chosen</source>
        <translation>Niet gekozen kandidaten</translation>
    </message>
    <message>
        <source>Names and contact details</source>
        <translation>Namen en contactgegevens</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Intake interviews</source>
        <translation>Intakegesprekken</translation>
    </message>
    <message>
        <source>Diet and access needs</source>
        <translation>Dieet en toegankelijkheid</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message numerus="yes">
        <source>otherwise for %n text(s)</source>
        <translation>
            <numerusform>anders voor %n tekst</numerusform>
            <numerusform>anders voor %n teksten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivateAnswering</name>
    <message>
        <source>Write what you would let them read: private answers can fall under an access request.</source>
        <translation>Schrijf wat je de ander zou laten lezen: ook persoonlijke antwoorden kunnen onder een inzageverzoek vallen.</translation>
    </message>
    <message>
        <source>Change private answer</source>
        <translation>Besloten antwoord wijzigen</translation>
    </message>
    <message>
        <source>Take in transcript</source>
        <translation>Transcript overnemen</translation>
    </message>
    <message>
        <source>Remove transcript</source>
        <translation>Transcript verwijderen</translation>
    </message>
    <message>
        <source>Transcript removed</source>
        <translation>Transcript verwijderd</translation>
    </message>
</context>
<context>
    <name>PrivateNotes</name>
    <message>
        <source>Private notes exist, to be gone through by each facilitator. A vault that is not gone through is told of as a category, not whether it holds anything about this person.</source>
        <translation>Er zijn persoonlijke aantekeningen, die elke begeleider zelf doorloopt. Van een kluis die niet is doorlopen staat er alleen dat die er is, niet of er iets over deze persoon in ligt.</translation>
    </message>
    <message>
        <source>Not gone through</source>
        <translation>Niet doorgelopen</translation>
    </message>
    <message>
        <source>Go through…</source>
        <translation>Doorlopen…</translation>
    </message>
    <message>
        <source>Go through the vault of {whose}</source>
        <translation>Loop de kluis van {whose} door</translation>
    </message>
    <message>
        <source>Gone through: {given} given, {withheld} not</source>
        <translation>Doorgelopen: {given} gegeven, {withheld} niet</translation>
    </message>
</context>
<context>
    <name>ProfilePane</name>
    <message>
        <source>More roles here</source>
        <translation>Meer rollen hier</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Opgaven</translation>
    </message>
    <message>
        <source>Remove from this comm&amp;unity</source>
        <translation>Uit deze &amp;CoP halen</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Voornaam</translation>
    </message>
    <message>
        <source>Pre&amp;fix</source>
        <translation>&amp;Tussenvoegsel</translation>
    </message>
    <message>
        <source>Famil&amp;y name</source>
        <translation>&amp;Achternaam</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mailadres</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;foon</translation>
    </message>
    <message>
        <source>Other e-mail addresses</source>
        <translation>Andere e-mailadressen</translation>
    </message>
    <message>
        <source>Other phone numbers</source>
        <translation>Andere telefoonnummers</translation>
    </message>
    <message>
        <source>More ways to reach them</source>
        <translation>Verder te bereiken via</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Sin&amp;ce</source>
        <translation>Sin&amp;ds</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Speaks for, if not the organisation</source>
        <translation>Spreekt voor, als dat niet de organisatie is</translation>
    </message>
    <message>
        <source>&amp;Belongs to the core group</source>
        <translation>Hoort bij de vaste &amp;kern</translation>
    </message>
    <message>
        <source>&amp;Lone specialist at work (never on paper)</source>
        <translation>Een&amp;pitter (nooit op papier)</translation>
    </message>
    <message>
        <source>&amp;Why they are here although outside the rule</source>
        <translation>&amp;Waarom toch, buiten de samenstelling</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Open workbook</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Workbooks (*.copdesk)</source>
        <translation>Bestanden van CoP Desk (*.copdesk)</translation>
    </message>
</context>
<context>
    <name>ProgrammeTable</name>
    <message>
        <source>Table of the session</source>
        <translation>Tabel van de bijeenkomst</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
</context>
<context>
    <name>QuestionBank</name>
    <message>
        <source>Questions at hand</source>
        <translation>Vragen bij de hand</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Eigen vraag</translation>
    </message>
    <message>
        <source>Add a question of your own</source>
        <translation>Voeg een eigen vraag toe</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Groot tonen</translation>
    </message>
    <message>
        <source>F5; any key takes it away</source>
        <translation>F5; elke toets haalt hem weg</translation>
    </message>
    <message>
        <source>own question</source>
        <translation>eigen vraag</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>Add the first blocks; questions about the balance appear here.</source>
        <translation>Voeg de eerste blokken toe; hier verschijnen vragen over de balans.</translation>
    </message>
    <message>
        <source>No open questions; what was meant on purpose is kept with its reason.</source>
        <translation>Geen open vragen; wat met opzet zo is, blijft met de reden bewaard.</translation>
    </message>
    <message>
        <source>No questions: this session is in balance.</source>
        <translation>Geen vragen: deze bijeenkomst is in balans.</translation>
    </message>
    <message>
        <source>Click to go to the block</source>
        <translation>Klik om naar het blok te gaan</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
</context>
<context>
    <name>QuestionMarks</name>
    <message>
        <source>Ask it openly</source>
        <translation>Stel hem open</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Laat staan</translation>
    </message>
    <message>
        <source>{note} ({number} of {many})</source>
        <translation>{note} ({number} van {many})</translation>
    </message>
    <message>
        <source>Open: “{question}”</source>
        <translation>Open: “{question}”</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>&amp;Volgende vraag</translation>
    </message>
    <message>
        <source>This is the &amp;learning question</source>
        <translation>Dit is de &amp;leervraag</translation>
    </message>
    <message>
        <source>Takes what you selected, or else the whole answer</source>
        <translation>Neemt wat je selecteerde, en anders het hele antwoord</translation>
    </message>
    <message>
        <source>Quote this (Ctrl+Shift+Q)</source>
        <translation>Dit citeren (Ctrl+Shift+Q)</translation>
    </message>
    <message>
        <source>Put the time in (Ctrl+T)</source>
        <translation>De tijd erin zetten (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Kee&amp;p</source>
        <translation>B&amp;ewaar</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>A&amp;bout</source>
        <translation>O&amp;ver wie</translation>
    </message>
    <message>
        <source>What to &amp;remember</source>
        <translation>Wat je wilt ont&amp;houden</translation>
    </message>
    <message>
        <source>What to &amp;remember, in dots</source>
        <translation>Wat je wilt ont&amp;houden, in puntjes</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Laat zien wat ik typ</translation>
    </message>
    <message>
        <source>&amp;Seal it</source>
        <translation>Ver&amp;zegel het</translation>
    </message>
    <message>
        <source>Nobody yet; choose later</source>
        <translation>Nog niemand; kies later</translation>
    </message>
    <message>
        <source>It waits in the vault, and can fall under an access request: write what you would let them read.</source>
        <translation>Ze wacht in de kluis en kan onder een inzageverzoek vallen: schrijf wat je de ander zou laten lezen.</translation>
    </message>
    <message>
        <source>Sealed; it waits in the vault.</source>
        <translation>Verzegeld; het wacht in de kluis.</translation>
    </message>
</context>
<context>
    <name>QuickSheet</name>
    <message>
        <source>Quick note</source>
        <translation>Snelle notitie</translation>
    </message>
    <message>
        <source>&amp;Whose vault</source>
        <translation>&amp;Wiens kluis</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Throw this note away?</source>
        <translation>Deze notitie weggooien?</translation>
    </message>
    <message>
        <source>It is not sealed, so your words would be gone.</source>
        <translation>Hij is niet verzegeld, dus wat je typte zou weg zijn.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Weggooien</translation>
    </message>
</context>
<context>
    <name>QuoteColumns</name>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>not in the harvest</source>
        <translation>niet bij de oogst</translation>
    </message>
</context>
<context>
    <name>QuoteList</name>
    <message>
        <source>No longer quote: {words}</source>
        <translation>Niet meer citeren: {words}</translation>
    </message>
</context>
<context>
    <name>QuotesView</name>
    <message>
        <source>Quotes</source>
        <translation>Citaten</translation>
    </message>
    <message>
        <source>To the &amp;harvest</source>
        <translation>Naar de &amp;oogst</translation>
    </message>
    <message>
        <source>Its speaker can be asked there (H)</source>
        <translation>Daar kun je het de spreker vragen (H)</translation>
    </message>
    <message>
        <source>Sho&amp;w in the harvest</source>
        <translation>Toon bij de oog&amp;st</translation>
    </message>
    <message>
        <source>Select words in an answer and choose “Quote this”: they come to stand here.</source>
        <translation>Selecteer woorden in een antwoord en kies “Dit citeren”: dan komen ze hier te staan.</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Nog geen citaten</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n citaat</numerusform>
            <numerusform>%n citaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the harvest</source>
        <translation>
            <numerusform>%n bij de oogst</numerusform>
            <numerusform>%n bij de oogst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadBackSheet</name>
    <message>
        <source>Read back</source>
        <translation>Teruglezen</translation>
    </message>
    <message>
        <source>This is what could be printed. Read it back, by mail or aloud, and tick what they say.</source>
        <translation>Dit kan worden afgedrukt. Lees het terug, per mail of hardop, en vink aan wat er gezegd wordt.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>with name</source>
        <translation>met naam</translation>
    </message>
    <message>
        <source>without name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>Cop&amp;y text</source>
        <translation>&amp;Tekst kopiëren</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Opslaan als &amp;pdf…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>De tekst staat op het klembord.</translation>
    </message>
    <message>
        <source>Read back.pdf</source>
        <translation>Teruglezen.pdf</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Saved as {place}</source>
        <translation>Opgeslagen als {place}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialen</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Wat het oplevert</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Heet ook</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In het Engels</translation>
    </message>
    <message>
        <source>In Dutch</source>
        <translation>In het Nederlands</translation>
    </message>
    <message>
        <source>Thought of by</source>
        <translation>Bedacht door</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
</context>
<context>
    <name>ReadingEdits</name>
    <message>
        <source>New wish of the group</source>
        <translation>Nieuwe wens van de groep</translation>
    </message>
    <message>
        <source>Change wish of the group</source>
        <translation>Wens van de groep wijzigen</translation>
    </message>
    <message>
        <source>Remove wish of the group</source>
        <translation>Wens van de groep verwijderen</translation>
    </message>
    <message>
        <source>Wish removed</source>
        <translation>Wens verwijderd</translation>
    </message>
    <message>
        <source>Quote to the harvest</source>
        <translation>Citaat naar de oogst</translation>
    </message>
    <message>
        <source>Change answer</source>
        <translation>Antwoord wijzigen</translation>
    </message>
    <message>
        <source>Change standing questions</source>
        <translation>Vaste vragen wijzigen</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading across</source>
        <translation>Dwars lezen</translation>
    </message>
    <message>
        <source>Give a&amp;way…</source>
        <translation>&amp;Weggeven…</translation>
    </message>
    <message>
        <source>Answers or quotes for others, without names</source>
        <translation>Antwoorden of citaten voor anderen, zonder namen</translation>
    </message>
    <message>
        <source>Wis&amp;hes</source>
        <translation>We&amp;nsen</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Alle sectoren</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle rollen</translation>
    </message>
    <message>
        <source>What this group wants</source>
        <translation>Wat deze groep wil</translation>
    </message>
    <message>
        <source>In the harvest; its speaker has not been asked yet</source>
        <translation>Het staat bij de oogst; de spreker is nog niets gevraagd</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Antwoorden</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Thema’s</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Citaten</translation>
    </message>
    <message>
        <source>&amp;Every session</source>
        <translation>&amp;Elke bijeenkomst</translation>
    </message>
    <message>
        <source>Self-s&amp;cores</source>
        <translation>&amp;Zelfscores</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search by name or words</source>
        <translation>Zoek op naam of woorden</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The private part of interviews is not here: it stays in the vault.</source>
        <translation>Het privédeel van de gesprekken staat hier niet: dat blijft in de kluis.</translation>
    </message>
    <message>
        <source>When interviews are held, everything that was said to one question stands together here.</source>
        <translation>Zijn er gesprekken gevoerd, dan staat hier bij elkaar wat er op één vraag is gezegd.</translation>
    </message>
    <message>
        <source>Nothing to read across yet</source>
        <translation>Nog niets om dwars te lezen</translation>
    </message>
    <message>
        <source>Go to the &amp;interviews</source>
        <translation>Naar de &amp;intakegesprekken</translation>
    </message>
    <message>
        <source>This group wants…</source>
        <translation>Deze groep wil…</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Print your recovery sheet</source>
        <translation>Druk je herstelblad af</translation>
    </message>
    <message>
        <source>This sheet opens what is locked when the passphrase is forgotten. There is no other way: nobody can make it for you later. Keep it on paper, away from this computer.</source>
        <translation>Met dit blad gaat open wat op slot zit als je de wachtzin bent vergeten. Een andere manier is er niet: niemand kan het later voor je maken. Bewaar het op papier, niet bij deze computer.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Bewaren als pdf…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message>
        <source>Make the sheet to &amp;print</source>
        <translation>Maak het blad om af te &amp;drukken</translation>
    </message>
    <message>
        <source>&amp;Go on to my notes</source>
        <translation>&amp;Verder naar mijn aantekeningen</translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation>Je herstelblad</translation>
    </message>
    <message>
        <source>With this code you open the vault when the passphrase is gone. It is shown once and kept nowhere: print it, and lay it where you keep important papers, away from this computer.</source>
        <translation>Met deze code open je de kluis als je de wachtzin kwijt bent. Je ziet hem één keer en hij wordt nergens bewaard: druk hem af en leg hem bij je belangrijke papieren, niet bij deze computer.</translation>
    </message>
</context>
<context>
    <name>RecoverySheets</name>
    <message>
        <source>Making the recovery sheet…</source>
        <translation>Het herstelblad wordt gemaakt…</translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation>Herstelblad.pdf</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Het herstelblad bewaren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Pdf (*.pdf)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Saved. Print it, keep it with your important papers, and remove the file.</source>
        <translation>Bewaard. Druk het af, leg het bij je belangrijke papieren en gooi het bestand weg.</translation>
    </message>
</context>
<context>
    <name>RelationPane</name>
    <message>
        <source>&amp;Kind of relation</source>
        <translation>Soor&amp;t relatie</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>Tusse&amp;n</translation>
    </message>
    <message>
        <source>A&amp;nd</source>
        <translation>&amp;En</translation>
    </message>
    <message>
        <source>&amp;May sit together, because</source>
        <translation>&amp;Mogen bij elkaar, want</translation>
    </message>
    <message>
        <source>Remo&amp;ve relation</source>
        <translation>Relatie &amp;verwijderen</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>Nieuwe relatie</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>With a reason, nobody is asked about it any more. It never comes on paper.</source>
        <translation>Met een reden komt er geen vraag meer over. Het komt nooit op papier.</translation>
    </message>
    <message>
        <source>Choose both sides: a person, or everybody of an organisation.</source>
        <translation>Kies beide kanten: een persoon, of iedereen van een organisatie.</translation>
    </message>
    <message>
        <source>A relation has two different sides.</source>
        <translation>Een relatie heeft twee verschillende kanten.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n action(s) did not happen. Why not?</source>
        <translation>
            <numerusform>%n actie kwam niet van de grond. Waarom niet?</numerusform>
            <numerusform>%n acties kwamen niet van de grond. Waarom niet?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} leads %n running actions.</source>
        <translation>
            <numerusform>{name} trekt %n lopende actie.</numerusform>
            <numerusform>{name} trekt %n lopende acties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is that not too much?</source>
        <translation>Is dat niet te veel?</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Renewal</name>
    <message>
        <source>First the passphrase that opens the vault now.</source>
        <translation>Eerst de wachtzin die de kluis nu opent.</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Andere wachtzin</translation>
    </message>
    <message>
        <source>From now on only this passphrase opens the vault; the recovery sheet stays as it is.</source>
        <translation>Vanaf nu opent alleen deze wachtzin de kluis; het herstelblad blijft zoals het is.</translation>
    </message>
    <message>
        <source>A new passphrase for the vault</source>
        <translation>Een nieuwe wachtzin voor de kluis</translation>
    </message>
    <message>
        <source>The vault has its new passphrase.</source>
        <translation>De kluis heeft zijn nieuwe wachtzin.</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>&amp;What was asked</source>
        <translation>Wat is &amp;gevraagd</translation>
    </message>
    <message>
        <source>Ca&amp;me on</source>
        <translation>Binnen o&amp;p</translation>
    </message>
    <message>
        <source>A&amp;nswered on</source>
        <translation>Bea&amp;ntwoord op</translation>
    </message>
    <message>
        <source>What was deci&amp;ded</source>
        <translation>Wat is bes&amp;loten</translation>
    </message>
    <message>
        <source>Make the access &amp;file…</source>
        <translation>Inzagebestand &amp;maken…</translation>
    </message>
    <message>
        <source>&amp;Erase this person…</source>
        <translation>Deze persoon w&amp;issen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Verwij&amp;deren</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Niets gekozen</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Beantwoord.</translation>
    </message>
    <message>
        <source>Should have been answered by {day}.</source>
        <translation>Had uiterlijk {day} beantwoord moeten zijn.</translation>
    </message>
    <message numerus="yes">
        <source>Answer by {day}: %n day(s) left.</source>
        <translation>
            <numerusform>Antwoord uiterlijk {day}: nog %n dag.</numerusform>
            <numerusform>Antwoord uiterlijk {day}: nog %n dagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Request removed</source>
        <translation>Verzoek verwijderd</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Binnen op</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Antwoord voor</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>When somebody asks what is held about them, choose them under Consent and note it there.</source>
        <translation>Vraagt iemand wat je van hen bewaart? Kies die persoon bij Toestemming en noteer het verzoek daar.</translation>
    </message>
    <message>
        <source>Nobody asked anything yet</source>
        <translation>Nog niemand vroeg iets</translation>
    </message>
    <message>
        <source>Each is answered within a month of the day it came.</source>
        <translation>Op elk verzoek volgt binnen een maand antwoord.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Put back the backup of {when}</source>
        <translation>Zet de reservekopie van {when} terug</translation>
    </message>
    <message>
        <source>Put {name} back from the backup of {when}?</source>
        <translation>{name} terugzetten uit de reservekopie van {when}?</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Terugzetten</translation>
    </message>
    <message>
        <source>It is known by its name only, so look afterwards whether this is the right workbook.</source>
        <translation>Alleen de naam zegt dat ze bij dit bestand hoort, dus kijk daarna of het de goede is.</translation>
    </message>
    <message>
        <source>It has no passphrase yet; choose one again afterwards.</source>
        <translation>Er zit nog geen wachtzin op; kies er daarna opnieuw een.</translation>
    </message>
    <message>
        <source>The damaged file stays beside it under another name.</source>
        <translation>Het beschadigde bestand blijft ernaast staan, onder een andere naam.</translation>
    </message>
    <message>
        <source>It was made when the file was last written, so next to nothing is missing from it.</source>
        <translation>Ze is gemaakt toen er voor het laatst in het bestand werd geschreven, dus er ontbreekt bijna niets.</translation>
    </message>
    <message>
        <source>It is {older} older than the damaged file. What you changed in that time is not in it.</source>
        <translation>Ze is {older} ouder dan het beschadigde bestand. Wat je in die tijd veranderde, staat er niet in.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was put back from the backup of {when}.</source>
        <translation>{name} is teruggezet uit de reservekopie van {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer backup(s) could not be opened.</source>
        <translation>
            <numerusform>%n nieuwere reservekopie ging niet open.</numerusform>
            <numerusform>%n nieuwere reservekopieën gingen niet open.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is now called {name}.</source>
        <translation>Het beschadigde bestand heet nu {name}.</translation>
    </message>
    <message>
        <source>Type the passphrase that the backup was made with.</source>
        <translation>Typ de wachtzin waarmee de reservekopie is gemaakt.</translation>
    </message>
    <message>
        <source>Looking whether it fits…</source>
        <translation>Kijken of hij past…</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>Putting the backup back…</source>
        <translation>De reservekopie wordt teruggezet…</translation>
    </message>
    <message>
        <source>{name} was not put back. {why}</source>
        <translation>{name} is niet teruggezet. {why}</translation>
    </message>
    <message>
        <source>The backups are from before a change of the passphrase. Type the one of that time.</source>
        <translation>De reservekopieën zijn van vóór een andere wachtzin. Typ die van toen.</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Go through private notes</source>
        <translation>Loop persoonlijke aantekeningen door</translation>
    </message>
    <message>
        <source>What the vault holds</source>
        <translation>Wat er in de kluis ligt</translation>
    </message>
    <message>
        <source>T&amp;he words, with the names of others left out</source>
        <translation>De &amp;woorden, zonder de namen van anderen</translation>
    </message>
    <message>
        <source>&amp;Why not</source>
        <translation>Waarom &amp;niet</translation>
    </message>
    <message>
        <source>choose the reason</source>
        <translation>kies de reden</translation>
    </message>
    <message>
        <source>For the &amp;log</source>
        <translation>Voor het &amp;logboek</translation>
    </message>
    <message>
        <source>stays in the vault</source>
        <translation>blijft in de kluis</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Put this in the access file</source>
        <translation>&amp;Zet dit in het inzagebestand</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to decide</source>
        <translation>
            <numerusform>Nog over %n stuk te beslissen</numerusform>
            <numerusform>Nog over %n stukken te beslissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Over alles is beslist.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nog niet beslist</translation>
    </message>
    <message>
        <source>Not about this person, but it names them.</source>
        <translation>Dit gaat niet over deze persoon, maar noemt hem of haar wel.</translation>
    </message>
    <message>
        <source>This vault holds nothing about this person.</source>
        <translation>In deze kluis ligt niets over deze persoon.</translation>
    </message>
    <message>
        <source>What of your private notes do you give?</source>
        <translation>Wat geef je van je persoonlijke aantekeningen?</translation>
    </message>
    <message>
        <source>Private notes can fall under an access request. You decide thing by thing; what you decide is logged here, in the vault. What you do not give is told as a number with its reason, and nothing else.</source>
        <translation>Persoonlijke aantekeningen kunnen onder een inzageverzoek vallen. Je beslist stuk voor stuk; wat je beslist wordt hier in de kluis vastgelegd. Van wat je niet geeft staat er alleen hoeveel het is en waarom.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>This workbook can only be read, so what you give could not be logged.</source>
        <translation>Dit werkboek is alleen te lezen; wat je geeft zou niet vastgelegd kunnen worden.</translation>
    </message>
    <message>
        <source>The access file was made: what you decided to give is given.</source>
        <translation>Het inzagebestand is gemaakt: wat je besloot te geven, is gegeven.</translation>
    </message>
</context>
<context>
    <name>RoleEdits</name>
    <message>
        <source>Add role</source>
        <translation>Rol toevoegen</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rol wijzigen</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>Rol weghalen</translation>
    </message>
    <message>
        <source>Role removed</source>
        <translation>Rol weggehaald</translation>
    </message>
    <message>
        <source>The reason of the former decision was taken away; there is no new one yet</source>
        <translation>De reden van het vorige besluit is weggehaald; er is nog geen nieuwe</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation>Deze rol weghalen</translation>
    </message>
</context>
<context>
    <name>RoomCanvas</name>
    <message>
        <source>time is up</source>
        <translation>de tijd is om</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message>
        <source>House agreements</source>
        <translation>Huisafspraken</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>Next, {time}</source>
        <translation>Straks, {time}</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Wat de zaal ziet</translation>
    </message>
</context>
<context>
    <name>RoomChoice</name>
    <message>
        <source>Now and the assignment</source>
        <translation>Nu en de opdracht</translation>
    </message>
    <message>
        <source>House agreements</source>
        <translation>Huisafspraken</translation>
    </message>
    <message>
        <source>Harvest cards</source>
        <translation>Oogstkaarten</translation>
    </message>
    <message>
        <source>The room sees what goes on, what comes next, the time and the assignment. Never your notes.</source>
        <translation>De zaal ziet wat er gaande is, wat straks komt, de tijd en de opdracht. Nooit je notities.</translation>
    </message>
    <message>
        <source>There are no cards that may be shown: a quote needs the consent of its speaker.</source>
        <translation>Er zijn geen kaarten die getoond mogen worden: voor een citaat is toestemming nodig van wie het zei.</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>Five minutes less</source>
        <translation>Vijf minuten minder</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>Vijf minuten meer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Esc: back to your own screen</source>
        <translation>Esc: terug naar je eigen scherm</translation>
    </message>
</context>
<context>
    <name>RosterColumns</name>
    <message>
        <source>core group</source>
        <translation>vaste kern</translation>
    </message>
    <message>
        <source>outside the composition rule</source>
        <translation>buiten de samenstelling</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Soort organisatie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Spreekt voor</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>niets genoteerd</translation>
    </message>
    <message>
        <source>{came} of {noted} times</source>
        <translation>{came} van de {noted} keer</translation>
    </message>
</context>
<context>
    <name>RosterCopy</name>
    <message numerus="yes">
        <source>%n participant(s) copied</source>
        <translation>
            <numerusform>%n deelnemer gekopieerd</numerusform>
            <numerusform>%n deelnemers gekopieerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterEdits</name>
    <message>
        <source>Add participant</source>
        <translation>Deelnemer toevoegen</translation>
    </message>
    <message>
        <source>Change participant</source>
        <translation>Deelnemer wijzigen</translation>
    </message>
    <message>
        <source>Change participation</source>
        <translation>Deelname wijzigen</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rol wijzigen</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>Deelnemer verwijderen</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Toestemming vastleggen</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Deelnemers importeren</translation>
    </message>
</context>
<context>
    <name>RosterExport</name>
    <message>
        <source>participants.xlsx</source>
        <translation>deelnemers.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the participants</source>
        <translation>Deelnemers exporteren</translation>
    </message>
    <message>
        <source>Exporting the participants</source>
        <translation>Deelnemers worden geëxporteerd</translation>
    </message>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV voor Excel (*.csv)</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>Visitekaartjes (*.vcf)</translation>
    </message>
    <message>
        <source>Contact cards for older programs, vCard 3.0 (*.vcf)</source>
        <translation>Visitekaartjes voor oudere programma&apos;s, vCard 3.0 (*.vcf)</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Geëxporteerd naar {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who were not chosen or withdrew are left out.</source>
        <translation>
            <numerusform>%n persoon die niet gekozen of afgemeld is, staat er niet in.</numerusform>
            <numerusform>%n mensen die niet gekozen of afgemeld zijn, staan er niet in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterInspector</name>
    <message>
        <source>Details of the participant</source>
        <translation>Gegevens van de deelnemer</translation>
    </message>
    <message>
        <source>Choose somebody to see and change their details.</source>
        <translation>Kies iemand om de gegevens te zien en te wijzigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n persoon gekozen</numerusform>
            <numerusform>%n mensen gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Profil&amp;e</source>
        <translation>Profie&amp;l</translation>
    </message>
    <message>
        <source>Consen&amp;t</source>
        <translation>Toestemmin&amp;g</translation>
    </message>
    <message>
        <source>T&amp;hread</source>
        <translation>Ver&amp;haal</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Removed: {name}</source>
        <translation>Verwijderd: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) removed</source>
        <translation>
            <numerusform>%n deelnemer verwijderd</numerusform>
            <numerusform>%n deelnemers verwijderd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterViews</name>
    <message>
        <source>A roster begins with a list you already have, from Excel, Outlook or a phone.</source>
        <translation>Een deelnemerslijst begint met een lijst die je al hebt, uit Excel, Outlook of een telefoon.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Import a &amp;list…</source>
        <translation>Een &amp;lijst importeren…</translation>
    </message>
    <message>
        <source>People take part in a community. Make or choose one first, in the bar at the left.</source>
        <translation>Mensen doen mee aan een CoP. Maak of kies er eerst een, in de balk links.</translation>
    </message>
    <message>
        <source>No community yet</source>
        <translation>Nog geen CoP</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Type part of a name or a number and press Enter, or choose somebody and press {keys}</source>
        <translation>Typ een deel van een naam of een nummer en druk op Enter, of kies iemand en druk op {keys}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presentielijst</translation>
    </message>
    <message>
        <source>What people work on, where, and what is at stake</source>
        <translation>Waar mensen aan werken, waar, en wat er op het spel staat</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Opgaven</translation>
    </message>
    <message>
        <source>Nobody becomes one with somebody else before you say so</source>
        <translation>Niemand wordt één met een ander voordat jij het zegt</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubbelen</translation>
    </message>
    <message>
        <source>Nothing is changed before you choose Import</source>
        <translation>Er verandert niets voordat je Importeren kiest</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Deelnemers importeren</translation>
    </message>
    <message>
        <source>&amp;Back to the participants</source>
        <translation>&amp;Terug naar de deelnemers</translation>
    </message>
    <message>
        <source>Atten&amp;dance</source>
        <translation>Presentieli&amp;jst</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>&amp;New participant</source>
        <translation>&amp;Nieuwe deelnemer</translation>
    </message>
</context>
<context>
    <name>RosterWords</name>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Afgerond</translation>
    </message>
</context>
<context>
    <name>RulePane</name>
    <message>
        <source>Change it with the &amp;community…</source>
        <translation>Aanpassen bij de &amp;CoP…</translation>
    </message>
    <message>
        <source>Exceptions, with the reason</source>
        <translation>Uitzonderingen, met de reden</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>There are no exceptions.</source>
        <translation>Er zijn geen uitzonderingen.</translation>
    </message>
    <message>
        <source>Note who is sponsor, supplier, manager or regulator of whom: groups then ask about it.</source>
        <translation>Noteer wie van wie opdrachtgever, leverancier, leidinggevende of toezichthouder is: bij groepen komt er dan een vraag.</translation>
    </message>
    <message>
        <source>New re&amp;lation</source>
        <translation>Nieuwe re&amp;latie</translation>
    </message>
    <message>
        <source>no reason written down yet</source>
        <translation>nog geen reden opgeschreven</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Want</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Eerst vragen</translation>
    </message>
    <message>
        <source>May sit together</source>
        <translation>Mogen bij elkaar</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Tussen</translation>
    </message>
    <message>
        <source>In one group</source>
        <translation>In één groep</translation>
    </message>
    <message>
        <source>Who belongs here</source>
        <translation>Wie hier hoort</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Uitzonderingen</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>fixed start, {minutes} min late</source>
        <translation>vast begin, {minutes} min te laat</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>komt nog</translation>
    </message>
    <message>
        <source>goes on now</source>
        <translation>nu bezig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>geweest</translation>
    </message>
</context>
<context>
    <name>RunningSession</name>
    <message>
        <source>Next block</source>
        <translation>Volgende blok</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Bijeenkomst beginnen</translation>
    </message>
    <message>
        <source>Back to the block before</source>
        <translation>Terug naar het vorige blok</translation>
    </message>
    <message>
        <source>Start block</source>
        <translation>Blok beginnen</translation>
    </message>
    <message>
        <source>End block</source>
        <translation>Blok afronden</translation>
    </message>
    <message>
        <source>End session</source>
        <translation>Bijeenkomst afsluiten</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Length of the running block</source>
        <translation>Lengte van het lopende blok</translation>
    </message>
    <message>
        <source>When a block began</source>
        <translation>Wanneer een blok begon</translation>
    </message>
    <message>
        <source>New plan for the rest</source>
        <translation>Nieuw plan voor de rest</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hoe het ging</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Backed up to {place}</source>
        <translation>Reservekopie gemaakt: {place}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Workbooks (*.copdesk)</source>
        <translation>Bestanden van CoP Desk (*.copdesk)</translation>
    </message>
    <message>
        <source>This workbook has no passphrase, so it needs no recovery sheet.</source>
        <translation>Dit bestand heeft geen wachtzin en dus geen herstelblad nodig.</translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>Deze reservekopie terugzetten?</translation>
    </message>
    <message>
        <source>The workbook as it is now is kept beside it under another name, so nothing is lost.</source>
        <translation>Het bestand zoals het nu is blijft ernaast staan onder een andere naam, dus er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Passphrase and lock</source>
        <translation>Wachtzin en slot</translation>
    </message>
    <message>
        <source>Another &amp;passphrase…</source>
        <translation>Andere &amp;wachtzin…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>&amp;Wachtzin instellen…</translation>
    </message>
    <message>
        <source>Recovery &amp;sheet…</source>
        <translation>Herstel&amp;blad…</translation>
    </message>
    <message>
        <source>&amp;Take the passphrase away…</source>
        <translation>Wachtzin w&amp;eghalen…</translation>
    </message>
    <message>
        <source>Lock by itself when nobody is there</source>
        <translation>Vanzelf vergrendelen als er niemand is</translation>
    </message>
    <message>
        <source>This workbook has a passphrase; without it, or the recovery sheet, nobody can read it.</source>
        <translation>Dit bestand heeft een wachtzin; zonder die zin, of het herstelblad, kan niemand het lezen.</translation>
    </message>
    <message>
        <source>This workbook has no passphrase: whoever has the file can read everything in it.</source>
        <translation>Dit bestand heeft geen wachtzin: wie het heeft, kan alles lezen.</translation>
    </message>
    <message>
        <source>There has to be a passphrase first: a lock without one would protect nothing.</source>
        <translation>Eerst is er een wachtzin nodig: zonder beschermt een slot niets.</translation>
    </message>
    <message>
        <source>What you type is kept. Not while you are on the projector, nor while a session is run.</source>
        <translation>Wat je typt wordt bewaard. Niet zolang je op de beamer staat of een sessie loopt.</translation>
    </message>
    <message>
        <source>N&amp;ever</source>
        <translation>Noo&amp;it</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>{step} out of {steps}</source>
        <translation>{step} van {steps}</translation>
    </message>
    <message>
        <source>1 is not at all, 5 is completely. The figure keys choose.</source>
        <translation>1 is helemaal niet, 5 is helemaal wel. De cijfertoetsen kiezen.</translation>
    </message>
</context>
<context>
    <name>ScoreGrid</name>
    <message>
        <source>Self-scores</source>
        <translation>Zelfscores</translation>
    </message>
    <message>
        <source>The competences stand with the community’s settings.</source>
        <translation>De competenties staan bij de instellingen van de CoP.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>mid</source>
        <translation>half</translation>
    </message>
    <message>
        <source>end</source>
        <translation>eind</translation>
    </message>
</context>
<context>
    <name>ScoresView</name>
    <message>
        <source>Whose scores</source>
        <translation>Wiens scores</translation>
    </message>
    <message>
        <source>Ask for scores in an interview, or fill them in beside somebody in Intake interviews.</source>
        <translation>Vraag ernaar in een gesprek, of vul ze in naast iemand bij Intakegesprekken.</translation>
    </message>
    <message>
        <source>No self-scores yet</source>
        <translation>Nog geen zelfscores</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>De hele groep</translation>
    </message>
    <message numerus="yes">
        <source>Means of %n people</source>
        <translation>
            <numerusform>Gemiddelden van %n mensen</numerusform>
            <numerusform>Gemiddelden van %n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than {few} people are not shown as figures: each could be recognised. Now: {people}.</source>
        <translation>Minder dan {few} mensen tonen we niet in cijfers: je zou ieder herkennen. Nu: {people}.</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Community</source>
        <translation>CoP</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Samenstelling</translation>
    </message>
    <message>
        <source>Intake interviews</source>
        <translation>Intakegesprekken</translation>
    </message>
    <message>
        <source>Reading across</source>
        <translation>Dwars lezen</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Seizoen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Werkvormen</translation>
    </message>
    <message>
        <source>Coaching notes</source>
        <translation>Werkaantekeningen</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>SeasonEdits</name>
    <message>
        <source>Turn held</source>
        <translation>Beurt gehouden</translation>
    </message>
    <message>
        <source>Change who gave advice</source>
        <translation>Wijzigen wie advies gaf</translation>
    </message>
    <message>
        <source>Remove turn</source>
        <translation>Beurt weghalen</translation>
    </message>
    <message>
        <source>Turn removed</source>
        <translation>Beurt weggehaald</translation>
    </message>
    <message>
        <source>Plan turns</source>
        <translation>Beurten plannen</translation>
    </message>
    <message>
        <source>Make a series</source>
        <translation>Een reeks maken</translation>
    </message>
    <message>
        <source>New theme group</source>
        <translation>Nieuwe themagroep</translation>
    </message>
    <message>
        <source>Change theme group</source>
        <translation>Themagroep wijzigen</translation>
    </message>
    <message>
        <source>Remove theme group</source>
        <translation>Themagroep weghalen</translation>
    </message>
    <message>
        <source>Theme group removed</source>
        <translation>Themagroep weggehaald</translation>
    </message>
    <message>
        <source>New key date</source>
        <translation>Nieuwe sleuteldatum</translation>
    </message>
    <message>
        <source>Change key date</source>
        <translation>Sleuteldatum wijzigen</translation>
    </message>
    <message>
        <source>Remove key date</source>
        <translation>Sleuteldatum weghalen</translation>
    </message>
    <message>
        <source>Key date removed</source>
        <translation>Sleuteldatum weggehaald</translation>
    </message>
</context>
<context>
    <name>SeasonPage</name>
    <message>
        <source>Season</source>
        <translation>Seizoen</translation>
    </message>
    <message>
        <source>Whos&amp;e turn</source>
        <translation>Wi&amp;e is er aan de beurt</translation>
    </message>
    <message>
        <source>Whose turn it is, beside the picture</source>
        <translation>Wie er aan de beurt is, naast het beeld</translation>
    </message>
    <message>
        <source>Make a &amp;series…</source>
        <translation>Een &amp;reeks maken…</translation>
    </message>
    <message>
        <source>No season yet</source>
        <translation>Nog geen seizoen</translation>
    </message>
    <message>
        <source>Here all sessions stand beside each other: what they gave, what came back, and whose turn it is. Make a whole series in one go, and move what does not fit afterwards.</source>
        <translation>Hier staan alle bijeenkomsten naast elkaar: wat ze gaven, wat terugkwam en wie er aan de beurt is. Maak een hele reeks in één keer, en verschuif daarna wat niet past.</translation>
    </message>
    <message>
        <source>Make the &amp;first series…</source>
        <translation>De &amp;eerste reeks maken…</translation>
    </message>
    <message>
        <source>A season belongs to a community. Make or choose one first, in the bar at the left.</source>
        <translation>Een seizoen hoort bij een CoP. Maak of kies er eerst een, in de balk links.</translation>
    </message>
    <message>
        <source>No community yet</source>
        <translation>Nog geen CoP</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group meeting(s)</source>
        <translation>
            <numerusform>%n groepsbijeenkomst</numerusform>
            <numerusform>%n groepsbijeenkomsten</numerusform>
        </translation>
    </message>
    <message>
        <source>{held} of {all} had a turn</source>
        <translation>{held} van {all} hadden een beurt</translation>
    </message>
</context>
<context>
    <name>SeasonPanel</name>
    <message>
        <source>Turns, theme groups and key dates</source>
        <translation>Beurten, themagroepen en sleuteldata</translation>
    </message>
    <message>
        <source>&amp;Turns</source>
        <translation>&amp;Beurten</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Groepen</translation>
    </message>
    <message>
        <source>Key &amp;dates</source>
        <translation>&amp;Data</translation>
    </message>
</context>
<context>
    <name>SeasonWords</name>
    <message>
        <source>knowledge</source>
        <translation>kennis</translation>
    </message>
    <message>
        <source>sharing</source>
        <translation>delen</translation>
    </message>
    <message>
        <source>network</source>
        <translation>netwerk</translation>
    </message>
    <message>
        <source>{month}, day not known</source>
        <translation>{month}, dag nog niet bekend</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optioneel</translation>
    </message>
    <message>
        <source>{there} of {noted} were there</source>
        <translation>{there} van {noted} waren er</translation>
    </message>
    <message>
        <source>{count} expected</source>
        <translation>{count} verwacht</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>niets genoteerd</translation>
    </message>
    <message>
        <source>no programme yet</source>
        <translation>nog geen programma</translation>
    </message>
    <message>
        <source>{parts} minutes</source>
        <translation>{parts} minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n beurt</numerusform>
            <numerusform>%n beurten</numerusform>
        </translation>
    </message>
    <message>
        <source>no turns</source>
        <translation>geen beurten</translation>
    </message>
    <message>
        <source>meets</source>
        <translation>komt bijeen</translation>
    </message>
    <message>
        <source>does not meet</source>
        <translation>komt niet bijeen</translation>
    </message>
    <message>
        <source>{venue}, as the time before</source>
        <translation>{venue}, net als de vorige keer</translation>
    </message>
    <message>
        <source>no venue yet</source>
        <translation>nog geen locatie</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>niet gebruikt</translation>
    </message>
    <message>
        <source>used</source>
        <translation>gebruikt</translation>
    </message>
    <message>
        <source>used again soon</source>
        <translation>kort daarvoor ook al gebruikt</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n optional</source>
        <translation>
            <numerusform>%n optioneel</numerusform>
            <numerusform>%n optioneel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group meeting(s)</source>
        <translation>
            <numerusform>%n groepsbijeenkomst</numerusform>
            <numerusform>%n groepsbijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broad</source>
        <translation>
            <numerusform>%n breed</numerusform>
            <numerusform>%n breed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Wachtzin tonen</translation>
    </message>
</context>
<context>
    <name>SelectionPane</name>
    <message>
        <source>Name the &amp;criteria…</source>
        <translation>&amp;Criteria noemen…</translation>
    </message>
    <message>
        <source>No candidates</source>
        <translation>Geen kandidaten</translation>
    </message>
    <message>
        <source>Give people the status Candidate on the roster; here you score them, and choose with a reason.</source>
        <translation>Geef mensen bij Deelnemers de status Kandidaat; hier geef je ze scores, en kies je met een reden.</translation>
    </message>
    <message>
        <source>&amp;Go to the roster</source>
        <translation>&amp;Naar de deelnemers</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n kandidaat</numerusform>
            <numerusform>%n kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>{n} gekozen</translation>
    </message>
    <message>
        <source>{n} not chosen</source>
        <translation>{n} niet gekozen</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} open</translation>
    </message>
    <message>
        <source>{n} without a reason</source>
        <translation>{n} zonder reden</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plek</numerusform>
            <numerusform>%n plekken</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidaat</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>outside the rule</source>
        <translation>buiten de regel</translation>
    </message>
    <message>
        <source>Candidates and their scores</source>
        <translation>Kandidaten en hun scores</translation>
    </message>
    <message>
        <source>Search by name, organisation, region or decision</source>
        <translation>Zoek op naam, organisatie, regio of besluit</translation>
    </message>
    <message>
        <source>Search the candidates</source>
        <translation>Zoek in de kandidaten</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} gevonden</translation>
    </message>
    <message>
        <source>{criterion}: type 1 to 5, or 0 for none yet.</source>
        <translation>{criterion}: typ 1 tot en met 5, of 0 voor nog geen.</translation>
    </message>
    <message>
        <source>Arrow keys go to a criterion.</source>
        <translation>Met de pijltjes ga je naar een criterium.</translation>
    </message>
    <message>
        <source>There are no criteria to score on yet.</source>
        <translation>Er zijn nog geen criteria om op te scoren.</translation>
    </message>
    <message>
        <source>Enter: the reason.</source>
        <translation>Enter: de reden.</translation>
    </message>
</context>
<context>
    <name>SentPane</name>
    <message>
        <source>&amp;What was sent</source>
        <translation>Wat is verstu&amp;urd</translation>
    </message>
    <message>
        <source>Vers&amp;ion</source>
        <translation>Vers&amp;ie</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>Aan wi&amp;e</translation>
    </message>
    <message>
        <source>the province, all participants</source>
        <translation>de provincie, alle deelnemers</translation>
    </message>
    <message>
        <source>Whose words were in it</source>
        <translation>Wiens woorden erin stonden</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Niets gekozen</translation>
    </message>
    <message>
        <source>{name}, in it</source>
        <translation>{name}, staat erin</translation>
    </message>
    <message>
        <source>{name}, not in it</source>
        <translation>{name}, staat er niet in</translation>
    </message>
</context>
<context>
    <name>SentView</name>
    <message>
        <source>Sent versions</source>
        <translation>Verstuurde versies</translation>
    </message>
    <message>
        <source>&amp;Note a sent version</source>
        <translation>Verstuurde versie &amp;noteren</translation>
    </message>
    <message>
        <source>No sent version noted yet</source>
        <translation>Nog geen verstuurde versie genoteerd</translation>
    </message>
    <message>
        <source>Note which report went to whom. When somebody withdraws, you see here whom to tell.</source>
        <translation>Noteer welk verslag naar wie ging. Trekt iemand toestemming in, dan zie je wie je het moet vertellen.</translation>
    </message>
    <message>
        <source>Harvest report</source>
        <translation>Oogstverslag</translation>
    </message>
    <message>
        <source>Sent version removed</source>
        <translation>Verstuurde versie verwijderd</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Verstuurd op</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Which version went to whom, and whose words are in it.</source>
        <translation>Welke versie ging naar wie, en wiens woorden staan erin.</translation>
    </message>
</context>
<context>
    <name>SeriesBars</name>
    <message>
        <source>People per session</source>
        <translation>Mensen per bijeenkomst</translation>
    </message>
</context>
<context>
    <name>SeriesColumns</name>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Each session, the latest at the right</source>
        <translation>Elke bijeenkomst, de laatste rechts</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kwam</translation>
    </message>
    <message>
        <source>Core group</source>
        <translation>Vaste kern</translation>
    </message>
    <message>
        <source>{came} of {held}</source>
        <translation>{came} van {held}</translation>
    </message>
    <message>
        <source>marked, came less</source>
        <translation>gemarkeerd, kwam minder</translation>
    </message>
    <message>
        <source>came, not marked</source>
        <translation>kwam, niet gemarkeerd</translation>
    </message>
    <message>
        <source>core group</source>
        <translation>vaste kern</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>&amp;Title of each</source>
        <translation>&amp;Titel van elke bijeenkomst</translation>
    </message>
    <message>
        <source>&amp;First on or after</source>
        <translation>&amp;Eerste vanaf</translation>
    </message>
    <message>
        <source>&amp;On a</source>
        <translation>&amp;Op</translation>
    </message>
    <message>
        <source>&amp;Every … weeks</source>
        <translation>E&amp;lke … weken</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>Hoe&amp;veel</translation>
    </message>
    <message>
        <source>Or t&amp;hese dates</source>
        <translation>Of deze &amp;data</translation>
    </message>
    <message>
        <source>14 feb 2027, 14 mar, 11 apr …</source>
        <translation>14 feb 2027, 14 mrt, 11 apr …</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Waar</translation>
    </message>
    <message>
        <source>Take over the &amp;blocks of</source>
        <translation>Neem de &amp;blokken over van</translation>
    </message>
    <message>
        <source>The theme &amp;groups meet side by side</source>
        <translation>De thema&amp;groepen werken naast elkaar</translation>
    </message>
    <message>
        <source>no session: begin empty</source>
        <translation>geen: begin leeg</translation>
    </message>
    <message>
        <source>same weekday</source>
        <translation>zelfde weekdag</translation>
    </message>
    <message>
        <source>Not read as a date: {words}</source>
        <translation>Niet als datum te lezen: {words}</translation>
    </message>
</context>
<context>
    <name>SeriesView</name>
    <message>
        <source>No</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The sessions to be made</source>
        <translation>De bijeenkomsten die er komen</translation>
    </message>
    <message>
        <source>O&amp;ptional or not</source>
        <translation>O&amp;ptioneel of niet</translation>
    </message>
    <message>
        <source>M&amp;ake these sessions</source>
        <translation>Bijeenkomsten &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>L&amp;aat maar</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>A series of sessions</source>
        <translation>Een reeks bijeenkomsten</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to be made</source>
        <translation>
            <numerusform>%n nieuwe bijeenkomst</numerusform>
            <numerusform>%n nieuwe bijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n optional</source>
        <translation>
            <numerusform>%n optioneel</numerusform>
            <numerusform>%n optioneel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group meeting(s)</source>
        <translation>
            <numerusform>%n groepsbijeenkomst</numerusform>
            <numerusform>%n groepsbijeenkomsten</numerusform>
        </translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optioneel</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blok</numerusform>
            <numerusform>%n blokken</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;One session</source>
        <translation>&amp;Eén bijeenkomst</translation>
    </message>
    <message>
        <source>&amp;Up to and including</source>
        <translation>T&amp;ot en met</translation>
    </message>
    <message>
        <source>Core group: at &amp;least</source>
        <translation>Vaste &amp;kern: minstens</translation>
    </message>
    <message>
        <source>of the la&amp;st times</source>
        <translation>van de &amp;laatste keren</translation>
    </message>
    <message>
        <source>Not s&amp;een: last times</source>
        <translation>Niet &amp;gezien: laatste keren</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Door de jaren</translation>
    </message>
    <message>
        <source>&amp;Mark the core group</source>
        <translation>&amp;Markeer de vaste kern</translation>
    </message>
    <message>
        <source>Gives or takes everybody the mark by what is set below, also who is not shown</source>
        <translation>Iedereen krijgt of verliest de markering volgens wat hieronder is ingesteld, ook wie niet in beeld is</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came</source>
        <translation>
            <numerusform>%n persoon was er</numerusform>
            <numerusform>%n mensen waren er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) reached</source>
        <translation>
            <numerusform>%n organisatie bereikt</numerusform>
            <numerusform>%n organisaties bereikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on average</source>
        <translation>
            <numerusform>gemiddeld %n</numerusform>
            <numerusform>gemiddeld %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Core group</source>
        <translation>Vaste kern</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Niet gezien</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) marked as core group</source>
        <translation>
            <numerusform>%n persoon gemarkeerd als vaste kern</numerusform>
            <numerusform>%n mensen gemarkeerd als vaste kern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) lost the mark</source>
        <translation>
            <numerusform>%n persoon heeft de markering niet meer</numerusform>
            <numerusform>%n mensen hebben de markering niet meer</numerusform>
        </translation>
    </message>
    <message>
        <source>also among those who are not shown now</source>
        <translation>ook onder wie nu niet in beeld is</translation>
    </message>
</context>
<context>
    <name>SessionField</name>
    <message>
        <source>Not at a session</source>
        <translation>Niet bij een bijeenkomst</translation>
    </message>
</context>
<context>
    <name>SessionFields</name>
    <message>
        <source>Note version as sent out</source>
        <translation>Versie als verstuurd noteren</translation>
    </message>
    <message>
        <source>Technical walk-in</source>
        <translation>Technische inloop</translation>
    </message>
    <message>
        <source>Add technical walk-in</source>
        <translation>Technische inloop toevoegen</translation>
    </message>
    <message>
        <source>Change session</source>
        <translation>Bijeenkomst wijzigen</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nieuwe bijeenkomst</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliceren</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>Deze bijeenkomst verwijderen</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Nog geen bijeenkomsten</translation>
    </message>
    <message>
        <source>A session is one meeting. Make the first one, and put its blocks in a timeline that keeps time.</source>
        <translation>Een bijeenkomst bestaat uit blokken. Maak de eerste en zet de blokken in een tijdlijn die de tijd bewaakt.</translation>
    </message>
    <message>
        <source>Make a &amp;session</source>
        <translation>Maak een &amp;bijeenkomst</translation>
    </message>
    <message>
        <source>First a community</source>
        <translation>Eerst een CoP</translation>
    </message>
    <message>
        <source>Sessions belong to a community. Choose or make one on its own screen, then plan its meetings here.</source>
        <translation>Bijeenkomsten horen bij een CoP. Kies of maak er een op het eigen scherm en plan hier de bijeenkomsten.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nieuwe bijeenkomst</translation>
    </message>
    <message>
        <source>Duplicate session</source>
        <translation>Bijeenkomst dupliceren</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Bijeenkomst verwijderen</translation>
    </message>
    <message>
        <source>Session removed, with its blocks</source>
        <translation>Bijeenkomst verwijderd, met alle blokken</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (kopie)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>nog %n te gaan</numerusform>
            <numerusform>nog %n te gaan</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Were there</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatief</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>rond {day}</translation>
    </message>
    <message>
        <source>day not sure yet</source>
        <translation>dag nog niet zeker</translation>
    </message>
</context>
<context>
    <name>SessionWhat</name>
    <message>
        <source>This session</source>
        <translation>Deze bijeenkomst</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>How people &amp;meet</source>
        <translation>Vor&amp;m</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Fi&amp;rst block</source>
        <translation>Ee&amp;rste blok</translation>
    </message>
    <message>
        <source>Day not sure yet</source>
        <translation>Dag nog niet zeker</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatief</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Knowledge</source>
        <translation>Kennis</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} uur</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} u {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>everybody with the workbook can read this</source>
        <translation>iedereen met het bestand kan dit lezen</translation>
    </message>
    <message>
        <source>&amp;Whose vault it is</source>
        <translation>Van wie de k&amp;luis is</translation>
    </message>
    <message>
        <source>Ma&amp;ke the vault</source>
        <translation>&amp;Maak de kluis</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Persoonlijke aantekeningen</translation>
    </message>
    <message>
        <source>A vault for what is between two people</source>
        <translation>Een kluis voor wat tussen twee mensen blijft</translation>
    </message>
    <message>
        <source>Its own passphrase, another one than that of the file</source>
        <translation>Een eigen wachtzin, een andere dan die van het bestand</translation>
    </message>
    <message>
        <source>Coaching notes and private answers lie in it and nowhere else: no list, search or export.</source>
        <translation>Werkaantekeningen en besloten antwoorden liggen hierin en nergens anders: in geen lijst, zoekresultaat of export.</translation>
    </message>
    <message>
        <source>Whoever opens this workbook with you cannot read it, not even whom you write about.</source>
        <translation>Wie dit bestand met je deelt, kan er niets van lezen, ook niet over wie je schrijft.</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery sheet nobody opens it again; nobody can reset it.</source>
        <translation>Zonder de wachtzin of het herstelblad opent niemand hem ooit nog; niemand kan hem opnieuw instellen.</translation>
    </message>
    <message>
        <source>It closes by itself when nobody is there. It is no help against somebody who reads along.</source>
        <translation>Hij gaat vanzelf dicht als er niemand is. Tegen iemand die meeleest, helpt hij niet.</translation>
    </message>
</context>
<context>
    <name>SeveralPane</name>
    <message>
        <source>&amp;Role of all</source>
        <translation>&amp;Rol van allen</translation>
    </message>
    <message>
        <source>&amp;Status of all</source>
        <translation>&amp;Status van allen</translation>
    </message>
    <message>
        <source>All &amp;belong to the core group</source>
        <translation>Allen horen bij de vaste &amp;kern</translation>
    </message>
    <message>
        <source>&amp;Organisation of all</source>
        <translation>&amp;Organisatie van allen</translation>
    </message>
    <message>
        <source>Re&amp;gion of their organisations</source>
        <translation>Re&amp;gio van hun organisaties</translation>
    </message>
    <message>
        <source>Remove all from this comm&amp;unity</source>
        <translation>Allen uit deze &amp;CoP halen</translation>
    </message>
    <message>
        <source>What you choose here counts for everybody who is selected, in one step.</source>
        <translation>Wat je hier kiest geldt voor iedereen die gekozen is, in één stap.</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Share one thing</source>
        <translation>Deel één ding</translation>
    </message>
    <message>
        <source>The &amp;words that leave</source>
        <translation>De &amp;woorden die eruit gaan</translation>
    </message>
    <message>
        <source>For who&amp;m</source>
        <translation>&amp;Voor wie</translation>
    </message>
    <message>
        <source>the sponsor, by role or name</source>
        <translation>de opdrachtgever, met rol of naam</translation>
    </message>
    <message>
        <source>{name} agreed to exactly these words</source>
        <translation>{name} is akkoord met precies deze woorden</translation>
    </message>
    <message>
        <source>Agreed &amp;on</source>
        <translation>A&amp;kkoord op</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hoe</translation>
    </message>
    <message>
        <source>in conversation, by phone, by mail</source>
        <translation>in gesprek, per telefoon, per mail</translation>
    </message>
    <message>
        <source>&amp;Share this, and nothing else</source>
        <translation>&amp;Deel dit, en verder niets</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>An action has at most 200 characters. Say it shorter.</source>
        <translation>Een actie heeft hooguit 200 tekens. Zeg het korter.</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Uiterlijk {day}</translation>
    </message>
    <message>
        <source>For {whom}</source>
        <translation>Voor {whom}</translation>
    </message>
    <message>
        <source>Share one thing from this conversation</source>
        <translation>Deel één ding uit dit gesprek</translation>
    </message>
    <message>
        <source>This leaves the vault, word for word, and can be read and printed:</source>
        <translation>Dit gaat woord voor woord de kluis uit, en kan gelezen en afgedrukt worden:</translation>
    </message>
</context>
<context>
    <name>SharedRecords</name>
    <message>
        <source>Share from a conversation</source>
        <translation>Delen uit een gesprek</translation>
    </message>
    <message>
        <source>Shared in the workbook.</source>
        <translation>Gedeeld in het bestand.</translation>
    </message>
    <message>
        <source>Withdraw what was shared</source>
        <translation>Gedeelde intrekken</translation>
    </message>
    <message>
        <source>Withdrawn: it is gone from the workbook.</source>
        <translation>Ingetrokken: het is weg uit het bestand.</translation>
    </message>
</context>
<context>
    <name>SharedSheet</name>
    <message>
        <source>Shared from a conversation</source>
        <translation>Gedeeld uit een gesprek</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laat staan</translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation>Trek het &amp;in</translation>
    </message>
    <message>
        <source>When the agreement is withdrawn, it goes from the workbook, with the action that was made of it. Your note stays.</source>
        <translation>Wordt het akkoord ingetrokken, dan gaat dit uit het bestand, met de actie die ervan gemaakt is. Je aantekening blijft.</translation>
    </message>
    <message>
        <source>{kind}, agreed on {day}</source>
        <translation>{kind}, akkoord op {day}</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Only what was agreed with a participant can be shared.</source>
        <translation>Alleen wat met een deelnemer is afgesproken, kun je delen.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Programme {title}</source>
        <translation>Programma {title}</translation>
    </message>
    <message>
        <source>Run sheet {title}</source>
        <translation>Draaiboek {title}</translation>
    </message>
    <message>
        <source>Sign-in sheet {title}</source>
        <translation>Presentielijst {title}</translation>
    </message>
    <message>
        <source>Kitchen {title}</source>
        <translation>Keuken {title}</translation>
    </message>
    <message>
        <source>Rooms {title}</source>
        <translation>Kamers {title}</translation>
    </message>
    <message>
        <source>Harvest report {community}</source>
        <translation>Oogstverslag {community}</translation>
    </message>
    <message>
        <source>List of participants {community}</source>
        <translation>Deelnemerslijst {community}</translation>
    </message>
    <message>
        <source>Participants {community}</source>
        <translation>Deelnemers {community}</translation>
    </message>
    <message>
        <source>Contacts {community}</source>
        <translation>Contacten {community}</translation>
    </message>
    <message>
        <source>Attendance {community}</source>
        <translation>Aanwezigheid {community}</translation>
    </message>
    <message>
        <source>Calendar {title}</source>
        <translation>Agenda {title}</translation>
    </message>
    <message>
        <source>Let go here to set aside</source>
        <translation>Laat hier los om opzij te leggen</translation>
    </message>
    <message>
        <source>Set aside ({count})</source>
        <translation>Opzij gelegd ({count})</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message>
        <source>{title}, {minutes}, set aside</source>
        <translation>{title}, {minutes}, opzij gelegd</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Put back: {title}</source>
        <translation>Terugzetten: {title}</translation>
    </message>
    <message>
        <source>Enter or a double click puts it back; drag it elsewhere; Del removes it</source>
        <translation>Enter of dubbelklik zet het terug; sleep het naar een andere plek; Del verwijdert het</translation>
    </message>
</context>
<context>
    <name>ShelfView</name>
    <message>
        <source>Methods to put into the session</source>
        <translation>Werkvormen om in de bijeenkomst te zetten</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Kept with them</source>
        <translation>Bewaard bij hen</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>alleen hier</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessie</numerusform>
            <numerusform>%n sessies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s)</source>
        <translation>
            <numerusform>%n ander ding</numerusform>
            <numerusform>%n andere dingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Number in the other system</source>
        <translation>Nummer in het andere systeem</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Lock private notes</source>
        <translation>Kluis sluiten</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+Shift+K)</source>
        <translation>Vergrendelen (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Choose a community</source>
        <translation>Kies een CoP</translation>
    </message>
    <message>
        <source>New community…</source>
        <translation>Nieuwe CoP…</translation>
    </message>
</context>
<context>
    <name>SignUpGroup</name>
    <message>
        <source>Signing up and the meal</source>
        <translation>Aanmelden en eten</translation>
    </message>
    <message>
        <source>Sign up before</source>
        <translation>Aanmelden voor</translation>
    </message>
    <message>
        <source>Can&amp;not come? Tell</source>
        <translation>Niet &amp;bij? Meld je af bij</translation>
    </message>
    <message>
        <source>Coming late, leaving early</source>
        <translation>Later komen, eerder weg</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Maaltijd</translation>
    </message>
    <message>
        <source>Order before</source>
        <translation>Bestellen voor</translation>
    </message>
    <message>
        <source>Vegetarian too</source>
        <translation>Ook vegetarisch</translation>
    </message>
</context>
<context>
    <name>SpeakingRow</name>
    <message>
        <source>Speaking minutes</source>
        <translation>Spreekminuten</translation>
    </message>
    <message>
        <source>No programme yet in which people can speak</source>
        <translation>Nog geen programma waarin mensen aan het woord komen</translation>
    </message>
    <message>
        <source>How long each has the floor depends on how many come</source>
        <translation>Hoe lang ieder aan het woord is, hangt af van hoeveel mensen er komen</translation>
    </message>
    <message>
        <source>Each has the floor for about {minutes} min; {usual} by the measure of the last sessions</source>
        <translation>Ieder is zo’n {minutes} min aan het woord; naar de maat van de vorige keren {usual}</translation>
    </message>
    <message>
        <source>Each has the floor for about {minutes} min</source>
        <translation>Ieder is zo’n {minutes} min aan het woord</translation>
    </message>
    <message>
        <source>{way}: {minutes} min</source>
        <translation>{way}: {minutes} min</translation>
    </message>
    <message>
        <source>{way}: {minutes} min, {each} each</source>
        <translation>{way}: {minutes} min, ieder {each}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Open a session and choose Live: then you see here what goes on and what comes next.</source>
        <translation>Open een bijeenkomst en kies Live: dan zie je hier wat er gaande is en wat straks komt.</translation>
    </message>
    <message>
        <source>No session is running</source>
        <translation>Er loopt geen bijeenkomst</translation>
    </message>
    <message>
        <source>&amp;To the sessions</source>
        <translation>&amp;Naar de bijeenkomsten</translation>
    </message>
    <message>
        <source>A session needs blocks before it can run.</source>
        <translation>Een bijeenkomst heeft blokken nodig voordat je haar kunt beginnen.</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation>Nog geen blokken</translation>
    </message>
    <message>
        <source>&amp;To the design</source>
        <translation>&amp;Naar het ontwerp</translation>
    </message>
    <message>
        <source>You are rehearsing: this is not the day of the session. The clock starts when you do and its times do not count; minutes you add or take are kept in the programme, until you undo them.</source>
        <translation>Je oefent: dit is niet de dag van de bijeenkomst. De klok begint als jij begint en de tijden tellen niet mee; minuten die je toevoegt of afhaalt blijven wel in het programma, tot je ze ongedaan maakt.</translation>
    </message>
    <message>
        <source>You rehearsed this session. Today starts afresh: the rehearsal is forgotten when you begin.</source>
        <translation>Je hebt deze bijeenkomst geoefend. Vandaag begin je opnieuw: zodra je start, vervalt wat er bij het oefenen is bijgehouden.</translation>
    </message>
    <message>
        <source>The room may be looking along, so notes, programme and plans are hidden. A screen that shows the same as yours cannot be recognised: put the room&apos;s view in front with F11.</source>
        <translation>Misschien kijkt de zaal mee. Daarom zijn notities, programma en plannen niet te zien. Een scherm dat hetzelfde toont als het jouwe is niet te herkennen: zet met F11 het beeld voor de zaal vooraan.</translation>
    </message>
    <message>
        <source>&amp;Show (F8)</source>
        <translation>T&amp;onen (F8)</translation>
    </message>
</context>
<context>
    <name>StandingView</name>
    <message>
        <source>By session</source>
        <translation>Per bijeenkomst</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Per persoon</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Answers of every session</source>
        <translation>Antwoorden van elke bijeenkomst</translation>
    </message>
    <message>
        <source>One question on each line</source>
        <translation>Eén vraag per regel</translation>
    </message>
    <message>
        <source>The questions</source>
        <translation>De vragen</translation>
    </message>
    <message>
        <source>Questions that come back every session show how far people come. Write them above, one on each line.</source>
        <translation>Vragen die elke bijeenkomst terugkomen, laten zien hoever mensen komen. Schrijf ze hierboven, één per regel.</translation>
    </message>
    <message>
        <source>Nothing comes back every session yet</source>
        <translation>Er komt nog niets elke bijeenkomst terug</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n vraag</numerusform>
            <numerusform>%n vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>{given} of {all} answered</source>
        <translation>{given} van {all} beantwoord</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>From the first intake to the printed harvest of your community of practice, in one place.</source>
        <translation>Van de eerste intake tot de gedrukte oogst van je community of practice, op één plek.</translation>
    </message>
    <message>
        <source>&amp;New workbook</source>
        <translation>&amp;Nieuw bestand</translation>
    </message>
    <message>
        <source>Three short questions and you can begin.</source>
        <translation>Drie korte vragen en je kunt beginnen.</translation>
    </message>
    <message>
        <source>&amp;Open workbook</source>
        <translation>Bestand &amp;openen</translation>
    </message>
    <message>
        <source>Go on with what you have.</source>
        <translation>Ga verder met wat je hebt.</translation>
    </message>
    <message>
        <source>Look at an &amp;example</source>
        <translation>Bekijk een &amp;voorbeeld</translation>
    </message>
    <message>
        <source>Try everything on an invented one.</source>
        <translation>Probeer alles uit op een verzonnen CoP.</translation>
    </message>
    <message>
        <source>Everything stays on this computer; CoP Desk never goes on the internet.</source>
        <translation>Alles blijft op deze computer; CoP Desk gaat nooit het internet op.</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>English</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Instellingen</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Laatst geopend</translation>
    </message>
    <message>
        <source>{folder} – not there now</source>
        <translation>{folder} – nu niet te vinden</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation>{name} van deze lijst halen</translation>
    </message>
</context>
<context>
    <name>StaysDialog</name>
    <message>
        <source>Arrival, departure and nights</source>
        <translation>Komen, gaan en nachten</translation>
    </message>
    <message>
        <source>A&amp;rrives at</source>
        <translation>&amp;Komt om</translation>
    </message>
    <message>
        <source>on the second da&amp;y</source>
        <translation>op de tweede &amp;dag</translation>
    </message>
    <message>
        <source>&amp;Leaves at</source>
        <translation>&amp;Gaat om</translation>
    </message>
    <message>
        <source>on the second &amp;day</source>
        <translation>op de t&amp;weede dag</translation>
    </message>
    <message>
        <source>Stays the &amp;night</source>
        <translation>Blijft &amp;slapen</translation>
    </message>
    <message>
        <source>R&amp;oom</source>
        <translation>K&amp;amer</translation>
    </message>
    <message>
        <source>Who stays when</source>
        <translation>Wie is er wanneer</translation>
    </message>
    <message>
        <source>Comes and goes</source>
        <translation>Komt en gaat</translation>
    </message>
    <message>
        <source>Copy list of roo&amp;ms</source>
        <translation>Kamer&amp;lijst kopiëren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Slui&amp;ten</translation>
    </message>
    <message>
        <source>no room yet</source>
        <translation>nog geen kamer</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) for the night</source>
        <translation>
            <numerusform>%n persoon voor de nacht</numerusform>
            <numerusform>%n mensen voor de nacht</numerusform>
        </translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>vanaf {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nacht</translation>
    </message>
    <message>
        <source>{time} (day 2)</source>
        <translation>{time} (dag 2)</translation>
    </message>
    <message>
        <source>The list of rooms is copied</source>
        <translation>De kamerlijst is gekopieerd</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>&amp;Add a step</source>
        <translation>Stap er&amp;bij</translation>
    </message>
    <message>
        <source>Agreed steps</source>
        <translation>Afgesproken stappen</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Wat is afgesproken</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Haal deze stap weg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>wanneer</translation>
    </message>
    <message>
        <source>Shared; look at it or withdraw it</source>
        <translation>Gedeeld; bekijk het of trek het in</translation>
    </message>
    <message>
        <source>Share this step…</source>
        <translation>Deel deze stap…</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Back to the block before (Page up)</source>
        <translation>Terug naar het vorige blok (Page Up)</translation>
    </message>
    <message>
        <source>Space or Page down</source>
        <translation>Spatie of Page Down</translation>
    </message>
    <message>
        <source>This is the last block</source>
        <translation>Dit is het laatste blok</translation>
    </message>
    <message>
        <source>Next, {time}: {titles}</source>
        <translation>Straks, {time}: {titles}</translation>
    </message>
    <message>
        <source>First, {time}: {titles}</source>
        <translation>Eerst, {time}: {titles}</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;End the session</source>
        <translation>Afs&amp;luiten</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
</context>
<context>
    <name>StillBusy</name>
    <message>
        <source>&amp;Wait, then lock</source>
        <translation>&amp;Wachten en dan vergrendelen</translation>
    </message>
    <message>
        <source>&amp;Stop it and lock</source>
        <translation>&amp;Stoppen en vergrendelen</translation>
    </message>
    <message>
        <source>Do &amp;not lock</source>
        <translation>&amp;Niet vergrendelen</translation>
    </message>
    <message>
        <source>Still going on: {work} A file that is being made is either whole or not there at all.</source>
        <translation>Nog bezig: {work} Een bestand dat wordt gemaakt is er heel of helemaal niet.</translation>
    </message>
    <message>
        <source>Lock when this is done?</source>
        <translation>Vergrendelen als dit klaar is?</translation>
    </message>
</context>
<context>
    <name>StoryPane</name>
    <message>
        <source>Intake</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>Learning question</source>
        <translation>Leervraag</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>On the table</source>
        <translation>Op tafel</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Agreed to share</source>
        <translation>Mag gedeeld worden</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Opgaven</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>Worked before</source>
        <translation>Werkte eerder</translation>
    </message>
    <message>
        <source>In other communities</source>
        <translation>In andere CoPs</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>{kind}, agreed on {day}</source>
        <translation>{kind}, akkoord op {day}</translation>
    </message>
    <message>
        <source>Came {came} times, noted {noted} times</source>
        <translation>{came} keer aanwezig, {noted} keer genoteerd</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>{role} since {day}</source>
        <translation>{role} sinds {day}</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Nog niets genoteerd</translation>
    </message>
</context>
<context>
    <name>StoryPart</name>
    <message>
        <source>Show all {n}</source>
        <translation>Alle {n} tonen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>Remove: {job}</source>
        <translation>Weghalen: {job}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Opnieuw beginnen</translation>
    </message>
    <message>
        <source>&amp;Not over yet</source>
        <translation>&amp;Nog niet voorbij</translation>
    </message>
    <message>
        <source>The session is over: it ended at {time}, {drift}.</source>
        <translation>De bijeenkomst is voorbij: om {time} afgelopen, {drift}.</translation>
    </message>
    <message>
        <source>{method} takes {ratio} × as long as planned with this group.</source>
        <translation>{method} duurt met deze groep {ratio} × zo lang als gepland.</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hoe ging het?</translation>
    </message>
    <message>
        <source>How did {title} go?</source>
        <translation>Hoe ging {title}?</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>{took} min, not planned</source>
        <translation>{took} min, niet gepland</translation>
    </message>
    <message>
        <source>{took} min, planned {planned}</source>
        <translation>{took} min, gepland {planned}</translation>
    </message>
</context>
<context>
    <name>SummaryWords</name>
    <message numerus="yes">
        <source>%n thing(s) harvested</source>
        <translation>
            <numerusform>%n keer geoogst</numerusform>
            <numerusform>%n keer geoogst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for consent</source>
        <translation>
            <numerusform>%n wacht op toestemming</numerusform>
            <numerusform>%n wachten op toestemming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n gedaan</numerusform>
            <numerusform>%n gedaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <translation>
            <numerusform>%n bezig</numerusform>
            <numerusform>%n bezig</numerusform>
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
            <numerusform>%n niet van de grond</numerusform>
            <numerusform>%n niet van de grond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lapsed</source>
        <translation>
            <numerusform>%n vervallen</numerusform>
            <numerusform>%n vervallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followed up</source>
        <translation>
            <numerusform>%n met vervolg</numerusform>
            <numerusform>%n met vervolg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Supplies</name>
    <message>
        <source>Kinds</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Werkvormen</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>slack</source>
        <translation>speling</translation>
    </message>
    <message>
        <source>{name} {duration}</source>
        <translation>{name} {duration}</translation>
    </message>
    <message>
        <source>Begins {duration} before what precedes it has ended</source>
        <translation>Begint {duration} voordat het vorige klaar is</translation>
    </message>
    <message>
        <source>Ends at {time}</source>
        <translation>Einde om {time}</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Opzij gelegd</translation>
    </message>
    <message>
        <source>track {name}</source>
        <translation>spoor {name}</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>opzij gelegd</translation>
    </message>
    <message>
        <source>fixed start</source>
        <translation>vaste start</translation>
    </message>
    <message>
        <source>overlaps what precedes it</source>
        <translation>overlapt met het vorige</translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Add a theme</source>
        <translation>Thema erbij</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Remove theme {theme}</source>
        <translation>Thema {theme} verwijderen</translation>
    </message>
    <message>
        <source>T&amp;hemes</source>
        <translation>T&amp;hema’s</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>different</source>
        <translation>verschillend</translation>
    </message>
</context>
<context>
    <name>ThemesView</name>
    <message>
        <source>Themes and people</source>
        <translation>Thema’s en mensen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er is gezegd</translation>
    </message>
    <message>
        <source>This &amp;group wants…</source>
        <translation>Deze &amp;groep wil…</translation>
    </message>
    <message>
        <source>Make a wish for the sessions out of this theme</source>
        <translation>Maak van dit thema een wens voor de bijeenkomsten</translation>
    </message>
    <message>
        <source>Give an answer a theme while you write it down: a word after #, or in the line below it.</source>
        <translation>Geef een antwoord een thema terwijl je het opschrijft: een woord na #, of in de regel eronder.</translation>
    </message>
    <message>
        <source>No themes yet</source>
        <translation>Nog geen thema’s</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message numerus="yes">
        <source>%n participation(s)</source>
        <translation>
            <numerusform>%n deelname</numerusform>
            <numerusform>%n deelnames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance mark(s)</source>
        <translation>
            <numerusform>%n keer aanwezigheid</numerusform>
            <numerusform>%n keer aanwezigheid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) about consent</source>
        <translation>
            <numerusform>%n antwoord over toestemming</numerusform>
            <numerusform>%n antwoorden over toestemming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intake interview(s)</source>
        <translation>
            <numerusform>%n intakegesprek</numerusform>
            <numerusform>%n intakegesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n learning question(s)</source>
        <translation>
            <numerusform>%n leervraag</numerusform>
            <numerusform>%n leervragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) with a case</source>
        <translation>
            <numerusform>%n beurt met een casus</numerusform>
            <numerusform>%n beurten met een casus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) harvested</source>
        <translation>
            <numerusform>%n keer oogst</numerusform>
            <numerusform>%n keer oogst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s)</source>
        <translation>
            <numerusform>%n ander gegeven</numerusform>
            <numerusform>%n andere gegevens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>Listening on end, at most</source>
        <translation>Achter elkaar luisteren, hoogstens</translation>
    </message>
    <message>
        <source>Translate after new knowledge of</source>
        <translation>Vertalen na nieuwe kennis van</translation>
    </message>
    <message>
        <source>Ask for a break after</source>
        <translation>Vragen om een pauze na</translation>
    </message>
    <message>
        <source>Warn without a break from</source>
        <translation>Waarschuwen zonder pauze vanaf</translation>
    </message>
    <message>
        <source>Walking to another room</source>
        <translation>Lopen naar een andere zaal</translation>
    </message>
    <message>
        <source>Active share, at least</source>
        <translation>Actief, minstens</translation>
    </message>
    <message>
        <source>Sessions before a method comes again</source>
        <translation>Bijeenkomsten voordat een werkvorm terugkomt</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>This is not a time that can be read, so it was put back. Type it like 13:30.</source>
        <translation>Dit is niet als tijd te lezen, dus wat er stond is teruggezet. Typ bijvoorbeeld 13:30.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the session</source>
        <translation>Tijdlijn van de bijeenkomst</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>Agreed step, done</source>
        <translation>Afgesproken stap, gedaan</translation>
    </message>
    <message>
        <source>Agreed step</source>
        <translation>Afgesproken stap</translation>
    </message>
    <message>
        <source>Shared: {kind}</source>
        <translation>Gedeeld: {kind}</translation>
    </message>
    <message>
        <source>Intake interview</source>
        <translation>Intakegesprek</translation>
    </message>
</context>
<context>
    <name>TranscriptDialog</name>
    <message>
        <source>Take in a transcript</source>
        <translation>Een transcript overnemen</translation>
    </message>
    <message>
        <source>&amp;Interview</source>
        <translation>&amp;Gesprek</translation>
    </message>
    <message>
        <source>&amp;Where it lies</source>
        <translation>&amp;Waar het ligt</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Wat er is gelezen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>In the open part of the workbook</source>
        <translation>In het open deel van het bestand</translation>
    </message>
    <message>
        <source>In the vault, as private</source>
        <translation>In de kluis, als besloten</translation>
    </message>
    <message>
        <source>The vault is closed, so nothing can be put in it now. Open it first, and do this again.</source>
        <translation>De kluis is dicht, dus er kan nu niets in. Open hem eerst en doe dit opnieuw.</translation>
    </message>
    <message>
        <source>It is sealed in your vault; only you can read it, and nothing of it is exported.</source>
        <translation>Het wordt verzegeld in je kluis; alleen jij kunt het lezen, en er wordt niets van geëxporteerd.</translation>
    </message>
    <message>
        <source>Whoever opens this workbook can read it. Choose the vault for what was said in confidence.</source>
        <translation>Wie dit bestand opent, kan het lezen. Kies de kluis voor wat in vertrouwen is gezegd.</translation>
    </message>
    <message>
        <source>Whoever opens this workbook can read it. Open the vault first to keep it as private.</source>
        <translation>Wie dit bestand opent, kan het lezen. Open eerst de kluis om het besloten te bewaren.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message>
        <source>only the beginning is shown here</source>
        <translation>hier staat alleen het begin</translation>
    </message>
</context>
<context>
    <name>TranscriptPane</name>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Nothing was taken in of this interview, or it lies in the vault, which is closed.</source>
        <translation>Van dit gesprek is niets overgenomen, of het ligt in de kluis, die dicht is.</translation>
    </message>
    <message>
        <source>Nothing was taken in of this interview yet.</source>
        <translation>Van dit gesprek is nog niets overgenomen.</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Terug naar de vragen</translation>
    </message>
    <message>
        <source>&amp;Into the answer</source>
        <translation>&amp;In het antwoord</translation>
    </message>
    <message>
        <source>Enter: what is selected, or else the paragraph at the cursor</source>
        <translation>Enter: wat je selecteerde, of anders de alinea bij de cursor</translation>
    </message>
    <message>
        <source>As a quote (Ctrl+Shift+Q)</source>
        <translation>Als citaat (Ctrl+Shift+Q)</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Een bestand overnemen</translation>
    </message>
    <message>
        <source>Remove this transcript</source>
        <translation>Dit transcript verwijderen</translation>
    </message>
</context>
<context>
    <name>Transcripts</name>
    <message>
        <source>Transcripts and notes ({kinds})</source>
        <translation>Transcripten en notities ({kinds})</translation>
    </message>
    <message>
        <source>Take in a transcript or notes</source>
        <translation>Een transcript of notities overnemen</translation>
    </message>
    <message>
        <source>Reading a file</source>
        <translation>Bestand lezen</translation>
    </message>
    <message>
        <source>Take in transcript</source>
        <translation>Transcript overnemen</translation>
    </message>
    <message>
        <source>Remove transcript</source>
        <translation>Transcript verwijderen</translation>
    </message>
    <message>
        <source>Transcript removed</source>
        <translation>Transcript verwijderd</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Another &amp;workbook</source>
        <translation>Ander &amp;bestand</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Bezig met openen…</translation>
    </message>
    <message>
        <source>Code of the &amp;recovery sheet</source>
        <translation>Code van het &amp;herstelblad</translation>
    </message>
    <message>
        <source>Fourteen groups of five characters. Capitals, spaces and dashes do not matter.</source>
        <translation>Veertien groepjes van vijf tekens. Hoofdletters, spaties en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>Use the pass&amp;phrase</source>
        <translation>Toch met de wacht&amp;zin</translation>
    </message>
    <message>
        <source>I have the recovery &amp;sheet</source>
        <translation>Ik heb het her&amp;stelblad</translation>
    </message>
</context>
<context>
    <name>UntilField</name>
    <message>
        <source>the latest session</source>
        <translation>de laatste bijeenkomst</translation>
    </message>
</context>
<context>
    <name>UseCard</name>
    <message>
        <source>How it went</source>
        <translation>Hoe het ging</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Hoe ging het?</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>gepland {time}</translation>
    </message>
    <message>
        <source>took {time}</source>
        <translation>duurde {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsedWhen</name>
    <message>
        <source>Not used in this workbook yet.</source>
        <translation>Nog niet gebruikt in dit bestand.</translation>
    </message>
    <message>
        <source>Used when</source>
        <translation>Wanneer gebruikt</translation>
    </message>
    <message numerus="yes">
        <source>and %n time(s) before that</source>
        <translation>
            <numerusform>en daarvoor nog %n keer</numerusform>
            <numerusform>en daarvoor nog %n keer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultDoor</name>
    <message numerus="yes">
        <source>What was about somebody erased is gone. %n other note(s) may still name them.</source>
        <translation>
            <numerusform>Wat over een gewiste persoon ging, is weg. %n andere aantekening kan de naam nog noemen.</numerusform>
            <numerusform>Wat over een gewiste persoon ging, is weg. %n andere aantekeningen kunnen de naam nog noemen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault stays closed while the room looks along.</source>
        <translation>De kluis blijft dicht zolang de zaal meekijkt.</translation>
    </message>
</context>
<context>
    <name>VaultWays</name>
    <message>
        <source>Make a vault first; then a quick note has a place.</source>
        <translation>Maak eerst een kluis; dan heeft een snelle notitie een plek.</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Veiled, because nobody typed for a while. Press any key to go on.</source>
        <translation>Afgeschermd, want er is een tijdje niet getypt. Druk op een toets om verder te gaan.</translation>
    </message>
</context>
<context>
    <name>VenueGroup</name>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Adr&amp;es</translation>
    </message>
    <message>
        <source>How to &amp;get there</source>
        <translation>Hoe je er &amp;komt</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Toegankelijkheid</translation>
    </message>
</context>
<context>
    <name>VersionGroup</name>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Version, one higher after each mailing</source>
        <translation>Versie, na elke verzending één hoger</translation>
    </message>
    <message>
        <source>This version was sent out</source>
        <translation>Deze versie is verstuurd</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Assignments…</source>
        <translation>Opgaven…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Dubbelen zoeken…</translation>
    </message>
    <message>
        <source>Copy who is chosen</source>
        <translation>Wie gekozen is kopiëren</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>De lijst afdrukken…</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>In groepen</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle groepen inklappen</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle groepen uitklappen</translation>
    </message>
    <message>
        <source>Only these roles</source>
        <translation>Alleen deze rollen</translation>
    </message>
    <message>
        <source>Only this status</source>
        <translation>Alleen deze status</translation>
    </message>
    <message>
        <source>Only these kinds of organisation</source>
        <translation>Alleen deze soorten organisatie</translation>
    </message>
    <message>
        <source>Without a filter</source>
        <translation>Zonder filter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>{column} (no room now)</source>
        <translation>{column} (nu geen ruimte)</translation>
    </message>
    <message>
        <source>Keep this filter as a chip…</source>
        <translation>Dit filter als knopje bewaren…</translation>
    </message>
    <message>
        <source>Remove a kept filter</source>
        <translation>Een bewaard filter weghalen</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Show the timeline (Ctrl+Shift+1)</source>
        <translation>Toon de tijdlijn (Ctrl+Shift+1)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Show timeline and table (Ctrl+Shift+2)</source>
        <translation>Toon tijdlijn en tabel (Ctrl+Shift+2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Show the table (Ctrl+Shift+3)</source>
        <translation>Toon de tabel (Ctrl+Shift+3)</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Open: whoever wants to enrols</source>
        <translation>Open: wie wil schrijft zich in</translation>
    </message>
    <message>
        <source>Fixed: the same group all along</source>
        <translation>Vast: steeds dezelfde groep</translation>
    </message>
    <message>
        <source>Selected: chosen from candidates</source>
        <translation>Geselecteerd: gekozen uit kandidaten</translation>
    </message>
    <message>
        <source>Appointed: sent by their organisation</source>
        <translation>Aangewezen: gestuurd door de eigen organisatie</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Learning manager</source>
        <translation>Leermanager</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Opdrachtgever</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidaat</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Doet mee</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Op de wachtlijst</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Afgezegd</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Niet gekozen</translation>
    </message>
    <message>
        <source>Alumnus</source>
        <translation>Alumnus</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>National government</source>
        <translation>Rijk</translation>
    </message>
    <message>
        <source>Water authority</source>
        <translation>Waterschap</translation>
    </message>
    <message>
        <source>Environment service</source>
        <translation>Omgevingsdienst</translation>
    </message>
    <message>
        <source>Knowledge institute</source>
        <translation>Kennisinstelling</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Onderwijs</translation>
    </message>
    <message>
        <source>Citizens&apos; initiative</source>
        <translation>Burgerinitiatief</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Zzp</translation>
    </message>
    <message>
        <source>Farmer</source>
        <translation>Boer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Umbrella organisation</source>
        <translation>Koepel</translation>
    </message>
    <message>
        <source>Civil society organisation</source>
        <translation>Maatschappelijke organisatie</translation>
    </message>
    <message>
        <source>Financial institution</source>
        <translation>Financiële instelling</translation>
    </message>
    <message>
        <source>Business association</source>
        <translation>Ondernemersvereniging</translation>
    </message>
    <message>
        <source>Other public body</source>
        <translation>Andere overheid</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Walked in</source>
        <translation>Binnengelopen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Design session</source>
        <translation>Bouwsessie</translation>
    </message>
    <message>
        <source>Kick-off day</source>
        <translation>Startdag</translation>
    </message>
    <message>
        <source>Harvest day</source>
        <translation>Oogstdag</translation>
    </message>
    <message>
        <source>Café</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Theme group</source>
        <translation>Themagroep</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Op locatie</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>On site and online</source>
        <translation>Op locatie en online</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Aankomst</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Hele groep</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>Individueel</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Kleine groepen</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Maaltijd</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Borrel</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation>Informeel</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>New knowledge</source>
        <translation>Nieuwe kennis</translation>
    </message>
    <message>
        <source>Share and translate</source>
        <translation>Delen en vertalen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Active: people work</source>
        <translation>Actief: mensen werken</translation>
    </message>
    <message>
        <source>A bit of both</source>
        <translation>Van allebei wat</translation>
    </message>
    <message>
        <source>Passive: people listen</source>
        <translation>Passief: mensen luisteren</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Telt niet mee</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individueel</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehouden</translation>
    </message>
    <message>
        <source>Written up</source>
        <translation>Uitgewerkt</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>In eigen woorden</translation>
    </message>
    <message>
        <source>Sharpened</source>
        <translation>Aangescherpt</translation>
    </message>
    <message>
        <source>Reformulated</source>
        <translation>Geherformuleerd</translation>
    </message>
    <message>
        <source>Harvested</source>
        <translation>Geoogst</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nog niet van de grond</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Geen tijd</translation>
    </message>
    <message>
        <source>Nobody&apos;s own</source>
        <translation>Geen eigenaar</translation>
    </message>
    <message>
        <source>No mandate</source>
        <translation>Geen mandaat</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Niet meer nodig</translation>
    </message>
    <message>
        <source>Unclear what was meant</source>
        <translation>Onduidelijk</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Inzicht</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Breakthrough</source>
        <translation>Doorbraak</translation>
    </message>
    <message>
        <source>Discomfort</source>
        <translation>Ongemak</translation>
    </message>
    <message>
        <source>Learning point</source>
        <translation>Leerpunt</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusie</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Aanbeveling</translation>
    </message>
    <message>
        <source>The group itself</source>
        <translation>De groep zelf</translation>
    </message>
    <message>
        <source>The sponsor too</source>
        <translation>Ook de opdrachtgever</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Gevraagd, nog geen antwoord</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>On the participant list</source>
        <translation>Op de deelnemerslijst</translation>
    </message>
    <message>
        <source>In photos</source>
        <translation>Op foto&apos;s</translation>
    </message>
    <message>
        <source>Quoted with name</source>
        <translation>Citaat met naam</translation>
    </message>
    <message>
        <source>Quoted without name</source>
        <translation>Citaat zonder naam</translation>
    </message>
    <message>
        <source>Own case in the report</source>
        <translation>Eigen casus in het verslag</translation>
    </message>
    <message>
        <source>Keep the intake</source>
        <translation>Intake bewaren</translation>
    </message>
    <message>
        <source>Contact afterwards</source>
        <translation>Contact achteraf</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Aan het begin</translation>
    </message>
    <message>
        <source>Midway</source>
        <translation>Halverwege</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Aan het eind</translation>
    </message>
    <message>
        <source>Scale from 1 to 5</source>
        <translation>Schaal van 1 tot 5</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Terugkoppeling</translation>
    </message>
    <message>
        <source>A longer path</source>
        <translation>Een langer traject</translation>
    </message>
    <message>
        <source>Intake interviews before the start</source>
        <translation>Intakegesprekken voor de start</translation>
    </message>
    <message>
        <source>Personal coaching between sessions</source>
        <translation>Persoonlijke coaching tussen de sessies</translation>
    </message>
    <message>
        <source>A broader group</source>
        <translation>Een bredere groep</translation>
    </message>
</context>
<context>
    <name>WhatGroup</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>Metho&amp;d</source>
        <translation>Werkvor&amp;m</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>D&amp;uur</translation>
    </message>
    <message>
        <source>What people do</source>
        <translation>Wat mensen doen</translation>
    </message>
    <message>
        <source>Who can speak</source>
        <translation>Wie er kan praten</translation>
    </message>
    <message>
        <source>People per group</source>
        <translation>Mensen per groep</translation>
    </message>
    <message>
        <source>Minutes each</source>
        <translation>Minuten per persoon</translation>
    </message>
    <message>
        <source>Place in the session</source>
        <translation>Plek in de bijeenkomst</translation>
    </message>
</context>
<context>
    <name>WhenGroup</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Fi&amp;xed start</source>
        <translation>Vaste start</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Minstens</translation>
    </message>
    <message>
        <source>Name of the time before it</source>
        <translation>Naam van de tijd ervoor</translation>
    </message>
    <message>
        <source>travel, changing rooms</source>
        <translation>reistijd, zaalwissel</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>End open</source>
        <translation>Einde open</translation>
    </message>
    <message>
        <source>End about right</source>
        <translation>Eindigt ongeveer dan</translation>
    </message>
    <message>
        <source>May be dropped</source>
        <translation>Mag vervallen</translation>
    </message>
    <message>
        <source>Never shorten</source>
        <translation>Nooit inkorten</translation>
    </message>
</context>
<context>
    <name>WhereStep</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>N&amp;ame of the workbook</source>
        <translation>N&amp;aam van het bestand</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>Give the workbook a name without / \ : * ? &quot; &lt; &gt; |.</source>
        <translation>Geef het bestand een naam zonder / \ : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>This folder is not there. Choose another one.</source>
        <translation>Deze map is er niet. Kies een andere.</translation>
    </message>
    <message>
        <source>A file of this name lies there already. Choose another name, so that nothing is lost.</source>
        <translation>Er ligt daar al een bestand met deze naam. Kies een andere naam, dan gaat er niets verloren.</translation>
    </message>
    <message>
        <source>Folder for the workbook</source>
        <translation>Map voor het bestand</translation>
    </message>
</context>
<context>
    <name>WhoGroup</name>
    <message>
        <source>Who and where</source>
        <translation>Wie en waar</translation>
    </message>
    <message>
        <source>&amp;Led by</source>
        <translation>&amp;Leiding</translation>
    </message>
    <message>
        <source>Helped by</source>
        <translation>Hulp van</translation>
    </message>
    <message>
        <source>Roo&amp;m</source>
        <translation>Ruim&amp;te</translation>
    </message>
    <message>
        <source>How the room is set up</source>
        <translation>Opstelling van de ruimte</translation>
    </message>
    <message>
        <source>Mat&amp;erials</source>
        <translation>Mat&amp;eriaal</translation>
    </message>
</context>
<context>
    <name>WhomQuestion</name>
    <message>
        <source>Export the participants</source>
        <translation>Deelnemers exporteren</translation>
    </message>
    <message>
        <source>Choose a &amp;place…</source>
        <translation>Kies een &amp;plek…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Everybody ({count})</source>
        <translation>&amp;Iedereen ({count})</translation>
    </message>
    <message>
        <source>Only who &amp;fits the search or the filter ({count})</source>
        <translation>Alleen wie aan zoekopdracht of filter &amp;voldoet ({count})</translation>
    </message>
    <message>
        <source>Only who is &amp;selected ({count})</source>
        <translation>Alleen wie &amp;gekozen is ({count})</translation>
    </message>
    <message>
        <source>Who goes into the file?</source>
        <translation>Wie komt er in het bestand?</translation>
    </message>
</context>
<context>
    <name>WhoseField</name>
    <message>
        <source>Nobody of this name is in the community.</source>
        <translation>Niemand in deze CoP heet zo.</translation>
    </message>
</context>
<context>
    <name>WipeReminder</name>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>“{title}” is over. Diet and access are no longer needed and can go.</source>
        <translation>“{title}” is voorbij. Dieet en toegang zijn niet meer nodig en kunnen weg.</translation>
    </message>
</context>
<context>
    <name>Wiping</name>
    <message>
        <source>The wishes are wiped. Backups from before still hold them.</source>
        <translation>De wensen zijn gewist. In reservekopieën van ervoor staan ze nog.</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>What the group wants</source>
        <translation>Wat de groep wil</translation>
    </message>
    <message>
        <source>Remove this wish</source>
        <translation>Deze wens verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s)</source>
        <translation>
            <numerusform>%n stem</numerusform>
            <numerusform>%n stemmen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” points at somebody</source>
        <translation>“{words}” wijst iemand aan</translation>
    </message>
</context>
<context>
    <name>WishesField</name>
    <message>
        <source>At least so many participants; falling short keeps nobody out.</source>
        <translation>Minstens zoveel deelnemers; te weinig sluit niemand uit.</translation>
    </message>
</context>
<context>
    <name>WishesPane</name>
    <message>
        <source>Choose answers or a theme, and make a wish of it. It stands beside the session you design.</source>
        <translation>Kies antwoorden of een thema en maak er een wens van. Die staat naast de bijeenkomst die je ontwerpt.</translation>
    </message>
</context>
<context>
    <name>WishesPanel</name>
    <message>
        <source>This group wants…</source>
        <translation>Deze groep wil…</translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s)</source>
        <translation>
            <numerusform>%n stem</numerusform>
            <numerusform>%n stemmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es)</source>
        <translation>
            <numerusform>%n wens</numerusform>
            <numerusform>%n wensen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsGroup</name>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Words for participan&amp;ts</source>
        <translation>Woorden voor &amp;deelnemers</translation>
    </message>
    <message>
        <source>Notes for the &amp;facilitator</source>
        <translation>Notities voor de &amp;begeleider</translation>
    </message>
    <message>
        <source>For the cre&amp;w only</source>
        <translation>Alleen voor de cre&amp;w</translation>
    </message>
    <message>
        <source>As the community</source>
        <translation>Zoals de CoP</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>WorkEdits</name>
    <message>
        <source>Change organisation</source>
        <translation>Organisatie wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>%n former workplace(s) kept in the story</source>
        <translation>
            <numerusform>De eerdere werkplek blijft in het verhaal staan</numerusform>
            <numerusform>%n eerdere werkplekken blijven in het verhaal staan</numerusform>
        </translation>
    </message>
    <message>
        <source>Change job title</source>
        <translation>Functie wijzigen</translation>
    </message>
    <message>
        <source>Rename organisation</source>
        <translation>Organisatie hernoemen</translation>
    </message>
    <message>
        <source>Remove former job</source>
        <translation>Eerdere functie weghalen</translation>
    </message>
    <message>
        <source>Former job removed</source>
        <translation>Eerdere functie weggehaald</translation>
    </message>
    <message>
        <source>Join organisations</source>
        <translation>Organisaties samenvoegen</translation>
    </message>
    <message>
        <source>Two spellings are one organisation now</source>
        <translation>Twee schrijfwijzen zijn nu één organisatie</translation>
    </message>
    <message numerus="yes">
        <source>%n former job(s) kept in the story</source>
        <translation>
            <numerusform>De eerdere functie blijft in het verhaal staan</numerusform>
            <numerusform>%n eerdere functies blijven in het verhaal staan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkPane</name>
    <message>
        <source>&amp;Job title</source>
        <translation>Functi&amp;e</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisatie</translation>
    </message>
    <message>
        <source>Name of this organisation</source>
        <translation>Naam van deze organisatie</translation>
    </message>
    <message>
        <source>&amp;Kind of organisation</source>
        <translation>&amp;Soort organisatie</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>About this organisation</source>
        <translation>Over deze organisatie</translation>
    </message>
    <message numerus="yes">
        <source>Counts for all %n people who work here.</source>
        <translation>
            <numerusform>Geldt voor %n persoon die hier werkt.</numerusform>
            <numerusform>Geldt voor alle %n mensen die hier werken.</numerusform>
        </translation>
    </message>
    <message>
        <source>kind not known</source>
        <translation>soort niet bekend</translation>
    </message>
    <message>
        <source>A name that another organisation has already makes the two one.</source>
        <translation>Met een naam die al bestaat, worden de twee één.</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message numerus="yes">
        <source>%n person(s) erased before came back with the backup, and are erased again.</source>
        <translation>
            <numerusform>%n eerder gewiste persoon kwam met de reservekopie terug en is opnieuw gewist.</numerusform>
            <numerusform>%n eerder gewiste mensen kwamen met de reservekopie terug en zijn opnieuw gewist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_CommunityButton</name>
    <message>
        <source>Community: {name}</source>
        <translation>CoP: {name}</translation>
    </message>
</context>
<context>
    <name>_Version</name>
    <message>
        <source>Change: {stage}</source>
        <translation>Wijzigen: {stage}</translation>
    </message>
</context>
</TS>
