/** Letters that sound as one vowel; any other two vowels side by side are two syllables. */
const nucleus = /ie|ei|ai|ey|ay|oy|au|äu|eu|aa|oo|ou|[aeiouyäöüáàâéèêëíìîïóòôúùû]/g;

/** Foreign words with mute vowels, in a spelling that has as many vowels as are heard. */
const mute: [RegExp, string][] = [
  [/(?<=soft|hard|mal|firm|free|share|spy)ware/g, 'wär'],
  [/(?<=on|off|air|pipe|dead|head)line/g, 'lain'],
  [/(?<=inter|sur)face/g, 'fes'],
  [/homepage/g, 'hompetsch'],
  [/(?<=up|down)date/g, 'det'],
  [/service/g, 'sörwis'],
  [/website/g, 'websait'],
  [/manage(?=ment|r)/g, 'mänitsch'],
  [/(?<=(?<!s)t|str)ea(?=m(?!t))|(?<=l)ea(?=sing|rning)|(?<=^d)ea(?=l)/g, 'i'],
  [/(?<=niv|plat|bur)eau/g, 'o'],
  [/(?<=^|[^aeiouäöü])y(?=[aeou])/g, 'j'],
  [/qu/g, 'q'],
];

/** Where `ee` is one long vowel: everywhere else it is a joint („Gemeinde-ebene“, „ge-ehrt“, „Ide-en“). */
const longE =
  /(?:s|f|arm)ee(?!n$)|m(?=eer)ee|lee(?=r|s?$)|(?:h|t|sp)ee(?=r)|bee(?=t|r(?![bd]))|tee(?=s?$|k)|kaffee|schnee|komitee|idee(?!n|ll)|reed(?=e)|gee(?=st)|püree|spree/g;

/** Where `oi` is one sound and not „Ego-ist“. */
const oneSoundOi = /(?<=t|b|konv|l(?=oip))oi(?=l|p|$|s$)/g;

/** Vowels that are written like one sound and spoken as two; the bar goes where they part. */
const parted: RegExp[] = [
  // Prefix before a vowel: „be-enden“, „ge-eignet“, „be-urteilen“, „be-inhalten“, „ge-impft“.
  /(?<=[bg]e)(?=e[ihbl]|e[nr][a-z])/g,
  /(?<=[bg]e)(?=ur[tlks]|un[rt]|inhalt|irr|impf)/g,
  // Joint of a compound: „Gewerbe-untersagung“, „Gemeinde-information“.
  /(?<=e)(?=unter|urkund|umlag|umst|umsatz|umfang|umwelt|umwand)/g,
  /(?<=e)(?=inspekt|information|infrast|industr|integr|invest|initiat|institut|interess)/g,
  /(?<=ko|zo)(?=op|ord|olog)/g,
  // „Muse-um“, „Jubilä-um“; „Athe-ist“, „Prote-in“; „Mosa-ik“, „na-iv“, „Ukra-ine“.
  /(?<=muse|lyze|mausole|petrole|kolosse|jubilä)(?=um)/g,
  /(?<=the|prote|kase|koffe|nukle)(?=i[nst])/g,
  /(?<=mosa|archa|prosa|juda|koka)(?=i)|(?<=^na|sna)(?=iv)|(?<=ukra)(?=in)/g,
  // Unstressed -ie: „Famili-e“, „Richtlini-en“; not „studieren“.
  /(?<=famili|lini|prämi|studi|medi|foli|(?<!in)seri|materi|histori|ödi|kastani|petersili|besti|immobili|akteri|arteri)(?=e(?!r))/g,
  /(?<=akti)(?=en|e$)/g,
  /(?<=(?<!^w|^k|sch)i)(?=ens?$)/g,
  /(?<=(?:[aeo]r|[aio]l|rg|[eo]g|[^b]ed|end|ip|iz)i)(?=en(?![est]))/g,
  // Foreign endings: „Pati-ent“, „Effizi-enz“, „finanzi-ell“, „Sozi-etät“, „Parlamentari-er“, „Karri-ere“.
  /(?<=(?<!d|sch)i)(?=ent)|(?<=i)(?=enz|etät)|(?<=hygi)(?=en)|(?<=[kb]arri)(?=ere)/g,
  /(?<=(?<!v|sp|^z)i)(?=ell(?:e[mnrs]?)?$)|(?<=ari)(?=er(?:s|n|in|innen)?$)/g,
];

/**
 * How many syllables a German word has, as its hyphenation divides it: vowel groups, with rules for what is written
 * like one vowel and spoken as two („Nati-on“, „be-enden“, „Famili-en“), for foreign words, and for compounds.
 *
 * A number in digits counts as one syllable, an abbreviation in capitals letter by letter („BGB“ 3, „VwVfG“ 5)
 * unless it can be spoken as a word („NATO“), any other word without a vowel („Nr“) as one.
 */
export function syllables(word: string): number {
  let count = 0;
  for (const part of word
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .split(/[-‐‑*:_'’]/)) {
    count += /\d/.test(part) ? 1 : isInitials(part) ? spelledOut(part) : vowelGroups(part);
  }
  return Math.max(1, count);
}

/** What any of the rules above could touch; most words have none of it. */
const questionable = /[aeioäö][eiou]|ea|qu|y|ware|face|line|page|date|service|manage/;

function vowelGroups(part: string): number {
  let spelled = part.toLowerCase();
  if (!questionable.test(spelled)) return spelled.match(nucleus)?.length ?? 0;
  for (const [pattern, heard] of mute) spelled = spelled.replace(pattern, heard);
  spelled = spelled.replace(longE, (match) => match.replace('ee', 'e')).replace(oneSoundOi, 'o');
  for (const joint of parted) spelled = spelled.replace(joint, '|');
  return spelled.match(nucleus)?.length ?? 0;
}

/** „BGB“, „EStG“, „VwVfG“; neither „NATO“, which is spoken, nor a heading in capitals. */
function isInitials(part: string): boolean {
  if (!/^\p{Lu}.*\p{Lu}/u.test(part)) return false;
  const spoken = /^(?:[BCDFGHJKLMNPRSTVWZ]{0,2}[AEIOUÄÖÜ]){2,}[BCDFGHJKLMNPRSTVWZ]?$/;
  return !(part === part.toUpperCase() && (part.length > 6 || spoken.test(part)));
}

/** „BauGB“ is Bau-G-B, „GmbH“ G-m-b-H. */
function spelledOut(part: string): number {
  const chunks = part.match(/\p{Lu}?\p{Ll}+|\p{Lu}/gu) ?? [];
  return chunks.reduce((sum, chunk) => sum + (vowelGroups(chunk) || chunk.length), 0);
}
