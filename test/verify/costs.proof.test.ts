import { anOriginal, type Breakage, brokenIn, type Original, unguarded } from './copies.js';

let original: Original;
beforeAll(async () => {
  original = await anOriginal();
});
afterAll(() => original.remove());

/** What a cost hangs on is not made for it here. */
const withoutOthers = `ALTER TABLE cost ${['engagement', 'plan', 'fund']
  .map((other) => `DROP CONSTRAINT fk_cost_${other}`)
  .join(', ')}`;

/** As somebody with every right over the database, past its triggers and policies. */
const doing =
  (...statements: readonly string[]): Breakage =>
  (client) =>
    unguarded(client, async () => {
      for (const sql of [withoutOthers, ...statements]) await client.query(sql);
    });

const id = (n: number): string => `019a0000-0000-7000-8000-0000000c00${String(n).padStart(2, '0')}`;

/** A cost of the first group of the demonstration, approved unless told otherwise; its vendor and plan are nobody's. */
const aCost = (n: number, over: Readonly<Record<string, string>> = {}): string => {
  const values: Record<string, string> = {
    id: `'${id(n)}'`,
    alliance_id: 'g.alliance_id',
    group_id: 'g.id',
    case_id: 'g.case_id',
    no: String(9000 + n),
    vendor_id: `'${id(90)}'`,
    engagement_id: `'${id(91)}'`,
    number: `'X-${String(n)}'`,
    number_key: `'x${String(n)}'`,
    invoiced_on: `'2026-03-01'`,
    service_from: `'2026-02-01'`,
    service_until: `'2026-02-28'`,
    amount_minor: '100',
    currency: `'USD'`,
    pool_key: `'common'`,
    task_code: `'L330'`,
    plan_id: `'${id(92)}'`,
    fund_id: `'${id(93)}'`,
    fund_currency: `'USD'`,
    fund_minor: '100',
    status: `'approved'`,
    entered_by: 'g.opened_by',
    entered_at: 'now()',
    coded_by: 'g.opened_by',
    coded_at: 'now()',
    approved_at: 'now()',
    version: '1',
    ...over,
  };
  return `INSERT INTO cost (${Object.keys(values).join(', ')}) SELECT ${Object.values(values).join(', ')} FROM joint_group g ORDER BY g.id LIMIT 1`;
};

const received = {
  status: `'received'`,
  approved_at: 'NULL',
  ...Object.fromEntries(
    [
      'pool_key',
      'task_code',
      'plan_id',
      'fund_id',
      'fund_currency',
      'fund_minor',
      'coded_by',
      'coded_at',
    ].map((column) => [column, 'NULL']),
  ),
};

/** A question about the approval of a cost that somebody approved. */
const approvedBy = (n: number, person: string): readonly string[] => [
  `INSERT INTO approval_question (id, alliance_id, kind, about_kind, about_id, firm_ids, part_ids, asked_at, hands, needed, content_hash,
     salt, state, closed_at, closed_by, version)
   SELECT '${id(n + 50)}', g.alliance_id, 'cost', 'cost', '${id(n)}', '{}', '{}', now(), '{role:treasurer}', 1, repeat('0', 64), 's',
     'approved', now(), ${person}, 2 FROM joint_group g ORDER BY g.id LIMIT 1`,
  `INSERT INTO approval_answer (alliance_id, question_id, person_id, hand, answer, at)
   SELECT g.alliance_id, '${id(n + 50)}', ${person}, 'role:treasurer', 'approve', now() FROM joint_group g ORDER BY g.id LIMIT 1`,
];

const breakages: readonly (readonly [string, string, Breakage, string])[] = [
  ['costs', 'an approved cost that was never posted', doing(aCost(1)), 'with 0 posted'],
  ['costs', 'one approved though nobody was asked', doing(aCost(2)), 'without a question'],
  [
    'costs',
    'one approved by whoever entered it',
    doing(aCost(3), ...approvedBy(3, 'g.opened_by')),
    'who entered or coded it',
  ],
  [
    'costs',
    'a pool spent above what was approved of it',
    doing(
      `INSERT INTO cost_plan SELECT (jsonb_populate_record(p, jsonb_build_object('id', '${id(92)}', 'no', 99, 'status', 'withdrawn',
         'approved', '{"common": "150"}'::jsonb))).* FROM cost_plan p WHERE p.group_id = (SELECT id FROM joint_group ORDER BY id LIMIT 1) LIMIT 1`,
      aCost(8),
      aCost(9),
    ),
    '200 is approved of pool common, above 150',
  ],
  ['costs', 'one paid without a payment', doing(aCost(4, { status: `'paid'` })), 'no payment'],
  [
    'costs',
    'one that takes back another of another amount',
    doing(
      aCost(5, { status: `'reversed'` }),
      aCost(6, { amount_minor: '-50', fund_minor: '-50', reverses_id: `'${id(5)}'` }),
    ),
    'of another amount or not reversed',
  ],
  [
    'narratives',
    'a narrative that can be read',
    doing(
      aCost(7, {
        ...received,
        narrative: `convert_to('Why claim 7 of the patent is weak', 'UTF8')`,
        narrative_tier: `'T2'`,
        narrative_key: `'${id(94)}'`,
        narrative_at: 'now()',
        narrative_by: 'g.opened_by',
      }),
    ),
    'is not sealed',
  ],
];

describe('costs', () => {
  it('hold in the demonstration', async () => {
    expect(await brokenIn(original, () => Promise.resolve())).toEqual({});
  });

  it.each(breakages)(
    'break %s: %s',
    async (name, _, breakage, said) => {
      const broken = await brokenIn(original, breakage);
      expect(JSON.stringify(broken[name])).toContain(said);
    },
    60_000,
  );
});
