import { citeSpeech } from '../../../language/parliament/citation.ts';
import { personKey } from '../../../language/parliament/person-name.ts';
import { blockOffsets } from '../../../ingest/document.ts';
import { citationAt } from '../../../ingest/parliament/search/hits.ts';
import { anchorsOf } from '../../../ingest/passages/anchors.ts';
import type { QuotedSpeech } from '../../contract/parliament/record-filter.ts';
import type { Citation, Finding, Statement } from '../../contract/grounded-text.ts';
import type { SpeechRecord } from '../../../ingest/parliament/parliament.ts';
import { quotationFindings } from '../../evidence/quotation.ts';
import { cite, type Material } from '../material.ts';

/** Words of a speech that are to be quoted; offsets into the record's text. */
export interface Spoken {
  speech: SpeechRecord;
  start: number;
  end: number;
}

/**
 * A quotation as statement: who says it, and the words. It is checked against the record itself: the words stand there
 * verbatim, in one paragraph of a speech, said by this person and called by nobody else.
 */
export function spokenStatement(spoken: Spoken, material: Material): Statement {
  const citation = citeSpoken(spoken, material);
  const text = quoting(spoken.speech, citation.quote);
  const findings = [
    ...quotationFindings([citation], () => material.text),
    ...attributionFindings(spoken, material),
  ];
  return {
    text,
    citations: [citation],
    check: { status: findings.length > 0 ? 'unsupported' : 'supported', findings },
  };
}

/** The place in the official form: title and label together read „BT-PlPr. 20/53, S. 5921 B“. */
export function citeSpoken({ speech, start, end }: Spoken, material: Material): Citation {
  const citation = cite(material, start, end);
  const title = recordName(speech);
  const official = citationAt(speech, anchorsOf(material.blocks, start, end)!.first);
  const label = official.slice(title.length).replace(/^, /, '') || citation.anchor.label;
  return title === speech.title ? citation : { ...citation, title, anchor: { ...citation.anchor, label } };
}

/** „BT-PlPr. 20/53“; the title of a record that gives no number. */
export function recordName({ body, term, session, title }: SpeechRecord): string {
  return term === null || session === null ? title : citeSpeech({ body, term, session, page: null });
}

/** „Eva Muster (SPD)“, „Tim Muster, Bundesminister der Finanzen“ */
export function nameOf({ speaker, party, role }: Pick<SpeechRecord, 'speaker' | 'party' | 'role'>): string {
  if (role) return `${speaker}, ${role}`;
  return party ? `${speaker} (${party})` : speaker;
}

/** The occasion of a speech and who gave it, as results tell it. */
export function quotedSpeech({
  id,
  personId,
  speaker,
  party,
  role,
  term,
  session,
  date,
}: SpeechRecord): QuotedSpeech {
  return { speechId: id, personId, speaker, party, role, term, session, date };
}

const order = ({ term, session }: SpeechRecord) => (term ?? 0) * 10_000 + (session ?? 0);

/** Oldest first; within a record in the order of the speeches. */
export function byTime(a: SpeechRecord, b: SpeechRecord): number {
  const dated = a.date && b.date ? a.date.localeCompare(b.date) : 0;
  return dated || order(a) - order(b) || a.turn - b.turn;
}

/** Quotation marks within a quotation become single ones; an unfinished sentence says so. */
function quoting(speech: SpeechRecord, quote: string): string {
  const words = quote.replace(/\s+/g, ' ').replace(/[„»]/g, '‚').replace(/[“”«]/g, '‘');
  const open = /[.!?…][‘'’)\]]*$/.test(words) ? '' : ' …';
  return `${nameOf(speech)}: „${words}${open}“`;
}

function attributionFindings({ speech, start, end }: Spoken, { blocks }: Material): Finding[] {
  const offsets = blockOffsets(blocks);
  const at = offsets.findLastIndex((offset) => offset <= start);
  const block = blocks[at];
  const said = block?.speech;
  if (!block || end > offsets[at]! + block.text.length)
    return misattributed('Das Zitat reicht über einen Absatz hinaus.');
  if (!said || said.interjection) return misattributed('Das Zitat steht nicht in den Worten einer Rede.');
  if (said.speaker === null || personKey(said.speaker) !== personKey(speech.speaker))
    return misattributed(`Das Protokoll nennt hier ${said.speaker ?? 'niemanden'} als Redner.`);
  return [];
}

function misattributed(message: string): Finding[] {
  return [{ kind: 'attribution', message, span: null, source: null }];
}
