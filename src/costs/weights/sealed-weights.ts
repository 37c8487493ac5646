import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Escrow, type OpenKey, type Tx } from '../../platform/index.js';

/** What a declaration says: a figure as decimal text, and what it is of. */
export interface DeclaredFigure {
  readonly value: string;
  readonly basis: string;
}

/** Why a figure is opened: to seal it, for the eyes of who may read it, or to share costs or price a newcomer by it. */
export type WhyOpened = 'declare' | 'read' | 'attest' | 'allocate' | 'recompute' | 'what_if' | 'quote';

/** What a figure is opened for. */
export interface OpenedFor {
  readonly why: WhyOpened;
  readonly of: { readonly kind: string; readonly id: string };
}

/** The purpose of the escrow key declarations and whole certificates lie under. */
export const weightsPurpose = 'weights';

/** Figures under the escrow key: sealed and opened here alone. */
@Injectable()
export class SealedWeights {
  constructor(private readonly escrow: Escrow) {}

  /** Seals a figure, with its commitment: a hash of the figure and a salt that is sealed with it. */
  async seal(
    tx: Tx,
    id: string,
    figure: DeclaredFigure,
  ): Promise<{ readonly sealed: Buffer; readonly commitment: string }> {
    const key = await this.open(tx, { why: 'declare', of: { kind: 'weight_declaration', id } });
    const salt = randomBytes(16).toString('hex');
    const plain = JSON.stringify({ value: figure.value, basis: figure.basis, salt });
    return {
      sealed: key.seal(Buffer.from(plain), placeOf(id)),
      commitment: commitmentTo(salt, figure.value),
    };
  }

  /** Opens the key for one use, which is recorded. */
  open(tx: Tx, { why, of }: OpenedFor): Promise<OpenKey> {
    return this.escrow.open(tx, { purpose: weightsPurpose, why, of });
  }
}

const placeOf = (id: string): string => `weight_declaration/${id}`;

const commitmentTo = (salt: string, value: string): string =>
  createHash('sha256').update(`${salt}|${value}`).digest('hex');

/** What a declaration says, by a key that was opened. Throws where it is not what was committed to. */
export function figureOf(
  key: OpenKey,
  { id, sealed, commitment }: { readonly id: string; readonly sealed: Buffer; readonly commitment: string },
): DeclaredFigure {
  const { value, basis, salt } = JSON.parse(key.open(sealed, placeOf(id)).toString()) as DeclaredFigure & {
    readonly salt: string;
  };
  if (commitmentTo(salt, value) !== commitment)
    throw new Error(`The declaration ${id} is not what was declared`);
  return { value, basis };
}
