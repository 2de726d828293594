import { printedText } from '../blocks/block-text.ts';
import { type Draft, linesOf, rawText } from '../blocks/draft.ts';
import type { WordCounts } from '../blocks/hyphenation.ts';
import type { Line } from '../layout/line.ts';
import { isInterjection, parseInterjection } from '../../plenary/interjection.ts';
import { parseSpeakerLabel, type Speaker } from '../../plenary/speaker-label.ts';

/** A label takes at most this many printed lines, and a remark this many blocks. */
const longestLabel = 5;
const mostPieces = 3;
const deepestLevel = 6;

/** Whether the drafts are a stenographic record of the Bundestag or of a parliament that prints like it. */
export function isPlenaryRecord(drafts: readonly Draft[]): boolean {
  const head = drafts.slice(0, 12).map(rawText).join('\n');
  const isLandtag =
    /Landtag|Abgeordnetenhaus|Bürgerschaft/.test(head) && /\d+\. (?:Plenarsitzung|Sitzung)/.test(head);
  return (
    /Plenarprotokoll\s+\d+\/\d+/.test(head) && (/Stenogra(?:f|ph)ischer Bericht/.test(head) || isLandtag)
  );
}

/**
 * Marks who speaks: paragraphs after a speaker's label become speeches, remarks in brackets interjections, and the
 * label itself a heading below the agenda item. What stands before the first label (the table of contents) and what
 * follows a heading after the session's end stays as it is.
 */
export function withSpeeches(drafts: readonly Draft[], counts: WordCounts): Draft[] {
  const labelLevel = Math.min(
    deepestLevel,
    1 + Math.max(1, ...drafts.map((draft) => (draft.kind === 'heading' ? (draft.level ?? 1) : 0))),
  );
  const result: Draft[] = [];
  let speaker: Speaker | null = null;
  let turn = 0;
  let closed = false;
  for (const draft of closeRemarks(drafts)) {
    const opening = splitLabel(draft, counts);
    if (opening) {
      speaker = opening.speaker;
      turn++;
      result.push({ kind: 'heading', level: labelLevel, cells: [opening.label] });
      if (opening.rest.length > 0) result.push(asSpeech([opening.rest], speaker, turn));
      continue;
    }
    const text = rawText(draft);
    if (draft.kind === 'heading' && closed) speaker = null;
    if (speaker === null || draft.kind === 'heading' || draft.kind === 'table-row') {
      result.push(draft);
    } else if (isInterjection(text)) {
      const said = parseInterjection(printedText(draft.cells, counts).text);
      result.push({ ...draft, kind: 'speech', speech: { ...said, role: null, turn, interjection: true } });
      if (text.startsWith('(Schluss')) closed = true;
    } else {
      result.push(asSpeech(draft.cells, speaker, turn));
    }
  }
  return result;
}

function asSpeech(cells: Line[][], speaker: Speaker, turn: number): Draft {
  return { kind: 'speech', cells, speech: { ...speaker, turn, interjection: false } };
}

/** A remark that a column break or a change of indent parted is one again. */
function closeRemarks(drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  let open = 0;
  for (const draft of drafts) {
    const previous = result.at(-1);
    if (previous && open > 0 && draft.kind !== 'heading' && draft.kind !== 'table-row') {
      previous.cells = [[...linesOf(previous), ...linesOf(draft)]];
      open = isOpen(rawText(previous)) ? open - 1 : 0;
    } else {
      result.push({ ...draft });
      open = draft.kind === 'paragraph' && isOpen(rawText(draft)) ? mostPieces : 0;
    }
  }
  return result;
}

function isOpen(text: string): boolean {
  return text.startsWith('(') && text.split('(').length > text.split(')').length;
}

interface Opening {
  speaker: Speaker;
  label: Line[];
  rest: Line[];
}

/** The speaker's label a draft begins with, its name in bold, and what follows it. */
function splitLabel(draft: Draft, counts: WordCounts): Opening | null {
  const lines = linesOf(draft);
  if (draft.kind === 'table-row' || !lines[0] || lines[0].boldLead < 4) return null;
  const at = lines.slice(0, longestLabel).findIndex((line) => line.text.includes(':'));
  if (at < 0) return null;
  const [before, after] = cutLine(lines[at]!, lines[at]!.text.indexOf(':') + 1);
  const label = [...lines.slice(0, at), before];
  const speaker = parseSpeakerLabel(printedText([label], counts).text);
  if (!speaker) return null;
  const name = [...label.slice(0, -1), { ...before, text: before.text.replace(/:$/, '') }];
  return { speaker, label: name, rest: [...(after ? [after] : []), ...lines.slice(at + 1)] };
}

/** A line in two, its width shared out by characters. */
function cutLine(line: Line, at: number): [Line, Line | null] {
  const rest = line.text.slice(at).trim();
  if (!rest) return [line, null];
  const x = line.left + ((line.right - line.left) * at) / line.text.length;
  return [
    { ...line, text: line.text.slice(0, at), right: x },
    { ...line, text: rest, left: x, boldLead: 0 },
  ];
}
