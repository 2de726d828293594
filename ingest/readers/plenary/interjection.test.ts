import { expect, test } from 'vitest';
import { isInterjection, parseInterjection } from './interjection.ts';

test.each([
  ['(Beifall)', null, null],
  ['(Beifall bei der SPD)', null, 'SPD'],
  ['(Zurufe von der LINKEN)', null, 'DIE LINKE'],
  ['(Beifall bei Abgeordneten des BÜNDNISSES 90/DIE GRÜNEN)', null, 'BÜNDNIS 90/DIE GRÜNEN'],
  ['(Beifall bei der SPD sowie bei Abgeordneten der CDU/CSU)', null, null],
  ['(Dr. Dietmar Muster [DIE LINKE]: Sie sagen das den Falschen!)', 'Dr. Dietmar Muster', 'DIE LINKE'],
  ['(Abg. Tom Muster [SPD] erhebt sich)', 'Tom Muster', 'SPD'],
  ['(Beifall bei der SPD – Eva Muster-Weber [AfD]: Unsinn!)', 'Eva Muster-Weber', 'AfD'],
  ['(Eva Muster [Zwickau] [DIE LINKE]: Hört!)', 'Eva Muster (Zwickau)', 'DIE LINKE'],
  ['(Tim Muster [FDP]: Ja! – Ada Beispiel [SPD]: Nein!)', null, null],
])('%s', (text, speaker, party) => {
  expect(isInterjection(text)).toBe(true);
  expect(parseInterjection(text)).toEqual({ speaker, party });
});

test.each(['(Beifall', 'Das (sage ich) so.', '(Ja) oder (nein)'])('%s is none', (text) => {
  expect(isInterjection(text)).toBe(false);
});
