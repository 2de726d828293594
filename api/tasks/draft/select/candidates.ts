import { blockOffsets } from '../../../../ingest/document.ts';
import type { Speech } from '../../../../ingest/document.ts';
import { amending, isFormula } from '../../../../language/ranking/formulas.ts';
import { rankSentences } from '../../../../language/ranking/rank.ts';
import { countWords } from '../../../../language/words.ts';
import type { Material } from '../../material.ts';
import { withoutMark } from '../../summarise/list-mark.ts';
import { type Unit, unitsOf } from '../../summarise/units.ts';
import { senderOf } from '../head/sender.ts';
import { cleanNote } from '../notes/clean-note.ts';
import { isNotes } from '../notes/note-material.ts';
import { headlinesOf } from './headlines.ts';

/** Whose words a sentence is in: nobody's, the house's own („Wir empfehlen …“), or those of somebody else. */
export type Voice = 'neutral' | 'own' | 'other';

/** A sentence of the sources that may stand in a draft. */
export interface Candidate extends Unit {
  voice: Voice;
  /** Who speaks or writes; null where nobody is named. */
  speaker: string | null;
  /** Role of who speaks in a plenary record. */
  role: string | null;
  /** A heading of the source; it can only be one of the draft. */
  headline: boolean;
  /** How central it is to its document, 0 to 1. */
  central: number;
}

const firstPerson = /(?<!\p{L})(?:ich|mir|mich|wir|uns|unser(?:e[mnrs]?)?|mein(?:e[mnrs]?)?)(?!\p{L})/iu;
const address =
  /(?<=\p{L},? )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})|(?:Herr|Frau) (?:Kolleg|Abgeordnete|Minister|Präsident)\p{L}*,|^(?:Liebe|Herr|Frau) |^Sagen Sie/u;
/** „Für Gemeinden mit … liegen sie bei …“: what „sie“ are stands in the sentence before, or above the list. */
const pointsBack =
  /^(?:Für|Bei|In|Nach|Davon|Dafür|Damit|Mit|Bis|Seit|Am|Im|Zum)(?!\p{L})[^,;:]*? \p{Ll}+(?:t|en|ist|sind) (?:sie|er|es)(?!\p{L})/u;
/** What only those understand who were there or read on: talk beside slides and in letters, words nobody is named for. */
const unsaid =
  /(?:vom|das) Gegenteil\.|^(?:Begrüßung durch|Wichtig:|Achtung:|Hinweis:|Auf Nachfrage:|Das Wichtigste vorab:|Zur \p{Ll}+ Frage:)|^„[^“]*“$/u;
const ofTheMoment = /(?<!\p{L})(?:heute|gestern|morgen|soeben|vorgestern)(?!\p{L})/iu;
/** Whose „wir“ is the house itself. */
const ownKinds = new Set(['vermerk', 'vorlage']);
const personalKinds = new Set(['schreiben', 'mail', 'plenarprotokoll']);

/** All sentences of the sources that can stand in a draft; questions, calls and courtesies cannot. */
export function candidatesOf(materials: readonly Material[]): Candidate[] {
  return materials.flatMap((material) => {
    const units = isNotes(material) ? noteUnits(material) : unitsOf(material).map(withoutMark);
    const central = normalised(rankSentences(units.map(({ text }) => text)));
    const speeches = speechesOf(material);
    const sender = personalKinds.has(material.kind) ? senderOf(material) : null;
    const sentences = units.flatMap((unit, at): Candidate[] => {
      if (!isNotes(material) && isUnfit(unit.text)) return [];
      const speech = speeches(unit.start);
      const voice = voiceOf(material, unit.text, speech !== null);
      const speaker = speech?.speaker ? named(speech) : (sender?.text ?? null);
      return [
        { ...unit, voice, speaker, role: speech?.role ?? null, headline: false, central: central[at]! },
      ];
    });
    return [...sentences, ...headlinesOf(material)];
  });
}

function isUnfit(text: string): boolean {
  const asksOrCalls = /[?!]["“«)\]]*$/.test(text);
  const cutQuotation = count(text, /„/g) !== count(text, /[“”]/g);
  const dated = ofTheMoment.test(text) && !isPrintedQuotation(text);
  return (
    asksOrCalls ||
    cutQuotation ||
    dated ||
    isFormula(text) ||
    [pointsBack, amending, unsaid].some((pattern) => pattern.test(text))
  );
}

/** „…“, sagte Ministerin …: the source has put it into quotation marks and says who spoke. */
export const isPrintedQuotation = (text: string) =>
  /„[^“]{25,}“,? (?:sagte|erklärte|betonte|so) /u.test(text);

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Whose words a sentence is in. */
export function voiceOf(material: Material, text: string, spoken: boolean): Voice {
  const personal = firstPerson.test(text) || address.test(text);
  if (spoken) return 'other';
  if (!personal) return 'neutral';
  return ownKinds.has(material.kind) || isNotes(material) ? 'own' : 'other';
}

function named({ speaker, party, role }: Speech): string {
  if (role && !/^Präsident|^Vizepräsident/.test(role)) return `${speaker}, ${role}`;
  return party ? `${speaker} (${party})` : speaker!;
}

/** Notes are units line by line; what is drafted from them is the clean sentence. */
function noteUnits(material: Material): Unit[] {
  const offsets = blockOffsets(material.blocks);
  return material.blocks.map(({ text: note }, index) => {
    const text = cleanNote(note);
    const start = offsets[index]!;
    return {
      material,
      index,
      run: index,
      start,
      end: start + note.length,
      text,
      words: countWords(text),
      headings: [],
    };
  });
}

function speechesOf({ blocks }: Material): (start: number) => Speech | null {
  if (!blocks.some(({ speech }) => speech)) return () => null;
  const offsets = blockOffsets(blocks);
  return (start) => {
    let at = offsets.findIndex((offset) => offset > start);
    at = (at < 0 ? blocks.length : at) - 1;
    return blocks[at]?.speech ?? null;
  };
}

function normalised(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (most > least ? (value - least) / (most - least) : 0.5));
}
