import { partyOf } from '../../language/parliament/party.ts';
import { countWords } from '../../language/words.ts';
import type { Anchor, Block } from '../document.ts';
import { anchorAt } from '../passages/anchors.ts';
import { isChair, parseSpeakerLabel } from '../readers/plenary/speaker-label.ts';
import { Agenda } from './agenda.ts';
import type { Contribution, SpeechBlock } from './speech.ts';
import { withKinds } from './speech-kinds.ts';

/** The contributions to a plenary record in order, their turns counted anew from 1. */
export function contributionsOf(blocks: readonly Block[], offsets: readonly number[]): Contribution[] {
  const speakers = speakersByTurn(blocks);
  const agenda = new Agenda();
  const found: Contribution[] = [];
  let turn: number | null = null;
  for (const [i, block] of blocks.entries()) {
    const current = found.at(-1);
    if (!block.speech) {
      if (block.kind !== 'heading') agenda.printed(block.text);
      else if (!isLabel(blocks, i)) agenda.heading(block.text);
      continue;
    }
    const who = speakers.get(block.speech.turn);
    if (current && (block.speech.turn === turn || !who?.speaker)) goOn(current, block, agenda);
    else if (who?.speaker) {
      turn = block.speech.turn;
      const isCalled = agenda.isCalled;
      const next = begin(found.length + 1, block, who, agenda, offsets[i]!);
      // Who calls an item leads over to it.
      if (isCalled && current?.presiding && !next.presiding) {
        Object.assign(current, { agenda: next.agenda, agendaIndex: next.agendaIndex });
      }
      found.push(next);
    } else continue;
    add(found.at(-1)!, block, offsets[i]!, agenda);
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

/** The chair leads from one item to the next; within anybody else's words a heading is none of the agenda. */
function goOn(current: Contribution, { speech }: Block, agenda: Agenda): void {
  if (!agenda.turnsOver) return;
  if (!current.presiding) agenda.dismiss();
  else if (!speech!.interjection) Object.assign(current, agenda.item(true));
}

function begin(
  turn: number,
  { anchor, speech }: Block,
  { speaker, party, role, person }: Voice,
  agenda: Agenda,
  start: number,
): Contribution {
  const presiding = isChair(role);
  return {
    turn,
    ...agenda.item(presiding),
    kind: 'speech',
    rede: speech?.rede ?? /^Rede (\S+)$/.exec(anchor.label)?.[1] ?? null,
    speaker: { name: speaker!, party: party === null ? null : partyOf(party), externalId: person ?? null },
    role,
    presiding,
    page: printedPage(anchor),
    quadrant: anchor.quadrant ?? null,
    start,
    end: start,
    words: 0,
    blocks: [],
  };
}

function add(contribution: Contribution, block: Block, start: number, agenda: Agenda): void {
  const { text, anchor } = block;
  const { interjection } = block.speech!;
  const end = start + text.length;
  contribution.end = end;
  const breaks = breaksOf(block, start);
  contribution.blocks.push({
    start,
    end,
    anchor,
    interjection,
    text,
    ...(breaks.length > 0 ? { breaks } : {}),
  });
  if (contribution.presiding && !interjection) agenda.chairSaid(text);
}

/** Where a block goes on on another page, or in another quarter of one. */
function breaksOf(block: Block, start: number): NonNullable<SpeechBlock['breaks']> {
  const breaks: NonNullable<SpeechBlock['breaks']> = [];
  let last: Anchor = block.anchor;
  for (const line of block.lines ?? []) {
    const anchor = anchorAt(block, line.start);
    if (anchor.label === last.label && anchor.quadrant === last.quadrant) continue;
    breaks.push({ start: start + line.start, anchor });
    last = anchor;
  }
  return breaks;
}

function wordsOf(blocks: readonly SpeechBlock[]): number {
  return blocks.reduce((sum, { interjection, text }) => sum + (interjection ? 0 : countWords(text)), 0);
}

function printedPage({ label }: Anchor): number | null {
  const page = /^S\. (\d+)/.exec(label)?.[1];
  return page ? Number(page) : null;
}
