const long = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' });

/** „3. Mai 2025“ for an ISO date. */
export function germanDate(iso: string): string {
  return long.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
}

/** The day it is where the house is, as ISO date. */
export function todayIn(timeZone = 'Europe/Berlin'): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(new Date());
}
