import { lockDataDirectory } from '../data-lock.ts';

/** Child process of `data-lock.test.ts`: tries for the lock of the directory given, and keeps it until killed. */
try {
  const { afterCrash } = await lockDataDirectory(process.argv[2]!);
  process.send?.(afterCrash ? 'after-crash' : 'held');
} catch (error) {
  process.send?.((error as { code: string }).code);
}
setInterval(() => {}, 60_000);
