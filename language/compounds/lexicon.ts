/** The parts German compounds are made of, each with its family size: how many words it was seen to be part of. */
export interface CompoundLexicon {
  readonly parts: ReadonlyMap<string, number>;
}

/** Reads what `formatLexicon` wrote: one line per family size, `size part part …`. */
export function parseLexicon(text: string): CompoundLexicon {
  const parts = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [size, ...members] = line.split(' ');
    for (const part of members) parts.set(part, Number(size));
  }
  return { parts };
}

/** A lexicon as compact text, sorted, so that two lexicons can be compared line by line. */
export function formatLexicon({ parts }: CompoundLexicon): string {
  const bySize = new Map<number, string[]>();
  for (const [part, size] of parts) {
    const members = bySize.get(size);
    if (members) members.push(part);
    else bySize.set(size, [part]);
  }
  return [...bySize]
    .sort(([a], [b]) => b - a)
    .map(([size, members]) => `${size} ${members.sort().join(' ')}`)
    .join('\n');
}

/** All parts of both lexicons; a part that both know counts with both families. */
export function mergeLexicons(a: CompoundLexicon, b: CompoundLexicon): CompoundLexicon {
  const parts = new Map(a.parts);
  for (const [part, size] of b.parts) parts.set(part, (parts.get(part) ?? 0) + size);
  return { parts };
}
