import type { Draft } from '../../contract/drafts.ts';

/** How the page of a draft is set. */
export type PaperKind = 'memo' | 'letter' | 'speech' | 'notice' | 'drucksache' | 'mail' | 'plain';

const kinds: Record<string, PaperKind> = {
  rede: 'speech',
  pressemitteilung: 'notice',
  'antwort-kleine-anfrage': 'drucksache',
  buergerschreiben: 'letter',
  'e-mail': 'mail',
  fliesstext: 'plain',
};

/** The kind of paper a form is written on; a memo unless said otherwise. */
export const kindOf = ({ form }: Pick<Draft, 'form'>): PaperKind => kinds[form] ?? 'memo';
