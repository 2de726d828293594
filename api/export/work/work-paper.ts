import type { Work } from '../../../ingest/store/records/work.ts';
import { comparisonBodySchema } from '../../contract/compare.ts';
import { conversationBodySchema } from '../../contract/conversation.ts';
import { draftSchema } from '../../contract/drafts.ts';
import { groundedTextSchema } from '../../contract/grounded-text.ts';
import { inquirySchema } from '../../contract/inquiry.ts';
import { simplificationBodySchema } from '../../contract/simplify.ts';
import { checkBodySchema } from '../../contract/works.ts';
import { ApiError } from '../../errors/api-error.ts';
import { type Forms, requireForm } from '../../forms/forms.ts';
import { adopt, adoptedForm } from '../../tasks/draft/adopt.ts';
import { simplificationPaper } from '../../tasks/plain/simplification-paper.ts';
import { type DraftPaperOptions, draftPaper } from '../draft/draft-paper.ts';
import type { Paper } from '../paper.ts';
import { checkPaper } from './check-paper.ts';
import { comparisonPaper } from './comparison-paper.ts';
import { inquiryPaper } from './inquiry-paper.ts';

/** Anything a person has made as a paper; texts with citations as running text of the house. */
export async function workPaper(forms: Forms, work: Work, options: DraftPaperOptions): Promise<Paper> {
  const { kind, title, body } = work;
  switch (kind) {
    case 'draft':
      return draftPaper(draftSchema.parse(body), options);
    case 'simplification':
      return simplificationPaper(simplificationBodySchema.parse(body));
    case 'check':
      return checkPaper(title, checkBodySchema.parse(body).result);
    case 'comparison':
      return comparisonPaper(comparisonBodySchema.parse(body).result);
    case 'inquiry':
      return inquiryPaper(inquirySchema.parse(body));
    case 'conversation':
    case 'question':
    case 'summary':
    case 'parliament': {
      const form = await requireForm(forms, adoptedForm);
      const text = kind === 'conversation' ? spoken(body) : resultOf(body);
      return draftPaper(adopt(form, { title, text }), options);
    }
  }
}

/** What stands in the body of every result that is text. */
const resultOf = (body: unknown) => groundedTextSchema.parse((body as { result?: unknown }).result);

/** A conversation as one text: each question heads its answer. */
function spoken(body: unknown) {
  const answered = conversationBodySchema
    .parse(body)
    .turns.flatMap(({ question, answer }) => (answer ? [{ question, answer }] : []));
  const last = answered.at(-1)?.answer;
  if (!last) throw new ApiError(409, 'nothing-to-export', 'In diesem Gespräch steht noch keine Antwort.');
  const sections = answered.flatMap(({ question, answer }) =>
    answer.sections.map((section, at) => (at === 0 ? { ...section, heading: question } : section)),
  );
  return { ...last, sections };
}
