import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../api/config.ts';
import type { ChatModel } from '../../api/model/chat-model.ts';
import { openModels } from '../../api/model/models.ts';
import {
  type ScriptedModel,
  scriptedModelName,
  startScriptedModel,
} from '../../api/testing/scripted-model/server.ts';
import { loadPrompts, type Prompts } from '../../prompts/load.ts';
import { judgePair } from './judge-pair.ts';

let prompts: Prompts;
let server: ScriptedModel;
beforeAll(async () => {
  [prompts, server] = await Promise.all([loadPrompts(), startScriptedModel()]);
});
afterAll(() => server.close());

const texts = { source: 'Der Damm kostet 3 Mio. Euro.', first: 'KURZ', second: 'ETWAS LÄNGER' };
const signal = new AbortController().signal;

/** Judges by what it is shown, as `prefer` says. */
const modelThat = (prefer: (a: string, b: string) => 'A' | 'B' | 'gleich') =>
  ({
    object: ({ user }: { user: string }) => {
      const [a, b] = ['KURZ', 'ETWAS LÄNGER'].sort((x, y) => user.indexOf(x) - user.indexOf(y));
      return Promise.resolve({ besser: prefer(a!, b!), grund: 'weil' });
    },
  }) as unknown as ChatModel;
const judged = (model: ChatModel) => judgePair({ model, prompts, signal }, 'judge-summary', texts);

test('a verdict that holds in both orders counts', async () => {
  expect(await judged(modelThat((a, b) => (a.length > b.length ? 'A' : 'B')))).toEqual({
    winner: 'second',
    agreed: true,
    reason: 'weil',
  });
  expect(await judged(modelThat(() => 'gleich'))).toMatchObject({ winner: null, agreed: true });
});

test('one that goes by the place does not: the scripted model always takes the first it may name', async () => {
  const config = readConfig({}, { AMTSFEDER_MODEL_URL: server.url, AMTSFEDER_MODEL: scriptedModelName });
  const model = openModels(config.models).default()!;
  expect(await judged(model)).toMatchObject({ winner: null, agreed: false });
  const shown = server.asked.map(({ body }) => body.messages.at(-1)!.content);
  expect(shown.map((message) => message.indexOf('KURZ') < message.indexOf('LÄNGER'))).toEqual([true, false]);
});
