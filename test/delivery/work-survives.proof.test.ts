import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { aRig, type Backend, hasRedis, type Rig, type WorkerProcess } from './rig.js';

const backends: readonly Backend[] = ['PostgreSQL', 'Redis'];
const healMs = 180_000;
const inFlight = 4;

/** All of it once: in the app, in the database and at the mail server. */
const onceEach = (count: number) => ({
  remindersSent: count,
  notifications: count,
  toldTwice: 0,
  mailsSent: count,
  arrived: count,
  unknown: 0,
});

function report(backend: Backend, fault: string, healedMs: number, mailsRepeated: number): void {
  process.stderr.write(
    `${JSON.stringify({ backend, fault, healedMs: Math.round(healedMs), mailsRepeated })}\n`,
  );
}

const missing = backends.includes('Redis') && !hasRedis();
if (missing && process.env['CI'] !== 'true') {
  process.stderr.write(
    'Redis is not installed: its half of these tests is skipped ("apt-get install redis-server").\n',
  );
}

it('runs on both backends where it counts', () => {
  if (missing && process.env['CI'] === 'true')
    throw new Error('Redis is not installed: "apt-get install redis-server".');
});

describe.each(backends.filter((backend) => backend === 'PostgreSQL' || !missing))(
  'with the queue in %s',
  (backend) => {
    let rig: Rig;
    let workers: [WorkerProcess, WorkerProcess];
    let planned = 0;
    let repeatedBefore = 0;

    beforeAll(async () => {
      rig = await aRig(backend);
      workers = [await rig.startWorker(), await rig.startWorker()];
      await Promise.all(workers.map((worker) => worker.ready()));
    });
    afterAll(() => rig.close());

    /** Plans reminders and waits until some of them are sent: the middle of the work. */
    async function inTheMiddleOf(reminders: number): Promise<void> {
      const some = planned + Math.round(reminders / 8);
      planned += reminders;
      await rig.planReminders(reminders / 2);
      await rig.waitForMails(some, healMs);
    }

    /** Waits for the rest; answers how many mails reached the server again since the last look. */
    async function settled(fault: string, since = performance.now()): Promise<number> {
      await rig.waitForMails(planned, healMs);
      const healedMs = performance.now() - since;
      await pause(200);
      const { arrivedAgain, ...found } = await rig.look();
      const repeated = arrivedAgain - repeatedBefore;
      repeatedBefore = arrivedAgain;
      report(backend, fault, healedMs, repeated);
      expect(found).toEqual(onceEach(planned));
      return repeated;
    }

    it('kill -9 of workers in the middle of 200 reminders loses none and doubles none', async () => {
      await inTheMiddleOf(200);
      const kills = [
        [0, 80],
        [1, 140],
        [0, 200],
      ] as const;
      const since = performance.now();
      for (const [turn, sent] of kills) {
        workers[turn].process.kill('SIGKILL');
        workers[turn] = await rig.startWorker();
        await rig.waitForMails(sent, healMs);
      }
      expect(await settled('kill -9', since)).toBeLessThanOrEqual(kills.length * inFlight);
    });

    it('a queue that loses everything is filled again without a restart', async () => {
      await inTheMiddleOf(80);
      if (rig.redisPort === undefined) await rig.asApp('DROP SCHEMA bullmq CASCADE');
      else spawnSync('redis-cli', ['-p', String(rig.redisPort), 'flushall']);
      expect(await settled('queue lost')).toBe(0);
    });

    it('a worker that sleeps past its leases wakes to change nothing', async () => {
      await inTheMiddleOf(80);
      workers[0].process.kill('SIGSTOP');
      const whileAsleep = await settled('stopped');
      workers[0].process.kill('SIGCONT');
      await pause(1_500);
      const afterwards = await settled('continued');
      expect(whileAsleep + afterwards).toBeLessThanOrEqual(inFlight);
    });
  },
);
