import type { Speech } from '../../document.ts';

export type Speaker = Pick<Speech, 'speaker' | 'party' | 'role' | 'person'>;

const name = String.raw`(?:(?:Dr|Prof|h\. c|e\. h|Frhr|Graf|Freiherr)\b\.?\s?)*\p{Lu}[\p{L}.’'-]+(?:[ -](?:\p{Lu}[\p{L}.’'-]*|von|van|de|der|den|zu|zur|zum|und|Freiherr|Graf))+(?:\s\(\p{Lu}[\p{L} .-]+\))??`;
const chair = new RegExp(String.raw`^((?:Alters|Vize)?[Pp]räsident(?:in)?)\s(${name}):$`, 'u');
const member = new RegExp(String.raw`^(${name})\s\(([^()]{2,40})\):$`, 'u');
const government = new RegExp(String.raw`^(${name}),\s(\p{L}[^:]{4,200}):$`, 'u');

/**
 * Who a line that opens a speech names: „Vizepräsident Johannes Singhammer:“, „Cem Özdemir (BÜNDNIS 90/DIE GRÜNEN):“,
 * „Brigitte Zypries, Bundesministerin für Wirtschaft und Energie:“. Null for anything else.
 */
export function parseSpeakerLabel(label: string): Speaker | null {
  const text = label.replace(/\s+/g, ' ').trim();
  const presiding = chair.exec(text);
  if (presiding) return { speaker: presiding[2]!, party: null, role: presiding[1]! };
  const deputy = member.exec(text);
  if (deputy) return { speaker: deputy[1]!, party: partyName(deputy[2]!), role: null };
  const minister = government.exec(text);
  return minister ? { speaker: minister[1]!, party: null, role: minister[2]! } : null;
}

const presidency =
  /^(?:(?:Alters|Vize|Landtags|Landtagsvize)?[Pp]räsident(?:in)?|Schriftführer(?:in)?|Sitzungsleitung)$/;

/** Whether somebody with this role presides. */
export function isChair(role: string | null): boolean {
  return role !== null && presidency.test(role);
}

/** A party or parliamentary group by one name, however it is inflected: „der LINKEN“ is „DIE LINKE“. */
export function partyName(text: string): string {
  const bare = text.trim();
  if (/^(?:DIE\s)?LINKEN?$/.test(bare)) return 'DIE LINKE';
  if (/^(?:Die\s)?Linken?$/.test(bare)) return 'Die Linke';
  return bare.replace(/\s*\/\s*/g, '/');
}
