import { existsSync } from 'node:fs';
import { rowKinds, type SubstanceKind } from '../../language/compare/change.ts';
import { type Row, Synopsis } from '../../language/compare/rows.ts';
import { share } from '../report/figures.ts';
import type { Failure, Slice, Suite } from '../report/report.ts';
import { alteredText } from '../sets/altered-text.ts';
import { labelAt } from '../sets/line-of.ts';
import { type JudgedRow, loadVersionPairs, type VersionPair, versionsFolder } from '../sets/versions.ts';

/** A passage as judged by a person, beside what the comparison made of it, or the other way round. */
interface Passage {
  file: string;
  text: string;
  kind: Row['kind'];
  /** What the other side says of the same passage; null where it has none of the kind, old and new place. */
  isAgreed: boolean;
}

/** A change of substance that a person found, or the comparison. */
interface Substance {
  file: string;
  text: string;
  kind: SubstanceKind;
  isAgreed: boolean;
}

const names: Record<Row['kind'], string> = {
  unchanged: 'unverändert',
  changed: 'geändert',
  new: 'neu',
  dropped: 'entfallen',
  moved: 'verschoben',
  renumbered: 'neu gezählt',
};

/** Two versions of invented texts with known changes: passages told right, and changes of substance found. */
export const suite: Suite = {
  name: 'compare',
  title: 'Vergleich zweier Fassungen',
  description:
    'Absätze richtig zugeordnet, Änderungen in der Sache gefunden (--set TEXT…: Absätze nach gelosten Änderungen)',
  fast: [],
  async run({ set }) {
    const isGiven = set.length > 0;
    const pairs = isGiven ? await Promise.all(set.map(alteredText)) : await loadVersionPairs();
    const compared = pairs.map(comparePair);
    const judged = compared.flatMap((one) => one.judged);
    const told = compared.flatMap((one) => one.told);
    const sought = compared.flatMap((one) => one.sought);
    const found = compared.flatMap((one) => one.found);
    return {
      name: 'compare',
      figures: [
        share('Absätze richtig zugeordnet und benannt', judged, isAgreed, { id, must: 0.9 }),
        ...(isGiven
          ? []
          : [
              share('Änderungen in der Sache gefunden', sought, isAgreed, { id, must: 0.9 }),
              share('Änderungen in der Sache zu Recht gemeldet', found, isAgreed, { id, must: 0.8 }),
            ]),
      ],
      slices: rowKinds.map((kind): Slice => {
        const own = <One extends Passage>(all: readonly One[]) => all.filter((one) => one.kind === kind);
        return {
          name: names[kind],
          figures: [
            share('gefunden', own(judged), isAgreed, { id }),
            share('zu Recht gemeldet', own(told), isAgreed, { id }),
          ],
        };
      }),
      failures: [
        ...failuresOf(judged, 'Absätze richtig zugeordnet und benannt'),
        ...(isGiven
          ? []
          : [
              ...failuresOf(sought, 'Änderungen in der Sache gefunden'),
              ...failuresOf(found, 'Änderungen in der Sache zu Recht gemeldet'),
            ]),
      ],
      notes: [
        isGiven
          ? 'Gegebene Texte gegen Fassungen von ihnen, in denen Absätze fehlen, neu sind, woanders stehen oder zu 5 bis 40 Prozent andere Wörter haben, nach dem Los.'
          : 'Erfundene Fassungen; was aus jedem Absatz wurde, ist von Hand festgehalten.',
      ],
    };
  },
};

const id = ({ file, kind, text }: Passage | Substance) => `${file}, ${kind}: ${text}`;
const isAgreed = (one: Passage | Substance) => one.isAgreed;

function comparePair(pair: VersionPair) {
  const synopsis = new Synopsis(pair.old, pair.new);
  const rows = synopsis.rows.map((row) => ({
    ...row,
    substance: synopsis.rewording(row).substance.flatMap(({ kind, follows }) => (follows ? [] : [kind])),
  }));
  const textOf = ({ old, new: now }: JudgedRow) => (now === null ? pair.old[old!]! : pair.new[now]!).text;
  const passages = (all: readonly JudgedRow[], others: readonly JudgedRow[]): Passage[] =>
    all.map((row) => ({
      file: pair.file,
      text: textOf(row),
      kind: row.kind,
      isAgreed: others.some((other) => isSameRow(row, other) && other.kind === row.kind),
    }));
  const substance = (all: readonly JudgedRow[], others: readonly JudgedRow[]): Substance[] =>
    all.flatMap((row) => {
      const left = others.filter((other) => isSameRow(row, other)).flatMap((other) => other.substance);
      return row.substance.map((kind) => {
        const at = left.indexOf(kind);
        if (at >= 0) left.splice(at, 1);
        return { file: pair.file, text: textOf(row), kind, isAgreed: at >= 0 };
      });
    });
  return {
    judged: passages(pair.rows, rows),
    told: passages(rows, pair.rows),
    sought: substance(pair.rows, rows),
    found: substance(rows, pair.rows),
  };
}

const isSameRow = (a: JudgedRow, b: JudgedRow) => a.old === b.old && a.new === b.new;

const isOurs = (file: string) => existsSync(new URL(file, versionsFolder));

function failuresOf(all: readonly (Passage | Substance)[], figure: string): Failure[] {
  return all
    .filter((one) => !one.isAgreed)
    .map(({ file, text, kind }) => ({
      case: text,
      figure,
      slice: file,
      expected: figure.includes('gemeldet') ? 'nichts' : kind,
      got: figure.includes('gemeldet') ? kind : 'anderes',
      ...(isOurs(file) && { label: labelAt(new URL(file, versionsFolder), text) }),
    }));
}
