import { comparable, compareFacts } from '../../language/facts/compare.ts';
import type { Fact, FactKind } from '../../language/facts/fact.ts';
import type { Finding } from '../contract/grounded-text.ts';
import type { Carrier } from './carriers.ts';
import { quoted, type Weighed } from './finding.ts';

const findingKind: Partial<Record<FactKind, Finding['kind']>> = {
  number: 'number',
  percentage: 'number',
  quantity: 'number',
  duration: 'number',
  amount: 'amount',
  date: 'date',
  reference: 'reference',
  'document-number': 'reference',
};

interface Place {
  citation: number;
  fact: Fact;
}

/**
 * Compares every value of the statement (numbers, amounts, dates, references) with those of its carriers:
 * one that differs contradicts the statement, one the carriers do not give is a gap.
 */
export function valueFindings(text: string, facts: readonly Fact[], carriers: readonly Carrier[]): Weighed[] {
  const given = carriers.flatMap((carrier, citation) => carrier.facts.map((fact) => ({ citation, fact })));
  const stated = facts.filter((fact) => findingKind[fact.kind]);
  const confirmed = new Set<Fact>();
  const open = stated.filter((fact) => {
    const same = given.find((place) => compareFacts(fact, place.fact) === 'same');
    if (same) confirmed.add(same.fact);
    return !same;
  });
  const spell = (place: Place) => quoted(wordsOf(carriers, place));
  return open.map((fact) => {
    const words = text.slice(fact.start, fact.end);
    const report = (message: string, place: Place | undefined, contradicts: boolean): Weighed => ({
      finding: {
        kind: findingKind[fact.kind]!,
        message,
        span: [fact.start, fact.end],
        source: place ? { citation: place.citation, span: [place.fact.start, place.fact.end] } : null,
      },
      contradicts,
    });
    const looser = given.find((place) => compareFacts(fact, place.fact) === 'looser');
    if (looser) {
      return report(`Die Quelle nennt den Wert nicht so genau: ${spell(looser)}.`, looser, false);
    }
    const rival = given.find((place) => !confirmed.has(place.fact) && comparable(fact, place.fact));
    if (rival) {
      return report(`Die Quelle nennt ${spell(rival)} statt ${quoted(words)}.`, rival, true);
    }
    return report(`${quoted(words)} steht nicht in der Quelle.`, undefined, false);
  });
}

/** The value as the source prints it, with a word before it that bounds it („rund“, „bis zu“). */
function wordsOf(carriers: readonly Carrier[], { citation, fact }: Place): string {
  const { text } = carriers[citation]!.sentence;
  const bound =
    fact.bound === 'exact'
      ? ''
      : (/\p{L}+(?: (?:als|zu|zum))?\s$/u.exec(text.slice(0, fact.start))?.[0] ?? '');
  return bound + text.slice(fact.start, fact.end);
}
