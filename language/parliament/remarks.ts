import { partyOf } from './party.ts';
import type { Span } from '../words.ts';

/**
 * One of the things a stenographers' remark tells. Of a `call`, text and offsets are the words called; of an `act`
 * („Beifall bei der SPD“, „Abg. … meldet sich“) all that is printed.
 */
export interface Remark extends Span {
  kind: 'call' | 'act';
  /** The one member named, with place but without party: „Dr. Eva Muster (Aue)“. */
  speaker: string | null;
  /** The party of the member, or the one party named; its canonical name. */
  party: string | null;
  text: string;
}

const nameWord = String.raw`(?!Abg|Zuruf|Gegenruf|Weitere)\p{Lu}[\p{L}.’'-]*`;
const particle = String.raw`(?:von|van|vom|de|der|den|del|zu|zur|zum|und|la|el|h\.|c\.|e\.)`;
const name = String.raw`(?:${nameWord}|${particle})(?: (?:${nameWord}|${particle})){0,8}`;
const place = String.raw`(?: [[(][\p{L}. /-]+[\])])?`;
const party = String.raw`(?: \[(?<party>[^\][:]{2,40})\]?| (?<bare>[A-ZÄÖÜ][^\][:]{1,40})\])`;
const aside = String.raw`(?:,? ?[^:„“]{0,80})`;

/** „Eva Muster [Aue] [SPD], an die AfD gewandt: …“; a forgotten bracket does not matter. */
const member = new RegExp(
  String.raw`^(?:Abg\. |(?:Weiterer )?(?:Gegenr|Zur)uf (?:des|der) Abg\. )?(?<name>${name})${place}${party}${aside}:\s`,
  'u',
);
/** „Eva Muster, Bundesministerin: …“ */
const minister = new RegExp(
  String.raw`^(?<name>${name}), (?:Alters|Vize)?(?:Präsident|Bundes|Staats|Parl|Minister|Senator|Beauftragte|Wehrbeauftragte)[^:]{0,120}:\s`,
  'u',
);
/** A member whose party was forgotten. */
const plain = new RegExp(String.raw`^(?<name>(?:Dr\. )?${nameWord} ${nameWord}):\s`, 'u');
/** „Eva Muster [SPD] Unsinn!“: only the colon was forgotten. */
const colonless = new RegExp(String.raw`^(?<name>${name})${place}${party} (?=\p{Lu}.*[!?…]$)`, 'u');
const anonymous =
  /^(?:(?:Weiterer?|Anhaltende|Lebhafte|Fortgesetzte) )?(?:Zurufe?|Gegenrufe?)(?: [^:]{2,160})?:\s/u;
const act =
  /^(?:(?:Weiterer?|Anhaltende[rs]?|Lang ?anhaltende[rs]?|Lebhafte[rs]?|Fortgesetzte[rs]?|Erneute[rs]?|Allgemeine[rs]?|Große) )?(?:Beifall|Zurufe?|Gegenrufe?|Lachen|Heiterkeit|Widerspruch|Zustimmung|Unruhe|Unterbrechung|Klopfzeichen|Klopfen|Glocke|Wortmeldung|Abgeordnete|Abg\.|Die Abgeordneten|(?:Der|Die) Redner(?:in)?|Der Präsident|Die Präsidentin|Bundesminister(?:in)?|Schluss|Mikrofon)(?![\p{L}-])(?! (?:ist|sind|war|haben|hat)\b)/u;
const named = new RegExp(
  String.raw`(?:^|(?<=(?:des|der|und|sowie) |, ))(?:Abg\. )?(?<name>${name})(?<place>${place}) \[(?<party>[^\][]{2,40})\]?`,
  'gu',
);
const group =
  /(?<![\p{L}\d[])(CDU\/CSU|CDU|CSU|SPD|AfD|FDP|BSW|PDS|(?:DIE )?LINKEN?|(?:Die )?Linken?|(?:BÜNDNIS(?:SES)?|Bündnis(?:ses)?) 90\/(?:DIE GRÜNEN|Die Grünen))(?![\p{L}\d])/gu;

/**
 * What a remark in brackets tells, in order: callers with their words, and what else was noted. „(Beifall bei der SPD –
 * Eva Muster [AfD]: Nein! – Nie!)“ is applause and one call: a dash parts remarks only where the next one begins.
 * Offsets count in the text given.
 */
export function remarks(text: string): Remark[] {
  const found: Remark[] = [];
  for (const piece of pieces(text)) {
    const printed = text.slice(piece.start, piece.end);
    const opened = open(printed);
    const last = found.at(-1);
    if (opened === null && last?.kind === 'call') {
      last.end = piece.end;
      last.text = text.slice(last.start, last.end);
    } else {
      const { words = 0, ...rest } = opened ?? { kind: 'act' as const, speaker: null, party: null };
      const start = piece.start + words;
      found.push({ ...rest, start, end: piece.end, text: text.slice(start, piece.end) });
    }
  }
  return found;
}

type Opened = Pick<Remark, 'kind' | 'speaker' | 'party'> & { words?: number };

/** What kind of remark begins here, and where its words do; null when none does. */
function open(text: string): Opened | null {
  const isAct = act.test(text);
  const colon = text.includes(': ');
  const bracket = text.includes('[') || text.includes(']');
  const call = colon || bracket ? callAt(text, isAct, colon, bracket) : null;
  if (call) return call;
  const people = bracket ? membersIn(text) : [];
  if (!isAct && people.length === 0) return null;
  if (people.length === 0) return { kind: 'act', speaker: null, party: onlyParty(text) };
  const [only, another] = people;
  const alone = !another && onlyParty(text.replace(/\[[^\]]*\]?/g, '')) === null;
  return { kind: 'act', ...(alone ? only! : { speaker: null, party: null }) };
}

function callAt(text: string, isAct: boolean, colon: boolean, bracket: boolean): Opened | null {
  const voice = /^(?:Abg\.|Zuruf |Gegenruf |Weiterer )/.test(text);
  let call: RegExpExecArray | null = null;
  if (colon && bracket && (!isAct || voice)) call = member.exec(text);
  if (!call && colon && !isAct) call = minister.exec(text) ?? plain.exec(text);
  if (!call && bracket && !isAct) call = colonless.exec(text);
  if (call) return { kind: 'call', ...whoIn(call), words: call[0].length };
  const voices = colon && isAct ? anonymous.exec(text) : null;
  return voices && { kind: 'call', speaker: null, party: onlyParty(voices[0]), words: voices[0].length };
}

function whoIn(match: RegExpExecArray): Pick<Remark, 'speaker' | 'party'> {
  const { name: who, party: printed, bare } = match.groups!;
  const inBrackets = /^ [[(]([\p{L}. /-]+)[\])](?= \[)/u.exec(
    match[0].slice(match[0].indexOf(who!) + who!.length),
  );
  return {
    speaker: inBrackets ? `${who} (${inBrackets[1]})` : who!,
    party: partyOf(printed ?? bare ?? ''),
  };
}

function membersIn(text: string): Pick<Remark, 'speaker' | 'party'>[] {
  return Array.from(text.matchAll(named), ({ groups }) => ({
    speaker: `${groups!['name']}${groups!['place']!.replace('[', '(').replace(']', ')')}`,
    party: partyOf(groups!['party']!),
  }));
}

function onlyParty(text: string): string | null {
  const parties = new Set(Array.from(text.matchAll(group), ([found]) => partyOf(found)));
  return parties.size === 1 ? [...parties][0]! : null;
}

/** The text between the brackets, cut at dashes. */
function pieces(text: string): Span[] {
  const from = /^\s*\(?[\s[]*/.exec(text)![0].length;
  const to = text.length - /[\s)]*$/.exec(text.replace(/\)$/, ''))![0].length - (text.endsWith(')') ? 1 : 0);
  const cut: Span[] = [];
  let start = from;
  for (const { index, 0: dash } of text.matchAll(/\s[–—-]\s?/g)) {
    if (index < start || index >= to) continue;
    cut.push({ start, end: index });
    start = index + dash.length;
  }
  if (start < to) cut.push({ start, end: to });
  return cut;
}
