import type { Statement } from '../../api/contract/grounded-text.ts';
import { checkStatements } from '../../api/evidence/check.ts';
import { defaultWeights } from '../../ingest/search/signals.ts';
import { simplify } from '../../language/plain/rewrite/simplify.ts';
import { compareRuns, losses } from '../report/compare.ts';
import { describeRun } from '../report/describe-run.ts';
import type { Change, RunReport, Slice, Suite } from '../report/report.ts';
import { measure } from '../report/run-suites.ts';
import type { Rewrite } from '../metrics/rewriting.ts';
import { evidenceSuite } from '../suites/evidence.ts';
import { plainSuite } from '../suites/plain.ts';
import { retrievalSuite } from '../suites/retrieval.ts';

/** Something somebody might do to Amtsfeder, and whether the gate ought to shut. */
interface Trial {
  name: string;
  suites: Suite[];
  shut: boolean;
}

const trials: Trial[] = [
  {
    name: 'nichts geändert',
    suites: [retrievalSuite(), evidenceSuite(), plainSuite()],
    shut: false,
  },
  {
    name: 'Suche ohne Wortstämme',
    suites: [retrievalSuite({ weights: { ...defaultWeights, stems: 0, parts: 0 } })],
    shut: true,
  },
  {
    name: 'Belegprüfung übersieht Zahlen',
    suites: [
      evidenceSuite({ check: (statements, sources) => checkStatements(statements, sources).map(blind) }),
    ],
    shut: true,
  },
  {
    name: 'Klartext vergisst „nicht“',
    suites: [plainSuite({ rewrite: withoutNot })],
    shut: true,
  },
];

/**
 * Shows that the gate does its work: search, evidence and plain language are broken one at a time, by what is passed
 * to their suites, and compared with a sound run; a second sound run is compared, too.
 */
export const suite: Suite = {
  name: 'gate',
  description: 'absichtliche Rückschritte in Suche, Belegprüfung und Klartext: hält das Tor sie auf?',
  async run() {
    const sound = await runOf([retrievalSuite(), evidenceSuite(), plainSuite()]);
    const slices: Slice[] = [];
    const notes: string[] = [];
    let right = 0;
    for (const { name, suites, shut } of trials) {
      const lost = losses(compareRuns(sound, await runOf(suites)));
      right += Number(lost.length > 0 === shut);
      slices.push({
        name,
        figures: [
          { name: 'Verluste und gerissene Grenzen', value: lost.length, n: 1, interval: null },
          { name: 'Tor zu', value: Number(lost.length > 0), n: 1, interval: null },
        ],
      });
      notes.push(
        `${name}: ${lost.length === 0 ? 'das Tor bleibt offen' : `das Tor geht zu (${told(lost)})`}.`,
      );
    }
    const held = {
      name: 'Urteile des Tors richtig',
      value: right / trials.length,
      n: trials.length,
      must: 1,
    };
    if (right < trials.length) throw new Error(`Das Tor hat falsch geurteilt:\n${notes.join('\n')}`);
    return { name: 'gate', figures: [{ ...held, interval: null, better: 'higher' }], slices, notes };
  },
};

async function runOf(suites: readonly Suite[]): Promise<RunReport> {
  const { reports, code } = await measure(suites, ({ fast = [] }) => fast, { print: false });
  if (code !== 0) throw new Error('Eine Prüfreihe ist gescheitert.');
  return { ...(await describeRun()), seconds: 0, suites: reports };
}

/** A check that no longer sees values: what it found of them is gone, and a statement with nothing else is „supported“. */
function blind({ check, ...statement }: Statement): Statement {
  const findings = check.findings.filter(({ kind }) => !['number', 'amount', 'date'].includes(kind));
  return {
    ...statement,
    check: findings.length === 0 ? { status: 'supported', findings } : { ...check, findings },
  };
}

function withoutNot(text: string, options: Parameters<Rewrite>[1]): ReturnType<Rewrite> {
  const simplified = simplify(text, options);
  const sentences = simplified.sentences.map((one) => ({ ...one, after: one.after.replace(' nicht ', ' ') }));
  return { ...simplified, sentences };
}

const told = (lost: readonly Change[]) =>
  [...new Set(lost.map(({ slice, figure }) => [slice, figure].filter(Boolean).join(' › ')))]
    .slice(0, 3)
    .join('; ');
