import type { DocumentKind } from '../../document.ts';
import type { DocumentHead } from './head.ts';

const role =
  /^(?:Verfasser(?:in)?|Verfasst von|Bearbeiter(?:in)?|Bearbeitet von|Autor(?:in|en|innen)?|RefL(?:in)?|Ref(?:in)?|Referent(?:in)?|Referatsleit(?:er|erin|ung)|Sachbearbeit(?:er|erin|ung)|Protokoll(?:führung|führer|führerin)?|Gefertigt|Von)\s*:\s*(.+)$/gm;

/** What programs write into the author property when nobody gave a name. */
const nobody =
  /^(admin(istrator)?|user|benutzer|unbekannt|unknown|microsoft.*|office|windows.*|python-docx|openpyxl|apache poi|root|standard|author|autor|test|amtsfeder)$/i;

/**
 * Who wrote the document: whom its head names („Bearbeiterin: …“, „RefL: …“, „der Abgeordneten A, B“, „Antwort der
 * Bundesregierung“), else the author in the file's properties unless a program put its own name there.
 */
export function findAuthors(head: DocumentHead, kind: DocumentKind, property: string | null): string[] {
  if (kind === 'drucksache') {
    const printed = printedAuthors(head.text.replace(/\n/g, ' '));
    if (printed.length > 0) return printed;
  }
  if (kind === 'plenarprotokoll' || kind === 'gesetz') return [];
  const named = [...head.text.matchAll(role)].flatMap((match) => names(match[1]!));
  if (named.length > 0) return [...new Set(named)];
  const author = property?.trim() ?? '';
  return author && author.length < 80 && !nobody.test(author) ? [author] : [];
}

/** Authors of a parliamentary paper stand in its first sentence, up to the title. */
function printedAuthors(text: string): string[] {
  const government =
    /\b(?:Antwort|Unterrichtung|Gesetzentwurf|Bericht) (?:der|durch die) ((?:Bundes|Landes|Staats)regierung|[\p{L}]+ Landesregierung)/u.exec(
      text,
    )?.[1];
  if (government) return [government];
  const members =
    /\bder Abgeordneten (.{3,600}?)(?:(?:,| sowie| und) (?:weiterer Abgeordneter|der (?:Fraktion|Gruppe))|$|(?<!\b(?:Dr|Prof|h|c|e))\. )/u.exec(
      text,
    )?.[1];
  if (members) return names(members);
  const group =
    /\b(?:Antrag|Entschließungsantrag|Gesetzentwurf|Anfrage) der (Fraktion(?:en)? [^.\n]{2,60}?)(?= [A-ZÄÖÜ]\p{Ll}+ [a-zäöü]|$)/u.exec(
      text,
    )?.[1];
  return group ? [group] : [];
}

function names(list: string): string[] {
  return list
    .replace(/\(([^)]{1,40})\)/g, '')
    .split(/\s*[,;|]\s*|\s+und\s+/)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter(
      (name) => /^\p{Lu}/u.test(name) && name.length < 60 && !/\d/.test(name) && name.split(' ').length <= 7,
    );
}
