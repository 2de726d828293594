import type { DipFetchRequest, DipIntake } from '../../../../api/contract/dip.ts';
import { formatShortDate } from '../../text/format.ts';

export type DipResource = DipFetchRequest['resources'][number];

/** The lists of the interface, as people call them. */
export const resources: readonly { value: DipResource; label: string; gives: string }[] = [
  { value: 'vorgang', label: 'Vorgänge', gives: 'Titel, Art und Stand' },
  { value: 'vorgangsposition', label: 'Schritte', gives: 'Beratungen, Beschlüsse, Ausschüsse' },
  { value: 'drucksache', label: 'Drucksachen', gives: 'Titel, Art, Urheber, Adresse' },
  { value: 'plenarprotokoll', label: 'Sitzungen', gives: 'Nummer und Tag' },
  { value: 'aktivitaet', label: 'Aktivitäten', gives: 'Reden, Fragen, Anträge von Personen' },
  { value: 'person', label: 'Personen', gives: 'Ämter und Mandate' },
];

/** What a part of an intake is called: a list, or a file by its name. */
export const partName = ({ source }: DipIntake, name: string): string =>
  source === 'files' ? name : (resources.find(({ value }) => value === name)?.label ?? name);

/** „20. Wahlperiode“, „ab 03.05.2024“: what was asked for. */
export function limitsOf({ term, from, to }: DipIntake): string {
  return [
    term !== null && `${term}.\u00a0Wahlperiode`,
    from !== null && `ab ${formatShortDate(from)}`,
    to !== null && `bis ${formatShortDate(to)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
