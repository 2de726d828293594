import { describe, expect, it } from 'vitest';
import { simplify } from './simplify.ts';

const einfach = (text: string) => simplify(text, { level: 'einfach' }).text;

describe('conditions in front', () => {
  it.each([
    [
      'Ist der Antrag unvollständig, so fordert die Behörde Unterlagen nach.',
      'Ist der Antrag unvollständig? Dann fordert die Behörde Unterlagen nach.',
    ],
    [
      'Wenn die Frist abläuft, gilt der Antrag als abgelehnt.',
      'Läuft die Frist ab? Dann gilt der Antrag als abgelehnt.',
    ],
    [
      '(2) Wird die Anlage stillgelegt, endet die Pflicht.',
      '(2) Wird die Anlage stillgelegt? Dann endet die Pflicht.',
    ],
  ])('%s', (before, after) => expect(einfach(before)).toBe(after));

  it.each([
    'Wenn die Frist abläuft und der Antrag fehlt, endet das Verfahren.',
    'Anlagen, die stillgelegt sind, gelten als entfernt.',
  ])('leaves: %s', (text) => expect(einfach(text)).toBe(text));
});

describe('clauses behind', () => {
  it.each([
    [
      'Die zuständige Behörde kann die Erlaubnis widerrufen, wenn der Betreiber die Auflagen nicht erfüllt.',
      'Die zuständige Behörde kann die Erlaubnis widerrufen. Das gilt, wenn der Betreiber die Auflagen nicht erfüllt.',
    ],
  ])('%s', (before, after) => expect(einfach(before)).toBe(after));

  it.each([
    'Die Erlaubnis wird nur dann erteilt, wenn sie der Bewerber beantragt hat.',
    'Satz 1 gilt nicht, wenn der Betreiber die Auflagen erfüllt.',
    'Die Behörde kann, wenn ein Grund vorliegt, den Antrag ablehnen.',
    'Eine erhebliche Gefahr für die Umwelt liegt vor, wenn Stoffe austreten.',
  ])('leaves: %s', (text) => expect(einfach(text)).toBe(text));
});

describe('lists', () => {
  it('puts each item on its own line', () => {
    expect(einfach('Dem Antrag sind beizufügen: 1. ein Lebenslauf, 2. ein Zeugnis und 3. ein Foto.')).toBe(
      'Dem Antrag müssen beigefügt werden:\n1. ein Lebenslauf,\n2. ein Zeugnis und\n3. ein Foto.',
    );
  });

  it.each([
    'Wer vorsätzlich 1. Belege fälscht oder 2. Belege verkauft, handelt ordnungswidrig.',
    'Die Länder melden Angaben, die sie für 1. den Bericht und 2. die Statistik benötigen.',
    'Die Frist läuft vom 1. Januar bis zum 2. Mai.',
  ])('leaves: %s', (text) => expect(einfach(text)).toBe(text));
});

it('labels Leichte Sprache as an untested draft, one sentence per line', () => {
  const { text, label } = simplify('Der Antrag ist da. Die Behörde prüft ihn.', { level: 'leicht' });
  expect(label).toBe('Entwurf in Leichter Sprache – ungeprüft');
  expect(text).toBe(`${label}\n\nDer Antrag ist da.\nDie Behörde prüft ihn.`);
});
