import type { Line } from '../layout/line.ts';
import { commonest, groupBy } from '../statistics.ts';

/** What is usual in a document, so that what stands out can be seen. */
export interface TextStyle {
  /** Font size of the running text in points. */
  size: number;
  /** The running text itself is bold, so that bold does not mark headings. */
  bold: boolean;
  /** Usual distance between baselines of a paragraph set in a size, in points. */
  leading(size: number): number;
}

/** Measures the running text: the size most characters are set in, and the line distance of every size. */
export function measureStyle(lines: readonly Line[]): TextStyle {
  const weight = new Map<number, number>();
  let bold = 0;
  let all = 0;
  for (const line of lines) {
    weight.set(rounded(line.size), (weight.get(rounded(line.size)) ?? 0) + line.text.length);
    all += line.text.length;
    if (line.bold) bold += line.text.length;
  }
  const [size] = [...weight].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  const leadings = measureLeadings(lines);
  return { size, bold: bold > 0.6 * all, leading: (of) => leadings.get(rounded(of)) ?? 1.2 * of };
}

function measureLeadings(lines: readonly Line[]): Map<number, number> {
  const steps = lines.slice(1).flatMap((line, i) => {
    const above = lines[i]!;
    const step = line.baseline - above.baseline;
    const isPair = above.column === line.column && rounded(above.size) === rounded(line.size);
    return isPair && step > 0.8 * line.size && step < 2.5 * line.size
      ? [{ size: rounded(line.size), step }]
      : [];
  });
  const bySize = groupBy(steps, ({ size }) => size);
  return new Map(
    [...bySize].map(([size, pairs]) => [
      size,
      commonest(pairs.map(({ step }) => rounded(step))) ?? 1.2 * size,
    ]),
  );
}

/** To half points. */
export function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}
