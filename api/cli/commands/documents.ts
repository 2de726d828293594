import type { Document, RemovedDocument } from '../../contract/documents.ts';
import type { ApiClient } from '../client.ts';
import { type Command, stringOption, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { count, print, printJson, style } from '../output.ts';
import { succeeded } from '../request-failed.ts';

const pageSize = 1000;

export const documents: Command = {
  name: 'documents',
  usage: '[remove ID… | removed | restore ID…] [--dossier NAME] [--json]',
  summary: 'Aufgenommene Dokumente zeigen, entfernen oder zurückholen',
  help: [
    '--dossier NAME  nur dieses Dossier',
    'remove ID…      Dokumente überall entfernen',
    'removed         entfernte Dokumente, die sich noch zurückholen lassen',
    'restore ID…     entfernte Dokumente zurückholen (dreißig Tage lang)',
  ],
  options: { dossier: { type: 'string' } },
  async run(invocation) {
    const [action, ...ids] = invocation.positionals;
    const command = action === undefined ? list : actions[action];
    if (!command) throw new UsageError(`„${action}“ gibt es hier nicht.`);
    if (command.ids && ids.length === 0) throw new UsageError('Es fehlt die Kennung des Dokuments.');
    const connection = await connect(invocation.config);
    try {
      const { client } = connection;
      const outcome = await command.run(client, ids, stringOption(invocation, 'dossier'));
      if (invocation.values['json']) printJson(outcome.json);
      else outcome.print();
      return 0;
    } finally {
      await connection.close();
    }
  },
};

interface Action {
  /** Needs ids of documents. */
  ids: boolean;
  run(
    client: ApiClient,
    ids: readonly string[],
    dossier: string | undefined,
  ): Promise<{ json: object; print: () => void }>;
}

const list: Action = {
  ids: false,
  async run(client, _ids, dossier) {
    const all = await listAll(client, dossier);
    return { json: { documents: all, total: all.length }, print: () => printList(all) };
  },
};

const actions: Record<string, Action> = {
  remove: {
    ids: true,
    async run(client, ids) {
      for (const id of ids) await succeeded(client.api.documents[':id'].$delete({ param: { id } }));
      const words = `${count(ids.length, 'Dokument', 'Dokumente')} entfernt. Zurückholen: amtsfeder documents restore ID`;
      return { json: { removed: ids }, print: () => print(words) };
    },
  },
  restore: {
    ids: true,
    async run(client, ids) {
      for (const id of ids) await succeeded(client.api.documents[':id'].restore.$post({ param: { id } }));
      return {
        json: { restored: ids },
        print: () => print(`${count(ids.length, 'Dokument', 'Dokumente')} zurückgeholt.`),
      };
    },
  },
  removed: {
    ids: false,
    async run(client) {
      const { documents: removed } = await (await succeeded(client.api['removed-documents'].$get({}))).json();
      return { json: { documents: removed }, print: () => printRemoved(removed) };
    },
  },
};

async function listAll(client: ApiClient, dossier: string | undefined): Promise<Document[]> {
  const all: Document[] = [];
  for (;;) {
    const query = {
      offset: String(all.length),
      limit: String(pageSize),
      ...(dossier !== undefined && { dossier }),
    };
    const response = await succeeded(client.api.documents.$get({ query }));
    const { documents: page, total } = await response.json();
    all.push(...page);
    if (page.length === 0 || all.length >= total) return all;
  }
}

function printList(all: readonly Document[]): void {
  if (all.length === 0) print('Noch keine Dokumente. Aufnehmen: amtsfeder ingest PFAD…');
  for (const document of all) {
    print(`${style('bold', document.title)}  ${style('dim', document.id)}`);
    const facts = [document.dossier.name, document.source, sizeOf(document), document.error?.message];
    print(`  ${facts.filter(Boolean).join(' · ')}`);
  }
}

function printRemoved(removed: readonly RemovedDocument[]): void {
  if (removed.length === 0) print('Nichts, was sich zurückholen ließe.');
  for (const { id, title, dossier, source, removedAt } of removed) {
    print(`${style('bold', title)}  ${style('dim', id)}`);
    print(`  ${dossier} · ${source} · entfernt am ${day.format(new Date(removedAt))}`);
  }
}

const day = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long' });

function sizeOf({ status, pages, words }: Document): string {
  if (status === 'queued' || status === 'indexing') return 'wird gelesen';
  return pages === null ? count(words, 'Wort', 'Wörter') : count(pages, 'Seite', 'Seiten');
}
