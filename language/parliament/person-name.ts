/** A person's name as a record prints it, taken apart. */
export interface PersonName {
  /** Without titles and place: „Eva von Beispiel“. */
  name: string;
  /** One spelling for all: see `personKey`. */
  key: string;
  /** „(Köln)“ or „[Köln]“ behind a name tells people of the same name apart. */
  place: string | null;
  /** „Beispiel, Eva von“. */
  sortName: string;
}

const title =
  /(?:(?<![\p{L}\d-])(?:Prof|Dr|Dres|Ing|med|rer|nat|pol|phil|jur|iur|h\. ?c|e\. ?h|mult|habil|Univ|Dipl|Mag|em|Abg|Sc|M\.A|LL\.M)\.?(?:\s|-(?=Ing)|$)|\b(?:Professor|Doktor|Herrn?|Frau|Abgeordnete[rn]?)\s)/gu;
const place = /\s*[([]([^)\]]+)[)\]]\s*$/u;
const particle =
  /^(?:von|van|vom|zu|zur|zum|de|der|den|del|di|da|dos|la|le|el|ter|und|Graf|Gräfin|Freiherr|Freifrau)$/u;

/** Letters that canonical decomposition leaves whole. */
const letters: Record<string, string> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'oe',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};

/** Takes a printed name apart; its parts hold what was printed, only spaces and titles gone. */
export function parsePersonName(printed: string): PersonName {
  const text = printed
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/:$/, '');
  const inBrackets = place.exec(text)?.[1]?.trim() ?? null;
  const name = withoutTitles(text.replace(place, ''));
  return { name, key: keyOf(name), place: inBrackets, sortName: sortNameOf(name) };
}

/**
 * What the spellings of one person's name have in common: no titles and no place in brackets, small letters without
 * accents, umlauts as ae/oe/ue and ß as ss, hyphens as spaces. „Dr. Jörg Muster-Weiß (Aue)“ → „joerg muster weiss“.
 */
export function personKey(printed: string): string {
  return parsePersonName(printed).key;
}

function withoutTitles(text: string): string {
  let bare = text;
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(title, '').trim();
  }
  return bare.replace(/\bFrhr\./g, 'Freiherr').replace(/\s+/g, ' ') || text;
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[ßıłøđæœðþ]/g, (letter) => letters[letter]!)
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'`´.]/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** German usage: what stands before the family name (von, Graf) goes behind the first names. */
function sortNameOf(name: string): string {
  const words = name.split(' ');
  const particleAt = words.findIndex((word, i) => i > 0 && particle.test(word));
  const from = particleAt > 0 ? particleAt : words.length - 1;
  const particles = words.slice(from).filter((word) => particle.test(word));
  const family = words.slice(from).filter((word) => !particle.test(word));
  const given = [...words.slice(0, from), ...particles].join(' ');
  return given && family.length > 0 ? `${family.join(' ')}, ${given}` : name;
}
