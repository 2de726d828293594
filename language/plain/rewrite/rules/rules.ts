import { abbreviations } from './abbreviations.ts';
import { bracket } from './bracket.ts';
import { conditionFirst } from './condition-first.ts';
import { connectiveClause } from './connective-clause.ts';
import { coordination } from './coordination.ts';
import { enumeration } from './enumeration.ts';
import { exception } from './exception.ts';
import { purpose } from './purpose.ts';
import { figures } from './figures.ts';
import { genitive } from './genitive.ts';
import { lightVerb } from './light-verb.ts';
import { listLayout } from './list-layout.ts';
import { obligation } from './obligation.ts';
import { onlyCondition } from './only-condition.ts';
import { participleAttribute } from './participle-attribute.ts';
import { passive } from './passive.ts';
import { relativeClause } from './relative-clause.ts';
import type { Rule } from './rule.ts';
import { semicolon } from './semicolon.ts';
import { trailingClause } from './trailing-clause.ts';

/** All rules in the order they are tried: what divides a sentence comes before what changes its parts. */
export const rules: readonly Rule[] = [
  semicolon,
  exception,
  conditionFirst,
  onlyCondition,
  trailingClause,
  connectiveClause,
  purpose,
  relativeClause,
  coordination,
  bracket,
  lightVerb,
  participleAttribute,
  passive,
  obligation,
  genitive,
  abbreviations,
  figures,
  enumeration,
  listLayout,
];
