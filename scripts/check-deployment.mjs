import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Checks a deployment that runs, with the demo in it, over HTTP:
 *
 *   BASE_URL=http://localhost:8080 node scripts/check-deployment.mjs
 *
 * Where the docker command reaches the engine it also asks each replica by itself, kills a worker, restarts the database and
 * repeats the migration; so not on what people are working with. One line for each check; ends with 1 at the first that fails.
 */
const base = (process.env.BASE_URL ?? 'http://localhost:8080').replace(/\/+$/, '');
const password = process.env.HEZONG_DEMO_PASSWORD || 'hezong-demo-2026';
const port = new URL(base).port || '80';

class Failed extends Error {}
const must = (holds, otherwise) => {
  if (!holds) throw new Failed(otherwise);
};
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

async function check(claim, work) {
  const begun = Date.now();
  try {
    const detail = await work();
    const seconds = ((Date.now() - begun) / 1000).toFixed(1);
    process.stdout.write(`holds  ${claim}${detail ? `: ${detail}` : ''} (${seconds} s)\n`);
  } catch (error) {
    process.stdout.write(`BROKEN ${claim}: ${error instanceof Failed ? error.message : error.stack}\n`);
    process.exit(1);
  }
}

/** Tries until it no longer throws. */
async function within(seconds, work) {
  for (const end = Date.now() + seconds * 1000; ; await pause(500)) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** Asks for a path exactly as it stands, which `fetch` would tidy up. */
const rawGet = (path) =>
  new Promise((resolve, reject) => {
    const { hostname } = new URL(base);
    const asked = request({ hostname, port, path, method: 'GET' }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

async function signIn(at = base) {
  const answer = await fetch(`${at}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'member-a@demo.hezong.test', password }),
  });
  must(answer.status === 201, `signing in answers ${answer.status}; HEZONG_DEMO=1 seeds the accounts`);
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  return { cookie: cookie.join('; ') };
}

async function ask(at, who, path, payload) {
  const body = payload && { method: 'POST', body: JSON.stringify(payload) };
  const headers = { ...who, ...(payload && { 'content-type': 'application/json' }) };
  const answer = await fetch(`${at}/api/v1/${path}`, { headers, ...body });
  must(answer.ok, `${path} answers ${answer.status}: ${(await answer.clone().text()).slice(0, 300)}`);
  return answer.json();
}

async function caseOf(who) {
  const { items } = await ask(base, who, 'cases');
  must(items.length > 0, 'there is no case: HEZONG_DEMO=1 seeds them');
  return items[0].id;
}

/** Brings a file in at one address. A part that answers with an error is what is to be found out, so nothing is tried again. */
async function upload(at, who, bytes) {
  const caseId = await caseOf(who);
  const wish = { caseId, fileName: 'deployment.txt', sizeBytes: bytes.length, sha256: sha256(bytes) };
  const { id } = await ask(at, who, 'uploads', wish);
  const headers = { ...who, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  const sent = await fetch(`${at}/api/v1/uploads/${id}`, { method: 'PATCH', headers, body: bytes });
  must(sent.status === 204, `sending the file answers ${sent.status}: ${await sent.text()}`);
  await ask(at, who, `uploads/${id}/completion`, {});
  return id;
}

/** Waits until a worker looked through the file. */
const lookedThrough = (who, id, seconds) =>
  within(seconds, async () => {
    const found = await ask(base, who, `uploads/${id}`);
    const isDone = found.intake && found.intake.state !== 'quarantined';
    must(isDone, 'the file is still in quarantine: no worker took it, or the scanner is away');
    return found;
  });

/** The document it became. */
async function taken(who, id, seconds) {
  const { documentId, intake } = await lookedThrough(who, id, seconds);
  must(intake.state === 'received', `the file is ${intake.state}: ${JSON.stringify(intake)}`);
  return documentId;
}

async function mustRead(at, who, documentId, bytes) {
  const answer = await fetch(`${at}/api/v1/documents/${documentId}/versions/1/content`, { headers: who });
  must(answer.status === 200, `reading the file at ${at} answers ${answer.status}`);
  must(sha256(Buffer.from(await answer.arrayBuffer())) === sha256(bytes), `${at} gives other bytes`);
}

/** 5 MB, so that the file has more than one part. */
const aFile = () => Buffer.from(randomBytes(2_500_000).toString('hex'));

/** EICAR's test file, which every scanner knows; in two pieces, so that this file is none. */
const harmlessVirus = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);

const docker = (...args) => execFileSync('docker', args, { encoding: 'utf8', timeout: 120_000 }).trim();

/** The containers of the project whose proxy is asked, by service; nothing where docker does not know it. */
function containersOf() {
  try {
    const label = 'com.docker.compose';
    const project = docker('ps', '--filter', `publish=${port}`, '--format', `{{.Label "${label}.project"}}`);
    if (project === '') return undefined;
    const named = (service) =>
      docker(
        'ps',
        '-aq',
        '--filter',
        `label=${label}.project=${project}`,
        '--filter',
        `label=${label}.service=${service}`,
      )
        .split('\n')
        .filter(Boolean);
    return Object.fromEntries(['api', 'worker', 'postgres', 'migrate'].map((name) => [name, named(name)]));
  } catch {
    return undefined;
  }
}

const addressOf = (id) => {
  const [ip] = docker('inspect', '-f', '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}', id).split(
    ' ',
  );
  return `http://${ip}:3000`;
};
const insideOf = (id) => addressOf(id).replace(/3000$/, '9464');
const healthOf = (id) => docker('inspect', '-f', '{{.State.Health.Status}} {{.RestartCount}}', id).split(' ');

const file = aFile();
let who;
await check('the deployment is ready', () =>
  within(120, async () => must((await fetch(`${base}/api/health/ready`)).ok, 'it does not become ready')),
);
await check('what the processes count is not shown outside', async () => {
  const paths = ['/metrics', '/metrics/', '/METRICS', '/%6detrics', '/%6Detrics/', '//metrics', '/./metrics'];
  const more = [
    '/x/../metrics',
    '/metrics?x=1',
    '/metrics;x',
    '/metrics/x',
    '/metrics%2f',
    '/metrics//',
    '/.//metrics',
  ];
  for (const path of [...paths, ...more]) {
    const { status, text } = await rawGet(path);
    must(!/^# HELP/m.test(text), `${path} shows it (${status})`);
  }
  return `${paths.length + more.length} spellings`;
});
await check('the demo is there', async () => {
  who = await signIn();
  await caseOf(who);
});
await check('a file is taken in, and read by every request through the proxy', async () => {
  const id = await taken(who, await upload(base, who, file), 120);
  for (let i = 0; i < 10; i++) await mustRead(base, who, id, file);
  return '10 of 10';
});

await check('a file with a virus is refused, where there is a scanner', async () => {
  const id = await taken(who, await upload(base, who, file), 120);
  const { versions } = await ask(base, who, `documents/${id}`);
  if (versions[0].scan === 'unscanned') return 'there is none';
  const { intake } = await lookedThrough(who, await upload(base, who, harmlessVirus), 120);
  must(intake.state === 'refused', `it is ${intake.state}`);
  return intake.code;
});

const containers = containersOf();
if (containers === undefined) {
  process.stdout.write(
    'The docker command does not know this deployment: nothing was stopped or restarted.\n',
  );
  process.exit(0);
}
const { api, worker, postgres, migrate } = containers;
await check('what the processes count is told inside, and names no route', async () => {
  const inside = [...api, ...worker];
  for (const id of inside) {
    const text = await (await fetch(`${insideOf(id)}/metrics`)).text();
    must(/^hezong_process_cpu_seconds_total/m.test(text), 'a process does not tell what it counts');
    must(!text.includes('/api/'), 'it names a route');
  }
  return `${inside.length} processes`;
});
await check('a file that one replica takes in is read through each', async () => {
  const replicas = api.map(addressOf);
  must(replicas.length > 1, 'there is only one replica');
  for (const at of replicas) {
    const id = await taken(who, await upload(at, who, file), 60);
    for (const other of replicas) await mustRead(other, who, id, file);
  }
  return `${replicas.length} replicas, each by each`;
});
await check('a worker that is killed is missed by no file, and comes back', async () => {
  const [victim] = worker;
  const [, restarts] = healthOf(victim);
  // From within: what the engine itself kills it does not start again.
  docker('exec', victim, 'sh', '-c', 'kill -9 -1 || true');
  const id = await taken(who, await upload(base, who, file), 120);
  await mustRead(base, who, id, file);
  await within(120, () => {
    const [health, now] = healthOf(victim);
    must(Number(now) > Number(restarts) && health === 'healthy', `it is ${health}, restarted ${now} times`);
  });
});
await check('after a restart of the database everything goes on by itself', async () => {
  docker('restart', postgres[0]);
  await within(90, async () => must((await fetch(`${base}/api/health/ready`)).ok, 'it is not ready again'));
  await within(30, async () => {
    who = await signIn();
  });
  for (const at of api.map(addressOf)) {
    const id = await taken(who, await upload(at, who, file), 120);
    await mustRead(base, who, id, file);
  }
  for (const id of [...api, ...worker])
    await within(60, () => must(healthOf(id)[0] === 'healthy', `container ${id} is ${healthOf(id)[0]}`));
});
await check('the migration may run again', async () => {
  const said = docker('start', '-a', migrate[0]);
  must(docker('inspect', '-f', '{{.State.ExitCode}}', migrate[0]) === '0', said);
  await mustRead(base, await signIn(), await taken(who, await upload(base, who, file), 60), file);
});
