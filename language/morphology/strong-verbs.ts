/**
 * Strong and mixed verbs without prefix: infinitive, stem of the second and third person singular present (`-`:
 * that of the infinitive), first person singular past, Konjunktiv II, participle; `s`: perfect with „sein“.
 */
const table = `
backen - backte backte gebacken
befehlen befiehl befahl beföhle befohlen
beginnen - begann begänne begonnen
beißen - biss bisse gebissen
bergen birg barg bärge geborgen
bersten birst barst bärste geborsten s
bieten - bot böte geboten
binden - band bände gebunden
bitten - bat bäte gebeten
blasen bläs blies bliese geblasen
bleiben - blieb bliebe geblieben s
braten brät briet briete gebraten
brechen brich brach bräche gebrochen
brennen - brannte brennte gebrannt
bringen - brachte brächte gebracht
denken - dachte dächte gedacht
dringen - drang dränge gedrungen s
empfehlen empfiehl empfahl empföhle empfohlen
erlöschen erlisch erlosch erlösche erloschen s
erschrecken erschrick erschrak erschräke erschrocken s
essen iss aß äße gegessen
fahren fähr fuhr führe gefahren s
fallen fäll fiel fiele gefallen s
fangen fäng fing finge gefangen
fechten ficht focht föchte gefochten
finden - fand fände gefunden
flechten flicht flocht flöchte geflochten
fliegen - flog flöge geflogen s
fliehen - floh flöhe geflohen s
fließen - floss flösse geflossen s
fressen friss fraß fräße gefressen
frieren - fror fröre gefroren
gären - gor göre gegoren
gebären - gebar gebäre geboren
geben gib gab gäbe gegeben
gedeihen - gedieh gediehe gediehen s
gehen - ging ginge gegangen s
gelingen - gelang gelänge gelungen s
gelten gilt galt gälte gegolten
genesen - genas genäse genesen s
genießen - genoss genösse genossen
geschehen geschieh geschah geschähe geschehen s
gewinnen - gewann gewänne gewonnen
gießen - goss gösse gegossen
gleichen - glich gliche geglichen
gleiten - glitt glitte geglitten s
graben gräb grub grübe gegraben
greifen - griff griffe gegriffen
halten hält hielt hielte gehalten
hängen - hing hinge gehangen
hauen - haute haute gehauen
heben - hob höbe gehoben
heißen - hieß hieße geheißen
helfen hilf half hälfe geholfen
kennen - kannte kennte gekannt
klingen - klang klänge geklungen
kommen - kam käme gekommen s
kriechen - kroch kröche gekrochen s
laden läd lud lüde geladen
lassen läss ließ ließe gelassen
laufen läuf lief liefe gelaufen s
leiden - litt litte gelitten
leihen - lieh liehe geliehen
lesen lies las läse gelesen
liegen - lag läge gelegen
lügen - log löge gelogen
mahlen - mahlte mahlte gemahlen
meiden - mied miede gemieden
melken - melkte melkte gemolken
messen miss maß mäße gemessen
misslingen - misslang misslänge misslungen s
nehmen nimm nahm nähme genommen
nennen - nannte nennte genannt
obliegen - oblag obläge oblegen
pfeifen - pfiff pfiffe gepfiffen
preisen - pries priese gepriesen
quellen quill quoll quölle gequollen s
raten rät riet riete geraten
reiben - rieb riebe gerieben
reißen - riss risse gerissen
reiten - ritt ritte geritten s
rennen - rannte rennte gerannt s
riechen - roch röche gerochen
ringen - rang ränge gerungen
rinnen - rann ränne geronnen s
rufen - rief riefe gerufen
saufen säuf soff söffe gesoffen
schaffen - schuf schüfe geschaffen
scheiden - schied schiede geschieden
scheinen - schien schiene geschienen
schelten schilt schalt schölte gescholten
schieben - schob schöbe geschoben
schießen - schoss schösse geschossen
schlafen schläf schlief schliefe geschlafen
schlagen schläg schlug schlüge geschlagen
schleichen - schlich schliche geschlichen s
schleifen - schliff schliffe geschliffen
schließen - schloss schlösse geschlossen
schlingen - schlang schlänge geschlungen
schmeißen - schmiss schmisse geschmissen
schmelzen schmilz schmolz schmölze geschmolzen s
schneiden - schnitt schnitte geschnitten
schreiben - schrieb schriebe geschrieben
schreien - schrie schriee geschrien
schreiten - schritt schritte geschritten s
schweigen - schwieg schwiege geschwiegen
schwellen schwill schwoll schwölle geschwollen s
schwimmen - schwamm schwömme geschwommen s
schwinden - schwand schwände geschwunden s
schwingen - schwang schwänge geschwungen
schwören - schwor schwüre geschworen
sehen sieh sah sähe gesehen
senden - sandte sendete gesandt
singen - sang sänge gesungen
sinken - sank sänke gesunken s
sinnen - sann sänne gesonnen
sitzen - saß säße gesessen
spalten - spaltete spaltete gespalten
spinnen - spann spänne gesponnen
sprechen sprich sprach spräche gesprochen
springen - sprang spränge gesprungen s
stechen stich stach stäche gestochen
stehen - stand stände gestanden
stehlen stiehl stahl stähle gestohlen
steigen - stieg stiege gestiegen s
sterben stirb starb stürbe gestorben s
stinken - stank stänke gestunken
stoßen stöß stieß stieße gestoßen
streichen - strich striche gestrichen
streiten - stritt stritte gestritten
tragen träg trug trüge getragen
treffen triff traf träfe getroffen
treiben - trieb triebe getrieben
treten tritt trat träte getreten s
trinken - trank tränke getrunken
trügen - trog tröge getrogen
verderben verdirb verdarb verdürbe verdorben
verdrießen - verdross verdrösse verdrossen
vergessen vergiss vergaß vergäße vergessen
verlieren - verlor verlöre verloren
verzeihen - verzieh verziehe verziehen
wachsen wächs wuchs wüchse gewachsen s
wägen - wog wöge gewogen
waschen wäsch wusch wüsche gewaschen
weichen - wich wiche gewichen s
weisen - wies wiese gewiesen
wenden - wandte wendete gewandt
werben wirb warb würbe geworben
werfen wirf warf würfe geworfen
wiegen - wog wöge gewogen
winden - wand wände gewunden
wringen - wrang wränge gewrungen
ziehen - zog zöge gezogen
zwingen - zwang zwänge gezwungen
`;

/** Principal parts of a verb, each a whole form but `presentStem`. */
export interface PrincipalParts {
  infinitive: string;
  /** Stem of the second and third person singular present where it differs („nimm-“). */
  presentStem: string | null;
  past: string;
  subjunctive: string;
  participle: string;
  auxiliary: 'haben' | 'sein';
}

/** Strong and mixed verbs without separable prefix, by infinitive. */
export const strongVerbs: ReadonlyMap<string, PrincipalParts> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [infinitive, stem, past, subjunctive, participle, auxiliary] = line.split(' ') as [
        string,
        string,
        string,
        string,
        string,
        string | undefined,
      ];
      const presentStem = stem === '-' ? null : stem;
      return [
        infinitive,
        {
          infinitive,
          presentStem,
          past,
          subjunctive,
          participle,
          auxiliary: auxiliary === 's' ? 'sein' : 'haben',
        },
      ] as const;
    }),
);
