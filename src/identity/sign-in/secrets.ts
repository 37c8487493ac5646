import { createHash } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { newSecret } from '../../platform/index.js';

/** SHA-256 of a secret, hexadecimal: all that is kept of one that is random itself. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex');

/** Argon2id at the floor OWASP names: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password, in PHC form with a salt of its own. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

let nobodys: Promise<string> | undefined;

/** Whether a password is the one. Takes as long where there is none to compare with. */
export async function matchesPassword(kept: string | undefined, password: string): Promise<boolean> {
  nobodys ??= hashPassword(newSecret());
  const matches = await verify(kept ?? (await nobodys), password);
  return kept !== undefined && matches;
}
