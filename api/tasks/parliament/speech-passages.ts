import type { SpeechText } from '../../../ingest/parliament/parliament.ts';
import type { NumberedSource } from '../writing/numbered.ts';
import type { Material } from '../material.ts';
import { citeSpoken, nameOf } from './spoken.ts';

type Unnumbered = Omit<NumberedSource, 'number'>;

/** A paragraph of a speech as a model is shown it, and as the source its statements are checked against. */
export function speechPassage(speech: SpeechText, at: number, material: Material): Unnumbered {
  const { text, start, end } = speech.blocks[at]!;
  const { documentId, date, agenda } = speech;
  const { title, anchor: place } = citeSpoken({ speech, start, end }, material);
  const speaker = nameOf(speech);

  return {
    passage: { number: 0, title, place: place.label, date, headings: agenda ? [agenda] : [], speaker, text },
    source: {
      documentId,
      title,
      source: material.source,
      date,
      speaker,
      text,
      offset: start,
      anchorOf: (from, to) => citeSpoken({ speech, start: start + from, end: start + to }, material).anchor,
    },
  };
}

/** The paragraphs that hold these places of speeches, each once, in the order given. */
export function passagesAround(
  places: readonly { speech: SpeechText; start: number }[],
  materials: ReadonlyMap<string, Material>,
): Unnumbered[] {
  const seen = new Set<string>();
  return places.flatMap(({ speech, start }) => {
    const at = speech.blocks.findIndex((block) => block.start <= start && start < block.end);
    const material = materials.get(speech.documentId);
    const key = `${speech.id} ${at}`;
    if (at < 0 || !material || seen.has(key)) return [];
    seen.add(key);
    return [speechPassage(speech, at, material)];
  });
}
