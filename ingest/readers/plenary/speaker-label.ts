import type { Speech } from '../../document.ts';

export type Speaker = Pick<Speech, 'speaker' | 'party' | 'role' | 'person'>;

const name = String.raw`(?:(?:Dr|Prof|h\. c|e\. h|Frhr|Graf|Freiherr)\b\.?\s?)*\p{Lu}[\p{L}.’'-]+(?:[ -](?:\p{Lu}[\p{L}.’'-]*|von|van|de|der|den|zu|zur|zum|und|Freiherr|Graf))+(?:\s\(\p{Lu}[\p{L} .-]+\))??`;
const presidency = String.raw`(?:(?:Stellv\.|Erste[r]?|Zweite[r]?|Dritte[r]?|Vierte[r]?)\s)?(?:Alters|Vize|Landtags(?:vize)?)?[Pp]räsident(?:in)?`;
const chair = new RegExp(String.raw`^(${presidency})\s(${name}):$`, 'u');
/** Baden-Württemberg: „Abg. Dr. Eva Beispiel FDP/DVP:“ */
const deputyWithoutBrackets = new RegExp(
  String.raw`^Abg\.\s(${name})\s(GRÜNE|CDU|CSU|SPD|AfD|FDP(?:/DVP)?|fraktionslos):$`,
  'u',
);
/** Bavaria and Baden-Württemberg: „Staatsminister Udo Muster (Inneres):“, „Ministerin für Verkehr Eva Beispiel:“ */
const officeFirst = new RegExp(
  String.raw`^((?:Staats)?(?:[Mm]inister|[Ss]ekretär|[Rr]at)(?:in)?(?:präsident(?:in)?)?(?:\s(?:der|des|für|im)\s[^:]{3,120})?)\s(${name})(?:\s\(([^()]{2,60})\))?:$`,
  'u',
);
const member = new RegExp(String.raw`^(${name})\s\(([^()]{2,40})\):$`, 'u');
const government = new RegExp(String.raw`^(${name}),\s(\p{L}[^:]{4,200}):$`, 'u');

/**
 * Who a line that opens a speech names: „Vizepräsident Johannes Singhammer:“, „Cem Özdemir (BÜNDNIS 90/DIE GRÜNEN):“,
 * „Brigitte Zypries, Bundesministerin für Wirtschaft und Energie:“. Null for anything else.
 */
export function parseSpeakerLabel(label: string): Speaker | null {
  const text = label.replace(/\s+/g, ' ').trim();
  const atChair = chair.exec(text);
  if (atChair) return { speaker: atChair[2]!, party: null, role: atChair[1]! };
  const office = officeFirst.exec(text);
  if (office) return inOffice(office[1]!, office[2]!, office[3]);
  const deputy = member.exec(text);
  if (deputy) return { speaker: deputy[1]!, party: partyName(deputy[2]!), role: null };
  const minister = government.exec(text);
  if (minister) return { speaker: minister[1]!, party: null, role: minister[2]! };
  const plain = deputyWithoutBrackets.exec(text);
  return plain && { speaker: plain[1]!, party: partyName(plain[2]!), role: null };
}

/** Titles belong to the name behind them, a portfolio in brackets to the office. */
function inOffice(office: string, person: string, portfolio: string | undefined): Speaker {
  const [, role, titles] = /^(.*?)((?:\s(?:Dr|Prof)\.(?:\sh\. c\.)?)*)$/.exec(office)!;
  return {
    speaker: `${titles} ${person}`.trim(),
    party: null,
    role: portfolio ? `${role} (${portfolio})` : role!,
  };
}

const presiding = new RegExp(String.raw`^(?:${presidency}|Schriftführer(?:in)?|Sitzungsleitung)$`);

/** Whether somebody with this role presides. */
export function isChair(role: string | null): boolean {
  return role !== null && presiding.test(role);
}

/** A party or parliamentary group by one name, however it is inflected: „der LINKEN“ is „DIE LINKE“. */
export function partyName(text: string): string {
  const bare = text.trim();
  if (/^(?:DIE\s)?LINKEN?$/.test(bare)) return 'DIE LINKE';
  if (/^(?:Die\s)?Linken?$/.test(bare)) return 'Die Linke';
  return bare.replace(/\s*\/\s*/g, '/');
}
