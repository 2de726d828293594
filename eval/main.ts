import { evaluate } from './report/evaluate.ts';

process.exitCode = await evaluate(process.argv.slice(2));
