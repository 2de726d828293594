import type { Refusal } from '../../contract/grounded-text.ts';

/** Nobody spoke on a topic: because there are no records, or because none names it. */
export function noSpeeches(topic: string, speeches: number): Refusal {
  return speeches === 0
    ? {
        reason: 'no-documents',
        message: 'Es sind keine Plenarprotokolle aufgenommen, auf die diese Auswahl passt.',
        missing: [],
        nearest: [],
      }
    : {
        reason: 'not-contained',
        message: `In den Reden kommt „${topic}“ nicht vor.`,
        missing: [topic],
        nearest: [],
      };
}
