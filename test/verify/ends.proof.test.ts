import { anOriginal, type Breakage, brokenIn, type Original, unguarded } from './copies.js';

let original: Original;
beforeAll(async () => {
  original = await anOriginal();
});
afterAll(() => original.remove());

/** Takes from these tables what they refer to: the rows that break something stand alone. */
const unbound = `DO $$ DECLARE r record; BEGIN
  FOR r IN SELECT conrelid::regclass AS of, conname AS name FROM pg_constraint WHERE contype = 'f' AND conrelid::regclass::text IN
    ('buy_in_quote', 'buy_in_credit', 'exit_statement', 'true_up', 'recovery', 'recovery_line', 'member_due', 'refund', 'settlement_sum',
     'settlement_share')
  LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', r.of, r.name); END LOOP; END $$`;

/** As somebody with every right over the database, past its triggers, policies and references. */
const doing =
  (...statements: readonly string[]): Breakage =>
  (client) =>
    unguarded(client, async () => {
      for (const sql of [unbound, ...statements]) await client.query(sql);
    });

const id = (n: number): string => `'019a0000-0000-7000-8000-0000000d00${String(n).padStart(2, '0')}'`;

/** A row of the first group of the demonstration; what it refers to is nobody's. */
const into = (table: string, values: Readonly<Record<string, string>>): string =>
  `INSERT INTO ${table} (alliance_id, ${Object.keys(values).join(', ')})
   SELECT g.alliance_id, ${Object.values(values).join(', ')} FROM joint_group g ORDER BY g.id LIMIT 1`;

const inGroup = (n: number) => ({
  id: id(n),
  group_id: 'g.id',
  case_id: 'g.case_id',
  fund_id: id(90),
  version: '1',
});
const by = 'g.opened_by';
const usd = { currency: `'USD'` };

const aQuote = (over: Readonly<Record<string, string>> = {}): string =>
  into('buy_in_quote', {
    ...inGroup(1),
    membership_id: `(SELECT m.id FROM group_membership m WHERE m.alliance_id = g.alliance_id AND m.buy_in_posted_at IS NULL ORDER BY m.id LIMIT 1)`,
    member_id: id(91),
    status: `'proposed'`,
    as_of: `'2026-03-01'`,
    since: `'2026-01-01'`,
    historic_minor: '1000',
    share: `'1/5'`,
    part_minor: '200',
    rate_percent: `'5'`,
    years: `'1'`,
    time_minor: '10',
    premium_percent: `'10'`,
    premium_minor: '20',
    total_minor: '230',
    ...usd,
    made_by: by,
    made_at: 'now()',
    ...over,
  });
const aCredit = (minor: string): string =>
  into('buy_in_credit', { quote_id: id(1), member_id: id(92), place: '0', basis_minor: '1', minor, ...usd });
const anExit = (over: Readonly<Record<string, string>> = {}): string =>
  into('exit_statement', {
    ...inGroup(2),
    membership_id: id(93),
    member_id: id(91),
    status: `'drafted'`,
    left_on: `'2026-03-01'`,
    cut_off: `'2026-03-31'`,
    prepaid_minor: '0',
    accrued_minor: '0',
    committed_minor: '0',
    wind_down_minor: '0',
    tail_minor: '0',
    adjustment_minor: '0',
    balance_minor: '0',
    ...usd,
    drafted_by: by,
    drafted_at: 'now()',
    ...over,
  });
const aRecovery = (over: Readonly<Record<string, string>> = {}): string =>
  into('recovery', {
    ...inGroup(3),
    kind: `'fee_award'`,
    payer: `'P'`,
    reference: `'R'`,
    received_on: `'2026-03-01'`,
    amount_minor: '100',
    collection_minor: '0',
    ...usd,
    status: `'proposed'`,
    made_by: by,
    made_at: 'now()',
    ...over,
  });
const aRecoveryLine = into('recovery_line', {
  recovery_id: id(3),
  level: '3',
  place: '0',
  member_id: id(92),
  minor: '100',
  ...usd,
});
const ofMember = { member_id: id(91), source_kind: `'true_up'`, source_id: id(94), minor: '5', ...usd };
const paid = { status: `'paid'`, paid_on: `'2026-03-01'`, reference: `'R'` };
const aSum = (over: Readonly<Record<string, string>> = {}): string =>
  into('settlement_sum', {
    ...inGroup(6),
    payee: `'P'`,
    amount_minor: '100',
    ...usd,
    due_on: `'2026-04-01'`,
    status: `'offered'`,
    made_by: by,
    made_at: 'now()',
    ...over,
  });
const aShare = (over: Readonly<Record<string, string>> = {}): string =>
  into('settlement_share', {
    sum_id: id(6),
    member_id: id(91),
    place: '0',
    weight: `'1'`,
    minor: '100',
    ...usd,
    ...over,
  });

const breakages: readonly (readonly [string, Breakage, string])[] = [
  ['a buy-in not credited in full', doing(aQuote(), aCredit('229')), 'credits of 229 of 230'],
  ['a buy-in paid and not posted', doing(aQuote(paid), aCredit('230')), 'not posted or its membership'],
  [
    'a buy-in of nothing that let nobody in',
    doing(
      aQuote({ status: `'free'`, part_minor: '0', time_minor: '0', premium_minor: '0', total_minor: '0' }),
    ),
    'not posted or its membership',
  ],
  [
    'an exit statement its lines do not make',
    doing(anExit({ accrued_minor: '5', balance_minor: '-5' })),
    'its lines come to something else',
  ],
  [
    'an exit settled that nobody signed',
    doing(anExit({ status: `'settled'` })),
    'neither signed nor decided',
  ],
  [
    'a true-up its lines do not make',
    doing(
      into('true_up', {
        ...inGroup(7),
        from_day: `'2026-03-01'`,
        until_day: `'2026-03-31'`,
        status: `'drafted'`,
        called_minor: '5',
        actual_minor: '0',
        ...usd,
        made_by: by,
        made_at: 'now()',
      }),
    ),
    'true-up',
  ],
  ['a recovery not shared in full', doing(aRecovery()), 'shares of 0 of 100'],
  [
    'a recovery nobody approved',
    doing(aRecovery({ status: `'posted'` }), aRecoveryLine),
    'nobody else approved that',
  ],
  [
    'a bill paid and not posted',
    doing(
      into('member_due', { ...inGroup(4), ...ofMember, due_on: `'2026-03-01'`, made_at: 'now()', ...paid }),
    ),
    'is paid, and not posted',
  ],
  [
    'a refund paid out of nothing that was set aside',
    doing(
      into('refund', {
        ...inGroup(5),
        ...ofMember,
        prepaid_minor: '0',
        pending_entry_id: id(95),
        proposed_at: 'now()',
        ...paid,
      }),
    ),
    'what was set aside is not',
  ],
  ['a settlement sum not shared in full', doing(aSum()), 'shares of 0 of 100'],
  [
    'a settlement sum in a fund of something else',
    doing(
      aSum({
        fund_id: `(SELECT f.id FROM fund f WHERE f.alliance_id = g.alliance_id ORDER BY f.id LIMIT 1)`,
      }),
      aShare(),
    ),
    'in a fund of something else',
  ],
  [
    'a settlement sum cancelled with money in it',
    doing(aSum({ status: `'cancelled'` }), aShare({ paid_on: `'2026-03-01'`, reference: `'R'` })),
    'not all that came in was paid back',
  ],
];

describe('buy-ins, exits, true-ups, recoveries and settlement sums', () => {
  it.each(breakages)(
    'break where there is %s',
    async (_, breakage, said) => {
      const broken = await brokenIn(original, breakage);
      expect(JSON.stringify(broken['ends'])).toContain(said);
    },
    60_000,
  );
});
