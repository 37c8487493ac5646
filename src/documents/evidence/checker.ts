/** The checker that goes into every archive: Node.js 18 or later and its own modules, nothing of ours. */
export const checkerScript = String.raw`// Checks an archive of evidence. Usage, once it is unpacked: node check-evidence.mjs [folder]; without a folder, the one it lies in.
// Ends with 0 where everything holds, 1 where something does not, 2 where there is nothing it could check.
// Needs Node.js 18 or later and nothing else. What it checks is written in FORMAT.md, so that anybody can write another.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(process.argv[2] ?? dirname(fileURLToPath(import.meta.url)));
const stop = (why) => {
  console.error(why);
  process.exit(2);
};
const faults = [];
const fault = (what) => void faults.push(what);
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

const canonical = (value) => {
  if (Array.isArray(value)) return '[' + value.map((one) => canonical(one ?? null)).join(',') + ']';
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    members.sort(([a], [b]) => (a < b ? -1 : 1));
    return '{' + members.map(([key, member]) => JSON.stringify(key) + ':' + canonical(member)).join(',') + '}';
  }
  return JSON.stringify(value);
};
const hashOf = (value) => sha256(Buffer.from(canonical(value), 'utf8'));

const within = (path) => {
  const whole = join(folder, path);
  const inside = relative(folder, whole);
  if (inside === '..' || inside.startsWith('..' + sep) || isAbsolute(inside))
    throw new Error('A path leads out of the archive: ' + path);
  return whole;
};
const readJson = (path) => JSON.parse(readFileSync(within(path), 'utf8'));
const lookAt = async (what, check) => {
  try {
    await check();
  } catch (error) {
    fault(what + ': cannot be read (' + error.message + ')');
  }
};

async function fileHash(path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(within(path))) hash.update(chunk);
  return hash.digest('hex');
}

function checkChain(entry, links) {
  let before = '0'.repeat(64);
  links.forEach((link, place) => {
    const at = 'document ' + entry.id + ', link ' + String(place + 1) + ': ';
    const { content, reason, hash, ...bare } = link;
    if (link.documentId !== entry.id) fault(at + 'belongs to another document');
    if (link.no !== place + 1) fault(at + 'has number ' + String(link.no));
    if (link.prevHash !== before) fault(at + 'does not follow the link before');
    if (link.act !== null && hash !== hashOf(bare)) fault(at + 'was changed');
    if (content !== null && link.contentHash !== hashOf(content)) fault(at + 'its content was changed');
    if (reason !== null && content?.detail.reasonHash !== sha256(Buffer.from(reason.salt + '\n' + reason.reason, 'utf8')))
      fault(at + 'its reason was changed');
    before = hash;
  });
  if (links.length !== entry.links || before !== entry.head) fault('document ' + entry.id + ': the chain ends elsewhere');
}

function checkDescription(entry, described, links) {
  const told = links.flatMap(({ content }) => (content === null ? [] : [content.detail]));
  const wording = told.filter((detail) => detail.wordingHash !== undefined).at(-1);
  if (wording !== undefined && described.wording !== null && wording.wordingHash !== hashOf(described.wording))
    fault('document ' + entry.id + ': what is said of it is not what the chain holds');
  for (const { no, sha256: own } of described.versions) {
    if (!told.some((detail) => detail.versionNo === no && detail.sha256 === own))
      fault('document ' + entry.id + ', version ' + String(no) + ': its SHA-256 is not in the chain');
  }
}

if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
  stop(folder + ' is not a folder: unpack the archive and name the folder it was unpacked to.');
if (!existsSync(within('manifest.json')))
  stop('There is no manifest.json in ' + folder + ': name the folder the archive was unpacked to.');
let manifest;
try {
  manifest = readJson('manifest.json');
} catch {
  stop('manifest.json in ' + folder + ' cannot be read.');
}
if (manifest?.format !== 'hezong-evidence/2') stop('Not a format this checker knows: ' + String(manifest?.format));
for (const [path, expected] of Object.entries(manifest.files)) {
  await lookAt(path, async () => {
    if (!existsSync(within(path))) fault(path + ': is missing');
    else if ((await fileHash(path)) !== expected) fault(path + ': was changed');
  });
}
let count = 0;
for (const entry of manifest.documents) {
  await lookAt('document ' + entry.id, () => {
    const links = readJson(entry.folder + '/evidence.json');
    count += links.length;
    checkChain(entry, links);
    checkDescription(entry, readJson(entry.folder + '/description.json'), links);
  });
}
for (const one of faults) console.log('FAULT ' + one);
console.log('SHA-256 of manifest.json: ' + (await fileHash('manifest.json')));
console.log(
  String(manifest.documents.length) + ' documents, ' + String(count) + ' links, ' +
    String(Object.keys(manifest.files).length) + ' files, ' + String(faults.length) + ' faults',
);
process.exitCode = faults.length === 0 ? 0 : 1;
`;

/** The format, written so that anybody can check an archive without our checker. */
export const formatText = `# Archive of evidence, format \`hezong-evidence/2\`

To check it, unpack it and run \`node check-evidence.mjs\` in its folder, or \`node check-evidence.mjs <folder>\` from anywhere (Node.js 18
or later). It ends with 0 where everything holds, 1 where something does not, 2 where there is nothing it could check.

All texts are UTF-8. A *hash* is SHA-256, 64 hexadecimal digits in lower case.

**Canonical JSON**: no white space; the members of an object sorted by their names, code unit by code unit; members without a value
left out; strings and numbers as JavaScript's \`JSON.stringify\` writes them (RFC 8785 gives the same).

* \`manifest.json\`: \`format\`, \`caseId\`, \`exportedAt\` (UTC), \`exportedBy\`; \`documents\`: for each its \`id\`, \`folder\`, the number of
  \`links\` of its chain and the \`head\`, the hash of the last; \`files\`: the hash of every file of the archive by its path, but for
  \`manifest.json\`, \`FORMAT.md\` and \`check-evidence.mjs\`. The hash of \`manifest.json\` itself is in the alliance's audit chain
  (\`documents.exported\`), and should be kept apart from the archive by whoever relies on it.
* \`documents/<id>/evidence.json\`: the chain, oldest link first, as far as whoever exported could read the document then. Of each link:
  * \`documentId\`, \`no\` (1, 2, 3 …), \`at\` (UTC), \`act\`, \`contentHash\`, \`prevHash\` (64 zeros in the first), \`hash\`;
    \`at\`, \`act\` and \`contentHash\` are null where what was done is its own side's to know
  * \`content\`: \`{ "actorId", "detail" }\`, or null where it is not told to whoever exported; \`reason\`: \`{ "reason", "salt" }\` or null.
* \`documents/<id>/description.json\`: what is said of the document; \`wording\` is \`{ "title", "author", "recipients", "sourceNote" }\`;
  null where it was said after the time of which the chain is told; \`versions\` with number, hash, size, and the \`path\` of the file where it is in the archive; \`people\`: names by id.
* \`documents/<id>/versions/…\`: the files as they were taken in.

## What holds

1. Every file named in \`files\` is there and has that hash.
2. \`hash\` of a link whose \`act\` is told = hash of the canonical JSON of \`{ act, at, contentHash, documentId, no, prevHash }\`; of every link \`prevHash\` = \`hash\` of the
   link before; numbers have no gap; count and last hash are those of the manifest.
3. \`contentHash\` = hash of the canonical JSON of \`content\`.
4. \`content.detail.reasonHash\` = hash of the salt, a line feed and the reason.
5. For each version some link has a \`content.detail\` with its \`versionNo\` and \`sha256\`.
6. The last \`content.detail.wordingHash\`, where there is one, = hash of the canonical JSON of \`wording\` where that is not null.
   In a compartment there is none.
`;
