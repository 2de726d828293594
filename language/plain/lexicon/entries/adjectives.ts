/** Adjectives, also used as adverbs; for the columns see `parseEntries`. */
export const adjectives = `
abschlägig | ablehnend | b | Sie erhalten einen {abschlägigen|ablehnenden} Bescheid.
adäquat | angemessen | b | Die Hilfe ist {adäquat|angemessen}.
administrativ | ?in der Verwaltung | b | Der administrative Aufwand sinkt.
aktuell | ?jetzig | l | Die aktuelle Adresse fehlt. | nicht bei Listen
alljährlich | jährlich | b | Die {alljährliche|jährliche} Prüfung ist Pflicht.
alternativ | ?anders; oder | e | Es gibt alternative Wege.
ambulant | ?ohne im Krankenhaus zu bleiben | e | Die Behandlung ist ambulant.
analog | ?entsprechend | b | Die Regel gilt analog. | auch: nicht digital
anderweitig | anders | b | Das lässt sich {anderweitig|anders} lösen.
angemessen | ?passend | l | Die Miete ist angemessen. | Rechtsbegriff
anhängig | !Das Gericht bearbeitet den Fall schon. | b | Die Klage ist anhängig.
ansässig | ?wohnhaft; mit Sitz in | e | Die Firma ist in der Stadt ansässig.
anteilig | ?nach dem Anteil | e | Die Kosten werden anteilig verteilt.
aufschiebend | !Eine Entscheidung gilt vorerst nicht, solange darüber gestritten wird. | b | Die Klage hat aufschiebende Wirkung.
ausschlaggebend | entscheidend | e | Der Preis ist {ausschlaggebend|entscheidend}.
außerordentlich | ?besonders | e | Die außerordentliche Sitzung ist am Montag.
barrierefrei | ?ohne Hindernisse | l | Der Eingang ist barrierefrei.
befristet | ?nur für eine bestimmte Zeit | l | Der Vertrag ist befristet.
behördlich | ?vom Amt | l | Die behördliche Prüfung dauert.
bestandskräftig | !Die Entscheidung kann nicht mehr angegriffen werden. | b | Der Bescheid ist bestandskräftig.
bindend | verbindlich | b | Die Zusage ist {bindend|verbindlich}.
defekt | kaputt | e | Das {defekte|kaputte} Gerät wird ersetzt.
deklaratorisch | !Der Eintrag stellt nur fest, was ohnehin gilt. | b | Der Eintrag ist deklaratorisch.
derzeitig | jetzig | e | Die {derzeitige|jetzige} Leitung bleibt.
detailliert | ausführlich | b | Der {detaillierte|ausführliche} Bericht liegt vor.
dezidiert | entschieden | b | Die Stadt hat eine {dezidierte|entschiedene} Meinung.
diesbezüglich | ?dazu | b | Der diesbezügliche Antrag fehlt.
diskret | vertraulich | e | Die Daten werden {diskret|vertraulich} behandelt.
divers | ?verschieden | b | Es gibt diverse Gründe. | nicht beim Geschlecht
effektiv | ?wirksam | b | Der Schutz ist effektiv.
effizient | ?wirksam und sparsam | b | Das Verfahren ist effizient.
eigenhändig | ?selbst | e | Die eigenhändige Unterschrift ist nötig. | bei Testamenten Rechtsbegriff
einschlägig | ?passend; zutreffend | b | Die einschlägigen Regeln gelten.
einvernehmlich | ?gemeinsam; im Einvernehmen | e | Die einvernehmliche Lösung hilft.
elementar | grundlegend | b | Das sind {elementare|grundlegende} Regeln.
elektronisch | ?per Computer | l | Der Antrag ist elektronisch möglich.
eminent | sehr groß | b | Die Bedeutung ist {eminent|sehr groß}.
endgültig | ?nicht mehr zu ändern | l | Die Entscheidung ist endgültig.
entgeltlich | !Man muss dafür bezahlen. | b | Die Nutzung ist entgeltlich.
unentgeltlich | kostenlos | b | Die {unentgeltliche|kostenlose} Beratung ist am Montag.
entsprechend | ?passend | l | Der entsprechende Antrag liegt vor.
erforderlich | nötig | e | Die {erforderlichen|nötigen} Unterlagen fehlen.
erheblich | groß | e | Der Schaden ist {erheblich|groß}. | nicht bei: für, nach, Straftat, Tatsache, Grund, Gründe, Umstand, Umstände, Vorbringen, Beweis, Verletzung, Verstoß, Pflicht
essenziell | wesentlich | b | Das ist ein {essenzieller|wesentlicher} Punkt.
etwaig | möglich | b | {Etwaige|Mögliche} Fehler sind zu melden.
evident | offensichtlich | b | Der Fehler ist {evident|offensichtlich}.
exakt | genau | b | Die {exakte|genaue} Adresse fehlt.
exemplarisch | beispielhaft | b | Der Fall ist {exemplarisch|beispielhaft}.
existent | vorhanden | b | Die {existenten|vorhandenen} Akten genügen.
explizit | ausdrücklich | b | Der Vertrag nennt das {explizit|ausdrücklich}.
extern | ?von außen | e | Externe Fachleute helfen.
fachkundig | ?mit Fachwissen | e | Fachkundiges Personal hilft.
fahrlässig | !ohne die nötige Vorsicht | e | Er handelte fahrlässig.
fakultativ | freiwillig | b | Die {fakultative|freiwillige} Angabe hilft uns.
fällig | !Der Betrag muss jetzt bezahlt werden. | e | Die Gebühr ist fällig.
fehlerhaft | ?falsch | e | Die fehlerhafte Angabe wurde geändert. | nicht bei Geräten
fernmündlich | telefonisch | b | Die {fernmündliche|telefonische} Auskunft genügt.
fiktiv | ?erfunden | b | Der Name ist fiktiv.
final | ?endgültig | b | Die finale Fassung liegt vor.
finanziell | ?mit Geld; des Geldes | l | Die finanzielle Hilfe kommt.
fiskalisch | ?die Staatskasse betreffend | b | Der Grund ist fiskalisch.
flächendeckend | ?überall | e | Das flächendeckende Netz fehlt.
flexibel | ?anpassbar | e | Die Regel ist flexibel. | nicht bei Personen
formell | ?förmlich | b | Ein formeller Antrag ist nötig.
formlos | !ohne besonderes Formular | e | Ein formloser Antrag genügt.
fristgemäß | ?innerhalb der Frist | e | Der fristgemäße Antrag liegt vor.
fristgerecht | ?rechtzeitig | e | Die fristgerechte Zahlung genügt.
fundiert | ?begründet | b | Die fundierte Kritik hilft.
gegenständlich | ?dieser; um den es geht | b | Das gegenständliche Verfahren ruht.
gemeinnützig | !Ein Verein will nicht Gewinn machen, sondern allen helfen. | e | Der Verein ist gemeinnützig.
genannt | ?dieser | e | Die genannte Frist endet.
geringfügig | gering | b | Der {geringfügige|geringe} Schaden wird ersetzt. | nicht bei: Beschäftigung, beschäftigt
gleichlautend | gleich | e | Die {gleichlautenden|gleichen} Schreiben liegen vor.
global | weltweit | b | Die {globale|weltweite} Lage ist ernst.
gravierend | schwer | b | Der {gravierende|schwere} Fehler wurde bemerkt.
hinlänglich | ausreichend | b | Die Gründe sind {hinlänglich|ausreichend} bekannt.
hinreichend | ausreichend | e | Die {hinreichende|ausreichende} Begründung liegt vor. | nicht bei: Verdacht, bestimmt
hoheitlich | !Der Staat handelt mit seiner besonderen Macht. | b | Die Aufgabe ist hoheitlich.
hypothetisch | angenommen | b | Der Fall ist {hypothetisch|angenommen}.
identisch | gleich | e | Die Angaben sind {identisch|gleich}.
illegal | ?verboten | e | Der illegale Handel blüht.
immens | sehr groß | b | Die Kosten sind {immens|sehr groß}.
imperativ | ?zwingend | b | Die Regel ist imperativ.
implizit | ?mitgemeint | b | Die implizite Zusage gilt.
inadäquat | unangemessen | b | Die Hilfe ist {inadäquat|unangemessen}.
individuell | ?einzeln | l | Die individuelle Prüfung dauert.
ineffektiv | unwirksam | b | Die Regel ist {ineffektiv|unwirksam}.
inhaltlich | ?im Inhalt | e | Die inhaltliche Prüfung dauert.
initial | anfänglich | b | Die {initialen|anfänglichen} Kosten sind hoch.
innovativ | ?neu | e | Die innovative Idee hilft.
insolvent | !Eine Firma oder Person kann nicht mehr bezahlen. | e | Die Firma ist insolvent.
institutionell | ?der Einrichtung | b | Die institutionelle Förderung endet.
integral | ?wesentlich | b | Das ist ein integraler Teil.
intensiv | ?stark | l | Die intensive Nutzung schadet.
intern | ?nur im Haus | e | Die interne Regel gilt.
irrelevant | unwichtig | b | Die Angabe ist {irrelevant|unwichtig}.
irreversibel | ?nicht mehr zu ändern | b | Der Schaden ist irreversibel.
kommunal | ?der Gemeinde | e | Die kommunale Aufgabe bleibt.
kompatibel | ?passend zu | b | Das Gerät ist kompatibel.
kompetent | fachkundig | b | Die {kompetente|fachkundige} Beratung hilft.
komplett | vollständig | b | Die {komplette|vollständige} Akte liegt vor.
komplex | schwierig | e | Der {komplexe|schwierige} Fall dauert.
konform | ?im Einklang mit | b | Das Gerät ist konform.
konkret | ?genau | l | Die konkrete Frage fehlt.
konsekutiv | aufeinanderfolgend | b | Die {konsekutiven|aufeinanderfolgenden} Jahre zählen.
konsequent | ?ohne Ausnahme | e | Die konsequente Kontrolle wirkt.
konstant | gleichbleibend | b | Der Wert ist {konstant|gleichbleibend}.
konstitutiv | !Erst mit dem Eintrag gilt das Recht. | b | Die Eintragung ist konstitutiv.
konstruktiv | ?hilfreich | b | Die konstruktive Kritik freut uns.
kontinuierlich | ständig | b | Die {kontinuierliche|ständige} Prüfung ist Pflicht.
konträr | entgegengesetzt | b | Die Meinungen sind {konträr|entgegengesetzt}.
konventionell | ?herkömmlich | b | Das konventionelle Verfahren dauert.
korrekt | richtig | b | Die {korrekte|richtige} Adresse fehlt.
künftig | ?in Zukunft | l | Die künftige Regel gilt ab Mai.
langwierig | lang | l | Das {langwierige|lange} Verfahren endet.
legal | ?erlaubt | e | Der Handel ist legal.
legitim | ?berechtigt | b | Das Ziel ist legitim.
letal | tödlich | b | Die {letale|tödliche} Dosis ist bekannt.
letztwillig | !Was jemand für die Zeit nach seinem Tod bestimmt hat. | b | Die letztwillige Verfügung gilt.
liquid | ?zahlungsfähig | b | Die Firma ist liquid.
lokal | ?örtlich | b | Die lokale Presse berichtet.
marginal | gering | b | Der Unterschied ist {marginal|gering}.
maßgeblich | ?entscheidend | e | Der maßgebliche Tag ist der 1. Mai.
maßgebend | ?entscheidend | e | Der Wert ist maßgebend.
materiell | ?sachlich; mit Geld | b | Der materielle Schaden ist klein.
maximal | höchstens | e | Die Prüfung dauert {maximal|höchstens} zwei Tage. | vor Hauptwörtern: größtmöglich
medial | ?in den Medien | b | Das mediale Echo ist groß.
minderjährig | !Eine Person ist noch nicht 18 Jahre alt. | e | Das Kind ist minderjährig.
minimal | sehr klein | b | Der Schaden ist {minimal|sehr klein}.
mittellos | ?ohne Geld | e | Die Person ist mittellos.
mittelbar | ?indirekt | b | Der mittelbare Schaden ist groß. | Rechtsbegriff im Verwaltungsrecht
mobil | ?beweglich | e | Die mobile Wand schützt.
monatlich | ?jeden Monat | l | Die monatliche Rate steigt.
monetär | finanziell | b | Der {monetäre|finanzielle} Vorteil ist klein.
motorisiert | ?mit Motor | b | Motorisierte Fahrzeuge sind verboten.
mündlich | ?im Gespräch | l | Die mündliche Zusage gilt.
nachhaltig | ?dauerhaft | e | Die nachhaltige Wirkung zählt. | nicht bei: Umwelt, Entwicklung, Wirtschaft
nachrangig | ?weniger wichtig | e | Die Frage ist nachrangig. | bei Schulden Rechtsbegriff
nichtig | !Es gilt von Anfang an nicht. | b | Der Vertrag ist nichtig.
notwendig | nötig | e | Die {notwendigen|nötigen} Unterlagen fehlen.
notariell | !vom Notar bestätigt | e | Der Vertrag ist notariell.
obengenannt | ?dieser | b | Die obengenannte Frist endet.
obig | ?dieser | b | Die obige Regel gilt.
objektiv | ?sachlich | e | Die objektive Prüfung ist wichtig. | im Recht anders
obligatorisch | verpflichtend | b | Die {obligatorische|verpflichtende} Prüfung ist im Mai.
obsolet | überholt | b | Die Regel ist {obsolet|überholt}.
offenkundig | offensichtlich | b | Der Fehler ist {offenkundig|offensichtlich}.
operativ | ?im täglichen Geschäft; durch eine Operation | b | Der operative Teil bleibt.
optimal | bestmöglich | b | Die {optimale|bestmögliche} Hilfe zählt.
optional | freiwillig | b | Die Angabe ist {optional|freiwillig}.
ordnungsgemäß | richtig | l | Der {ordnungsgemäße|richtige} Antrag liegt vor.
originär | ursprünglich | b | Die {originäre|ursprüngliche} Aufgabe bleibt.
paritätisch | ?zu gleichen Teilen | b | Der Rat ist paritätisch besetzt.
partiell | teilweise | b | Die {partielle|teilweise} Sperrung endet.
pauschal | ?als fester Betrag | e | Die pauschale Zahlung genügt.
permanent | ständig | b | Die {permanente|ständige} Kontrolle kostet Geld.
perspektivisch | ?in Zukunft | b | Die perspektivische Planung fehlt.
plausibel | ?verständlich | e | Die plausible Begründung genügt. | auch: glaubhaft
postalisch | ?per Post | b | Die postalische Adresse fehlt.
potenziell | ?möglich | b | Die potenziellen Käufer warten.
präventiv | vorbeugend | b | Die {präventive|vorbeugende} Kontrolle wirkt.
präzise | genau | b | Die {präzise|genaue} Angabe fehlt.
primär | vorrangig | b | Das {primäre|vorrangige} Ziel ist Schutz.
prinzipiell | grundsätzlich | b | Die {prinzipielle|grundsätzliche} Frage bleibt.
privat | ?persönlich | l | Die private Nutzung ist verboten.
problematisch | schwierig | e | Der Fall ist {problematisch|schwierig}.
progressiv | ?steigend | b | Die progressive Steuer gilt.
proportional | ?im gleichen Verhältnis | b | Die Kosten steigen proportional.
provisorisch | vorläufig | b | Die {provisorische|vorläufige} Lösung hilft.
qualifiziert | ?ausgebildet | e | Das qualifizierte Personal fehlt. | bei Signaturen Rechtsbegriff
quantitativ | ?nach der Menge | b | Die quantitative Prüfung fehlt.
rechtmäßig | ?nach dem Gesetz | l | Der rechtmäßige Zustand gilt.
rechtskräftig | !Die Entscheidung vom Gericht ist endgültig. | e | Das Urteil ist rechtskräftig.
rechtswidrig | !Es verstößt gegen ein Gesetz. | e | Der Bescheid ist rechtswidrig.
regional | ?in der Gegend | l | Die regionale Presse berichtet.
regulär | üblich | b | Die {regulären|üblichen} Zeiten gelten.
relevant | ?wichtig | b | Die relevanten Unterlagen fehlen.
renommiert | angesehen | b | Das {renommierte|angesehene} Institut hilft.
repräsentativ | ?typisch für alle | b | Die repräsentative Umfrage läuft.
repressiv | ?mit Strafen | b | Die repressive Regel gilt.
respektiv | jeweilig | b | Die {respektiven|jeweiligen} Ämter helfen.
restriktiv | streng | b | Die {restriktive|strenge} Regel gilt.
retrospektiv | ?im Rückblick | b | Die retrospektive Prüfung fehlt.
revidiert | geändert | b | Die {revidierte|geänderte} Fassung gilt.
rückwirkend | !Es gilt auch für die Zeit davor. | e | Die Regel gilt rückwirkend.
sachdienlich | hilfreich | b | {Sachdienliche|Hilfreiche} Hinweise nimmt die Polizei an.
sachgerecht | angemessen | b | Die Lösung ist {sachgerecht|angemessen}.
saisonal | ?je nach Jahreszeit | e | Der saisonale Betrieb endet.
sämtlich | alle | b | Das gilt für {sämtliche|alle} Ämter.
schriftlich | !auf Papier und mit Unterschrift | l | Der Antrag ist schriftlich.
sekundär | nachrangig | b | Die Frage ist {sekundär|nachrangig}.
separat | getrennt | b | Die {separate|getrennte} Rechnung liegt vor.
signifikant | ?deutlich | b | Der signifikante Anstieg überrascht. | in der Statistik genauer
singulär | einmalig | b | Der {singuläre|einmalige} Fall bleibt.
solvent | zahlungsfähig | b | Die Firma ist {solvent|zahlungsfähig}.
sonstig | ander | e | Die {sonstigen|anderen} Kosten steigen. | nicht bei: Einkünfte, Leistung, Mitarbeit, Sondervermögen
spezifisch | ?besonder | e | Die spezifischen Risiken sind bekannt.
speziell | besonder | e | Die {spezielle|besondere} Regel gilt.
sporadisch | gelegentlich | b | Die {sporadische|gelegentliche} Prüfung genügt.
stabil | ?fest | l | Die Lage ist stabil.
stationär | ?im Krankenhaus | e | Die stationäre Behandlung endet.
statthaft | ?erlaubt | b | Der Verkauf ist statthaft. | bei Rechtsbehelfen Rechtsbegriff
steuerlich | ?bei der Steuer | l | Der steuerliche Vorteil ist klein.
strategisch | ?auf lange Sicht geplant | b | Das strategische Ziel steht fest.
strikt | streng | b | Das {strikte|strenge} Verbot gilt.
strittig | umstritten | b | Die {strittige|umstrittene} Frage bleibt.
strukturell | ?im Aufbau | b | Der strukturelle Mangel bleibt.
subjektiv | ?persönlich | e | Die subjektive Meinung zählt nicht. | im Recht anders
subsidiär | nachrangig | b | Die Hilfe ist {subsidiär|nachrangig}. | im Asylrecht Rechtsbegriff; nicht bei: Schutz
substanziell | wesentlich | b | Die {substanzielle|wesentliche} Änderung fehlt.
sukzessiv | schrittweise | b | Der {sukzessive|schrittweise} Abbau beginnt.
tariflich | ?nach dem Tarifvertrag | e | Der tarifliche Lohn gilt.
telefonisch | ?am Telefon | l | Die telefonische Auskunft genügt.
temporär | vorübergehend | b | Die {temporäre|vorübergehende} Sperrung endet.
tendenziell | ?eher | b | Die Kosten steigen tendenziell.
territorial | ?das Gebiet betreffend | b | Die territoriale Grenze bleibt.
transparent | ?offen; nachvollziehbar | e | Das Verfahren ist transparent.
turnusmäßig | regelmäßig | b | Die {turnusmäßige|regelmäßige} Prüfung ist im Mai.
überörtlich | ?über den Ort hinaus | e | Der überörtliche Träger zahlt.
umfangreich | ?groß | l | Der umfangreiche Bericht liegt vor.
unabdingbar | ?unbedingt nötig | b | Die Prüfung ist unabdingbar.
unbeachtlich | !Das Amt muss es nicht beachten. | b | Der Fehler ist unbeachtlich.
unbegründet | !Die Gründe reichen nicht aus. | e | Die Klage ist unbegründet.
unerheblich | ?unwichtig | e | Der Grund ist unerheblich.
universell | allgemein | b | Die {universelle|allgemeine} Regel gilt.
unmittelbar | ?direkt | e | Die unmittelbare Nähe stört. | im Recht genauer
unrichtig | falsch | b | Die {unrichtige|falsche} Angabe wurde geändert.
unstreitig | ?Niemand bestreitet das. | b | Der Fall ist unstreitig.
unstrittig | unbestritten | b | Der {unstrittige|unbestrittene} Teil wird gezahlt.
unverzüglich | !so schnell, wie es möglich ist, ohne schuldhaftes Zögern | b | Melden Sie den Schaden unverzüglich.
unzureichend | ?nicht genug | e | Die Begründung ist unzureichend.
urban | städtisch | b | Das {urbane|städtische} Gebiet wächst.
valide | gültig | b | Die Daten sind {valide|gültig}. | in der Statistik: aussagekräftig
variabel | ?veränderlich | b | Der variable Teil sinkt.
vehement | heftig | b | Die {vehemente|heftige} Kritik überrascht.
verbindlich | !Man muss sich daran halten. | l | Die Zusage ist verbindlich.
verfassungswidrig | !Es verstößt gegen das Grundgesetz. | e | Das Gesetz ist verfassungswidrig.
verspätet | ?zu spät | l | Der verspätete Antrag zählt nicht.
virtuell | ?im Internet | e | Das virtuelle Treffen ist am Montag.
visuell | ?mit den Augen | b | Die visuelle Prüfung genügt.
vollinhaltlich | ganz | b | Wir stimmen {vollinhaltlich|ganz} zu.
vollumfänglich | vollständig | b | Die Kosten werden {vollumfänglich|vollständig} erstattet.
volljährig | !Eine Person ist mindestens 18 Jahre alt. | e | Das Kind ist volljährig.
vorbezeichnet | ?dieser | b | Die vorbezeichnete Frist endet.
vorgenannt | ?dieser | b | Die vorgenannte Regel gilt.
vorläufig | ?noch nicht endgültig | l | Der vorläufige Bescheid gilt.
vorsätzlich | !mit Absicht | e | Er handelte vorsätzlich.
vorstehend | ?dieser | b | Die vorstehende Regel gilt.
wesentlich | ?wichtig | l | Die wesentlichen Punkte stehen oben. | nicht bei: im
wohnhaft | ?wohnt in | b | Sie ist in der Stadt wohnhaft.
zeitgleich | gleichzeitig | b | Die {zeitgleichen|gleichzeitigen} Termine stören.
zeitlich | ?bei der Zeit | l | Der zeitliche Ablauf steht fest.
zeitnah | bald | b | Sie bekommen {zeitnah|bald} Post.
zentral | ?wichtig | l | Die zentrale Frage bleibt. | nicht bei: Register, Stelle, Amt, Datei
zielführend | hilfreich | b | Die Lösung ist {zielführend|hilfreich}.
zulässig | ?erlaubt | e | Die Nutzung ist zulässig. | bei Klagen Rechtsbegriff
unzulässig | ?verboten | l | Der Verkauf ist unzulässig. | bei Klagen Rechtsbegriff
zumutbar | !Man kann es von der Person verlangen. | b | Der Weg ist zumutbar.
zuständig | ?das die Aufgabe hat | l | Das zuständige Amt hilft.
zwischenzeitlich | inzwischen | b | Das Amt hat {zwischenzeitlich|inzwischen} geantwortet.
`;
