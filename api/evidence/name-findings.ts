import { compareFacts } from '../../language/facts/compare.ts';
import type { Fact, FactKind } from '../../language/facts/fact.ts';
import type { Carrier } from './carriers.ts';
import { quoted, type Weighed } from './finding.ts';

const nameKinds: ReadonlySet<FactKind> = new Set(['person', 'organisation', 'place']);
/** Bodies that are named only by their sort; another text may well leave the name out. */
const generic =
  /^(?:behörde|verwaltung|gericht|regierung|ministerium|ausschuss|kommission|fraktion|kabinett|polizei|senat)$/;

/**
 * Compares the persons, organisations and places of the statement with those of its carriers. Where the source
 * names somebody else in the same place, the statement attributes wrongly; where it names nobody, the name is a gap.
 */
export function nameFindings(text: string, facts: readonly Fact[], carriers: readonly Carrier[]): Weighed[] {
  const names = facts.filter((fact) => nameKinds.has(fact.kind));
  const findings: Weighed[] = [];
  for (const fact of names) {
    const words = text.slice(fact.start, fact.end);
    if (isCarried(fact, words, carriers)) continue;
    const rival = rivalOf(fact, names, carriers);
    if (!rival && (generic.test(fact.value) || isInDocument(words, fact, carriers))) continue;
    const span: [number, number] = [fact.start, fact.end];
    if (!rival) {
      const message = `${quoted(words)} kommt in der Quelle nicht vor.`;
      findings.push({ finding: { kind: 'name', message, span, source: null }, contradicts: false });
      continue;
    }
    const given = carriers[rival.citation]!.sentence.text.slice(rival.fact.start, rival.fact.end);
    findings.push({
      finding: {
        kind: isActor(text, fact) ? 'attribution' : 'name',
        message: `Die Quelle nennt hier ${quoted(given)}, nicht ${quoted(words)}.`,
        span,
        source: { citation: rival.citation, span: [rival.fact.start, rival.fact.end] },
      },
      contradicts: true,
    });
  }
  return findings;
}

function isCarried(fact: Fact, words: string, carriers: readonly Carrier[]): boolean {
  return carriers.some(({ facts, sentence }) => {
    if (facts.some((other) => other.kind === fact.kind && compareFacts(fact, other) === 'same')) return true;
    if (sentence.text.includes(words)) return true;
    const { speaker, title } = sentence.source;
    const context = `${speaker ?? ''} ${title}`.toLowerCase();
    return fact.kind === 'person' ? context.includes(fact.value) : false;
  });
}

/** A name of the same kind in a carrier that the statement does not mention: the source speaks of it instead. */
function rivalOf(
  fact: Fact,
  names: readonly Fact[],
  carriers: readonly Carrier[],
): { citation: number; fact: Fact } | null {
  for (const [citation, { facts }] of carriers.entries()) {
    const rival = facts.find(
      (other) =>
        other.kind === fact.kind &&
        !names.some((name) => name.kind === other.kind && compareFacts(name, other) === 'same'),
    );
    if (rival) return { citation, fact: rival };
  }
  return null;
}

/** The name may stand elsewhere in the text that carries the statement, as a heading or an earlier mention. */
function isInDocument(words: string, fact: Fact, carriers: readonly Carrier[]): boolean {
  const needle = fact.kind === 'person' ? words.split(/\s+/).at(-1)! : words;
  return carriers.some(
    ({ sentence }) => sentence.source.text.includes(needle) || sentence.source.title.includes(needle),
  );
}

/** Whether the name is whoever says, decides or acts: it opens the sentence, or „durch“, „von“ or „laut“ leads to it. */
function isActor(text: string, fact: Fact): boolean {
  const before = text.slice(0, fact.start).trimEnd();
  return (
    /^(?:(?:Der|Die|Das|Nach Angaben (?:der|des)|Laut)?\s*)$/u.test(before) ||
    /(?:durch|von|vom|laut|zufolge)(?: (?:den|die|das|dem|der))?$/iu.test(before)
  );
}
