import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a chat request carries, as far as the script looks at it. */
export interface ChatRequest {
  model: string;
  messages: { role: string; content: string }[];
  stream?: boolean;
  stream_options?: { include_usage?: boolean };
  max_tokens?: number;
  temperature?: number;
  response_format?: { type: string; json_schema?: { schema: Record<string, unknown> } };
}

/** Tokens as this server counts them: one for every four characters. */
export function countTokens(text: string): number {
  return Math.ceil(text.length / 4);
}

/** An answer in the OpenAI protocol's stream. */
export class Reply {
  #began = false;
  #written = '';
  /** What is reported as the prompt's size. */
  promptTokens: number;

  constructor(
    readonly response: ServerResponse,
    readonly request: ChatRequest,
    /** Milliseconds between two pieces. */
    readonly paceMs: number,
    readonly onFirstWord: () => void = () => undefined,
  ) {
    this.promptTokens = countTokens(request.messages.map(({ content }) => content).join(''));
  }

  get gone(): boolean {
    return this.response.destroyed;
  }

  /** One piece of the answer, or of the thinking before it. */
  piece(content: string, field: 'content' | 'reasoning_content' = 'content'): void {
    if (field === 'content' && this.#written === '') this.onFirstWord();
    this.#written += content;
    this.#send({ delta: { [field]: content }, finish_reason: null });
  }

  /** A text word by word, at the server's pace. */
  async text(content: string, field: 'content' | 'reasoning_content' = 'content'): Promise<void> {
    for (const word of content.match(/\S*\s*/g) ?? []) {
      if (this.gone) return;
      if (word) this.piece(word, field);
      if (this.paceMs > 0) await pause(this.paceMs);
    }
  }

  /** A line of the stream as it is. */
  raw(line: string): void {
    this.#begin();
    this.response.write(line);
  }

  end(finish: 'stop' | 'length' = 'stop'): void {
    this.#send({ delta: {}, finish_reason: finish });
    const usage = {
      prompt_tokens: this.promptTokens,
      completion_tokens: countTokens(this.#written),
      total_tokens: this.promptTokens + countTokens(this.#written),
    };
    this.raw(`data: ${JSON.stringify({ ...this.#head(), choices: [], usage })}\n\ndata: [DONE]\n\n`);
    this.response.end();
  }

  /** An error in place of an answer. */
  error(status: number, error: Record<string, unknown>, headers: Record<string, string> = {}): void {
    this.response.writeHead(status, { 'content-type': 'application/json', ...headers });
    this.response.end(JSON.stringify({ error }));
  }

  /** Ends the connection without a word. */
  cut(): void {
    this.response.destroy();
  }

  #head() {
    return { id: 'scripted', object: 'chat.completion.chunk', created: 0, model: this.request.model };
  }

  #send(choice: object): void {
    this.raw(`data: ${JSON.stringify({ ...this.#head(), choices: [{ index: 0, ...choice }] })}\n\n`);
  }

  #begin(): void {
    if (this.#began) return;
    this.#began = true;
    this.response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  }
}

/** Resolves after that many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The JSON body of a request; null when it has none. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? null : JSON.parse(text);
}
