import type { ModelStatus } from '../contract/models.ts';
import type { ModelConfig } from '../settings/models.ts';
import { describeFailure, hostOf } from './describe-failure.ts';
import { ModelError, type ModelErrorCode } from './model-error.ts';
import type { OpenChatModel } from './open-chat-model.ts';
import { askServer, type ServerInfo } from './server-info.ts';

export const noModelAdvice =
  'Es ist kein Sprachmodell eingestellt. Amtsfeder recherchiert, fasst zusammen und prüft auch ohne; zum Formulieren ' +
  'AMTSFEDER_MODEL_URL (Adresse des Modellservers, etwa http://localhost:8000/v1) und AMTSFEDER_MODEL (Name des ' +
  'Modells dort) setzen und Amtsfeder neu starten.';

const advice: Partial<Record<ModelErrorCode, string>> = {
  'model-unreachable': 'Prüfen, ob der Modellserver läuft und ob AMTSFEDER_MODEL_URL stimmt.',
  'model-key': 'AMTSFEDER_MODEL_KEY prüfen.',
  'model-unknown': 'AMTSFEDER_MODEL prüfen; die Adresse endet meist auf /v1.',
  'model-busy': 'Später noch einmal versuchen oder AMTSFEDER_MODEL_PARALLEL senken.',
  'model-timeout': 'Auslastung des Modellservers prüfen oder AMTSFEDER_MODEL_FIRST_TOKEN_SECONDS erhöhen.',
  'model-context': 'AMTSFEDER_MODEL_CONTEXT auf das setzen, was der Server aufnimmt.',
};
const generalAdvice = 'Das Protokoll des Modellservers ansehen.';

/** How a model is doing; with `trial` it is made to say a word. */
export async function statusOf(
  model: OpenChatModel,
  { isDefault, trial, signal }: { isDefault: boolean; trial: boolean; signal: AbortSignal },
): Promise<ModelStatus> {
  const { config } = model;
  const startedAt = performance.now();
  const asked = await ask(config, signal);
  const latencyMs = asked.reachable ? Math.round(performance.now() - startedAt) : null;
  await model.prepare(signal);
  let problem = asked.problem;
  let tried: ModelStatus['trial'] = null;
  if (trial && !problem) {
    try {
      tried = await tryOut(model, signal);
    } catch (thrown) {
      signal.throwIfAborted();
      problem = describeFailure(thrown, config, false);
    }
  }
  return {
    name: config.name,
    model: config.model,
    host: hostOf(config),
    default: isDefault,
    reachable: asked.reachable,
    latencyMs,
    trial: tried,
    server: asked.info?.kind ?? null,
    contextTokens: model.contextTokens,
    contextFrom: config.contextTokens ? 'settings' : asked.info?.contextTokens ? 'server' : 'assumed',
    outputTokens: model.outputTokens,
    tokenizer: asked.info?.tokenizes ? 'server' : 'estimate',
    temperature: config.temperature,
    parallel: config.parallel,
    problem: problem && {
      code: problem.code,
      detail: problem.detail,
      advice: advice[problem.code] ?? generalAdvice,
    },
  };
}

interface Asked {
  reachable: boolean;
  info: ServerInfo | null;
  problem: ModelError | null;
}

/** A gateway need not list its models; what a list does not contain is a problem only where there is one. */
async function ask(config: ModelConfig, signal: AbortSignal): Promise<Asked> {
  try {
    const { status, info } = await askServer(config, signal);
    const refused = status === 401 || status === 403;
    const unlisted = info !== null && !isListed(info, config.model);
    const wrong = refused ? status : unlisted ? 404 : null;
    const problem = wrong === null ? null : describeFailure({ status: wrong }, config, false);
    return { reachable: true, info, problem };
  } catch (thrown) {
    signal.throwIfAborted();
    return { reachable: false, info: null, problem: describeFailure(thrown, config, false) };
  }
}

/** llama.cpp's server answers under any name; Ollama adds „:latest“. */
function isListed({ kind, models }: ServerInfo, wanted: string): boolean {
  return kind === 'llama.cpp' || models.length === 0 || models.map(bare).includes(bare(wanted));
}

function bare(name: string): string {
  return name.replace(/:latest$/, '');
}

async function tryOut(model: OpenChatModel, signal: AbortSignal): Promise<NonNullable<ModelStatus['trial']>> {
  const startedAt = performance.now();
  let firstAt: number | null = null;
  let tokens = 0;
  const prompt = {
    id: 'probe',
    version: '1',
    hash: '',
    system: 'Du antwortest knapp.',
    user: 'Zähle von eins bis zehn.',
  };
  const onEnd = ({ tokens: counted }: { tokens: { completion: number } }) => (tokens = counted.completion);
  for await (const _ of model.stream(prompt, { signal, maxTokens: 128, onEnd, onRestart: () => {} })) {
    firstAt ??= performance.now();
  }
  const now = performance.now();
  const writing = (now - (firstAt ?? now)) / 1000;
  return {
    firstTokenMs: Math.round((firstAt ?? now) - startedAt),
    tokensPerSecond: writing > 0 ? Math.round(tokens / writing) : 0,
  };
}
