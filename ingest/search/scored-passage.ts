import type { PassageFilter } from '../store/passages/filter.ts';
import type { DocumentVersion, StoredPassage } from '../store/passages/passage-row.ts';
import type { Explanation } from './fusion.ts';

export interface PassageQuery extends PassageFilter {
  query: string;
  /** 10 unless told. */
  limit?: number | undefined;
}

export interface ScoredPassage extends StoredPassage {
  /** Between 0 and 1; comparable within one answer only. */
  score: number;
  /** What each signal gave, by its name. */
  explain: Explanation;
  /** Other documents that say the same, almost word for word: they are not listed on their own. */
  alsoIn: string[];
}

/** For each version, in order, whether it is its document's current one and may be shown. */
export type IsCurrent = (versions: readonly DocumentVersion[]) => Promise<boolean[]>;
