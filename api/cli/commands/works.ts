import { writeFile } from 'node:fs/promises';
import type { WorkHead } from '../../contract/works.ts';
import type { ApiClient } from '../client.ts';
import { type Command, type Invocation, stringOption, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { fileFormat } from '../file-format.ts';
import { print, printJson, style } from '../output.ts';
import { succeeded } from '../request-failed.ts';

/** What is done with one work; the words tell the person that it is done. */
interface Action {
  run(client: ApiClient, id: string, invocation: Invocation): Promise<unknown>;
  done: string;
}

const actions: Record<string, Action> = {
  remove: {
    run: (client, id) => succeeded(client.api.works[':id'].$delete({ param: { id } })),
    done: 'Entfernt. Zurückholen: amtsfeder works restore ID',
  },
  restore: {
    run: (client, id) => succeeded(client.api.works[':id'].restore.$post({ param: { id } })),
    done: 'Zurückgeholt.',
  },
  share: {
    run: (client, id) => succeeded(client.api.works[':id'].$patch({ param: { id }, json: { shared: true } })),
    done: 'Im Haus kann es jetzt lesen, wer den Link hat: #/ergebnis?arbeit=ID',
  },
  unshare: {
    run: (client, id) =>
      succeeded(client.api.works[':id'].$patch({ param: { id }, json: { shared: false } })),
    done: 'Der Link führt für andere jetzt ins Leere.',
  },
  export: {
    async run(client, id, invocation) {
      const out = stringOption(invocation, 'out');
      if (out === undefined) throw new UsageError('Es fehlt --out DATEI.');
      const query = { format: fileFormat(out) };
      const response = await succeeded(client.api.works[':id'].export.$get({ param: { id }, query }));
      await writeFile(out, new Uint8Array(await response.arrayBuffer()));
    },
    done: 'Geschrieben.',
  },
};

export const works: Command = {
  name: 'works',
  usage: '[remove | restore | share | unshare | export ID] [--dossier NAME] [--out DATEI] [--json]',
  summary: 'Was aufbewahrt ist zeigen, sichern, teilen oder entfernen: Fragen, Entwürfe und mehr',
  help: [
    '--dossier NAME  nur dieses Dossier',
    'export ID       als Datei sichern; --out DATEI.docx, .odt oder .md',
    'share ID        im Haus über den Link lesen lassen; unshare beendet es',
    'remove ID       entfernen; restore holt es dreißig Tage lang zurück',
  ],
  options: { dossier: { type: 'string' }, out: { type: 'string' } },
  async run(invocation) {
    const [name, id] = invocation.positionals;
    const action = name === undefined ? null : actions[name];
    if (action === undefined) throw new UsageError(`„${name}“ gibt es hier nicht.`);
    if (action && id === undefined) throw new UsageError('Es fehlt die Kennung der Arbeit.');
    const { client, close } = await connect(invocation.config);
    try {
      if (!action) return await showAll(client, invocation);
      await action.run(client, id!, invocation);
      if (invocation.values['json']) printJson({ id, done: name });
      else print(action.done);
      return 0;
    } finally {
      await close();
    }
  },
};

async function showAll(client: ApiClient, invocation: Invocation): Promise<number> {
  const dossier = stringOption(invocation, 'dossier');
  const query = { limit: '500', ...(dossier !== undefined && { dossier }) };
  const { works: all, total } = await (await succeeded(client.api.works.$get({ query }))).json();
  if (invocation.values['json']) printJson({ works: all, total });
  else if (all.length === 0) print('Noch nichts aufbewahrt.');
  else for (const work of all) printWork(work);
  return 0;
}

const kindNames: Record<WorkHead['kind'], string> = {
  conversation: 'Gespräch',
  draft: 'Entwurf',
  inquiry: 'Kleine Anfrage',
  simplification: 'Umschreibung',
  question: 'Frage',
  summary: 'Zusammenfassung',
  check: 'Prüfung',
  comparison: 'Vergleich',
  parliament: 'Auswertung',
};
const moment = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short' });

function printWork({ id, kind, title, dossier, updatedAt, sharedAt }: WorkHead): void {
  print(`${style('bold', title)}  ${style('dim', id)}`);
  const facts = [kindNames[kind], dossier, moment.format(new Date(updatedAt)), sharedAt && 'im Haus geteilt'];
  print(`  ${facts.filter(Boolean).join(' · ')}`);
}
