import { pgSchema } from 'drizzle-orm/pg-core';

/** Everything lives in a PostgreSQL schema of its own, so that a shared database stays tidy. */
export const amtsfeder = pgSchema('amtsfeder');
