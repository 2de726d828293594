/** Prepositions and set phrases with the case they govern; for the columns see `parseEntries`. */
export const phrases = `
abzüglich +G | ?weniger | b | Der Betrag gilt abzüglich der Steuer.
anhand +G | mit +D | b | Das Amt prüft den Antrag {anhand der Akten|mit den Akten}.
anlässlich +G | ?zu +D | b | Anlässlich des Jubiläums gibt es ein Fest.
angesichts +G | wegen +G | b | {Angesichts der Kosten|Wegen der Kosten} zögert die Stadt.
aufgrund +G | ?wegen | e | Aufgrund des Sturms fällt der Unterricht aus. | bei Gesetzen: nach
auf Grund +G | ?wegen | e | Auf Grund des Sturms fällt der Unterricht aus. | bei Gesetzen: nach
ausweislich +G | laut +D | b | {Ausweislich der Akten|Laut den Akten} fehlt ein Foto.
behufs +G | für +A | b | {Behufs der Prüfung|Für die Prüfung} liegt die Akte vor.
betreffend +A | zu +D | b | Das Schreiben {betreffend die Miete|zur Miete} liegt vor. | nicht bei: Gesetz, Verordnung, Abkommen
betreffs +G | zu +D | b | Das Schreiben {betreffs der Miete|zur Miete} liegt vor.
bezüglich +G | zu +D | b | {Bezüglich Ihres Antrags|Zu Ihrem Antrag} haben wir eine Frage.
bei Gelegenheit +G | bei +D | b | {Bei Gelegenheit der Prüfung|Bei der Prüfung} fiel der Fehler auf.
binnen +G | ?innerhalb von | e | Zahlen Sie binnen eines Monats.
dank +G | ?wegen | l | Dank der Hilfe gelang es.
eingedenk +G | ?wenn man bedenkt | b | Eingedenk der Lage zögert die Stadt.
einschließlich +G | ?mit | e | Der Preis gilt einschließlich der Steuer. | bei Fristen: der Tag zählt mit
entsprechend +D | ?nach | b | Das Amt handelt entsprechend dem Gesetz. | nur vor dem Hauptwort
gemäß +D | nach +D | b | {Gemäß dem Vertrag|Nach dem Vertrag} zahlt der Mieter.
hinsichtlich +G | ?bei +D | b | Hinsichtlich der Kosten gibt es eine Frage.
im Anschluss an +A | nach +D | b | {Im Anschluss an die Sitzung|Nach der Sitzung} gibt es Fragen.
im Falle +G | bei +D | b | {Im Falle eines Unfalls|Bei einem Unfall} hilft das Amt.
im Fall +G | bei +D | b | {Im Fall eines Unfalls|Bei einem Unfall} hilft das Amt.
im Hinblick auf +A | ?wegen +G | b | Im Hinblick auf die Kosten zögert die Stadt.
in Hinblick auf +A | ?wegen +G | b | In Hinblick auf die Kosten zögert die Stadt.
im Laufe +G | während +G | b | {Im Laufe des Verfahrens|Während des Verfahrens} kamen Fragen auf.
im Rahmen +G | ?bei +D | b | Im Rahmen der Prüfung fiel der Fehler auf. | nicht bei: Zuständigkeit, Möglich, Befugnis, Recht, Mittel, Haushalt, Programm, Richtlinie, Verordnung, Gesetz, Grenze, Satzung, Unternehm, Betrieb, Auftrag, Aufgabe
im Verlauf +G | während +G | b | {Im Verlauf des Verfahrens|Während des Verfahrens} kamen Fragen auf.
im Vorfeld +G | vor +D | b | {Im Vorfeld der Wahl|Vor der Wahl} gibt es ein Treffen.
im Wege +G | durch +A | b | Das Amt zahlt {im Wege einer Überweisung|durch eine Überweisung}. | nicht bei: Zwangsvollstreckung, Rechtshilfe, Amtshilfe
im Zuge +G | bei +D | b | {Im Zuge der Reform|Bei der Reform} sinken die Kosten. | nicht bei: Straße, Brücke
im Zusammenhang mit +D | ?bei; wegen | b | Im Zusammenhang mit dem Bau entstehen Kosten.
in Abhängigkeit von +D | je nach +D | b | {In Abhängigkeit vom Alter|Je nach dem Alter} steigt der Betrag.
in Anbetracht +G | wegen +G | b | {In Anbetracht der Kosten|Wegen der Kosten} zögert die Stadt.
in Anlehnung an +A | ?ähnlich wie | b | In Anlehnung an das Gesetz gilt eine Frist.
in Bezug auf +A | ?bei | b | In Bezug auf die Kosten gibt es eine Frage.
in Ermangelung +G | ?ohne | b | In Ermangelung eines Beweises endet das Verfahren.
in Form von +D | als +N | b | Die Hilfe kommt {in Form von Zuschüssen|als Zuschüsse}.
infolge +G | wegen +G | e | {Infolge des Sturms|Wegen des Sturms} fällt der Unterricht aus.
inklusive +G | ?mit | b | Der Preis gilt inklusive der Steuer.
kraft +G | durch +A | b | Das gilt {kraft Gesetzes|durch Gesetz}.
laut +D | ?wie … sagt | l | Laut dem Bericht sinken die Kosten.
mangels +G | ?ohne | b | Mangels eines Beweises endet das Verfahren.
mit Ausnahme +G | außer +D | b | Das gilt für alle {mit Ausnahme der Kinder|außer den Kindern}.
mittels +G | mit +D | b | Der Antrag ist {mittels eines Formulars|mit einem Formular} zu stellen.
mit Bezug auf +A | ?zu +D | b | Mit Bezug auf Ihren Antrag haben wir eine Frage.
mit Hilfe +G | mit +D | b | Das Amt prüft {mit Hilfe eines Programms|mit einem Programm}.
mithilfe +G | mit +D | b | Das Amt prüft {mithilfe eines Programms|mit einem Programm}.
mit Wirkung vom | ?ab dem | b | Die Regel gilt mit Wirkung vom 1. Mai 2024.
nach Ablauf +G | nach +D | b | {Nach Ablauf eines Jahres|Nach einem Jahr} gilt die Regel. | nicht bei: Frist
nach Maßgabe +G | nach +D | b | Das Amt zahlt {nach Maßgabe der Richtlinie|nach der Richtlinie}.
namens +G | ?im Namen von | b | Sie antwortet namens der Regierung.
per +A | mit +D | e | Zahlen Sie {per Überweisung|mit Überweisung}. | nicht bei: Post, Mail, Fax
seitens +G | von +D | b | {Seitens der Stadt|Von der Stadt} gibt es keine Antwort.
seitens von +D | von +D | b | {Seitens von Anwohnern|Von Anwohnern} gibt es Kritik.
trotz +G | ?auch wenn | l | Trotz des Regens wird gebaut.
unbeschadet +G | !Die andere Regel gilt trotzdem weiter. | b | Unbeschadet des Absatzes 2 gilt die Frist.
ungeachtet +G | ?trotz +G | b | Ungeachtet der Kosten baut die Stadt.
unter Angabe +G | ?mit | b | Melden Sie sich unter Angabe der Nummer.
unter Beachtung +G | ?nach +D | b | Das Amt prüft unter Beachtung der Regeln.
unter Beifügung +G | mit +D | b | Stellen Sie den Antrag {unter Beifügung der Belege|mit den Belegen}.
unter Berücksichtigung +G | ?wenn man … beachtet | b | Unter Berücksichtigung der Kosten lohnt es sich.
unter Bezugnahme auf +A | ?zu +D | b | Unter Bezugnahme auf Ihren Antrag haben wir eine Frage.
unter Einbeziehung +G | mit +D | b | Das Amt plant {unter Einbeziehung der Anwohner|mit den Anwohnern}.
unter Mitwirkung +G | ?mit | b | Das Amt plant unter Mitwirkung der Anwohner. | im Verfahren Rechtsbegriff
unter Verwendung +G | mit +D | b | Der Antrag ist {unter Verwendung des Formulars|mit dem Formular} zu stellen.
unter Vorlage +G | mit +D | e | Melden Sie sich {unter Vorlage des Ausweises|mit dem Ausweis}.
unter Zugrundelegung +G | nach +D | b | Das Amt rechnet {unter Zugrundelegung der Zahlen|nach den Zahlen}.
unter Zuhilfenahme +G | mit +D | b | Das Amt prüft {unter Zuhilfenahme eines Programms|mit einem Programm}.
vermittels +G | mit +D | b | Der Antrag ist {vermittels eines Formulars|mit einem Formular} zu stellen.
vermöge +G | durch +A | b | Das gelingt {vermöge der Hilfe|durch die Hilfe}.
von Seiten +G | von +D | b | {Von Seiten der Stadt|Von der Stadt} gibt es keine Antwort.
vonseiten +G | von +D | b | {Vonseiten der Stadt|Von der Stadt} gibt es keine Antwort.
vorbehaltlich +G | !Es gilt nur, wenn die andere Regel nichts anderes sagt. | b | Vorbehaltlich der Zustimmung gilt der Vertrag.
wegen +G | ?weil | l | Wegen des Sturms fällt der Unterricht aus.
zufolge +D | ?nach; wie … sagt | b | Dem Bericht zufolge sinken die Kosten.
zugunsten +G | für +A | b | Das Geld geht {zugunsten der Kinder|für die Kinder} ein. | nicht bei: abweichen, abgewichen, Ungunsten, Lasten
zu Gunsten +G | für +A | b | Das Geld geht {zu Gunsten der Kinder|für die Kinder} ein. | nicht bei: abweichen, abgewichen, Ungunsten, Lasten
zulasten +G | ?auf Kosten von | b | Das geht zulasten der Kinder.
zum Zwecke +G | für +A | b | {Zum Zwecke der Prüfung|Für die Prüfung} liegt die Akte vor.
zum Zweck +G | für +A | b | {Zum Zweck der Prüfung|Für die Prüfung} liegt die Akte vor.
zwecks +G | für +A | b | {Zwecks der Prüfung|Für die Prüfung} liegt die Akte vor.
aus diesem Grund | deshalb | b | {Aus diesem Grund|Deshalb} lehnt das Amt ab.
aus diesem Grunde | deshalb | b | {Aus diesem Grunde|Deshalb} lehnt das Amt ab.
bis auf Weiteres | vorerst | b | Das Amt bleibt {bis auf Weiteres|vorerst} geschlossen.
bis zum heutigen Tage | bis heute | b | {Bis zum heutigen Tage|Bis heute} fehlt die Antwort.
darüber hinaus | außerdem | b | {Darüber hinaus|Außerdem} fehlt ein Foto. | nicht bei Mengen; nicht bei: geht, gehen, soweit
dem Grunde nach | !Es geht darum, ob gezahlt wird, nicht wie viel. | b | Die Pflicht besteht dem Grunde nach.
für den Fall, dass | wenn | b | {Für den Fall, dass|Wenn} Sie krank sind, rufen Sie an.
im Allgemeinen | meistens | e | Das dauert {im Allgemeinen|meistens} zwei Tage.
im Benehmen mit +D | !Man muss die andere Stelle anhören, aber nicht ihre Zustimmung haben. | b | Das Land entscheidet im Benehmen mit der Stadt.
im Einvernehmen mit +D | !Die andere Stelle muss zustimmen. | b | Das Land entscheidet im Einvernehmen mit der Stadt.
im Einzelfall | ?manchmal; bei Ihnen | e | Das Amt kann im Einzelfall anders entscheiden.
im Folgenden | ?unten | e | Die Gründe sind im Folgenden genannt.
im Nachgang zu +D | nach +D | b | {Im Nachgang zu der Sitzung|Nach der Sitzung} gab es Fragen.
im Übrigen | ?außerdem | b | Im Übrigen fehlt ein Foto. | in Gesetzen: für den Rest
im Wesentlichen | ?vor allem | e | Der Plan ist im Wesentlichen fertig.
in absehbarer Zeit | bald | b | Das Amt meldet sich {in absehbarer Zeit|bald}.
in aller Regel | ?meistens | e | Das dauert in aller Regel zwei Tage.
in keinster Weise | ?gar nicht | b | Das stimmt in keinster Weise.
in Verbindung mit +D | ?zusammen mit | b | § 3 gilt in Verbindung mit § 5.
mit freundlichen Grüßen | ?Viele Grüße | l | Wir grüßen mit freundlichen Grüßen.
mit sofortiger Wirkung | ab sofort | b | Die Regel gilt {mit sofortiger Wirkung|ab sofort}.
nach billigem Ermessen | !Die Entscheidung muss gerecht für beide Seiten sein. | b | Das Amt entscheidet nach billigem Ermessen.
nach derzeitigem Stand | ?so, wie es jetzt aussieht | e | Nach derzeitigem Stand sinken die Kosten.
ohne schuldhaftes Zögern | ?so schnell wie möglich | b | Melden Sie den Fall ohne schuldhaftes Zögern.
ohne weiteres | ?einfach | b | Das geht ohne weiteres.
sobald wie möglich | ?möglichst bald | l | Kommen Sie sobald wie möglich.
unter anderem | ?zum Beispiel | e | Das gilt unter anderem für Kinder.
unter der Voraussetzung, dass | wenn | b | Das Amt zahlt {unter der Voraussetzung, dass|wenn} die Belege vorliegen.
unter Umständen | ?vielleicht | b | Das dauert unter Umständen lange.
vor dem Hintergrund +G | wegen +G | b | {Vor dem Hintergrund der Kosten|Wegen der Kosten} zögert die Stadt.
von Amts wegen | !Das Amt tut es von sich aus, ohne Antrag. | b | Das Amt prüft von Amts wegen.
zu diesem Zweck | dafür | b | {Zu diesem Zweck|Dafür} gibt es ein Formular.
zu gegebener Zeit | später | b | Das Amt meldet sich {zu gegebener Zeit|später}.
zum gegenwärtigen Zeitpunkt | zurzeit | b | Das Amt ist {zum gegenwärtigen Zeitpunkt|zurzeit} geschlossen.
zum jetzigen Zeitpunkt | jetzt | b | Das Amt kann {zum jetzigen Zeitpunkt|jetzt} nicht helfen.
zur Niederschrift | !Sie sagen es im Amt, und eine Person vom Amt schreibt es auf. | b | Der Widerspruch ist zur Niederschrift möglich.
`;
