import { readdir, readFile } from 'node:fs/promises';
import type { Finding } from '../../api/contract/grounded-text.ts';

/**
 * Kinds of planted errors: their German name, and the findings that count as having found one; a restriction is
 * reported as negation, a wrong actor may be a wrong name.
 */
export const plantedErrors: Readonly<Record<string, { name: string; kinds: readonly Finding['kind'][] }>> = {
  number: { name: 'Zahl', kinds: ['number'] },
  date: { name: 'Datum', kinds: ['date'] },
  amount: { name: 'Betrag', kinds: ['amount'] },
  reference: { name: 'Fundstelle', kinds: ['reference'] },
  name: { name: 'Name', kinds: ['name', 'attribution'] },
  negation: { name: 'Verneinung', kinds: ['negation'] },
  restriction: { name: 'Einschränkung', kinds: ['negation'] },
  modality: { name: 'Müssen und Können', kinds: ['modality'] },
  attribution: { name: 'Wer es sagt', kinds: ['attribution', 'name'] },
  quotation: { name: 'Zitat', kinds: ['quotation'] },
  uncarried: { name: 'Frei erfunden', kinds: ['uncarried'] },
};

export interface LabelledStatement {
  text: string;
  /** Kind of paraphrase („synonym“), or of the error planted („date“). */
  kind: string;
  planted: boolean;
}

/** An invented source with statements about it, in one file: head, source text, `kind: paraphrase`, `!kind: error`. */
export interface EvidenceCase {
  name: string;
  title: string;
  date: string;
  half: 'dev' | 'test';
  text: string;
  statements: LabelledStatement[];
}

export const evidenceFolder = new URL('./evidence/', import.meta.url);

/** The evidence set, in the order of its files. Throws on a line that fits no form. */
export async function loadEvidenceCases(): Promise<EvidenceCase[]> {
  const names = (await readdir(evidenceFolder)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (name) => parseCase(name, await readFile(new URL(name, evidenceFolder), 'utf8'))),
  );
}

function parseCase(name: string, content: string): EvidenceCase {
  const [head, text, list] = content.trim().split(/\n\s*\n/) as [string, string, string];
  const field = (key: RegExp) => {
    const value = key.exec(head)?.[1];
    if (value === undefined) throw new Error(`${name}: head lacks ${key.source}`);
    return value;
  };
  const statements = list.split('\n').map((line) => {
    const match = /^(!?)([a-z-]+): (.+)$/.exec(line);
    if (!match || (match[1] === '!' && !plantedErrors[match[2]!])) throw new Error(`${name}: ${line}`);
    return { planted: match[1] === '!', kind: match[2]!, text: match[3]! };
  });
  return {
    name,
    title: field(/^# (.+)$/m),
    date: field(/^date: (.+)$/m),
    half: field(/^half: (dev|test)$/m) as EvidenceCase['half'],
    text,
    statements,
  };
}
