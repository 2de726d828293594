import type { Context } from '../../language/plain/rewrite/level.ts';
import { simplify } from '../../language/plain/rewrite/simplify.ts';
import { share } from '../report/figures.ts';
import type { Failure, Slice, Suite } from '../report/report.ts';
import { type JudgedExample, judgedFile, loadJudged } from '../sets/grammar.ts';
import { labelAt } from '../sets/line-of.ts';

/** Rewritten sentences that were read one by one: how many are wrong, by rule, and how many were judged as they are now. */
export const suite: Suite = {
  name: 'grammar',
  title: 'Klartext: Grammatik',
  description: 'umgeschriebene Sätze, von Hand beurteilt: Anteil der Fehler, nach Regel; überholte Urteile',
  fast: [],
  async run() {
    const judged = await loadJudged();
    const current = judged.filter((one) => !isStale(one));
    return {
      name: 'grammar',
      figures: [
        share('Fehler', current, isWrong, lower),
        share('Fehler in Gesetzen', ofContext(current, 'norm'), isWrong, lower),
        share('Fehler in Schreiben', ofContext(current, 'letter'), isWrong, lower),
        share('kein gutes Deutsch', current, ({ verdict }) => verdict === 'grammar', lower),
        share('anderer Sinn', current, ({ verdict }) => verdict === 'meaning', lower),
        share('überholte Urteile', judged, isStale, lower),
      ],
      slices: byRule(current),
      failures: current.filter(isWrong).map(failureOf),
      notes: [
        'Gezogen mit einem zuvor nie benutzten Startwert (20261121), nachdem Regeln und Wörter feststanden, und Satz für Satz vorher und nachher gelesen; geändert wurde deswegen nichts. Eine frühere Stichprobe (Startwert 8472, 28 von 200 beim ersten Lesen falsch) diente der Verbesserung und zählt nicht mit.',
        'Von den 30 Sätzen aus Schreiben standen 20 schon in der früheren Stichprobe, denn es gibt wenige Schreiben; die 170 aus Gesetzen nicht.',
        'Ein Urteil ist überholt, wenn die Regeln aus dem Satz inzwischen etwas anderes machen; bis er neu gelesen ist, zählt er nicht. Fehler einer Regel sind die Sätze, die sie falsch gemacht hat, unter allen, die sie geändert hat.',
      ],
    };
  },
};

const lower = { id: ({ id }: JudgedExample) => id, better: 'lower' as const };
const isWrong = ({ verdict }: JudgedExample) => verdict !== 'right';
const ofContext = (judged: readonly JudgedExample[], context: Context) =>
  judged.filter((one) => one.context === context);

const isStale = ({ before, after, level, context }: JudgedExample) =>
  simplify(before, { level, context })
    .sentences.map((sentence) => sentence.after)
    .join('\n') !== after;

/** Per rule: the sentences it changed that are wrong because of it. */
function byRule(judged: readonly JudgedExample[]): Slice[] {
  const rules = [...new Set(judged.flatMap(({ rules: used }) => used))].sort();
  return rules.map((rule) => ({
    name: rule,
    figures: [
      share(
        'Fehler nach Regel',
        judged.filter(({ rules: used }) => used.includes(rule)),
        ({ fault }) => fault === rule,
        lower,
      ),
    ],
  }));
}

function failureOf({ id, before, after, verdict, fault, note }: JudgedExample): Failure {
  return {
    case: before,
    figure: 'Fehler',
    slice: fault,
    expected: verdict === 'grammar' ? 'gutes Deutsch' : 'derselbe Sinn',
    got: note === '' ? after : `${after} (${note})`,
    label: labelAt(judgedFile, `${id}\t`),
  };
}
