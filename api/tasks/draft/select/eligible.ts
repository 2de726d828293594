import type { Form, FormPart } from '../../../contract/forms.ts';
import type { Material } from '../../material.ts';
import { isNotes } from '../notes/note-material.ts';
import type { Candidate } from './candidates.ts';

/** What somebody else may say in a draft; their words are given as theirs. */
export const forVoices: ReadonlySet<string> = new Set(['Positionen', 'Verbände', 'Zitat']);
/** Talk between those present. */
const toThosePresent =
  /(?:Herrn?|Frau) (?:Kolleg|Abgeordnete|Präsident|Minister)|^Ich (?:bin|will|möchte|habe)(?!\p{L})|Wortmeldung/u;
const ofLeadership = /(?:[Mm]inister|Staatssekretär|Senator|Kanzler)/;

/** Whether a sentence may stand in a part at all: from the sources the part takes, in a voice it can have. */
export function isEligible(part: FormPart, form: Form, candidate: Candidate, main: Material | null): boolean {
  const { material, voice } = candidate;
  if (main && part.sources === 'main' && material !== main && !isNotes(material)) return false;
  if (part.sources === 'others' && material === main) return false;
  if (part.layout === 'quotation') return isQuotation(candidate);
  if (voice === 'other') {
    const attributable = candidate.speaker !== null && !toThosePresent.test(candidate.text);
    return form.paper === 'memo' && attributable && part.seeks.some((name) => forVoices.has(name));
  }
  return voice === 'neutral' || form.paper === 'memo' || form.paper === 'plain';
}

/** Printed as a quotation already, or said by the house's leadership in parliament. */
function isQuotation({ voice, text, role }: Candidate): boolean {
  if (voice === 'other') return ofLeadership.test(role ?? '') && !toThosePresent.test(text);
  return /„[^“]{25,}“/.test(text) && /(?:sagte|erklärte|so) /.test(text);
}
