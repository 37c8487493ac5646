import fc from 'fast-check';
import { activeStatuses, openStatuses } from '../../groups/index.js';
import { aCaller, aTestDatabase, type TestDatabase } from '../../platform/platform.fixtures.js';
import { Binds } from '../../platform/index.js';
import type { Reader } from '../../walls/index.js';
import { anyReader, world } from '../../walls/walls.fixtures.js';
import {
  type MoneyGroup,
  type MoneyPart,
  moneyParts,
  moneySightOf,
  seesMember,
  seesMoney,
} from '../domain/sight.js';
import { moneySights, seesMemberSql, seesMoneySql } from './money-sights.sql.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await aTestDatabase({ pool: 2 });
});
afterAll(() => db.close());

const statuses = [...openStatuses, 'withdrawal_noticed', 'settled_out', 'closed', 'declined'] as const;

interface MembershipMade {
  readonly group: number;
  readonly memberId: string;
  readonly status: string;
  readonly role: string;
  readonly wasIn: boolean;
  readonly isCut: boolean;
}

interface OfficeMade {
  readonly group: number;
  readonly personId: string;
  readonly office: string;
  readonly ended: boolean;
}

interface Money {
  readonly memberships: readonly MembershipMade[];
  readonly offices: readonly OfficeMade[];
}

const group = fc.nat({ max: world.groups.length - 1 });
const anyMoney: fc.Arbitrary<Money> = fc.record({
  memberships: fc.array(
    fc.record({
      group,
      memberId: fc.constantFrom(...world.members),
      status: fc.constantFrom(...statuses),
      role: fc.constantFrom('steering', 'member', 'observer'),
      wasIn: fc.boolean(),
      isCut: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  offices: fc.array(
    fc.record({
      group,
      personId: fc.constantFrom(...world.people),
      office: fc.constantFrom('liaison_counsel', 'steering'),
      ended: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
});

const caseOf = (n: number): string => world.cases[n % world.cases.length] ?? '';

/** The groups of the world, as the pure rule takes them. */
const groupsOf = ({ memberships, offices }: Money): readonly MoneyGroup[] =>
  world.groups.map((id, n) => ({
    id,
    caseId: caseOf(n),
    liaisonIds: offices.flatMap((one) =>
      one.group === n && one.office === 'liaison_counsel' && !one.ended ? [one.personId] : [],
    ),
    memberships: memberships
      .filter((one) => one.group === n && (one.wasIn || openStatuses.some((open) => open === one.status)))
      .map(({ memberId, status, role, isCut }) => ({
        memberId,
        isInside: !isCut && role !== 'observer' && activeStatuses.some((active) => active === status),
      })),
  }));

/** The same as rows, in place of what the tables hold. */
const rowsSql = ({ bind }: Binds, { memberships, offices }: Money): string => {
  const here = `current_setting('hezong.alliance')::uuid AS alliance_id`;
  const json = (rows: readonly object[]) => `jsonb_to_recordset(${bind(JSON.stringify(rows))}::jsonb)`;
  const groups = world.groups.map((id, n) => ({ id, case_id: caseOf(n) }));
  const idOf = (n: number) => world.groups[n] ?? '';
  return `WITH joint_group AS (SELECT *, ${here} FROM ${json(groups)} AS g(id uuid, case_id uuid)),
    group_membership AS (SELECT *, ${here} FROM ${json(
      memberships.map((one) => ({
        group_id: idOf(one.group),
        member_id: one.memberId,
        status: one.status,
        role: one.role,
        active_at: one.wasIn ? world.moments[0] : null,
        cut_at: one.isCut ? world.moments[1] : null,
      })),
    )} AS m(group_id uuid, member_id uuid, status text, role text, active_at timestamptz, cut_at timestamptz)),
    group_office AS (SELECT *, ${here} FROM ${json(
      offices.map((one) => ({
        group_id: idOf(one.group),
        person_id: one.personId,
        office: one.office,
        ended_at: one.ended ? world.moments[1] : null,
      })),
    )} AS o(group_id uuid, person_id uuid, office text, ended_at timestamptz))`;
};

/** What PostgreSQL says of a reader: by group, the parts and the members' rows they see. */
async function bySql(reader: Reader, money: Money): Promise<object> {
  const binds = new Binds();
  const parts = Object.keys(moneyParts) as MoneyPart[];
  const sql = `${rowsSql(binds, money)}
    SELECT seen.group_id AS id, seen.own, ${parts.map((part) => `${seesMoneySql('seen', part)} AS ${part}`).join(', ')},
           ARRAY(SELECT x.id FROM unnest(${binds.bind(world.members)}::uuid[]) AS x(id)
                  WHERE ${seesMemberSql(reader, 'seen', 'x.id', binds)} ORDER BY 1) AS members
      FROM ${moneySights(reader, binds)} seen`;
  const rows = await db.work.read(aCaller(), (tx) =>
    tx.query<{ id: string; own: string[]; members: string[] } & Record<string, unknown>>(sql, binds.values),
  );
  return Object.fromEntries(
    rows.map(({ id, own, members, ...seen }) => [
      id,
      { own: own.toSorted(), members, parts: parts.filter((part) => seen[part] === true) },
    ]),
  );
}

const byRule = (reader: Reader, money: Money): object =>
  Object.fromEntries(
    groupsOf(money).flatMap((one) => {
      const sight = moneySightOf(reader, one);
      if (sight === undefined) return [];
      const parts = (Object.keys(moneyParts) as MoneyPart[]).filter((part) => seesMoney(sight, part));
      const members = world.members.filter((id) => seesMember(sight, id)).toSorted();
      return [[one.id, { own: sight.own.toSorted(), members, parts }]];
    }),
  );

describe('who sees what of money, as SQL', () => {
  it('is what the pure rule says: 1,000 readers before as many groups', async () => {
    const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 1e9));
    const moneys = fc.sample(anyMoney, { numRuns: 1000, seed });
    let seen = 0;
    for (const [n, reader] of fc.sample(anyReader, { numRuns: 1000, seed: seed + 1 }).entries()) {
      const money = moneys[n] ?? { memberships: [], offices: [] };
      const expected = byRule(reader, money);
      seen += Object.keys(expected).length;
      expect({ seed, n, seen: await bySql(reader, money) }).toEqual({ seed, n, seen: expected });
    }
    // Else the readers are too poor to say anything.
    expect(seen).toBeGreaterThan(300);
  });
});
