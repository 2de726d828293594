/** What the left column of a synopsis is headed with: the text that stood first. */
const first =
  /^(?:(?:gesetz|regierungs|referenten|verordnungs|satzungs)?entwurf(?: (?:der|des) .{3,60})?|(?:(?:bisher|derzeit|gegenwärtig|zurzeit) )?(?:alte|aktuelle|bestehende|bisherige|derzeitige|geltende|gegenwärtige|gültige)[rs]? (?:fassung|gesetzestext|norm|recht|rechtslage|regelung|satzung|text|vorschrift|wortlaut)|(?:fassung|text|wortlaut) (?:alt|bisher)|alt|bisher)$/iu;

/** What the right one is headed with: what becomes of it. */
const second =
  /^(?:beschl(?:uss|üsse|ussempfehlung(?:en)?)\b.*|empfehlung(?:en)? (?:der|des) .*|entwurf(?: .*)?|(?:gesetz|regierungs|referenten|verordnungs|satzungs)entwurf(?: .*)?|(?:vorgeschlagene |vorgesehene |beabsichtigte |geplante )?(?:änderung(?:en|santr(?:ag|äge)|svorschl(?:ag|äge))?|fassung|regelung)(?: .*)?|(?:geänderte|künftige|neue|zukünftige)[rs]? (?:fassung|gesetzestext|norm|recht|rechtslage|regelung|satzung|text|vorschrift|wortlaut)(?: .*)?|(?:fassung|text|wortlaut) neu|(?:stellungnahme|vorschl(?:ag|äge)) .*|neu)$/iu;

const longestHead = 120;

/** Every head has one of these words, or is letter-spaced. */
const headWord =
  /entwurf|recht|fassung|gesetzestext|norm|regelung|satzung|^text|vorschrift|wortlaut|bisher|beschl|empfehlung|änderung|stellungnahme|vorschl|^(?:alt|neu|.)$/i;

/** Whether a printed word may belong to a column's head: a cheap first look. */
export const mayHead = (word: string) => headWord.test(word);

/** Whether two short texts beside each other head the columns of a synopsis: „Entwurf“ and „Beschlüsse des …“. */
export function areColumnHeads(left: string, right: string): boolean {
  if (left.length > longestHead || right.length > longestHead) return false;
  return first.test(bare(left)) && second.test(bare(right)) && bare(left) !== bare(right);
}

function bare(text: string): string {
  return text.replace(/^[\s„"(]+|[\s“”").:]+$/g, '').replace(/\s+/g, ' ');
}

/** What a committee writes beside text that stays or goes. */
const verdict =
  /^(?:(?:\([0-9a-z]{1,3}\)|\d{1,3}[.)]|[a-z]\)|§\s?\d+[a-z]*)\s)?(?:unverändert|entfällt|gestrichen|(?:wird|werden) (?:gestrichen|aufgehoben))$/iu;

/** Whether a printed word may begin a row's number or verdict: a cheap first look. */
export const mayBeginRow = (word: string) =>
  /^(?:§|Art|[(„"]?[\da-zIVX]{1,5}[.)]|[ueg]|unver|entf|gestr|w[ie]rd)/.test(word);

/** Whether a cell only says what becomes of the text beside it. */
export function isVerdict(text: string): boolean {
  return verdict.test(bare(text));
}
