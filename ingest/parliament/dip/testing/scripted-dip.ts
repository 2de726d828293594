import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server answers one request. */
type Turn = (request: IncomingMessage, response: ServerResponse) => void;

export interface ScriptedDip {
  /** Base address, as `DipAccess` wants it. */
  url: string;
  /** What was asked for since `play`. */
  asked: URL[];
  /** Answers from now on in this order, with the last turn again and again. */
  play(...turns: Turn[]): void;
  close(): Promise<void>;
}

/** A server on loopback that answers as the DIP interface does, well or badly, by a script. */
export async function openScriptedDip(): Promise<ScriptedDip> {
  let script: Turn[] = [];
  let asked: URL[] = [];
  let url = '';
  const server = createServer((request, response) => {
    asked.push(new URL(request.url!, url));
    const turn = script.length > 1 ? script.shift()! : (script[0] ?? status(500));
    turn(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
  return {
    url,
    get asked() {
      return asked;
    },
    play(...turns) {
      script = turns;
      asked = [];
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const json =
  (body: unknown): Turn =>
  (_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  };

export const status =
  (code: number, headers: Record<string, string> = {}): Turn =>
  (_request, response) => {
    response.writeHead(code, headers).end('{}');
  };

/** A page of a list of `total`, and the cursor to the next one. */
export const dipPage = (documents: unknown[], { total, cursor }: { total: number; cursor: string }): Turn =>
  json({ numFound: total, documents, cursor });

/** Does `turn` for whoever has the key, and refuses everybody else. */
export const withKey =
  (key: string, turn: Turn): Turn =>
  (request, response) =>
    (request.headers.authorization === `ApiKey ${key}` ? turn : status(401))(request, response);

export const broken: Turn = (_request, response) => response.end('{"documents": [');
export const hangUp: Turn = (request) => request.socket.destroy();
export const silence: Turn = () => {};
