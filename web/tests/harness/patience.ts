/** How long to wait for a condition: long, since journeys share a machine with each other and with other tests. */
export const patience = { timeout: 60_000 };
