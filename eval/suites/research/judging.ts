import type { Citation, Statement } from '../../../api/contract/grounded-text.ts';
import { checkStatements } from '../../../api/evidence/check.ts';
import type { Source } from '../../../api/evidence/source.ts';
import { citationScores, type CitationScores } from '../../metrics/citations.ts';
import type { Asked } from './asking.ts';

/** Whether a statement says what is asked and cites a document that answers it. */
function isRight({ question }: Asked, { text, citations }: Statement): boolean {
  if (question.kind !== 'answerable') return false;
  const said = text.replace(/\s+/g, ' ');
  return (
    question.answer.some((words) => said.includes(words)) &&
    citations.some(({ source }) =>
      question.sources.some((file) => source === file || source.startsWith(`${file}/`)),
    )
  );
}

export const isRefused = ({ refusal }: Asked) => refusal !== null;
export const isNamed = ({ refusal }: Asked) => refusal?.reason === 'false-premise';
export const isAnswered = ({ statements }: Asked) => statements.length > 0;
export const isVerbatim = ({ verbatim }: Asked) => !verbatim.includes(false);
export const firstIsRight = (one: Asked) => one.statements.slice(0, 1).some((first) => isRight(one, first));
export const anyIsRight = (one: Asked) => one.statements.some((statement) => isRight(one, statement));

/** Share of the labelled places that a citation touches. */
export function placesCited({ places, statements }: Asked): number {
  const citations = statements.flatMap((statement) => statement.citations);
  const cited = places!.filter((place) => citations.some((citation) => touches(citation, place)));
  return cited.length / places!.length;
}

function touches({ source, span }: Citation, place: { source: string; span: [number, number] }): boolean {
  return span !== null && source === place.source && span[0] < place.span[1] && place.span[0] < span[1];
}

/** How far the citations of an answer carry its statements, judged by the check of evidence. */
export function citationsOf({ statements }: Asked): CitationScores {
  return citationScores(statements, (statement: Statement, citations: readonly Citation[]) => {
    const [checked] = checkStatements([statement.text], citations.map(sourceOf));
    return checked?.check.status === 'supported';
  });
}

const sourceOf = ({ documentId, title, source, anchor, quote }: Citation): Source => ({
  documentId,
  title,
  source,
  date: null,
  speaker: null,
  text: quote,
  offset: 0,
  anchorOf: () => anchor,
});
