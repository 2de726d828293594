const number = new Intl.NumberFormat('de-DE');
const date = new Intl.DateTimeFormat('de-DE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortDate = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeZone: 'UTC' });

/** „12.345“ */
export const formatNumber = (value: number): string => number.format(value);

/** „3. Mai 2024“ from an ISO date; the text itself when it is none. */
export const formatDate = (iso: string): string => dated(date, iso);

/** „03.05.2024“ from an ISO date; the text itself when it is none. */
export const formatShortDate = (iso: string): string => dated(shortDate, iso);

function dated(format: Intl.DateTimeFormat, iso: string): string {
  const time = /^\d{4}-\d{2}-\d{2}/.test(iso) ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(time) ? iso : format.format(time);
}

const moment = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short' });

/** „03.05.2024, 14:07“ from an ISO time, in the reader's own zone. */
export const formatMoment = (iso: string): string => moment.format(new Date(iso));

/** „1 Seite“, „1.200 Seiten“, with a no-break space. */
export function count(value: number, one: string, many: string): string {
  return `${formatNumber(value)}\u00a0${value === 1 ? one : many}`;
}

/** „a“, „a und b“, „a, b und c“ */
export function enumerate(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`;
}

/** „3, 5–8 und 12“: page numbers with runs drawn together. */
export function pageList(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of [...new Set(pages)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else runs.push([page, page]);
  }
  return enumerate(
    runs.map(([from, to]) =>
      from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
    ),
  );
}

/** „850 ms“, „2,4 s“ */
export function duration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)}\u00a0ms` : `${number.format(Math.round(ms / 100) / 10)}\u00a0s`;
}
