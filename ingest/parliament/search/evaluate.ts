import type { Clause } from './clause.ts';
import { nameMark } from './postings.ts';
import type { Field, Frequencies, Occurrences, PostingsReader } from './postings-reader.ts';
import { termBytes } from './term-bytes.ts';

/** The units that have what a clause asks for, in order, how often, and where: first and last word of each place. */
interface Places extends Frequencies {
  starts: number[];
  ends: number[];
}

/** A prefix stands for so many words at most. */
const mostExpansions = 500;

/** The units of a field that have what a clause asks for, in order, and how often. */
export function evaluate(reader: PostingsReader, field: Field, clause: Clause): Frequencies {
  switch (clause.kind) {
    case 'word':
      return united(clause.terms.map((term) => reader.frequencies(field, termBytes(term))));
    case 'prefix':
      return united(expanded(reader, clause.start).map((term) => reader.frequencies(field, term)));
    case 'any':
      return united(clause.clauses.map((one) => evaluate(reader, field, one)));
    default:
      return placesOf(reader, field, clause);
  }
}

function placesOf(reader: PostingsReader, field: Field, clause: Clause): Places {
  switch (clause.kind) {
    case 'word':
      return unitedPlaces(
        clause.terms
          // A name beside the speech stands nowhere in it.
          .filter((term) => !term.startsWith(nameMark))
          .map((term) => asPlaces(reader.occurrences(field, termBytes(term)))),
      );
    case 'prefix':
      return unitedPlaces(
        expanded(reader, clause.start).map((term) => asPlaces(reader.occurrences(field, term))),
      );
    case 'any':
      return unitedPlaces(clause.clauses.map((one) => placesOf(reader, field, one)));
    case 'phrase':
      return phrasePlaces(reader, field, clause.slots);
    case 'near':
      return nearPlaces(
        placesOf(reader, field, clause.clauses[0]),
        placesOf(reader, field, clause.clauses[1]),
        clause.distance,
      );
  }
}

/** From the rarest word on, in the units that have it. */
function phrasePlaces(reader: PostingsReader, field: Field, phrase: readonly (readonly string[])[]): Places {
  const slots = phrase.map((keys) => keys.map(termBytes));
  const frequencies = slots.map((terms) => sum(terms.map((term) => reader.frequency(field, term))));
  const rarest = frequencies.indexOf(Math.min(...frequencies));
  if (frequencies[rarest] === 0) return unitedPlaces([]);
  const at = (slot: number, within: readonly number[] | null) =>
    unitedPlaces(slots[slot]!.map((term) => asPlaces(reader.occurrences(field, term, within))));
  let places = at(rarest, null);
  for (let slot = rarest + 1; slot < slots.length && places.units.length > 0; slot++) {
    places = combined(places, at(slot, places.units), (a, b) =>
      b.start === a.end + 1 ? { start: a.start, end: b.end } : null,
    );
  }
  for (let slot = rarest - 1; slot >= 0 && places.units.length > 0; slot--) {
    places = combined(at(slot, places.units), places, (a, b) =>
      b.start === a.end + 1 ? { start: a.start, end: b.end } : null,
    );
  }
  return places;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

function nearPlaces(first: Places, second: Places, distance: number): Places {
  return combined(first, second, (a, b) => {
    const apart = a.start <= b.start ? b.start - a.end : a.start - b.end;
    const same = a.start === b.start && a.end === b.end;
    return !same && apart <= distance
      ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
      : null;
  });
}

interface Stretch {
  start: number;
  end: number;
}

/** The places that two lists make together, in units that are in both. */
function combined(first: Places, second: Places, join: (a: Stretch, b: Stretch) => Stretch | null): Places {
  const found: Places = { units: [], times: [], starts: [], ends: [] };
  let [i, j, atFirst, atSecond] = [0, 0, 0, 0];
  while (i < first.units.length && j < second.units.length) {
    const [a, b] = [first.units[i]!, second.units[j]!];
    if (a === b) {
      const before = found.starts.length;
      for (let p = atFirst; p < atFirst + first.times[i]!; p++) {
        for (let q = atSecond; q < atSecond + second.times[j]!; q++) {
          const one = { start: first.starts[p]!, end: first.ends[p]! };
          const place = join(one, { start: second.starts[q]!, end: second.ends[q]! });
          if (!place) continue;
          found.starts.push(place.start);
          found.ends.push(place.end);
        }
      }
      if (found.starts.length > before) {
        found.units.push(a);
        found.times.push(found.starts.length - before);
      }
    }
    if (a <= b) atFirst += first.times[i++]!;
    if (b <= a) atSecond += second.times[j++]!;
  }
  return found;
}

function asPlaces({ positions, ...frequencies }: Occurrences): Places {
  return { ...frequencies, starts: positions, ends: positions };
}

/** Units of any of the lists, with the sum of their times. */
function united(lists: readonly Frequencies[]): Frequencies {
  const filled = lists.filter(({ units }) => units.length > 0);
  if (filled.length <= 1) return filled[0] ?? { units: [], times: [] };
  const times = new Map<number, number>();
  for (const list of filled) {
    for (const [i, unit] of list.units.entries()) times.set(unit, (times.get(unit) ?? 0) + list.times[i]!);
  }
  const units = [...times.keys()].sort((a, b) => a - b);
  return { units, times: units.map((unit) => times.get(unit)!) };
}

function unitedPlaces(lists: readonly Places[]): Places {
  const filled = lists.filter(({ units }) => units.length > 0);
  if (filled.length === 1) return filled[0]!;
  const byUnit = new Map<number, Stretch[]>();
  for (const { units, times, starts, ends } of filled) {
    let at = 0;
    for (const [i, unit] of units.entries()) {
      let places = byUnit.get(unit);
      if (!places) byUnit.set(unit, (places = []));
      for (const end = at + times[i]!; at < end; at++) places.push({ start: starts[at]!, end: ends[at]! });
    }
  }
  const units = [...byUnit.keys()].sort((a, b) => a - b);
  const places = units.map((unit) => byUnit.get(unit)!.sort((a, b) => a.start - b.start));
  return {
    units,
    times: places.map(({ length }) => length),
    starts: places.flatMap((all) => all.map(({ start }) => start)),
    ends: places.flatMap((all) => all.map(({ end }) => end)),
  };
}

function expanded(reader: PostingsReader, start: string): Uint8Array[] {
  return reader.termsFrom(termBytes(start), mostExpansions);
}
