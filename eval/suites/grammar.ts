import { simplify } from '../../language/plain/rewrite/simplify.ts';
import { share } from '../report/figures.ts';
import type { Slice, Suite } from '../report/report.ts';
import { type JudgedExample, loadJudged } from '../sets/grammar.ts';

/** Rewritten sentences that were read one by one: how many are wrong, by rule, and how many were judged as they are now. */
export const suite: Suite = {
  name: 'grammar',
  description:
    'rewritten sentences judged by hand: error share by rule, and judgements that the rules have outrun',
  fast: [],
  async run() {
    const judged = await loadJudged();
    const current = judged.filter((one) => !isStale(one));
    return {
      name: 'grammar',
      figures: [
        share('errors', current, isWrong, { id: idOf, better: 'lower' }),
        share('not good German', current, ({ verdict }) => verdict === 'grammar', {
          id: idOf,
          better: 'lower',
        }),
        share('other meaning', current, ({ verdict }) => verdict === 'meaning', {
          id: idOf,
          better: 'lower',
        }),
        share('stale judgements', judged, isStale, { id: idOf, better: 'lower' }),
      ],
      slices: byRule(current),
      notes: [
        'Sentences of federal law (drawn with a fixed seed among those changed) and of invented letters, each read before and after.',
        'A judgement is stale when the rules now make something else of the sentence; it does not count until read again.',
        'Errors of a rule are the sentences it made wrong, among all it changed. 28 of the first 200 were wrong when first read; rules and words were changed after that, and what they changed was read again.',
      ],
    };
  },
};

const idOf = ({ id }: JudgedExample) => id;
const isWrong = ({ verdict }: JudgedExample) => verdict !== 'right';

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
        'errors',
        judged.filter(({ rules: used }) => used.includes(rule)),
        ({ fault }) => fault === rule,
        { id: idOf, better: 'lower' },
      ),
    ],
  }));
}
