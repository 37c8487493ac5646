// Recomputes cost shares from their certificate, with Node alone: node recompute-share.mjs certificate.json
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
const { root: whole, ...told } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const sorted = (_, a) => (a?.constructor === Object ? Object.fromEntries(Object.entries(a).sort()) : a);
const hash = (one) => createHash('sha256').update(JSON.stringify(one, sorted)).digest('hex');
const read = (text) => [...text.replace('-', '').split('/'), '1'].slice(0, 2).map(BigInt);
const compare = ([a, b], [c, d]) => a * d - c * b;
const sum = (lines, of) => lines.map((l) => read(l[of])).reduce(([a, b], [c, d]) => [a * d + c * b, b * d]);
const wrong = [];
const holds = (does, what) => does || wrong.push(what);
for (const { root, lines, ...pool } of told.pools.filter((one) => one.lines)) {
  const open = lines.flatMap(({ line }) => line ?? []);
  for (const line of open) {
    let share = read(line.perWeight ?? pool.perWeight).map((part, at) => part * read(line.weight)[at]);
    if (line.floor && compare(share, read(line.floor)) < 0n) share = read(line.floor);
    if (line.cap && compare(share, read(line.cap)) > 0n) share = read(line.cap);
    const beyond = compare([share[0] % share[1], share[1]], read(line.cutOff.remainder));
    const { place, bear } = line.cutOff.tie ?? {};
    const isOdd = place ? beyond === 0n && place <= bear : beyond > 0n;
    const units = (share[0] / share[1] + BigInt(isOdd)) * (pool.total < 0 ? -1n : 1n);
    holds(!compare(share, read(line.exact)) && units === BigInt(line.units), `${line.id} bears ${units}`);
  }
  holds(root === hash({ ...pool, hashes: lines.map((l) => l.hash ?? hash(l)) }), `${pool.key}: hash`);
  if (open.length < lines.length) continue;
  for (const [of, is] of Object.entries({ units: pool.total, exact: pool.total, weight: pool.weights }))
    holds(compare(sum(open, of), read(is)) === 0n, `${pool.key}: another sum of ${of}`);
  const partOf = (line) => line.group ?? line;
  const parts = [...new Set(open.map(partOf))].map((part) => open.filter((l) => partOf(l) === part));
  for (const contest of [parts, ...parts.map((part) => part.map((line) => [line]))]) {
    const shares = contest.map((part) => [...sum(part, 'exact'), sum(part, 'units')[0]]);
    const all = shares.map(([a, b, units], at) => ({ at, rest: [a % b, b], isOdd: units > a / b }));
    const isAhead = (a, b) => (compare(a.rest, b.rest) || BigInt(b.at - a.at)) > 0n;
    const isFair = all.every((a) => a.isOdd || all.every((b) => !b.isOdd || isAhead(b, a)));
    holds(isFair, `${pool.key}: odd units to others`);
  }
}
holds(whole === hash({ ...told, pools: told.pools.map(({ root }) => root) }), 'another root hash');
console.log(wrong.join('\n') || 'OK');
process.exitCode = Number(wrong.length > 0);
