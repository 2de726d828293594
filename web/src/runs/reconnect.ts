/** After so many failures in a row, some minutes in all, nobody waits for the server any more. */
export const mostFailures = 40;

const longestPause = 4_000;

/** Waits before a broken connection is taken up again: a little longer each time, as a server needs to start anew. */
export const pauseAfter = (failures: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.min(longestPause, 400 * 2 ** failures)));
