import { indexTerms } from '../../../../language/search-terms.ts';

/**
 * How alike two questions are by their words, 0 to 1: the share of words, inflections and parts of compounds taken as
 * one, that both have (Dice's coefficient).
 */
export function likeness(a: string, b: string): number {
  const [first, second] = [termsOf(a), termsOf(b)];
  if (first.size + second.size === 0) return 0;
  let shared = 0;
  for (const term of first) if (second.has(term)) shared++;
  return (2 * shared) / (first.size + second.size);
}

/** Words every question of this kind has, in the form of the index. */
const usual = new Set(
  indexTerms(
    'Bundesregierung Landesregierung Kenntnis Angaben Frage Jahr Jahre jeweils aufschlüsseln bitte derzeit aktuell viele hoch',
  ).parts.split(' '),
);

function termsOf(text: string): Set<string> {
  return new Set(
    indexTerms(text)
      .parts.split(' ')
      .filter((term) => term !== '' && !usual.has(term)),
  );
}
