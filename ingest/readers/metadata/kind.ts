import type { DocumentKind } from '../../document.ts';
import type { DocumentHead, HeadLine } from './head.ts';

/** A short line that names the document's kind, per kind; asked in this order. */
const namingLines: [DocumentKind, RegExp][] = [
  ['plenarprotokoll', /^Plenarprotokoll\s+\d+\/\d+|^Stenogra(f|ph)ischer (Bericht|Dienst)/],
  ['drucksache', /(^|\s)(Drucksache|Drs\.)\s+\d+\/\d+$/],
  ['drucksache', /^(Antwort der .{3,40}regierung auf die )?(Kleine|Große) Anfrage\b/],
  [
    'pressemitteilung',
    /^(Gemeinsame )?(Pressemitteilung|Presseinformation|Medieninformation|Presseerklärung|Pressemeldung)\b/i,
  ],
  [
    'vorlage',
    /^((Eil)?Vorlage (an|für) |(Kabinetts?|Leitungs|Minister(innen)?|Staatssekretärs|Entscheidungs|Beschluss|Informations|Gremien)vorlage\b|Kabinetts?sache\b|Beschlussvorschlag)/i,
  ],
  [
    'vermerk',
    /^((Akten|Gesprächs|Telefon|Ergebnis|Prüf|Vor|Kurz|Referats)?-?[Vv]ermerk|V ?E ?R ?M ?E ?R ?K)\b/,
  ],
  ['vermerk', /^((Ergebnis|Kurz|Sitzungs|Besprechungs)?[Pp]rotokoll|Niederschrift)\b/],
  [
    'gesetz',
    /^(Bundesgesetzblatt|Gesetz- und Verordnungsblatt|Gesetzblatt|Ministerialblatt|Amtsblatt|Bundesanzeiger)\b/,
  ],
  [
    'gesetz',
    /^([A-ZÄÖÜ][\p{L}-]*|(Erste|Zweite|Dritte|Vierte|Fünfte|\d+\.)s? )?([Gg]esetz|[Vv]erordnung|[Rr]ichtlinien?|[Vv]erwaltungsvorschrift|[Ss]atzung|[Bb]ekanntmachung) (zur|zum|über|für|des|der|betreffend|vom)\b/u,
  ],
  ['formular', /^(Antrag auf|Antragsformular|Formular|Formblatt|Vordruck|Anmeldung zu[rm]|Checkliste)\b/],
];

/** Lines longer than this are sentences, not names of documents, unless they are headings. */
const longestName = 120;
const namingRange = 25;

/** The kind of administrative text, told by its own head; `sonstiges` when nothing says so. */
export function findKind(head: DocumentHead): DocumentKind {
  const lines = head.lines
    .slice(0, namingRange)
    .filter((line) => line.level !== null || line.text.length <= longestName);
  for (const [kind, pattern] of namingLines) {
    if (lines.some((line) => pattern.test(line.text) && !isReference(line.text))) return kind;
  }
  if (isFormFilledByHand(head)) return 'formular';
  if (/^(Herrn|Frau) (Bundes|Staats)?[Mm]inister(in)?\b/m.test(head.text) && /^über\b/m.test(head.text))
    return 'vorlage';
  if (/^(Sehr geehrte|Liebe|Guten Tag)\b.{0,80}[,!]?$/m.test(head.text)) return 'schreiben';
  if (paragraphHeadings(head) >= 2) return isContract(lines) ? 'sonstiges' : 'gesetz';
  if (/^(Mit freundlichen Grüßen|Hochachtungsvoll|Im Auftrag|In Vertretung)\b/m.test(head.tail.join('\n'))) {
    return 'schreiben';
  }
  return 'sonstiges';
}

/** „Bezug: Drucksache 20/1234“ or „– Drucksache 20/1234 –“ names another document. */
function isReference(line: string): boolean {
  return /^(Bezug|Betr|Betreff|Betrifft|Anl|Anlage|hier|Vgl|Siehe|zu)\b|^[–-]\s/.test(line);
}

/** Contracts and agreements have §§, too: „Rahmenvertrag über …“, „Dienstvereinbarung über …“. */
function isContract(lines: readonly HeadLine[]): boolean {
  return lines.some(
    ({ text }) => /^\p{Lu}?[\p{L}-]*([Vv]ertrag|[Vv]ereinbarung)\b/u.test(text) && !isReference(text),
  );
}

function paragraphHeadings(head: DocumentHead): number {
  return head.lines.filter(
    (line) => /^(§ ?\d+|Artikel \d+)[a-z]?\b/.test(line.text) && line.text.length < longestName,
  ).length;
}

function isFormFilledByHand(head: DocumentHead): boolean {
  const blanks = head.text.match(/_{4,}|\.{8,}|[☐□❏]/g)?.length ?? 0;
  return blanks >= 5;
}
