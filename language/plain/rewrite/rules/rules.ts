import { conditionFirst } from './condition-first.ts';
import { listLayout } from './list-layout.ts';
import type { Rule } from './rule.ts';
import { semicolon } from './semicolon.ts';
import { trailingClause } from './trailing-clause.ts';

/** All rules in the order they are tried: what divides a sentence comes before what changes its parts. */
export const rules: readonly Rule[] = [semicolon, conditionFirst, trailingClause, listLayout];
