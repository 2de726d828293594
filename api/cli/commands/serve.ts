import { once } from 'node:events';
import type { Library } from '../../../ingest/library-types.ts';
import { localUser } from '../../access/scope.ts';
import { ingestSample, isEmpty } from '../../sample-dossier.ts';
import { type Command, numberOption, stringOption } from '../command.ts';
import { count, print, printJson, report } from '../output.ts';

export const serve: Command = {
  name: 'serve',
  usage: '[--port 3000] [--host 127.0.0.1] [--sample]',
  summary: 'Die Anwendung starten',
  help: [
    '--port N        Port; 3000, wenn nichts angegeben ist',
    '--host ADRESSE  Adresse, auf der sie antwortet; nur dieser Rechner, wenn nichts angegeben ist',
    '--sample        in ein leeres Datenverzeichnis ein erfundenes Beispieldossier aufnehmen',
  ],
  options: { port: { type: 'string' }, host: { type: 'string' }, sample: { type: 'boolean' } },
  async run(invocation) {
    const port = numberOption(invocation, 'port', { min: 0 });
    const host = stringOption(invocation, 'host') ?? invocation.config.host;
    const config = { ...invocation.config, host, port: port ?? invocation.config.port };
    // Before anything is opened: a signal during the start must close it again.
    const stop = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    report('Amtsfeder startet …');
    const { startServer } = await import('../../server.ts');
    const server = await startServer(config);
    if (invocation.values['sample'] && (await isEmpty(server.services.library))) {
      await takeInSample(server.services.library);
    }
    if (!isLoopback(host)) {
      report('Achtung: Wer diesen Rechner im Netz erreicht, kann die Dokumente lesen und ändern.');
    }
    if (invocation.values['json']) printJson({ url: server.url });
    else print(`Amtsfeder läuft: ${server.url}   (beenden mit Strg+C)`);
    await stop;
    report('Amtsfeder wird beendet …');
    await server.close();
    return 0;
  },
};

async function takeInSample(library: Library): Promise<void> {
  report('Das Beispieldossier wird aufgenommen …');
  const { id } = await ingestSample(library);
  for await (const { status, files } of library.watch(localUser, id)) {
    if (status !== 'done') continue;
    const taken = files.filter((file) => file.status === 'indexed').length;
    report(`Beispieldossier: ${count(taken, 'Dokument', 'Dokumente')} aufgenommen.`);
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
