import type { Block, SourceDocument } from '../../../ingest/document.ts';
import type { Inquiry } from '../../contract/inquiry.ts';

/** A kept inquiry as the paper it came from: what an answer repeats and cites, whatever became of the file. */
export function paperOf(inquiry: Inquiry): SourceDocument {
  const { title, parliament, term, number, askers, government, preface, questions } = inquiry;
  const lines = [
    [parliament, number && `Drucksache ${number}`].filter(Boolean).join(' '),
    term,
    `Kleine Anfrage ${askers ?? ''}`,
    title,
    ...(preface.length > 0 ? ['Vorbemerkung der Fragesteller', ...preface] : []),
    `Wir fragen die ${government ?? 'Regierung'}:`,
    ...questions.map(({ number: own, of, text }) =>
      of === null ? `${own}. ${text}` : `${own.slice(of.length)}) ${text}`,
    ),
  ];
  const texts = lines.filter((line): line is string => Boolean(line?.trim()));
  const blocks = texts.map((text, at): Block => {
    const anchor = { kind: 'paragraph' as const, label: `Absatz ${at + 1}`, page: null };
    return { kind: 'paragraph', text: text.trim(), anchor };
  });
  return {
    title,
    kind: 'drucksache',
    language: 'de',
    date: null,
    number,
    authors: [],
    blocks,
    pages: null,
    attachments: [],
  };
}
