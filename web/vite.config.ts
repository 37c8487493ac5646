import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What changes rarely travels in files of its own, so that a new edition of the app is a small download. */
const lasting = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'tanstack', test: /node_modules\/(@tanstack|openapi-fetch)\// },
];

export default defineConfig({
  plugins: [react()],
  server: { port: 3600, strictPort: true, proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: lasting } } },
  },
});
