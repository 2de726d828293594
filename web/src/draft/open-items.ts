import type { Draft, DraftPart } from '../../../api/contract/drafts.ts';

/** Something a person still has to fill in, and where. */
export interface OpenItem {
  /** „«Aktenzeichen»“, or the heading of a required part without content. */
  text: string;
  kind: 'placeholder' | 'part';
  /** Id of the element to go to. */
  target: string;
}

export const fieldTarget = (id: string): string => `angabe-${id}`;
export const partTarget = (id: string): string => `teil-${id}`;
export const closingTarget = (index: number): string => `schluss-${index}`;
export const statementTarget = (id: string): string => `satz-${id}`;
export const fileStepTarget = 'verfuegung';

/** Where «…» stands in a text. */
export const placeholdersIn = (text: string): string[] => text.match(/«[^«»]*»/g) ?? [];

export const printed = ({ statements }: DraftPart) => statements.filter(({ accepted }) => accepted);

const at = (target: string, text: string): OpenItem[] =>
  placeholdersIn(text).map((found) => ({ text: found, kind: 'placeholder', target }));

/** Everything open in a draft as it stands now, in reading order. */
export function openItems(draft: Draft): OpenItem[] {
  return [
    ...draft.head.flatMap(({ id, value, placeholder, required }) =>
      value === null ? (required ? at(fieldTarget(id), placeholder) : []) : at(fieldTarget(id), value),
    ),
    ...draft.parts.flatMap((part): OpenItem[] => {
      const lead = at(partTarget(part.id), part.lead ?? '');
      const own = printed(part).flatMap(({ id, text }) => at(statementTarget(id), text));
      const empty = part.required && printed(part).length === 0;
      return empty
        ? [...lead, { text: part.heading ?? part.content, kind: 'part', target: partTarget(part.id) }]
        : [...lead, ...own];
    }),
    ...draft.closing.flatMap((text, index) => at(closingTarget(index), text)),
    ...at(fileStepTarget, draft.fileStep ?? ''),
  ];
}
