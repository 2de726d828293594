import { readConfig } from '../../api/config.ts';
import type { ChatModel } from '../../api/model/chat-model.ts';
import { openModels } from '../../api/model/models.ts';
import { scriptedModelName, startScriptedModel } from '../../api/testing/scripted-model/server.ts';
import { loadPrompts } from '../../prompts/load.ts';
import { judgePair, type PairVerdict } from '../judge/judge-pair.ts';
import { share } from '../report/figures.ts';
import { type Figure, type Slice, type Suite, UsageError } from '../report/report.ts';
import { summariseAll, type Summarised } from './summaries/summarised.ts';

interface Judged {
  id: string;
  against: string;
  verdict: PairVerdict;
}

const others = ['erste Sätze', 'LexRank'] as const;

/**
 * Our summaries beside those of plain methods, compared by a language model. Told beside the suite `summaries`, never
 * judged by itself: a model's taste is no evidence.
 */
export const suite: Suite = {
  name: 'judged',
  title: 'Zusammenfassungen, von einem Modell verglichen',
  description:
    'paarweise Vergleiche durch das eingestellte Sprachmodell (--set skript: das Modell nach Drehbuch)',
  async run({ set }) {
    if (set.some((name) => name !== scriptedModelName))
      throw new UsageError(`judged: --set nimmt nur ${scriptedModelName}.`);
    return withModel(set.length > 0, async (model) => {
      const prompts = await loadPrompts();
      const judge = { model, prompts, signal: new AbortController().signal };
      const judged: Judged[] = [];
      for (const one of await summariseAll('dev')) {
        for (const other of others) {
          const verdict = await judgePair(judge, 'judge-summary', pairOf(one, other));
          judged.push({ id: `${one.id}, gegen ${other}`, against: other, verdict });
        }
      }
      return {
        name: 'judged',
        figures: figuresOf(judged),
        slices: others.map((other): Slice => ({
          name: `gegen ${other}`,
          figures: figuresOf(judged.filter(({ against }) => against === other)),
        })),
        notes: [
          `Modell ${model.name}, Temperatur 0; jedes Paar in beiden Reihenfolgen. Was das Modell mit den Plätzen ändert, gilt als unentschieden.`,
          'Von einem Sprachmodell beurteilt: nie der einzige Beleg, und kein Wert, an dem das Tor sich schließt.',
        ],
      };
    });
  },
};

const pairOf = ({ given, said }: Summarised, other: (typeof others)[number]) => ({
  source: given.text,
  first: said.Amtsfeder.join(' '),
  second: said[other].join(' '),
});

function figuresOf(judged: readonly Judged[]): Figure[] {
  const figure = (name: string, holds: (verdict: PairVerdict) => boolean): Figure => ({
    ...share(name, judged, ({ verdict }) => holds(verdict), { id: ({ id }) => id }),
    judgedBy: 'model',
  });
  return [
    figure('vorgezogen', ({ winner }) => winner === 'first'),
    figure('das andere vorgezogen', ({ winner }) => winner === 'second'),
    figure('in beiden Reihenfolgen gleich geurteilt', ({ agreed }) => agreed),
  ];
}

async function withModel<Result>(
  scripted: boolean,
  work: (model: ChatModel) => Promise<Result>,
): Promise<Result> {
  if (!scripted) {
    const model = openModels(readConfig().models).default();
    if (!model)
      throw new UsageError(
        'judged braucht ein Sprachmodell: AMTSFEDER_MODEL_URL und AMTSFEDER_MODEL einstellen.',
      );
    return work(model);
  }
  const server = await startScriptedModel({ contextTokens: 32_768 });
  try {
    const config = readConfig({}, { AMTSFEDER_MODEL_URL: server.url, AMTSFEDER_MODEL: scriptedModelName });
    return await work(openModels(config.models).default()!);
  } finally {
    await server.close();
  }
}
