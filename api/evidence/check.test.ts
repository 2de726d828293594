import { describe, expect, it } from 'vitest';
import { checkStatements, checkText } from './check.ts';
import type { Source } from './source.ts';

const text = `Das Landesprogramm Wärmewende unterstützt Gemeinden bei der kommunalen Wärmeplanung. Das Land stellt dafür
bis 2027 insgesamt 12 Mio. Euro bereit. Gefördert werden höchstens 80 Prozent der zuwendungsfähigen Ausgaben. Anträge
sind bis zum 30. September 2025 beim Landesamt für Energie einzureichen. Gemeinden mit weniger als 10.000 Einwohnern
können sich zusammenschließen. Ein Rechtsanspruch auf Förderung besteht nicht. Umweltministerin Clara Hollmann
kündigte an, die Richtlinie im ersten Quartal 2026 zu überprüfen. Die Bewilligungsbehörde kann Ausnahmen nur in
begründeten Fällen zulassen. Der Rechnungshof kritisierte die lange Bearbeitungsdauer von durchschnittlich acht
Monaten.`;

const guideline: Source = {
  documentId: 'guideline',
  title: 'Förderrichtlinie',
  source: 'richtlinie.pdf',
  date: '2025-01-10',
  speaker: null,
  text,
  offset: 100,
  anchorOf: () => ({ kind: 'page', label: 'S. 1', page: 1 }),
};

const check = (statement: string) => checkStatements([statement], [guideline])[0]!;

describe('paraphrases are carried', () => {
  it.each([
    'Bis 2027 werden zwölf Millionen Euro vom Land zur Verfügung gestellt.',
    'Die Förderung beträgt bis zu 80 % der Ausgaben.',
    'Gemeinden unter 10.000 Einwohnern dürfen sich zusammenschließen.',
    'Auf die Förderung besteht kein Anspruch.',
    'Der Antrag muss bis 30.09.2025 beim Landesamt eingereicht werden.',
    'Die Bearbeitung dauert im Schnitt acht Monate, kritisiert der Rechnungshof.',
    'Die Wärmeplanung der Kommunen wird durch das Landesprogramm gefördert.',
  ])('%s', (statement) => expect(check(statement).check).toEqual({ status: 'supported', findings: [] }));
});

describe('errors are found', () => {
  it.each([
    ['Bis 2027 werden 15 Millionen Euro vom Land bereitgestellt.', 'amount'],
    ['Die Förderung beträgt mindestens 80 % der Ausgaben.', 'number'],
    ['Der Antrag muss bis 30.10.2025 beim Landesamt eingereicht werden.', 'date'],
    ['Es besteht ein Rechtsanspruch auf Förderung.', 'negation'],
    ['Ausnahmen kann die Behörde in begründeten Fällen zulassen.', 'negation'],
    ['Gemeinden mit weniger als 10.000 Einwohnern müssen sich zusammenschließen.', 'modality'],
    ['Finanzminister Jörg Tann kündigte an, die Richtlinie Anfang 2026 zu überprüfen.', 'attribution'],
    ['Der Landtag kritisierte die lange Bearbeitungsdauer.', 'attribution'],
    ['Hollmann kündigte an: „Wir werden die Richtlinie bald überprüfen.“', 'quotation'],
    ['Pinguine leben am Südpol.', 'uncarried'],
  ])('%s → %s', (statement, kind) => {
    const { status, findings } = check(statement).check;
    expect(status).toBe('unsupported');
    expect(findings.map((finding) => finding.kind)).toContain(kind);
  });
});

it('cites the carrying sentence verbatim, at its place in the document', () => {
  const { citations, check: result } = check('Bis 2027 stellt das Land 15 Mio. Euro bereit.');
  const [citation] = citations;
  const [from, to] = citation!.span!;
  expect(text.slice(from - 100, to - 100)).toBe(citation!.quote);
  const { source, span } = result.findings[0]!;
  expect(citation!.quote.slice(...source!.span)).toBe('12 Mio. Euro');
  expect('Bis 2027 stellt das Land 15 Mio. Euro bereit.'.slice(...span!)).toBe('15 Mio. Euro');
});

it('takes a text apart into sentences', () => {
  const statements = checkText('Es gibt 12 Mio. Euro bis 2027 vom Land. Pinguine leben am Südpol.', [
    guideline,
  ]);
  expect(statements.map((statement) => statement.check.status)).toEqual(['supported', 'unsupported']);
});
