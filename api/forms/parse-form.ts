import { type Form, type FormField, formSchema, type FormPart } from '../contract/forms.ts';
import { FormError, type FormProblem } from './form-problem.ts';
import { type Entry, type Line, type OutlinePart, readOutline } from './outline.ts';
import { answers, kinds, layouts, lengthOf, origins, papers, places, sourceChoices } from './vocabulary.ts';

/**
 * A form from its file.
 *
 * @param aspects names a part may seek
 * @throws FormError with everything that is wrong, by line
 */
export function parseForm(text: string, aspects: ReadonlySet<string>): Form {
  const problems: FormProblem[] = [];
  // Typed with an ordinary space; on paper the number stays with its sign.
  const joined = text.replace(/§ (?=\d)/g, '§\u00a0');
  const { properties, head, parts, closing } = readOutline(joined, problems);
  const read = new Reading(properties, 1, problems);
  const form: Form = {
    id: read.text('kennung'),
    title: read.text('titel'),
    purpose: read.text('zweck'),
    tone: read.optional('ton') ?? '',
    house: false,
    paper: read.choice('satz', papers, 'memo'),
    public: read.choice('öffentlich', answers, false),
    restsOn: read.list('hauptquelle', kinds),
    head: uniqueIds(head.flatMap((line) => fieldOf(line, problems) ?? [])),
    parts: uniqueIds(parts.map((part) => partOf(part, aspects, problems))),
    length: read.length('länge'),
    closing,
    fileStep: read.optional('verfügung') ?? null,
  };
  read.rest();
  if (form.id !== '' && !/^[a-z0-9-]+$/.test(form.id)) {
    problems.push({
      line: read.lineOf('kennung'),
      message: 'Die Kennung besteht nur aus Kleinbuchstaben ohne Umlaute, Ziffern und Bindestrichen.',
    });
  }
  if (parts.length === 0)
    problems.push({ line: 1, message: 'Unter „# Teile“ steht kein Teil („## Überschrift“).' });
  if (problems.length > 0) throw new FormError(problems.toSorted((a, b) => a.line - b.line));
  return formSchema.parse(form);
}

/** „Az. (Aktenzeichen): links, Pflicht, aus dem Kopf der Quellen“ */
function fieldOf({ text, number }: Line, problems: FormProblem[]): FormField | null {
  const [, label, others, rest] = /^([^:(]+?)(?: \(([^)]*)\))?:\s*(.+)$/.exec(text) ?? [];
  if (!label || !rest) {
    problems.push({
      line: number,
      message: `„${text}“ ist kein Kopffeld der Form „Name: Platz, Pflicht, Herkunft“.`,
    });
    return null;
  }
  const [words, value = null] = rest.split(/(?:^|,\s*)fest:\s*/, 2);
  const given = words!
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  const unknown = given.find(
    (word) => word !== 'Pflicht' && !Object.hasOwn(places, word) && !Object.hasOwn(origins, word),
  );
  if (unknown !== undefined) {
    problems.push({
      line: number,
      message: `„${unknown}“ ist unbekannt. Möglich sind ${listed(places)}, Pflicht, ${listed(origins)} und „fest: …“.`,
    });
  }
  return {
    id: slug(label),
    label,
    labels: [label, ...(others?.split(',').map((word) => word.trim()) ?? [])],
    place: given.map((word) => places[word]).find(Boolean) ?? 'line',
    from: value === null ? (given.map((word) => origins[word]).find(Boolean) ?? 'person') : 'value',
    value,
    required: given.includes('Pflicht'),
  };
}

function partOf(
  { heading, level, line, entries }: OutlinePart,
  aspects: ReadonlySet<string>,
  problems: FormProblem[],
): FormPart {
  const read = new Reading(entries, line, problems);
  const length = read.length('länge');
  if (length && length.unit !== 'words' && length.unit !== 'sentences') {
    problems.push({ line: read.lineOf('länge'), message: 'Ein Teil wird in Wörtern oder Sätzen gemessen.' });
  }
  const seeks = read.items('sucht');
  for (const name of seeks.filter((each) => !aspects.has(each))) {
    problems.push({
      line: read.lineOf('sucht'),
      message: `Wonach „${name}“ sucht, ist unbekannt. Möglich sind: ${[...aspects].join(', ')}.`,
    });
  }
  const part: FormPart = {
    id: slug(heading),
    heading: read.choice('überschrift', answers, true) ? heading : null,
    level,
    annex: read.choice('anlage', answers, false),
    layout: read.choice('form', layouts, 'prose'),
    required: read.choice('pflicht', answers, true),
    content: read.text('inhalt'),
    question: read.optional('frage') ?? null,
    sources: read.choice('quellen', sourceChoices, 'all'),
    seeks,
    keywords: read.items('stichworte'),
    lead: read.optional('vorspann') ?? null,
    words: length?.unit === 'words' ? length.value : null,
    sentences: length?.unit === 'sentences' ? length.value : null,
  };
  read.rest();
  return part;
}

/** The entries of a block, taken one by one; what is left over is reported. */
class Reading {
  readonly #entries: Map<string, Entry>;
  readonly #taken = new Set<string>();

  constructor(
    entries: readonly Entry[],
    private readonly line: number,
    private readonly problems: FormProblem[],
  ) {
    this.#entries = new Map(entries.map((entry) => [entry.key, entry]));
    for (const entry of entries) {
      if (this.#entries.get(entry.key) !== entry)
        this.#report(entry.line, `„${entry.key}“ steht hier zweimal.`);
    }
  }

  lineOf(key: string): number {
    return this.#entries.get(key)?.line ?? this.line;
  }

  optional(key: string): string | undefined {
    this.#taken.add(key);
    return this.#entries.get(key)?.value || undefined;
  }

  text(key: string): string {
    const value = this.optional(key);
    if (value === undefined) this.#report(this.line, `Es fehlt „${key}: …“.`);
    return value ?? '';
  }

  items(key: string): string[] {
    return (this.optional(key) ?? '')
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean);
  }

  choice<T>(key: string, choices: Readonly<Record<string, T>>, fallback: NoInfer<T>): T {
    const value = this.optional(key);
    if (value === undefined) return fallback;
    if (Object.hasOwn(choices, value)) return choices[value]!;
    this.#report(this.lineOf(key), `„${key}“ kann ${listed(choices)} sein, nicht „${value}“.`);
    return fallback;
  }

  list<T>(key: string, choices: Readonly<Record<string, T>>): T[] {
    return this.items(key).flatMap((item) => {
      if (Object.hasOwn(choices, item)) return [choices[item]!];
      this.#report(this.lineOf(key), `„${key}“ kann ${listed(choices)} sein, nicht „${item}“.`);
      return [];
    });
  }

  length(key: string) {
    const value = this.optional(key);
    if (value === undefined) return null;
    const length = lengthOf(value);
    if (!length)
      this.#report(
        this.lineOf(key),
        `„${value}“ ist keine Länge wie „höchstens 60 Wörter“, „1 Satz“, „5 Minuten“ oder „1 Seite“.`,
      );
    return length;
  }

  /** Reports entries nobody has asked for: misspelt, or at the wrong place. */
  rest(): void {
    for (const { key, line } of this.#entries.values()) {
      if (!this.#taken.has(key)) this.#report(line, `Eine Angabe „${key}“ gibt es hier nicht.`);
    }
  }

  #report(line: number, message: string): void {
    this.problems.push({ line, message });
  }
}

const listed = (choices: Readonly<Record<string, unknown>>) =>
  Object.keys(choices)
    .map((name) => `„${name}“`)
    .join(', ');

/** „1. Votum“ → „votum“ */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\d+\.\s*/, '')
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function uniqueIds<T extends { id: string }>(items: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const count = (seen.get(item.id) ?? 0) + 1;
    seen.set(item.id, count);
    return count === 1 ? item : { ...item, id: `${item.id}-${count}` };
  });
}
