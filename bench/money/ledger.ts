import { randomBytes } from 'node:crypto';
import process from 'node:process';
import type { INestApplicationContext } from '@nestjs/common';
import { Client } from 'pg';
import { createApp } from '../../src/boot.js';
import { entities } from '../../src/entities.js';
import { anAlliance, seated } from '../../src/identity/identity.fixtures.js';
import type { CalendarDate, Currency } from '../../src/kernel/index.js';
import { Ledger, LedgerReader, type NewEntry } from '../../src/ledger/index.js';
import {
  type Caller,
  createDataSource,
  type EmbeddedPostgres,
  migrate,
  newId,
  readConfig,
  UnitOfWork,
} from '../../src/platform/index.js';
import { type Sent, statementsOf } from '../../test/statements.js';
import { type Figure, median, report } from '../figures.js';
import { dataDir, onPostgres } from '../on-postgres.js';

const clients = 8;
const warmUp = 400;
const posted = 2_000;
const rounds = 5;
/** Lines on one account of the fund whose statement is read. */
const lines = 100_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const receiptOn = (on: string, fundId: string): NewEntry => ({
  clientId: newId(),
  fundId,
  kind: 'receipt',
  on: on as CalendarDate,
  source: { kind: 'fund_receipt', id: newId() },
  postings: [
    { account: { kind: 'cash' }, minor: 100n },
    { account: { kind: 'income' }, minor: -100n },
  ],
});

interface Ground {
  readonly app: INestApplicationContext;
  readonly url: string;
  readonly caller: Caller;
}

/** Everything done by so many at once; answers how many a second. */
async function perSecond(count: number, one: (client: number) => Promise<unknown>): Promise<number> {
  let left = count;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (left-- > 0) await one(client);
    }),
  );
  return (count * 1000) / (performance.now() - begun);
}

const openFund = ({ app, caller }: Ground): Promise<string> =>
  app
    .get(UnitOfWork)
    .run(caller, (tx) =>
      app.get(Ledger).openFund(tx, {
        names: { nameEn: 'Bench', nameZh: null },
        purpose: 'operating',
        currency: 'USD' as Currency,
      }),
    )
    .then(({ id }) => id);

const post = ({ app, caller }: Ground, ...entries: readonly NewEntry[]) =>
  app.get(UnitOfWork).run(caller, (tx) => app.get(Ledger).post(tx, entries));

/** The same statements by the driver alone, each time for another entry: its ids and its number are replaced in what was sent. */
class Bare {
  private no: number;

  constructor(
    private readonly client: Client,
    private readonly sent: readonly Sent[],
    private readonly ids: readonly string[],
    firstNo: number,
  ) {
    this.no = firstNo;
  }

  async post(): Promise<void> {
    this.no += 1;
    const fresh = new Map(this.ids.map((id) => [id, newId()]));
    const hash = randomBytes(32).toString('hex');
    const again = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(again);
      if (typeof value !== 'string') return value;
      let text = value.replaceAll(/"(no|last)":\d+/g, (_, name: string) => `"${name}":${String(this.no)}`);
      for (const [id, other] of fresh) text = text.replaceAll(id, other);
      return text.replaceAll(/"hash":"[0-9a-f]{64}"/g, `"hash":"${hash}"`);
    };
    const answers = this.sent.map(({ text, values }, place) =>
      this.client.query(
        values.length === 0 ? text : { name: `s${String(place)}`, text, values: values.map(again) },
      ),
    );
    await Promise.all(answers);
  }
}

/** Posting by the app and its SQL by the driver alone, in turn: eight clients, each with a fund of its own. */
async function measurePosting(ground: Ground): Promise<Figure> {
  const funds = await Promise.all(Array.from({ length: clients * 2 }, () => openFund(ground)));
  const [ours, bare] = [funds.slice(0, clients), funds.slice(clients)];
  for (const id of funds) for (let n = 0; n < 3; n += 1) await post(ground, receiptOn('2026-03-10', id));
  const one = (client: number) => post(ground, receiptOn('2026-03-10', ours[client] ?? ''));
  const drivers: { readonly client: Client; readonly bare: Bare }[] = [];
  for (const fundId of bare) {
    const entry = receiptOn('2026-03-10', fundId);
    let made = '';
    const sent = await statementsOf(async () => {
      const [written] = await post(ground, entry);
      made = written?.id ?? '';
    });
    const fact = /"id":"([0-9a-f-]{36})"/.exec(
      JSON.stringify(sent.at(-2)?.values[0]).replaceAll('\\', ''),
    )?.[1];
    const ids = [entry.clientId, entry.source.id, made, fact ?? ''];
    const client = new Client({ connectionString: ground.url, pipeline: true });
    await client.connect();
    drivers.push({ client, bare: new Bare(client, sent, ids, 4) });
  }
  const byDriver = (client: number) => drivers[client]?.bare.post() ?? Promise.resolve();
  await perSecond(warmUp, one);
  await perSecond(warmUp, byDriver);
  const [app, alone]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    app.push(await perSecond(posted, one));
    alone.push(await perSecond(posted, byDriver));
  }
  for (const { client } of drivers) await client.end();
  const share = median(app.map((rate, round) => rate / (alone[round] ?? rate)));
  return {
    name: 'entries posted with their fact, 8 clients',
    values: { 'of SQL alone': share, 'app/s': median(app), 'SQL/s': median(alone) },
    target: '≥ 0.5 of the same SQL alone',
    reached: share >= 0.5,
  };
}

/** A page of the statement of an account with 100,000 lines, at its end, with the balance after each. */
async function measureStatement(ground: Ground): Promise<Figure> {
  const { app, caller, url } = ground;
  const fundId = await openFund(ground);
  const atOnce = 500;
  for (let made = 0; made < lines; made += atOnce) {
    const day = `2026-0${String(1 + (made % 9))}-${String(1 + (made % 28)).padStart(2, '0')}`;
    await post(ground, ...Array.from({ length: atOnce }, () => receiptOn(day, fundId)));
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('VACUUM (ANALYZE) ledger_posting').catch(() => undefined);
  await client.end();
  const read = (asked: { readonly from?: CalendarDate; readonly limit: number }) =>
    app
      .get(UnitOfWork)
      .read(caller, (tx) => app.get(LedgerReader).statement(tx, fundId, [{ kind: 'cash' }], asked));
  const times: Record<'first page' | 'last month' | 'balance', number[]> = {
    'first page': [],
    'last month': [],
    balance: [],
  };
  const timed = async (name: keyof typeof times, work: () => Promise<unknown>): Promise<void> => {
    const begun = performance.now();
    await work();
    times[name].push(performance.now() - begun);
  };
  for (let n = 0; n < 20; n += 1) {
    await timed('first page', () => read({ limit: 50 }));
    await timed('last month', () => read({ from: '2026-09-01' as CalendarDate, limit: 50 }));
    await timed('balance', () =>
      app
        .get(UnitOfWork)
        .read(caller, (tx) => app.get(LedgerReader).balancesOn(tx, fundId, '2026-12-31' as CalendarDate)),
    );
  }
  const values = Object.fromEntries(
    Object.entries(times).map(([name, each]) => [`${name} ms`, median(each)]),
  );
  return {
    name: 'a statement over 100,000 postings',
    values,
    target: '≤ 300 ms',
    reached: Object.values(values).every((ms) => ms <= 300),
  };
}

const settings = ({ appUrl, ownerUrl }: EmbeddedPostgres) => ({
  HEZONG_DATA_DIR: dataDir,
  LOG_LEVEL: 'warn',
  ROLE: 'api',
  HOST: '127.0.0.1',
  DATABASE_URL: appUrl,
  DATABASE_OWNER_URL: ownerUrl,
  DATABASE_POOL: String(clients),
});

async function run(postgres: EmbeddedPostgres): Promise<void> {
  await migrate(postgres.ownerUrl);
  const source = createDataSource({ url: postgres.appUrl, pool: clients, entities });
  await source.initialize();
  const app = await createApp(readConfig(settings(postgres)), source);
  try {
    const work = app.get(UnitOfWork);
    const caller = await seated(work, await anAlliance(work), 'treasurer');
    const ground = { app, url: postgres.appUrl, caller };
    const posting = await measurePosting(ground);
    say(`${posting.name}: ${JSON.stringify(posting.values)}`);
    say(report([posting, await measureStatement(ground)]));
  } finally {
    await app.close();
    await source.destroy();
  }
}

await onPostgres(run);
