import { needsContext } from '../ranking/dangling.ts';

/** „Genau das …“, „Da setzen wir …“, „Das ist …“: leans back although it begins like a sentence of its own. */
const leaning =
  /^(?:(?:Und|Aber|Denn) )?(?:(?:Genau|Eben|Gerade|Auch|Nur|All) )?(?:das|dies|dem|Das|Dies|Dem) (?:ist|sind|war|waren|wird|wäre|hat|hatte|haben|heißt|bedeutet|zeigt|gilt|geht|kann|können|muss|müssen|darf|soll|sollte|sollten|macht|machen|will|wollen|werden|sage|sagt|wissen|finde|halte|lehnen|unterstützen|tun|brauchen|fordern)(?!\p{L})|^(?:Genau|Eben|Gerade|Auch|Nur|All) (?:das|dies|dem|diese\p{L}*|da|dafür|deshalb|darum|hier)(?!\p{L})|^Da (?!die |der |das |wir |es |Sie |sich )|^(?:Ja|Nein|Richtig|Gut|Doch|Nun)[,:] |^(?:Und|Oder|Denn) |(?<!\p{L})ist das (?:wichtiger|richtig|falsch|gut|nicht)(?!\p{L})/u;

/** „Es wäre ein Irrweg, darüber nachzudenken“: points forward. */
const pointingForward =
  /^Es (?:ist|war|wäre|bleibt|gilt) [^.]*, (?:[^.]*[ \p{L}]zu\p{L}*|dass|ob|wenn|wie)(?!\p{L})/u;

/** Whether a spoken sentence would leave its reader asking what it points back to; a heuristic over its first words. */
export const leansBack = (sentence: string): boolean =>
  leaning.test(sentence) || (!pointingForward.test(sentence) && needsContext(sentence));

const connective =
  /^(?:Und|Aber|Denn|Doch|Auch|Deshalb|Daher|Darum|Deswegen|Also|Zudem|Außerdem|Gleichzeitig|Allerdings|Insofern)(?: auch)?,? (?=\p{L})/u;

/** The sentence without the word that joins it to the one before; „Auch die Maut muss …“ is understood alone. */
export function withoutConnective(sentence: string): string {
  const rest = sentence.replace(connective, '');
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}
