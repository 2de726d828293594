import { createReadStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

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
export function pdfjsAssets(): Plugin {
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
        const source = await readFile(new URL(file, pdfjs));
        this.emitFile({ type: 'asset', fileName: `pdfjs/${file}`, source });
      }
    },
  };
}

/** Lays `.br` and `.gz` beside every text asset, so that the server need not compress while somebody waits. */
export function precompress(): Plugin {
  return {
    name: 'amtsfeder:precompress',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle).filter((file) => /\.(m?js|css|html|svg)$/.test(file))) {
        const content = await readFile(join(dir, name));
        const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
        await writeFile(join(dir, `${name}.br`), await promisify(brotliCompress)(content, { params }));
        await writeFile(join(dir, `${name}.gz`), await promisify(gzip)(content));
      }
    },
  };
}
