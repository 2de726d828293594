import { readFile } from 'node:fs/promises';
import { DipError, type DipQuery, dipResources, fetchDip } from '../../../ingest/parliament/dip/fetch-dip.ts';
import { readExport } from '../../../ingest/parliament/dip/read-export.ts';
import type { DipResponse } from '../../contract/dip.ts';
import type { ApiClient } from '../client.ts';
import {
  type Command,
  type Invocation,
  numberOption,
  stringOption,
  stringOptions,
  UsageError,
} from '../command.ts';
import { connect } from '../connect.ts';
import { count, print, printJson, report } from '../output.ts';
import { succeeded } from '../request-failed.ts';

/** Entities in one request. */
const perRequest = 500;

export const dip: Command = {
  name: 'dip',
  usage: 'DATEI… | --fetch ART [--term N] [--from TAG] [--to TAG] [--json]',
  summary: 'Angaben aus DIP aufnehmen: Vorgänge, Drucksachen, Sitzungen, Personen',
  help: [
    'DATEI           Antwort der DIP-Schnittstelle oder Ausfuhr daraus, als JSON oder JSON-Zeilen',
    `--fetch ART     von der Schnittstelle holen (mehrfach möglich): ${dipResources.join(', ')}`,
    '--term N        nur diese Wahlperiode',
    '--from, --to    Tag als JJJJ-MM-TT, beide eingeschlossen',
    'Zum Holen gehört ein Schlüssel: AMTSFEDER_DIP_KEY; AMTSFEDER_DIP_URL nennt eine andere Adresse.',
  ],
  options: {
    fetch: { type: 'string', multiple: true },
    term: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
  },
  async run(invocation) {
    const { positionals, values, config } = invocation;
    const queries = queriesOf(invocation);
    if (positionals.length === 0 && queries.length === 0) {
      throw new UsageError('Es fehlt eine Datei, oder --fetch mit dem, was geholt werden soll.');
    }
    const { url, key } = config.dip;
    if (queries.length > 0 && key === null) {
      throw new DipError('dip-key', 'Zum Holen aus DIP fehlt der Schlüssel: AMTSFEDER_DIP_KEY.');
    }
    const connection = await connect(config);
    const total: DipResponse = { matters: 0, events: 0, papers: 0, people: 0, skipped: 0, dated: 0 };
    try {
      for (const path of positionals) {
        await send(connection.client, readExport(await textOf(path)), total);
      }
      for (const query of queries) {
        let done = 0;
        for await (const page of fetchDip({ url, key: key!.reveal() }, query)) {
          await send(connection.client, page.documents, total);
          done += page.documents.length;
          report(`${query.resource}: ${done} von ${page.total}`);
        }
      }
    } finally {
      await connection.close();
    }
    if (values['json']) printJson(total);
    else printTotal(total);
    return 0;
  },
};

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new UsageError(`Die Datei „${path}“ lässt sich nicht lesen.`);
  }
}

function queriesOf(invocation: Invocation): DipQuery[] {
  const term = numberOption(invocation, 'term', { min: 1 });
  const [from, to] = ['from', 'to'].map((name) => dayOption(invocation, name));
  return stringOptions(invocation, 'fetch').map((name) => {
    const resource = dipResources.find((known) => known === name);
    if (!resource)
      throw new UsageError(`--fetch kennt „${name}“ nicht; möglich sind ${dipResources.join(', ')}.`);
    return { resource, term, from, to };
  });
}

function dayOption(invocation: Invocation, name: string): string | undefined {
  const day = stringOption(invocation, name);
  if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    throw new UsageError(`--${name} erwartet einen Tag als JJJJ-MM-TT, nicht „${day}“.`);
  }
  return day;
}

async function send(client: ApiClient, entities: readonly unknown[], total: DipResponse): Promise<void> {
  for (let from = 0; from < entities.length; from += perRequest) {
    const documents = entities.slice(from, from + perRequest);
    const answer = await (await succeeded(client.api.dip.$post({ json: { documents } }))).json();
    for (const name of Object.keys(total) as (keyof DipResponse)[]) total[name] += answer[name];
  }
}

function printTotal({ matters, events, papers, people, skipped, dated }: DipResponse): void {
  const taken = [
    count(matters, 'Vorgang', 'Vorgänge'),
    count(events, 'Schritt', 'Schritte'),
    count(papers, 'Drucksache oder Protokoll', 'Drucksachen und Protokolle'),
    count(people, 'Person', 'Personen'),
  ];
  print(`Aufgenommen: ${taken.join(', ')}.`);
  if (dated > 0) print(`${count(dated, 'Protokoll hat', 'Protokolle haben')} dadurch ein Datum bekommen.`);
  if (skipped > 0) print(`${count(skipped, 'Angabe', 'Angaben')} unbekannter Art blieben unbeachtet.`);
}
