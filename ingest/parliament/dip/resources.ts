/** What the interface lists, by its names. */
export const dipResources = [
  'vorgang',
  'vorgangsposition',
  'drucksache',
  'plenarprotokoll',
  'aktivitaet',
  'person',
] as const;
export type DipResource = (typeof dipResources)[number];
