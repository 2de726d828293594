import type { DraftPart } from '../../contract/drafts.ts';
import type { Form, FormPart } from '../../contract/forms.ts';
import type { Statement } from '../../contract/grounded-text.ts';
import type { Length } from '../../contract/tasks.ts';
import { cite, type Material } from '../material.ts';
import { questionParts } from './answers.ts';
import { emptyPart } from './assemble.ts';
import type { Brief } from './brief.ts';
import { isNotes } from './notes/note-material.ts';
import { type Candidate, candidatesOf } from './select/candidates.ts';
import { isMeant, lengthFor, partWords } from './select/scale.ts';
import { selectForParts } from './select/select.ts';
import type { DraftSources } from './sources.ts';
import { topicality } from './topics.ts';

/** A part of the draft and what it is to be written from. */
export interface PlannedPart {
  part: DraftPart;
  form: FormPart;
  /** Words it may have. */
  words: number;
  /** Sentences of the sources chosen for it. */
  candidates: Candidate[];
  /** Those it could be written from, best first. */
  ranked: Candidate[];
  /** Set where the form leaves nothing to choose: the preliminary remark of the questioners. */
  verbatim: Statement[] | null;
  /** What the person has written for it in the brief. */
  given: string | null;
  /** The question it answers, where the form repeats questions. */
  question: string | null;
}

interface PlanOptions {
  /** In place of the form's own length. */
  asked?: Length | undefined;
  /** Sentences that are not to be used. */
  without?: (candidate: Candidate) => boolean;
}

/** Decides which sentences of the sources go into which part, and how long each part may be. */
export function planParts(
  form: Form,
  sources: DraftSources,
  brief: Brief,
  { asked, without }: PlanOptions = {},
): PlannedPart[] {
  const { materials, main, inquiry } = sources;
  const all = candidatesOf(materials.filter((material) => !(inquiry && material === main)));
  const candidates = without ? all.filter((candidate) => !without(candidate)) : all;
  const words = partWords(form, asked);
  const topical = topicality(candidates, brief, form, main);
  const meant = isMeant(lengthFor(form, asked), asked);
  const chosen = selectForParts(form, { candidates, topical, main }, { words, meant });
  return form.parts.flatMap((part, at): PlannedPart[] => {
    const own = {
      form: part,
      ranked: chosen[at]!.ranked,
      words: words[at]!,
      verbatim: null,
      given: brief.parts.get(part.id) ?? null,
      question: null,
    };
    if (part.layout === 'question' && inquiry) {
      return questionParts(part, inquiry).map((each) => {
        const given = brief.parts.get(each.part.id) ?? null;
        return { ...own, ...each, given, candidates: [] };
      });
    }
    if (part.seeks.includes('Anfrage')) {
      const verbatim =
        inquiry && main ? inquiry.preface.map(({ start, end }) => quoted(main, start, end)) : [];
      return [{ ...own, part: emptyPart(part), candidates: [], verbatim }];
    }
    const notes = part.seeks.includes('Notizen')
      ? candidates.filter(({ material }) => isNotes(material))
      : [];
    return [{ ...own, part: emptyPart(part), candidates: notes.length > 0 ? notes : chosen[at]!.chosen }];
  });
}

function quoted(material: Material, start: number, end: number): Statement {
  const citation = cite(material, start, end);
  return {
    text: citation.quote.replace(/\s+/g, ' '),
    citations: [citation],
    check: { status: 'supported', findings: [] },
  };
}
