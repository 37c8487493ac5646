import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type OpenKey, Sealing, type Tx } from '../../platform/index.js';
import {
  type Certificate,
  certificateFor,
  certificateText,
  certify,
  type Sha256,
} from '../domain/certificate/certificate.js';
import { type OpenedFor, SealedWeights } from '../weights/sealed-weights.js';
import type { Reckoning } from './reckoner.js';

/** SHA-256 of a text, in small hexadecimal digits. */
export const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** A certificate that is kept: the whole under the escrow key, each member's own under the alliance's. */
export interface SealedCertificates {
  readonly root: string;
  readonly whole: Buffer;
  readonly keyId: string;
  readonly own: readonly { readonly memberId: string; readonly sealed: Buffer }[];
}

const may = { allowed: true, clause: 'own' } as const;

/** Certificates of what was reckoned: made, sealed, and opened for who may read them. Whoever asks has decided that. */
@Injectable()
export class Certificates {
  constructor(
    private readonly weights: SealedWeights,
    private readonly sealing: Sealing,
  ) {}

  /**
   * The salts hang on the escrow key, on what it is of and on all it was reckoned from: the same inputs give the same bytes, and of others the
   * root tells nothing, not even that a line came out alike.
   */
  async seal(tx: Tx, reckoning: Reckoning, opened: OpenedFor): Promise<SealedCertificates> {
    const { of } = opened;
    const key = await this.weights.open(tx, opened);
    const whole = this.whole(key, reckoning, of.id);
    const keyId = await this.sealing.ensureKey(tx, null);
    const ours = await this.sealing.release(tx, keyId, may);
    return {
      root: whole.root,
      whole: key.seal(Buffer.from(certificateText(whole)), placeOf(of.id)),
      keyId,
      own: [...reckoning.byMember.keys()].map((memberId) => ({
        memberId,
        sealed: ours.seal(
          Buffer.from(certificateText(certificateFor(memberId, whole, sha256))),
          placeOf(of.id, memberId),
        ),
      })),
    };
  }

  /** Every line told: for the accountant and the auditor. The opening is recorded. */
  async openWhole(tx: Tx, sealed: Buffer, opened: OpenedFor): Promise<Certificate> {
    const key = await this.weights.open(tx, opened);
    return read(key.open(sealed, placeOf(opened.of.id)));
  }

  /** One member's own. */
  async openOwn(tx: Tx, { id, keyId, memberId, sealed }: OwnCertificate): Promise<Certificate> {
    const key = await this.sealing.release(tx, keyId, may);
    return read(key.open(sealed, placeOf(id, memberId)));
  }

  private whole(key: OpenKey, { currency, pools, inputsHash }: Reckoning, of: string): Certificate {
    const salt = (poolKey: string, id: string): string =>
      key.token(`salt|${of}|${inputsHash}|${poolKey}|${id}`);
    return certify({ of, currency, pools }, { sha256, salt });
  }
}

/** A member's certificate as it is kept. */
export interface OwnCertificate {
  /** Of what it is. */
  readonly id: string;
  readonly keyId: string;
  readonly memberId: string;
  readonly sealed: Buffer;
}

const placeOf = (of: string, memberId = 'whole'): string => `certificate/${of}/${memberId}`;

const read = (bytes: Buffer): Certificate => JSON.parse(bytes.toString()) as Certificate;
