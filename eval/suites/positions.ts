import type { Positions } from '../../api/contract/parliament/positions.ts';
import { share } from '../report/figures.ts';
import type { Failure, Figure, Suite } from '../report/report.ts';
import { fingerprint, judgedFile, type JudgedTopic, judgedTopics, type Verdict } from '../sets/positions.ts';
import { labelAt } from '../sets/line-of.ts';
import { openPlenum } from '../sets/plenum.ts';
import { positionsOn } from './positions/ask.ts';
import { PrintedRecord } from './positions/record.ts';

interface Quotation {
  id: string;
  topic: JudgedTopic;
  group: string;
  quote: string;
  verbatim: boolean;
  called: boolean;
  presiding: boolean;
  verdict: Verdict | null;
}

interface Presence {
  topic: string;
  party: string;
  there: boolean;
}

/** Positions by party on topics that a person has read beside the record. */
export const suite: Suite = {
  name: 'positions',
  title: 'Positionen im Parlament',
  description:
    'Positionen nach Fraktion: wörtlich, vollständig, von Hand beurteilt (--set SPEECHES.jsonl.gz [DATENVERZEICHNIS])',
  async run({ set }) {
    const plenum = await openPlenum(set);
    try {
      const record = await PrintedRecord.read(set[0]!);
      const topics = await judgedTopics();
      const quotations: Quotation[] = [];
      const presence: Presence[] = [];
      for (const topic of topics) {
        const result = await positionsOn(plenum.library, topic.topic);
        quotations.push(...quotationsOf(topic, result, record));
        presence.push(...presenceOf(topic, result, record));
      }
      return {
        name: 'positions',
        title: 'Positionen im Parlament',
        figures: figuresOf(quotations, presence),
        slices: (['dev', 'test'] as const).map((half) => ({
          name: half === 'dev' ? 'Themen, nach denen verbessert wurde' : 'frische Themen, einmal gelesen',
          figures: judgedFigures(quotations.filter(({ topic }) => topic.half === half)),
        })),
        failures: failuresOf(quotations, presence),
        notes: [
          `Themen: ${topics.map(({ topic, half }) => `„${topic}“ (${half})`).join(', ')}. Wörtlichkeit und Vollständigkeit sind am Text der Datei geprüft, nicht am eigenen Bestand.`,
          'Das Urteil gilt dem Zitat; wählt die Auswertung ein anderes, ist es unbeurteilt und zählt nicht mit.',
        ],
      };
    } finally {
      await plenum.close();
    }
  },
};

function quotationsOf(topic: JudgedTopic, result: Positions, record: PrintedRecord): Quotation[] {
  return result.positions.groups.flatMap(({ label, section, state, quotations }) => {
    const statements = result.sections[section!]!.statements;
    if (state === 'mentioned') return [];
    return quotations.map(({ speaker, session, role }, at) => {
      const { quote } = statements[at]!.citations[0]!;
      const id = fingerprint(quote);
      return {
        id: `${topic.topic} ${id}`,
        topic,
        group: label,
        quote,
        verbatim: record.says(speaker, session, quote),
        called: record.isCalled(session, quote),
        presiding: /^(?:Vize|Alters)?[Pp]räsident|^Sitzungsleitung/.test(role ?? ''),
        verdict: topic.judged[id] ?? null,
      };
    });
  });
}

function presenceOf({ topic, stem }: JudgedTopic, result: Positions, record: PrintedRecord): Presence[] {
  const shown = new Set(result.positions.groups.map(({ party }) => party));
  return [...record.partiesNaming(stem)].map((party) => ({ topic, party, there: shown.has(party) }));
}

const byId = { id: ({ id }: Quotation) => id };

function figuresOf(quotations: readonly Quotation[], presence: readonly Presence[]): Figure[] {
  const ofPresence = { id: ({ topic, party }: Presence) => `${topic}: ${party}`, must: 1 };
  return [
    share('Zitate wörtlich in einer Rede der Person', quotations, ({ verbatim }) => verbatim, {
      ...byId,
      must: 1,
    }),
    share('keine Zwischenrufe', quotations, ({ called }) => !called, { ...byId, must: 1 }),
    share('keine Worte der Sitzungsleitung', quotations, ({ presiding }) => !presiding, { ...byId, must: 1 }),
    share('Fraktionen da, die dazu sprachen', presence, ({ there }) => there, ofPresence),
    ...judgedFigures(quotations),
  ];
}

function judgedFigures(quotations: readonly Quotation[]): Figure[] {
  const judged = quotations.filter(({ verdict }) => verdict !== null);
  return [
    share('nennt eine Position zum Thema (von Hand)', judged, ({ verdict }) => verdict === 'position', byId),
    share('keine eigene Position (von Hand)', judged, ({ verdict }) => verdict === 'none', {
      ...byId,
      better: 'lower',
    }),
    share('von Hand beurteilt', quotations, ({ verdict }) => verdict !== null, byId),
  ];
}

function failuresOf(quotations: readonly Quotation[], presence: readonly Presence[]): Failure[] {
  const absent = presence.filter(({ there }) => !there);
  return [
    ...absent.map(({ topic, party }) => ({
      case: `${topic}: ${party}`,
      figure: 'Fraktionen da, die dazu sprachen',
      expected: `${party} kommt vor`,
      got: 'fehlt',
    })),
    ...quotations
      .filter(({ verbatim, verdict }) => !verbatim || (verdict !== null && verdict !== 'position'))
      .map(({ id, topic, group, quote, verbatim, verdict }) => ({
        case: id,
        figure: verbatim
          ? 'nennt eine Position zum Thema (von Hand)'
          : 'Zitate wörtlich in einer Rede der Person',
        slice: topic.topic,
        expected: `Position: ${group}`,
        got: `${verdict ?? 'nicht wörtlich'}: ${quote.slice(0, 120)}`,
        label: labelAt(judgedFile, fingerprint(quote)),
      })),
  ].slice(0, 20);
}
