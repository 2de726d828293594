/** What each rule does, in German, by its id. */
const titles: Record<string, string> = {
  semicolon: 'Am Semikolon getrennt',
  exception: 'Ausnahme als eigener Satz',
  'condition-first': 'Bedingung als Frage vorangestellt',
  'only-condition': 'Bedingung als Frage vorangestellt',
  'trailing-clause': 'Nebensatz als eigener Satz',
  'connective-clause': 'Nebensatz als eigener Satz',
  purpose: 'Zweck als eigener Satz',
  'relative-clause': 'Relativsatz als eigener Satz',
  coordination: 'Aufzählung von Handlungen getrennt',
  bracket: 'Klammer aufgelöst',
  'light-verb': 'Verb statt Hauptwort',
  'participle-attribute': 'Langes Beiwort als Nebensatz',
  passive: 'Aktiv statt Passiv',
  obligation: 'Pflicht mit „müssen“ gesagt',
  genitive: 'Genitiv aufgelöst',
  abbreviations: 'Abkürzungen ausgeschrieben',
  figures: 'Zahlen und Daten lesbar geschrieben',
  enumeration: 'Aufzählung untereinander',
  'list-layout': 'Liste untereinander',
  words: 'Schwere Wörter ersetzt',
  joints: 'Lange Wörter gegliedert',
  glossary: 'Schwere Wörter erklärt',
};

/** The German name of a rule that `simplify` reports; the id itself for an unknown one. */
export const ruleTitle = (id: string): string => titles[id] ?? id;
