import { demoAnswer } from './demo-answer.ts';
import { exampleOf } from './example-of.ts';
import { pause, type Reply } from './protocol.ts';

type Scenario = (reply: Reply) => Promise<void> | void;

/** What comes out of a request when nothing goes wrong. */
function answerTo({ request }: Reply): string {
  const schema = request.response_format?.json_schema?.schema;
  const message = request.messages.at(-1)?.content ?? '';
  return schema ? JSON.stringify(exampleOf(schema)) : demoAnswer(message);
}

async function answered(reply: Reply): Promise<void> {
  await reply.text(answerTo(reply));
  if (!reply.gone) reply.end();
}

const slowMs = 1_500;
const thoughts = 'Zuerst lese ich die Stellen. Dann entscheide ich, welche die Frage tragen [99]. ';

/** Everything a model's server can do to its caller, by name. */
export const scenarios = {
  demo: answered,
  /** The first word takes a while. */
  slow: async (reply) => {
    await pause(slowMs);
    await answered(reply);
  },
  /** Never says a word. */
  silent: () => undefined,
  /** Falls silent in the middle. */
  stalled: async (reply) => {
    await reply.text(firstHalf(answerTo(reply)));
  },
  /** The connection ends in the middle. */
  cut: async (reply) => {
    await reply.text(firstHalf(answerTo(reply)));
    await pause(20);
    reply.cut();
  },
  /** The stream ends in order, but without saying that the answer does. */
  unfinished: async (reply) => {
    await reply.text(firstHalf(answerTo(reply)));
    reply.response.end();
  },
  /** The connection ends before the first word. */
  hangup: (reply) => reply.cut(),
  busy: (reply) => reply.error(429, { message: 'Rate limit reached' }, { 'retry-after': '1' }),
  failing: (reply) => reply.error(500, { message: 'CUDA out of memory' }, { 'retry-after': '0' }),
  /** Does not want to. */
  refusing: (reply) => reply.error(400, { message: 'The request was rejected by a content filter' }),
  /** Repeats the key, as some servers do. */
  'wrong-key': (reply) =>
    reply.error(401, { message: `Incorrect API key provided: ${reply.response.req.headers.authorization}` }),
  'unknown-model': (reply) =>
    reply.error(404, { message: `The model \`${reply.request.model}\` does not exist.` }),
  overflow: (reply) =>
    reply.error(400, {
      message: "This model's maximum context length is 4096 tokens. However, you requested 9000 tokens.",
      code: 'context_length_exceeded',
    }),
  /** Reads the end of a long request only, and says nothing about it. */
  truncating: async (reply) => {
    reply.promptTokens = Math.min(reply.promptTokens, 100);
    await answered(reply);
  },
  empty: (reply) => reply.end(),
  thinking: async (reply) => {
    await reply.text(`<think>${thoughts}</think>\n\n${answerTo(reply)}`);
    reply.end();
  },
  /** The chat template has opened the thinking, the answer only closes it. */
  'half-thinking': async (reply) => {
    await reply.text(`${thoughts}</think>\n\n${answerTo(reply)}`);
    reply.end();
  },
  reasoning: async (reply) => {
    await reply.text(thoughts, 'reasoning_content');
    await answered(reply);
  },
  /** Thinks until the output limit is reached. */
  spent: async (reply) => {
    await reply.text(thoughts, 'reasoning_content');
    reply.end('length');
  },
  /** No markers, a preamble, and Markdown nobody asked for. */
  'own-format': async (reply) => {
    const bare = answerTo(reply).replaceAll(/ ?\[\d+\]/g, '');
    await reply.text(`Gerne! Hier ist die Antwort:\n\n**Ergebnis:**\n\n- ${bare}`);
    reply.end();
  },
  /** Cites passages that nobody has shown, and adds what stands nowhere. */
  'wrong-markers': async (reply) => {
    const wrong = answerTo(reply).replace(/\[\d+\]/, '[99]');
    await reply.text(`${wrong} Der Landtag von Neuland hat 1.234 Einhörner bewilligt [1].`);
    reply.end();
  },
  /** An address and a § that stand nowhere, and a placeholder. */
  invented: async (reply) => {
    const invented =
      'Näheres steht unter https://beispiel.invalid/seite und in § 99 des Fantasiegesetzes [1].';
    await reply.text(`${answerTo(reply)} ${invented} Die Sitzung ist am «Datum der Sitzung».`);
    reply.end();
  },
  /** Leaves out every line with a number until it is told what is missing. */
  forgetful: async (reply) => {
    const told = reply.request.messages.some(({ content }) => String(content).includes('Es fehlt: „'));
    const lines = answerTo(reply).split('\n');
    await reply.text(lines.filter((line) => told || !/\d/.test(line)).join('\n'));
    reply.end();
  },
  'not-contained': async (reply) => {
    await reply.text('NICHT ENTHALTEN: Zuständigkeit; Kosten');
    reply.end();
  },
  /** Three times as long as asked for. */
  wordy: async (reply) => {
    const once = answerTo(reply);
    await reply.text([once, once, once].join(' '));
    reply.end();
  },
  /** Reaches the output limit. */
  limit: async (reply) => {
    await reply.text(firstHalf(answerTo(reply)));
    reply.end('length');
  },
  /** The stream holds what is no JSON. */
  'broken-stream': (reply) => {
    reply.raw('data: {"choices": [{"delta": {"content": "Hal\n\n');
    reply.response.end();
  },
  /** An error in the middle of the stream, as vLLM sends it. */
  'error-in-stream': async (reply) => {
    await reply.text(firstHalf(answerTo(reply)));
    reply.raw('data: {"error": {"message": "EngineCore died", "code": 500}}\n\n');
    reply.response.end();
  },
  /** JSON that keeps to no schema. */
  'wrong-json': async (reply) => {
    await reply.text('Hier ist das JSON:\n```json\n{"unerwartet": true}\n```');
    reply.end();
  },
  /** Knows no guided output. */
  unguided: async (reply) => {
    if (reply.request.response_format) reply.error(400, { message: 'response_format is not supported' });
    else await answered(reply);
  },
} satisfies Record<string, Scenario>;
export type ScenarioName = keyof typeof scenarios;

function firstHalf(text: string): string {
  return text.slice(0, Math.ceil(text.length / 2));
}
