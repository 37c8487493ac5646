import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Instant } from '../../kernel/index.js';

const period = 30;
/** How many half minutes a clock may be before or behind ours. */
const drift = 1;

/** A code of an app, without the blank people write into it; undefined where it is none. */
export const appCode = (written: string): string | undefined => {
  const bare = written.replace(/\s/g, '');
  return /^\d{6}$/.test(bare) ? bare : undefined;
};

const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({
    issuer: 'Hezong',
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period,
  });

/** A new secret, in the letters an app takes. */
export const newAppSecret = (): string => new Secret({ size: 20 }).base32;

/** The address an app reads from a picture. */
export const appAddress = (secret: string, email: string): string => totpOf(secret, email).toString();

/** The half minute whose code this is, of those around a moment; undefined where it is none of theirs (RFC 6238). */
export function stepOf(secret: string, code: string, now: Instant): number | undefined {
  const timestamp = Date.parse(now);
  const away = totpOf(secret).validate({ token: code, timestamp, window: drift });
  return away === null ? undefined : TOTP.counter({ period, timestamp }) + away;
}

/** Letters and digits that are not taken for each other. */
const signs = '23456789abcdefghjkmnpqrstuvwxyz';
const codesMade = 10;

const newCode = (): string => {
  const letters = [...randomBytes(16)].map((byte) => signs[byte % signs.length]).join('');
  return letters.match(/.{4}/g)?.join('-') ?? letters;
};

/** Codes for whoever loses their app: of 16 letters, too many to be guessed. */
export const newRecoveryCodes = (): readonly string[] => Array.from({ length: codesMade }, newCode);

/** A recovery code as it is compared: whatever blanks, dashes and size of letters it was written with. */
export const bareRecoveryCode = (written: string): string => written.toLowerCase().replace(/[^a-z0-9]/g, '');
