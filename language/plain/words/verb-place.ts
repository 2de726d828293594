import { readDeterminer } from '../../morphology/determiners.ts';
import { lemmaOfParticiple } from '../../morphology/participles.ts';
import { separate } from '../../morphology/prefixes.ts';
import { isAuxiliary, isModal, makesPassive } from './auxiliaries.ts';
import { phraseAt } from './noun-phrase-at.ts';
import { clauseAround, insideForm, isJoint, isSubordinate, type Token } from './sentence.ts';
import { isVerbToken, type VerbMatch } from './verb-match.ts';

/** Whether a finite verb opens its main clause or closes a subordinate one; null when neither is sure. */
export function finitePlace(
  tokens: readonly Token[],
  { at, other, entry }: VerbMatch,
): 'second' | 'end' | null {
  if (other !== null) return 'second';
  const [from, to] = clauseAround(tokens, at);
  // „die ermittelten und bewerteten Werte“: before „und“ only a form in -t is certain to be finite.
  const atEnd = at === to - 1 || (isJoint(tokens[at + 1]) && tokens[at]!.text.endsWith('t'));
  if (isSubordinate(tokens, from)) return atEnd && !mayBeEllipsis(tokens, from, at) ? 'end' : null;
  if (separate(entry.word) !== null) return null;
  // What closes a stretch behind a comma may be the participle of a clause begun before it.
  if (at === to - 1 && from > 0) return null;
  if (mayBeAttribute(tokens, at) && phraseAt(tokens, from)?.to !== at) return null;
  return otherFinite(tokens, from, to, at) ? null : 'second';
}

/** „wird durch die Stadt, die Erlaubnis durch das Land erteilt“: a list in which the auxiliary is not said again. */
function mayBeEllipsis(tokens: readonly Token[], from: number, at: number): boolean {
  const form = tokens[at]!.text;
  return (
    /^(?:der|die|das|den|dem)$/.test(tokens[from]!.text) &&
    lemmaOfParticiple(form) !== null &&
    phraseAt(tokens, from)?.phrase.determiner !== undefined
  );
}

/** „eines vom Land begünstigten Unternehmens“: a past tense in „-te“ before a noun may be a participle. */
function mayBeAttribute(tokens: readonly Token[], at: number): boolean {
  const stem = /^(.+t)e[mnrs]?$/.exec(tokens[at]!.text)?.[1];
  return (
    stem !== undefined &&
    lemmaOfParticiple(stem) !== null &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '')
  );
}

/** Whether the clause has another finite verb, so that this form may be a participle or infinitive. */
function otherFinite(tokens: readonly Token[], from: number, to: number, at: number): boolean {
  for (let index = from; index < to; index++) {
    if (index === at || !isVerbToken(tokens, index)) continue;
    const text = insideForm(tokens, index);
    const auxiliary = isAuxiliary(tokens[index]);
    if (text.endsWith('n') && !auxiliary && !isModal(tokens, index)) continue;
    const joined = tokens.slice(Math.min(index, at) + 1, Math.max(index, at)).some(isJoint);
    // „hat geprüft und entrichtet“: behind „und“ the auxiliary still counts for what closes the clause.
    if (joined ? auxiliary && index < at && at === to - 1 : !isInflectedAttribute(tokens, index)) return true;
  }
  return false;
}

const isInflectedAttribute = (tokens: readonly Token[], at: number) =>
  /e[mnrs]?$/.test(tokens[at]!.text) && isAttribute(tokens, at);

/** Where a prefix goes in a main clause: the index behind its last token; null when another verb or list follows. */
export function prefixPlace(tokens: readonly Token[], at: number): number | null {
  const [, to] = clauseAround(tokens, at);
  const rest = tokens.slice(at + 1, to);
  const verbBehind = rest.some((_, index) => isVerbToken(tokens, at + 1 + index));
  if (rest.some(({ text }) => text === 'zu') || (verbBehind && rest.some(isJoint))) return null;
  const mark = tokens[to];
  if (mark === undefined || /^[.;:!?)]$/.test(mark.text)) return to;
  const opensClause = mark.text === ',' && isSubordinate(tokens, to + 1);
  // „die“ behind a comma may go on with a list.
  return opensClause && !/^(?:die|der|das|den)$/.test(tokens[to + 1]!.text) ? to : null;
}

/** Whether an uninflected participle belongs to an auxiliary: at the end of its clause, or right before one. */
export function isPredicate(tokens: readonly Token[], at: number): boolean {
  const [from, to] = clauseAround(tokens, at);
  if (isAuxiliary(tokens[at + 1])) return true;
  const last = at === to - 1 || isJoint(tokens[at + 1]);
  return last && tokens.slice(from, at).some(isAuxiliary);
}

/** Whether an inflected participle stands before its noun: behind a determiner or adjective, not behind a noun. */
export function isAttribute(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next < tokens.length && /^\p{Ll}+e[mnrs]?$/u.test(tokens[next]!.text)) next += 1;
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[next]?.text ?? '')) return false;
  if (at === 0) return false;
  const before = tokens[at - 1]!.text;
  if (readDeterminer(insideForm(tokens, at - 1)).length > 0) return true;
  return /^\p{Ll}+e[nrms]?$/u.test(before) && !isVerbToken(tokens, at - 1);
}

/** Whether the verb closes its clause as an infinitive, or as the finite verb of a subordinate clause. */
export function standsAtEnd(tokens: readonly Token[], at: number): boolean {
  const [from, to] = clauseAround(tokens, at);
  if (at !== to - 1) return false;
  return (
    isSubordinate(tokens, from) || tokens.slice(from, at).some((_, index) => isModal(tokens, from + index))
  );
}

/** Whether the sentence uses the verb in the voice its entry is limited to. */
export function fitsVoice(tokens: readonly Token[], { entry, at, shape }: VerbMatch): boolean {
  if (entry.voice === null) return true;
  const [from, to] = clauseAround(tokens, at);
  const clause = tokens.slice(from, to);
  const passive =
    (shape.kind === 'participle' && clause.some(makesPassive)) ||
    (shape.kind === 'attribute' && shape.participle === 'past') ||
    (shape.kind === 'zu-infinitive' &&
      clause.some(({ text }) => /^(?:ist|sind|war|waren|sei|seien)$/.test(text)));
  return passive === (entry.voice === 'passive');
}
