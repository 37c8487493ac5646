import type { KeyObject } from 'node:crypto';
import type { Instant } from '../../kernel/index.js';
import {
  keyShape,
  signatureLine,
  signatureShape,
  type SignatureVerdict,
  signNote,
  verdictOnNote,
  verifierKeyOf,
} from './signed-note.js';

/** How far an alliance's chain had come at a moment: so many links, the last of which has this hash. */
export interface Checkpoint {
  readonly allianceId: string;
  readonly size: number;
  /** The hash of link `size`. It depends on every link before it. */
  readonly head: string;
  readonly at: Instant;
}

/** A checkpoint as it leaves the house. */
export interface SignedCheckpoint extends Checkpoint {
  /** Who signed, as `hezong-audit+<key id>+<base64>`: the form of a verifier key of signed notes. */
  readonly publicKey: string;
  /** Base64 of the first four bytes of the key id and the Ed25519 signature. */
  readonly signature: string;
}

/** The text that is signed: five lines, each ended. */
const signedPart = ({ allianceId, size, head, at, publicKey }: Omit<SignedCheckpoint, 'signature'>): string =>
  [
    'hezong.audit/v1',
    `alliance ${allianceId}`,
    `size ${String(size)}`,
    `head ${head}`,
    `time ${at}`,
    `key ${publicKey}`,
    '',
  ].join('\n');

/** A checkpoint as text: a signed note (C2SP), to be kept where its maker cannot reach it. */
export const checkpointText = (signed: SignedCheckpoint): string =>
  `${signedPart(signed)}\n${signatureLine(signed.signature)}\n`;

/** Signs. */
export function signCheckpoint(checkpoint: Checkpoint, privateKey: KeyObject): SignedCheckpoint {
  const unsigned = { ...checkpoint, publicKey: verifierKeyOf(privateKey) };
  return { ...unsigned, signature: signNote(signedPart(unsigned), privateKey) };
}

/** Whether a checkpoint is signed by the key it names, and whether that is one of `known`. */
export const verdictOn = (signed: SignedCheckpoint, known: readonly string[]): SignatureVerdict =>
  verdictOnNote({ ...signed, text: signedPart(signed) }, known);

const shape = new RegExp(
  [
    String.raw`hezong\.audit/v1`,
    'alliance ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})',
    String.raw`size ([1-9]\d{0,14})`,
    'head ([0-9a-f]{64})',
    String.raw`time (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)`,
    `key (${keyShape})`,
    signatureLine(`(${signatureShape})`),
  ].join('\n'),
);

/**
 * Finds a checkpoint in a text: its own file, or a mail or page it was pasted into. Undefined where there is none; whether it
 * is signed is not asked here.
 */
export function readCheckpoint(text: string): SignedCheckpoint | undefined {
  const plain = text
    .split('\n')
    .map((line) => line.replace(/^(> ?)+/, '').trim())
    .filter((line) => line !== '')
    .join('\n');
  const [, allianceId = '', size = '', head = '', at = '', publicKey = '', signature = ''] =
    shape.exec(plain) ?? [];
  if (signature === '') return undefined;
  return { allianceId, size: Number(size), head, at: at as Instant, publicKey, signature };
}
