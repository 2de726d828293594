/** What stands at the end of an uninterrupted stretch of a speech, and what follows it. */
export interface Stretch {
  /** Its paragraphs in order. */
  paragraphs: readonly string[];
  /** Whose label follows: the same person's, somebody else's, or none since the speech ends. */
  next: 'same' | 'other' | 'end';
}

const role = String.raw`(?:redner(?:in)?|fragesteller(?:in)?|wortmeldung|rede)`;
const passingOn = new RegExp(
  [
    String.raw`(?:nächste[rsn]?|letzte[rsn]?|abschließende[rn]?|folgende[rn]?|weitere[rn]?) ${role}\b`,
    String.raw`(?:^|– |[.!] )(?:und )?(?:(?:die|der|als) )?(?:nächste[rs]?|letzte[rs]?)(?: in der \p{L}+)?(?:: | ist (?:nun |jetzt )?(?:der|die|dr|für|\p{Lu})| für | hat | spricht | folgt | erhält )`,
    String.raw`\bdas wort (?:hat|haben|erhält|erhalten|bekommt|geht)\b`,
    String.raw`(?:erhält|hat|bekommt|ergreift|haben)\b[^.!?]{0,90}\bdas wort\b`,
    String.raw`(?:erteile|gebe|erteilen)\b[^.!?]{0,60}\bwort\b`,
    String.raw`^es (?:spricht|redet|folgt)\b`,
    String.raw`(?:fraktion|gruppe|grünen|linke|spd|fdp|afd|cdu\/csu|bundesregierung|bundesrat) (?:spricht|redet|antwortet|erwidert|folgt)\b`,
    String.raw`\b(?:spricht|redet|folgt) (?:nun|jetzt|als nächste\w*) (?:der|die|für|dr|\p{Lu})`,
    String.raw`(?:nächste|weitere|letzte|eine)n? (?:nach|zusatz|rück)?frage (?:stellt|kommt|geht|stellen|hat|dazu\b.{0,40}(?:herr|frau|kolleg)|zu diesem thema|aus der|des kolleg|der kolleg|von)\b`,
    String.raw`möglichkeit (?:zu|für) eine\w* (?:nach|zusatz)?frage`,
    String.raw`ist (?:jetzt|nun) (?:dran|an der reihe)`,
    String.raw`\bals nächste[rsn]?\b[^.!?]{0,90}(?:fraktion|liste|frage)\b`,
    String.raw`\bauf der (?:redner)?liste\b`,
    String.raw`\bsteht (?:dem|der|ihnen|es)\b[^.!?]{0,40}\bfrei\b`,
  ].join('|'),
  'iu',
);
const closing =
  /schließe (?:ich )?.{0,16}(?:aussprache|debatte|sitzung|befragung|fragestunde)|^interfraktionell|wir kommen (?:nun |jetzt |damit |somit )*zur (?:abstimmung|namentlichen|überweisung)|\bich rufe\b.{0,80}\bauf|^wer stimmt|^gegenstimmen\?|überweisungsvorschlag/iu;
const thanking =
  /^(?:(?:vielen|herzlichen|schönen|besten) dank|danke(?: schön| sehr| ihnen)?)(?: auch)?, (?:lieber? |sehr geehrter? )?(?:herr|frau|kolleg)(?!\w* ?(?:vize|alters)?präsident)/iu;
const time =
  /komm(?:en|t) sie .{0,40}(?:schluss|ende|punkt)|zum (?:schluss|ende) (?:zu )?kommen|\bihre (?:rede)?zeit\b|redezeit ist|letzte[rn]? satz,? bitte/iu;
const asking =
  /(?:gestatten|erlauben|lassen|möchten|wollen|mögen|dürfen|würden) sie\b.{0,140}(?:frage|bemerkung|intervention|erwidern|antworten|reagieren|zu)\b.{0,80}\?|zwischen(?:frage|bemerkung)\b.{0,120}\?|kurzintervention\b/iu;
const floor =
  /\bsie (?:haben das wort|dürfen|wollen antworten|können antworten|haben die möglichkeit)\b|^(?:herr|frau) (?:kolleg|abgeordnet|minister|bundes|staats)\p{L}*(?: \p{Lu}[\p{L}-]+)?[.,!]?(?: bitte(?: schön| sehr)?[.!]?)?$|^(?:lieber? )?(?:herr |frau )?kolleg(?:e|in)[.!]$/iu;

/** An orator asks and thanks at length, too; the chair is brief, save when it closes a debate. */
const brief = 220;
const longer = 360;
const longest = 900;
/** How far before the end the chair takes over at most, in paragraphs. */
const reach = 8;

/**
 * How many paragraphs at the end of a stretch are the chair's, where a record leaves out the chair's label but not the
 * chair's words: „Nächste Rednerin ist …“, „Kommen Sie bitte zum Schluss.“ The first paragraph is always the speaker's.
 * Where the same speaker's label follows, somebody has spoken in between, whatever the words, if they are brief.
 */
export function chairsTail({ paragraphs, next }: Stretch): number {
  const count = paragraphs.length;
  let tail = 0;
  while (tail < count - 1 && isChairs(paragraphs[count - 1 - tail]!)) tail++;
  if (tail === 0 && next === 'same' && count > 1 && paragraphs.at(-1)!.length <= longer) tail = 1;
  return next === 'end' ? Math.max(tail, takenOver(paragraphs)) : tail;
}

/** Once the chair has taken over, what follows is the chair's, too: votes, referrals, announcements. */
function takenOver(paragraphs: readonly string[]): number {
  const from = Math.max(1, paragraphs.length - reach);
  const begin = paragraphs.findIndex(
    (text, i) => i >= from && handsOver(text) && paragraphs.slice(i).every(({ length }) => length <= longest),
  );
  return begin < 0 ? 0 : paragraphs.length - begin;
}

function isChairs(text: string): boolean {
  if (handsOver(text)) return true;
  return text.length <= brief && [thanking, time, asking, floor].some((formula) => formula.test(text));
}

function handsOver(text: string): boolean {
  if (text.length > longest) return false;
  return closing.test(text) || (text.length <= longer && passingOn.test(text));
}
