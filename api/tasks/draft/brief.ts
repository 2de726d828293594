import type { Form, FormField, FormPart } from '../../contract/forms.ts';
import { sentences } from '../../../language/sentences.ts';

/** What the person has asked for, taken apart. */
export interface Brief {
  /** Values of head fields, by field id. */
  fields: Map<string, string>;
  /** Text the person gives for a part, by part id: „Votum: Zustimmen.“ */
  parts: Map<string, string>;
  /** Where the draft is made, for „Ort und Datum“. */
  place: string | null;
  /** What the draft is about, in the person's words; empty where the brief says nothing. */
  topics: string[];
  /** A first line that reads like a subject. */
  subject: string | null;
}

const mostTopics = 6;
const longestSubject = 14;

/** Reads a brief: lines „Az.: …“ or „Votum: …“ fill fields and parts of the form, the rest says what it is about. */
export function readBrief(text: string, form: Pick<Form, 'head' | 'parts'>): Brief {
  const brief: Brief = { fields: new Map(), parts: new Map(), place: null, topics: [], subject: null };
  const rest: string[] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    const [, label, value] = /^([^:]{1,60}?)\s*:\s+(.+)$/.exec(line) ?? [];
    const field = label && form.head.find((each) => isLabelOf(each, label));
    const part = label && form.parts.find((each) => isHeadingOf(each, label));
    if (field) brief.fields.set(field.id, value!);
    else if (part) brief.parts.set(part.id, value!);
    else if (label === 'Ort') brief.place = value!;
    else if (line !== '') rest.push(line);
  }
  const [first = ''] = rest;
  brief.subject =
    first !== '' && first.split(/\s+/).length <= longestSubject && !/[.!?:]$/.test(first) ? first : null;
  brief.topics = rest
    .flatMap((line) => sentences(line).map(({ start, end }) => line.slice(start, end)))
    .slice(0, mostTopics);
  return brief;
}

const isLabelOf = ({ labels }: FormField, given: string) =>
  labels.some((label) => plain(label) === plain(given));

const isHeadingOf = ({ id, heading }: FormPart, given: string) =>
  plain(heading ?? '') === plain(given) || id === plain(given).replace(/\s+/g, '-');

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/^\d+\.\s*/, '')
    .replace(/\.$/, '')
    .trim();
