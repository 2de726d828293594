/** A measured number in German: „0,612“ for scores, „28,44“, „98.714“; an en dash where there is none. */
export function formatMeasured(value: number | null, unit?: string): string {
  if (value === null || !Number.isFinite(value)) return '–';
  if (Number.isInteger(value)) return value.toLocaleString('de-DE');
  if (unit === undefined && Math.abs(value) < 1) return value.toFixed(3).replace('.', ',').replace('-', '−');
  return value.toLocaleString('de-DE', { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 });
}

/** A value with its interval and unit: „0,612 (0,587–0,637)“, „28,4 ms“. */
export function formatWithInterval({
  value,
  unit,
  interval,
}: {
  value: number | null;
  unit?: string | undefined;
  interval: readonly [number, number] | null;
}): string {
  const range = interval ? ` (${interval.map((end) => formatMeasured(end, unit)).join('–')})` : '';
  return `${formatMeasured(value, unit)}${range}${unit ? `\u00a0${unit}` : ''}`;
}

/** A probability in German: „0,016“, „< 0,001“. */
export const formatChance = (p: number): string => (p < 0.001 ? '< 0,001' : formatMeasured(p));
