/** Adverbs and conjunctions, which do not inflect; for the columns see `parseEntries`. */
export const particles = `
abermals | wieder | b | Das Amt fragt {abermals|wieder} nach.
alljährlich | ?jedes Jahr | e | Die Prüfung findet alljährlich statt.
alsbald | bald | b | Das Amt meldet sich {alsbald|bald}.
allenfalls | ?höchstens | e | Das dauert allenfalls zwei Tage.
allerorten | überall | b | Die Regel gilt {allerorten|überall}.
anbei | ?Im Brief liegt auch | l | Anbei erhalten Sie das Formular.
andernfalls | sonst | b | {Andernfalls|Sonst} endet die Frist.
anderenfalls | sonst | b | {Anderenfalls|Sonst} endet die Frist.
ansonsten | sonst | b | {Ansonsten|Sonst} bleibt es bei der Regel.
ausnahmslos | ?ohne Ausnahme | e | Das gilt ausnahmslos für alle.
ausschließlich | nur | b | Das gilt {ausschließlich|nur} für Kinder.
bekanntermaßen | bekanntlich | b | Das Amt ist {bekanntermaßen|bekanntlich} geschlossen.
bereits | schon | b | Das Amt hat {bereits|schon} geantwortet.
beiderseits | ?auf beiden Seiten | b | Die Pflichten gelten beiderseits.
bislang | bisher | b | Das war {bislang|bisher} nicht so.
dato | ?heute | b | Bis dato fehlt die Antwort.
demgemäß | deshalb | b | {Demgemäß|Deshalb} lehnt das Amt ab.
demgegenüber | dagegen | b | {Demgegenüber|Dagegen} steht der Vorteil.
demnächst | bald | b | Das Amt meldet sich {demnächst|bald}.
demzufolge | deshalb | b | {Demzufolge|Deshalb} lehnt das Amt ab.
derart | so | b | Der Schaden ist {derart|so} groß.
dergestalt | so | b | Die Akte ist {dergestalt|so} zu führen.
derzeit | zurzeit | b | Das Amt ist {derzeit|zurzeit} geschlossen.
desgleichen | ebenso | b | {Desgleichen|Ebenso} zählt die Miete.
dessen ungeachtet | trotzdem | b | {Dessen ungeachtet|Trotzdem} gilt die Frist.
des Weiteren | außerdem | b | {Des Weiteren|Außerdem} fehlt ein Foto.
ebenfalls | auch | e | Das Amt hat {ebenfalls|auch} geantwortet.
gegebenenfalls | ?wenn nötig | b | Das Amt fragt gegebenenfalls nach. | kurz: ggf.
generell | grundsätzlich | b | Das ist {generell|grundsätzlich} möglich.
gleichermaßen | ?ebenso | b | Das gilt gleichermaßen für Kinder.
gleichsam | ?fast wie | b | Das ist gleichsam eine Strafe.
gleichwohl | trotzdem | b | {Gleichwohl|Trotzdem} gilt die Frist.
größtenteils | ?meistens | b | Die Kosten trägt größtenteils das Land.
hernach | danach | b | {Hernach|Danach} prüft das Amt.
hierbei | dabei | b | {Hierbei|Dabei} hilft das Amt.
hierdurch | dadurch | b | {Hierdurch|Dadurch} sinken die Kosten.
hierfür | dafür | b | {Hierfür|Dafür} gibt es ein Formular.
hiermit | ?mit diesem Brief | e | Hiermit laden wir Sie ein.
hiernach | danach | b | {Hiernach|Danach} gilt die Regel.
hierzu | dazu | b | {Hierzu|Dazu} gibt es ein Formular.
hiervon | davon | b | {Hiervon|Davon} gibt es Ausnahmen.
hinfort | künftig | b | {Hinfort|Künftig} gilt die Regel.
infolgedessen | deshalb | b | {Infolgedessen|Deshalb} steigen die Kosten.
in der Regel | ?meistens | e | Das dauert in der Regel zwei Tage. | nicht bei festen Rechtsfolgen
insbesondere | vor allem | b | Das gilt {insbesondere|vor allem} für Kinder.
insofern | ?deshalb; darin | b | Insofern ist die Lage neu.
insoweit | ?in diesem Umfang | b | Insoweit gilt die Regel.
jedoch | aber | e | Das Amt hat {jedoch|aber} geschlossen.
jederzeit | ?immer | l | Sie können jederzeit anrufen.
keinesfalls | ?auf keinen Fall | e | Das ist keinesfalls erlaubt.
lediglich | nur | b | Das gilt {lediglich|nur} für Kinder.
letztlich | ?am Ende | e | Letztlich zahlt das Land.
letztendlich | am Ende | b | {Letztendlich|Am Ende} zahlt das Land.
maßgeblich | ?vor allem | b | Das hängt maßgeblich vom Preis ab.
mehrheitlich | ?mit Mehrheit | e | Der Rat stimmt mehrheitlich zu.
mithin | also | b | Die Frist ist {mithin|also} abgelaufen.
mitunter | manchmal | b | Das dauert {mitunter|manchmal} lange.
nachfolgend | ?danach | e | Nachfolgend prüft das Amt. | in Texten: unten
nachstehend | unten | b | Die Gründe sind {nachstehend|unten} genannt.
nachträglich | ?später | e | Der Antrag kann nachträglich ergänzt werden.
nahezu | fast | b | Das gilt für {nahezu|fast} alle.
nichtsdestotrotz | trotzdem | b | {Nichtsdestotrotz|Trotzdem} gilt die Frist.
nichtsdestoweniger | trotzdem | b | {Nichtsdestoweniger|Trotzdem} gilt die Frist.
nunmehr | jetzt | b | Das Amt prüft {nunmehr|jetzt} den Antrag.
obschon | obwohl | b | {Obschon|Obwohl} es regnet, wird gebaut.
obgleich | obwohl | b | {Obgleich|Obwohl} es regnet, wird gebaut.
oftmals | oft | b | Das dauert {oftmals|oft} lange.
ohnehin | sowieso | l | Das gilt {ohnehin|sowieso}.
respektive | ?oder; und zwar | b | Die Eltern respektive das Kind zahlen.
selbstredend | natürlich | b | Das gilt {selbstredend|natürlich} für alle.
seither | seitdem | b | {Seither|Seitdem} gilt die Regel.
sodann | dann | b | {Sodann|Dann} prüft das Amt.
sofern | wenn | b | Das Amt zahlt, {sofern|wenn} die Belege vorliegen.
sogleich | sofort | b | Das Amt prüft {sogleich|sofort} den Antrag.
solchermaßen | so | b | Die Akte ist {solchermaßen|so} zu führen.
somit | also | b | Die Frist ist {somit|also} abgelaufen.
soweit | ?wenn; so weit, wie | b | Das Amt zahlt, soweit Mittel vorhanden sind.
sowie | und | e | Das gilt für Kinder {sowie|und} Eltern. | nicht in Aufzählungen mit und
stets | immer | b | Das Amt hilft {stets|immer}.
tunlichst | möglichst | b | Der Antrag ist {tunlichst|möglichst} früh zu stellen.
überdies | außerdem | b | {Überdies|Außerdem} fehlt ein Foto.
umgehend | sofort | b | Das Amt prüft {umgehend|sofort} den Antrag.
ungeachtet dessen | trotzdem | b | {Ungeachtet dessen|Trotzdem} gilt die Frist.
unlängst | kürzlich | b | Das Amt hat {unlängst|kürzlich} geantwortet.
vielmehr | ?sondern | e | Das Amt hat vielmehr zugestimmt.
vollends | ganz | b | Das ist {vollends|ganz} falsch.
vorab | vorher | b | Das Amt prüft {vorab|vorher} den Antrag.
vornehmlich | vor allem | b | Das gilt {vornehmlich|vor allem} für Kinder.
vorwiegend | ?meist | e | Das sind vorwiegend Kinder.
weiterhin | ?auch in Zukunft | l | Die Regel gilt weiterhin.
weitgehend | ?zum größten Teil | e | Das Amt folgt dem Antrag weitgehend.
wenngleich | obwohl | b | {Wenngleich|Obwohl} es regnet, wird gebaut.
wiederholt | ?mehrmals | e | Das Amt hat wiederholt gefragt. | nicht als Verbform
wohingegen | während | b | Die Stadt zahlt, {wohingegen|während} der Kreis nichts gibt.
zudem | außerdem | b | {Zudem|Außerdem} fehlt ein Foto.
zumeist | meistens | b | Das dauert {zumeist|meistens} zwei Tage.
zunächst | ?zuerst | l | Zunächst prüft das Amt.
zuvor | vorher | b | Das Amt hat {zuvor|vorher} gefragt.
zuzüglich | ?plus | b | Der Preis beträgt 100 Euro zuzüglich 19 Euro Steuer. | nicht als Präposition
`;
