import { startSmtpSink, type SmtpSink } from '../../../test/delivery/smtp-sink.js';
import { newId } from '../ids.js';
import { aCaller, aTestDatabase, type TestDatabase } from '../platform.fixtures.js';
import type { Caller } from '../words.js';
import { Consumers } from '../facts/consumers.js';
import { aWorkbench, type Workbench } from './delivery.fixtures.js';
import type { OutgoingMail } from './mail.js';
import { htmlOf } from './mail-transport.js';

let db: TestDatabase;
let sink: SmtpSink;
let bench: Workbench;
let caller: Caller;

beforeAll(async () => {
  db = await aTestDatabase();
  sink = await startSmtpSink();
  bench = aWorkbench(db, { SMTP_URL: sink.url, MAIL_FROM: 'Hezong <hezong@alliance.test>' });
  bench.rules.add(['deadline'], () => Promise.resolve(mayBeTold));
});
afterAll(async () => {
  bench.transport.close();
  await sink.close();
  await db.close();
});
let mayBeTold: boolean;
beforeEach(() => {
  mayBeTold = true;
  caller = aCaller();
  db.clock.set('2026-04-01T01:00:00.000Z');
  sink.refuseWith(undefined);
});

const aMail = (over: Partial<OutgoingMail> = {}): OutgoingMail => ({
  kind: 'reminder',
  about: { kind: 'deadline', id: newId() },
  to: { address: 'reader@example.test', personId: newId() },
  language: 'zh',
  subject: '还有3天：提交答辩状',
  text: '提交答辩状：应于2026年4月16日前完成。\n\n案件：<337-TA-9901>\n\nhttps://hezong.test/cases/1',
  ...over,
});
const sent = (mail = aMail(), outbox = bench.outbox): Promise<string> =>
  db.work.run(caller, (tx) => outbox.send(tx, mail));
interface Kept {
  readonly state: string;
  readonly last_error: string | null;
  readonly message_id: string;
  readonly subject: string;
  readonly body: string;
}
const kept = async (id: string): Promise<Kept> => {
  const rows = await db.work.read(caller, (tx) => tx.query<Kept>('SELECT * FROM mail WHERE id = $1', [id]));
  return rows[0] as Kept;
};

describe('a mail', () => {
  it('leaves when the transaction that meant it has committed, in both forms', async () => {
    const id = await sent();
    expect((await kept(id)).state).toBe('intended');
    await bench.due.runAll();
    const { state, message_id } = await kept(id);
    expect(state).toBe('sent');
    const arrived = sink.received.filter(({ messageId }) => messageId === message_id);
    expect(arrived).toHaveLength(1);
    expect(arrived[0]?.to).toBe('reader@example.test');
    expect(arrived[0]?.raw).toContain('Content-Type: text/html');
    expect(arrived[0]?.raw).toContain('Auto-Submitted: auto-generated');
  });

  it('does not leave when the transaction that meant it failed', async () => {
    const before = sink.received.length;
    const failing = db.work.run(caller, async (tx) => {
      await bench.outbox.send(tx, aMail());
      throw new Error('crash');
    });
    await expect(failing).rejects.toThrow('crash');
    await bench.due.runAll();
    expect(sink.received).toHaveLength(before);
  });

  it('is kept at once, and no work is planned, where there is no mail server', async () => {
    const bare = aWorkbench({ ...db, consumers: new Consumers() });
    const id = await sent(aMail(), bare.outbox);
    expect((await kept(id)).state).toBe('kept');
    expect((await bare.leases.claim()).tickets).toEqual([]);
  });

  it('is tried again with the same Message-ID when the server is busy', async () => {
    sink.refuseWith(451);
    const id = await sent();
    await bench.due.runAll();
    const before = await kept(id);
    expect(before.state).toBe('intended');
    sink.refuseWith(undefined);
    db.clock.set('2026-04-01T01:00:05.000Z');
    await bench.due.runAll();
    expect((await kept(id)).state).toBe('sent');
    expect(sink.received.filter(({ messageId }) => messageId === before.message_id)).toHaveLength(1);
  });

  it.each([
    ['its addressee may not be told any more', aMail],
    ['no rule knows what it is about', () => aMail({ about: { kind: 'riddle', id: newId() } })],
    ['it says not what it is about', () => aMail({ about: null })],
    ['it is to nobody known', () => aMail({ to: { address: 'reader@example.test' } })],
  ])('is withdrawn, and its words removed, where %s', async (why, mail) => {
    const id = await sent(mail());
    mayBeTold = why !== 'its addressee may not be told any more';
    const before = sink.received.length;
    await bench.due.runAll();
    expect(await kept(id)).toMatchObject({ state: 'withdrawn', subject: '', body: '' });
    expect(sink.received).toHaveLength(before);
  });

  it('is asked about anew at each try', async () => {
    sink.refuseWith(451);
    const id = await sent();
    await bench.due.runAll();
    expect((await kept(id)).state).toBe('intended');
    mayBeTold = false;
    sink.refuseWith(undefined);
    const before = sink.received.length;
    db.clock.set('2026-04-01T01:00:05.000Z');
    await bench.due.runAll();
    expect(await kept(id)).toMatchObject({ state: 'withdrawn', body: '' });
    expect(sink.received).toHaveLength(before);
  });

  it('fails for good when the server refuses its addressee', async () => {
    sink.refuseWith(550);
    const id = await sent();
    await bench.due.runAll();
    expect(await kept(id)).toMatchObject({ state: 'failed', last_error: 'HopelessError smtp_550' });
  });
});

describe('the HTML of a mail', () => {
  it('is its text: marked up, with nothing of it taken as markup', () => {
    const html = htmlOf('Do it by <Friday>.\n\nCase: A & B\nhttps://hezong.test/x?a=1&b=2', 'en');
    expect(html).toContain('<strong>Do it by &lt;Friday&gt;.</strong>');
    expect(html).toContain('A &amp; B<br>');
    expect(html).toContain('<a href="https://hezong.test/x?a=1&amp;b=2">');
  });
});
