import type { Inquiry, InquiryRequest } from '../../../api/contract/inquiry.ts';
import { api } from './connection.ts';
import { succeeded } from './problem.ts';

const { inquiries } = api;
const one = inquiries[':id'];

export const listInquiries = async (dossier: string | null, signal: AbortSignal) =>
  (
    await succeeded(
      inquiries.$get({ query: { limit: '200', ...(dossier && { dossier }) } }, { init: { signal } }),
    )
  ).json();

/** Takes in a question paper, as a file or as text, and keeps it. */
export async function takeInquiry(
  { file, ...request }: Partial<InquiryRequest> & { file?: File },
  signal: AbortSignal,
) {
  const wanted = { ...request, keep: true };
  const input = file ? { form: { request: JSON.stringify(wanted), file } } : { json: wanted };
  return (await succeeded(inquiries.$post(input, { init: { signal } }))).json();
}

export const getInquiry = async (id: string, signal?: AbortSignal) =>
  (await succeeded(one.$get({ param: { id } }, signal ? { init: { signal } } : {}))).json();

export const saveInquiry = async (id: string, json: { revision: number; inquiry: Inquiry; keep?: boolean }) =>
  (await succeeded(one.$put({ param: { id }, json }))).json();

export const removeInquiry = (id: string) => succeeded(one.$delete({ param: { id } }));

export const bringBackInquiry = (id: string) => succeeded(one.restore.$post({ param: { id } }));
