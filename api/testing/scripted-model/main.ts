import { parseArgs } from 'node:util';
import { type ScenarioName, scenarios } from './scenarios.ts';
import { scriptedModelName, startScriptedModel } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8123' },
    scenario: { type: 'string', default: 'demo' },
    pace: { type: 'string', default: '25' },
    context: { type: 'string', default: '8192' },
  },
});
const scenario = values.scenario as ScenarioName;
if (!(scenario in scenarios)) {
  process.stderr.write(`Scenarios: ${Object.keys(scenarios).join(', ')}\n`);
  process.exit(2);
}
const { url } = await startScriptedModel({
  port: Number(values.port),
  scenario,
  paceMs: Number(values.pace),
  contextTokens: Number(values.context),
}).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  process.stderr.write(`Port ${values.port} is taken; choose another one with --port N.\n`);
  process.exit(1);
});
process.stdout.write(
  `A scripted model speaks the OpenAI protocol at ${url} (end with Ctrl+C). Beside it:\n` +
    `AMTSFEDER_MODEL_URL=${url} AMTSFEDER_MODEL=${scriptedModelName} npm start\n` +
    `Other names play what can go wrong: ${Object.keys(scenarios)
      .map((name) => `${scriptedModelName}-${name}`)
      .join(', ')}\n`,
);
