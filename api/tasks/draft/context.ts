import type { Readers } from '../../services.ts';
import type { TaskContext } from '../task.ts';

/** What drafting may use beside what every task may. */
export interface DraftContext extends TaskContext {
  readers: Readers;
}
