import { openReaderPool } from '../../../ingest/reading/reader-pool.ts';
import { hostileFiles, wholeDocx } from '../../../ingest/reading/testing/hostile-files.ts';
import { ReadError } from '../../../ingest/readers/read-error.ts';
import { share } from '../../report/figures.ts';
import type { Part } from './part.ts';

/** What would fill memory or never end; files that are only broken belong to the readers' tests. */
const exhausting = /bomb|laughs|nested|members/;

interface Tried {
  id: string;
  /** The refusal's code; null where something else came. */
  code: string | null;
  expected: string;
}

/** Files made to exhaust whoever opens them: each is refused by name, and the next file is read. */
export async function bombs(): Promise<Part> {
  const pool = openReaderPool({ seconds: 60, megabytes: 512 });
  try {
    const tried: Tried[] = [];
    for (const [kind, name, make, expected] of hostileFiles) {
      if (!exhausting.test(kind)) continue;
      const code = await pool.read(make(), name).then(
        () => null,
        (error: unknown) => (error instanceof ReadError ? error.code : null),
      );
      tried.push({ id: `${kind} (${name})`, code, expected });
    }
    const after = await pool.read(wholeDocx, 'gut.docx').then(({ blocks }) => blocks.length > 0);
    return {
      name: 'Dateibomben',
      figures: [
        share('mit dem richtigen Grund abgelehnt', tried, ({ code, expected }) => code === expected, {
          id: ({ id }) => id,
          must: 1,
        }),
        share('danach wird weiter gelesen', [after], Boolean, { id: () => 'gut.docx', must: 1 }),
      ],
      notes: [`${tried.length} Dateien: Bomben, Bomben in Bomben, endlose Schachtelung, zu viele Teile.`],
    };
  } finally {
    await pool.close();
  }
}
