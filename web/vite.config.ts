import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { pdfjsAssets, precompress } from './build-plugins.ts';
import { englishInterface } from './english/plugin.ts';

const settings = {
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1100 },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
};

/** `--mode english` builds the same page in English, into the folder `en` of the German one. */
export default defineConfig(({ mode }) =>
  mode === 'english'
    ? {
        ...settings,
        base: '/en/',
        build: { ...settings.build, outDir: 'dist/en' },
        plugins: [englishInterface(), svelte(), precompress()],
      }
    : { ...settings, plugins: [svelte(), pdfjsAssets(), precompress()] },
);
