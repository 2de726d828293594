import type { RenderedPrompt } from '../../prompts/prompt.ts';
import type { ModelStatus } from '../contract/models.ts';
import type { Ending } from './chat-model.ts';
import { describeFailure, hostOf } from './describe-failure.ts';
import type { ModelError, ModelErrorCode } from './model-error.ts';
import type { OpenChatModel } from './open-chat-model.ts';
import type { ServerInfo } from './server-info.ts';

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

const trialTokens = 512;
const trialPrompt: RenderedPrompt = {
  id: 'trial',
  version: '1',
  hash: '',
  system: 'Antworte knapp.',
  user: 'Zähle auf Deutsch von eins bis zehn.',
};

/** What is known of a model; with `probe` its server is asked, and the model made to say a word. */
export async function statusOf(
  model: OpenChatModel,
  { probe, signal }: { probe: boolean; signal: AbortSignal },
): Promise<ModelStatus> {
  const { config } = model;
  const startedAt = performance.now();
  const asked = probe ? await ask(model, signal) : unasked;
  const latencyMs = asked.reachable ? Math.round(performance.now() - startedAt) : null;
  const trial = asked.reachable && !asked.problem ? await tryOut(model, signal) : untried;
  const problem = asked.problem ?? trial.problem;
  const { info } = model;
  return {
    name: config.name,
    model: config.model,
    address: hostOf(config),
    reachable: asked.reachable,
    latencyMs,
    firstTokenMs: trial.firstTokenMs,
    tokensPerSecond: trial.tokensPerSecond,
    server: info?.kind ?? null,
    contextTokens: model.contextTokens,
    contextFrom: config.contextTokens ? 'settings' : info?.contextTokens ? 'server' : 'assumed',
    outputTokens: model.outputTokens,
    tokenizer: info?.tokenizes ? 'server' : 'estimate',
    temperature: config.temperature,
    parallel: config.parallel,
    problem: problem && { code: problem.code, detail: problem.detail },
    advice: problem && (advice[problem.code] ?? generalAdvice),
  };
}

interface Asked {
  reachable: boolean | null;
  problem: ModelError | null;
}
const unasked: Asked = { reachable: null, problem: null };

/** A gateway need not list its models; what a list does not contain is a problem only where there is one. */
async function ask(model: OpenChatModel, signal: AbortSignal): Promise<Asked> {
  const { config } = model;
  try {
    const status = await model.ask(signal);
    const refused = status === 401 || status === 403;
    const unlisted = model.info !== null && !isListed(model.info, config.model);
    const wrong = refused ? status : unlisted ? 404 : null;
    const problem = wrong === null ? null : describeFailure({ status: wrong }, config, false);
    return { reachable: true, problem };
  } catch (thrown) {
    signal.throwIfAborted();
    return { reachable: false, problem: describeFailure(thrown, config, false) };
  }
}

/** llama.cpp's server answers under any name; Ollama adds „:latest“. */
function isListed({ kind, models }: ServerInfo, wanted: string): boolean {
  return kind === 'llama.cpp' || models.length === 0 || models.map(bare).includes(bare(wanted));
}

function bare(name: string): string {
  return name.replace(/:latest$/, '');
}

interface Trial {
  firstTokenMs: number | null;
  tokensPerSecond: number | null;
  problem: ModelError | null;
}
const untried: Trial = { firstTokenMs: null, tokensPerSecond: null, problem: null };

/** Time to the first word, and speed from there on. */
async function tryOut(model: OpenChatModel, signal: AbortSignal): Promise<Trial> {
  const startedAt = performance.now();
  let firstAt: number | null = null;
  let tokens = 0;
  const onEnd = (ending: Ending) => (tokens = ending.tokens.completion);
  const options = { signal, maxTokens: trialTokens, onEnd, onRestart: () => undefined };
  try {
    for await (const _ of model.stream(trialPrompt, options)) firstAt ??= performance.now();
  } catch (thrown) {
    signal.throwIfAborted();
    return { ...untried, problem: describeFailure(thrown, model.config, false) };
  }
  const now = performance.now();
  const seconds = (now - (firstAt ?? now)) / 1000;
  return {
    firstTokenMs: Math.round((firstAt ?? now) - startedAt),
    tokensPerSecond: seconds > 0 ? Math.round(tokens / seconds) : null,
    problem: null,
  };
}
