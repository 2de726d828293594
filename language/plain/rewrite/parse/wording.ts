import { determiners, prepositions, subjectPronouns, subjunctions } from './function-words.ts';

/** The same text with a capital letter first. */
export function capitalise(text: string): string {
  return text.replace(
    /^([^\p{L}\d]*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

const adverbs = new Set(
  `allerdings außerdem auch bereits bisher dabei dadurch dafür dagegen daher damit danach daneben dann daran darauf daraus
  darin darüber davon dazu dennoch derzeit deshalb deswegen ebenso entsprechend ferner grundsätzlich gleichzeitig hier hierbei
  hierdurch hierfür hiermit hiervon hierzu hierüber höchstens im insbesondere insoweit insgesamt jedoch jederzeit jeweils
  künftig mindestens nicht noch nur regelmäßig schließlich sodann sofern sonst soweit spätestens statt stattdessen trotzdem
  vielmehr vorher weiterhin zudem zuerst zugleich zuletzt zunächst zusätzlich zuvor zwar nähere näheres abweichend
  unverzüglich sowohl weder entweder und oder`.split(/\s+/),
);

/**
 * A beginning of a sentence as it stands inside one; null when it cannot be known whether its first word is written
 * with a capital letter in itself.
 */
export function uncapitalise(text: string): string | null {
  const match = /^(\p{Lu}\p{Ll}+)(\s+(\S)|$)/u.exec(text);
  if (!match) return /^(?:§|\p{Lu}{2,}|[\d„"(])/u.test(text) ? text : null;
  const lower = match[1]!.toLowerCase();
  const functional = [determiners, prepositions, subjectPronouns, subjunctions, adverbs].some((set) =>
    set.has(lower),
  );
  if (lower === 'sie' || lower === 'ihr' || lower === 'ihre' || lower === 'ihnen') return null;
  if (functional) return lower + text.slice(lower.length);
  const next = match[3];
  if (next && /\p{Lu}/u.test(next) && /(?:e|er|es|en|em)$/.test(lower) && adjectiveEnding.test(lower))
    return lower + text.slice(lower.length);
  if (
    nounEnding.test(match[1]!) ||
    /^(?:Satz|Absatz|Artikel|Nummer|Anlage|Abschnitt|Buchstabe|Kapitel|Teil)$/.test(match[1]!)
  )
    return text;
  return null;
}

/** Endings that adjectives and participles have and nouns hardly ever. */
const adjectiveEnding =
  /(?:ig|lich|isch|bar|sam|haft|los|end|iv|al|ell|ter|tig|öffentlich|zuständig)(?:e|er|es|en|em)$/;
const nounEnding =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|nissen|ment|mente|gesetz|behörde|behörden|recht|rechte|personen|person|antrag|anträge|kosten|daten|frist|fristen)$/;

/** Sentences put together from parts: single blanks, no blank before a comma, a capital first, a point last. */
export function sentenceOf(text: string, mark = '.'): string {
  const tidy = capitalise(
    text
      .trim()
      .replace(/ {2,}/g, ' ')
      .replace(/ ([,.;])/g, '$1'),
  );
  return /[.!?:]$/.test(tidy) ? tidy : tidy.replace(/[,;]$/, '') + mark;
}
