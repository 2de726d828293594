import type { Speech } from '../../document.ts';
import { partyName } from './speaker-label.ts';

const named =
  /(?:^\(|– |des |der )(?:Abg\. )?((?:(?:Dr|Prof)\.\s)*(?!Abg\.)\p{Lu}[\p{L}.’'-]+(?:[ -](?:\p{Lu}[\p{L}.’'-]*|von|van|de|der|zu))+(?:\s[([][\p{L}. -]+[)\]])??) \[([^\]]{2,40})\](?! \[)/gu;
const group =
  /(?<![\p{L}\d])(CDU\/CSU|SPD|AfD|FDP|BSW|PDS|(?:DIE )?LINKEN?|(?:Die )?Linken?|(?:BÜNDNIS(?:SES)?|Bündnis(?:ses)?) 90\/(?:DIE GRÜNEN|Die Grünen))(?![\p{L}\d])/gu;

/** Whether a paragraph is a remark of the stenographers: „(Beifall bei der SPD)“, „(Zuruf …)“. */
export function isInterjection(text: string): boolean {
  return text.startsWith('(') && text.endsWith(')') && closesAtEnd(text);
}

/** The bracket that opens the text is the one that closes at its end. */
function closesAtEnd(text: string): boolean {
  let depth = 0;
  for (const [i, sign] of [...text].entries()) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    if (depth === 0 && i < [...text].length - 1) return false;
  }
  return depth === 0;
}

/** Who interjects: the member named, or the one party named; null where none or several are. */
export function parseInterjection(text: string): Pick<Speech, 'speaker' | 'party'> {
  const members = [...text.matchAll(named)].map((match) => ({
    speaker: match[1]!.replace('[', '(').replace(']', ')'),
    party: partyName(match[2]!),
  }));
  const speakers = new Set(members.map(({ speaker }) => speaker));
  if (speakers.size === 1) return members[0]!;
  const parties = new Set(
    [...text.matchAll(group)].map((match) =>
      partyName(match[1]!.replace(/NISSES/, 'NIS').replace(/nisses/, 'nis')),
    ),
  );
  return { speaker: null, party: parties.size === 1 ? [...parties][0]! : null };
}
