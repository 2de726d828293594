import type { DipFetchRequest, DipIntake } from '../../../api/contract/dip.ts';
import { api, asStream, events } from './connection.ts';
import { succeeded } from './problem.ts';

const { dip } = api;
const one = dip.intakes[':id'];

/** What is there of DIP, and the last intakes. */
export const loadDip = async (signal: AbortSignal) =>
  (await succeeded(dip.$get({}, { init: { signal } }))).json();

/** Begins to fetch; the key is for this one time. */
export const fetchDip = async (json: DipFetchRequest): Promise<DipIntake> =>
  (await succeeded(dip.fetches.$post({ json }))).json();

export const sendDipFiles = async (files: readonly File[]): Promise<DipIntake> =>
  (await succeeded(dip.files.$post({ form: { file: [...files] } }))).json();

/** Goes on where an intake ended. */
export const goOnWithDip = async (id: string, key: string | undefined): Promise<DipIntake> =>
  (await succeeded(one.continue.$post({ param: { id }, json: { ...(key && { key }) } }))).json();

export const stopDip = (id: string) => succeeded(one.stop.$post({ param: { id } }));

/** An intake's states until it has ended. */
export async function* followDip(id: string): AsyncGenerator<DipIntake> {
  const request = one.$get({ param: { id } }, { headers: asStream });
  for await (const event of events(await succeeded(request))) if (event.type === 'dip') yield event.intake;
}
