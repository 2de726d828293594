import type { NewWork } from '../../../ingest/store/records/work.ts';
import type { DraftRequest, DraftResult } from '../../contract/drafts.ts';
import type { RunRequest } from '../../contract/runs.ts';
import { requireForm } from '../../forms/forms.ts';
import { draft as draftText } from '../../tasks/draft/draft.ts';
import { requireKeepable } from '../../tasks/draft/keep.ts';
import { answerForm, assembleAnswer } from '../../tasks/inquiry/assemble-answer.ts';
import { Inquiries } from '../../tasks/inquiry/inquiries.ts';
import type { Task } from '../../tasks/task.ts';
import type { DescribeContext, Performer } from '../performer.ts';
import { subjectOf } from '../subject.ts';

/** A draft in a form of the house. */
export function draft(given: RunRequest<'draft'>): Performer {
  const request: DraftRequest = { ...given, keep: true };
  return {
    async describe({ forms, ...context }, files) {
      requireKeepable(request, files);
      const form = await requireForm(forms, request.form);
      return { title: form.title, dossier: (await subjectOf(context, request)).dossier };
    },
    async *perform(context, files) {
      const form = await requireForm(context.forms, request.form);
      const { dossier } = await subjectOf(context, request);
      return yield* asWork(draftText(context, form, request, files), dossier);
    },
  };
}

/** The answer to a kept Kleine Anfrage, assembled as a Drucksache. */
export function answer(request: RunRequest<'answer'>): Performer {
  const find = ({ library, scope }: Pick<DescribeContext, 'library' | 'scope'>) =>
    new Inquiries(library.works, scope).get(request.inquiry);
  return {
    async describe(context) {
      const { title, dossier } = await find(context);
      return { title: `Antwort: ${title}`, dossier };
    },
    async *perform(context) {
      const { inquiry, dossier: home } = await find(context);
      const named = request.dossier ?? (request.documents ? undefined : (home ?? undefined));
      const form = await requireForm(context.forms, answerForm);
      const { dossier } = await subjectOf(context, { ...request, dossier: named });
      const wanted = { ...request, keep: true, dossier: named };
      return yield* asWork(assembleAnswer(context, form, inquiry, wanted), dossier);
    },
  };
}

async function* asWork(task: Task<DraftResult>, dossier: string | null): Task<NewWork> {
  const { draft: body } = yield* task;
  return { kind: 'draft', title: body.title, dossier, body };
}
