import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** What changes rarely travels in files of its own, so that a new edition of the app is a small download. */
const lasting = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'tanstack', test: /node_modules\/(@tanstack|openapi-fetch)\// },
  { name: 'zrender', test: /node_modules\/zrender\// },
  { name: 'echarts', test: /node_modules\/echarts\// },
];

const smallest = 1024;
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Lays each text beside its compressed forms, so that serving it costs the server nothing: a third of the way travelled. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    for (const fileName of Object.keys(bundle).filter((name) => /\.(js|css|html|svg)$/.test(name))) {
      const path = join(dir, fileName);
      const source = readFileSync(path);
      if (source.length < smallest) continue;
      writeFileSync(`${path}.gz`, gzipSync(source));
      writeFileSync(`${path}.br`, brotliCompressSync(source, brotli));
    }
  },
};

const pdfParts = ['cmaps', 'standard_fonts', 'wasm'];

/** Lays what pdf.js reads while it draws (character maps, standard fonts, decoders) beside the app: no other host is asked. */
const pdfFiles: Plugin = {
  name: 'pdf-files',
  apply: 'build',
  generateBundle() {
    const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    for (const part of pdfParts) {
      for (const name of readdirSync(join(home, part)).filter((each) => !each.startsWith('LICENSE'))) {
        const source = readFileSync(join(home, part, name));
        this.emitFile({ type: 'asset', fileName: `assets/pdfjs/${part}/${name}`, source });
      }
    }
  },
};

export default defineConfig({
  plugins: [react(), pdfFiles, compressed],
  server: { port: 3600, strictPort: true, proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: lasting } } },
  },
});
