import { describe, expect, it } from 'vitest';
import { conjugate, conjugateApart } from './conjugate.ts';
import type { Mood } from './grammar.ts';
import { irregularVerbs } from './irregular-verbs.ts';
import { auxiliary, lemmaOfParticiple, participle, presentParticiple, zuInfinitive } from './participles.ts';
import { separate } from './prefixes.ts';
import { strongVerbs } from './strong-verbs.ts';
import { finiteForms, lemmaOfVerb } from './verb-forms.ts';
import { weakVerbs } from './weak-verbs.ts';

const third = { person: 3, number: 'singular' } as const;

const present = (lemma: string, mood: Mood = 'indicative') =>
  ([1, 2, 3] as const).flatMap((person) =>
    (['singular', 'plural'] as const).map((number) =>
      conjugate(lemma, { person, number, tense: 'present', mood }),
    ),
  );

describe('conjugation', () => {
  // Infinitive; er present, er past, er Konjunktiv I, er Konjunktiv II; participle; infinitive with „zu“.
  it.each([
    ['prüfen', 'prüft prüfte prüfe prüfte geprüft', 'zu prüfen'],
    ['ändern', 'ändert änderte ändere änderte geändert', 'zu ändern'],
    ['handeln', 'handelt handelte handle handelte gehandelt', 'zu handeln'],
    ['rechnen', 'rechnet rechnete rechne rechnete gerechnet', 'zu rechnen'],
    ['antworten', 'antwortet antwortete antworte antwortete geantwortet', 'zu antworten'],
    ['beantragen', 'beantragt beantragte beantrage beantragte beantragt', 'zu beantragen'],
    ['beauftragen', 'beauftragt beauftragte beauftrage beauftragte beauftragt', 'zu beauftragen'],
    ['genehmigen', 'genehmigt genehmigte genehmige genehmigte genehmigt', 'zu genehmigen'],
    ['begleiten', 'begleitet begleitete begleite begleitete begleitet', 'zu begleiten'],
    ['erben', 'erbt erbte erbe erbte geerbt', 'zu erben'],
    ['finanzieren', 'finanziert finanzierte finanziere finanzierte finanziert', 'zu finanzieren'],
    ['erzielen', 'erzielt erzielte erziele erzielte erzielt', 'zu erzielen'],
    ['geben', 'gibt gab gebe gäbe gegeben', 'zu geben'],
    ['gelten', 'gilt galt gelte gälte gegolten', 'zu gelten'],
    ['halten', 'hält hielt halte hielte gehalten', 'zu halten'],
    ['lesen', 'liest las lese läse gelesen', 'zu lesen'],
    ['entsprechen', 'entspricht entsprach entspreche entspräche entsprochen', 'zu entsprechen'],
    ['verlangen', 'verlangt verlangte verlange verlangte verlangt', 'zu verlangen'],
    ['vergessen', 'vergisst vergaß vergesse vergäße vergessen', 'zu vergessen'],
    ['erhalten', 'erhält erhielt erhalte erhielte erhalten', 'zu erhalten'],
    ['bedürfen', 'bedarf bedurfte bedürfe bedürfte bedurft', 'zu bedürfen'],
    ['überprüfen', 'überprüft überprüfte überprüfe überprüfte überprüft', 'zu überprüfen'],
    ['unterliegen', 'unterliegt unterlag unterliege unterläge unterlegen', 'zu unterliegen'],
    ['durchführen', 'durchführt durchführte durchführe durchführte durchgeführt', 'durchzuführen'],
    ['einreichen', 'einreicht einreichte einreiche einreichte eingereicht', 'einzureichen'],
    ['vorbereiten', 'vorbereitet vorbereitete vorbereite vorbereitete vorbereitet', 'vorzubereiten'],
    ['anerkennen', 'anerkennt anerkannte anerkenne anerkennte anerkannt', 'anzuerkennen'],
    ['abschaffen', 'abschafft abschaffte abschaffe abschaffte abgeschafft', 'abzuschaffen'],
    ['anwenden', 'anwendet anwendete anwende anwendete angewendet', 'anzuwenden'],
    ['innehaben', 'innehat innehatte innehabe innehätte innegehabt', 'innezuhaben'],
    [
      'wiederherstellen',
      'wiederherstellt wiederherstellte wiederherstelle wiederherstellte wiederhergestellt',
      'wiederherzustellen',
    ],
    ['sein', 'ist war sei wäre gewesen', 'zu sein'],
    ['werden', 'wird wurde werde würde geworden', 'zu werden'],
    ['müssen', 'muss musste müsse müsste gemusst', 'zu müssen'],
  ])('%s', (lemma, forms, withZu) => {
    const built = [
      conjugate(lemma, { ...third, tense: 'present' }),
      conjugate(lemma, { ...third, tense: 'past' }),
      conjugate(lemma, { ...third, tense: 'present', mood: 'subjunctive' }),
      conjugate(lemma, { ...third, tense: 'past', mood: 'subjunctive' }),
      participle(lemma),
    ];
    expect(built.join(' ')).toBe(forms);
    expect(zuInfinitive(lemma)).toBe(withZu);
  });

  it('gives the other persons', () => {
    expect(present('sammeln').join(' ')).toBe('sammle sammeln sammelst sammelt sammelt sammeln');
    expect(present('reisen').join(' ')).toBe('reise reisen reist reist reist reisen');
    expect(present('spielen').join(' ')).toBe('spiele spielen spielst spielt spielt spielen');
    expect(present('laden').join(' ')).toBe('lade laden lädst ladet lädt laden');
    expect(conjugate('bieten', { person: 2, number: 'plural', tense: 'past' })).toBe('botet');
  });

  it.each([
    ['zielen', 'ziele zielen zielest zielet ziele zielen'],
    ['handeln', 'handle handeln handelst handelt handle handeln'],
    ['ändern', 'ändere ändern änderst ändert ändere ändern'],
    ['verlieren', 'verliere verlieren verlierest verlieret verliere verlieren'],
  ])('gives Konjunktiv I of %s', (lemma, forms) => {
    expect(present(lemma, 'subjunctive').join(' ')).toBe(forms);
  });

  it('parts a separable verb for the main clause', () => {
    expect(conjugateApart('durchführen', { ...third, tense: 'present' })).toEqual({
      finite: 'führt',
      prefix: 'durch',
    });
    expect(conjugateApart('prüfen', { ...third, tense: 'past' })).toEqual({ finite: 'prüfte', prefix: '' });
  });

  it.each([
    ['widersprechen', null],
    ['umfassen', null],
    ['umsetzen', 'um'],
    ['überweisen', null],
    ['übereinstimmen', 'überein'],
    ['herausgeben', 'heraus'],
    ['herrschen', null],
    ['antworten', null],
    ['teilen', null],
    ['teilnehmen', 'teil'],
  ])('separate(%s): %s', (lemma, prefix) => expect(separate(lemma)?.prefix ?? null).toBe(prefix));

  it('names auxiliary and participle I', () => {
    expect(
      ['entstehen', 'beziehen', 'ankommen', 'betreten', 'erfolgen', 'zahlen', 'sein'].map(auxiliary),
    ).toEqual(['sein', 'haben', 'sein', 'haben', 'sein', 'haben', 'sein']);
    expect(['prüfen', 'sein', 'ändern', 'tun'].map(presentParticiple)).toEqual([
      'prüfend',
      'seiend',
      'ändernd',
      'tuend',
    ]);
  });
});

describe('recognition', () => {
  it.each([
    ['prüft', 'prüfen'],
    ['durchführt', 'durchführen'],
    ['galt', 'gelten'],
    ['bedarf', 'bedürfen'],
    ['vorsieht', 'vorsehen'],
    ['erhielten', 'erhalten'],
    ['beantragte', 'beantragen'],
    ['änderte', 'ändern'],
    ['wird', 'werden'],
    ['eine', undefined],
    ['das', undefined],
    ['gelegt', undefined],
    ['geschlossen', undefined],
    ['gegeben', undefined],
    ['gestand', 'gestehen'],
    ['schriftlich', undefined],
  ])('the finite form %s belongs to %s', (form, lemma) => expect(lemmaOfVerb(form)[0]?.lemma).toBe(lemma));

  it.each([
    ['durchgeführt', 'durchführen'],
    ['beantragt', 'beantragen'],
    ['entschieden', 'entscheiden'],
    ['angewandt', 'anwenden'],
    ['vorgelegt', 'vorlegen'],
    ['anerkannt', 'anerkennen'],
    ['finanziert', 'finanzieren'],
    ['bereit', null],
    ['gesamt', null],
    ['zuständig', null],
  ])('the participle %s belongs to %s', (form, lemma) => expect(lemmaOfParticiple(form)).toBe(lemma));

  it('finds again what it has built', () => {
    const lost = everyForm().filter(
      ({ lemma, form }) => !lemmaOfVerb(form).some((reading) => reading.lemma === lemma),
    );
    expect(lost).toEqual([]);
  });
});

/** Every finite form of every listed verb. */
function everyForm() {
  const lemmas = new Set([...irregularVerbs.keys(), ...strongVerbs.keys(), ...weakVerbs]);
  return [...lemmas].flatMap((lemma) => [...finiteForms(lemma).keys()].map((form) => ({ lemma, form })));
}
