/**
 * Writes headings of laws and their sections in one of the forms of eval/sets/README.md, to try a form on real text:
 *
 *     npx tsx eval/convert/law-headings.ts beir|squad|jsonl QUERIES.json POOL.txt LAWS.jsonl.gz OUT
 *
 * OUT is a folder for `beir`, else a file. Law text is public domain (§ 5 UrhG).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paragraphsOf } from '../sets/laws.ts';
import { sectionsWith } from '../sets/known-item.ts';

const [form, queries, pool, corpus, out] = process.argv.slice(2);
if (!queries || !pool || !corpus || !out)
  throw new Error('law-headings needs: beir|squad|jsonl QUERIES.json POOL.txt LAWS.jsonl.gz OUT');

const { items, sections } = await sectionsWith(queries, pool, corpus, 0);
const texts = new Map(
  sections.map((section) => [
    section.id,
    paragraphsOf(section)
      .map(({ text }) => text)
      .join('\n\n'),
  ]),
);
const asked = items.map(({ query, relevant }, i) => ({
  id: `q${i + 1}`,
  query,
  section: [...relevant.keys()][0]!,
}));
const lines = (records: readonly unknown[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

const writers: Record<string, (to: string) => Promise<void>> = {
  async beir(to) {
    await mkdir(join(to, 'qrels'), { recursive: true });
    const documents = [...texts].map(([id, text]) => ({ _id: id, title: '', text }));
    const judgements = asked.map(({ id, section }) => `${id}\t${section}\t1\n`).join('');
    await writeFile(join(to, 'corpus.jsonl'), lines(documents));
    await writeFile(
      join(to, 'queries.jsonl'),
      lines(asked.map(({ id, query }) => ({ _id: id, text: query }))),
    );
    await writeFile(join(to, 'qrels', 'test.tsv'), `query-id\tcorpus-id\tscore\n${judgements}`);
  },
  async squad(to) {
    const paragraphs = [...texts].map(([section, context]) => ({
      context,
      qas: asked.filter((one) => one.section === section).map(({ id, query }) => ({ id, question: query })),
    }));
    await writeFile(to, JSON.stringify({ data: [{ paragraphs }] }));
  },
  async jsonl(to) {
    const questions = asked.map(({ id, query, section }) => ({
      id,
      question: query,
      context: texts.get(section),
    }));
    await writeFile(to, lines([...questions, ...[...texts.values()].map((context) => ({ context }))]));
  },
};

const write = writers[form ?? ''];
if (!write) throw new Error(`There is no form „${form}“: beir, squad or jsonl.`);
await write(out);
