import { withEnding } from '../../morphology/adjectives.ts';
import { conjugateApart } from '../../morphology/conjugate.ts';
import { auxiliary, participle, presentParticiple, zuInfinitive } from '../../morphology/participles.ts';
import { separate } from '../../morphology/prefixes.ts';
import type { VerbReading } from '../../morphology/verb-forms.ts';
import { removeToken, replaceTokens, type Edit, type Sentence } from './change.ts';
import { phraseAt, phraseBefore, recase } from './noun-phrase-at.ts';
import { clauseAround, isJoint, type Token } from './sentence.ts';
import type { VerbMatch } from './verb-match.ts';
import { finitePlace, fitsVoice, isAttribute, isPredicate, prefixPlace, standsAtEnd } from './verb-place.ts';

/**
 * The edits that put the plain verb in the place and form of the hard one; null where the form, the place of a prefix
 * or the case of an object is not sure.
 */
export function changeVerb(sentence: Sentence, match: VerbMatch): Edit[] | null {
  const { tokens } = sentence;
  const { entry, at } = match;
  const [from, to] = clauseAround(tokens, at);
  const clause = tokens.slice(from, to);
  if (clause.some(({ text }) => /^(?:sich|mich|dich|uns|euch)$/.test(text))) return null;
  const plain = entry.plain[0]!;
  const edits = changeForm(sentence, match, plain);
  if (edits === null || !fitsVoice(tokens, match)) return null;
  if (entry.governs !== null) {
    const object = changeObject(sentence, match);
    return object && [...edits, object];
  }
  if (entry.preposition === null) return edits;
  const preposition = clause.findIndex(({ text }) => text === entry.preposition);
  const only = clause.filter(({ text }) => text === entry.preposition).length === 1;
  return only && match.shape.kind !== 'attribute'
    ? [...edits, removeToken(sentence, from + preposition)]
    : null;
}

function changeForm(sentence: Sentence, match: VerbMatch, plain: string): Edit[] | null {
  const { at, other, shape } = match;
  const replace = (from: number, to: number, text: string) => [replaceTokens(sentence, from, to, text, true)];
  switch (shape.kind) {
    case 'zu-infinitive':
      return replace(other ?? at, at + 1, zuInfinitive(plain));
    case 'infinitive':
      return changeInfinitive(sentence, match, plain);
    case 'participle':
      if (auxiliary(match.entry.word) !== auxiliary(plain)) return null;
      return isPredicate(sentence.tokens, at) ? replace(at, at + 1, participle(plain)) : null;
    case 'attribute': {
      if (!isAttribute(sentence.tokens, at) || auxiliary(match.entry.word) !== auxiliary(plain)) return null;
      const stem = shape.participle === 'past' ? participle(plain) : presentParticiple(plain);
      return replace(at, at + 1, withEnding(stem, shape.ending));
    }
    case 'finite':
      return changeFinite(sentence, match, shape.readings, plain);
  }
}

function changeInfinitive(sentence: Sentence, match: VerbMatch, plain: string): Edit[] | null {
  const { tokens } = sentence;
  const { at, entry } = match;
  if (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return null;
  const edit = [replaceTokens(sentence, at, at + 1, plain, true)];
  if (separate(plain) === null || separate(entry.word) !== null) return edit;
  return standsAtEnd(tokens, at) ? edit : null;
}

function changeFinite(
  sentence: Sentence,
  match: VerbMatch,
  readings: readonly VerbReading[],
  plain: string,
): Edit[] | null {
  const { tokens } = sentence;
  const { at, other } = match;
  const place = finitePlace(tokens, match);
  const form = place && formFor(tokens, readings, plain);
  if (!form) return null;
  if (place === 'end') return [replaceTokens(sentence, at, at + 1, form.prefix + form.finite, true)];
  const verb = replaceTokens(sentence, at, at + 1, form.finite, true);
  if (other !== null)
    return [
      verb,
      form.prefix
        ? replaceTokens(sentence, other, other + 1, form.prefix, false)
        : removeToken(sentence, other),
    ];
  if (form.prefix === '') return [verb];
  const end = prefixPlace(tokens, at);
  if (end === null) return null;
  const { end: behind } = tokens[end - 1]!;
  return end - 1 === at
    ? [{ ...verb, text: `${verb.text} ${form.prefix}` }]
    : [verb, { start: behind, end: behind, text: ` ${form.prefix}` }];
}

/** The plain verb's form for what the hard one says of person, number, tense and mood. */
function formFor(
  tokens: readonly Token[],
  readings: readonly VerbReading[],
  plain: string,
): { finite: string; prefix: string } | null {
  const firstPerson = tokens.some(({ text }) => text === 'ich' || text === 'Ich');
  const fitting = readings.filter(
    ({ person, number }) => person === 3 || (person === 1 && (number === 'plural' || firstPerson)),
  );
  const indicative = fitting.filter(({ mood }) => mood === 'indicative');
  const forms = (indicative.length > 0 ? indicative : fitting).map((reading) =>
    conjugateApart(plain, reading),
  );
  const [first] = forms;
  return first && forms.every(({ finite }) => finite === first.finite) ? first : null;
}

/** The verb's object in the case the plain verb wants: right behind a finite verb, else right before the verb. */
function changeObject(sentence: Sentence, match: VerbMatch): Edit | null {
  const { entry, at, other, shape } = match;
  const behind = shape.kind === 'finite' && finitePlace(sentence.tokens, match) === 'second';
  const object = behind ? phraseAt(sentence.tokens, at + 1) : phraseBefore(sentence.tokens, other ?? at);
  // A bare noun („bedürfen Anlagen“) shows no case and may be the subject.
  if (!object || object.phrase.determiner === null || isJoint(sentence.tokens[object.to])) return null;
  const text = recase(object.phrase, entry.governs!, entry.plainGoverns!);
  return text === null ? null : replaceTokens(sentence, object.from, object.to, text, false);
}
