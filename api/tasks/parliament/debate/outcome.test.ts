import { expect, test } from 'vitest';
import { invented } from '../testing/invented-speech.ts';
import { outcomes } from './outcome.ts';

const chair = (...paragraphs: string[]) =>
  invented({
    speaker: 'Ute Leiter',
    party: null,
    role: 'Präsidentin',
    presiding: true,
    kind: 'chair',
    paragraphs,
  });
const eva = invented({ paragraphs: ['Der Antrag wird hoffentlich angenommen.'] });

const said = (...items: Parameters<typeof outcomes>) =>
  outcomes(...items).map(({ speech, start, end }) => {
    const block = speech.blocks.find((one) => one.start <= start && end <= one.end)!;
    return block.text.slice(start - block.start, end - block.start);
  });

test('a referral is quoted from the proposal to its confirmation; times to speak decide nothing', () => {
  const opening = chair(
    'Ich rufe Tagesordnungspunkt 4 auf:',
    'Für die Aussprache sind 30 Minuten vorgesehen. – Dann ist so beschlossen.',
  );
  const closing = chair(
    'Vielen Dank. Interfraktionell wird die Überweisung der Vorlage vorgeschlagen. Gibt es Widerspruch? – Das ist nicht der Fall. Dann ist so beschlossen.',
  );
  expect(said([opening, eva, closing], [])).toEqual([
    'Interfraktionell wird die Überweisung der Vorlage vorgeschlagen. Gibt es Widerspruch? – Das ist nicht der Fall. Dann ist so beschlossen.',
  ]);
});

test('what the chair says before it calls an item belongs to the item before', () => {
  const opening = chair(
    'Damit ist der Antrag auf Drucksache 99/1 abgelehnt.',
    'Ich rufe den Tagesordnungspunkt 4 auf:',
  );
  const next = chair('– Der Gesetzentwurf ist damit angenommen.', 'Ich rufe den Tagesordnungspunkt 5 auf:');
  expect(said([opening, eva], [next])).toEqual(['Der Gesetzentwurf ist damit angenommen.']);
});

test('asking for votes is no outcome', () => {
  expect(said([chair('Wer stimmt dafür, dass der Antrag angenommen wird?')], [])).toEqual([]);
});
