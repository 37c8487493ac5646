import { createPrivateKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { MasterKey } from '../blobs/master-key.js';
import { derived } from '../blobs/seal.js';
import { verifierKeyOf } from './signed-note.js';

const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The Ed25519 key that a secret of the installation leads to: the same secret gives the same key. */
function signingKeyFrom(secret: Buffer): KeyObject {
  const seed = derived(secret, 'audit checkpoints');
  return createPrivateKey({ key: Buffer.concat([pkcs8Prefix, seed]), type: 'pkcs8', format: 'der' });
}

/** The key that signs checkpoints; it follows from the master key, so that there is no second secret to keep. */
@Injectable()
export class SigningKey {
  private held: KeyObject | undefined;

  constructor(private readonly master: MasterKey) {}

  /** Derived when first asked for. */
  get privateKey(): KeyObject {
    return (this.held ??= signingKeyFrom(this.master.bytes));
  }

  /** What others check its signatures with. */
  get verifier(): string {
    return verifierKeyOf(this.privateKey);
  }
}
