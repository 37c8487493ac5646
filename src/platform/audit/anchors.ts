import type { KeyObject } from 'node:crypto';
import type { Instant } from '../../kernel/index.js';
import type { Tx } from '../tx.js';
import {
  keyShape,
  signatureLine,
  signatureShape,
  signNote,
  verdictOnNote,
  verifierKeyOf,
} from './signed-note.js';

/** The fact by which a chain says that it goes on from one without salts. */
export const reanchored = 'chain.reanchored';

/** Two hashes of link `size`: without salts, and as it is now. */
export interface AnchorPair {
  readonly size: number;
  readonly before: string;
  readonly after: string;
}

/** What binds a chain without salts to the one that took its place. */
export interface Anchors {
  /** Of each checkpoint that was made, and of the end, which comes last. */
  readonly pairs: readonly AnchorPair[];
  /** Whether the key that is named signed it. */
  readonly isSigned: boolean;
}

const first = 'hezong.audit-anchors/v1';

/** The statement as a signed note (C2SP). */
export function signAnchors(
  {
    allianceId,
    at,
    pairs,
  }: { readonly allianceId: string; readonly at: Instant; readonly pairs: readonly AnchorPair[] },
  privateKey: KeyObject,
): string {
  const text = [
    first,
    `alliance ${allianceId}`,
    ...pairs.map(({ size, before, after }) => `anchor ${String(size)} ${before} ${after}`),
    `time ${at}`,
    `key ${verifierKeyOf(privateKey)}`,
    '',
  ].join('\n');
  return `${text}\n${signatureLine(signNote(text, privateKey))}\n`;
}

const key = new RegExp(`^key (${keyShape})$`, 'm');
const signature = new RegExp(`\n\n${signatureLine(`(${signatureShape})`)}\n$`);
const anchor = /^anchor ([1-9]\d{0,14}) ([0-9a-f]{64}) ([0-9a-f]{64})$/gm;

/** Reads a statement of an alliance; one that is not of it or has another form has no pairs. */
export function readAnchors(note: string, allianceId: string): Anchors {
  const [, signed = ''] = signature.exec(note) ?? [];
  const text = note.slice(0, note.lastIndexOf('\n\n') + 1);
  const [, publicKey = ''] = key.exec(text) ?? [];
  const isOurs = text.startsWith(`${first}\nalliance ${allianceId}\n`);
  const isSigned =
    isOurs && publicKey !== '' && verdictOnNote({ text, publicKey, signature: signed }, []) !== 'invalid';
  const pairs = [...text.matchAll(anchor)].map(([, size, before = '', after = '']) => ({
    size: Number(size),
    before,
    after,
  }));
  return { pairs: isOurs ? pairs : [], isSigned };
}

/** The fact of the transaction's alliance that says so, where its chain had `size` links without salts. */
export async function anchorsFact(
  tx: Tx,
  size: number,
): Promise<{ readonly seq: number; readonly note: string } | undefined> {
  const [row] = await tx.query<{ seq: string; note: string | null }>(
    `SELECT audit_seq AS seq, payload->>'note' AS note FROM outbox
      WHERE alliance_id = $1 AND audit_seq > $2 AND type = '${reanchored}' ORDER BY audit_seq LIMIT 1`,
    [tx.caller.allianceId, size],
  );
  return row && { seq: Number(row.seq), note: row.note ?? '' };
}

/** What that fact says. */
export async function anchorsIn(tx: Tx, size: number): Promise<Anchors | undefined> {
  const fact = await anchorsFact(tx, size);
  return fact && readAnchors(fact.note, tx.caller.allianceId);
}
