import type { StartRun } from '../contract/runs.ts';
import { check } from './kinds/check.ts';
import { comparison } from './kinds/comparison.ts';
import { answer, draft } from './kinds/draft.ts';
import { parliament } from './kinds/parliament.ts';
import { question } from './kinds/question.ts';
import { simplification } from './kinds/simplification.ts';
import { summary } from './kinds/summary.ts';
import type { Performer } from './performer.ts';

/** How a request is done. */
export function performer(start: StartRun): Performer {
  switch (start.kind) {
    case 'question':
      return question(start.request);
    case 'summary':
      return summary(start.request);
    case 'check':
      return check(start.request);
    case 'comparison':
      return comparison(start.request);
    case 'draft':
      return draft(start.request);
    case 'answer':
      return answer(start.request);
    case 'simplification':
      return simplification(start.request);
    case 'parliament':
      return parliament(start.request);
  }
}
