import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personKey } from '../../language/parliament/person-name.ts';
import { blockOffsets } from '../../ingest/document.ts';
import type { Library } from '../../ingest/library-types.ts';
import { openLibrary } from '../../ingest/library.ts';
import type { SaidBy } from '../../ingest/parliament/parliament.ts';
import { share } from '../report/figures.ts';
import { type Failure, type Suite, UsageError } from '../report/report.ts';
import { type Quotation, quotations } from '../sets/attribution.ts';
import { scope, sessions } from '../sets/plenum.ts';

interface Attributed extends Quotation {
  /** Null where nobody is told to speak there. */
  said: SaidBy | null;
}

const figure = 'Richtig zugeordnet';
const kinds: Record<Quotation['kind'], string> = {
  call: 'Zwischenrufe',
  question: 'Zwischenfragen und Nachfragen',
  speech: 'Reden und Antworten',
  chair: 'Worte der Sitzungsleitung',
};

export const suite: Suite = {
  name: 'attribution',
  title: 'Wer hat es gesagt?',
  description:
    'Zuordnung: fünfzig Zitate zu dem, der sie gesagt hat, auch in Zwischenrufen und Zwischenfragen (--set SPEECHES.jsonl.gz)',
  async run({ set: [file] }) {
    if (file === undefined) throw new UsageError('Es fehlt die Datei mit den Reden: --set SPEECHES.jsonl.gz');
    const cases = await attributed(file, await quotations(file));
    const judging = { id: ({ id }: Attributed) => id };
    return {
      name: 'attribution',
      title: 'Wer hat es gesagt?',
      figures: [share(figure, cases, isRight, judging)],
      slices: (Object.keys(kinds) as Quotation['kind'][]).map((kind) => ({
        name: kinds[kind],
        figures: [
          share(
            figure,
            cases.filter((one) => one.kind === kind),
            isRight,
            judging,
          ),
        ],
      })),
      failures: cases.filter((one) => !isRight(one)).map(failureOf),
      notes: [
        'Richtig ist eine Zuordnung, wenn Person und Fraktion stimmen; wo das Protokoll nur die Fraktion eines Rufers nennt, wenn keine Person genannt wird. Zitate und Sprecher standen fest, bevor zugeordnet wurde.',
      ],
    };
  },
};

/** Takes in the sessions of the quotations, and asks whose words stand where each is found. */
async function attributed(file: string, cases: readonly Quotation[]): Promise<Attributed[]> {
  const folder = await mkdtemp(join(tmpdir(), 'amtsfeder-attribution-'));
  const library = await openLibrary({ dataDir: folder });
  try {
    const wanted = new Set(cases.map(({ session }) => session.replace('/', '-')));
    await library.indexDocuments(scope, 'Plenum', sessions(file, wanted));
    const all: Attributed[] = [];
    for (const one of cases) all.push({ ...one, said: await whoSaid(library, one) });
    return all;
  } finally {
    await library.close();
    await rm(folder, { recursive: true });
  }
}

async function whoSaid(library: Library, { session, rede, quote }: Quotation): Promise<SaidBy | null> {
  const { documents } = await library.documents(scope, { limit: 1_000 });
  const document = documents.find(({ number }) => number === session);
  const content = document && (await library.content(scope, document.id));
  if (!content) return null;
  const offsets = blockOffsets(content.blocks);
  const at = content.blocks.findIndex(
    ({ anchor, text }) => anchor.label === `Rede ${rede}` && text.includes(quote),
  );
  if (at < 0) return null;
  const offset = offsets[at]! + content.blocks[at]!.text.indexOf(quote);
  return library.parliament.saidBy(scope, document.id, offset);
}

function isRight({ kind, speaker, party, said }: Attributed): boolean {
  if (!said) return false;
  if (kind === 'chair') return said.speech.presiding && !said.isRemark;
  if (kind !== 'call') return !said.isRemark && isSame(said.speech, said.speech.speaker, speaker, party);
  return said.isRemark && said.call !== null && isSame(said.call, said.call.caller, speaker, party);
}

/** The same name in any spelling, the same party, and a person who is one. */
function isSame(
  found: { personId: string | null; party: string | null },
  name: string | null,
  speaker: string | null,
  party: string | null,
): boolean {
  if (found.party !== party) return false;
  if (speaker === null || name === null) return speaker === name;
  return personKey(name) === personKey(speaker) && (found.personId !== null || party === null);
}

function failureOf({ id, kind, rede, speaker, party, said }: Attributed): Failure {
  const expected = kind === 'chair' ? 'Sitzungsleitung' : `${speaker ?? 'ungenannt'} (${party ?? '–'})`;
  const found = said?.isRemark ? said.call : said?.speech;
  const name = found && ('caller' in found ? found.caller : found.speaker);
  const got = found ? `${name ?? 'ungenannt'} (${found.party ?? '–'})` : 'niemand';
  return {
    case: id,
    figure,
    slice: kinds[kind],
    expected,
    got: `${got}, Rede ${rede}`,
    label: { file: 'eval/sets/attribution.json', line: null },
  };
}
