import type { FormProblem } from './form-problem.ts';

/** A line with its number in the file, from 1. */
export interface Line {
  number: number;
  text: string;
}

/** A value with the line it stands in. */
export interface Entry {
  key: string;
  value: string;
  line: number;
}

export interface OutlinePart {
  heading: string;
  level: 1 | 2;
  line: number;
  entries: Entry[];
}

/** A form file by its chapters, before anything in it has been understood. */
export interface Outline {
  properties: Entry[];
  /** List items of „# Kopf“, without their dash. */
  head: Line[];
  parts: OutlinePart[];
  /** Lines of „# Schluss“. */
  closing: string[];
}

const chapters = ['Kopf', 'Teile', 'Schluss'] as const;
type Chapter = (typeof chapters)[number];

/** Takes a form file apart; what stands where nothing belongs is reported. */
export function readOutline(text: string, problems: FormProblem[]): Outline {
  const outline: Outline = { properties: [], head: [], parts: [], closing: [] };
  const lines = text.split(/\r?\n/).map((line, at) => ({ number: at + 1, text: line.trim() }));
  const end =
    lines[0]?.text === '---' ? lines.findIndex(({ text: line }, at) => at > 0 && line === '---') : -1;
  if (end < 0) {
    problems.push({
      line: 1,
      message: 'Am Anfang fehlt der Block mit „kennung“, „titel“ und „zweck“ zwischen zwei Zeilen „---“.',
    });
  }
  outline.properties = lines.slice(1, Math.max(end, 1)).flatMap((line) => entryOf(line, problems) ?? []);
  let chapter: Chapter | null = null;
  for (const line of lines.slice(end + 1)) {
    if (line.text === '') continue;
    const opened = /^# (.+)$/.exec(line.text)?.[1];
    if (opened !== undefined) {
      chapter = chapters.find((name) => name === opened) ?? null;
      if (!chapter)
        problems.push({
          line: line.number,
          message: `Den Abschnitt „${opened}“ gibt es nicht; möglich sind Kopf, Teile und Schluss.`,
        });
    } else readLine(outline, chapter, line, problems);
  }
  return outline;
}

function readLine(outline: Outline, chapter: Chapter | null, line: Line, problems: FormProblem[]): void {
  if (chapter === 'Schluss') outline.closing.push(line.text);
  else if (chapter === 'Kopf') outline.head.push({ ...line, text: line.text.replace(/^- /, '') });
  else if (chapter === 'Teile') readPartLine(outline.parts, line, problems);
  else
    problems.push({
      line: line.number,
      message: 'Vor dem ersten Abschnitt („# Kopf“) steht hier noch Text.',
    });
}

function readPartLine(parts: OutlinePart[], line: Line, problems: FormProblem[]): void {
  const heading = /^(##|###) (.+)$/.exec(line.text);
  if (heading) {
    const level = heading[1] === '##' ? 1 : 2;
    parts.push({ heading: heading[2]!, level, line: line.number, entries: [] });
    return;
  }
  const entry = entryOf({ ...line, text: line.text.replace(/^- /, '') }, problems);
  const part = parts.at(-1);
  if (!part)
    problems.push({
      line: line.number,
      message: 'Vor der ersten Überschrift („## …“) steht hier eine Angabe.',
    });
  else if (entry) part.entries.push(entry);
}

function entryOf({ text, number }: Line, problems: FormProblem[]): Entry | null {
  if (text === '') return null;
  const found = /^([\p{L} ]+?):\s*(.*)$/u.exec(text);
  if (found) return { key: found[1]!.toLowerCase(), value: found[2]!, line: number };
  problems.push({ line: number, message: `„${text}“ ist keine Angabe der Form „Name: Wert“.` });
  return null;
}
