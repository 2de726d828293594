import type { Form, FormPart } from '../../../contract/forms.ts';
import type { Material } from '../../material.ts';
import { isNotes } from '../notes/note-material.ts';
import { type Candidate, isPrintedQuotation } from './candidates.ts';

/** What somebody else may say in a draft; their words are given as theirs. */
export const forVoices: ReadonlySet<string> = new Set(['Positionen', 'Verbände', 'Zitat']);
/** Talk between those present. */
/** Who has signed what inside the house, for parts on who was involved. */
const signing = /mitgezeichnet|Mitzeichnung/;
const toThosePresent =
  /(?:Herrn?|Frau) (?:Kolleg|Abgeordnete|Präsident|Minister)|^Ich (?:bin|will|möchte|habe)(?!\p{L})|Wortmeldung/u;
const longestHeadline = 16;
const ofLeadership = /(?:[Mm]inister|Staatssekretär|Senator|Kanzler)/;

/** Whether a sentence may stand in a part at all: from the sources the part takes, in a voice it can have. */
export function isEligible(part: FormPart, form: Form, candidate: Candidate, main: Material | null): boolean {
  const { material, voice, headline, words } = candidate;
  if (headline !== (part.layout === 'headline') && (headline || words > longestHeadline)) return false;
  if (main && part.sources === 'main' && material !== main && !isNotes(material)) return false;
  if (part.sources === 'others' && material === main) return false;
  if (signing.test(candidate.text) && !part.seeks.includes('Beteiligung')) return false;
  if (part.layout === 'quotation') return isQuotation(candidate);
  if (voice === 'other') {
    const attributable = candidate.speaker !== null && !toThosePresent.test(candidate.text);
    return form.paper === 'memo' && attributable && part.seeks.some((name) => forVoices.has(name));
  }
  return voice === 'neutral' || form.paper === 'memo' || form.paper === 'plain';
}

/** Printed as a quotation already, or said by the house's leadership in parliament. */
function isQuotation({ voice, text, role }: Candidate): boolean {
  if (isPrintedQuotation(text)) return true;
  return voice === 'other' && ofLeadership.test(role ?? '') && !toThosePresent.test(text);
}
