#!/usr/bin/env node
/**
 * Checks an audit chain that was taken out of Hezong against checkpoints that were kept elsewhere. It uses nothing of Hezong:
 * only Node's own modules, and the two formats described here.
 *
 *   node check-audit.mjs <chain.ndjson> [<checkpoint.txt> ...] [--key hezong-audit+<id>+<key>]
 *
 * The chain is one JSON object a line. A link's hash is the SHA-256 of its canonical JSON (keys sorted, no white space) with
 * the members allianceId, commitment, prevHash and seq; prevHash is the hash of the link before, 64 zeros at the first; seq
 * counts 1, 2, 3 …; commitment is the SHA-256 of the canonical JSON of the member `content` (action, actorId, at, caseId,
 * payload, salt, subjectId, subjectKind), where the line has one.
 *
 * A chain may have begun without salts. Its links then were hashed with the members action, actorId, allianceId, at,
 * contentHash, prevHash, seq, subjectId and subjectKind, contentHash being the SHA-256 of the canonical JSON of caseId and
 * payload. Where a line has a member `unsalted`, with prevHash and hash, both links are checked, and both follow from the same
 * content. Where lines have none, a fact `chain.reanchored` tells which hash of the one chain belongs to which of the other, in
 * a signed note: a checkpoint of no more links than the chain without salts had is compared by it.
 *
 * A checkpoint is six lines (hezong.audit/v1, alliance, size, head, time, key), an empty one, and a line with an Ed25519
 * signature of the six, as in a signed note (https://c2sp.org/signed-note). `head` must be the hash of link number `size`.
 * With --key the checkpoint must be signed by that key: the one that was handed over when the first checkpoint was.
 *
 * Ends with 0 where everything holds, 1 where anything does not, 2 where it was called wrongly.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, readFileSync, realpathSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const sha256 = (bytes) => createHash('sha256').update(bytes).digest();
const hex = (text) => sha256(text).toString('hex');

function canonical(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
}

/** The hash of a link, of the members that are hashed. */
const hashOf = ({ allianceId, commitment, prevHash, seq }) =>
  hex(canonical({ allianceId, commitment, prevHash, seq }));

/** The hash of a link as it was before there were salts. */
function unsaltedHashOf({ allianceId, seq, content, unsalted }) {
  const { caseId, payload, salt: _salt, ...said } = content;
  const contentHash = hex(canonical({ caseId, payload }));
  return hex(canonical({ ...said, allianceId, seq, contentHash, prevHash: unsalted.prevHash }));
}

/** What is wrong with a link that follows `before`; nothing where nothing is. */
function faultOf(link, before, allianceId) {
  if (link.allianceId !== allianceId) return 'belongs to another alliance';
  if (link.seq !== before.seq + 1)
    return `does not follow link ${before.seq}: links are missing, added or moved`;
  if (link.prevHash !== before.hash) return 'does not carry the hash of the link before it';
  if (link.hash !== hashOf(link)) return 'was changed: its hash is another';
  if ('content' in link && (link.content === null || link.commitment !== hex(canonical(link.content))))
    return 'has other content than was recorded, or none';
  return undefined;
}

/** The same of the chain without salts. */
function unsaltedFaultOf(link, before) {
  if (link.seq !== before.seq + 1)
    return `does not follow link ${before.seq} of the chain without salts: links of it are missing`;
  if (link.unsalted.prevHash !== before.hash)
    return 'does not carry the hash of the link before it in the chain without salts';
  if (!link.content || link.unsalted.hash !== unsaltedHashOf(link))
    return 'has other content than was recorded in the chain without salts';
  return undefined;
}

function keyOf(written) {
  const [name, id, ...rest] = written.split('+');
  const bytes = Buffer.from(rest.join('+'), 'base64');
  const expected = sha256(Buffer.concat([Buffer.from(`${name}\n`), bytes])).subarray(0, 4);
  if (bytes.length !== 33 || bytes[0] !== 1 || expected.toString('hex') !== id) return undefined;
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes.subarray(1)]);
  return { id: expected, public: createPublicKey({ key: der, type: 'spki', format: 'der' }) };
}

/** Whether a text is signed by the key it names, in the form of a signed note. */
function isSigned(text, key, signature) {
  const bytes = Buffer.from(signature, 'base64');
  return (
    bytes.length === 68 &&
    bytes.subarray(0, 4).equals(key.id) &&
    verify(null, Buffer.from(text), key.public, bytes.subarray(4))
  );
}

/** Reads what binds a chain without salts to this one; nothing where it is not signed. */
function readAnchors(note, allianceId) {
  const [text = '', last = ''] = note.split('\n\n');
  const lines = text.split('\n');
  const written = lines.at(-1)?.replace(/^key /, '') ?? '';
  const key = keyOf(written);
  const signature = /^— hezong-audit (\S+)\n$/.exec(last)?.[1] ?? '';
  const isOurs = lines[0] === 'hezong.audit-anchors/v1' && lines[1] === `alliance ${allianceId}`;
  if (!key || !isOurs || !isSigned(`${text}\n`, key, signature)) return undefined;
  const pairs = lines.filter((line) => line.startsWith('anchor ')).map((line) => line.split(' '));
  return {
    key: written,
    pairs: pairs.map(([, size, before, after]) => ({ size: Number(size), before, after })),
  };
}

/** Reads a checkpoint out of a file, a mail or a quotation of one; throws where it is none or its signature is wrong. */
function readCheckpoint(file, wantedKey) {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/^(> ?)+/, '').trim())
    .filter((line) => line !== '');
  const first = lines.indexOf('hezong.audit/v1');
  if (first === -1) throw new Error('holds no checkpoint');
  const signed = lines.slice(first, first + 6);
  const said = Object.fromEntries(signed.slice(1).map((line) => line.split(' ')));
  const signature = /^— hezong-audit (\S+)$/.exec(lines[first + 6] ?? '')?.[1];
  const key = said.key && keyOf(said.key);
  if (!key || !signature) throw new Error('is not signed');
  if (!isSigned(`${signed.join('\n')}\n`, key, signature)) throw new Error('was changed after it was signed');
  if (wantedKey !== undefined && said.key !== wantedKey)
    throw new Error(`is signed by another key, ${said.key}`);
  const size = Number(said.size);
  if (!Number.isSafeInteger(size) || size < 1) throw new Error('has no size');
  return { file, size, head: said.head, time: said.time, key: said.key, allianceId: said.alliance };
}

/** The lines of a file, whatever its size. */
async function* linesOf(file) {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/** Walks both chains of a file, and keeps the hashes at which checkpoints were made. */
class Walk {
  before = { seq: 0, hash: '0'.repeat(64) };
  unsalted = { seq: 0, hash: '0'.repeat(64) };
  anchors = undefined;
  faults = [];
  hashes = new Map();
  unsaltedHashes = new Map();

  constructor(checkpoints) {
    this.sizes = new Set(checkpoints.map(({ size }) => size));
    this.allianceId = checkpoints[0]?.allianceId;
  }

  take(link) {
    this.allianceId ??= link.allianceId;
    this.note(link, faultOf(link, this.before, this.allianceId));
    this.before = { seq: link.seq, hash: link.hash };
    if (this.sizes.has(link.seq)) this.hashes.set(link.seq, link.hash);
    if (link.unsalted) this.takeUnsalted(link);
    if (link.content?.action === 'chain.reanchored' && !this.anchors) {
      this.anchors = readAnchors(String(link.content.payload?.note), this.allianceId);
      this.note(link, this.anchors ? undefined : 'binds the chain without salts, and is not signed');
    }
  }

  takeUnsalted(link) {
    this.note(link, unsaltedFaultOf(link, this.unsalted));
    this.unsalted = { seq: link.seq, hash: link.unsalted.hash };
    if (this.sizes.has(link.seq)) this.unsaltedHashes.set(link.seq, link.unsalted.hash);
  }

  note(link, fault) {
    if (fault !== undefined) this.faults.push(`Link ${link.seq} ${fault}.`);
  }

  /** How many links the chain without salts had; none where there never was one. */
  get unsaltedSize() {
    return Math.max(this.unsalted.seq, ...(this.anchors?.pairs.map(({ size }) => size) ?? []), 0);
  }

  /** What is wrong with the end of the chain without salts; nothing where nothing is. */
  endFault() {
    const end = this.anchors?.pairs.at(-1);
    if (!end || this.unsalted.seq === 0) return undefined;
    return end.size === this.unsalted.seq && end.before === this.unsalted.hash
      ? undefined
      : `The chain without salts ends at link ${this.unsalted.seq}; another end was signed.`;
  }

  /** What is wrong with the chain by a checkpoint; nothing where nothing is. */
  faultBy({ size, head, time, file, key }) {
    const forged = `Link ${size} is not the one that was signed on ${time} (${file}): what came before was forged anew.`;
    if (size > this.before.seq)
      return `The chain ends at link ${this.before.seq}; on ${time} it had ${size} (${file}).`;
    if (size > this.unsaltedSize) return this.hashes.get(size) === head ? undefined : forged;
    if (this.unsaltedHashes.has(size)) return this.unsaltedHashes.get(size) === head ? undefined : forged;
    const anchor = this.anchors?.pairs.find((one) => one.size === size && one.before === head);
    if (!anchor) return `${forged} It was made of the chain without salts, and no anchor is of it.`;
    if (this.anchors.key !== key)
      return `What binds the chain without salts is signed by another key (${file}).`;
    return this.hashes.get(size) === anchor.after ? undefined : forged;
  }
}

async function walk(file, checkpoints) {
  const walked = new Walk(checkpoints);
  for await (const line of linesOf(file)) {
    if (line.trim() === '') continue;
    try {
      walked.take(JSON.parse(line));
    } catch {
      walked.faults.push(`After link ${walked.before.seq} there is a line that is no link.`);
      break;
    }
    if (walked.faults.length >= 20) break;
  }
  const compared = [walked.endFault() ?? [], ...checkpoints.map((one) => walked.faultBy(one) ?? [])].flat();
  return { links: walked.before.seq, head: walked.before.hash, faults: [...walked.faults, ...compared] };
}

/** Checks a chain's file against checkpoints' files; answers what it compared and every fault in words. */
export async function check(chain, files, wantedKey) {
  const checkpoints = [];
  const faults = [];
  for (const file of files) {
    try {
      checkpoints.push(readCheckpoint(file, wantedKey));
    } catch (error) {
      faults.push(`${file} ${error.message}.`);
    }
  }
  const { links, head, faults: found } = await walk(chain, checkpoints);
  return { links, head, checkpoints, faults: [...faults, ...found] };
}

async function main(given) {
  const place = given.indexOf('--key');
  const [wantedKey] = place === -1 ? [] : given.splice(place, 2).slice(1);
  const [chain, ...files] = given;
  if (chain === undefined || chain.startsWith('-')) {
    process.stderr.write('Usage: node check-audit.mjs <chain.ndjson> [<checkpoint.txt> ...] [--key <key>]\n');
    return 2;
  }
  const { links, head, checkpoints, faults } = await check(chain, files, wantedKey);
  process.stdout.write(`${links} links, the last ${head}\n`);
  for (const one of checkpoints)
    process.stdout.write(`compared with ${one.size} links of ${one.time}, signed by ${one.key}\n`);
  if (files.length === 0)
    process.stdout.write('compared with no checkpoint: a chain forged anew would pass\n');
  for (const fault of faults) process.stdout.write(`FAULT: ${fault}\n`);
  process.stdout.write(faults.length === 0 ? 'The chain holds.\n' : 'The chain does NOT hold.\n');
  return faults.length === 0 ? 0 : 1;
}

const isProgram = process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isProgram)
  process.exitCode = await main(process.argv.slice(2)).catch((error) => {
    process.stderr.write(`Could not check: ${error.message}\n`);
    return 2;
  });
