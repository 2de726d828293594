/** What our own sets call the ways in which a question can be hard. */
const names: Record<string, string> = {
  section: 'Paragraphen',
  number: 'Zahlen und Nummern',
  compound: 'zerlegte Zusammensetzungen',
  inflection: 'andere Beugung',
  umlaut: 'Umlaute als ae, oe, ue, ss',
  paraphrase: 'Umschreibung',
  several: 'mehrere Fundstellen',
  version: 'Fassungen und Stände',
};

/** A slice's name for people; names that a house gave stay as they are. */
export function sliceName(slice: string): string {
  return names[slice] ?? slice;
}
