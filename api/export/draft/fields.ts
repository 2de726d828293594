import type { Draft, DraftField } from '../../contract/drafts.ts';
import { runsOf, type PaperBlock, type Run } from '../paper.ts';

/** What stands for a head field: its value, or the placeholder while there is none. */
export const valueOf = ({ value, placeholder }: DraftField): string => value ?? placeholder;

/** The fields printed at one place: optional ones only when they have a value. */
export const fieldsAt = ({ head }: Pick<Draft, 'head'>, ...places: DraftField['place'][]): DraftField[] =>
  head.filter(({ place, value, required }) => places.includes(place) && (required || value !== null));

/** These say themselves what they are. */
const selfEvident = /^(ort|datum|ministerium|absender|parlament|adressat|dokumentart|vermerk-der)/;

/** „Az.: 34-123/5“, or the value alone where it explains itself. */
export function labelled(field: DraftField): Run[] {
  const value = valueOf(field);
  const bare = selfEvident.test(field.id) || value.includes(field.label);
  return runsOf(bare ? value : `${withColon(field.label)} ${value}`);
}

/** Lines of one place, a value's own line breaks kept. */
export const linesAt = (draft: Pick<Draft, 'head'>, ...places: DraftField['place'][]): Run[][] =>
  fieldsAt(draft, ...places).map(labelled);

/** Further head fields one below the other, the subject in bold. */
export function fieldBlocks(fields: readonly DraftField[]): PaperBlock[] {
  const wide = fields.some(({ label }) => label.length > 11);
  return fields.map((field) => ({
    kind: 'field',
    label: withColon(field.label),
    wide,
    runs: runsOf(valueOf(field)).map((run) => (field.place === 'subject' ? { ...run, bold: true } : run)),
  }));
}

export const withColon = (label: string): string => (/([:?]|Nr\.)$/.test(label) ? label : `${label}:`);

/** An empty line. */
export const gap: PaperBlock = { kind: 'paragraph', look: 'line', runs: [] };

/** A line without space around it. */
export const line = (runs: Run[]): PaperBlock => ({ kind: 'paragraph', look: 'line', runs });
