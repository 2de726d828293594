import { withEnding } from '../../morphology/adjectives.ts';
import { readDeterminer } from '../../morphology/determiners.ts';
import { conjugateApart } from '../../morphology/conjugate.ts';
import { auxiliary, participle, presentParticiple, zuInfinitive } from '../../morphology/participles.ts';
import { separate } from '../../morphology/prefixes.ts';
import { lemmaOfVerb, type VerbReading } from '../../morphology/verb-forms.ts';
import { removeToken, replaceTokens, type Edit, type Sentence } from './change.ts';
import { phraseAt, phraseBefore, recase } from './noun-phrase-at.ts';
import { clauseAround, insideForm, isJoint, isSubordinate, type Token } from './sentence.ts';
import { isVerbToken, type VerbMatch } from './verb-match.ts';

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
  if (edits === null || !fitsVoice(sentence, match)) return null;
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
      return isPredicate(sentence, at) ? replace(at, at + 1, participle(plain)) : null;
    case 'attribute': {
      if (!isAttribute(sentence.tokens, at) || auxiliary(match.entry.word) !== auxiliary(plain)) return null;
      const stem = shape.participle === 'past' ? participle(plain) : presentParticiple(plain);
      return replace(at, at + 1, withEnding(stem, shape.ending));
    }
    case 'finite':
      return changeFinite(sentence, match, shape.readings, plain);
  }
}

const passiveForms = /^(?:werden|wird|wirst|wurde|wurden|worden|würde|würden|werde)$/;
const perfectForms =
  /^(?:hat|haben|habe|hatte|hatten|hätte|hätten|ist|sind|sei|seien|war|waren|wäre|wären|sein)$/;

const isAuxiliary = (token: Token | undefined) =>
  token !== undefined && (passiveForms.test(token.text) || perfectForms.test(token.text));

/** Whether an uninflected participle belongs to an auxiliary: at the end of its clause, or right before one. */
function isPredicate({ tokens }: Sentence, at: number): boolean {
  const [from, to] = clauseAround(tokens, at);
  if (isAuxiliary(tokens[at + 1])) return true;
  const last = at === to - 1 || isJoint(tokens[at + 1]);
  return last && tokens.slice(from, at).some(isAuxiliary);
}

/** Whether an inflected participle stands before its noun: behind a determiner or adjective, not behind a noun. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next < tokens.length && /^\p{Ll}+e[mnrs]?$/u.test(tokens[next]!.text)) next += 1;
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[next]?.text ?? '')) return false;
  const before = tokens[at - 1]?.text ?? '';
  if (readDeterminer(insideForm(tokens, at - 1 < 0 ? 0 : at - 1)).length > 0) return at > 0;
  return /^\p{Ll}+e[nrms]?$/u.test(before) && !isVerbToken(tokens, at - 1);
}

function changeInfinitive(sentence: Sentence, match: VerbMatch, plain: string): Edit[] | null {
  const { tokens } = sentence;
  const { at, entry } = match;
  if (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return null;
  const edit = [replaceTokens(sentence, at, at + 1, plain, true)];
  if (separate(plain) === null || separate(entry.word) !== null) return edit;
  return standsAtEnd(tokens, at) ? edit : null;
}

/** Whether the verb closes its clause as an infinitive, or as the finite verb of a subordinate clause. */
function standsAtEnd(tokens: readonly Token[], at: number): boolean {
  const [from, to] = clauseAround(tokens, at);
  if (at !== to - 1) return false;
  return (
    isSubordinate(tokens, from) || tokens.slice(from, at).some((_, index) => isModal(tokens, from + index))
  );
}

const isModal = (tokens: readonly Token[], at: number) =>
  lemmaOfVerb(insideForm(tokens, at)).some(({ lemma }) =>
    /^(?:können|müssen|dürfen|sollen|wollen|mögen|werden|lassen)$/.test(lemma),
  );

function changeFinite(
  sentence: Sentence,
  match: VerbMatch,
  readings: readonly VerbReading[],
  plain: string,
): Edit[] | null {
  const { tokens } = sentence;
  const { at, other } = match;
  const place = finitePlace(sentence, match);
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

/** Whether a finite verb opens its main clause or closes a subordinate one; null when neither is sure. */
function finitePlace({ tokens }: Sentence, { at, other, entry }: VerbMatch): 'second' | 'end' | null {
  if (other !== null) return 'second';
  const [from, to] = clauseAround(tokens, at);
  // „die ermittelten und bewerteten Werte“: before „und“ only a form in -t is certain to be finite.
  const atEnd = at === to - 1 || (isJoint(tokens[at + 1]) && tokens[at]!.text.endsWith('t'));
  if (isSubordinate(tokens, from)) return atEnd ? 'end' : null;
  if (separate(entry.word) !== null) return null;
  // What closes a stretch behind a comma may be the participle of a clause begun before it.
  if (at === to - 1 && from > 0) return null;
  return otherFinite(tokens, from, to, at) ? null : 'second';
}

/** Whether the clause has another finite verb or auxiliary, so that this form may be no finite one. */
function otherFinite(tokens: readonly Token[], from: number, to: number, at: number): boolean {
  for (let index = from; index < to; index++) {
    if (index === at || !isVerbToken(tokens, index)) continue;
    const text = insideForm(tokens, index);
    if (text.endsWith('n') && !passiveForms.test(text) && !perfectForms.test(text) && !isModal(tokens, index))
      continue;
    const between = tokens.slice(Math.min(index, at) + 1, Math.max(index, at));
    if (!between.some(isJoint) && !(/e[mnrs]?$/.test(text) && isAttribute(tokens, index))) return true;
    if (
      between.some(isJoint) &&
      (passiveForms.test(text) || perfectForms.test(text)) &&
      index < at &&
      atClauseEnd(tokens, at)
    )
      return true;
  }
  return false;
}

const atClauseEnd = (tokens: readonly Token[], at: number) => clauseAround(tokens, at)[1] === at + 1;

/** Where a prefix goes in a main clause: the index behind its last token; null when another verb or list follows. */
function prefixPlace(tokens: readonly Token[], at: number): number | null {
  const [, to] = clauseAround(tokens, at);
  const rest = tokens.slice(at + 1, to);
  if (
    rest.some(
      (token, index) => token.text === 'zu' || (isJoint(token) && isVerbToken(tokens, at + 2 + index)),
    )
  )
    return null;
  if (rest.some(isJoint) && rest.some((_, index) => isVerbToken(tokens, at + 1 + index))) return null;
  const mark = tokens[to];
  if (mark === undefined || /^[.;:!?)]$/.test(mark.text)) return to;
  return mark.text === ',' &&
    isSubordinate(tokens, to + 1) &&
    !/^(?:die|der|das|den)$/.test(tokens[to + 1]!.text)
    ? to
    : null;
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

/** Whether the sentence uses the verb in the voice its entry is limited to. */
function fitsVoice({ tokens }: Sentence, { entry, at, shape }: VerbMatch): boolean {
  if (entry.voice === null) return true;
  const [from, to] = clauseAround(tokens, at);
  const clause = tokens.slice(from, to).map(({ text }) => text);
  const passive =
    (shape.kind === 'participle' && clause.some((text) => passiveForms.test(text))) ||
    (shape.kind === 'attribute' && shape.participle === 'past') ||
    (shape.kind === 'zu-infinitive' &&
      clause.some((text) => /^(?:ist|sind|war|waren|sei|seien)$/.test(text)));
  return passive === (entry.voice === 'passive');
}

/** The verb's object in the case the plain verb wants: right behind a finite verb, else right before the verb. */
function changeObject(sentence: Sentence, match: VerbMatch): Edit | null {
  const { entry, at, other, shape } = match;
  const behind = shape.kind === 'finite' && finitePlace(sentence, match) === 'second';
  const object = behind ? phraseAt(sentence.tokens, at + 1) : phraseBefore(sentence.tokens, other ?? at);
  if (!object || isJoint(sentence.tokens[object.to])) return null;
  const text = recase(object.phrase, entry.governs!, entry.plainGoverns!);
  return text === null ? null : replaceTokens(sentence, object.from, object.to, text, false);
}
