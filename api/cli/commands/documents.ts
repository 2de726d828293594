import type { Document } from '../../contract/documents.ts';
import type { ApiClient } from '../client.ts';
import { type Command, stringOption, UsageError } from '../command.ts';
import { connect } from '../connect.ts';
import { count, print, printJson, style } from '../output.ts';
import { succeeded } from '../request-failed.ts';

const pageSize = 1000;

export const documents: Command = {
  name: 'documents',
  usage: '[remove ID…] [--dossier NAME] [--json]',
  summary: 'Aufgenommene Dokumente zeigen oder entfernen',
  help: ['--dossier NAME  nur dieses Dossier', 'remove ID…      Dokumente überall entfernen'],
  options: { dossier: { type: 'string' } },
  async run(invocation) {
    const [action, ...ids] = invocation.positionals;
    if (action !== undefined && action !== 'remove') throw new UsageError(`„${action}“ gibt es hier nicht.`);
    if (action && ids.length === 0) throw new UsageError('Es fehlt die Kennung des Dokuments.');
    const connection = await connect(invocation.config);
    try {
      if (action) {
        for (const id of ids)
          await succeeded(connection.client.api.documents[':id'].$delete({ param: { id } }));
        if (invocation.values['json']) printJson({ removed: ids });
        else print(`${count(ids.length, 'Dokument', 'Dokumente')} entfernt.`);
        return 0;
      }
      const list = await listAll(connection.client, stringOption(invocation, 'dossier'));
      if (invocation.values['json']) printJson({ documents: list, total: list.length });
      else printList(list);
      return 0;
    } finally {
      await connection.close();
    }
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

function printList(list: readonly Document[]): void {
  if (list.length === 0) print('Noch keine Dokumente. Aufnehmen: amtsfeder ingest PFAD…');
  for (const document of list) {
    print(`${style('bold', document.title)}  ${style('dim', document.id)}`);
    const facts = [document.dossier.name, document.source, sizeOf(document), document.error?.message];
    print(`  ${facts.filter(Boolean).join(' · ')}`);
  }
}

function sizeOf({ status, pages, words }: Document): string {
  if (status === 'queued' || status === 'indexing') return 'wird gelesen';
  return pages === null ? count(words, 'Wort', 'Wörter') : count(pages, 'Seite', 'Seiten');
}
