import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readCatalogue } from './catalogue.ts';
import { translate } from './translate.ts';

const ours = fileURLToPath(new URL('../src/', import.meta.url));

/** Builds the page in English: what it says in German is replaced before anything else reads the source. */
export function englishInterface(): Plugin {
  const { english } = readCatalogue();
  return {
    name: 'amtsfeder:english',
    enforce: 'pre',
    transform: {
      filter: { id: /\.(?:svelte|ts)$/ },
      handler(source, id) {
        if (!id.startsWith(ours)) return null;
        return { code: translate(source, english, { script: id.endsWith('.ts') }), map: null };
      },
    },
    transformIndexHtml: (html) => html.replace('<html lang="de">', '<html lang="en">'),
  };
}
