import { createHash } from 'node:crypto';

/** As the shipped model was trained: five in a hundred. */
const percent = 5;

/**
 * Whether our embedding model was kept from a law (by its title) or a sitting of the 20th Bundestag (by its number).
 * The same rule as `is_held_out` in ingest/embedding/training/corpus.py.
 */
export function isHeldOut(key: string): boolean {
  const letters = /^\d+$/.test(key) ? key : key.toLowerCase().replaceAll(/[^a-zäöüß]/g, '');
  return Number.parseInt(createHash('sha256').update(letters).digest('hex').slice(0, 8), 16) % 100 < percent;
}
