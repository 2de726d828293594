import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { dipResources } from '../../../ingest/parliament/dip/resources.ts';
import type { DipFetchRequest, DipIntake, DipStatus, DipTaken } from '../../contract/dip.ts';
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
import { readEvents } from '../events.ts';
import { asEvents } from '../follow-task.ts';
import { count, print, printJson, report } from '../output.ts';
import { RequestFailed, succeeded } from '../request-failed.ts';

export const dip: Command = {
  name: 'dip',
  usage: '[DATEI… | --fetch ART | --continue] [--term N] [--from TAG] [--to TAG] [--json]',
  summary: 'Angaben aus DIP aufnehmen: Vorgänge, Drucksachen, Sitzungen, Personen',
  help: [
    'ohne alles      zeigen, was aus DIP da ist',
    'DATEI           Antwort der DIP-Schnittstelle oder Ausfuhr daraus, als JSON oder JSON-Zeilen',
    `--fetch ART     von der Schnittstelle holen (mehrfach möglich): ${dipResources.join(', ')}`,
    '--term N        nur diese Wahlperiode',
    '--from, --to    Tag als JJJJ-MM-TT, beide eingeschlossen',
    '--continue      die letzte Aufnahme fortsetzen, die abgebrochen ist',
    'Zum Holen gehört ein Schlüssel: AMTSFEDER_DIP_KEY; AMTSFEDER_DIP_URL nennt eine andere Adresse.',
  ],
  options: {
    fetch: { type: 'string', multiple: true },
    term: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    continue: { type: 'boolean' },
  },
  async run(invocation) {
    const { positionals, values, config } = invocation;
    const asked = askedOf(invocation);
    const files = await Promise.all(positionals.map(fileOf));
    const key = config.dip.key?.reveal();
    const connection = await connect(config);
    const { client } = connection;
    try {
      const intakes: DipIntake[] = [];
      if (files.length > 0) {
        const request = client.api.dip.files.$post({ form: { file: files } });
        intakes.push(await follow(client, await (await succeeded(request)).json()));
      }
      if (asked) {
        const request = client.api.dip.fetches.$post({ json: { ...asked, ...(key && { key }) } });
        intakes.push(await follow(client, await (await succeeded(request)).json()));
      }
      if (values['continue']) intakes.push(await goOn(client, key));
      if (intakes.length === 0) {
        printStatus(await statusOf(client), values['json'] === true);
        return 0;
      }
      if (values['json']) printJson({ ...takenBy(intakes), intakes });
      else printTaken(takenBy(intakes));
      return intakes.every(({ state }) => state === 'done') ? 0 : 1;
    } finally {
      await connection.close();
    }
  },
};

async function fileOf(path: string): Promise<File> {
  try {
    return new File([await openAsBlob(path)], basename(path));
  } catch {
    throw new UsageError(`Die Datei „${path}“ lässt sich nicht lesen.`);
  }
}

function askedOf(invocation: Invocation): DipFetchRequest | null {
  const term = numberOption(invocation, 'term', { min: 1 });
  const [from, to] = ['from', 'to'].map((name) => dayOption(invocation, name));
  const resources = stringOptions(invocation, 'fetch').map((name) => {
    const resource = dipResources.find((known) => known === name);
    if (!resource)
      throw new UsageError(`--fetch kennt „${name}“ nicht; möglich sind ${dipResources.join(', ')}.`);
    return resource;
  });
  return resources.length > 0 ? { resources, term, from, to } : null;
}

function dayOption(invocation: Invocation, name: string): string | undefined {
  const day = stringOption(invocation, name);
  if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    throw new UsageError(`--${name} erwartet einen Tag als JJJJ-MM-TT, nicht „${day}“.`);
  }
  return day;
}

const statusOf = async (client: ApiClient) => (await succeeded(client.api.dip.$get())).json();

async function goOn(client: ApiClient, key: string | undefined): Promise<DipIntake> {
  const broken = (await statusOf(client)).intakes.find(({ canGoOn }) => canGoOn);
  if (!broken) throw new UsageError('Es gibt keine abgebrochene Aufnahme, die sich fortsetzen ließe.');
  const { continue: request } = client.api.dip.intakes[':id'];
  const begun = request.$post({ param: { id: broken.id }, json: key ? { key } : {} });
  return follow(client, await (await succeeded(begun)).json());
}

/** Reports how an intake gets on; resolves to how it ended. */
async function follow(client: ApiClient, begun: DipIntake): Promise<DipIntake> {
  const { id } = begun;
  let intake = begun;
  let reported = '';
  const events = await succeeded(client.api.dip.intakes[':id'].$get({ param: { id } }, asEvents));
  for await (const event of readEvents(events)) {
    if (event.type === 'error') throw new RequestFailed(event.problem);
    if (event.type !== 'dip') continue;
    ({ intake } = event);
    const line = stateOf(intake);
    if (line && line !== reported) report(line);
    reported = line;
  }
  for (const { name, error } of intake.parts) if (error) report(`✗ ${name}: ${error.message}`);
  if (intake.problem) report(intake.problem.message);
  if (intake.canGoOn) report('Fortsetzen: amtsfeder dip --continue');
  return intake;
}

function stateOf({ parts, waitingUntil }: DipIntake): string {
  if (waitingUntil) {
    const time = new Date(waitingUntil).toLocaleTimeString('de-DE', { timeStyle: 'medium' });
    return `DIP bittet um eine Pause; weiter um ${time} Uhr.`;
  }
  const part = parts.findLast(({ documents }) => documents > 0);
  if (!part) return '';
  const pages = part.pages > 0 ? ` (Seite ${part.pages} von ${part.pagesTotal})` : '';
  return `${part.name}: ${part.documents} von ${part.total}${pages}`;
}

function takenBy(intakes: readonly DipIntake[]): DipTaken {
  const sum: DipTaken = { matters: 0, events: 0, papers: 0, people: 0, skipped: 0, dated: 0 };
  for (const { taken } of intakes)
    for (const name of Object.keys(sum) as (keyof DipTaken)[]) sum[name] += taken[name];
  return sum;
}

function printTaken({ matters, events, papers, people, skipped, dated }: DipTaken): void {
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

function printStatus(status: DipStatus, asJson: boolean): void {
  if (asJson) return printJson(status);
  const { matters, events, papers, records, people, lastAt } = status.stock;
  const there = [
    count(matters, 'Vorgang', 'Vorgänge'),
    count(events, 'Schritt', 'Schritte'),
    count(papers, 'Drucksache', 'Drucksachen'),
    count(records, 'Sitzung', 'Sitzungen'),
    count(people, 'Person', 'Personen'),
  ];
  print(`Aus DIP da: ${there.join(', ')}.`);
  if (lastAt) {
    const at = new Date(lastAt).toLocaleString('de-DE', { dateStyle: 'medium', timeStyle: 'short' });
    print(`Zuletzt aufgenommen: ${at} Uhr.`);
  }
  if (status.intakes.some(({ canGoOn }) => canGoOn))
    print('Eine Aufnahme ist abgebrochen. Fortsetzen: amtsfeder dip --continue');
}
