/**
 * Weak verbs that administrative and parliamentary German uses, without separable prefix. Those in „-ieren“ are not
 * here: they are weak without exception. Listed too: weak verbs that look like strong ones („beantragen“,
 * „begleiten“), and stems that live behind a prefix only („händigen“ in „aushändigen“).
 */
export const weakVerbs: ReadonlySet<string> = new Set(
  `ächten achten ackern ahnden ähneln ahnen altern ändern ankern antworten arbeiten ärgern äschern äußern
  bannen basteln bauen beabsichtigen beachten beackern beanspruchen beanstanden beantragen beantworten
  bearbeiten beargwöhnen beaufschlagen beaufsichtigen beauftragen beauskunften bebauen bedanken bedauern
  bedecken bedeuten bedienen bedingen bedrängen bedrohen bedrucken bedrücken beeidigen beeindrucken
  beeinflussen beeinträchtigen beenden beendigen beerben beerdigen befähigen befassen befestigen befeuern
  befleißigen beflügeln befolgen befördern befragen befreien befrieden befriedigen befristen befruchten
  befüllen befürchten befürworten begegnen begehren begeistern beglaubigen begleiten beglücken begrenzen
  begründen begrünen begrüßen begünstigen begutachten behandeln beharren behaupten beheimaten beheizen
  beherbergen beherrschen beherzigen behindern beinhalten bejahen bekämpfen beklagen bekleiden bekräftigen
  bekunden belächeln belangen belasten belästigen beleben belegen belehren beleidigen beleuchten beliefern
  belohnen belüften bemängeln bemannen bemerken bemühen benachrichtigen benachteiligen beneiden benoten
  benötigen benutzen beobachten bepflanzen beplanen beproben berauben beraumen berauschen berechnen
  berechtigen bereden bereichern bereinigen bereiten berichten berichtigen berücksichtigen beruhen beruhigen
  berühren besagen besamen besänftigen beschädigen beschaffen beschäftigen bescheinigen bescheren
  beschichten beschicken beschimpfen beschlagnahmen beschleunigen beschönigen beschränken beschriften
  beschuldigen beschützen beschweren beschwichtigen beseitigen besetzen besichern besichtigen besiedeln
  besiegeln besiegen besolden besorgen bespielen bespitzeln bessern bestärken bestätigen bestatten bestellen
  besteuern bestimmen bestrafen bestücken bestuhlen besuchen betanken betätigen betäuben beteiligen beten
  beteuern betiteln betonen betrachten betrauen betreuen betteln betten beugen beunruhigen beurkunden
  beurlauben beurteilen bevollmächtigen bevormunden bevorraten bevorzugen bewachen bewaffnen bewähren
  bewahren bewältigen bewegen bewehren bewerkstelligen bewerten bewilligen bewirken bewirtschaften bewohnen
  bewundern bezahlen bezeichnen bezeugen bezichtigen beziffern bezirzen bezuschussen bezwecken bezweifeln
  bilden billigen blättern blenden blicken blinken blühen bohren borgen brandmarken brauchen bremsen brüllen
  buchen bündeln bürgen bürgern chatten checken dämmen dämpfen danken dauern deckeln decken demütigen deuten
  dichten dienen drängen drehen drohen drosseln drücken drucken dulden durchforsten durchleuchten
  durchqueren durchsuchen duschen ebnen ehelichen ehren eignen eilen einigen empören enden entbehren
  entdecken enteignen enterben entfachen entfalten entfernen entfesseln entfristen entführen entgasen
  entgegnen entgiften entkernen entkoppeln entkräften entlarven entlasten entledigen entleeren entlohnen
  entmachten entmenschlichen entmündigen entmutigen entrechten entrichten entschädigen entschärfen
  entschlacken entschuldigen entseuchen entsiegeln entsorgen entspannen entsperren entstammen enttarnen
  enttäuschen entwaffnen entwässern entwenden entwerten entwickeln entzünden erachten erahnen erarbeiten
  erbauen erben erbeuten erblicken erden erdienen ereignen ereilen erfassen erfolgen erfordern erforschen
  erfragen erfreuen erfüllen ergänzen ergattern ergründen erhellen erhitzen erhoffen erhöhen erholen
  erinnern erkämpfen erkaufen erklären erkranken erkunden erkundigen erlangen erlauben erläutern erleben
  erledigen erlegen erleichtern erlernen erleuchten erlösen ermächtigen ermahnen ermäßigen ermitteln
  ermöglichen ermorden ermuntern ermutigen ernähren erneuern ernten erobern eröffnen erörtern erpressen
  erproben errechnen erregen erreichen errichten erschöpfen erschüttern erschweren ersehnen ersetzen
  ersparen erstatten erstaunen erstellen ersticken erstreben erstrecken ersuchen erteilen ertüchtigen
  erübrigen erwähnen erwärmen erwarten erwecken erweitern erwidern erwirken erwirtschaften erwischen
  erzählen erzeugen erzielen fällen fälschen falten färben fassen faxen fehlen feiern feilen fertigen
  fesseln festigen filmen fischen fliesen flüchten fluten folgen folgern foltern fordern fördern formen
  forschen fragen freuen frühstücken fügen fühlen führen füllen fürchten füttern fußen gängeln gebrauchen
  gebühren gedulden gefährden gehorchen gehören gelangen geloben genehmigen genügen gestalten
  gestatten getrauen gewähren gewährleisten gewärtigen gewichten gewöhnen geziemen glauben gliedern gönnen
  gründen grüßen hacken haften haken handeln handhaben händigen hassen häufen hebeln heften hegen heilen
  heiraten heizen hemmen herrschen hetzen heucheln hieven hindern hinterfragen hinterlegen hoffen holen
  hören huldigen hungern hüten impfen irren jagen jammern kämpfen kappen kaufen kehren kennzeichnen kippen
  klagen klammern klappen klären klatschen kleben kleiden klettern klicken klingeln klopfen knüpfen kochen
  koppeln kosten kräftigen kreuzen kriegen krönen kühlen kümmern kündigen kürzen laben lachen lagern lähmen
  landen langen lasten lauern lauschen lauten leben leeren legen lehnen lehren leisten leiten lenken lernen
  leuchten leugnen lichten lieben liefern lindern listen loben locken lockern lohnen löschen lösen loten
  lüften machen mahnen mailen malen managen mangeln mästen mauern maßregeln mehren meinen meistern melden
  merken mieten mildern mindern mischen missachten missbilligen missbrauchen misshandeln münden mutmaßen
  nageln nähen nahen nähern nähren nässen neigen nicken nötigen nützen nutzen obsiegen offenbaren öffnen
  opfern ordnen pachten packen parken passen peitschen pendeln pfänden pflanzen pflegen pflichten planen
  platzen plündern pochen prägen prangern predigen pressen prüfen pumpen punkten quälen rächen rauben
  rauchen räumen rechnen rechtfertigen recyceln reden regeln regen regnen reichen reifen reihen reinigen
  reisen reizen retten richten riegeln roden rollen rücken rügen ruhen rühmen rühren runden rüsten rutschen
  rütteln säen sagen sägen sammeln säubern scannen schaden schädigen schalten schämen schänden schärfen
  schätzen schauen schaufeln scheitern schenken scheren scheuen schichten schicken schielen schildern
  schimpfen schlachten schleppen schleusen schlichten schlummern schlüsseln schlussfolgern schmälern
  schmecken schmerzen schmieden schmücken schnellen schnüren schonen schöpfen schränken schrauben schrumpfen
  schüchtern schulden schulen schultern schüren schütteln schütten schützen schwächen schwärzen schweben
  schwenken segeln sehnen senken setzen sichern sichten siedeln siegen sorgen spannen sparen speichern
  speisen spenden sperren spiegeln spielen sprengen spülen spüren stampfen stärken starten statten stauen
  stecken steigern stellen stemmen stempeln steuern stiften stillen stimmen stocken stolpern stopfen stoppen
  stören strafen straffen streben strecken streicheln streifen streiken streuen stricken strotzen stufen
  stunden stürmen stürzen stützen suchen surfen süßen tagen tanken tanzen tappen tarnen tätigen tauchen
  täuschen tauschen teilen testen tilgen tippen titeln toben tönen töten tränken trauen trauern träumen
  trennen tricksen trocknen trüben üben überantworten übereignen überfordern überhitzen überholen überlagern
  überlasten überlegen übermitteln übernachten überprüfen überqueren überraschen überreichen überschwemmen
  übersetzen überwachen überzeugen umfassen umgarnen umzäunen unterbreiten unterrichten untersagen
  unterstützen unterteilen unterzeichnen urteilen verabreden verabreichen verabschieden verachten veralten
  verändern verankern veranlagen veranlassen veranschaulichen veranschlagen veranstalten verantworten
  verarbeiten verärgern verarmen verausgaben verauslagen veräußern verbannen verbauen verbeamten verbessern
  verbilligen verbrämen verbrauchen verbreiten verbreitern verbriefen verbuchen verbünden verbürgen verbüßen
  verdächtigen verdammen verdanken verdecken verdeutlichen verdichten verdienen verdoppeln verdrängen
  verdrehen verdreifachen verdünnen veredeln verehren vereidigen vereinbaren vereinen vereinfachen
  vereinheitlichen vereinigen vereinnahmen vereiteln verenden verengen vererben verfälschen verfassen
  verfehlen verfestigen verfeuern verfolgen verfügen verfünffachen verfüttern vergällen vergegenwärtigen
  vergemeinschaften vergeuden vergewaltigen vergewissern vergiften vergrößern vergüten verhaften verhandeln
  verharmlosen verharren verheimlichen verheiraten verheizen verherrlichen verhetzen verhindern verhöhnen
  verhören verhungern verhüten verinnerlichen verirren verjähren verkaufen verkehren verketten verklagen
  verklären verkleiden verkleinern verknappen verknüpfen verkörpern verkosten verköstigen verkraften
  verkünden verkürzen verlagern verlangen verlängern verlangsamen verlautbaren verlegen verleiten verletzen
  verleugnen verleumden verlieben verloben vermarkten vermehren vermelden vermengen vermerken vermieten
  vermindern verminen vermischen vermissen vermitteln vermuten vernachlässigen vernebeln verneinen vernetzen
  vernichten veröffentlichen verordnen verorten verpachten verpacken verpassen verpfänden verpflegen
  verpflichten verpressen verprügeln verpuffen verrechnen verrichten verriegeln verringern versachlichen
  versagen versammeln versäumen verschaffen verschanzen verschärfen verschenken verschicken verschlanken
  verschlechtern verschleiern verschleppen verschleudern verschlimmern verschlüsseln verschmutzen verschonen
  verschränken verschulden verschwenden versenken versetzen verseuchen versichern versiegeln versklaven
  versöhnen versorgen verspäten versperren verspielen verspüren verstaatlichen verständigen verstärken
  verstauen verstecken versteigern verstellen verstetigen versteuern verstopfen verstricken verstromen
  verstümmeln versuchen vertagen verteidigen verteilen verteuern verteufeln vertiefen vertrauen vertuschen
  verüben verunglimpfen verunmöglichen verunreinigen verunsichern verunstalten verursachen verurteilen
  vervielfachen vervielfältigen vervierfachen vervollständigen verwahren verwaisen verwalten verwandeln
  verwarnen verwässern verwechseln verwehren verweigern verwenden verwerten verwirken verwirklichen
  verwirren verwischen verwunden verwurzeln verwüsten verzahnen verzehnfachen verzehren verzeichnen
  verzerren verzichten verzinsen verzögern verzweifeln vollenden vollstrecken wagen wählen wähnen wahren
  währen wandeln wandern wappnen wärmen warnen warten wechseln wecken wehen wehren weigern weinen weiten
  werten wertschätzen wetten wettern widerlegen widersetzen widmen wiederholen willigen winken wirken
  wirtschaften wischen wohnen wundern wünschen würdigen zählen zahlen zaubern zaudern zeichnen zeigen
  zerkleinern zerlegen zerreden zerren zersetzen zersplittern zerstören zertrümmern zeugen zielen zögern
  zollen züchten zucken zünden zweifeln`.split(/\s+/),
);
