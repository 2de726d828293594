import type { Citation } from '../../contract/grounded-text.ts';
import { candidatesFor } from '../ask/candidates.ts';
import { chooseStatements } from '../ask/choose.ts';
import { supportOf } from '../ask/support.ts';
import { cite, type Material } from '../material.ts';
import { readQuestion } from '../matching/question.ts';
import type { Passages } from './passages.ts';

/** A place that says something to a question. */
export interface Found {
  material: Material;
  citation: Citation;
}

/** What the sources say to a question of a paper, best first; empty where nothing carries it. */
export async function lookUp(question: string, passages: Passages): Promise<Found[]> {
  const read = readQuestion(question);
  const hits = await passages.search(question);
  if (hits.length === 0 || read.wanted.length + read.values.length === 0) return [];
  const { carrying } = supportOf(read, candidatesFor(read, hits));
  return chooseStatements(carrying).flatMap(([{ documentId, start, end }]) => {
    const material = passages.materialOf({ documentId });
    const citation = material && cite(material, start, end);
    // Another paper may ask the same; that is no answer.
    return citation && !/\?["“]?$/.test(citation.quote) ? [{ material, citation }] : [];
  });
}
