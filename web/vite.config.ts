import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';

const pdfjs = new URL('../node_modules/pdfjs-dist/', import.meta.url);

/** What the PDF viewer loads on demand besides its worker: character maps, stand-in fonts, JPEG 2000 without wasm. */
async function pdfjsFiles(): Promise<string[]> {
  const folders = await Promise.all(
    ['cmaps', 'standard_fonts'].map(async (folder) =>
      (await readdir(new URL(folder, pdfjs))).map((name) => `${folder}/${name}`),
    ),
  );
  return [...folders.flat(), 'wasm/openjpeg_nowasm_fallback.js'];
}

/** Serves these files under /pdfjs/ in development and puts them into the build. */
function pdfjsAssets(): Plugin {
  return {
    name: 'amtsfeder:pdfjs-assets',
    async configureServer(server) {
      const files = new Set(await pdfjsFiles());
      server.middlewares.use('/pdfjs', (request, response, next) => {
        const file = request.url?.slice(1) ?? '';
        if (!files.has(file)) return next();
        createReadStream(new URL(file, pdfjs)).pipe(response);
      });
    },
    async generateBundle() {
      for (const file of await pdfjsFiles()) {
        this.emitFile({
          type: 'asset',
          fileName: `pdfjs/${file}`,
          source: await readFile(new URL(file, pdfjs)),
        });
      }
    },
  };
}

export default defineConfig({
  plugins: [svelte(), pdfjsAssets()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1100 },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
