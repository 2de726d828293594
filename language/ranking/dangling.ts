import { isStopWord } from '../stop-words.ts';
import { words } from '../words.ts';

const set = (list: string) => new Set(list.split(/\s+/));

/** Words that point back when a sentence begins with them. */
const pointingStarts = set(
  `er ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen seiner seines dies diese diesem diesen
  dieser dieses jene jenem jenen jener jenes solche solchem solchen solcher solches derartige derartiges beide beiden
  beides letztere letzterer letzteres letzteren erstere ersterer ersteres ersteren dessen deren derselbe dieselbe
  dasselbe gleiches ersteres andere anderes
  dabei dadurch dafür dagegen daher dahin dahinter damals danach daneben daran darauf daraufhin daraus darin darüber
  darum darunter davon davor dazu demnach demgegenüber dementsprechend demzufolge dennoch deshalb deswegen dort dorthin
  hier hierbei hierdurch hierfür hiergegen hiermit hierin hieraus hierunter hierüber hiervon hierzu hingegen
  aber allerdings also andernfalls andererseits ansonsten auch außerdem denn doch ebenfalls ebenso einerseits
  entsprechend entsprechendes ferner folglich gleichwohl gleichzeitig indes indessen infolgedessen insofern insoweit
  ja jedoch letztlich nein nämlich oder schließlich seitdem seither so somit sondern sonst später stattdessen trotzdem
  und vielmehr währenddessen weiterhin zudem zugleich zuvor zwar überdies`,
);

/** Adverbs that tie a sentence to the one before wherever they stand in its main clause. */
const pointingAdverbs = set(
  `daher deshalb deswegen demnach folglich somit jedoch hingegen dennoch allerdings ebenfalls außerdem zudem dort
  hierbei hierzu hierfür hiermit gleichwohl trotzdem stattdessen vielmehr dagegen ferner`,
);

/** Adverbs that sentences begin with, so that their capital names nothing. */
const openings = set(
  'Heute Bereits Insgesamt Zunächst Dann Erst Schon Oft Meist Manchmal Leider Derzeit Seitdem Gestern Beim',
);

const pronouns = set('er ihm ihn ihnen sie');
const demonstratives = /^(?:dies|jen)(?:e|em|en|er|es)$/;
/** „in diesem Gesetz“, „in diesem Jahr“: the text itself, or its time. */
const ownText =
  /^(?:Gesetz|Verordnung|Vertrag|Abkommen|Vereinbarung|Vorschrift|Jahr|Haus|Zeit|Satzung|Richtlinie|Bericht)/;
/** Nouns that no pronoun means. */
const noAntecedent =
  /^(?:Jahr|Monat|Tag|Woche|Zeit|Ende|Anfang|Beginn|Mitte|Jahrhundert|Alter|Beispiel|Fall|Uhr|Prozent|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/;

/** „Das Gesetz …“, „Das neue Gesetz …“, „Das in Kraft getretene Gesetz …“: an article. Anything else points back. */
const articleDas =
  /^Das (?:[„"]?\p{Lu}|(?:[\p{Ll}\d][\p{L}\d-]*,? ){0,4}?\p{Ll}\p{L}*[^t\P{L}]e [„"]?\p{Lu}|\d)/u;
const verbsInE =
  /^Das (?:wurde|würde|werde|wäre|hatte|hätte|habe|sollte|solle|könnte|könne|müsste|müsse|dürfte|dürfe|möge|wollte|wolle|meine|finde|sage|glaube|halte|denke|sehe|weiß|bedaure|begrüße) /;
/** „Es gibt …“ and „Es ist wichtig, dass …“ do not point, „Es ist ein Fluss“ does. */
const expletive =
  /^Es (?:gibt|gab|gebe|gelten|bestehen|besteht|bestand|bedarf|fehlt|fehlen|werden|wurden|sind|sollen|müssen|können|dürfen|waren|bleibt|kommen)\b|^Es .*(?:, (?:dass|ob|wenn|wie|weil|was)|\bzu \p{Ll}+)/u;
/** „Die übrigen Länder …“: all but those before. */
const remaining =
  /^(?:Die|Der|Das|Den|Dem) (?:\p{Ll}+ )?(?:übrige[nrs]?|beiden|genannte[nrs]?|vorgenannte[nrs]?|besagte[nrs]?) /u;
const correlate = /^\p{L}+, (?:dass|ob|wie|wer|was|wo|wann|warum|welch)/u;

const reach = 8;

/**
 * Whether a sentence points back to something it does not name („Dies …“, „Er …“, „Im Jahr 1990 wurde sie …“, „Der
 * Antrag ist daher …“), so that standing alone it would leave its reader asking. A heuristic over its first words.
 */
export function needsContext(sentence: string): boolean {
  const text = sentence.replace(/^[\s–—„“"»«(*•-]+/u, '').replace(/^(?:\(?\d+[.)]|[a-z]\))\s+/, '');
  if (/^\p{Ll}/u.test(text) && !/^(?:eu|ver\.di)/i.test(text)) return true;
  const head = words(text)
    .slice(0, reach)
    .map((word) => word.text);
  const first = head[0]?.toLowerCase() ?? '';
  if (pointingStarts.has(first)) return !correlate.test(text) && !ownText.test(head[1] ?? '');
  if (first === 'sie' || remaining.test(text)) return true;
  if (first === 'das') return !correlate.test(text) && (verbsInE.test(text) || !articleDas.test(text));
  if (first === 'es') return !expletive.test(text);
  return pointsInside(head, text);
}

/** Whether one of the first words points back before the sentence has named anything it could mean. */
function pointsInside(head: readonly string[], text: string): boolean {
  const firstClause = text.split(/[,;:–]/, 1)[0]!;
  let named = false;
  for (const [i, word] of head.entries()) {
    if (i === 0) {
      named = isName(word) && !isStopWord(word) && !openings.has(word);
      continue;
    }
    if (pronouns.has(word) && !named) return true;
    if (demonstratives.test(word) && i <= 4 && !ownText.test(head[i + 1] ?? '') && !named) return true;
    if (pointingAdverbs.has(word) && firstClause.includes(word)) return true;
    if (isName(word)) named = true;
  }
  return false;
}

const isName = (word: string) => /^\p{Lu}/u.test(word) && !noAntecedent.test(word);
