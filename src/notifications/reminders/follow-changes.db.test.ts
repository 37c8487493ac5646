import { aWorkbench, type Workbench } from '../../platform/delivery/delivery.fixtures.js';
import { type Fact, newId, systemCaller } from '../../platform/index.js';
import { aTestDatabase, type TestDatabase } from '../../platform/platform.fixtures.js';
import { wantedReminders } from '../domain/plan-reminders.js';
import { type AnAlliance, anAlliance, type TestCase } from '../notifications.fixtures.js';
import { planningAt } from './horizon.js';
import type { RemindedStore } from './reminded.store.js';
import { withReminders } from './reminders.fixtures.js';
import { replanTimer } from './timers.js';
import { story } from '../../../test/story.js';

/** The first step of what is due on `day` is eight hours off, and no other is near. */
const start = '2026-03-16T17:00:00.000Z';
const day = '2026-04-16';

let db: TestDatabase;
let bench: Workbench;
let reminded: RemindedStore;
let alliance: AnAlliance;
let second: TestCase;
const ids: Record<string, string> = {};
const id = (name: string): string => ids[name] ?? '';

const step = story();
beforeAll(async () => {
  db = await aTestDatabase({ pool: 6 });
  bench = aWorkbench(db);
  reminded = withReminders(bench, db.work);
  db.clock.set(start);
  alliance = await anAlliance(db.work, start);
  await fill();
  await happen({
    type: 'alliance.founded',
    subject: { kind: 'alliance', id: alliance.allianceId },
    payload: {},
  });
  await happen(changed(await asked(`SELECT id FROM deadline`)));
});
afterAll(() => db.close());

const counsel = (partyId: string, personId: string) =>
  alliance.put('party_counsel', {
    id: newId(),
    party_id: partyId,
    firm: 'Invented LLP',
    person_id: personId,
  });

/** Two cases and two members, a respondent without a member in each case, and somebody of every kind. */
async function fill(): Promise<void> {
  second = await alliance.aCase();
  ids['memberA'] = alliance.memberId;
  ids['memberB'] = await alliance.aMember();
  ids['partyA'] = alliance.partyId;
  ids['alone1'] = await alliance.aParty(alliance.first);
  ids['partyB'] = await alliance.aParty(second, { memberId: id('memberB') });
  ids['alone2'] = await alliance.aParty(second);
  await alliance.put('case_member', { case_id: second.caseId, member_id: id('memberB') });
  ids['coordinator'] = await alliance.aPerson({ role: 'coordinator' });
  ids['other coordinator'] = await alliance.aPerson({ role: 'coordinator', zone: 'America/New_York' });
  for (const member of ['A', 'B']) {
    const memberId = id(`member${member}`);
    ids[`rep${member}`] = await alliance.aPerson({ role: 'member_representative', memberId });
    ids[`counsel${member}`] = await alliance.aPerson({ role: 'member_counsel', memberId });
  }
  for (const who of ['outside1', 'outside2', 'outside3'])
    ids[who] = await alliance.aPerson({ role: 'outside_counsel' });
  await counsel(id('alone2'), id('outside1'));
  await counsel(id('partyA'), id('outside2'));
  await counsel(id('alone2'), id('outside2'));
  for (const [one, party] of [
    [alliance.first, 'partyA'],
    [alliance.first, 'alone1'],
    [second, 'partyB'],
    [second, 'alone2'],
  ] as const)
    ids[`deadline of ${party}`] = await alliance.aDeadline({ day, of: one, partyId: id(party) });
  for (const one of [alliance.first, second]) {
    await alliance.aDeadline({ day, of: one, party: false });
    await alliance.aDeadline({ day: '2026-09-01', of: one, party: false });
    await alliance.aDeadline({ day, of: one, party: false, duty: false });
  }
}

const system = () => systemCaller(alliance.allianceId);
const change = (sql: string, parameters: readonly unknown[]): Promise<unknown> =>
  db.work.run(system(), (tx) => tx.query(sql, parameters));
const asked = async (sql: string): Promise<readonly string[]> =>
  (await db.work.read(system(), (tx) => tx.query<{ id: string }>(sql))).map((row) => row.id);
const changed = (deadlineIds: readonly string[]): Fact => ({
  type: 'deadlines.changed',
  subject: { kind: 'event', id: alliance.first.eventId },
  caseId: alliance.caseId,
  payload: { deadlineIds: [...deadlineIds] },
});

/** Records facts and does what they lead to. */
async function happen(...facts: readonly Fact[]): Promise<void> {
  await db.work.run(system(), (tx) => tx.record(facts));
  await bench.due.runAll();
}

/** The reminders that are planned, as they stand. */
const standing = async (): Promise<readonly string[]> =>
  (
    await db.work.read(system(), (tx) =>
      tx.query<{ line: string }>(
        `SELECT concat_ws(' ', r.deadline_id, r.person_id, r.step, to_json(r.due_at)) AS line FROM reminder r
          JOIN timer t ON t.alliance_id = r.alliance_id AND t.kind = 'reminder.send' AND t.subject_id = r.id
           AND t.done_at IS NULL AND t.cancelled_at IS NULL AND t.due_at = r.due_at
         WHERE r.state = 'planned' ORDER BY 1`,
      ),
    )
  ).map(({ line }) => line);

/** The reminders that would be planned from nothing, of every deadline and for everybody. */
async function fromNothing(): Promise<readonly string[]> {
  const all = await asked('SELECT id FROM deadline');
  return db.work.read(system(), async (tx) => {
    const readers = await reminded.readers(tx, all, null);
    const planning = planningAt(tx.now);
    const wanted = (await reminded.standing(tx, all)).flatMap((deadline) =>
      wantedReminders(
        deadline,
        readers.filter(({ deadlineId }) => deadlineId === deadline.deadlineId),
        planning,
      ),
    );
    const near = wanted.filter(({ at }) => at <= planning.until);
    const lines = await tx.query<{ line: string }>(
      `SELECT concat_ws(' ', d, p, s, to_json(a)) AS line
         FROM jsonb_to_recordset($1::jsonb) AS w(d uuid, p uuid, s text, a timestamptz) ORDER BY 1`,
      [JSON.stringify(near.map(({ deadlineId: d, personId: p, step: s, at: a }) => ({ d, p, s, a })))],
    );
    return lines.map(({ line }) => line);
  });
}

const ofPerson = (type: Fact['type'], who: string): Fact => ({
  type,
  subject: { kind: 'person', id: id(who) },
  payload: {},
});
const ofParty = (type: Fact['type'], party: string, of = alliance.first): Fact => ({
  type,
  subject: { kind: 'party', id: id(party) },
  caseId: of.caseId,
  payload: {},
});
const ofDeadline = (type: Fact['type'], party: string): Fact => ({
  type,
  subject: { kind: 'deadline', id: id(`deadline of ${party}`) },
  payload: {},
});
const seat = async (
  who: string,
  role: string,
  memberId: string | null,
  from = '2026-01-01',
): Promise<void> => {
  const made = { person_id: id(who), role, member_id: memberId, from_on: from, made_at: start };
  await alliance.put('appointment', { id: newId(), ...made });
};
const endSeats = (who: string) =>
  change(`UPDATE appointment SET until_on = '2026-03-01' WHERE person_id = $1`, [id(who)]);
const setStatus = (party: string, status: string) =>
  change('UPDATE deadline SET status = $2 WHERE id = $1', [id(`deadline of ${party}`), status]);
const wall = async (kind: 'person' | 'member', subject: string, caseId: string): Promise<Fact> => {
  const wallId = newId();
  const payload = { subjectKind: kind, subjectId: id(subject), objectKind: 'case', objectId: caseId };
  await alliance.put('wall', {
    id: wallId,
    subject_kind: kind,
    subject_id: id(subject),
    object_kind: 'case',
    object_id: caseId,
    reason: 'conflict',
    set_by: id('coordinator'),
    set_at: start,
    version: 1,
  });
  ids[`wall of ${subject}`] = wallId;
  return { type: 'wall.set', subject: { kind: 'wall', id: wallId }, payload };
};
const lift = async (kind: 'person' | 'member', subject: string, caseId: string): Promise<Fact> => {
  const wallId = id(`wall of ${subject}`);
  await change('UPDATE wall SET lifted_at = $2 WHERE id = $1', [wallId, start]);
  const payload = { subjectKind: kind, subjectId: id(subject), objectKind: 'case', objectId: caseId };
  return { type: 'wall.lifted', subject: { kind: 'wall', id: wallId }, payload };
};

type Happening = () => Promise<Fact>;
const table: readonly [string, Happening][] = [
  [
    'a coordinator comes',
    async () => {
      ids['late'] = await alliance.aPerson({ role: 'coordinator' });
      return ofPerson('appointment.made', 'late');
    },
  ],
  [
    'a coordinator goes',
    async () => {
      await endSeats('late');
      return ofPerson('appointment.ended', 'late');
    },
  ],
  [
    'a treasurer becomes counsel of a member',
    async () => {
      await seat('late', 'member_counsel', id('memberA'));
      return ofPerson('appointment.made', 'late');
    },
  ],
  [
    'a representative goes',
    async () => {
      await endSeats('repB');
      return ofPerson('appointment.ended', 'repB');
    },
  ],
  [
    'one of two counsel of a party without a member goes',
    async () => {
      await endSeats('outside1');
      return ofPerson('appointment.ended', 'outside1');
    },
  ],
  [
    'the last counsel of a party without a member is disabled, and coordinators hear no more of it',
    async () => {
      const at = { disabled_by: id('coordinator') };
      await alliance.put('disabling', {
        id: newId(),
        person_id: id('outside2'),
        reason: 'Left.',
        disabled_at: start,
        ...at,
      });
      return ofPerson('person.disabled', 'outside2');
    },
  ],
  [
    'that counsel is let in again',
    async () => {
      await change('UPDATE disabling SET enabled_at = $2 WHERE person_id = $1', [id('outside2'), start]);
      return ofPerson('person.enabled', 'outside2');
    },
  ],
  ['a wall is set before a person', () => wall('person', 'coordinator', second.caseId)],
  ['it is lifted', () => lift('person', 'coordinator', second.caseId)],
  [
    'a wall is set before a member, and before whoever counsels it elsewhere',
    () => wall('member', 'memberA', second.caseId),
  ],
  [
    'counsel of one case begins to counsel the walled member in another',
    async () => {
      await seat('outside1', 'outside_counsel', null);
      await counsel(id('partyA'), id('outside1'));
      return ofParty('counsel.added', 'partyA');
    },
  ],
  [
    'a respondent turns out to be no member',
    async () => {
      await change('UPDATE party SET member_id = NULL WHERE id = $1', [id('partyA')]);
      return ofParty('party.revised', 'partyA');
    },
  ],
  [
    'it is the member after all',
    async () => {
      await change('UPDATE party SET member_id = $2 WHERE id = $1', [id('partyA'), id('memberA')]);
      return ofParty('party.revised', 'partyA');
    },
  ],
  ['the wall before the member is lifted', () => lift('member', 'memberA', second.caseId)],
  [
    'another member is concerned by a case',
    async () => {
      await alliance.put('case_member', { case_id: second.caseId, member_id: id('memberA') });
      return {
        type: 'case.concerned',
        subject: { kind: 'case', id: second.caseId },
        caseId: second.caseId,
        payload: {},
      };
    },
  ],
  [
    'a party without a member gets counsel',
    async () => {
      await counsel(id('alone1'), id('outside3'));
      return ofParty('counsel.added', 'alone1');
    },
  ],
  [
    'a party leaves',
    async () => {
      await change(`UPDATE party SET withdrawn_on = '2026-03-16' WHERE id = $1`, [id('partyB')]);
      return ofParty('party.withdrawn', 'partyB', second);
    },
  ],
  [
    'a deadline is met',
    async () => {
      await setStatus('partyA', 'met');
      return ofDeadline('deadline.met', 'partyA');
    },
  ],
  [
    'it is reopened',
    async () => {
      await setStatus('partyA', 'confirmed');
      return ofDeadline('deadline.reopened', 'partyA');
    },
  ],
  [
    'it is void',
    async () => {
      await setStatus('partyA', 'void');
      return ofDeadline('deadline.voided', 'partyA');
    },
  ],
  [
    'a date moves',
    async () => {
      await alliance.changeDeadline(id('deadline of alone2'), { day: '2026-04-17' });
      return changed([id('deadline of alone2')]);
    },
  ],
];

describe('the reminders that stand are those of a planning from nothing', () => {
  step('at the beginning', async () => {
    expect(await standing()).toHaveLength(20);
    expect(await standing()).toEqual(await fromNothing());
  });

  step.each(table)('after %s', async (_, happens) => {
    const before = await standing();
    await happen(await happens());
    const after = await standing();
    expect(after).toEqual(await fromNothing());
    expect(after).not.toEqual(before);
  });

  step('after more deadlines than one transaction plans', async () => {
    for (let i = 0; i < 505; i++) await alliance.aDeadline({ day, party: false });
    await happen(changed(await asked('SELECT id FROM deadline')));
    expect(await standing()).toEqual(await fromNothing());
    ids['later'] = await alliance.aPerson({ role: 'coordinator' });
    await happen(ofPerson('appointment.made', 'later'));
    expect(await standing()).toEqual(await fromNothing());
    const chunks = await asked(`SELECT id FROM timer WHERE kind = '${replanTimer}' AND done_at IS NOT NULL`);
    expect(chunks.length).toBeGreaterThanOrEqual(4);
  });

  step('when a day begins, with those whose seat begins or ends with it', async () => {
    await seat('outside3', 'coordinator', null, '2026-03-18');
    await change(`UPDATE appointment SET until_on = '2026-03-17' WHERE person_id = $1`, [
      id('other coordinator'),
    ]);
    await alliance.aDeadline({ day: '2026-04-18', party: false });
    db.clock.set('2026-03-17T16:30:00.000Z');
    await bench.due.runAll();
    const near = (await standing()).filter((line) => line.includes(id('outside3')));
    expect(near.length).toBeGreaterThan(0);
    expect(await standing()).toEqual(await unsentFromNothing());
  });
});

/** Without the steps that went out. */
async function unsentFromNothing(): Promise<readonly string[]> {
  const sent = new Set(
    await asked(
      `SELECT concat_ws(' ', deadline_id, person_id, step) AS id FROM reminder WHERE state = 'sent'`,
    ),
  );
  const stepOf = (line: string): string => line.split(' ').slice(0, 3).join(' ');
  return (await fromNothing()).filter((line) => !sent.has(stepOf(line)));
}
