import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/** Sealed bytes do not open: they were changed, moved to another place, or sealed under another key. */
export class SealBrokenError extends Error {
  constructor() {
    super('seal.broken');
  }
}

/** A key of 32 bytes that a secret leads to for one purpose and one thing. */
export const derived = (secret: Buffer, purpose: string, of = ''): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, of, `hezong ${purpose}`, 32));

/** AES-256-GCM under a random nonce: nonce, cipher text, tag. `place` must be given again to open it. */
export function seal(key: Buffer, plain: Uint8Array, place: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** What was sealed at this place. Throws `SealBrokenError` before giving a byte where anything differs. */
export function unseal(key: Buffer, sealed: Uint8Array, place: string): Buffer {
  if (sealed.length < nonceBytes + tagBytes) throw new SealBrokenError();
  const end = sealed.length - tagBytes;
  const opening = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes));
  opening.setAAD(Buffer.from(place));
  opening.setAuthTag(sealed.subarray(end));
  try {
    return Buffer.concat([opening.update(sealed.subarray(nonceBytes, end)), opening.final()]);
  } catch {
    throw new SealBrokenError();
  }
}

/** A word as it is looked for without being told: 16 characters, the same for the same word and key. */
export const blinded = (key: Buffer, word: string): string =>
  createHmac('sha256', key).update(word).digest().subarray(0, 12).toString('base64url');
