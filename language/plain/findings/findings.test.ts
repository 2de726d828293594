import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level } from '../rewrite/level.ts';
import { analyse, FindingMemory } from './analyse.ts';
import type { PlainRule } from './finding.ts';
import { findings } from './findings.ts';

/** The stretches a rule marks in a sentence. */
const marked = (rule: PlainRule, sentence: string, level: Level = 'einfach') =>
  findings(sentence, level)
    .filter((finding) => finding.rule === rule)
    .map(({ span }) => sentence.slice(...span));

describe('passive', () => {
  test.each([
    ['Der Antrag wird geprüft.', ['wird geprüft']],
    ['Der Antrag wird, sobald er vorliegt, von uns geprüft.', ['wird, sobald er vorliegt, von uns geprüft']],
    ['Die Frist kann verlängert werden.', ['verlängert werden']],
    ['Weil der Antrag abgelehnt worden ist, klagt er.', ['abgelehnt worden']],
    ['Wird der Bescheid aufgehoben, so endet die Zahlung.', ['Wird der Bescheid aufgehoben']],
  ])('%s', (sentence, stretches) => expect(marked('passive', sentence)).toEqual(stretches));

  test.each([
    'Die Behörde wird den Antrag prüfen.',
    'Die Behörde wird, wenn die Unterlagen vollständig sind, entscheiden.',
    'Frau Weber wird Vorsitzende.',
    'Das Verfahren wird schneller.',
    'Die Kosten würden steigen.',
    'Sie werden eine Antwort erhalten.',
    'Der Umzug ist teuer geworden.',
    'Das Vorhaben wird bekannt.',
  ])('none in: %s', (sentence) => expect(marked('passive', sentence)).toEqual([]));

  test('the advice is in the active voice', () => {
    expect(findings('Der Plan wird durchgeführt.', 'einfach')[0]?.suggestion).toContain(
      '„Die Behörde führt … durch“',
    );
  });
});

describe('state passive and hidden duties', () => {
  test.each([
    ['state-passive', 'Das Amt ist heute geschlossen.', ['ist heute geschlossen']],
    ['state-passive', 'Der Antrag ist gestern gekommen.', []],
    ['state-passive', 'Sie sind dazu berechtigt.', []],
    ['state-passive', 'Der Antrag ist abgelehnt worden.', []],
    ['to-be-done', 'Der Antrag ist schriftlich zu stellen.', ['ist schriftlich zu stellen']],
    ['to-be-done', 'Unterlagen, die einzureichen sind, fehlen.', ['einzureichen sind']],
    ['to-be-done', 'Es ist möglich, den Antrag zu stellen.', []],
    ['to-be-done', 'Sie ist bereit zu helfen.', []],
    ['to-be-done', 'Er hat das Recht zu klagen.', []],
  ] as const)('%s: %s', (rule, sentence, stretches) => expect(marked(rule, sentence)).toEqual(stretches));
});

describe('nouns', () => {
  test.each([
    [
      'nominal-style',
      'Nach Durchführung der Prüfung erfolgt die Bewilligung.',
      ['Durchführung der Prüfung erfolgt die Bewilligung'],
    ],
    ['nominal-style', 'Die Verwaltung schickt eine Rechnung an die Versicherung.', []],
    [
      'genitive-chain',
      'Maßgeblich ist der Zeitpunkt des Eingangs des Antrags.',
      ['Zeitpunkt des Eingangs des Antrags'],
    ],
    ['genitive-chain', 'Wir prüfen den Antrag der Stadt.', []],
    ['genitive-chain', 'Der Mann, der die Frau kennt, gibt der Behörde Auskunft.', []],
  ] as const)('%s: %s', (rule, sentence, stretches) => expect(marked(rule, sentence)).toEqual(stretches));

  test('a single genitive counts at level leicht', () => {
    expect(marked('genitive', 'Das ist der Antrag des Vaters.', 'leicht')).toEqual(['Antrag des Vaters']);
    expect(marked('genitive', 'Das ist der Antrag des Vaters.', 'einfach')).toEqual([]);
  });

  test('long words are shown in their parts, those with hyphens are not long', () => {
    const [finding] = findings('Die Wohnungsbauförderung endet.', 'leicht').filter(
      ({ rule }) => rule === 'long-word',
    );
    expect(finding?.suggestion).toContain('Wohnungs·bau·förderung');
    expect(marked('long-word', 'Die Bund-Länder-Arbeits-Gruppe tagt.', 'leicht')).toEqual([]);
  });
});

describe('structure', () => {
  test.each([
    [
      'bracket',
      'Der Beitrag (einschließlich aller Zuschläge) ist fällig.',
      ['(einschließlich aller Zuschläge)'],
    ],
    [
      'bracket',
      'Der Beitrag – er wird jährlich neu berechnet – ist fällig.',
      ['– er wird jährlich neu berechnet –'],
    ],
    ['bracket', 'Das Wohngeldgesetz (WoGG) gilt.', []],
    [
      'nested-clause',
      'Die Person, die den Antrag gestellt hat, erhält Post.',
      ['die den Antrag gestellt hat'],
    ],
    ['nested-clause', 'Wir zahlen, wenn Sie den Antrag gestellt haben.', []],
    ['nested-clause', 'Sie erhalten Post, weil Sie den Antrag gestellt haben, und Geld.', []],
    [
      'inline-list',
      'Vorzulegen sind Ausweis, Mietvertrag, Kontoauszug und Lohnzettel.',
      ['Ausweis, Mietvertrag, Kontoauszug und Lohnzettel'],
    ],
    ['inline-list', 'Vorzulegen sind Ausweis und Mietvertrag.', []],
    ['reference', 'Es gilt § 5 Absatz 2 Satz 1 VwVfG.', ['§ 5 Absatz 2 Satz 1 VwVfG']],
    ['reference', 'Es gilt § 5 VwVfG.', []],
    ['reference', 'Mehr dazu siehe Anlage.', ['siehe']],
  ] as const)('%s: %s', (rule, sentence, stretches) => expect(marked(rule, sentence)).toEqual(stretches));

  test('limits follow the level', () => {
    const sentence = 'Wir haben Ihren Antrag vom Mai gelesen und schicken Ihnen bald einen Brief dazu.';
    const levels = ['buergernah', 'einfach', 'leicht'] as const;
    expect(levels.map((level) => marked('long-sentence', sentence, level).length)).toEqual([0, 0, 1]);
  });
});

describe('words and signs', () => {
  test.each([
    ['negation', 'Sie müssen nicht zahlen.', ['nicht']],
    ['negation', 'Das gilt nicht nur heute.', []],
    ['double-negation', 'Das ist nicht unerheblich.', ['nicht unerheblich']],
    ['double-negation', 'Das geht nicht ohne Antrag.', ['nicht ohne']],
    ['double-negation', 'Das ist nicht unter zehn Euro zu haben.', []],
    ['double-negation', 'Er meldet sich nicht oder nicht rechtzeitig.', []],
    ['double-negation', 'Wir können das nicht unverzüglich klären.', []],
    ['subjunctive', 'Er sagt, er sei krank.', ['sei']],
    ['subjunctive', 'Das wäre möglich.', ['wäre']],
    ['subjunctive', 'Ich habe den Antrag gestellt.', []],
    ['subjunctive', 'Sie zahlen, es sei denn, Sie sind befreit.', []],
    ['preterite', 'Sie ging zum Amt.', ['ging']],
    ['preterite', 'Die beantragte Leistung endet.', []],
    ['preterite', 'Er war krank.', []],
    ['abbreviation', 'Das gilt gem. § 5 i. V. m. § 6 VwVfG.', ['gem.', 'i. V. m.', 'VwVfG']],
    ['abbreviation', 'Die EU hilft dem Amt.', []],
    ['roman-numeral', 'Das steht in Teil III des Plans.', ['III']],
    ['roman-numeral', 'CD und PC sind da.', []],
    ['large-number', 'Es kostet 250.000 Euro.', ['250.000 Euro']],
    ['large-number', 'Es kostet 250 Euro.', []],
    ['special-sign', 'Sie zahlen 5 % nach § 3.', ['%', '§']],
  ] as const)('%s: %s', (rule, sentence, stretches) =>
    expect(marked(rule, sentence, 'leicht')).toEqual(stretches),
  );
});

describe('lexicon', () => {
  test.each([
    ['officialese', 'Wir zahlen hinsichtlich der Miete.', ['hinsichtlich']],
    ['foreign-word', 'Wir klären die Modalitäten.', ['Modalitäten']],
    ['light-verb', 'Wir führen eine Prüfung durch.', ['führen eine Prüfung']],
    ['light-verb', 'Das Gesetz kommt zur Anwendung.', ['kommt zur Anwendung']],
    ['light-verb', 'Eine Anhörung ist durchzuführen.', ['Anhörung ist durchzuführen']],
    ['light-verb', 'Die Prüfung dauert lange.', []],
    ['light-verb', 'Die Anwendung kommt aus dem Rathaus.', []],
  ] as const)('%s: %s', (rule, sentence, stretches) => expect(marked(rule, sentence)).toEqual(stretches));

  test('says what to write instead', () => {
    expect(findings('Das gilt i. V. m. dem Bescheid.', 'einfach')[0]?.suggestion).toBe(
      'Schreiben Sie „in Verbindung mit“.',
    );
  });
});

describe('analyse', () => {
  test('terms that change, and readers nobody speaks to', () => {
    const text = 'Der Antragsteller füllt das Formular aus. Der Vordruck liegt bei.';
    const { findings: found, sentences } = analyse(text);
    expect(found.map(({ rule, span }) => [rule, text.slice(...span)])).toEqual([
      ['changing-terms', 'Vordruck'],
      ['missing-address', 'Antragsteller'],
    ]);
    expect(sentences.map(({ text: sentence, words }) => [sentence, words])).toEqual([
      ['Der Antragsteller füllt das Formular aus.', 6],
      ['Der Vordruck liegt bei.', 4],
    ]);
    expect(analyse('Bitte füllen Sie das Formular aus. Der Antragsteller zahlt.').findings).toEqual([]);
  });

  test('remembered findings are the same findings', () => {
    const memory = new FindingMemory();
    const text = 'Der Antrag wird geprüft. Der Antrag wird geprüft. Er ist zu stellen.';
    expect(analyse(text, 'leicht', { known: memory })).toEqual(analyse(text, 'leicht'));
    expect(analyse(text, 'einfach', { known: memory })).toEqual(analyse(text, 'einfach'));
  });

  test('every span lies within its text', () => {
    const piece = fc.constantFrom(
      'wird',
      'geprüft',
      'nicht',
      '(',
      ')',
      ',',
      '§ 5',
      'die',
      'Durchführung',
      'der',
      '.',
      '–',
      'zu',
      'III',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((parts) => parts.join(' ')),
          fc.string(),
        ),
        (text) => {
          for (const { text: sentence, findings: found } of analyse(text, 'leicht').sentences)
            for (const { span } of found) {
              expect(span[0]).toBeLessThan(span[1]);
              expect(sentence.slice(...span).length).toBe(span[1] - span[0]);
            }
        },
      ),
    );
  });
});
