/** Days in which a Kleine Anfrage is to be answered (§ 104 Abs. 2 GO-BT). */
const days = 14;

/** The day an answer is due, fourteen days after the question came in. ISO dates. */
export function deadlineFor(received: string): string {
  const date = new Date(`${received}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
