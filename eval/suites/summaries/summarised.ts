import { localUser } from '../../../api/access/scope.ts';
import type { GroundedText, Statement } from '../../../api/contract/grounded-text.ts';
import { summarise } from '../../../api/tasks/summarise/summarise.ts';
import { resultOf, type TaskContext } from '../../../api/tasks/task.ts';
import type { SourceDocument } from '../../../ingest/document.ts';
import { readDocument } from '../../../ingest/readers/read.ts';
import { sentences } from '../../../language/sentences.ts';
import { firstSentences, lexRank } from '../../baselines/summaries.ts';
import { type Half, type KeyFactCase, keyFactCases } from '../../sets/key-facts.ts';

/** What the summaries are asked to be, in words: about a tenth and a fifth of a document. */
export const lengths = [80, 150];

export const systems = ['Amtsfeder', 'erste Sätze', 'LexRank'] as const;

/** A document, summarised by us and by the baselines. */
export interface Summarised {
  id: string;
  given: KeyFactCase;
  words: number;
  statements: Statement[];
  /** What each system says: sentences, list items, table rows. */
  said: Record<(typeof systems)[number], string[]>;
}

/** The key-fact documents of a half, each summarised to every length. */
export async function summariseAll(half: Half): Promise<Summarised[]> {
  const all: Summarised[] = [];
  for (const given of await keyFactCases(half)) {
    const document = await readDocument(new TextEncoder().encode(given.text), given.name);
    for (const words of lengths) all.push(await summariseOne(given, document, words));
  }
  return all;
}

async function summariseOne(
  given: KeyFactCase,
  document: SourceDocument,
  words: number,
): Promise<Summarised> {
  const statements = await statementsOf(given.name, document, words);
  const pool = sayings(document);
  const say = (chosen: readonly number[]) => chosen.map((at) => pool[at]!);
  return {
    id: `${given.name}, ${words} Wörter`,
    given,
    words,
    statements,
    said: {
      Amtsfeder: statements.map(({ text }) => text),
      'erste Sätze': say(firstSentences(pool, words)),
      LexRank: say(lexRank(pool, words)),
    },
  };
}

/** A document's summary without a language model, statement by statement. */
export async function statementsOf(
  name: string,
  document: SourceDocument,
  words: number,
  focus: string[] = [],
): Promise<Statement[]> {
  const request = { length: { unit: 'words' as const, value: words }, focus };
  const { sections }: GroundedText = await resultOf(
    summarise(alone, noReaders, request, [{ name, document }]),
  );
  return sections.flatMap((section) => section.statements);
}

/** Nothing is looked up: the text is given. */
const alone = { scope: localUser, signal: new AbortController().signal } as TaskContext;
const noReaders = { read: () => Promise.reject(new Error('nothing is left to read')) };

/** All that a baseline may choose from: every sentence, list item and table row. */
function sayings({ blocks }: SourceDocument): string[] {
  return blocks
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(({ kind, text }) =>
      kind === 'table-row' ? [text] : sentences(text).map(({ start, end }) => text.slice(start, end)),
    );
}
