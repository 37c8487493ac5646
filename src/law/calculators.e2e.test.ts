import { aLawServer, type LawServer } from './law-server.fixtures.js';

describe('periods and clocks over HTTP', () => {
  let law: LawServer;
  let app: LawServer['app'];

  beforeAll(async () => {
    law = await aLawServer();
    ({ app } = law);
  });
  afterAll(() => law.close());

  const ask = async (what: 'periods' | 'clocks', payload: object, language = 'en') => {
    const headers = { 'accept-language': language };
    const answer = await app.inject({ method: 'POST', url: `/api/v1/${what}/calculate`, headers, payload });
    return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
  };

  const period = { start: '2026-09-16', amount: 15, unit: 'days', calendar: 'CN', roll: 'next' };
  const clock = {
    calendar: 'CN',
    zone: 'Asia/Shanghai',
    hours: [{ from: '09:00', to: '17:00' }],
    limit: { workingDays: 5 },
    startedAt: '2026-09-30T16:00:00+08:00',
    pauses: [],
    at: '2026-10-09T12:00+08:00',
  };

  it('answers with the end of a period and every day it moved over', async () => {
    const { status, body } = await ask('periods', period);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['due', 'steps', 'warnings']);
    expect(body).toMatchObject({ due: '2026-10-08', warnings: [] });
    expect((body['steps'] as { date: string }[]).map(({ date }) => date)).toEqual([
      '2026-09-16',
      '2026-10-01',
      '2026-10-01',
      '2026-10-02',
      '2026-10-03',
      '2026-10-04',
      '2026-10-05',
      '2026-10-06',
      '2026-10-07',
      '2026-10-08',
    ]);
  });

  it('leaves open what the calendar does not say, and marks what is provisional', async () => {
    const open = await ask('periods', { ...period, start: '2026-12-20', direction: 'forward' });
    expect(open.body).toMatchObject({ safe: '2027-01-04' });
    expect(open.body).not.toHaveProperty('due');
    const counted = await ask('periods', { ...period, start: '2026-12-29', amount: 5, unit: 'working_days' });
    expect(counted.body).toMatchObject({ due: '2027-01-06', provisional: true });
  });

  it('answers with what a clock shows', async () => {
    const { status, body } = await ask('clocks', clock);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      usedMinutes: 720,
      remainingMinutes: 1680,
      dueAt: '2026-10-13T08:00:00.000Z',
      warnings: [],
    });
  });

  it.each([
    ['periods', 'calendar.not_kept', '未收录印度日历', { ...period, calendar: 'IN' }],
    ['periods', 'period.too_long', '期间过长', { ...period, amount: 99_999 }],
    ['clocks', 'clock.hours_invalid', '工作时间', { ...clock, hours: [{ from: '17:00', to: '09:00' }] }],
  ] as const)('says why it refuses %s with %s', async (what, code, because, payload) => {
    const { status, body } = await ask(what, payload, 'zh-CN');
    expect([status, body['code']]).toEqual([422, code]);
    expect(body['detail']).toContain(because);
  });

  it.each([
    ['periods', '/start', { ...period, start: '2026-02-30' }],
    ['periods', '/amount', { ...period, amount: 0 }],
    ['periods', '/amount', { ...period, amount: 1.5 }],
    ['periods', '/unit', { ...period, unit: 'fortnights' }],
    ['periods', '/roll', { ...period, roll: undefined }],
    ['clocks', '/zone', { ...clock, zone: 'Asia/Nowhere' }],
    ['clocks', '/hours/0/to', { ...clock, hours: [{ from: '09:00', to: '25:00' }] }],
    ['clocks', '/startedAt', { ...clock, startedAt: '2026-09-30T16:00:00' }],
    ['clocks', '/pauses/0/from', { ...clock, pauses: [{ from: 'noon' }] }],
    ['clocks', '/limit', { ...clock, limit: {} }],
    ['clocks', '/limit', { ...clock, limit: { minutes: 60, workingDays: 1 } }],
  ] as const)('of %s points at %s', async (what, pointer, payload) => {
    const { status, body } = await ask(what, payload);
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'input.invalid', errors: [{ pointer }] });
  });

  it('lists the calendars with what they cover and where they are from', async () => {
    const answer = await app.inject({ method: 'GET', url: '/api/v1/law/calendars' });
    const { items } = answer.json<{ items: { id: string }[] }>();
    expect(items.find(({ id }) => id === 'CN')).toMatchObject({
      name: { en: 'China (mainland)', zh: '中国（大陆）' },
      coverage: [{ from: '2015-01-01', until: '2026-12-31' }],
    });
    expect(items).toHaveLength(25);
  });
});
