import type { GroundedText } from '../../../api/contract/grounded-text.ts';
import { count, duration, formatMoment, formatNumber } from '../text/format.ts';

/** How a text came about, as names and values for people; those that do not apply are null. */
export function provenanceFacts(text: GroundedText): [name: string, value: string | null][] {
  const { provenance, engine } = text;
  const { use } = provenance;
  const prompts = use?.prompts ?? (provenance.prompt ? [provenance.prompt] : []);
  return [
    [
      'Geschrieben von',
      engine === 'extractive'
        ? 'Amtsfeder, aus Sätzen der Dokumente, ohne Sprachmodell'
        : `Sprachmodell ${[provenance.model, use?.model].filter(distinct).join(' · ')}`,
    ],
    ['Am', `${formatMoment(provenance.createdAt)}, in ${duration(provenance.tookMs)}`],
    [
      prompts.length > 1 ? 'Vorlagen (Prompts)' : 'Vorlage (Prompt)',
      prompts.length > 0
        ? prompts
            .map(({ id, version, hash }) => `${id}, Fassung ${version}, SHA-256 ${hash.slice(0, 12)}…`)
            .join('; ')
        : null,
    ],
    [
      'Einstellungen',
      use
        ? `Temperatur ${formatNumber(use.temperature)}, Kontext ${formatNumber(use.contextTokens)}\u00a0Token, Antwort bis ${formatNumber(use.outputTokens)}\u00a0Token`
        : null,
    ],
    [
      'Verbrauch',
      use
        ? `${count(use.requests, 'Anfrage', 'Anfragen')}, ${formatNumber(use.tokens.prompt)}\u00a0Token gelesen, ${formatNumber(use.tokens.completion)}\u00a0geschrieben${use.retries > 0 ? `, ${count(use.retries, 'Wiederholung', 'Wiederholungen')}` : ''}`
        : null,
    ],
    ['Suche nach Bedeutung', provenance.embedder],
    ['Version', `Amtsfeder ${provenance.version}`],
  ];
}

const distinct = (value: string | null | undefined, index: number, all: unknown[]) =>
  value && all.indexOf(value) === index;

/** The whole record as a file name and its content, for the file of the matter. */
export function provenanceFile(text: GroundedText): { name: string; content: string } {
  const { engine, notices, coverage, provenance, sections } = text;
  const statements = sections.flatMap(({ statements: all }) => all);
  const record = { engine, provenance, notices, coverage, statements };
  const day = provenance.createdAt.slice(0, 10);
  return { name: `Entstehung ${day}.json`, content: `${JSON.stringify(record, null, 2)}\n` };
}
