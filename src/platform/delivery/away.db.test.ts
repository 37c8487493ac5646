import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../config.js';
import { Log } from '../log.js';
import { aTestDatabase, type TestDatabase } from '../platform.fixtures.js';
import { QueueBackend, workQueue } from './queue-backend.js';
import { restMs } from './rest.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await aTestDatabase();
});
afterAll(() => db.close());

/** What PostgreSQL says to whoever knocks while it starts. */
function starting(): Buffer {
  const said = Buffer.from('SFATAL\0C57P03\0Mthe database system is starting up\0\0');
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(said.length + 4, 1);
  return Buffer.concat([head, said]);
}

/** A way to the database that can be cut: then whoever knocks is told that it starts. */
async function aWay(to: URL) {
  const open = new Set<Socket>();
  const state = { cut: false, knocks: 0 };
  const server = createServer((inward) => {
    open.add(inward.on('error', () => undefined));
    state.knocks += 1;
    if (state.cut) {
      inward.once('data', () => inward.end(starting()));
      return;
    }
    const outward = connect(Number(to.port), to.hostname);
    open.add(outward.on('error', () => undefined));
    inward.pipe(outward).pipe(inward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(to);
  url.search = '';
  url.host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const hangUp = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: url.href,
    knocks: () => state.knocks,
    cut: () => {
      state.cut = true;
      hangUp();
    },
    close: () => {
      hangUp();
      server.close();
    },
  };
}

it('a worker whose database is not there knocks seldom, and ever more so', async () => {
  const way = await aWay(new URL(db.url));
  const config = readConfig({ LOG_LEVEL: 'silent', DATABASE_URL: way.url });
  const backend = new QueueBackend(
    { options: { type: 'postgres', url: way.url } } as never,
    new Log(config),
    config,
  );
  const taken: unknown[] = [];
  backend.keepWorker(workQueue, ({ data }) => {
    taken.push(data);
    return Promise.resolve();
  });
  const queue = backend.keepQueue(workQueue);
  await queue.now?.add([{ lane: 'usual', leases: [{ id: 'first', epoch: 1 }] } as never]);
  while (taken.length < 1) await pause(20);
  way.cut();
  const before = way.knocks();
  await pause(3_000);
  expect(way.knocks() - before).toBeLessThan(10);
  way.close();
  await backend.close();
});

it('rests a second at first and half a minute at most', () => {
  expect([1, 2, 3, 4, 5, 6, 60].map(restMs)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});
