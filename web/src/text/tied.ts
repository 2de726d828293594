/** What a number belongs to: „§ 5“, „§§ 23“, „Abs. 2“, „Nr. 3“, „Art. 14“, „S. 7“, „BT-Drs. 20/1“. */
const signs = /(?<!\p{L})(§§?|Abs\.|Art\.|Nr\.|Nrn\.|S\.|Ziff\.|Rn\.|Drs\.|PlPr\.|Az\.:?) (?=\d)/gu;

/** The text with no-break spaces between a sign and its number. As long as before, so that offsets stay right. */
export const tied = (text: string): string => text.replace(signs, '$1\u00a0');
