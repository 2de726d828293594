import { expect, test } from 'vitest';
import { chairsTail } from './chair-words.ts';

const own = 'Wir dämmen Schulen, und das ist gut so.';

test.each([
  ['end', [own, 'Nächste Rednerin ist Ada Muster für die SPD-Fraktion.'], 1],
  ['end', [own, 'Vielen Dank, Frau Kollegin. – Das Wort hat der Kollege Tim Muster.'], 1],
  ['end', [own, 'Für die FDP erhält Tim Muster das Wort.'], 1],
  ['end', [own, 'Ich schließe die Aussprache.', 'Wir sind damit am Ende der Sitzung.'], 2],
  ['end', [own, 'Vielen Dank.'], 0],
  ['end', [own, 'Vielen Dank, Frau Präsidentin.'], 0],
  ['end', ['Das Wort hat das Volk.'], 0],
  ['same', [own, 'Kommen Sie bitte zum Schluss.'], 1],
  ['same', [own, 'Das war jetzt ein guter Trick.'], 1],
  ['same', [own, 'Herr Kollege, gestatten Sie eine Zwischenfrage des Kollegen Muster?', 'Herr Kollege?'], 1],
  ['same', [own], 0],
  ['other', [own, 'Ja, gerne.'], 0],
  ['other', [own, 'Ja.', 'Lieber Kollege Muster, Sie dürfen.'], 1],
] as const)('%s: %j', (next, paragraphs, tail) => {
  expect(chairsTail({ paragraphs, next })).toBe(tail);
});
