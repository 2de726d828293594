import { localUser } from '../../../api/access/scope.ts';
import type { GroundedText, Statement } from '../../../api/contract/grounded-text.ts';
import { summarise } from '../../../api/tasks/summarise/summarise.ts';
import { resultOf, type TaskContext } from '../../../api/tasks/task.ts';
import { readDocument } from '../../../ingest/readers/read.ts';
import { sentences } from '../../../language/sentences.ts';
import { firstSentences, lexRank } from '../../baselines/summaries.ts';
import { type KeyFactCase, keyFactCases } from '../../sets/key-facts.ts';

/** What the summaries are asked to be, in words: about a seventh and a quarter of a document. */
export const lengths = [80, 150];

/** A document, summarised by us and by the baselines. */
export interface Summarised {
  id: string;
  given: KeyFactCase;
  words: number;
  statements: Statement[];
  /** The summary, and those of the baselines. */
  texts: Record<'Amtsfeder' | 'erste Sätze' | 'LexRank', string>;
}

/** The key-fact documents, each summarised to every length. */
export async function summariseAll(): Promise<Summarised[]> {
  const all: Summarised[] = [];
  for (const given of await keyFactCases()) {
    for (const words of lengths) all.push(await summariseOne(given, words));
  }
  return all;
}

async function summariseOne(given: KeyFactCase, words: number): Promise<Summarised> {
  const document = await readDocument(new TextEncoder().encode(given.text), given.name);
  const request = { length: { unit: 'words' as const, value: words }, focus: [] };
  const task = summarise(alone, noReaders, request, [{ name: given.name, document }]);
  const statements = statementsOf(await resultOf(task));
  const running = given.text.replace(/^#.*$/gm, '');
  const plain = sentences(running).map(({ start, end }) => running.slice(start, end));
  const join = (chosen: readonly number[]) => chosen.map((at) => plain[at]!).join(' ');
  return {
    id: `${given.name}, ${words} Wörter`,
    given,
    words,
    statements,
    texts: {
      Amtsfeder: statements.map(({ text }) => text).join(' '),
      'erste Sätze': join(firstSentences(plain, words)),
      LexRank: join(lexRank(plain, words)),
    },
  };
}

/** Nothing is looked up: the text is given. */
const alone = { scope: localUser, signal: new AbortController().signal } as TaskContext;
const noReaders = { read: () => Promise.reject(new Error('nothing is left to read')) };

const statementsOf = ({ sections }: GroundedText) => sections.flatMap((section) => section.statements);
