import { expect, test } from 'vitest';
import { substanceOf } from './substance.ts';
import { tokensOf } from './tokens.ts';
import { wordChanges } from './word-changes.ts';

const messages = (before: string, after: string) =>
  substanceOf(before, after, wordChanges(tokensOf(before), tokensOf(after))).map(({ message }) => message);

test.each([
  [
    'Die Stelle kann prüfen.',
    'Die Stelle soll prüfen.',
    'Verbindlichkeit: bisher „kann“, jetzt „soll“ (strenger)',
  ],
  [
    'Die Stelle muss prüfen.',
    'Die Stelle kann prüfen.',
    'Verbindlichkeit: bisher „muss“, jetzt „kann“ (schwächer)',
  ],
  [
    'Die Frist beträgt zwei Wochen.',
    'Die Frist beträgt einen Monat.',
    'Frist: bisher „zwei Wochen“, jetzt „einen Monat“',
  ],
  [
    'Es gibt höchstens 500 Euro.',
    'Es gibt mindestens 500 Euro.',
    'Betrag: bisher „höchstens 500 Euro“, jetzt „mindestens 500 Euro“',
  ],
  ['Ein Anspruch besteht.', 'Ein Anspruch besteht nicht.', 'Verneinung: neu „nicht“'],
  [
    'Die Nutzung ist zulässig.',
    'Die Nutzung ist unzulässig.',
    'Gegenteil: bisher „zulässig“, jetzt „unzulässig“',
  ],
  [
    'Der Träger zahlt die Kosten.',
    'Die Gemeinde zahlt die Kosten.',
    'Stelle: bisher „Träger“, jetzt „Gemeinde“',
  ],
  ['Es gilt § 5 Absatz 1.', 'Es gilt § 5 Absatz 2.', 'Verweis: bisher „§ 5 Absatz 1“, jetzt „§ 5 Absatz 2“'],
  ['Gefördert werden Wege.', 'Gefördert werden nur Wege.', 'Einschränkung: neu „nur“'],
  [
    'Es gilt bis 3. Mai 2026.',
    'Es gilt bis 4. Mai 2026.',
    'Datum: bisher „bis 3. Mai 2026“, jetzt „bis 4. Mai 2026“',
  ],
  ['Er zahlt.', 'Er zahlt. Das Land prüft es.', 'Neuer Satz: „Das Land prüft es.“'],
])('%j to %j', (before, after, message) => {
  expect(messages(before, after)).toEqual([message]);
});

test.each([
  ['Die Kommission berät zügig darüber.', 'Die Kommission berät rasch darüber.'],
  ['Die Frist beträgt zwei Wochen.', 'Die Frist beläuft sich auf 14 Tage.'],
  ['Bis zum 3. Mai 2026 zahlt der Bund 5 Mio. Euro.', 'Der Bund zahlt 5.000.000 Euro bis zum 03.05.2026.'],
])('%j to %j is another wording for the same', (before, after) => {
  expect(messages(before, after)).toEqual([]);
});

test('values of one sentence are told apart by where they stand', () => {
  expect(messages('Es sind 80 Prozent, sonst 90 Prozent.', 'Es sind 90 Prozent, sonst 95 Prozent.')).toEqual([
    'Zahl: bisher „80 Prozent“, jetzt „90 Prozent“',
    'Zahl: bisher „90 Prozent“, jetzt „95 Prozent“',
  ]);
});
