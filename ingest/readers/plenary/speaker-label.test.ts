import { expect, test } from 'vitest';
import { parseSpeakerLabel } from './speaker-label.ts';

test.each([
  ['Präsident Dr. Norbert Beispiel:', 'Dr. Norbert Beispiel', null, 'Präsident'],
  ['Vizepräsidentin Ulla Muster-Weber:', 'Ulla Muster-Weber', null, 'Vizepräsidentin'],
  ['Cem Beispiel (BÜNDNIS 90/DIE GRÜNEN):', 'Cem Beispiel', 'BÜNDNIS 90/DIE GRÜNEN', null],
  ['Achim Muster (Minden) (SPD):', 'Achim Muster (Minden)', 'SPD', null],
  ['Dr. h. c. Thomas von der Aue (fraktionslos):', 'Dr. h. c. Thomas von der Aue', 'fraktionslos', null],
  [
    'Brigitte Beispiel, Bundesministerin für Wirtschaft und Energie:',
    'Brigitte Beispiel',
    null,
    'Bundesministerin für Wirtschaft und Energie',
  ],
  [
    'Dr. Ralf Muster, Parl. Staatssekretär bei der Bundesministerin der Verteidigung:',
    'Dr. Ralf Muster',
    null,
    'Parl. Staatssekretär bei der Bundesministerin der Verteidigung',
  ],
  ['Stellv. Präsident Udo Muster:', 'Udo Muster', null, 'Stellv. Präsident'],
  ['Dritter Vizepräsident Udo Muster:', 'Udo Muster', null, 'Dritter Vizepräsident'],
  ['Abg. Dr. Eva Muster-Weber FDP/DVP:', 'Dr. Eva Muster-Weber', 'FDP/DVP', null],
  ['Staatsminister Udo Muster (Inneres):', 'Udo Muster', null, 'Staatsminister (Inneres)'],
  ['Ministerin für Verkehr Eva Beispiel:', 'Eva Beispiel', null, 'Ministerin für Verkehr'],
  [
    'Minister für Soziales, Gesundheit und Integration Dr. Udo Muster:',
    'Dr. Udo Muster',
    null,
    'Minister für Soziales, Gesundheit und Integration',
  ],
  ['Ministerpräsident Udo Muster:', 'Udo Muster', null, 'Ministerpräsident'],
])('%s', (label, speaker, party, role) => {
  expect(parseSpeakerLabel(label)).toEqual({ speaker, party, role });
});

test.each(['Tagesordnungspunkt 39:', 'Drucksache 18/12130', 'Erstens:', 'Ich frage Sie:', 'Herr Präsident:'])(
  '%s is no speaker',
  (label) => {
    expect(parseSpeakerLabel(label)).toBeNull();
  },
);
