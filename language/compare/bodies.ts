import type { Fact } from '../facts/fact.ts';
import { stem } from '../stem.ts';

/** Who acts, pays or decides, named by what it is and not by a name. */
const body =
  /(?<![\p{L}-])(?:(?:[A-ZÄÖÜ]\p{Ll}+-?)?(?:[Gg]emeinden?|[Kk]ommunen?|[Ss]tädte|[Ss]tadt|[Ll]andkreise?[sn]?|[Kk]reise?[sn]?|[Bb]ehörden?|[Ss]telle)|Länder|Land|Landes|Bund|Bundes|Trägers?|Antragsteller(?:s|in|innen)?|Zuwendungsempfänger(?:s|in|innen)?|Betreibers?|Arbeitgebers?|Auftragnehmers?|Auftraggebers?|Hersteller[sn]?|Versicherten?|Steuerpflichtigen?)(?![\p{L}-])/gu;

/** Bodies of a text that `factsOf` does not know, as facts of the kind `organisation`; none overlaps a given fact. */
export function bodiesOf(text: string, known: readonly Fact[]): Fact[] {
  return Array.from(text.matchAll(body), ({ 0: printed, index }): Fact => ({
    kind: 'organisation',
    start: index,
    end: index + printed.length,
    value: stem(printed),
    bound: 'exact',
  })).filter(({ start, end }) => !known.some((fact) => fact.start < end && start < fact.end));
}
