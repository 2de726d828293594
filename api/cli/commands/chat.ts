import type { ConversationContext, StoredTurn, Turn } from '../../contract/conversation.ts';
import type { ApiClient } from '../client.ts';
import { type Command, type Invocation, stringOption, stringOptions, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { readEvents } from '../events.ts';
import { LiveAnswer } from '../live-answer.ts';
import { printJson, report } from '../output.ts';
import { readQuestions } from '../read-questions.ts';
import { RequestFailed, succeeded } from '../request-failed.ts';

export const chat: Command = {
  name: 'chat',
  usage: '[FRAGE] [--dossier NAME | --document ID… | --all] [--conversation ID] [--model NAME] [--json]',
  summary: 'Ein Gespräch mit dem Sprachmodell führen, mit oder ohne Dokumente',
  help: [
    'ohne FRAGE         fragt nach; Strg+C hält die Antwort an, Strg+D beendet',
    '--dossier NAME     stützt die Antworten auf ein Dossier',
    '--document ID      auf diese Dokumente; mehrfach möglich',
    '--all              auf alle Dokumente; ohne Angabe auf keine',
    '--conversation ID  führt ein früheres Gespräch fort',
    '--model NAME       nimmt ein anderes der eingestellten Modelle',
  ],
  options: {
    dossier: { type: 'string' },
    document: { type: 'string', multiple: true },
    all: { type: 'boolean' },
    conversation: { type: 'string' },
    model: { type: 'string' },
  },
  async run(invocation) {
    const question = invocation.positionals.join(' ').trim();
    const context = readContext(invocation);
    const continued = stringOption(invocation, 'conversation');
    if (invocation.values['json'] && !question) throw new UsageError('Mit --json fehlt die Frage.');
    if (context && continued !== undefined) {
      throw new UsageError('Ein fortgeführtes Gespräch behält seine Dokumente.');
    }
    const connection = await connect(invocation.config);
    try {
      const id = continued ?? (await begin(connection.client, context ?? { from: 'nothing' }));
      const dialogue = new Dialogue(connection.client, id, stringOption(invocation, 'model'));
      if (!question) return await dialogue.hold();
      const stored = await dialogue.ask(question, { silent: invocation.values['json'] === true });
      if (invocation.values['json']) printJson(stored);
      return exitCode(stored.turn);
    } finally {
      await connection.close();
    }
  },
};

/** What the options say the answers are to draw on; null when they say nothing. */
function readContext(invocation: Invocation): ConversationContext | null {
  const dossier = stringOption(invocation, 'dossier');
  const documents = stringOptions(invocation, 'document');
  const given: ConversationContext[] = [
    ...(dossier !== undefined ? [{ from: 'dossier' as const, dossier }] : []),
    ...(documents.length > 0 ? [{ from: 'documents' as const, documents }] : []),
    ...(invocation.values['all'] ? [{ from: 'all' as const }] : []),
  ];
  if (given.length > 1) throw new UsageError('Nur eines geht: --dossier, --document oder --all.');
  return given[0] ?? null;
}

async function begin(client: ApiClient, context: ConversationContext): Promise<string> {
  return (await (await succeeded(client.api.conversations.$post({ json: { context } }))).json()).id;
}

/** One conversation at the terminal. */
class Dialogue {
  readonly #conversation;
  readonly #param: { id: string };
  readonly #model: string | undefined;

  constructor(client: ApiClient, id: string, model: string | undefined) {
    this.#conversation = client.api.conversations[':id'];
    this.#param = { id };
    this.#model = model;
  }

  /** Asks and prints the answer as it comes; silent where only the result is wanted. */
  async ask(question: string, { silent }: { silent: boolean }): Promise<StoredTurn> {
    const json = { question, ...(this.#model !== undefined && { model: this.#model }) };
    const headers = { accept: 'text/event-stream' };
    const request = this.#conversation.turns.$post({ param: this.#param, json }, { headers });
    const live = new LiveAnswer();
    let stored: StoredTurn | null = null;
    for await (const event of readEvents(await succeeded(request))) {
      if (event.type === 'error') throw new RequestFailed(event.problem);
      if (event.type === 'turn') stored = event;
      else if (event.type === 'progress') report(event.message);
      else if (!silent) live.take(event);
    }
    if (!stored) throw new Error('The stream ended before its first event.');
    const { conversation, turn } = stored;
    if (!silent) live.end(turn);
    return { conversation, turn };
  }

  /** Asks what is typed, line by line; resolves to the exit code when nothing more comes. */
  async hold(): Promise<number> {
    let code = 0;
    const stop = () => void this.#conversation.stop.$post({ param: this.#param });
    for await (const question of readQuestions(stop)) {
      try {
        code = exitCode((await this.ask(question, { silent: false })).turn);
      } catch (error) {
        if (!(error instanceof RequestFailed)) throw error;
        report(error.message);
        code = 1;
      }
    }
    return code;
  }
}

function exitCode({ status }: Turn): number {
  return status === 'failed' ? 1 : 0;
}
