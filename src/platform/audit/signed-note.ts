import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** What a signature is worth: by a key that is known, by another, or by none. */
export type SignatureVerdict = 'valid' | 'other_key' | 'invalid';

const signer = 'hezong-audit';
const ed25519 = Buffer.from([1]);
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** The form of a key as others check with it, in a regular expression. */
export const keyShape = `${signer}[+][0-9a-f]{8}[+][A-Za-z0-9+/]{44}`;
/** The form of a signature. */
export const signatureShape = '[A-Za-z0-9+/]{91}=';

/** The last line of a signed note (C2SP). */
export const signatureLine = (signature: string): string => `— ${signer} ${signature}`;

const keyIdOf = (raw: Buffer): Buffer =>
  createHash('sha256').update(`${signer}\n`).update(ed25519).update(raw).digest().subarray(0, 4);

const rawOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' }).subarray(-32);

function verifierKey(publicKey: KeyObject): string {
  const raw = rawOf(publicKey);
  return `${signer}+${keyIdOf(raw).toString('hex')}+${Buffer.concat([ed25519, raw]).toString('base64')}`;
}

/** What others check the signatures of a private key with: `hezong-audit+<key id>+<base64>`, the form of a verifier key of signed notes. */
export const verifierKeyOf = (privateKey: KeyObject): string => verifierKey(createPublicKey(privateKey));

/** Signs a text: base64 of the first four bytes of the key id and the Ed25519 signature. */
export function signNote(text: string, privateKey: KeyObject): string {
  const keyId = keyIdOf(rawOf(createPublicKey(privateKey)));
  return Buffer.concat([keyId, sign(null, Buffer.from(text), privateKey)]).toString('base64');
}

function keyIn(verifier: string): { readonly id: Buffer; readonly key: KeyObject } | undefined {
  const raw = Buffer.from(verifier.split('+').slice(2).join('+'), 'base64').subarray(1);
  if (raw.length !== 32) return undefined;
  const key = createPublicKey({ key: Buffer.concat([spkiPrefix, raw]), type: 'spki', format: 'der' });
  return verifierKey(key) === verifier ? { id: keyIdOf(raw), key } : undefined;
}

/** Whether a text is signed by the key it names, and whether that is one of `known`. */
export function verdictOnNote(
  note: { readonly text: string; readonly publicKey: string; readonly signature: string },
  known: readonly string[],
): SignatureVerdict {
  const by = keyIn(note.publicKey);
  const made = Buffer.from(note.signature, 'base64');
  if (by === undefined || made.length !== 68 || !made.subarray(0, 4).equals(by.id)) return 'invalid';
  if (!verify(null, Buffer.from(note.text), by.key, made.subarray(4))) return 'invalid';
  return known.includes(note.publicKey) ? 'valid' : 'other_key';
}
