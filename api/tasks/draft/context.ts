import type { Readers } from '../../services.ts';
import type { WritingContext } from '../writing/engine.ts';

/** What drafting may use beside what every task may that writes. */
export interface DraftContext extends WritingContext {
  readers: Readers;
}
