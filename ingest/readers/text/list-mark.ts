/** Dashes and bullets that people type, or programs draw, before an item of a list. */
const bullet = /^[-–—•*·▪◦‣●○■□➢✓]\s+(?=\S)/;

/** „1.“, „a)“, „(3)“, „iv.“ and the like, as typed before an item; „3. Mai“ and „20. Wahlperiode“ are none. */
const number =
  /^(?:\(?\d{1,3}[.)]|\(?[a-z]{1,2}\)|\(?[ivx]{1,5}[.)])\s+(?=\S)(?!Januar|Februar|März|April|Mai\b|Juni|Juli|August|September|Oktober|November|Dezember|Wahlperiode|Legislaturperiode|Sitzung\b|Jahrgang|Auflage)/i;

/**
 * Tells an item of a list by the mark typed before it; a bullet is dropped, a number kept, since texts refer to
 * it. Null when the text is no list item.
 */
export function listItemText(text: string): string | null {
  if (bullet.test(text)) return text.replace(bullet, '');
  return number.test(text) ? text : null;
}
