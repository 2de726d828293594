import { stem } from '../../../../language/stem.ts';
import { words } from '../../../../language/words.ts';
import type { FormPart } from '../../../contract/forms.ts';
import { type Aspect, aspects } from '../aspects.ts';
import { type Candidate, isPrintedQuotation } from './candidates.ts';
import { forVoices } from './eligible.ts';

/** By the number of cues in a sentence: one may be chance, three are none. */
const byCues = [0, 0.55, 0.8, 0.95];
/** The next heading counts in full, those above it less. */
const headingStrength = { next: 0.65, above: 0.45 };
/** What a sentence loses that lacks the sort of value asked for. */
const withoutValue = 0.5;
/** Aspects that a part names first count a little more than later ones. */
const perRank = 0.04;
const perKeyword = 0.3;
/** A heading that says something makes a headline; what a minister says in parliament can be quoted. */
const headlineStrength = 0.8;
const speechStrength = 0.6;

const byName = new Map(aspects.map((aspect) => [aspect.name, aspect]));

/** How far a sentence says what a part asks for, 0 to 1: by the headings it stands under and the words it uses. */
export function strengthFor(
  part: Pick<FormPart, 'seeks' | 'keywords' | 'layout'>,
  candidate: Candidate,
): number {
  if (candidate.headline) return candidate.material.kind === 'pressemitteilung' ? 1 : headlineStrength;
  if (part.layout === 'quotation') return isPrintedQuotation(candidate.text) ? 1 : speechStrength;
  const best = Math.max(
    0,
    ...part.seeks.map((name, rank) =>
      candidate.voice === 'other' && !forVoices.has(name)
        ? 0
        : aspectStrength(byName.get(name)!, candidate) * (1 - perRank * rank),
    ),
  );
  return Math.min(1, best + perKeyword * keywordHits(part.keywords, candidate.text));
}

function aspectStrength(
  { headings, cues, needs, must }: Aspect,
  { text, headings: above }: Candidate,
): number {
  const heading = headings.test(above.at(-1) ?? '')
    ? headingStrength.next
    : above.some((each) => headings.test(each))
      ? headingStrength.above
      : 0;
  if (heading === 0 && must && !must.test(text)) return 0;
  const said = byCues[Math.min(text.match(cues)?.length ?? 0, byCues.length - 1)]!;
  const strength = heading > 0 ? Math.min(1, heading + 0.4 * said) : said;
  return needs && !needs.test(text) ? withoutValue * strength : strength;
}

function keywordHits(keywords: readonly string[], text: string): number {
  if (keywords.length === 0) return 0;
  const own = new Set(words(text).map((word) => stem(word.text)));
  return keywords.filter((keyword) => words(keyword).every((word) => own.has(stem(word.text)))).length;
}
