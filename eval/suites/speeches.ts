import type { Library } from '../../ingest/library-types.ts';
import { reciprocalRank } from '../metrics/ranking.ts';
import { average, share } from '../report/figures.ts';
import type { Failure, Figure, Slice, Suite } from '../report/report.ts';
import { openPlenum, scope } from '../sets/plenum.ts';
import { officeSearches, type SpeechCase, speechQuestions } from '../sets/speech-searches.ts';

/** The record's ids of the speeches found, best first, without repetitions. */
interface Answered extends SpeechCase {
  found: string[];
}

export const suite: Suite = {
  name: 'speeches',
  title: 'Redensuche',
  description:
    'Suche in Plenarprotokollen: dreißig Suchen eines Abgeordnetenbüros und 110 Fragen (--set SPEECHES.jsonl.gz [DATENVERZEICHNIS])',
  async run({ set }) {
    const plenum = await openPlenum(set);
    try {
      const searches = await answered(plenum.library, await officeSearches());
      const questions = await answered(plenum.library, await speechQuestions());
      return {
        name: 'speeches',
        title: 'Redensuche',
        figures: figuresOf(searches),
        slices: [
          ...bySlice(searches, (kind) => kind),
          ...bySlice(questions, (kind) => `Fragen in ganzen Sätzen (${kind})`),
        ],
        failures: failuresOf(searches),
        notes: [
          'Gefunden ist eine Suche, wenn eine der erwarteten Reden auf diesem Platz oder davor steht. ' +
            'Die Erwartungen standen fest, bevor gesucht wurde.',
        ],
      };
    } finally {
      await plenum.close();
    }
  },
};

async function answered({ parliament }: Library, cases: readonly SpeechCase[]): Promise<Answered[]> {
  const all: Answered[] = [];
  for (const one of cases) {
    const { hits } = await parliament.search(scope, { ...one.query, limit: 20 });
    all.push({ ...one, found: [...new Set(hits.map(({ rede, id }) => rede ?? id))] });
  }
  return all;
}

function figuresOf(cases: readonly Answered[]): Figure[] {
  const judging = { id: ({ id }: Answered) => id };
  const isFound = (one: Answered, within: number) =>
    one.found.slice(0, within).some((id) => one.expected.includes(id));
  return [
    ...[1, 5, 10].map((within) =>
      share(
        within === 1 ? 'Auf Platz 1' : `Unter den ersten ${within}`,
        cases,
        (one) => isFound(one, within),
        judging,
      ),
    ),
    average('MRR@10', cases, ({ found, expected }) => reciprocalRank(found, new Set(expected)), judging),
  ];
}

function bySlice(cases: readonly Answered[], name: (kind: string) => string): Slice[] {
  const kinds = [...new Set(cases.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    name: name(kind),
    figures: figuresOf(cases.filter((one) => one.kind === kind)),
  }));
}

function failuresOf(cases: readonly Answered[]): Failure[] {
  return cases
    .filter(({ found, expected }) => !expected.includes(found[0] ?? ''))
    .map(({ id, expected, found }) => ({
      case: id,
      figure: 'Auf Platz 1',
      expected: expected.join(', '),
      got: found.slice(0, 3).join(', ') || 'nichts',
      label: { file: 'eval/sets/speech-searches.json', line: Number(id) + 1 },
    }));
}
