import { opposites } from '../../language/antonyms.ts';
import type { Fact } from '../../language/facts/fact.ts';
import { stem } from '../../language/stem.ts';
import { areSynonyms } from '../../language/synonyms.ts';
import { type Span, words } from '../../language/words.ts';
import type { Carrier } from './carriers.ts';
import { clausesOf } from './clauses.ts';
import { quoted, type Weighed } from './finding.ts';
import type { Term } from './terms.ts';

/** A clause of the statement beside the stretch of the best carrier that says the same. */
interface Aligned {
  clause: Span;
  source: Span;
}

/**
 * Compares how statement and source deny, restrict and bind: negation added or lost, an opposite in its place,
 * „nur“ added or lost, „kann“ turned into „muss“. Looks at the best carrier only, clause by clause.
 */
export function polarityFindings(
  text: string,
  facts: readonly Fact[],
  terms: readonly Term[],
  carrier: Carrier,
): Weighed[] {
  const aligned = align(text, terms, carrier);
  return [
    ...negationFindings(text, facts, aligned, carrier),
    ...restrictionFindings(text, facts, aligned, carrier),
    ...modalityFindings(text, facts, aligned, carrier),
  ];
}

/** A clause with fewer matched words than this says too little to be held against a clause of the source. */
const leastShare = 0.5;

function align(text: string, terms: readonly Term[], carrier: Carrier): Aligned[] {
  const source = carrier.sentence.text;
  const sourceWords = words(source).map((word) => ({ ...word, stem: stem(word.text) }));
  const sourceClauses = clausesOf(source);
  const aligned: Aligned[] = [];
  for (const clause of clausesOf(text)) {
    const own = terms.filter((term) => inside(term, clause));
    const total = own.reduce((sum, term) => sum + term.weight, 0);
    const hits = sourceClauses.map((candidate) => {
      const there = sourceWords.filter((word) => inside(word, candidate));
      const found = own.filter((term) => there.some((word) => resembles(term.stem, word.stem)));
      return {
        candidate,
        share: total === 0 ? 0 : found.reduce((sum, term) => sum + term.weight, 0) / total,
      };
    });
    const touched = hits.filter((hit) => hit.share > 0);
    const share = touched.reduce((sum, hit) => sum + hit.share, 0);
    if (touched.length === 0 || share < leastShare) continue;
    const best = Math.max(...touched.map((hit) => hit.share));
    const near = touched.filter((hit) => hit.share >= best * leastShare).map((hit) => hit.candidate);
    aligned.push({ clause, source: { start: near[0]!.start, end: near.at(-1)!.end } });
  }
  return aligned;
}

function resembles(a: string, b: string): boolean {
  return (
    areSynonyms(a, b) ||
    (a.length > 3 && b.length > 3 && (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a)))
  );
}

const inside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;
const of = (facts: readonly Fact[], kind: Fact['kind'], span: Span) =>
  facts.filter((fact) => fact.kind === kind && inside(fact, span));

/** Words that say no by themselves. */
const negative =
  /(?<!\p{L})(?:un(?:zulässig|möglich|wirksam|gültig|begründet|vollständig|befristet|zuständig|erheblich|berührt|bekannt|verändert|geeignet|nötig)|nichtig|verboten|untersagt|ausgeschlossen|entfällt|entfallen|unterbleibt|verneint|fehlt|fehlen|mangels|verzichtet)\p{Ll}{0,3}(?!\p{L})/giu;

function countNegations(text: string, facts: readonly Fact[], span: Span): number {
  return of(facts, 'negation', span).length + (text.slice(span.start, span.end).match(negative)?.length ?? 0);
}

/** Opposites say no by themselves, so beside them only „nicht“ and its kin count. */
function countNegationWords(_text: string, facts: readonly Fact[], span: Span): number {
  return of(facts, 'negation', span).length;
}

function negationFindings(
  text: string,
  facts: readonly Fact[],
  aligned: Aligned[],
  carrier: Carrier,
): Weighed[] {
  const whole = { start: 0, end: carrier.sentence.text.length };
  for (const { clause, source } of aligned) {
    const opposite = findOpposite(text, clause, carrier, source);
    const count = opposite ? countNegationWords : countNegations;
    const stated = count(text, facts, clause);
    const given = count(carrier.sentence.text, carrier.facts, source);
    const turned = (stated - given + (opposite ? 1 : 0)) % 2 !== 0;
    if (!turned) continue;
    const sourceFact = of(carrier.facts, 'negation', stated > given ? whole : source)[0];
    const ownFact = of(facts, 'negation', clause)[0];
    const span = opposite?.own ?? ownFact ?? trimmed(text, clause);
    const there = opposite?.other ?? sourceFact ?? trimmed(carrier.sentence.text, source);
    const message = opposite
      ? `Die Quelle sagt das Gegenteil: ${quoted(carrier.sentence.text.slice(there.start, there.end))}.`
      : stated > given
        ? 'Die Aussage verneint, was die Quelle nicht verneint.'
        : 'Die Quelle verneint, was die Aussage behauptet.';
    return [weigh('negation', message, span, there, true)];
  }
  return [];
}

function findOpposite(
  text: string,
  clause: Span,
  carrier: Carrier,
  source: Span,
): { own: Span; other: Span } | null {
  const there = words(carrier.sentence.text.slice(source.start, source.end)).map((word) => ({
    stem: stem(word.text),
    start: word.start + source.start,
    end: word.end + source.start,
  }));
  for (const word of words(text.slice(clause.start, clause.end))) {
    const stemmed = stem(word.text);
    for (const { pair, side } of opposites(stemmed)) {
      const onSide = (wanted: number) =>
        there.find((other) =>
          opposites(other.stem).some((entry) => entry.pair === pair && entry.side === wanted),
        );
      const other = onSide(-side);
      if (!other || onSide(side)) continue;
      return { own: { start: word.start + clause.start, end: word.end + clause.start }, other };
    }
  }
  return null;
}

function restrictionFindings(
  text: string,
  facts: readonly Fact[],
  aligned: Aligned[],
  carrier: Carrier,
): Weighed[] {
  const findings: Weighed[] = [];
  const everywhere = carrier.facts.filter((fact) => fact.kind === 'restriction');
  for (const { clause, source } of aligned) {
    const stated = of(facts, 'restriction', clause);
    const given = of(carrier.facts, 'restriction', source);
    const added = stated.find((fact) => !everywhere.some((other) => other.value === fact.value));
    const lost = given.find(
      (fact) => !facts.some((own) => own.kind === 'restriction' && own.value === fact.value),
    );
    if (added) {
      const message = `Die Einschränkung ${quoted(text.slice(added.start, added.end))} steht nicht in der Quelle.`;
      findings.push(weigh('negation', message, added, trimmed(carrier.sentence.text, source), true));
    } else if (lost) {
      const word = carrier.sentence.text.slice(lost.start, lost.end);
      findings.push(
        weigh(
          'negation',
          `Die Einschränkung ${quoted(word)} der Quelle fehlt.`,
          trimmed(text, clause),
          lost,
          true,
        ),
      );
    }
  }
  return findings;
}

/** „kann“ and „darf“ both allow; the others bind each in its own way. */
const force = (fact: Fact) => (fact.value === 'darf' ? 'kann' : fact.value);

function modalityFindings(
  text: string,
  facts: readonly Fact[],
  aligned: Aligned[],
  carrier: Carrier,
): Weighed[] {
  for (const { clause, source } of aligned) {
    const stated = of(facts, 'modality', clause);
    const given = of(carrier.facts, 'modality', source);
    const changed = stated.find((fact) => !given.some((other) => force(other) === force(fact)));
    if (changed && given.length > 0) {
      const other = given[0]!;
      const [own, there] = [
        text.slice(changed.start, changed.end),
        carrier.sentence.text.slice(other.start, other.end),
      ];
      const message = `Die Quelle sagt ${quoted(there)}, die Aussage ${quoted(own)}.`;
      return [weigh('modality', message, changed, other, true)];
    }
    const weakening = given.find((other) => force(other) !== 'muss' && force(other) !== 'will');
    if (stated.length === 0 && weakening) {
      const there = carrier.sentence.text.slice(weakening.start, weakening.end);
      const message = `Die Quelle sagt nur ${quoted(there)}; die Aussage lässt das weg.`;
      return [weigh('modality', message, trimmed(text, clause), weakening, false)];
    }
  }
  return [];
}

function weigh(
  kind: 'negation' | 'modality',
  message: string,
  own: Span,
  there: Span,
  contradicts: boolean,
): Weighed {
  return {
    finding: {
      kind,
      message,
      span: [own.start, own.end],
      source: { citation: 0, span: [there.start, there.end] },
    },
    contradicts,
  };
}

function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  return { start: start + (slice.length - slice.trimStart().length), end: start + slice.trimEnd().length };
}
