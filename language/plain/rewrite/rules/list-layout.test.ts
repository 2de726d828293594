import { expect, it } from 'vitest';
import { listLayout } from './list-layout.ts';
import { rewrittenBy } from './testing.ts';

it.each([
  [
    'Beizufügen sind: 1. ein Lebenslauf, 2. ein Zeugnis und 3. ein Foto.',
    'Beizufügen sind:\n1. ein Lebenslauf,\n2. ein Zeugnis und\n3. ein Foto.',
  ],
  [
    'Das gilt, wenn der Bewerber 1. das Studium a) abgeschlossen oder b) begonnen hat oder 2. eine Prüfung bestanden hat.',
    'Das gilt, wenn der Bewerber\n1. das Studium\na) abgeschlossen oder\nb) begonnen hat oder\n2. eine Prüfung bestanden hat.',
  ],
])('%s', (before, after) => expect(rewrittenBy(listLayout, before)).toBe(after));

it.each([
  'Wer vorsätzlich 1. Belege fälscht oder 2. Belege verkauft, handelt ordnungswidrig.',
  'Die Länder melden Angaben, die sie für 1. den Bericht und 2. die Statistik benötigen.',
  'Die Frist läuft vom 1. Januar bis zum 2. Mai.',
])('leaves: %s', (text) => expect(rewrittenBy(listLayout, text)).toBeNull());
