import { countWords } from '../../../language/words.ts';
import type { Draft, DraftField, DraftPart, DraftResult } from '../../contract/drafts.ts';
import type { Form, FormLength, FormPart } from '../../contract/forms.ts';
import type { GroundedText } from '../../contract/grounded-text.ts';
import { wordsOf } from './select/scale.ts';

/** A part of the form as part of a draft, still empty. */
export function emptyPart(part: FormPart): DraftPart {
  const { id, heading, level, annex, layout, required, content, lead, words } = part;
  const placeholder = required ? `«${bareHeading(heading ?? content)}»` : null;
  const own = { id, heading, level, annex, layout, required, content, lead, words };
  return { ...own, statements: [], placeholder, note: '' };
}

/** „1. Votum“ → „Votum“, „Die Nachricht in einer Zeile.“ → „Die Nachricht in einer Zeile“ */
function bareHeading(text: string): string {
  return text.replace(/^(?:[A-F\d]{1,2}\.(?:\d\.?)?)\s+/, '').replace(/\.$/, '');
}

type Blanks = Pick<Draft, 'placeholders' | 'missing'>;

/** Everything a person still has to fill in, found in the draft as it stands. */
export function blanksOf({
  head,
  parts,
  closing,
  fileStep,
}: Pick<Draft, 'head' | 'parts' | 'closing' | 'fileStep'>): Blanks {
  const placeholders: Draft['placeholders'] = [];
  const missing: Draft['missing'] = [];
  const add = (text: string | null, where: string, hint: string) => {
    for (const [placeholder] of (text ?? '').matchAll(/«[^«»]+»/g))
      placeholders.push({ text: placeholder, where, hint });
  };
  for (const field of head) {
    if (field.value !== null) add(field.value, 'head', field.label);
    else if (field.required) {
      add(field.placeholder, 'head', field.label);
      missing.push({
        id: field.id,
        heading: field.label,
        hint: 'Das geben die Quellen nicht oder nicht übereinstimmend her.',
      });
    }
  }
  for (const part of parts) {
    const shown = part.statements.filter(({ accepted }) => accepted);
    if (shown.length > 0 || part.required) add(part.lead, part.id, part.content);
    for (const { text } of shown) add(text, part.id, part.content);
    if (shown.length > 0 || !part.required) continue;
    add(part.placeholder, part.id, part.content);
    missing.push({ id: part.id, heading: part.heading ?? bareHeading(part.content), hint: part.content });
  }
  for (const line of closing) add(line, 'closing', 'Schluss');
  add(fileStep, 'closing', 'Verfügung');
  return { placeholders, missing };
}

const tolerance = 0.1;

/** How long the draft is, against how long it should be; null where nothing says. */
export function lengthOf(
  parts: readonly DraftPart[],
  target: FormLength | null,
  meant: boolean,
): Draft['length'] {
  if (!target) return null;
  const words = wordsIn(parts);
  const aim = wordsOf(target);
  return {
    target,
    words,
    kept: words <= (1 + tolerance) * aim && (!meant || words >= (1 - tolerance) * aim),
  };
}

/** Words that would be printed between head and closing. */
function wordsIn(parts: readonly DraftPart[]): number {
  return parts.reduce((sum, { lead, statements }) => {
    const shown = statements.filter(({ accepted }) => accepted);
    const leadWords = shown.length > 0 && lead ? countWords(lead) : 0;
    return sum + leadWords + shown.reduce((total, { text }) => total + countWords(text), 0);
  }, 0);
}

/** The title of a draft in lists: its form and its subject. */
export function titleOf(form: Pick<Form, 'title'>, head: readonly DraftField[]): string {
  const subject = head.find(({ place }) => place === 'subject')?.value;
  return subject ? `${form.title}: ${subject}` : form.title;
}

/** The draft as every task returns its text: its parts as sections, beside the draft itself. */
export function asResult(draft: Draft, grounded: GroundedText): DraftResult {
  const { form, title, head, placeholders, missing } = draft;
  return { ...grounded, form, title, head, placeholders, missing, draft, stored: null };
}
