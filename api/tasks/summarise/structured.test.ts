import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../ingest/readers/read.ts';
import { checkQuoted } from '../../evidence/quotation.ts';
import { givenMaterial, type Material } from '../material.ts';
import { rankUnits, selectUnits } from './rank.ts';
import { writeSections } from './sections.ts';
import { structuredUnitsOf } from './structured.ts';
import { relevanceTo } from './topics.ts';
import type { Unit } from './units.ts';

const paper = `# Vermerk: Deich an der Aue

## Sachverhalt

Der Deich an der Aue stammt aus dem Jahr 1958. Die Planung liegt vor.

| Abschnitt | Kosten | Fertig |
| --- | --- | --- |
| Nord | 3 Mio. Euro | 2027 |
| Süd | 5 Mio. Euro | 2029 |

## Vorschlag

Das Referat schlägt vor,

1. die Mittel auf 8 Mio. Euro zu erhöhen,
2. den Kreis bis zum 3. Mai 2026 zu unterrichten und
3. neu.

Der Ausschuss beschließt:

- Der Bau beginnt im Juli 2026.
- Sirenen werden erneuert.
`;

const block = (text: string) => ({
  kind: 'paragraph' as const,
  text,
  anchor: { kind: 'page' as const, label: 'S. 1', page: 1 },
});

let material: Material;
let units: Unit[];
beforeAll(async () => {
  material = givenMaterial(await readDocument(new TextEncoder().encode(paper), 'deich.md'), 'deich.md');
  units = structuredUnitsOf(material);
});

describe('structuredUnitsOf', () => {
  it('has sentences, rows with their columns, and items with what opens their list', () => {
    expect(units.map(({ text }) => text)).toEqual([
      'Der Deich an der Aue stammt aus dem Jahr 1958.',
      'Nord – Kosten: 3 Mio. Euro; Fertig: 2027.',
      'Süd – Kosten: 5 Mio. Euro; Fertig: 2029.',
      'die Mittel auf 8 Mio. Euro zu erhöhen',
      'den Kreis bis zum 3. Mai 2026 zu unterrichten',
      'Der Bau beginnt im Juli 2026.',
      'Sirenen werden erneuert',
    ]);
    expect(units.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(units[3]).toMatchObject({ open: true, opening: { text: 'Das Referat schlägt vor,' } });
    expect(units[5]).toMatchObject({ opening: { text: 'Der Ausschuss beschließt:' } });
    expect(units[5]?.open).toBeUndefined();
  });

  it('keeps where each stands', () => {
    for (const unit of units.filter(({ columns }) => !columns))
      expect(material.text.slice(unit.start, unit.end)).toBe(unit.text);
  });
});

it('tells what it takes from lists and tables by rule, and the check can follow it', () => {
  const scores = rankUnits([{ heading: null, units }]);
  const chosen = selectUnits({ units, scores }, { unit: 'words', value: 60 });
  const sections = checkQuoted(writeSections([{ heading: null, units: chosen }]), () => material.text);
  const statements = sections.flatMap((section) => section.statements);
  const texts = statements.map(({ text }) => text);
  expect(texts).toContain(
    'Das Referat schlägt vor, die Mittel auf 8 Mio. Euro zu erhöhen; den Kreis bis zum 3. Mai 2026 zu unterrichten.',
  );
  expect(texts).toContain('Süd – Kosten: 5 Mio. Euro; Fertig: 2029.');
  expect(statements.map(({ check }) => check.status)).toEqual(statements.map(() => 'supported'));

  const row = statements.find(({ text }) => text.startsWith('Süd'))!;
  const altered = [{ heading: null, statements: [{ ...row, text: row.text.replace('5 Mio.', '6 Mio.') }] }];
  expect(checkQuoted(altered, () => material.text)[0]?.statements[0]?.check.status).toBe('unsupported');
});

const about = (topic: string) =>
  units.filter((_, at) => relevanceTo(topic, units)[at]! > 0).map(({ text }) => text);

it('finds costs and deadlines that are not called so', () => {
  expect(about('Ausgaben')).toContain('die Mittel auf 8 Mio. Euro zu erhöhen');
  expect(about('Fristen')).toContain('den Kreis bis zum 3. Mai 2026 zu unterrichten');
  expect(about('Datenschutz')).toEqual([]);
});

it('does not take the end of a broken line for a sentence', () => {
  const blocks = [
    block('Große Gemeinden haben den Plan bis zum Ablauf des'),
    block('31. Dezember 2026 zu beschließen und zu veröffentlichen.'),
    block('Die Pläne sind im Internet zu veröffentlichen.'),
  ];
  const text = blocks.map((one) => one.text).join('\n\n');
  expect(structuredUnitsOf({ ...material, blocks, text }).map((unit) => unit.text)).toEqual([
    'Die Pläne sind im Internet zu veröffentlichen.',
  ]);
});
