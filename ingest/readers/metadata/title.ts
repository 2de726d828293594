import type { DocumentKind } from '../../document.ts';
import type { Hints } from '../metadata.ts';
import type { DocumentHead, HeadLine } from './head.ts';

/** „Betr.: …“ and the like; what follows „hier:“ belongs to it. */
const subject = /^(?:Betr\.?|Betreff|Betrifft|Thema|Gegenstand)\s*[:|]\s*(?:\|\s*)?(.+)$/;

/** Lines that stand above every document of a kind and so say nothing about this one. */
const letterhead = new RegExp(
  [
    String.raw`^(Deutscher Bundestag|Bundesrat|Landtag( .{2,40})?|Bundesgesetzblatt.*|Bundesanzeiger.*|Ministerialblatt.*|Gesetz- und Verordnungsblatt.*)$`,
    String.raw`(Drucksache|Plenarprotokoll|Wahlperiode)\s*[\d/]*`,
    String.raw`^\d+\. Wahlperiode`,
    String.raw`^(Antwort|auf die|der Bundesregierung|der .{3,30}regierung|Kleine Anfrage|Große Anfrage|Antrag|Gesetzentwurf|Beschlussempfehlung.*|Unterrichtung.*|Vorabfassung.*)$`,
    String.raw`^(der|des|die) (Abgeordneten|Fraktion)`,
    String.raw`^auf die (Kleine|Große) Anfrage`,
    String.raw`^(Antwort|Unterrichtung) (der|durch) `,
    String.raw`^[–-] .* [–-]$`,
    String.raw`^((Akten|Gesprächs|Telefon|Ergebnis)?vermerk|Pressemitteilung|Presseinformation|Medieninformation|Kabinetts?vorlage|Vorlage|Protokoll|Niederschrift|Formular|Entwurf|Anlage \d*|Anlagen?)\s*(Nr\.?\s*\d+.*)?$`,
    String.raw`^Pressemitteilung\b.{0,40}$`,
    String.raw`^(Inhalt|Inhaltsverzeichnis|Inhaltsübersicht|Impressum)$`,
    String.raw`^(Bundes|Staats)?[Mm]inisterium (der|des|für) [^.]{3,80}$`,
    String.raw`^(Das |Die )?(Bundes|Landes|Staats)(ministerium|kanzlei|regierung)\b[^.]{0,60}$`,
    String.raw`^(Az\.?|Aktenzeichen|Geschäftszeichen|Datum|Stand|Bearbeiter(in)?|Telefon|Tel\.|Hausruf|E-Mail|An|Von|Über|Bezug|Anlg\.?|Ausgegeben)\s*[:.]`,
    String.raw`^(Referat|Abteilung|Dezernat|Teil|Jahrgang|Nr\.|Seite)\s+[\dIVXZ]`,
    String.raw`^(Herrn|Frau|über|nachrichtlich|Ausgegeben zu)\b.{0,60}$`,
    String.raw`^(des|der) (Landes|Freistaates|Freien|Bundesrepublik)\b.{0,60}$`,
    String.raw`^für das Land \S+$`,
    String.raw`^\p{Lu}[\p{L} -]{1,40}, (den )?\d{1,2}\. ?[\p{L}\d]`,
    String.raw`^Vorbemerkung`,
    String.raw`^[\d\s./,-]+$`,
  ].join('|'),
  'u',
);

/** What programs call a document nobody has named. */
const placeholder =
  /^(Microsoft \w+|Dokument ?\d*|Unbenannt|untitled|Präsentation\d*|Mappe\d*|PowerPoint.*|(tmp|temp|scan|img|doc)[-_ ]?\d+)\b/i;
const fileName = /\.(docx?|pdf|indd|xlsx?|pptx?|odt|qxd|dotx?)$/i;

/** Below another line, „1. Genehmigung der Niederschrift“ and what follows are chapters, no titles. */
const firstChapter = /^(?:1|I|A)[.)]?\s/;
const chapter = /^(?:\d+(?:\.\d+)*|[IVX]+|[A-Z])[.)]?\s/;

const longestTitle = 200;

/**
 * A title to show in lists: the subject of memos and letters, the title of a Drucksache, the highest heading,
 * the file's own property, the first line, in the end the file name.
 */
export function findTitle(head: DocumentHead, kind: DocumentKind, hints: Hints): string {
  const fromFile = property(hints);
  const found =
    (kind === 'plenarprotokoll' && /Plenarprotokoll\s+\d+\/\d+/.exec(head.text)?.[0]) ||
    (kind === 'drucksache' && titleBelowReference(head)) ||
    (fromFile && head.lines.some((line) => line.text === fromFile) && fromFile) ||
    subjectLine(head) ||
    onlyHeading(head) ||
    fullerHeading(head, fromFile) ||
    fromFile ||
    heading(head) ||
    firstLine(head) ||
    fromName(hints.name);
  return shorten(found.replace(/\s+/g, ' ').trim());
}

/** The title property, unless it is a program's placeholder, a file name or a letterhead. */
function property(hints: Hints): string | null {
  const title = hints.properties?.title?.replace(/\s+/g, ' ').trim() ?? '';
  if (title.length < 4 || placeholder.test(title) || fileName.test(title)) return null;
  return letterhead.test(title) ? null : title;
}

/** An answer prints its title below the number of the question it answers: „– Drucksache 20/1100 –“. */
function titleBelowReference(head: DocumentHead): string | null {
  const at = head.lines.findIndex((line) => /^[–-] (zu )?Drucksachen? .{3,40} [–-]$/.test(line.text));
  return at < 0 ? null : (head.lines.slice(at + 1).find(saysSomething)?.text ?? null);
}

/** A heading that contains the property's words says more than they do. */
function fullerHeading(head: DocumentHead, fromFile: string | null): string | null {
  const printed = heading(head);
  return fromFile !== null && printed?.includes(fromFile) ? printed : null;
}

function subjectLine(head: DocumentHead): string | null {
  for (const [index, line] of head.lines.slice(0, 30).entries()) {
    const match = subject.exec(line.text);
    if (!match) continue;
    const next = head.lines[index + 1]?.text ?? '';
    if (/^hier\s*:/.test(next)) return `${match[1]!.replace(/[;,]$/, '')}; ${next}`;
    return goesOn(match[1]!) ? `${match[1]!} ${next}` : match[1]!;
  }
  return null;
}

/** A heading with none beside it on its level is the document's title, not that of its first chapter. */
function onlyHeading(head: DocumentHead): string | null {
  const title = heading(head);
  if (title === null) return null;
  const headings = head.blocks.filter((block) => block.kind === 'heading' && !letterhead.test(block.text));
  const level = headings.find((block) => title.startsWith(block.text))?.level ?? 1;
  return headings.filter((block) => (block.level ?? 1) <= level && !title.includes(block.text)).length === 0
    ? title
    : null;
}

/** The first of the highest headings in the head, with the next where it goes on there. */
function heading(head: DocumentHead): string | null {
  const first = head.lines.find(saysSomething);
  const headings = head.lines.filter(
    (line) => line.level !== null && !letterhead.test(line.text) && /\p{L}{3}/u.test(line.text),
  );
  const hasChapters = headings.some((line) => line !== first && firstChapter.test(line.text));
  const candidates = headings
    .filter((line) => line === first || !hasChapters || !chapter.test(line.text))
    .slice(0, 8);
  const highest = Math.min(...candidates.map((line) => line.level!));
  const at = candidates.findIndex((line) => line.level === highest);
  const title = candidates[at]?.text ?? null;
  const next = candidates[at + 1];
  return title !== null && goesOn(title) && next?.level === highest ? `${title} ${next.text}` : title;
}

/** What ends with a dash or a preposition, inside brackets or inside a quotation is continued in the next line. */
function goesOn(text: string): boolean {
  return / (?:[–-]|am|an|auf|bei|der|des|die|für|im|in|mit|nach|über|und|von|vom|zu|zum|zur)$|\([^)]*$|„[^“]*$/.test(
    text,
  );
}

function firstLine(head: DocumentHead): string | null {
  return head.lines.find(saysSomething)?.text ?? null;
}

function saysSomething({ text }: HeadLine): boolean {
  return !letterhead.test(text) && /\p{L}{3}/u.test(text) && !/^(Sehr geehrte|Liebe)/.test(text);
}

function fromName(name: string): string {
  const base = name
    .split(/[/\\]/)
    .at(-1)!
    .replace(/\.[A-Za-z0-9]{1,8}$/, '');
  return base.replace(/[_]+/g, ' ').trim() || 'Ohne Titel';
}

function shorten(title: string): string {
  if (title.length <= longestTitle) return title;
  return `${title.slice(0, title.lastIndexOf(' ', longestTitle - 2))} …`;
}
