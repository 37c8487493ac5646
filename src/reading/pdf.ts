import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const maxPages = 5_000;

/** What a PDF says, page by page. Throws `PasswordException` where it opens with a password alone. */
export async function pdfText(bytes: Uint8Array, characters: number): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
    cMapUrl: `${join(home, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`,
  });
  const document = await task.promise;
  const pages: string[] = [];
  let length = 0;
  for (let no = 1; no <= Math.min(document.numPages, maxPages) && length < characters; no++) {
    const page = await document.getPage(no);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    pages.push(text);
    length += text.length;
    page.cleanup();
  }
  return pages.join('\n\n');
}
