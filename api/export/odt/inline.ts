import { noteWriter } from '../notes.ts';
import type { Paper, Run } from '../paper.ts';
import { tag, text } from './xml.ts';

export type Inline = (runs: readonly Run[]) => string;

/** Writes runs with their notes, which are counted through the whole paper. */
export function inlineWriter(paper: Paper): Inline {
  const note = noteWriter(paper);
  const { citations } = paper.style;
  let count = 0;
  const reference = (indices: readonly number[]): string => {
    if (citations === 'none') return '';
    const [kind, look] = citations === 'endnotes' ? ['endnote', 'Endnote'] : ['footnote', 'Footnote'];
    count++;
    return tag(
      'text:note',
      { 'text:id': `beleg${count}`, 'text:note-class': kind },
      tag('text:note-citation', {}, String(count)),
      tag('text:note-body', {}, tag('text:p', { 'text:style-name': look }, words(note(indices)))),
    );
  };
  return (runs) => runs.map((run) => spanned(run) + (run.citations ? reference(run.citations) : '')).join('');
}

const spanStyles = [
  ['placeholder', 'Platzhalter'],
  ['bold', 'Strong_20_Emphasis'],
  ['italic', 'Emphasis'],
  ['spaced', 'Gesperrt'],
  ['struck', 'Gestrichen'],
  ['underlined', 'Unterstrichen'],
] as const;

/** Character styles nest: a bold placeholder is both. */
function spanned(run: Run): string {
  if (run.text === '') return '';
  return spanStyles.reduce(
    (inner, [key, style]) => (run[key] ? tag('text:span', { 'text:style-name': style }, inner) : inner),
    words(run.text),
  );
}

/** Line breaks, tabs and runs of blanks are elements in OpenDocument. */
export const words = (value: string): string =>
  text(value)
    .replaceAll('\n', '<text:line-break/>')
    .replaceAll('\t', '<text:tab/>')
    .replace(/ {2,}/g, (blanks) => ` <text:s text:c="${blanks.length - 1}"/>`);
