import type { GroundedText, Statement } from '../../../api/contract/grounded-text.ts';
import { citationKey, numberReferences, type Reference } from './references.ts';

type References = ReadonlyMap<string, Reference>;

/** „[1]“, „[2, 5]“, or nothing. */
function markers(statement: Statement, references: References): string {
  const numbers = statement.citations.flatMap(
    (citation) => references.get(citationKey(citation))?.number ?? [],
  );
  return numbers.length > 0 ? `\u00a0[${[...new Set(numbers)].join(', ')}]` : '';
}

/** A result as plain text for the clipboard: headings, sentences with numbered references, and what they refer to. */
export function asPlainText(text: GroundedText): string {
  const references = numberReferences(text);
  const sections = text.sections.map(({ heading, statements }) => {
    const sentences = statements
      .map((statement) => statement.text + markers(statement, references))
      .join(' ');
    return heading ? `${heading}\n\n${sentences}` : sentences;
  });
  const sources = [...references.values()].map(
    ({ number, citation }) => `[${number}] ${citation.title}, ${citation.anchor.label}`,
  );
  return [...sections, ['Belege', ...sources].join('\n')].join('\n\n');
}

/** The same as HTML, so that a word processor keeps headings. */
export function asHtml(text: GroundedText): string {
  const references = numberReferences(text);
  const sections = text.sections.map(({ heading, statements }) => {
    const sentences = statements.map((statement) => escape(statement.text + markers(statement, references)));
    return `${heading ? `<h2>${escape(heading)}</h2>` : ''}<p>${sentences.join(' ')}</p>`;
  });
  const sources = [...references.values()].map(
    ({ number, citation }) => `<p>[${number}] ${escape(`${citation.title}, ${citation.anchor.label}`)}</p>`,
  );
  return `${sections.join('')}<h3>Belege</h3>${sources.join('')}`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
