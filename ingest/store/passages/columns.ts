import {
  type Data,
  Field,
  FixedSizeList,
  Float32,
  Int32,
  RecordBatch,
  Schema,
  Struct,
  Table,
  Utf8,
  makeData,
} from 'apache-arrow';
import type { PassageRow, StoredPassage } from './passage-row.ts';

/** What a passage is found by. */
export interface Findable {
  /** What the passage stands under, as text. */
  context: string;
  stems: string;
  parts: string;
  /** Null when the table has vectors but this passage could not be embedded. */
  vector: Float32Array | null;
}

export interface IndexedPassage extends PassageRow, Findable {}

/** Compressed, a search takes twice the time to fetch its candidates. */
const readOften = new Map([['lance-encoding:compression', 'none']]);

/**
 * The table's columns: those that filters name, those that are searched, and one with all that is read, since each
 * column costs a search its time again. `dimensions` is null when there is no embedder.
 */
export function passageSchema(dimensions: number | null): Schema {
  const fields: Field[] = [
    new Field('documentId', new Utf8(), false),
    new Field('version', new Int32(), false),
    new Field('dossierId', new Utf8(), false),
    new Field('kind', new Utf8(), false),
    new Field('date', new Utf8(), true),
    new Field('speaker', new Utf8(), true),
    new Field('party', new Utf8(), true),
    new Field('stems', new Utf8(), false),
    new Field('parts', new Utf8(), false),
    new Field('passage', new Utf8(), false, readOften),
  ];
  if (dimensions !== null) {
    const item = new Field('item', new Float32(), true);
    fields.push(new Field('vector', new FixedSizeList(dimensions, item), true));
  }
  return new Schema(fields);
}

/** The rows as an Arrow table; columns are written directly, which row by row takes several times longer. */
export function passageTable(rows: readonly IndexedPassage[], dimensions: number | null): Table {
  const schema = passageSchema(dimensions);
  const children: Data[] = [
    texts(rows.map((row) => row.documentId)),
    integers(rows.map((row) => row.version)),
    texts(rows.map((row) => row.dossierId)),
    texts(rows.map((row) => row.kind)),
    texts(rows.map((row) => row.date)),
    texts(rows.map((row) => row.speaker)),
    texts(rows.map((row) => row.party)),
    texts(rows.map((row) => row.stems)),
    texts(rows.map((row) => row.parts)),
    texts(rows.map((row) => JSON.stringify(stored(row)))),
  ];
  if (dimensions !== null) children.push(vectors(rows, dimensions));
  const data = makeData({ type: new Struct(schema.fields), length: rows.length, children });
  return new Table(schema, [new RecordBatch(schema, data)]);
}

function stored({
  title: _title,
  stems: _stems,
  parts: _parts,
  vector: _vector,
  ...passage
}: IndexedPassage): StoredPassage {
  return passage;
}

function integers(values: readonly number[]): Data<Int32> {
  return makeData({ type: new Int32(), length: values.length, data: Int32Array.from(values) });
}

function texts(values: readonly (string | null)[]): Data<Utf8> {
  const valueOffsets = new Int32Array(values.length + 1);
  let size = 0;
  for (const [i, value] of values.entries()) {
    size += value === null ? 0 : Buffer.byteLength(value);
    valueOffsets[i + 1] = size;
  }
  const data = Buffer.allocUnsafe(size);
  for (const [i, value] of values.entries()) if (value !== null) data.write(value, valueOffsets[i] as number);
  return makeData({ type: new Utf8(), length: values.length, valueOffsets, data, ...validity(values) });
}

function vectors(rows: readonly IndexedPassage[], dimensions: number): Data<FixedSizeList<Float32>> {
  const values = new Float32Array(rows.length * dimensions);
  for (const [i, { vector }] of rows.entries()) if (vector) values.set(vector, i * dimensions);
  const child = makeData({ type: new Float32(), length: values.length, data: values });
  return makeData({
    type: new FixedSizeList(dimensions, new Field('item', new Float32(), true)),
    length: rows.length,
    child,
    ...validity(rows.map((row) => row.vector)),
  });
}

/** Arrow's validity bitmap: one bit a value, least significant first, 0 for null. */
function validity(values: readonly unknown[]): { nullCount: number; nullBitmap: Uint8Array } {
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
  let nullCount = 0;
  for (const [i, value] of values.entries()) {
    if (value === null) nullCount += 1;
    else nullBitmap[i >> 3] = (nullBitmap[i >> 3] as number) | (1 << (i & 7));
  }
  return { nullCount, nullBitmap };
}
