import type { Material } from '../../material.ts';
import { type HeadLine, headLines } from './head-lines.ts';

const body =
  /(?:[Mm]inisterium|[Vv]erband|\p{Ll}bund(?!\p{Ll})|Kammer|kammer|Stadt |Gemeinde |Landkreis|Landtag|Agentur|agentur|Behörde|Universität|Verein|Gesellschaft|GmbH|e\. ?V\.|Bank|bank|Amt(?!\p{Ll})|Initiative|Gewerkschaft)/u;
const mailSender = /^Von: ([^<]+?)\s*</;
const farDown = 6;

/** Who has sent or issued a document, with its place in the document's text: the body named in its head, or its author. */
export function senderOf(material: Material): HeadLine | null {
  const lines = headLines(material);
  const from = lines.find(({ text }) => mailSender.test(text));
  if (from) {
    const name = mailSender.exec(from.text)![1]!;
    const start = from.start + from.text.indexOf(name);
    return { text: name, start, end: start + name.length };
  }
  const issuer = lines
    .slice(0, farDown)
    .find(({ text }) => body.test(text) && text.length < 90 && !/[.:]$/.test(text));
  if (issuer) return issuer;
  const [author] = material.authors;
  const start = author ? material.text.indexOf(author) : -1;
  return author && start >= 0 ? { text: author, start, end: start + author.length } : null;
}
