import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccessScope } from '../../store/access-scope.ts';
import { everything, TemporaryLibrary } from '../../testing/temporary-library.ts';
import type { SpeechQuery } from './speech-query.ts';

type Part = ['speaker' | 'paragraph' | 'interjection', string];

function speech(session: number, number: number, label: string, parts: Part[]): string {
  const [, speaker, party, role] = /^(.*?)(?: \((.*)\)|, (.*)):$/.exec(label)!;
  const agenda = `Tagesordnungspunkt ${number > 5 ? 2 : 1}`;
  const id = `ID99${session}0${number}00`;
  const said = { speaker, party: party ?? null, role: role ?? null, parts: [['speaker', label], ...parts] };
  return JSON.stringify({ id, period: 99, session, agenda, ...said });
}

const seven = [
  speech(7, 1, 'Dr. Eva Muster (SPD):', [
    ['paragraph', 'Die Wärmewende gelingt mit kommunaler Wärmeplanung und mit Fernwärme aus Abwasser.'],
    ['interjection', '(Beifall bei der SPD – Tim Beispiel [AfD]: Und wer zahlt die Fernwärme?)'],
    ['paragraph', 'Wer zahlt, das regelt ein Gesetz, das Frau Ministerin Amtlich vorlegt.'],
  ]),
  speech(7, 2, 'Tim Beispiel (AfD):', [
    ['paragraph', 'Frau Muster verschweigt die Kosten der Wärmeplanung. Zehn Milliarden Euro Kosten!'],
    ['interjection', '(Dr. Eva Muster [SPD]: Falsch!)'],
  ]),
  speech(7, 6, 'Lore Amtlich, Bundesministerin der Finanzen:', [
    ['paragraph', 'Der Haushalt enthält dafür keine zehn Milliarden Euro, sondern zwei.'],
  ]),
];
const nine = [
  speech(9, 1, 'Eva Muster (SPD):', [
    [
      'paragraph',
      'Ich danke Frau Finanzministerin für den Haushalt; an Kosten der Wärmeplanung ist gedacht.',
    ],
    ['speaker', 'Vizepräsident Ole Leiter:'],
    ['paragraph', 'Frau Kollegin, die Wärmeplanung ist nicht Ihr Thema.'],
  ]),
  speech(9, 6, 'Lore Amtlich, Bundesministerin der Finanzen:', [['paragraph', 'Es bleibt dabei.']]),
];

let temporary: TemporaryLibrary;
beforeAll(async () => {
  temporary = await TemporaryLibrary.open();
  await temporary.ingest({ 'sieben.jsonl': seven.join('\n'), 'neun.jsonl': nine.join('\n') }, 'Reden');
});
afterAll(() => temporary.delete());

const search = (query: SpeechQuery, scope = everything) => temporary.library.parliament.search(scope, query);

/** „20/53 Muster“ */
async function found(query: SpeechQuery): Promise<string[]> {
  const { hits } = await search({ sort: 'oldest', ...query });
  return hits
    .filter(({ foundBy }) => foundBy === 'words')
    .map(({ session, speaker }) => `${session} ${speaker}`);
}

describe('what is found', () => {
  test.each<[SpeechQuery, string[]]>([
    [{ text: 'Wärmeplanung Kosten' }, ['7 Tim Beispiel', '9 Eva Muster']],
    [{ text: 'Wärmeplanung' }, ['7 Dr. Eva Muster', '7 Tim Beispiel', '9 Eva Muster']],
    [{ text: 'Wärmeplanung', presiding: true, sessions: ['99/9'] }, ['9 Eva Muster', '9 Ole Leiter']],
    [{ text: '„kommunale Wärmeplanung“' }, ['7 Dr. Eva Muster']],
    [{ text: 'Wärmeplanung -Kosten' }, ['7 Dr. Eva Muster']],
    [{ text: 'Milliarden NEAR/3 Kosten' }, ['7 Tim Beispiel']],
    [{ text: 'Wärmeplanung', parties: ['SPD'] }, ['7 Dr. Eva Muster', '9 Eva Muster']],
    [{ text: 'Wärmeplanung', personIds: ['eva-muster'], sessions: ['99/9'] }, ['9 Eva Muster']],
    [{ roles: ['Bundesministerin der Finanzen'] }, ['7 Lore Amtlich', '9 Lore Amtlich']],
    [{ agendas: ['Tagesordnungspunkt 2'], sessions: ['99/7'] }, ['7 Lore Amtlich']],
    [{ text: 'Muster', terms: [99], sessions: ['99/9'] }, ['9 Eva Muster']],
    [{ text: 'Wärmeplanung', dossier: 'Anderes' }, []],
    [{ from: '2024-01-01' }, []],
  ])('%j', async (query, speeches) => {
    expect(await found(query)).toEqual(speeches);
  });

  test('about somebody: by name, by office, and not what he says himself', async () => {
    expect(await found({ about: 'eva-muster' })).toEqual(['7 Tim Beispiel']);
    expect(await found({ about: 'lore-amtlich' })).toEqual(['7 Dr. Eva Muster', '9 Eva Muster']);
    expect(await found({ about: 'niemand' })).toEqual([]);
  });

  test('interjections are found as such, by who calls, and never as speech', async () => {
    const { hits } = await search({ text: 'Fernwärme', mode: 'interjections' });
    expect(
      hits.map(({ call, passage, speaker }) => [call?.caller, call?.party, passage.text, speaker]),
    ).toEqual([['Tim Beispiel', 'AfD', 'Und wer zahlt die Fernwärme?', 'Dr. Eva Muster']]);
    expect(await found({ text: 'Falsch' })).toEqual([]);
    const called = await search({ mode: 'interjections', personIds: ['eva-muster'] });
    expect(called.hits.map(({ passage }) => passage.text)).toEqual(['Falsch!']);
  });
});

test('counts ignore the filter of their own facet', async () => {
  const { total, facets } = await search({ text: 'Wärmeplanung', parties: ['AfD'], personIds: [] });
  expect(total).toBe(1);
  expect(facets.party.map(({ value, count }) => [value, count])).toEqual([
    ['SPD', 2],
    ['AfD', 1],
  ]);
  expect(facets.session.map(({ value, count }) => [value, count])).toEqual([['99/7', 1]]);
  expect(facets.person.map(({ label }) => label)).toEqual(['Tim Beispiel (AfD)']);
});

test('a hit shows the passage with its place, marks and citation; too few are filled up by meaning', async () => {
  const { hits, exact, total } = await search({ text: 'Wärmeplanung Abwasser' });
  expect(exact).toBe(1);
  expect(total).toBeGreaterThan(1);
  const [first, second] = hits;
  expect(first).toMatchObject({ foundBy: 'words', rede: 'ID9970100', passages: 1 });
  const { text, matches, citation, start, end } = first!.passage;
  expect(matches.map(([from, to]) => text.slice(from, to))).toEqual(['Wärmeplanung', 'Abwasser']);
  expect(citation).toBe('BT-PlPr. 99/7, Rede ID9970100');
  const content = await temporary.library.content(everything, first!.documentId);
  expect(content!.text.slice(start, end)).toBe(text);
  expect(second!.foundBy).toBe('meaning');
});

test('pages go on where the last one ended', async () => {
  const all = await search({ sort: 'newest', limit: 3 });
  const rest = await search({ sort: 'newest', offset: 3 });
  expect([...all.hits, ...rest.hits].map(({ id }) => id)).toHaveLength(all.total);
  expect(new Set([...all.hits, ...rest.hits].map(({ id }) => id)).size).toBe(all.total);
});

test('what the scope does not allow looks as if it did not exist, what is removed is gone', async () => {
  const nothing: AccessScope = { user: 'fremd', dossiers: [] };
  expect(await search({ text: 'Wärmeplanung' }, nothing)).toMatchObject({ total: 0, hits: [] });
  expect(await temporary.library.parliament.matches(nothing, {})).toEqual([]);
  const { documents } = await temporary.library.documents(everything);
  await temporary.library.remove(everything, documents.find(({ source }) => source === 'neun.jsonl')!.id);
  expect(await found({ text: 'Wärmeplanung' })).toEqual(['7 Dr. Eva Muster', '7 Tim Beispiel']);
  expect(await temporary.library.parliament.matches(everything, { text: 'Kosten' })).toMatchObject([
    { session: 7, personId: 'tim-beispiel', party: 'AfD', turn: 2 },
  ]);
});
