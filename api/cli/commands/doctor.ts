import type { ModelStatus } from '../../contract/models.ts';
import type { Command } from '../command.ts';
import { connect } from '../connect.ts';
import { count, print, printJson, seconds, style, wrap } from '../output.ts';
import { succeeded } from '../request-failed.ts';

export const doctor: Command = {
  name: 'doctor',
  usage: '[--json]',
  summary: 'Zeigen, welche Sprachmodelle eingestellt sind, ob und wie schnell sie antworten',
  async run(invocation) {
    const connection = await connect(invocation.config);
    try {
      const query = { probe: 'true' as const };
      const response = await succeeded(connection.client.api.models.$get({ query }));
      const result = await response.json();
      if (invocation.values['json']) printJson(result);
      else {
        if (result.advice) print(wrap(result.advice));
        for (const model of result.models) printModel(model, model.name === result.default);
      }
      return result.models.some(({ problem }) => problem) ? 1 : 0;
    } finally {
      await connection.close();
    }
  },
};

const servers = { vllm: 'vLLM', ollama: 'Ollama', 'llama.cpp': 'llama.cpp', openai: 'OpenAI-Protokoll' };
const origins = { settings: 'eingestellt', server: 'laut Server', assumed: 'angenommen' };

function printModel(model: ModelStatus, isDefault: boolean): void {
  const { name, problem, advice } = model;
  print(`${problem ? '✗' : '✓'} ${style('bold', name)}${isDefault ? ' (Standard)' : ''}`);
  for (const [label, value] of factsOf(model)) print(`    ${label.padEnd(13)} ${value}`);
  if (problem) print(wrap(`${problem.detail} ${advice ?? ''}`, '    '));
}

function factsOf(model: ModelStatus): [string, string][] {
  const { server, address, latencyMs, firstTokenMs, tokensPerSecond, tokenizer, contextFrom } = model;
  const tokens = `${count(model.contextTokens, 'Token', 'Token')} (${origins[contextFrom]})`;
  const speed =
    tokensPerSecond === null ? '' : `, dann ${count(tokensPerSecond, 'Token', 'Token')} je Sekunde`;
  return [
    ['Modell', model.model],
    ['Server', server ? `${address} (${servers[server]})` : address],
    ['Kontext', tokens],
    ['Antwort', `höchstens ${count(model.outputTokens, 'Token', 'Token')}`],
    ['Token zählt', tokenizer === 'server' ? 'der Server' : 'Amtsfeder, geschätzt'],
    ...(latencyMs === null ? [] : [['Erreichbar', `nach ${seconds(latencyMs / 1000)}`] as [string, string]]),
    ...(firstTokenMs === null
      ? []
      : [['Erstes Wort', `nach ${seconds(firstTokenMs / 1000)}${speed}`] as [string, string]]),
  ];
}
