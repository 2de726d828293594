import { readFile } from 'node:fs/promises';

/**
 * Module hook (`node:module` register): hands pdfjs over as its authors built it. The TypeScript loader would otherwise
 * parse its 3 MB and write source maps for them, which takes about two seconds and 400 MB in every process that reads
 * a PDF.
 */
export async function load(url, context, nextLoad) {
  if (!/\/node_modules\/(?:pdfjs-dist|pdf-parse)\/.*\.m?js$/.test(url)) return nextLoad(url, context);
  return { format: 'module', shortCircuit: true, source: await readFile(new URL(url)) };
}
