import type { DocumentKind } from '../../document.ts';
import type { Hints } from '../metadata.ts';
import type { DocumentHead, HeadLine } from './head.ts';

/** „Betr.: …“ and the like; what follows „hier:“ belongs to it. */
const subject = /^(?:Betr\.?|Betreff|Betrifft|Thema|Gegenstand)\s*[:|]\s*(?:\|\s*)?(.+)$/;

/** Lines that stand above every document of a kind and so say nothing about this one. */
const letterhead = new RegExp(
  [
    String.raw`^(Deutscher Bundestag|Bundesrat|Landtag( .{2,40})?|Bundesgesetzblatt.*|Bundesanzeiger.*)$`,
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
    String.raw`^(Referat|Abteilung|Az|Aktenzeichen|Datum|Bearbeiter|Telefon|Hausruf|Tel|E-Mail|Herrn|Frau|über|An|Von|Stand|Ausgegeben|Teil I|Jahrgang|Nr\.|Seite)\b.{0,60}$`,
    String.raw`^Vorbemerkung`,
    String.raw`^[\d\s./,-]+$`,
  ].join('|'),
  'u',
);

const longestTitle = 200;

/**
 * A title to show in lists: the subject of memos and letters, the title of a Drucksache, the highest heading,
 * the file's own property, the first line, in the end the file name.
 */
export function findTitle(head: DocumentHead, kind: DocumentKind, hints: Hints): string {
  const found =
    (kind === 'plenarprotokoll' && /Plenarprotokoll\s+\d+\/\d+/.exec(head.text)?.[0]) ||
    property(hints, head, true) ||
    subjectLine(head) ||
    onlyHeading(head) ||
    property(hints, head, false) ||
    heading(head) ||
    firstLine(head) ||
    fromName(hints.name);
  return shorten(found.replace(/\s+/g, ' ').trim());
}

/** The title property, trusted first only when the document's head prints the same words. */
function property(hints: Hints, head: DocumentHead, mustBePrinted: boolean): string | null {
  const title = hints.properties?.title?.replace(/\s+/g, ' ').trim() ?? '';
  if (
    title.length < 4 ||
    /^(Microsoft \w+|Dokument ?\d*|Unbenannt|untitled|Präsentation\d*|Mappe\d*|PowerPoint.*|(tmp|temp|scan|img|doc)[-_ ]?\d+)\b/i.test(
      title,
    )
  ) {
    return null;
  }
  if (/\.(docx?|pdf|indd|xlsx?|pptx?|odt|qxd|dotx?)$/i.test(title) || letterhead.test(title)) return null;
  if (mustBePrinted && !head.text.replace(/\s+/g, ' ').includes(title)) return null;
  return title;
}

function subjectLine(head: DocumentHead): string | null {
  for (const [index, line] of head.lines.slice(0, 30).entries()) {
    const match = subject.exec(line.text);
    if (!match) continue;
    const next = head.lines[index + 1]?.text ?? '';
    return /^hier\s*:/.test(next) ? `${match[1]!.replace(/[;,]$/, '')}; ${next}` : match[1]!;
  }
  return null;
}

/** A heading with none beside it on its level is the document's title, not that of its first chapter. */
function onlyHeading(head: DocumentHead): string | null {
  const title = heading(head);
  const found = head.blocks.find((block) => block.kind === 'heading' && block.text === title);
  const level = found?.level ?? 1;
  const others = head.blocks.filter((block) => block.kind === 'heading' && (block.level ?? 1) <= level);
  return others.length === 1 ? title : null;
}

/** The first of the highest headings in the head. */
function heading(head: DocumentHead): string | null {
  const candidates = head.lines
    .map((line, index) => ({ ...line, index }))
    .filter((line) => line.level !== null && !letterhead.test(line.text) && /\p{L}{3}/u.test(line.text))
    .slice(0, 8);
  const highest = Math.min(...candidates.map((line) => line.level!));
  return candidates.find((line) => line.level === highest)?.text ?? null;
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
