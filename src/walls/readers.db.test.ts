import { instantOf } from '../kernel/index.js';
import { type Caller, newId, type Role } from '../platform/index.js';
import { aCaller, aTestDatabase, type TestDatabase } from '../platform/platform.fixtures.js';
import { type CasesOf, Readers } from './readers.js';
import { Standings } from './standings.store.js';
import { Veils } from './veils.js';
import { story } from '../../test/story.js';

let db: TestDatabase;
let caller: Caller;
const member = newId();
const client = newId();
const [caseId, groupId, basisId] = [newId(), newId(), newId()];
const readers = new Readers();
const standings = new Standings(new Veils());

/** As the cases would say: whoever holds the seat of counsel has one client in one case. */
const cases = (): CasesOf => ({
  clients: `SELECT '${caseId}'::uuid AS case_id, '${client}'::uuid AS member_id WHERE who.counsel`,
  cases: `SELECT '${caseId}'::uuid AS case_id WHERE who.counsel OR '${member}'::uuid = ANY(who.members)`,
  seesAll: ({ seats }) => seats.some(({ role }) => role === 'coordinator'),
});

const as = (role: Role, memberId: string | null = null): Caller => ({
  ...caller,
  seats: [{ role, memberId }],
});
const load = (by: Caller) => db.work.read(by, (tx) => readers.load(tx, cases));

/** Tables that others keep, and rows these tests do not need, are let go of for once. */
const step = story();
beforeAll(async () => {
  db = await aTestDatabase({ pool: 3 });
  caller = aCaller();
  const owner = await import('pg').then(({ Client }) => new Client({ connectionString: db.ownerUrl }));
  await owner.connect();
  await owner.query('ALTER TABLE standing DROP CONSTRAINT fk_standing_case');
  await owner.query('ALTER TABLE wall DROP CONSTRAINT fk_wall_set_by');
  await owner.end();
});
afterAll(() => db.close());

describe('a reader', () => {
  step('is loaded with cases and clients as far as the seats go', async () => {
    expect(await load(as('coordinator'))).toMatchObject({ seesCase: 'all', clients: [] });
    expect(await load(as('outside_counsel'))).toMatchObject({
      seesCase: new Set([caseId]),
      clients: [{ caseId, memberId: client }],
    });
    expect(await load(as('member_counsel', member))).toMatchObject({
      seesCase: new Set([caseId]),
      clients: [],
    });
    expect(await load(as('mediator'))).toMatchObject({ seesCase: new Set(), clients: [] });
  });

  step(
    'has the standings of the person’s firms and the person’s own, with their times, until they are cut',
    async () => {
      const wish = {
        groupId,
        caseId,
        basisKind: 'membership',
        basisId,
        holderKind: 'member',
        holderId: member,
      } as const;
      await db.work.run(caller, (tx) => standings.grant(tx, { ...wish, from: null }));
      const all = { groupId, caseId, basis: 'membership', holderKind: 'member', holderId: member };
      const inHouse = as('member_counsel', member);
      expect((await load(inHouse)).standings).toEqual([{ ...all, from: null, until: null }]);
      expect((await load(as('member_counsel', client))).standings).toEqual([]);

      const until = instantOf(new Date('2026-05-01T00:00:00.120Z'));
      await db.work.run(caller, (tx) => standings.limit(tx, [basisId], until));
      expect((await load(inHouse)).standings).toEqual([{ ...all, from: null, until }]);

      await db.work.run(caller, (tx) => standings.cut(tx, [basisId], tx.now));
      expect((await load(inHouse)).standings).toEqual([]);
      const kept = await db.work.read(caller, (tx) => standings.holders(tx, groupId));
      expect(kept).toMatchObject([{ from: null, until, cutAt: db.clock.now(), basisId }]);
    },
  );

  step('loses what rests on several bases at once, and nothing else', async () => {
    const wish = { groupId: newId(), caseId, basisKind: 'office', holderKind: 'person', from: null } as const;
    const holderId = caller.personId ?? '';
    const bases = [newId(), newId(), newId()] as const;
    await db.work.run(caller, async (tx) => {
      await standings.grant(tx, ...bases.map((basis) => ({ ...wish, holderId, basisId: basis })));
      await standings.limit(tx, [bases[0], bases[1]], tx.now);
      await standings.cut(tx, [bases[1], bases[2]], tx.now);
      await standings.cut(tx, [], tx.now);
    });
    const held = await db.work.read(caller, (tx) => standings.holders(tx, wish.groupId));
    const stateOf = (basis: string) => held.find((one) => one.basisId === basis);
    const at = db.clock.now();
    expect(bases.map(stateOf)).toMatchObject([
      { until: at, cutAt: null },
      { until: at, cutAt: at },
      { until: null, cutAt: at },
    ]);
  });

  step(
    'stands behind walls of the person, of the firm and of the clients, while these are in force',
    async () => {
      const objects = [newId(), newId(), newId(), newId()];
      const put = (
        subjectKind: string,
        subjectId: string | null,
        objectId: string | undefined,
        lifted: string | null,
      ) =>
        db.work.run(caller, (tx) =>
          tx.query(
            `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, lifted_at, version)
           VALUES (gen_random_uuid(), $1, $2, $3, 'document', $4, 'conflict', $5, $6, $7, 1)`,
            [caller.allianceId, subjectKind, subjectId, objectId, newId(), tx.now, lifted],
          ),
        );
      await put('person', caller.personId, objects[0], null);
      await put('member', member, objects[1], null);
      await put('member', client, objects[2], null);
      await put('person', caller.personId, objects[3], '2026-04-01');
      const behind = async (by: Caller) => (await load(by)).walls.map(({ id }) => objects.indexOf(id)).sort();
      expect(await behind(as('coordinator'))).toEqual([0]);
      expect(await behind(as('member_counsel', member))).toEqual([0, 1]);
      expect(await behind(as('outside_counsel'))).toEqual([0, 2]);
    },
  );

  step('is loaded among many in the order asked for', async () => {
    const people = [as('outside_counsel'), as('coordinator'), { ...as('mediator'), personId: newId() }];
    const loaded = await db.work.read(caller, (tx) => readers.loadMany(tx, people, cases));
    expect(loaded.map(({ personId }) => personId)).toEqual(people.map(({ personId }) => personId));
    expect(loaded.map(({ walls }) => walls.length)).toEqual([2, 1, 0]);
    expect(await db.work.read(caller, (tx) => readers.loadMany(tx, [], cases))).toEqual([]);
  });
});
