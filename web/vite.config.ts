import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { pdfjsAssets, precompress } from './build-plugins.ts';

export default defineConfig({
  plugins: [svelte(), pdfjsAssets(), precompress()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1100 },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
