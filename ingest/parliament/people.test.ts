import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type OpenDatabase, openDatabase } from '../store/records/database.ts';
import { people } from '../store/records/parliament-schema.ts';
import { identifyPeople } from './people.ts';
import type { Mention, ParliamentaryRecord } from './speech.ts';

let directory: string;
let database: OpenDatabase;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'people-'));
  database = await openDatabase({ directory: join(directory, 'records') });
});
afterAll(async () => {
  await database.close();
  await rm(directory, { recursive: true });
});
beforeEach(() => database.db.delete(people));

/** „Dr. Eva Muster (Aue)|SPD|11001234“ */
function mentionOf(printed: string): Mention {
  const [name, party, externalId] = printed.split('|');
  return { name: name!, party: party || null, externalId: externalId || null };
}

function recordOf(speakers: readonly Mention[]): ParliamentaryRecord {
  const contributions = speakers.map((speaker) => ({ speaker }));
  return { contributions, interjections: [] } as unknown as ParliamentaryRecord;
}

/** The ids in each record, one record after the other. */
async function ids(...records: string[][]): Promise<(string | null)[][]> {
  const all: (string | null)[][] = [];
  for (const printed of records) {
    const mentions = printed.map(mentionOf);
    const record = recordOf(mentions);
    const identify = await identifyPeople(database.db, [record]);
    all.push(mentions.map((mention) => identify(mention, record)));
  }
  return all;
}

test('one person under all spellings and labels, in this record and the next', async () => {
  expect(
    await ids(
      ['Dr. Jörg Muster-Weiß|SPD', 'Joerg Muster-Weiss', 'Jörg Muster Weiß (Aue)|SPD'],
      ['Prof. Dr. Jörg Muster-Weiß|fraktionslos'],
    ),
  ).toEqual([Array(3).fill('joerg-muster-weiss'), ['joerg-muster-weiss']]);
});

test('places tell people of one name apart, and a party who is meant without one', async () => {
  expect(
    await ids(
      ['Eva Muster (Aue)|SPD', 'Eva Muster (Köln)|FDP', 'Eva Muster|FDP', 'Eva Muster'],
      ['Eva Muster (Köln)|FDP'],
    ),
  ).toEqual([['eva-muster', 'eva-muster-koeln', 'eva-muster-koeln', null], ['eva-muster-koeln']]);
});

test('so do two parties in one record, but not a change of party between records', async () => {
  expect(await ids(['Ada Muster|SPD', 'Ada Muster|FDP'], ['Ada Muster|FDP'])).toEqual([
    ['ada-muster', 'ada-muster-fdp'],
    ['ada-muster-fdp'],
  ]);
  expect(await ids(['Tim Muster|Die Linke'], ['Tim Muster|BSW'])).toEqual([['tim-muster'], ['tim-muster']]);
});

test('ids of the parliament tell them apart whatever is printed', async () => {
  expect(await ids(['Udo Muster|SPD|1', 'Udo Muster|SPD|2'], ['Udo Muster|FDP|2'])).toEqual([
    ['udo-muster', 'udo-muster-spd'],
    ['udo-muster-spd'],
  ]);
});

test('a family name alone is nobody', async () => {
  expect(await ids(['Muster|SPD', 'Präsidium'])).toEqual([[null, null]]);
});
