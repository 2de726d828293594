import type { Material } from '../material.ts';
import { headLines } from '../draft/head/head-lines.ts';

/** Who asks whom, as the head of a question paper or of its answer says. */
export interface AskedBy {
  parliament: string | null;
  term: string | null;
  /** Number of the question's Drucksache. */
  number: string | null;
  /** „der Abgeordneten …“ */
  askers: string | null;
  government: string | null;
}

const drucksache = /Drucksache\s+(\d+\/\d+)/;

/** Reads the head of a Drucksache; what it does not say is null. */
export function readAskers(material: Material): AskedBy {
  const lines = headLines(material).map(({ text }) => text);
  const head = lines.join('\n');
  const joined = lines.join(' ').replace(/\s+/g, ' ');
  // An answer names the number of its question between dashes.
  const referred = /[–-] ?Drucksache (\d+\/\d+) ?[–-]/.exec(joined)?.[1];
  const title = material.title.slice(0, 30);
  const askers = new RegExp(
    String.raw`(?:Kleine|Große) Anfrage (der Abgeordneten .{5,600}?)(?= [–-] ?Drucksache|${escaped(title)}|$)`,
  ).exec(joined)?.[1];
  return {
    parliament:
      /^(Deutscher Bundestag|Landtag(?: (?!Drucksache)\p{Lu}[\p{L}-]+){0,3}|Abgeordnetenhaus.{0,20}|Bürgerschaft.{0,40})/mu
        .exec(head)?.[1]
        ?.trim() ?? null,
    term: /(\d{1,2}\. Wahlperiode)/.exec(head)?.[1] ?? null,
    number: referred ?? drucksache.exec(head)?.[1] ?? null,
    askers: askers?.trim() ?? null,
    government:
      /(Bundesregierung|Landesregierung|Staatsregierung|des Senats)/
        .exec(material.text)?.[1]
        ?.replace(/^des /, '') ?? null,
  };
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
