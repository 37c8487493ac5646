import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { verifierKey } from './checkpoint.js';

const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const purpose = 'hezong audit checkpoints';

/** The Ed25519 key that a secret of the installation leads to: the same secret gives the same key. */
export function signingKeyFrom(secret: Buffer): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  return createPrivateKey({ key: Buffer.concat([pkcs8Prefix, seed]), type: 'pkcs8', format: 'der' });
}

/** The key that signs checkpoints. */
@Injectable()
export class SigningKey {
  private held: KeyObject | undefined;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'dataDir'>) {}

  /** Read when first asked for. */
  get privateKey(): KeyObject {
    return (this.held ??= signingKeyFrom(secretIn(this.config.dataDir)));
  }

  /** What others check its signatures with. */
  get verifier(): string {
    return verifierKey(createPublicKey(this.privateKey));
  }
}

function secretIn(dataDir: string): Buffer {
  const file = join(dataDir, 'audit.key');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
}
