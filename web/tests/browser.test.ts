import { describe, vi } from 'vitest';
import { browserMissing } from './harness/browser.ts';
import { checkText } from './journeys/check-text.ts';
import { compareVersions } from './journeys/compare-versions.ts';
import { conversation } from './journeys/conversation.ts';
import { drafts } from './journeys/drafts.ts';
import { findAndRemove } from './journeys/find-and-remove.ts';
import { longSummary } from './journeys/long-summary.ts';
import { plainLanguage } from './journeys/plain-language.ts';
import { plenaryRecord } from './journeys/plenary-record.ts';
import { researchToWord } from './journeys/research-to-word.ts';
import { everyView } from './journeys/views.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000, maxConcurrency: 3 });

// One file, so that all of them share one server and one browser; while one waits for an answer, another goes on.
describe.skipIf(browserMissing).concurrent('the application, in a browser', () => {
  researchToWord();
  longSummary();
  plainLanguage();
  checkText();
  compareVersions();
  plenaryRecord();
  findAndRemove();
  drafts();
  conversation();
  everyView();
});
