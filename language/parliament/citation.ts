import type { CitedBody } from './paper-numbers.ts';

export interface CitedSpeech {
  /** The Bundestag's unless told. */
  body?: CitedBody;
  term: number;
  session: number;
  /** Printed page; null where the record gives none. */
  page: number | null;
  quadrant?: string | null;
  /** The record's own id of the speech; stands in for a page that is not known. */
  speech?: string | null;
}

/**
 * A place in a plenary record as the Bundestag's own papers cite it: „BT-PlPr. 20/53, S. 5921 B“; without a page
 * „BT-PlPr. 20/53, Rede ID205300100“ or the session alone.
 */
export function citeSpeech({ body = 'BT', term, session, page, quadrant, speech }: CitedSpeech): string {
  const record = `${ofBody(body)}PlPr. ${term}/${session}`;
  if (page !== null) return `${record}, S. ${page}${quadrant ? ` ${quadrant}` : ''}`;
  return speech ? `${record}, Rede ${speech}` : record;
}

export interface CitedPaper {
  body?: CitedBody;
  number: string;
  page?: number | null;
}

/** „BT-Drs. 20/1234, S. 5“; of a paper of which nobody says whose it is, „Drs. 17/1234“. */
export function citePaper({ body = 'BT', number, page }: CitedPaper): string {
  return `${ofBody(body)}Drs. ${number}${page ? `, S. ${page}` : ''}`;
}

const ofBody = (body: CitedBody) => (body === 'unknown' ? '' : `${body}-`);
