import { contentDisposition } from './content-headers.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const dispositionOf = (name: string): string => contentDisposition('attachment', name, utf8);

describe('the name a file is given out under', () => {
  it.each([
    ['demo.pdf', `attachment; filename="demo.pdf"; filename*=UTF-8''demo.pdf`],
    ['合同.pdf', `attachment; filename="__.pdf"; filename*=UTF-8''%E5%90%88%E5%90%8C.pdf`],
    ['Émile.txt', `attachment; filename="E_mile.txt"; filename*=UTF-8''%C3%89mile.txt`],
    [
      `it's 100% "so"; \\.txt`,
      `attachment; filename="it's 100_ _so__ _.txt"; filename*=UTF-8''it%27s%20100%25%20%22so%22%3B%20%5C.txt`,
    ],
  ])('%s is written so that every client understands it', (name, header) => {
    expect(dispositionOf(name)).toBe(header);
  });

  it('never ends the header and begins another', () => {
    expect(dispositionOf('a\r\nset-cookie: x=1.txt')).not.toMatch(/[\r\n]/);
  });
});
