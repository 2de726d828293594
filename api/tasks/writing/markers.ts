/** „[3]“, „[1, 4]“, „[2–4]“, and the brackets some models prefer, with the space before them. */
const marker = /\s*[[【](\d{1,5}(?:\s*[,;–-]\s*\d{1,5})*)(?:†[^\]】]{0,20})?[\]】]/g;
/** Numbers a range may name; a longer one is no reference. */
const longestRange = 20;

/** A text without its markers, and the numbers they hold, in order and once each. */
export function readMarkers(text: string): { text: string; numbers: number[] } {
  const numbers: number[] = [];
  const bare = text.replace(marker, (_, list: string) => {
    numbers.push(...numbersOf(list));
    return '';
  });
  return { text: bare.trim(), numbers: [...new Set(numbers)] };
}

function numbersOf(list: string): number[] {
  return list.split(/\s*[,;]\s*/).flatMap((entry) => {
    const [from, to] = entry.split(/\s*[–-]\s*/).map(Number);
    if (to === undefined || to < from! || to - from! > longestRange) return [from!];
    return Array.from({ length: to - from! + 1 }, (_, step) => from! + step);
  });
}

/** Markers behind the mark that ends a sentence („… gesperrt. [2] Die …“) moved before it, where they belong. */
export function markersInside(text: string): string {
  return text.replace(/([.!?]+[“"”»)]*)((?:\s*[[【][\d\s,;–-]{1,40}[\]】])+)/g, '$2$1');
}

/** Offset from which a text may end in the beginning of a marker; its length when it does not. */
export function unfinishedMarker(text: string): number {
  const open = Math.max(text.lastIndexOf('['), text.lastIndexOf('【'));
  return open >= 0 && /^[[【][\d\s,;–-]*$/.test(text.slice(open)) ? open : text.length;
}
