import type { DocumentKind } from '../../document.ts';
import type { DocumentHead } from './head.ts';

const byKind: Partial<Record<DocumentKind, RegExp[]>> = {
  plenarprotokoll: [/Plenarprotokoll\s+(\d+\/\d+)/],
  drucksache: [/(?:Drucksache|Drs\.)\s+(\d+\/\d+)/],
  pressemitteilung: [
    /(?:Pressemitteilung|Presseinformation|Medieninformation|PM)\s*(?:Nr\.?|Nummer)?\s*:?\s*(\d+\/\d{2,4})/i,
    /^(?:Nr\.?|Nummer)\s*:?\s*(\d+\/\d{2,4})/m,
    /(?:Pressemitteilung|Presseinformation|Medieninformation)\s+(?:Nr\.|Nummer)\s*(\d+)/i,
  ],
};

/** „Az.: …“ and its sisters; the number reaches to the end of its line or to the next column. */
const fileNumber =
  /(?:^|[|\s(])(?:Az\.?|Aktenzeichen|Akten-?Nr\.?|Geschäftszeichen|Gesch\.-?Z\.?|GZ\.?|Zeichen|Vorgangsnummer)\s*:\s*([^|\n;,()]{2,60})/m;

/**
 * The number a document is filed or printed under: Drucksache or Plenarprotokoll number, place in the law
 * gazette („BGBl. 2024 I Nr. 107“), number of a press release, else its file number.
 */
export function findNumber(head: DocumentHead, kind: DocumentKind): string | null {
  for (const pattern of byKind[kind] ?? []) {
    const found = pattern.exec(head.text)?.[1];
    if (found) return found;
  }
  if (kind === 'gesetz') {
    const gazette = gazetteNumber(head.text);
    if (gazette) return gazette;
  }
  const file = fileNumber.exec(head.text)?.[1]?.trim();
  return file && /\d/.test(file) ? file.replace(/[.,]$/, '') : null;
}

/** Gazettes by the name they print; since 2023 the Federal Law Gazette gives every law its own number. */
const gazettes: [name: RegExp, short: string][] = [
  [/^Bundesgesetzblatt/m, 'BGBl.'],
  [/^Gesetz- und Verordnungsblatt/m, 'GVBl.'],
  [/^Ministerialblatt/m, 'MBl.'],
];

/** „BGBl. 2024 I Nr. 107“: the parts of the line come in any order, and only federal law has parts. */
function gazetteNumber(text: string): string | null {
  for (const [name, short] of gazettes) {
    const at = text.search(name);
    if (at < 0) continue;
    const head = text.slice(at, at + 400);
    const year = /(?:^|\s)((?:19|20)\d{2})\b/.exec(head)?.[1];
    const part = /\bTeil (I{1,2})\b/.exec(head)?.[1];
    const number = /\bNr\.\s*(\d+[a-z]?)/.exec(head)?.[1];
    if (year && number) return `${short} ${year}${part ? ` ${part}` : ''} Nr. ${number}`;
  }
  return /BGBl\.\s+(?:\d{4}\s+)?I{1,2}\s+(?:\d{4}\s+)?(?:Nr\.|S\.)\s*\d+/.exec(text)?.[0] ?? null;
}
