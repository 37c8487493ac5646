import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions } from 'fastify';
import { Client } from 'pg';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { forgeUnsalted } from '../../../test/audit/unsalted.js';
import { CreateAlliance } from '../../alliance/index.js';
import { anAlliance, aPerson, signedIn } from '../../identity/identity.fixtures.js';
import { DueWork, type Role, systemCaller, UnitOfWork } from '../../platform/index.js';
import type { AuditVerificationView } from '../administration.contract.js';
import type { CheckpointPageView, CheckpointView } from './checkpoints.contract.js';
import { PlanCheckpoints } from './daily-checkpoint.js';
import { ReanchorChain } from './reanchor-chain.js';
import { story } from '../../../test/story.js';

let app: TestApp;
let allianceId: string;
let dataDir: string;
const cookies = new Map<string, { readonly cookie: string }>();

async function enrol(who: string, role: Role, alliance = allianceId, language: 'en' | 'zh' = 'en') {
  const { email } = await aPerson(app.app.get(UnitOfWork), {
    allianceId: alliance,
    email: `${who}@audit.example`,
    language,
    appointments: [{ role }],
  });
  cookies.set(who, await signedIn(app, email));
}

const ask = (who: string, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) => {
  const request: InjectOptions = { method, url: `/api/v1/audit/${path}`, headers: { ...cookies.get(who) } };
  return app.inject(payload === undefined ? request : { ...request, payload });
};
const get = async <T>(who: string, path: string): Promise<T> => (await ask(who, 'GET', path)).json<T>();

const ownedTables = ['audit_link', 'unsalted_link', 'outbox', 'mail', 'timer'];

async function owner(sql: string, parameters: readonly unknown[] = []): Promise<Record<string, string>[]> {
  const client = new Client({ connectionString: app.ownerUrl });
  await client.connect();
  try {
    for (const table of ownedTables)
      await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER, NO FORCE ROW LEVEL SECURITY`);
    return (await client.query<Record<string, string>>(sql, [...parameters])).rows;
  } finally {
    for (const table of ownedTables)
      await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER, FORCE ROW LEVEL SECURITY`);
    await client.end();
  }
}

const step = story();
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'hezong-checkpoints-'));
  app = await startTestApp({ settings: { HEZONG_DATA_DIR: dataDir } });
  allianceId = await anAlliance(app.app.get(UnitOfWork));
  await enrol('coordinator', 'coordinator');
  await enrol('auditor', 'auditor', allianceId, 'zh');
  await enrol('counsel', 'outside_counsel');
  await enrol('stranger', 'auditor', await anAlliance(app.app.get(UnitOfWork)));
});
afterAll(async () => {
  await app.close();
  rmSync(dataDir, { recursive: true });
});

describe('a checkpoint', () => {
  let made: CheckpointView;

  step(
    'is made on demand, told in the record, and not made again while nothing has happened since',
    async () => {
      const first = await ask('coordinator', 'POST', 'checkpoints');
      expect(first.statusCode).toBe(201);
      const { items, publicKey, mailed } = await get<CheckpointPageView>('auditor', 'checkpoints');
      expect(items).toHaveLength(1);
      expect(mailed).toBe(false);
      made = items[0]!;
      expect(made).toMatchObject({
        id: first.json<{ id: string }>().id,
        publicKey,
        madeByName: { zh: '测试人员' },
      });
      expect((await ask('auditor', 'POST', 'checkpoints')).json()).toEqual({ id: made.id });
      const verified = await get<AuditVerificationView>('coordinator', 'verification');
      expect(verified).toMatchObject({ intact: true, links: made.size, checkpoints: 1, given: null });
    },
  );

  step('is handed out as a small text', async () => {
    const file = await ask('auditor', 'GET', `checkpoints/${made.id}/file`);
    expect(file.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(file.headers['content-disposition']).toContain(`-${String(made.size)}.txt"`);
    expect(file.body).toBe(made.text);
    expect(file.body.length).toBeLessThan(500);
    expect(await get('auditor', `checkpoints/${made.id}`)).toEqual(made);
  });

  step('is seen by nobody of another alliance and by nobody who may not read the record', async () => {
    expect((await ask('stranger', 'GET', `checkpoints/${made.id}`)).statusCode).toBe(404);
    expect((await ask('stranger', 'GET', `checkpoints/${made.id}/file`)).statusCode).toBe(404);
    for (const path of ['checkpoints', `checkpoints/${made.id}`, 'chain'])
      expect((await ask('counsel', 'GET', path)).statusCode).toBe(403);
    expect((await ask('counsel', 'POST', 'checkpoints')).statusCode).toBe(403);
    const elsewhere = await ask('stranger', 'POST', 'verification', { checkpoint: made.text });
    expect(elsewhere.json()).toMatchObject({ status: 422, code: 'checkpoint.other_alliance' });
  });

  step('is verified against, as it was kept or pasted from a mail', async () => {
    const checkpoint = `> ${made.text.trim().replaceAll('\n', '\r\n> ')}`;
    const answer = await ask('auditor', 'POST', 'verification', { checkpoint });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      intact: true,
      given: { size: made.size, head: made.head, at: made.at, signature: 'valid' },
    });
    const changed = made.text.replace(`size ${String(made.size)}`, 'size 1');
    expect((await ask('auditor', 'POST', 'verification', { checkpoint: changed })).json()).toMatchObject({
      intact: true,
      given: { signature: 'invalid' },
    });
    const nothing = await ask('auditor', 'POST', 'verification', { checkpoint: 'hello' });
    expect(nothing.json()).toMatchObject({ status: 422, code: 'checkpoint.unreadable' });
  });

  step('comes with the chain itself as far as it is signed, a link a line, each of one form', async () => {
    const answer = await ask('auditor', 'GET', 'chain');
    expect(answer.headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    const lines = answer.body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { seq: number; hash: string; content?: object });
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, i) => i + 1));
    expect(lines).toHaveLength(made.size);
    expect(lines.at(-1)?.hash).toBe(made.head);
    const link = ['allianceId', 'commitment', 'hash', 'prevHash', 'seq'];
    for (const { content: _content, ...line } of lines) expect(Object.keys(line).sort()).toEqual(link);
  });

  step('goes by mail to those who asked and may still read the record, once a day', async () => {
    expect((await ask('auditor', 'PUT', 'checkpoint-mail', { wanted: true })).json()).toEqual({
      wanted: true,
    });
    await ask('coordinator', 'PUT', 'checkpoint-mail', { wanted: true });
    await ask('coordinator', 'PUT', 'checkpoint-mail', { wanted: false });
    expect((await get<CheckpointPageView>('auditor', 'checkpoints')).mailed).toBe(true);
    await enrol('another', 'treasurer');

    const work = app.app.get(UnitOfWork);
    const other = await app.app.get(CreateAlliance).run({ name: { en: 'A', zh: '甲' }, zone: 'UTC' });
    await work.run(systemCaller(allianceId), (tx) => app.app.get(PlanCheckpoints).run(tx));
    await app.app.get(DueWork).runAll();
    expect(await timers(other)).toHaveLength(1);
    app.clock.set('2026-04-01T02:00:00.000Z');
    await app.app.get(DueWork).runAll();
    app.clock.set('2026-04-02T02:00:00.000Z');
    await app.app.get(DueWork).runAll();

    cookies.set('auditor', await signedIn(app, 'auditor@audit.example'));
    const { items } = await get<CheckpointPageView>('auditor', 'checkpoints');
    expect(items.map(({ at, madeById }) => [at, madeById === null])).toEqual([
      ['2026-04-01T02:00:00.000Z', true],
      ['2026-04-01T01:00:00.000Z', false],
    ]);
    const mails = await owner('SELECT address, subject, body FROM mail WHERE alliance_id = $1', [allianceId]);
    expect(mails).toMatchObject([{ address: 'auditor@audit.example', subject: '审计链检查点 2026-04-01' }]);
    expect(mails[0]?.['body']).toContain(items[0]?.text);
    expect((await timers(allianceId)).at(-1)).toMatchObject({ dedupe: 'audit.checkpoint/2026-04-03' });
  });

  step('is not made of what came since the day closed, however often it is asked for', async () => {
    const sizes = async () =>
      (await get<CheckpointPageView>('auditor', 'checkpoints')).items.map(({ size }) => size);
    const before = await sizes();
    await enrol('someone', 'treasurer');
    app.clock.set('2026-04-02T23:59:00.000Z');
    cookies.set('auditor', await signedIn(app, 'auditor@audit.example'));
    await ask('auditor', 'POST', 'checkpoints');
    expect(await sizes()).toEqual(before);
    const verified = await get<AuditVerificationView>('auditor', 'verification');
    expect(verified).toMatchObject({ intact: true, links: before[0] });
    expect((await ask('auditor', 'GET', 'chain')).body.trimEnd().split('\n')).toHaveLength(before[0]!);
  });

  step('is not made of a chain that was tampered with, and shows it', async () => {
    await ask('auditor', 'PUT', 'checkpoint-mail', { wanted: false });
    await enrol('fourth', 'auditor');
    app.clock.set('2026-04-03T02:00:00.000Z');
    cookies.set('auditor', await signedIn(app, 'auditor@audit.example'));
    await owner(
      `UPDATE outbox SET payload = '{}' WHERE alliance_id = $1 AND audit_seq =
      (SELECT max(audit_seq) FROM outbox WHERE alliance_id = $1)`,
      [allianceId],
    );
    expect((await ask('auditor', 'POST', 'checkpoints')).json()).toMatchObject({
      status: 409,
      code: 'checkpoint.chain_broken',
    });
    await owner('DELETE FROM audit_link WHERE alliance_id = $1 AND seq > 2', [allianceId]);
    const { intact, faults } = (
      await ask('auditor', 'POST', 'verification', { checkpoint: made.text })
    ).json<AuditVerificationView>();
    expect(intact).toBe(false);
    expect(faults).toContainEqual({ seq: made.size, fault: 'shorter_than_checkpoint' });
    expect((await ask('auditor', 'POST', 'checkpoints')).json()).toMatchObject({
      code: 'checkpoint.chain_broken',
    });
  });
});

describe('a chain that had no salts', () => {
  step('is bound to the one with salts after a start, and told so to whoever reads the chain', async () => {
    const fresh = await anAlliance(app.app.get(UnitOfWork));
    await enrol('newcomer', 'auditor', fresh);
    await forgeUnsalted((sql, values) => owner(sql, values) as never, fresh, 'unsalted_link');
    const work = app.app.get(UnitOfWork);
    for (let start = 0; start < 2; start++) {
      await work.run(systemCaller(fresh), (tx) => app.app.get(ReanchorChain).plan(tx));
      await app.app.get(DueWork).runAll();
    }
    const lines = (await ask('newcomer', 'GET', 'chain')).body.trimEnd().split('\n');
    const told = lines.flatMap((line) => /"action":"([^"]+)"/.exec(line)?.[1] ?? []);
    expect(told.filter((action) => action === 'chain.reanchored')).toHaveLength(1);
    expect(lines.at(-1)).toContain('hezong.audit-anchors/v1');
    const verified = await get<AuditVerificationView>('newcomer', 'verification');
    expect(verified).toMatchObject({ intact: true, links: lines.length, faults: [] });
  });
});

const timers = (id: string) =>
  owner(`SELECT dedupe FROM timer WHERE alliance_id = $1 AND kind = 'audit.checkpoint' ORDER BY due_at`, [
    id,
  ]);
