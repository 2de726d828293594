import { personKey } from '../../language/parliament/person-name.ts';
import { countWords } from '../../language/words.ts';
import type { Block } from '../document.ts';
import { parseSpeakerLabel } from '../readers/plenary/speaker-label.ts';
import { partyOf } from '../../language/parliament/party.ts';
import type { Contribution, SpeechBlock, SpeechKind } from './speech.ts';

const chair = /^(?:Alters|Vize|Landtags|Landtagsvize)?[Pp]räsident(?:in)?$|^Schriftführer(?:in)?$/;

/** The contributions to a plenary record in order, their turns counted anew from 1. */
export function contributionsOf(blocks: readonly Block[], offsets: readonly number[]): Contribution[] {
  const speakers = speakersByTurn(blocks);
  const found: Contribution[] = [];
  let agenda: string | null = null;
  let agendaIndex = 0;
  let turn: number | null = null;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'heading' && !isLabel(blocks, i)) {
      agenda = block.text;
      agendaIndex++;
    }
    if (!block.speech) continue;
    const who = speakers.get(block.speech.turn);
    let current = found.at(-1);
    const goesOn = current && (block.speech.turn === turn || !who) && current.agendaIndex === agendaIndex;
    if (!goesOn) {
      if (!who?.speaker || block.speech.interjection) {
        if (!current) continue;
      } else {
        turn = block.speech.turn;
        current = begin(found.length + 1, block, who, { agenda, agendaIndex }, offsets[i]!);
        found.push(current);
      }
    }
    add(current!, block, offsets[i]!);
  }
  for (const one of found) one.words = wordsOf(one.blocks);
  return withKinds(found);
}

type Voice = NonNullable<Block['speech']>;

/** Remarks that come before the first words of a turn do not tell whose turn it is. */
function speakersByTurn(blocks: readonly Block[]): Map<number, Voice> {
  const speakers = new Map<number, Voice>();
  for (const { speech } of blocks) {
    if (speech && !speech.interjection && !speakers.has(speech.turn)) speakers.set(speech.turn, speech);
  }
  return speakers;
}

/** Whether a heading names who speaks next. */
function isLabel(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at]!;
  const next = blocks[at + 1]?.speech;
  if (next && !next.interjection && next.speaker && text.includes(next.speaker)) return true;
  return parseSpeakerLabel(`${text}:`) !== null;
}

function begin(
  turn: number,
  { anchor, speech }: Block,
  { speaker, party, role, person }: Voice,
  place: Pick<Contribution, 'agenda' | 'agendaIndex'>,
  start: number,
): Contribution {
  const name = speaker!;
  return {
    turn,
    ...place,
    kind: 'speech',
    rede: speech?.rede ?? /^Rede (\S+)$/.exec(anchor.label)?.[1] ?? null,
    speaker: { name, party: party === null ? null : partyOf(party), externalId: person ?? null },
    role,
    presiding: role !== null && chair.test(role),
    page: printedPage(anchor.label),
    quadrant: anchor.quadrant ?? null,
    start,
    end: start,
    words: 0,
    blocks: [],
  };
}

function add(contribution: Contribution, { text, anchor, speech }: Block, start: number): void {
  const end = start + text.length;
  contribution.end = end;
  contribution.blocks.push({ start, end, anchor, interjection: speech!.interjection, text });
}

function wordsOf(blocks: readonly SpeechBlock[]): number {
  return blocks.reduce((sum, { interjection, text }) => sum + (interjection ? 0 : countWords(text)), 0);
}

function printedPage(label: string): number | null {
  const page = /^S\. (\d+)/.exec(label)?.[1];
  return page ? Number(page) : null;
}

/** Within a speech, words of somebody else are a question, or an intervention where the chair calls them so. */
function withKinds(contributions: Contribution[]): Contribution[] {
  const owners = new Map<string, string>();
  let announced: SpeechKind = 'question';
  for (const one of contributions) {
    if (one.presiding) {
      one.kind = 'chair';
      const said = one.blocks.map(({ text }) => text).join(' ');
      announced = /Kurzintervention|Zwischenbemerkung/.test(said) ? 'intervention' : 'question';
      continue;
    }
    if (one.rede === null) continue;
    const key = personKey(one.speaker.name);
    const owner = owners.get(one.rede);
    if (owner === undefined) owners.set(one.rede, key);
    else if (owner !== key) one.kind = announced;
  }
  return contributions;
}
