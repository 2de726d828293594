import type { LexiconEntry } from '../../language/plain/lexicon/entry.ts';
import { HouseEntryError, houseEntry, type HouseRow } from '../../language/plain/lexicon/house-entry.ts';

/** What a house's lexicon says: its entries, the words it wants to keep, and the lines that cannot be used. */
export interface HouseWords {
  entries: LexiconEntry[];
  kept: string[];
  /** German, each naming its line. */
  problems: string[];
}

const columns = ['wort', 'wortart', 'einfach', 'stufe', 'beispiel', 'hinweis'] as const;

/**
 * Reads `klartext.tsv`: one entry a line, columns parted by tabs: Wort, Wortart, Einfach, Stufe, Beispiel, Hinweis.
 * A first line with these names, empty lines and lines that begin with `#` say nothing. A line that cannot be used is
 * reported; the others count.
 */
export function readTsv(text: string): HouseWords {
  const rows = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ line, place: `Zeile ${index + 1}` }))
    .filter(
      ({ line }) => line.trim() !== '' && !line.startsWith('#') && !/^Wort\tWortart(?:\t|$)/i.test(line),
    )
    .map(({ line, place }) => ({ place, row: tsvRow(line) }));
  return collect(rows);
}

function tsvRow(line: string): HouseRow | string {
  const cells = line.split('\t').map((cell) => cell.trim());
  if (cells.length < 3)
    return 'Es fehlen Spalten: Wort, Wortart und das einfache Wort müssen da stehen, getrennt durch Tabulatoren.';
  if (cells.length > columns.length) return `Es sind ${cells.length} Spalten; mehr als sechs gibt es nicht.`;
  return Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])) as unknown as HouseRow;
}

/** Reads `klartext.json`: a list of objects with the same names in lower case. */
export function readJson(text: string): HouseWords {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { entries: [], kept: [], problems: ['Die Datei ist kein gültiges JSON.'] };
  }
  if (!Array.isArray(value))
    return { entries: [], kept: [], problems: ['Die Datei muss eine Liste von Einträgen sein.'] };
  return collect(value.map((each, index) => ({ place: `Eintrag ${index + 1}`, row: jsonRow(each) })));
}

function jsonRow(value: unknown): HouseRow | string {
  if (typeof value !== 'object' || value === null) return 'Der Eintrag muss ein Objekt sein.';
  const fields = Object.entries(value);
  const foreign = fields.find(([name]) => !columns.some((column) => column === name));
  if (foreign) return `Das Feld „${foreign[0]}“ gibt es nicht. Möglich sind: ${columns.join(', ')}.`;
  if (fields.some(([, field]) => typeof field !== 'string')) return 'Alle Felder müssen Text sein.';
  const given = value as Partial<HouseRow>;
  return { ...given, wort: given.wort ?? '', wortart: given.wortart ?? '', einfach: given.einfach ?? '' };
}

function collect(rows: readonly { place: string; row: HouseRow | string }[]): HouseWords {
  const words: HouseWords = { entries: [], kept: [], problems: [] };
  for (const { place, row } of rows) {
    if (typeof row === 'string') {
      words.problems.push(`${place}: ${row}`);
      continue;
    }
    try {
      const entry = houseEntry(row);
      if (entry) words.entries.push(entry);
      else words.kept.push(row.wort);
    } catch (error) {
      if (!(error instanceof HouseEntryError)) throw error;
      words.problems.push(`${place}: ${error.message}`);
    }
  }
  return words;
}
