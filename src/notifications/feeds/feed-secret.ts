import { createHash, randomBytes } from 'node:crypto';

const idBytes = 16;
const secretBytes = 32;

/** What is kept of a feed's secret: SHA-256, hexadecimal. */
const hashOf = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex');

/** A feed's secret: which alliance, and 256 random bits. */
export function newFeedSecret(allianceId: string): { readonly secret: string; readonly hash: string } {
  const alliance = Buffer.from(allianceId.replaceAll('-', ''), 'hex');
  const secret = Buffer.concat([alliance, randomBytes(secretBytes)]).toString('base64url');
  return { secret, hash: hashOf(secret) };
}

/** Where to look for a secret, and by what; undefined where it can be none of ours. */
export function readFeedSecret(
  secret: string,
): { readonly allianceId: string; readonly hash: string } | undefined {
  const bytes = Buffer.from(secret, 'base64url');
  if (bytes.length !== idBytes + secretBytes || bytes.toString('base64url') !== secret) return undefined;
  const hex = bytes.subarray(0, idBytes).toString('hex');
  return {
    allianceId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    hash: hashOf(secret),
  };
}
