import type { ModelConfig } from '../settings/models.ts';
import { ModelError } from './model-error.ts';

/** What the fields of an error of the OpenAI client, of LangChain or of fetch may tell. */
interface Failure {
  name?: string;
  message?: string;
  status?: number;
  headers?: Headers;
  error?: unknown;
  cause?: { code?: string; message?: string };
  code?: string | null;
}

const overflow =
  /context.{0,12}(?:length|size|window)|maximum context|too many tokens|prompt is too long|exceeds? the (?:available|maximum)/i;

/** Whatever the client throws as a ModelError; `begun` says that part of an answer had come. */
export function describeFailure(thrown: unknown, config: ModelConfig, begun: boolean): ModelError {
  if (thrown instanceof ModelError) return thrown;
  const failure = thrown as Failure;
  const said = whatServerSaid(failure, config);
  if (failure.name === 'ContextOverflowError' || (failure.status !== undefined && overflow.test(said))) {
    return new ModelError(
      'model-context',
      `Der Text ist für das Modell „${config.name}“ zu lang. Es nimmt weniger auf, als eingestellt ist; ` +
        'die Kontextgröße steht in AMTSFEDER_MODEL_CONTEXT.',
    );
  }
  if (failure.status !== undefined) return byStatus(failure.status, failure, config, said);
  if (failure.error !== undefined) return failed(config, said);
  if (thrown instanceof SyntaxError) return unreadable(config);
  if (begun) return cut(config);
  return new ModelError(
    'model-unreachable',
    `Der Modellserver unter ${hostOf(config)} ist nicht erreichbar${reasonOf(failure)}.`,
  );
}

function byStatus(status: number, { headers }: Failure, config: ModelConfig, said: string): ModelError {
  if (status === 401 || status === 403) {
    return new ModelError(
      'model-key',
      `Der Modellserver unter ${hostOf(config)} lehnt den Zugriff ab (Status ${status}). ` +
        `${config.key ? 'Der Schlüssel gilt dort nicht.' : 'Es ist kein Schlüssel eingestellt.'}`,
    );
  }
  if (status === 404 || (status === 400 && /model.{0,60}(?:not|unknown|exist)/i.test(said))) {
    return new ModelError(
      'model-unknown',
      `Der Modellserver unter ${hostOf(config)} kennt das Modell „${config.model}“ nicht, ` +
        'oder die Adresse stimmt nicht.',
    );
  }
  const retryAfter = headers?.get('retry-after') ?? null;
  if (status === 429 || status === 503) {
    return new ModelError('model-busy', `Das Modell „${config.name}“ ist ausgelastet.`, retryAfter);
  }
  const told = `Status ${status}${said ? `: ${said}` : ''}`;
  return failed(config, told, retryAfter, status < 500);
}

function failed(
  config: ModelConfig,
  said: string,
  retryAfter: string | null = null,
  refused = false,
): ModelError {
  const detail = `Das Modell „${config.name}“ meldet einen Fehler (${said}).`;
  return new ModelError('model-failed', detail, retryAfter, refused);
}

/** An answer that is no JSON, or not of the protocol's shape. */
export function unreadable(config: ModelConfig): ModelError {
  return new ModelError(
    'model-format',
    `Das Modell „${config.name}“ hat in einer Form geantwortet, die sich nicht lesen lässt.`,
  );
}

/** The connection ended before the answer did. */
export function cut(config: ModelConfig): ModelError {
  return new ModelError('model-cut', `Die Antwort des Modells „${config.name}“ ist mittendrin abgebrochen.`);
}

/** An answer without a word in it. */
export function empty(config: ModelConfig): ModelError {
  return new ModelError('model-empty', `Das Modell „${config.name}“ hat leer geantwortet.`);
}

/** A reasoning model that never got to its answer; asking again would end the same way. */
export function spent(config: ModelConfig): ModelError {
  const detail =
    `Das Modell „${config.name}“ hat seine Ausgabegrenze mit Nachdenken verbraucht. ` +
    'AMTSFEDER_MODEL_OUTPUT erhöhen.';
  return new ModelError('model-empty', detail, null, true);
}

/** A request of that many tokens, where the model's context takes fewer. */
export function tooLong(config: ModelConfig, tokens: number, contextTokens: number): ModelError {
  const number = new Intl.NumberFormat('de-DE');
  return new ModelError(
    'model-context',
    `Der Text hat rund ${number.format(tokens)} Token; das Modell „${config.name}“ nimmt ` +
      `${number.format(contextTokens)} auf.`,
  );
}

/** Nothing came for as long as the first token may take; `begun` when the answer had started. */
export function silent(config: ModelConfig, begun: boolean): ModelError {
  const what = begun ? 'ist mitten in der Antwort verstummt' : 'hat nicht rechtzeitig zu antworten begonnen';
  return new ModelError(
    'model-timeout',
    `Das Modell „${config.name}“ ${what} (länger als ${seconds(config.firstTokenSeconds)} Stille).`,
  );
}

/** The whole answer took longer than it may. */
export function tooSlow(config: ModelConfig): ModelError {
  return new ModelError(
    'model-timeout',
    `Das Modell „${config.name}“ hat länger als ${seconds(config.totalSeconds)} gebraucht.`,
  );
}

function seconds(value: number): string {
  return `${new Intl.NumberFormat('de-DE').format(value)} Sekunden`;
}

/** Host and port, without user, password and path. */
export function hostOf({ url }: Pick<ModelConfig, 'url'>): string {
  return new URL(url).host;
}

/** The server's message on one line, shortened, without the key. */
function whatServerSaid({ error, message }: Failure, { key }: ModelConfig): string {
  const body = error as { message?: unknown } | string | undefined;
  const raw =
    typeof body === 'string' ? body : typeof body?.message === 'string' ? body.message : (message ?? '');
  const line = raw.split('Troubleshooting URL')[0]!.replace(/\s+/g, ' ').trim().slice(0, 200);
  return key ? key.redact(line) : line;
}

function reasonOf({ cause, code }: Failure): string {
  const reason = cause?.code ?? code;
  const known: Record<string, string> = {
    ECONNREFUSED: 'dort antwortet kein Programm',
    ENOTFOUND: 'den Rechnernamen gibt es nicht',
    EAI_AGAIN: 'der Rechnername lässt sich nicht auflösen',
    ECONNRESET: 'die Verbindung wurde getrennt',
    ETIMEDOUT: 'die Verbindung kommt nicht zustande',
    UND_ERR_CONNECT_TIMEOUT: 'die Verbindung kommt nicht zustande',
    SELF_SIGNED_CERT_IN_CHAIN: 'das Zertifikat ist nicht vertrauenswürdig; siehe NODE_EXTRA_CA_CERTS',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'das Zertifikat ist nicht vertrauenswürdig; siehe NODE_EXTRA_CA_CERTS',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'das Zertifikat ist nicht vertrauenswürdig; siehe NODE_EXTRA_CA_CERTS',
  };
  return reason && known[reason] ? `: ${known[reason]}` : '';
}
