import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  Queue,
  Worker,
} from 'bullmq';

/** Jobs that are measured. */
const jobs = 20_000;
const addedAtOnce = 500;
/** As many as a worker of the app takes at once. */
const concurrency = 16;

/** How many jobs that do nothing the queue alone hands out a second, one after the other as it would hand out reminders. */
async function rate<Backend extends IQueueBackend, Connection>(
  connection: Connection,
  factory: BackendFactory<Backend, Connection>,
): Promise<number> {
  const queue = new Queue<number, void, 'raw', number, void, 'raw', Backend, Connection>(
    'raw',
    { connection, defaultJobOptions: { attempts: 1, removeOnComplete: true, removeOnFail: true } },
    factory,
  );
  for (let from = 0; from < jobs; from += addedAtOnce) {
    const some = Array.from({ length: addedAtOnce }, (_, at) => from + at);
    await Promise.all(some.map((n) => queue.add('raw', n)));
  }
  let done = 0;
  let begun = 0;
  const perSecond = await new Promise<number>((resolve) => {
    const worker = new Worker<number, void, 'raw', Backend, object, Connection>(
      'raw',
      () => {
        if (begun === 0) begun = performance.now();
        done += 1;
        if (done === jobs) {
          resolve((jobs * 1000) / (performance.now() - begun));
          void worker.close();
        }
        return Promise.resolve();
      },
      { connection, concurrency },
      factory,
    );
  });
  await queue.close();
  return perSecond;
}

/** Jobs a second of the queue in PostgreSQL. */
export const rawInPostgres = (connectionString: string): Promise<number> =>
  rate({ connectionString, schema: 'bullmq', max: 4, migrate: true }, createPostgresBackend);

/** Jobs a second of the queue in Redis. */
export const rawInRedis = (url: string): Promise<number> =>
  rate({ url, maxRetriesPerRequest: null }, createRedisBackend);
