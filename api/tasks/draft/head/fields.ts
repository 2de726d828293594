import type { DraftField } from '../../../contract/drafts.ts';
import type { Form, FormField } from '../../../contract/forms.ts';
import type { Citation } from '../../../contract/grounded-text.ts';
import type { Brief } from '../brief.ts';
import { cite, type Material } from '../../material.ts';
import { germanDate } from '../../german-date.ts';
import { headLines } from './head-lines.ts';
import { senderOf } from './sender.ts';

/** What the head of a draft is filled from. */
export interface HeadSources {
  brief: Brief;
  materials: readonly Material[];
  /** The source that the draft answers or rests on. */
  main: Material | null;
  /** ISO date. */
  today: string;
  /** Of the parliamentary question, by field id. */
  inquiry: ReadonlyMap<string, FieldValue>;
}

export interface FieldValue {
  value: string;
  citation: Citation | null;
}

/** The head of a draft: what the brief says, else what the form takes it from, else a placeholder. Nothing is guessed. */
export function fieldsOf(
  { head, restsOn }: Pick<Form, 'head' | 'restsOn'>,
  sources: HeadSources,
): DraftField[] {
  return head.map((field) => {
    const given = sources.brief.fields.get(field.id);
    const found =
      given === undefined ? findValue(field, sources, restsOn.length > 0) : { value: given, citation: null };
    const { id, label, place, required } = field;
    return {
      id,
      label,
      place,
      required,
      placeholder: placeholderOf(field),
      value: found?.value ?? null,
      citation: found?.citation ? { ...found.citation, state: 'available' } : null,
    };
  });
}

/** „«Aktenzeichen»“ for the field „Az. (Aktenzeichen)“. */
function placeholderOf({ label, labels }: FormField): string {
  const written = /\.$|^.{1,3}$/.test(label) ? (labels[1] ?? label) : label;
  return `«${written}»`;
}

function findValue(field: FormField, sources: HeadSources, resting: boolean): FieldValue | null {
  const { brief, main, today, inquiry } = sources;
  switch (field.from) {
    case 'value':
      return { value: field.value!, citation: null };
    case 'today':
      return dateLine(field, today, placeOf(sources));
    case 'inquiry':
      return inquiry.get(field.id) ?? null;
    case 'head':
      return fromHeads(field, resting && main ? [main] : sources.materials);
    case 'subject':
      if (brief.subject !== null) return { value: brief.subject, citation: null };
      return main && { value: main.title, citation: citeTitle(main) };
    case 'number':
      return main?.number ? { value: main.number, citation: citeText(main, main.number) } : null;
    case 'date':
      return main?.date ? { value: germanDate(main.date), citation: null } : null;
    case 'sender': {
      const sender = main && senderOf(main);
      return sender && { value: sender.text, citation: cite(main, sender.start, sender.end) };
    }
    case 'person':
      return null;
  }
}

/** „Musterstadt, den 3. Mai 2025“; a field that is called „Datum“ has no place. */
function dateLine({ label }: FormField, today: string, place: string | null): FieldValue {
  const date = germanDate(today);
  return { value: /Ort/.test(label) ? `${place ?? '«Ort»'}, den ${date}` : date, citation: null };
}

/** Where the house sits, if all sources that say it say the same. */
function placeOf({ brief, materials }: HeadSources): string | null {
  if (brief.place !== null) return brief.place;
  const places = materials.flatMap((material) =>
    headLines(material).flatMap(
      ({ text }) => /^(\p{Lu}[\p{L} -]{2,30}), (?:den )?\d{1,2}\. /u.exec(text)?.[1] ?? [],
    ),
  );
  return new Set(places).size === 1 ? places[0]! : null;
}

/** A value that the heads of the sources give under one of the field's labels, and in which they agree. */
function fromHeads({ labels }: FormField, materials: readonly Material[]): FieldValue | null {
  const patterns = labels.map((label) => {
    const word = label.replace(/\.$/, '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return new RegExp(String.raw`^${word}\.?(?:\s*:\s*(?<value>\S.*)| (?<number>\d[^.:]{0,40}))$`, 'u');
  });
  const found = materials.flatMap((material) =>
    headLines(material).flatMap(({ text, start, end }) => {
      const match = patterns.map((pattern) => pattern.exec(text)).find(Boolean);
      const value = match?.groups?.['value'] ?? match?.groups?.['number'];
      return value ? [{ value, citation: cite(material, start, end) }] : [];
    }),
  );
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0]! : null;
}

function citeTitle(material: Material): Citation | null {
  return citeText(material, material.title);
}

function citeText(material: Material, text: string): Citation | null {
  const start = material.text.indexOf(text);
  return start < 0 ? null : cite(material, start, start + text.length);
}
