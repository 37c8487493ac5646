import { aMember } from '../../alliance/alliance.fixtures.js';
import { type Asker, GroupInTest, type GroupStage } from '../../groups/groups.fixtures.js';
import type { Instant } from '../../kernel/index.js';
import { newId, systemCaller, type Tx, UnitOfWork } from '../../platform/index.js';

/** A group of some members, each by the name it was given. */
export interface CostGroup {
  readonly id: string;
  readonly memberIds: Readonly<Record<string, string>>;
  /** Signs in the representative of a member, once. */
  representative(name: string): Promise<Asker>;
  /** Names by the id of a member, for what a test expects. */
  named(id: string): string;
}

/** When they came in, one second after another, in the order of their names. */
const since = '2026-01-01T00:00:00.000Z';

const at = (seconds: number): Instant =>
  new Date(Date.parse(since) + seconds * 1000).toISOString() as Instant;

/** A group in the case of a stage, its members in since January 2026, written straight into the tables as if they had come in by steps. */
export async function aCostGroup(stage: GroupStage, names: readonly string[]): Promise<CostGroup> {
  const work = stage.app.app.get(UnitOfWork);
  const { id } = await GroupInTest.opened(stage, { nameEn: `Costs of ${names.join(', ')} (demo)` });
  const memberIds: Record<string, string> = {};
  for (const name of names)
    memberIds[name] = await aMember(work, stage.allianceId, {
      name: { en: `Member ${name}`, zh: `成员${name}` },
    });
  await work.run(systemCaller(stage.allianceId), async (tx) => {
    await tx.query(`UPDATE joint_group SET status = 'effective', effective_at = $2 WHERE id = $1`, [
      id,
      since,
    ]);
    for (const [place, name] of names.entries())
      await comeIn(tx, {
        groupId: id,
        memberId: memberIds[name] ?? '',
        by: stage.coordinator.id,
        at: at(place),
      });
  });
  const askers = new Map<string, Asker>();
  return {
    id,
    memberIds,
    named: (memberId) => names.find((name) => memberIds[name] === memberId) ?? memberId,
    representative: async (name) => {
      const asker =
        askers.get(name) ??
        (await stage.person({ role: 'member_representative', memberId: memberIds[name] ?? '' }));
      askers.set(name, asker);
      return asker;
    },
  };
}

async function comeIn(
  tx: Tx,
  one: { readonly groupId: string; readonly memberId: string; readonly by: string; readonly at: Instant },
): Promise<void> {
  const id = newId();
  const { allianceId } = tx.caller;
  await tx.query(
    `INSERT INTO group_membership (id, alliance_id, group_id, member_id, role, status, invited_by, invited_at, active_at, version)
     VALUES ($1, $2, $3, $4, 'member', 'active', $5, $6, $6, 1)`,
    [id, allianceId, one.groupId, one.memberId, one.by, one.at],
  );
  await tx.query(
    `INSERT INTO membership_event (id, alliance_id, membership_id, action, from_status, to_status, at)
     VALUES ($1, $2, $3, 'activate', 'approved', 'active', $4)`,
    [newId(), allianceId, id, one.at],
  );
  await tx.record([
    {
      type: 'membership.active',
      subject: { kind: 'membership', id },
      payload: { groupId: one.groupId, memberId: one.memberId },
    },
  ]);
}

/** Has a member leave on a day, which is the last it is liable for. */
export async function leaves(stage: GroupStage, group: CostGroup, name: string, day: string): Promise<void> {
  await stage.app.app.get(UnitOfWork).run(systemCaller(stage.allianceId), async (tx) => {
    const [row] = await tx.query<{ id: string }>(
      `UPDATE group_membership SET status = 'withdrawal_noticed', left_at = $3, cut_at = $3, left_by = 'give_notice', liability_until = $4
        WHERE group_id = $1 AND member_id = $2 RETURNING id`,
      [group.id, group.memberIds[name], `${day}T12:00:00.000Z`, day],
    );
    await tx.record([
      {
        type: 'membership.left',
        subject: { kind: 'membership', id: row?.id ?? '' },
        payload: { groupId: group.id },
      },
    ]);
  });
}
