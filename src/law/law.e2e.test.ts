import { aLawServer, type LawServer } from './law-server.fixtures.js';

describe('asking the law over HTTP', () => {
  let law: LawServer;
  let app: LawServer['app'];

  beforeAll(async () => {
    law = await aLawServer();
    ({ app } = law);
  });
  afterAll(() => law.close());

  const calculate = async (payload: object, language = 'en') => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/deadlines/calculate',
      headers: { 'accept-language': language },
      payload,
    });
    return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
  };
  const items = async (path: string) => {
    const answer = await app.inject({ method: 'GET', url: `/api/v1/law/${path}` });
    return answer.json<{ items: { id: string }[] }>().items;
  };

  it('answers with dates, their working and the edition used', async () => {
    const { status, body } = await calculate({
      rule: 'itc.response_to_complaint',
      date: '2026-03-20',
      service: { method: 'express', destination: 'us', receivedOn: '2026-03-24' },
      party: { domicile: 'foreign' },
      perishable: false,
      dates: { hearing: '2026-10-05' },
      institutedOn: '2026-03-18',
      calendar: 'us-itc',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      deadlines: [
        {
          rule: 'itc.response_to_complaint',
          kind: 'deadline',
          due: '2026-04-13',
          safe: '2026-04-10',
          cutoff: { time: '17:15', zone: 'America/New_York' },
          cutoffAt: '2026-04-13T21:15:00.000Z',
          citation: '19 CFR 210.13(a)',
          verified: true,
        },
      ],
      refused: [],
      pack: { id: 'us-itc', version: '2026.3' },
    });
  });

  it('answers an event with every rule, refused ones apart', async () => {
    const { body } = await calculate({
      forum: 'us-itc',
      event: 'complaint_and_noi_served_by_commission',
      date: '2026-03-20',
      service: { method: 'mail' },
    });
    expect(body).toMatchObject({
      deadlines: [{ rule: 'itc.sd_earliest_complainant', due: '2026-04-11' }],
      refused: [
        { rule: 'itc.response_to_complaint', code: 'law.service_destination_missing' },
        { rule: 'itc.public_interest_statement_respondent', code: 'law.service_destination_missing' },
      ],
    });
  });

  it('gives either version of a changed rule by the day of institution, and both where it is not said', async () => {
    const asked = { rule: 'itc.sanctions_rd_replies', date: '2026-11-23', service: { method: 'electronic' } };
    const dated = async (institutedOn?: string) =>
      (await calculate({ ...asked, institutedOn })).body['deadlines'] as readonly object[];
    expect(await dated('2025-02-04')).toMatchObject([{ due: '2026-12-01', verified: true }]);
    expect(await dated('2025-02-03')).toMatchObject([{ due: '2026-11-30', verified: true }]);
    const [open] = await dated();
    expect(open).toMatchObject({ due: '2026-12-01', safe: '2026-11-30' });
    expect(JSON.stringify(open)).toContain('day of institution is not stated');
  });

  it('says why it gives no date, in the language asked for', async () => {
    const { status, body } = await calculate(
      { rule: 'itc.motion_response', date: '2018-12-12' },
      'zh-CN,zh;q=0.9',
    );
    expect(status).toBe(422);
    expect(body).toMatchObject({ status: 422, code: 'law.forum_suspended' });
    expect(body['detail']).toContain('须由人工录入命令所定日期');
  });

  it.each([
    ['/date', { rule: 'itc.motion_response', date: '2026-02-30' }],
    ['/date', { rule: 'itc.motion_response' }],
    ['/service/method', { rule: 'itc.motion_response', date: '2026-03-20', service: { method: 'fax' } }],
    ['/dates', { rule: 'itc.motion_response', date: '2026-03-20', dates: { hearing: 'soon' } }],
    ['/urgent', { rule: 'itc.motion_response', date: '2026-03-20', urgent: true }],
    ['/rule', { date: '2026-03-20' }],
  ])('points at %s in %j', async (pointer, payload) => {
    const { status, body } = await calculate(payload);
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'input.invalid', errors: [{ pointer }] });
  });

  it('says of a stored trace whether it still computes', async () => {
    const calculation = {
      rule: 'itc.response_to_complaint',
      date: '2026-03-20',
      service: { method: 'express', destination: 'us' },
    };
    const [kept] = (await calculate(calculation)).body['deadlines'] as readonly {
      due: string;
      safe: string;
      citation: string;
      steps: object[];
      pack: object;
    }[];
    const { due, safe, citation, steps, pack } = kept!;
    const verify = async (more: object = {}, language = 'en') => {
      const answer = await app.inject({
        method: 'POST',
        url: '/api/v1/deadlines/verify',
        headers: { 'accept-language': language },
        payload: { calculation, due, safe, citation, steps, pack, ...more },
      });
      return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
    };
    expect(await verify()).toMatchObject({ status: 200, body: { holds: true, differences: [] } });
    expect((await verify({ due: '2026-04-14' })).body).toMatchObject({
      holds: false,
      differences: [{ what: 'due' }],
      now: { due: '2026-04-13' },
    });
    expect((await verify({ pack: { id: 'us-itc', version: '2024.1' } })).body).toMatchObject({
      holds: true,
      computedBy: { version: '2024.1' },
    });
    expect(await verify({ calculation: { date: '2026-03-20' } })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/calculation/rule' }] },
    });
  });

  it('lists packs, rules and events', async () => {
    expect(await items('packs')).toContainEqual(expect.objectContaining({ id: 'us-itc', rules: 85 }));
    expect(await items('rules?forum=us-itc')).toHaveLength(85);
    expect(await items('rules?forum=eu-upc')).toEqual([]);
    const events = await items('events?forum=us-itc');
    expect(events.find(({ id }) => id === 'final_id_served')).toMatchObject({
      served: true,
      rules: ['itc.petition_review_final_id', 'itc.review_decision_final_id'],
    });
  });
});
