/** Characters that RFC 8187 lets stand as they are. */
const plain = /[A-Za-z0-9!#$&+.^_`|~-]/;

const percent = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => {
    const sign = String.fromCharCode(byte);
    return plain.test(sign) ? sign : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');

/**
 * A `Content-Disposition` by RFC 6266: the name in ASCII for those who know no better, and in UTF-8 (RFC 8187) for the rest.
 * `utf8` encodes a text.
 */
export function contentDisposition(
  way: 'attachment' | 'inline',
  name: string,
  utf8: (text: string) => Uint8Array,
): string {
  const ascii = name
    .normalize('NFKD')
    .replaceAll(/[^\x20-\x7e]/gu, '_')
    .replaceAll(/["\\%;]/g, '_');
  return `${way}; filename="${ascii}"; filename*=UTF-8''${percent(utf8(name))}`;
}

/** What keeps a browser from doing anything with content but showing or keeping it. */
export const contentGuards: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'content-security-policy':
    "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox",
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'accept-ranges': 'none',
};
