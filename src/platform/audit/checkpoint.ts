import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Instant } from '../../kernel/index.js';

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

/** What a signature is worth: by the key that was asked for, by another, or by none. */
export type SignatureVerdict = 'valid' | 'other_key' | 'invalid';

const signer = 'hezong-audit';
const ed25519 = Buffer.from([1]);
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

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
  `${signedPart(signed)}\n— ${signer} ${signed.signature}\n`;

const keyIdOf = (raw: Buffer): Buffer =>
  createHash('sha256').update(`${signer}\n`).update(ed25519).update(raw).digest().subarray(0, 4);

const rawOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' }).subarray(-32);

/** A public key in the form of a verifier key. */
export function verifierKey(publicKey: KeyObject): string {
  const raw = rawOf(publicKey);
  return `${signer}+${keyIdOf(raw).toString('hex')}+${Buffer.concat([ed25519, raw]).toString('base64')}`;
}

/** Signs. */
export function signCheckpoint(checkpoint: Checkpoint, privateKey: KeyObject): SignedCheckpoint {
  const publicKey = verifierKey(createPublicKey(privateKey));
  const unsigned = { ...checkpoint, publicKey };
  const made = sign(null, Buffer.from(signedPart(unsigned)), privateKey);
  const keyId = keyIdOf(rawOf(createPublicKey(privateKey)));
  return { ...unsigned, signature: Buffer.concat([keyId, made]).toString('base64') };
}

function keyIn(verifier: string): { readonly id: Buffer; readonly key: KeyObject } | undefined {
  const raw = Buffer.from(verifier.split('+').slice(2).join('+'), 'base64').subarray(1);
  if (raw.length !== 32) return undefined;
  const key = createPublicKey({ key: Buffer.concat([spkiPrefix, raw]), type: 'spki', format: 'der' });
  return verifierKey(key) === verifier ? { id: keyIdOf(raw), key } : undefined;
}

/** Whether a checkpoint is signed by the key it names, and whether that is one of `known`. */
export function verdictOn(signed: SignedCheckpoint, known: readonly string[]): SignatureVerdict {
  const by = keyIn(signed.publicKey);
  const made = Buffer.from(signed.signature, 'base64');
  if (by === undefined || made.length !== 68 || !made.subarray(0, 4).equals(by.id)) return 'invalid';
  if (!verify(null, Buffer.from(signedPart(signed)), by.key, made.subarray(4))) return 'invalid';
  return known.includes(signed.publicKey) ? 'valid' : 'other_key';
}

const shape = new RegExp(
  [
    String.raw`hezong\.audit/v1`,
    'alliance ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})',
    String.raw`size ([1-9]\d{0,14})`,
    'head ([0-9a-f]{64})',
    String.raw`time (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)`,
    `key (${signer}[+][0-9a-f]{8}[+][A-Za-z0-9+/]{44})`,
    `— ${signer} ([A-Za-z0-9+/]{91}=)`,
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
