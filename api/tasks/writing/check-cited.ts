import type { Statement } from '../../contract/grounded-text.ts';
import { checkStatement } from '../../evidence/check.ts';
import { SourceIndex } from '../../evidence/source-index.ts';
import type { NumberedSource } from './numbered.ts';
import { unknownAddresses } from './addresses.ts';

const placeholder = /«[^«»]*»/g;

/** What the markers of a model's statements turned out to be worth; counted for the reader. */
export interface MarkerFaults {
  /** Statements whose passages did not carry them, but others did. */
  wrong: number;
  /** Statements without a marker that a passage carries all the same. */
  absent: number;
}

/**
 * Checks a model's statements against the passages they cite; those that these do not carry, or that cite nothing,
 * against all passages. A statement nothing carries is kept and says so.
 */
export class CitedChecker {
  readonly faults: MarkerFaults = { wrong: 0, absent: 0 };
  readonly #byNumber: ReadonlyMap<number, NumberedSource>;
  #whole: SourceIndex | null = null;

  constructor(
    readonly sources: readonly NumberedSource[],
    /** Told of every number that no passage has. */
    readonly unknown: (number: number) => void,
  ) {
    this.#byNumber = new Map(sources.map((source) => [source.number, source]));
  }

  /** The passages that numbers mean. */
  cited(numbers: readonly number[]): NumberedSource[] {
    return numbers.flatMap((number) => {
      const source = this.#byNumber.get(number);
      if (!source) this.unknown(number);
      return source ?? [];
    });
  }

  check(text: string, cited: readonly NumberedSource[]): Statement {
    if (this.sources.length === 0)
      return { text, citations: [], check: { status: 'unsupported', findings: [] } };
    // A placeholder claims nothing; blanks keep the offsets.
    const claimed = text.replaceAll(placeholder, (gap) => ' '.repeat(gap.length));
    const statement = { ...this.#carriedBy(claimed, cited), text };
    const invented = unknownAddresses(
      text,
      this.sources.map(({ source }) => source.text),
    );
    if (invented.length === 0) return statement;
    return {
      ...statement,
      check: { status: 'unsupported', findings: [...statement.check.findings, ...invented] },
    };
  }

  #carriedBy(text: string, cited: readonly NumberedSource[]): Statement {
    const own =
      cited.length > 0 ? checkStatement(text, new SourceIndex(cited.map(({ source }) => source))) : null;
    if (own && own.check.status !== 'unsupported') return own;
    this.#whole ??= new SourceIndex(this.sources.map(({ source }) => source));
    const anywhere = checkStatement(text, this.#whole);
    if (anywhere.check.status === 'unsupported') return own ?? anywhere;
    if (own) this.faults.wrong++;
    else this.faults.absent++;
    return anywhere;
  }
}

/** The faults in German, for provenance. */
export function describeFaults({ wrong, absent }: MarkerFaults): string[] {
  return [
    ...(wrong > 0 ? [`${aussagen(wrong)} mit falschem Verweis: durch die tragende Stelle ersetzt.`] : []),
    ...(absent > 0 ? [`${aussagen(absent)} ohne Verweis: um die tragende Stelle ergänzt.`] : []),
  ];
}

function aussagen(count: number): string {
  return count === 1 ? 'Eine Aussage' : `${count} Aussagen`;
}
