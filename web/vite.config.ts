import { Buffer } from 'node:buffer';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** What changes rarely travels in files of its own, so that a new edition of the app is a small download. */
const lasting = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'tanstack', test: /node_modules\/(@tanstack|openapi-fetch)\// },
];

const smallest = 1024;
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Lays each text beside its compressed forms, so that serving it costs the server nothing: a third of the way travelled. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  // After all others: Vite itself still writes into the files at this stage.
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [fileName, file] of Object.entries(bundle)) {
        const source = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        if (!/\.(js|css|html|svg)$/.test(fileName) || source.length < smallest) continue;
        this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(source) });
        this.emitFile({
          type: 'asset',
          fileName: `${fileName}.br`,
          source: brotliCompressSync(source, brotli),
        });
      }
    },
  },
};

export default defineConfig({
  plugins: [react(), compressed],
  server: { port: 3600, strictPort: true, proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: lasting } } },
  },
});
