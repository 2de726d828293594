import { type MainClause, mainClause } from '../parse/main-clause.ts';
import type { Sentence } from '../parse/sentence.ts';
import { isTail } from '../parse/tail.ts';
import { finiteVerb } from '../parse/verbs.ts';
import { sentenceOf } from '../parse/wording.ts';
import type { Rule } from './rule.ts';

/** How a subordinate clause goes on as a sentence of its own, by its subjunction; the clause stays as it is. */
const openings: Record<string, string> = {
  wenn: 'Das gilt',
  sofern: 'Das gilt',
  falls: 'Das gilt',
  soweit: 'Das gilt',
  solange: 'Das gilt',
  sobald: 'Das gilt',
  obwohl: 'Das gilt',
  weil: 'Das ist so',
  damit: 'Das geschieht',
};

/**
 * „Die Behörde kann X tun, wenn Y vorliegt.“ → „Die Behörde kann X tun. Das gilt, wenn Y vorliegt.“ Not where the
 * main clause points to its condition („nur dann, wenn“) or says nothing without it („X liegt vor, wenn“).
 */
export const trailingClause: Rule = {
  id: 'trailing-clause',
  levels: ['einfach', 'leicht'],
  apply(sentence) {
    if (sentence.mark !== '.') return null;
    const { segments, tokens, text } = sentence;
    const at = segments.findIndex(
      ({ kind, subjunction }, i) =>
        i > 0 && kind === 'subordinate' && subjunction !== null && subjunction in openings,
    );
    if (
      at < 1 ||
      !/^(?:plain|infinitive)$/.test(segments[at - 1]!.kind) ||
      tokens[segments[at]!.from - 1]!.text !== ','
    )
      return null;
    const main = mainClause(sentence, 0, at);
    if (
      !main ||
      pointsForward(sentence, at) ||
      needsClause(sentence, main, at) ||
      !isTail(sentence, at) ||
      mayGoOn(sentence, main, at)
    )
      return null;
    if (/\s(?:1\.|a\))\s/.test(text.slice(0, segments[at]!.start))) return null;
    const clause = segments[at]!;
    if (/^(?:weil|damit)$/.test(clause.subjunction!) && negation.test(text.slice(0, clause.start)))
      return null;
    const focused = tokens[clause.from]!.lower !== clause.subjunction;
    const opening = openings[clause.subjunction!]! + (focused ? ` ${tokens[clause.from]!.lower}` : '');
    return [
      sentenceOf(text.slice(0, segments[at - 1]!.end)),
      `${opening}, ${text.slice(tokens[clause.from + (focused ? 1 : 0)]!.start)}`,
    ];
  },
};

/** A reason or purpose that is denied: „nicht …, weil“. */
const negation = /(?<!\p{L})(?:nicht|keine?[mnrs]?|nie|ohne)(?!\p{L})/iu;

const correlates =
  /^(?:nur|erst|dann|auch|insoweit|soweit|so|es|dadurch|daran|davon|darin|darauf|dafür|daraus|dazu|darüber|dahin|derart|dergestalt|jedes|schon|bereits|selbst|lediglich|ausschließlich|allein|voraussetzung|bedingung|fall|falle|fälle|fällen|zeitpunkt|ausgenommen|solange|sogar|umso|beispielsweise|gleiches|gleiche|deshalb|deswegen|daher|darum|dasselbe|ebenso)$/;

/** Whether a word before the comma announces the clause behind it. */
function pointsForward({ tokens, segments }: Sentence, at: number): boolean {
  const end = segments[at]!.from;
  return tokens.some(({ lower, depth }, i) => i < end && depth === 0 && correlates.test(lower));
}

/** „Die Versicherung bleibt, wenn …, bis zum 1. Mai bestehen“: the main clause ends in its verb, and more follows. */
const mayGoOn = ({ segments }: Sentence, { finite }: MainClause, at: number) =>
  segments[at - 1]!.to - 1 === finite && segments.length > at + 1;

/** Verbs whose main clause is empty without the clause: „Das gilt nicht, wenn …“, „Ein Mangel liegt vor, wenn …“. */
const definingVerbs =
  /^(?:gelten|vorliegen|bestehen|handeln|genügen|reichen|ausreichen|eintreten|entsprechen|annehmen|heißen|bedeuten|betragen)$/;
const shortestMain = 6;

function needsClause({ tokens, segments }: Sentence, { finite }: MainClause, at: number): boolean {
  const words = tokens.slice(0, segments[at - 1]!.to).filter(({ word }) => word);
  const { lemma } = finiteVerb(tokens[finite]!.lower)!;
  const last = words.at(-1)!.lower;
  const apart = last === 'vor' || last === 'aus' ? last + lemma : lemma;
  return words.length < shortestMain || definingVerbs.test(apart) || /^(?:gleich|vergleichbar)$/.test(last);
}
