import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readDocument } from '../../ingest/readers/read.ts';
import { recordOf } from '../../ingest/parliament/record-of.ts';
import type { Contribution, Interjection } from '../../ingest/parliament/speech.ts';
import { share } from '../report/figures.ts';
import { type Failure, type Suite, UsageError } from '../report/report.ts';

const pageSchema = z.object({
  /** Printed number. */
  page: z.int(),
  /** Who begins to speak on the page, in order, each with the quarter of the page. */
  speakers: z.array(z.string()),
  /** Remarks in brackets that begin on the page. */
  remarks: z.int(),
  /** Members whose words remarks of the page repeat, in order. */
  callers: z.array(z.string()),
});
type CountedPage = z.infer<typeof pageSchema>;

const counts = ['speakers', 'remarks', 'callers'] as const;
const titles = {
  speakers: 'Redner mit Seitenviertel',
  remarks: 'Zahl der Bemerkungen',
  callers: 'Zwischenrufer',
} as const;

export const suite: Suite = {
  name: 'plenary-pages',
  title: 'Plenarprotokoll, von Hand gezählt',
  description:
    'Plenarprotokoll 18/238: Redner, Bemerkungen und Rufer auf zehn Seiten gegen eine Zählung von Hand (--set PROTOKOLL.pdf)',
  async run({ set: [file] }) {
    if (file === undefined) throw new UsageError('Es fehlt das Protokoll: --set PROTOKOLL.pdf');
    const expected = z
      .array(pageSchema)
      .parse(JSON.parse(await readFile(new URL('../sets/plenary-pages.json', import.meta.url), 'utf8')));
    const found = await readPages(file, expected);
    const cases = expected.map((page, i) => ({ page, found: found[i]! }));
    const judging = { id: ({ page }: (typeof cases)[number]) => String(page.page) };
    return {
      name: 'plenary-pages',
      title: 'Plenarprotokoll, von Hand gezählt',
      figures: counts.map((count) =>
        share(titles[count], cases, (one) => isSame(one.page[count], one.found[count]), judging),
      ),
      slices: [],
      failures: cases.flatMap((one) => failuresOf(one.page, one.found)),
      notes: [
        'Gezählt wurde auf gerenderten Seiten. Richtig ist eine Seite, wenn alles stimmt, auch die Reihenfolge.',
      ],
    };
  },
};

async function readPages(file: string, expected: readonly CountedPage[]): Promise<CountedPage[]> {
  const document = await readDocument(new Uint8Array(await readFile(file)), file);
  const { contributions, interjections } = recordOf(document);
  return expected.map(({ page }) => pageOf(page, contributions, interjections));
}

function pageOf(
  page: number,
  contributions: readonly Contribution[],
  calls: readonly Interjection[],
): CountedPage {
  const begun = contributions.filter((one) => one.page === page);
  const remarks = contributions
    .flatMap(({ blocks }) => blocks)
    .filter(({ interjection, anchor }) => interjection && anchor.label.startsWith(`S. ${page} `));
  const callers = calls.flatMap(({ kind, caller, start }) =>
    kind === 'call' && caller && remarks.some((remark) => remark.start <= start && start < remark.end)
      ? [caller.name]
      : [],
  );
  const speakers = begun.map(({ speaker, quadrant }) => `${speaker.name} ${quadrant ?? '–'}`);
  return { page, speakers, remarks: remarks.length, callers };
}

const isSame = (expected: unknown, found: unknown) => JSON.stringify(expected) === JSON.stringify(found);

function failuresOf(page: CountedPage, found: CountedPage): Failure[] {
  return counts
    .filter((count) => !isSame(page[count], found[count]))
    .map((count) => ({
      case: String(page.page),
      figure: titles[count],
      expected: [page[count]].flat().join(', '),
      got: [found[count]].flat().join(', '),
      label: { file: 'eval/sets/plenary-pages.json', line: null },
    }));
}
