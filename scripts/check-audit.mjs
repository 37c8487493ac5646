#!/usr/bin/env node
/**
 * Checks an audit chain that was taken out of Hezong against checkpoints that were kept elsewhere. It uses nothing of Hezong:
 * only Node's own modules, and the two formats described here.
 *
 *   node check-audit.mjs <chain.ndjson> [<checkpoint.txt> ...] [--key hezong-audit+<id>+<key>]
 *
 * The chain is one JSON object a line. A link's hash is the SHA-256 of its canonical JSON (keys sorted, no white space) with
 * the members action, actorId, allianceId, at, contentHash, prevHash, seq, subjectId and subjectKind; prevHash is the hash of
 * the link before, 64 zeros at the first; seq counts 1, 2, 3 …; contentHash is the SHA-256 of the canonical JSON of the
 * member `content`, where the line has one.
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

const hashed = [
  'action',
  'actorId',
  'allianceId',
  'at',
  'contentHash',
  'prevHash',
  'seq',
  'subjectId',
  'subjectKind',
];

/** What is wrong with a link that follows `before`; nothing where nothing is. */
function faultOf(link, before, allianceId) {
  if (link.allianceId !== allianceId) return 'belongs to another alliance';
  if (link.seq !== before.seq + 1)
    return `does not follow link ${before.seq}: links are missing, added or moved`;
  if (link.prevHash !== before.hash) return 'does not carry the hash of the link before it';
  const own = Object.fromEntries(hashed.map((name) => [name, link[name] ?? null]));
  if (link.hash !== hex(canonical(own))) return 'was changed: its hash is another';
  if ('content' in link && (link.content === null || link.contentHash !== hex(canonical(link.content))))
    return 'has other content than was recorded, or none';
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
  const signature = Buffer.from(/^— hezong-audit (\S+)$/.exec(lines[first + 6] ?? '')?.[1] ?? '', 'base64');
  const key = said.key && keyOf(said.key);
  if (!key || signature.length !== 68 || !signature.subarray(0, 4).equals(key.id))
    throw new Error('is not signed');
  if (!verify(null, Buffer.from(`${signed.join('\n')}\n`), key.public, signature.subarray(4)))
    throw new Error('was changed after it was signed');
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

async function walk(file, checkpoints) {
  const faults = [];
  const met = new Set();
  let before = { seq: 0, hash: '0'.repeat(64) };
  let allianceId = checkpoints[0]?.allianceId;
  for await (const line of linesOf(file)) {
    if (line.trim() === '') continue;
    let link;
    try {
      link = JSON.parse(line);
    } catch {
      faults.push(`After link ${before.seq} there is a line that is no JSON.`);
      break;
    }
    allianceId ??= link.allianceId;
    const fault = faultOf(link, before, allianceId);
    if (fault !== undefined) faults.push(`Link ${link.seq} ${fault}.`);
    for (const one of checkpoints) if (one.size === link.seq && one.head === link.hash) met.add(one);
    if (faults.length >= 20) break;
    before = { seq: link.seq, hash: link.hash };
  }
  for (const one of checkpoints.filter((candidate) => !met.has(candidate)))
    faults.push(
      one.size > before.seq
        ? `The chain ends at link ${before.seq}; on ${one.time} it had ${one.size} (${one.file}).`
        : `Link ${one.size} is not the one that was signed on ${one.time} (${one.file}): what came before was forged anew.`,
    );
  return { links: before.seq, head: before.hash, faults };
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
