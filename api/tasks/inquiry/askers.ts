import type { Material } from '../material.ts';
import { headLines } from '../draft/head/head-lines.ts';

/** Who asks whom about what, as the head of a question paper or of its answer says. */
export interface AskedBy {
  title: string;
  parliament: string | null;
  term: string | null;
  /** Number of the question's Drucksache. */
  number: string | null;
  /** „der Abgeordneten …“ */
  askers: string | null;
  government: string | null;
}

const parliament =
  /^(Deutscher Bundestag|Landtag(?: (?!Drucksache)\p{Lu}[\p{L}-]+){0,3}|Abgeordnetenhaus.{0,20}|Bürgerschaft.{0,40})/mu;
/** An answer names the number of its question between dashes. */
const referred = /^[–-] ?(?:zu )?Drucksache (\d+\/\d+) ?[–-]$/;
const bodyBegins =
  /^(?:V\s?o\s?r\s?b\s?e\s?m\s?e\s?r\s?k\s?u\s?n\s?g|Wir fragen|Ich frage|Vor diesem Hintergrund|1[.)] )/;
const namesAskers = /der Abgeordneten .+/;
/** What stands in every head and is no title. */
const furniture =
  /^(?:Drucksache|Deutscher Bundestag|Landtag|Abgeordnetenhaus|Bürgerschaft|(?:Kleine|Große) Anfrage$|Antwort$|der \p{L}+regierung$|auf die|\d{1,2}\. (?:Wahlperiode|\p{L}+ \d{4})|\d{1,2}\.\d{1,2}\.\d{4})/u;

/** Reads the head of a Drucksache; what it does not say is null. */
export function readAskers(material: Material): AskedBy {
  const lines = headLines(material).map(({ text }) => text);
  const end = lines.findIndex((line) => bodyBegins.test(line));
  const head = end < 0 ? lines : lines.slice(0, end);
  const text = head.join('\n');
  const dashed = head.findIndex((line) => referred.test(line));
  const asking = head.findIndex((line) => namesAskers.test(line));
  const title = titleIn(head, dashed, asking) ?? material.title;
  const until = dashed >= 0 ? dashed : head.findIndex((line, at) => at > asking && title.startsWith(line));
  const askers = asking < 0 ? [] : head.slice(asking, until > asking ? until : asking + 1);
  return {
    title,
    parliament: parliament.exec(text)?.[1]?.trim() ?? null,
    term: /(\d{1,2}\. Wahlperiode)/.exec(text)?.[1] ?? null,
    number: referred.exec(head[dashed] ?? '')?.[1] ?? /Drucksache\s+(\d+\/\d+)/.exec(text)?.[1] ?? null,
    askers: namesAskers.exec(askers.join(' '))?.[0] ?? null,
    government:
      /(Bundesregierung|Landesregierung|Staatsregierung|des Senats)/
        .exec(material.text)?.[1]
        ?.replace(/^des /, '') ?? null,
  };
}

/** The lines below the question's number; where there is none, the last line of the head that says something. */
function titleIn(head: readonly string[], dashed: number, asking: number): string | null {
  if (dashed >= 0) return head.slice(dashed + 1).join(' ') || null;
  const last = head.at(-1);
  return last && head.length - 1 > asking && !furniture.test(last) ? last : null;
}
