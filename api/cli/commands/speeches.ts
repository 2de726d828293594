import { writeFile } from 'node:fs/promises';
import type { Facets, SpeechHit, SpeechQueryInput, SpeechResults } from '../../contract/speeches.ts';
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
import { count, print, printJson, report, style, wrap } from '../output.ts';
import { succeeded } from '../request-failed.ts';

const sorts = ['relevance', 'newest', 'oldest'] as const;
const modes = ['said', 'interjections'] as const;

export const speeches: Command = {
  name: 'speeches',
  usage: 'SUCHTEXT [--speaker NAME] [--party FRAKTION] [--about NAME] [--sort newest] [--csv DATEI] [--json]',
  summary: 'Reden und Zwischenrufe in Plenarprotokollen suchen',
  help: [
    'SUCHTEXT        Wörter, „Wortfolge“, a NEAR/5 b, a ODER b, -ohne, Anfang*',
    '--speaker NAME  wer spricht (mehrfach möglich)',
    '--about NAME    über wen andere sprechen',
    '--party NAME    Fraktion oder Gruppe (mehrfach möglich)',
    '--role AMT      Amt, wie gedruckt (mehrfach möglich)',
    '--term N        Wahlperiode; --session 20/53 Sitzung (beide mehrfach möglich)',
    '--from, --to    Tag als JJJJ-MM-TT, beide eingeschlossen',
    '--mode WAS      said (Reden) oder interjections (Zwischenrufe)',
    '--sort WIE      relevance, newest oder oldest',
    '--chair         auch Worte der Sitzungsleitung',
    '--limit N       wie viele Fundstellen höchstens (20)',
    '--dossier NAME  nur in diesem Dossier',
    '--csv DATEI     alle Fundstellen als Tabelle',
  ],
  options: {
    speaker: { type: 'string', multiple: true },
    about: { type: 'string' },
    party: { type: 'string', multiple: true },
    role: { type: 'string', multiple: true },
    term: { type: 'string', multiple: true },
    session: { type: 'string', multiple: true },
    from: { type: 'string' },
    to: { type: 'string' },
    mode: { type: 'string' },
    sort: { type: 'string' },
    chair: { type: 'boolean' },
    limit: { type: 'string' },
    dossier: { type: 'string' },
    csv: { type: 'string' },
  },
  async run(invocation) {
    const connection = await connect(invocation.config);
    try {
      const query = await queryOf(invocation, connection.client);
      const file = stringOption(invocation, 'csv');
      if (file !== undefined) return await exportTo(file, query, connection.client);
      const response = await succeeded(connection.client.api.speeches.search.$post({ json: query }));
      const results = await response.json();
      if (invocation.values['json']) printJson(results);
      else printResults(results);
      return 0;
    } finally {
      await connection.close();
    }
  },
};

async function queryOf(invocation: Invocation, client: ApiClient): Promise<SpeechQueryInput> {
  const names = stringOptions(invocation, 'speaker');
  const about = stringOption(invocation, 'about');
  const limit = numberOption(invocation, 'limit', { min: 1 });
  const personIds = await Promise.all(names.map((name) => personId(name, client)));
  return {
    text: invocation.positionals.join(' '),
    personIds,
    parties: stringOptions(invocation, 'party'),
    roles: stringOptions(invocation, 'role'),
    terms: stringOptions(invocation, 'term').map(Number),
    sessions: stringOptions(invocation, 'session'),
    presiding: invocation.values['chair'] === true,
    ...(about !== undefined && { about: await personId(about, client) }),
    ...(limit !== undefined && { limit }),
    ...given(invocation, 'from'),
    ...given(invocation, 'to'),
    ...given(invocation, 'dossier'),
    ...oneOf(invocation, 'mode', modes),
    ...oneOf(invocation, 'sort', sorts),
  };
}

function given(invocation: Invocation, name: 'from' | 'to' | 'dossier') {
  const value = stringOption(invocation, name);
  return value === undefined ? {} : { [name]: value };
}

function oneOf<T extends string>(invocation: Invocation, name: string, values: readonly T[]) {
  const value = stringOption(invocation, name);
  if (value === undefined) return {};
  const known = values.find((one) => one === value);
  if (!known) throw new UsageError(`--${name} kennt ${values.join(', ')}, nicht „${value}“.`);
  return { [name]: known };
}

/** @throws UsageError when nobody is called so, or several are */
async function personId(name: string, client: ApiClient): Promise<string> {
  const response = await succeeded(client.api.people.$get({ query: { prefix: name } }));
  const { people } = await response.json();
  const [only, ...others] = people.filter((person) => person.name === name || person.id === name);
  if (only && others.length === 0) return only.id;
  const [first, second] = people;
  if (!first) throw new UsageError(`„${name}“ kommt in den Protokollen nicht vor.`);
  if (!second) return first.id;
  const listed = people.slice(0, 8).map((person) => `${person.name} (${person.id})`);
  throw new UsageError(`„${name}“ können mehrere sein: ${listed.join(', ')}.`);
}

async function exportTo(file: string, query: SpeechQueryInput, client: ApiClient): Promise<number> {
  const { limit: most, offset: _offset, ...rest } = query;
  const response = await succeeded(
    client.api.speeches.export.$post({ json: { query: rest, format: 'csv', ...(most && { most }) } }),
  );
  await writeFile(file, Buffer.from(await response.arrayBuffer()));
  report(`Geschrieben: ${file}`);
  return 0;
}

function printResults({ total, exact, hits, facets, tookMs }: SpeechResults): void {
  if (total === 0) print('Nichts gefunden.');
  for (const hit of hits) printHit(hit);
  if (total === 0) return;
  const near = total - exact;
  print(
    style(
      'dim',
      `${count(total, 'Fundstelle', 'Fundstellen')}${near > 0 ? `, davon ${near} nur sinnverwandt` : ''}, ${tookMs} ms`,
    ),
  );
  for (const [label, facet] of [
    ['Fraktionen', 'party'],
    ['Personen', 'person'],
  ] as const) {
    const values = facets[facet as keyof Facets].slice(0, 8);
    if (values.length > 0)
      print(style('dim', `${label}: ${values.map((one) => `${one.label} ${one.count}`).join(', ')}`));
  }
}

function printHit({ speaker, party, role, passage, caller, foundBy, agenda }: SpeechHit): void {
  const by = named(speaker, party ?? role);
  const who = caller ? `Zwischenruf ${named(caller.speaker ?? '', caller.party)} bei ${by}` : by;
  print(`${style('bold', who)}, ${passage.citation}${foundBy === 'meaning' ? '  (sinnverwandt)' : ''}`);
  if (agenda) print(style('dim', `   ${agenda}`));
  print(wrap(highlighted(passage), '   '));
  print();
}

const named = (name: string, mark: string | null) => `${name}${mark ? ` (${mark})` : ''}`.trim();

function highlighted({ text, matches }: SpeechHit['passage']): string {
  let end = 0;
  let marked = '';
  for (const [from, to] of matches) {
    marked += text.slice(end, from) + style('bold', text.slice(from, to));
    end = to;
  }
  return marked + text.slice(end);
}
