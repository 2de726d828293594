import { readQuestion, type Wanted } from '../matching/question.ts';

/** „Und …?“, „Aber …?“: goes on with what was said before. */
const goesOn = /^(?:und|aber|oder|also|auch|dann|sowie|bzw\.|nur)\s/iu;

/** Words that point back. „Sie“ and „Ihr“ address the assistant; „das“ does only where no noun follows. */
const pointsBack =
  /(?<!\p{L})(?:er|sie|ihn|ihm|ihre?[mnrs]?|es|dessen|deren|denen|dies(?:e[mnrs]?)?|jene[mnrs]?|solche[mnrs]?|derselben?|davon|dafür|dagegen|dazu|darin|daran|darauf|darüber|dabei|daraus|damit|danach|dadurch|dort|dortigen?|damals|letztere[mnrs]?|erstere[mnrs]?|das(?=\s*(?:[?.!,]|$|alles|genau|auch|nicht|zusammen)))(?!\p{L})/u;

/** A question that names this many things of its own is understood without the ones before. */
const ownSubjects = 2;

/**
 * What to search for, to answer a question within a conversation: the question itself, or, where it leans on what was
 * asked before („Und bis wann?“, „Wer hat sie beantragt?“), with the subjects of that. `before` is what was searched
 * for the last time.
 */
export function searchText(question: string, before: string | null): string {
  if (before === null || !leansOnQuestion(question)) return question;
  const own = new Set(wantedIn(question).flatMap(({ stems }) => stems));
  const lent = wantedIn(before).filter(
    ({ subject, stems }) => subject && !stems.some((stem) => own.has(stem)),
  );
  return [question, ...lent.map(({ text }) => text)].join(' ');
}

/** Whether nothing in a question says what to search for: „Fasse das zusammen.“ */
export function namesNothing(question: string): boolean {
  return readQuestion(question).values.length === 0 && !wantedIn(question).some(({ subject }) => subject);
}

/** What a question is about. A request („Erkläre …“) begins with a verb as questions may; a word alone names a thing. */
function wantedIn(text: string): Wanted[] {
  const bare = text.trim().replace(/[.!?…]+$/u, '');
  return readQuestion(/\s/.test(bare) ? `${bare}?` : bare).wanted;
}

function leansOnQuestion(question: string): boolean {
  const subjects = wantedIn(question).filter(({ subject }) => subject).length;
  if (subjects === 0) return true;
  // The first letter is always a capital one: „Sie“ there may point back as well, and is taken as an address.
  const text = question.replace(/^\p{Lu}(?!ie\b|hr)/u, (letter) => letter.toLowerCase());
  return subjects < ownSubjects && (goesOn.test(text) || pointsBack.test(text));
}
