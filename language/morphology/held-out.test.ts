import { expect, it } from 'vitest';
import { conjugate } from './conjugate.ts';
import { genderOf, inflectNoun, readNoun } from './nouns.ts';
import { lemmaOfParticiple, participle, zuInfinitive } from './participles.ts';
import { lemmaOfVerb } from './verb-forms.ts';

/** Written by hand before they were tried: infinitive, er present, er past, participle, infinitive with „zu“. */
const verbs = `
abstimmen abstimmt abstimmte abgestimmt abzustimmen
angehören angehört angehörte angehört anzugehören
aufbewahren aufbewahrt aufbewahrte aufbewahrt aufzubewahren
ausschließen ausschließt ausschloss ausgeschlossen auszuschließen
beeinträchtigen beeinträchtigt beeinträchtigte beeinträchtigt zu beeinträchtigen
begründen begründet begründete begründet zu begründen
berufen beruft berief berufen zu berufen
bestimmen bestimmt bestimmte bestimmt zu bestimmen
beweisen beweist bewies bewiesen zu beweisen
einbürgern einbürgert einbürgerte eingebürgert einzubürgern
einfügen einfügt einfügte eingefügt einzufügen
eintreten eintritt eintrat eingetreten einzutreten
entlassen entlässt entließ entlassen zu entlassen
ermöglichen ermöglicht ermöglichte ermöglicht zu ermöglichen
erziehen erzieht erzog erzogen zu erziehen
festhalten festhält festhielt festgehalten festzuhalten
fortsetzen fortsetzt fortsetzte fortgesetzt fortzusetzen
gefährden gefährdet gefährdete gefährdet zu gefährden
hinterlegen hinterlegt hinterlegte hinterlegt zu hinterlegen
kündigen kündigt kündigte gekündigt zu kündigen
leiten leitet leitete geleitet zu leiten
mitbestimmen mitbestimmt mitbestimmte mitbestimmt mitzubestimmen
nachholen nachholt nachholte nachgeholt nachzuholen
niederlegen niederlegt niederlegte niedergelegt niederzulegen
ordnen ordnet ordnete geordnet zu ordnen
pfänden pfändet pfändete gepfändet zu pfänden
rügen rügt rügte gerügt zu rügen
schaden schadet schadete geschadet zu schaden
stattfinden stattfindet stattfand stattgefunden stattzufinden
stunden stundet stundete gestundet zu stunden
überlassen überlässt überließ überlassen zu überlassen
umbenennen umbenennt umbenannte umbenannt umzubenennen
unterbrechen unterbricht unterbrach unterbrochen zu unterbrechen
untersuchen untersucht untersuchte untersucht zu untersuchen
verfahren verfährt verfuhr verfahren zu verfahren
vermessen vermisst vermaß vermessen zu vermessen
verschieben verschiebt verschob verschoben zu verschieben
versteuern versteuert versteuerte versteuert zu versteuern
vertreten vertritt vertrat vertreten zu vertreten
verzichten verzichtet verzichtete verzichtet zu verzichten
vorhersehen vorhersieht vorhersah vorhergesehen vorherzusehen
vorladen vorlädt vorlud vorgeladen vorzuladen
wahrnehmen wahrnimmt wahrnahm wahrgenommen wahrzunehmen
widerrufen widerruft widerrief widerrufen zu widerrufen
wiederholen wiederholt wiederholte wiederholt zu wiederholen
zulassen zulässt zuließ zugelassen zuzulassen
zurückweisen zurückweist zurückwies zurückgewiesen zurückzuweisen
zusammenrechnen zusammenrechnet zusammenrechnete zusammengerechnet zusammenzurechnen
zustehen zusteht zustand zugestanden zuzustehen
zwingen zwingt zwang gezwungen zu zwingen
`;

/** Noun, gender, genitive singular, nominative plural (- where there is none). */
const nouns = `
Abgabenordnung f Abgabenordnung Abgabenordnungen
Aktenvermerk m Aktenvermerks Aktenvermerke
Amtsgericht n Amtsgerichts Amtsgerichte
Anhörungsbogen m Anhörungsbogens Anhörungsbögen
Anwärter m Anwärters Anwärter
Arbeitsvertrag m Arbeitsvertrags Arbeitsverträge
Auflage f Auflage Auflagen
Bauvorhaben n Bauvorhabens Bauvorhaben
Behinderung f Behinderung Behinderungen
Beitragssatz m Beitragssatzes Beitragssätze
Bevölkerungszahl f Bevölkerungszahl Bevölkerungszahlen
Brandschutz m Brandschutzes -
Bundesregierung f Bundesregierung Bundesregierungen
Bußgeldbescheid m Bußgeldbescheids Bußgeldbescheide
Dienstreise f Dienstreise Dienstreisen
Eigentümer m Eigentümers Eigentümer
Einwohnermeldeamt n Einwohnermeldeamtes Einwohnermeldeämter
Erbe m Erben Erben
Ermittlungsverfahren n Ermittlungsverfahrens Ermittlungsverfahren
Fahrzeughalter m Fahrzeughalters Fahrzeughalter
Familienstand m Familienstandes Familienstände
Feuerwehr f Feuerwehr Feuerwehren
Führerschein m Führerscheins Führerscheine
Gebäude n Gebäudes Gebäude
Geburtsurkunde f Geburtsurkunde Geburtsurkunden
Gemeinderat m Gemeinderats Gemeinderäte
Gesellschafterin f Gesellschafterin Gesellschafterinnen
Grundsicherung f Grundsicherung Grundsicherungen
Gutachter m Gutachters Gutachter
Härtefall m Härtefalls Härtefälle
Haushaltsjahr n Haushaltsjahres Haushaltsjahre
Inhaber m Inhabers Inhaber
Jugendamt n Jugendamtes Jugendämter
Kläger m Klägers Kläger
Krankenkasse f Krankenkasse Krankenkassen
Landwirtschaft f Landwirtschaft Landwirtschaften
Lieferant m Lieferanten Lieferanten
Mehrheit f Mehrheit Mehrheiten
Minister m Ministers Minister
Mitarbeiterin f Mitarbeiterin Mitarbeiterinnen
Mündigkeit f Mündigkeit Mündigkeiten
Nachbarschaft f Nachbarschaft Nachbarschaften
Opfer n Opfers Opfer
Personalrat m Personalrats Personalräte
Pfändung f Pfändung Pfändungen
Polizeibeamtin f Polizeibeamtin Polizeibeamtinnen
Rechtsnachfolger m Rechtsnachfolgers Rechtsnachfolger
Regierungspräsidium n Regierungspräsidiums Regierungspräsidien
Rundschreiben n Rundschreibens Rundschreiben
Sachgebiet n Sachgebiets Sachgebiete
Schadensersatz m Schadensersatzes -
Sozialhilfe f Sozialhilfe Sozialhilfen
Staatsanwaltschaft f Staatsanwaltschaft Staatsanwaltschaften
Steuererklärung f Steuererklärung Steuererklärungen
Stichtag m Stichtags Stichtage
Strafgesetzbuch n Strafgesetzbuches Strafgesetzbücher
Tarifvertrag m Tarifvertrags Tarifverträge
Umweltbundesamt n Umweltbundesamtes Umweltbundesämter
Unternehmer m Unternehmers Unternehmer
Verfassungsschutz m Verfassungsschutzes -
Vermieter m Vermieters Vermieter
Wahlkreis m Wahlkreises Wahlkreise
Wasserrecht n Wasserrechts Wasserrechte
Wohnort m Wohnorts Wohnorte
Zahlungsfrist f Zahlungsfrist Zahlungsfristen
Zeugnis n Zeugnisses Zeugnisse
Zollamt n Zollamtes Zollämter
`;

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
const third = { person: 3, number: 'singular' } as const;

it('builds and recognises at least 97 % of verb forms it was not made with', () => {
  const wrong = rows(verbs).flatMap(([lemma, present, past, perfect, ...withZu]) => {
    const built: [string, unknown, unknown][] = [
      ['present', conjugate(lemma!, { ...third, tense: 'present' }), present],
      ['past', conjugate(lemma!, { ...third, tense: 'past' }), past],
      ['participle', participle(lemma!), perfect],
      ['zu', zuInfinitive(lemma!), withZu.join(' ')],
      ['reads present', lemmaOfVerb(present!).some((reading) => reading.lemma === lemma), true],
      ['reads participle', lemmaOfParticiple(perfect!), lemma],
    ];
    return built
      .filter(([, is, should]) => is !== should)
      .map(([what, is]) => `${lemma} ${what}: ${String(is)}`);
  });
  expect(wrong.length / (rows(verbs).length * 6), wrong.join('\n')).toBeLessThanOrEqual(0.03);
});

/** „Vertrags“ and „Vertrages“ are both right. */
const alike = (form: string | null, wanted: string) =>
  (form ?? '-') === wanted || form?.replace(/es$/, 's') === wanted.replace(/es$/, 's');

it('builds and recognises at least 97 % of noun forms it was not made with', () => {
  const names = { m: 'masculine', f: 'feminine', n: 'neuter' } as const;
  const wrong = rows(nouns).flatMap(([lemma, gender, genitive, plural]) => {
    const built: [string, unknown, boolean][] = [
      ['gender', genderOf(lemma!), genderOf(lemma!) === names[gender as 'm']],
      [
        'genitive',
        inflectNoun(lemma!, { case: 'genitive', number: 'singular' }),
        alike(inflectNoun(lemma!, { case: 'genitive', number: 'singular' }), genitive!),
      ],
      [
        'plural',
        inflectNoun(lemma!, { case: 'nominative', number: 'plural' }),
        alike(inflectNoun(lemma!, { case: 'nominative', number: 'plural' }), plural!),
      ],
      [
        'reads plural',
        plural,
        plural === '-' ||
          readNoun(plural!).some((reading) => reading.lemma === lemma && reading.number === 'plural'),
      ],
    ];
    return built.filter(([, , right]) => !right).map(([what, is]) => `${lemma} ${what}: ${String(is)}`);
  });
  expect(wrong.length / (rows(nouns).length * 4), wrong.join('\n')).toBeLessThanOrEqual(0.03);
});
