import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localUser } from '../../../api/access/scope.ts';
import { openLibrary } from '../../../ingest/library.ts';
import type { Library } from '../../../ingest/library-types.ts';
import type { AccessScope } from '../../../ingest/store/access-scope.ts';
import type { Work } from '../../../ingest/store/records/work.ts';

/** A word that stands in the closed dossier alone. */
export const secret = 'Kormorankolonie';

export const openName = 'Offene Akte';
export const closedName = 'Verschlossene Akte';

/** A library with a dossier that a person may read and one that the person may not. */
export interface TwoDossiers {
  library: Library;
  /** May read the open dossier only. */
  stranger: AccessScope;
  /** What the stranger must not learn of, by what ids name. */
  closed: { dossier: string; document: string; record: string; speech: string; job: string; work: Work };
}

const turns = [
  { agenda: 'Fischerei', speaker: 'Hedda Quast', party: 'SPD', text: `Die ${secret} am Elvesee wächst.` },
  { agenda: 'Fischerei', speaker: 'Jost Mielke', party: 'CDU', text: 'Das steht in Drucksache 6/4242.' },
];

/** Opens such a library in a directory of its own, and deletes it. */
export async function inTwoDossiers<Result>(work: (room: TwoDossiers) => Promise<Result>): Promise<Result> {
  const dataDir = await mkdtemp(join(tmpdir(), 'amtsfeder-access-'));
  const library = await openLibrary({ dataDir, embedder: { kind: 'none' } });
  try {
    await ingest(library, openName, { 'offen.md': '# Radwege\n\nDas Land baut 40 Kilometer Radweg.\n' });
    const record = turns.map(({ text, ...turn }, at) =>
      JSON.stringify({
        ...turn,
        id: `6-99-${at + 1}`,
        period: 6,
        session: 99,
        role: null,
        parts: [
          ['speaker', `${turn.speaker} (${turn.party}):`],
          ['paragraph', text],
        ],
      }),
    );
    const job = await ingest(library, closedName, {
      'geheim.md': `# Gutachten zur ${secret}\n\nDie ${secret} zählt 312 Brutpaare. Siehe Drucksache 6/4242.\n`,
      'protokoll.jsonl': `${record.join('\n')}\n`,
    });
    const [dossier, { documents }] = await Promise.all([
      library.dossierByName(localUser, closedName),
      library.documents(localUser, { dossier: closedName }),
    ]);
    const [speech] = (await library.parliament.search(localUser, { text: secret, sort: 'relevance' })).hits;
    const draft = await library.works.create(localUser, {
      kind: 'draft',
      title: `Entwurf zur ${secret}`,
      dossier: closedName,
      body: {},
    });
    const open = await library.dossierByName(localUser, openName);
    return await work({
      library,
      stranger: { user: 'fremd', dossiers: [open!.id] },
      closed: {
        dossier: dossier!.id,
        document: documents.find(({ source }) => source === 'geheim.md')!.id,
        record: documents.find(({ source }) => source === 'protokoll.jsonl')!.id,
        speech: speech?.id ?? '',
        job,
        work: draft,
      },
    });
  } finally {
    await library.close();
    await rm(dataDir, { recursive: true });
  }
}

async function ingest(library: Library, dossier: string, files: Record<string, string>): Promise<string> {
  const incoming = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const { id } = await library.ingest(localUser, incoming, dossier);
  await library.idle();
  return id;
}
