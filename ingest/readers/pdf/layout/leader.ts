/** Dots that lead from an entry of a table of contents to its page. */
export const leader = /\s*(?:[.…]\s?){4,}\s*/u;

export function hasLeader(text: string): boolean {
  return leader.test(text);
}
