import type { QuestionPaper } from '../../inquiry/read-inquiry.ts';
import { cite, type Material } from '../../material.ts';
import type { FieldValue } from './fields.ts';

/** Head fields of an answer, by the ids that labels of a form give: what the question paper says of itself. */
export function inquiryFields(paper: QuestionPaper, material: Material): Map<string, FieldValue> {
  const { parliament, term, government, askers, number, title } = paper;
  const said = {
    parlament: parliament,
    wahlperiode: term,
    'antwort-der': government,
    'auf-die-kleine-anfrage': askers,
    'drucksache-der-anfrage': number,
    titel: title,
  };
  return new Map(
    Object.entries(said).flatMap(([id, value]) =>
      value === null ? [] : [[id, { value, citation: citationOf(value, material) }]],
    ),
  );
}

function citationOf(value: string, material: Material) {
  const start = material.text.indexOf(value);
  return start < 0 ? null : cite(material, start, start + value.length);
}
