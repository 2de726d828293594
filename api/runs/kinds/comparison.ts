import type { ComparisonBody } from '../../contract/compare.ts';
import type { RunRequest } from '../../contract/runs.ts';
import { compare } from '../../tasks/compare/compare.ts';
import { firstWords } from '../../tasks/first-words.ts';
import type { Performer } from '../performer.ts';
import { subjectOf } from '../subject.ts';

/** The synopsis of two versions of a text, kept with both. */
export function comparison(request: RunRequest<'comparison'>): Performer {
  const sides = [request.old, request.new];
  const sources = {
    documents: sides.flatMap((side) => side?.document ?? []),
    text: sides.find((side) => side?.text !== undefined)?.text,
  };
  return {
    async describe(context, files) {
      const { title, dossier } = await subjectOf(context, sources, files);
      return { title: `Vergleich: ${title}`, dossier };
    },
    async *perform(context, files) {
      const { dossier } = await subjectOf(context, sources, files);
      const result = yield* compare(context, context.readers, request, files);
      const body: ComparisonBody = { result };
      return { kind: 'comparison', title: titleOf(result), dossier, body };
    },
  };
}

/** „Richtlinie (15.01.2025 → 24.09.2025)“ where both are called the same, else both names. */
function titleOf({ old, new: now }: ComparisonBody['result']): string {
  if (old.title !== now.title) return `${firstWords(old.title)} → ${firstWords(now.title)}`;
  if (old.date === null || now.date === null || old.date === now.date) return old.title;
  return `${firstWords(old.title)} (${[old, now].map(({ date }) => date!.split('-').reverse().join('.')).join(' → ')})`;
}
