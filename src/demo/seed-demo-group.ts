import { Injectable } from '@nestjs/common';
import { Agreements, MembershipParts, Memberships, OpenGroup, RunGroup } from '../groups/index.js';
import type { DemoCast } from './demo-cast.js';
import {
  demoAgreement,
  demoGroupName,
  demoGroupNameZh,
  demoIssues,
  type DemoSignatory,
  demoSignatories,
} from './demo-group.js';
import { DemoState, type GroupSoFar, type MembershipSoFar } from './demo-state.js';

/** One text, the first. */
const textNo = 1;

/**
 * The demonstration's group: opened by counsel, two members active, one that left, one that is invited last. What people make of the
 * group afterwards is theirs.
 */
@Injectable()
export class SeedDemoGroup {
  constructor(
    private readonly state: DemoState,
    private readonly openGroup: OpenGroup,
    private readonly runGroup: RunGroup,
    private readonly agreements: Agreements,
    private readonly memberships: Memberships,
    private readonly parts: MembershipParts,
  ) {}

  /** Signs and lets in. The group, once it can be shared in; nothing where the last one was invited already. */
  async form(cast: DemoCast, caseId: string): Promise<GroupSoFar | undefined> {
    let group = await this.state.group(demoGroupName);
    if (group !== undefined && this.isInvited(cast, group)) return undefined;
    if (group === undefined) {
      await this.openGroup.run(cast.as('counsel'), {
        caseId,
        nameEn: demoGroupName,
        nameZh: demoGroupNameZh,
      });
      group = await this.found();
    }
    for (const name of demoIssues) {
      if (!group.issues.some((issue) => issue.name === name))
        await this.runGroup.nameIssue(cast.as('counsel'), group.id, { name });
    }
    for (const one of demoSignatories) await this.approve(cast, group, one);
    if (group.text === null) await this.agreements.draft(cast.as('counsel'), group.id, demoAgreement);
    if (group.text === null || group.text.status === 'draft')
      await this.agreements.circulate(cast.as('counsel'), group.id, textNo);
    for (const one of demoSignatories) await this.sign(cast, one);
    return this.found();
  }

  /** One gives notice. */
  async leave(cast: DemoCast, group: GroupSoFar): Promise<void> {
    const leaving = membershipIn(group, cast.firms.c);
    if (leaving?.status !== 'active') return;
    const notice = { action: 'give_notice' } as const;
    await this.memberships.move(cast.as('legal-c'), group.id, leaving.id, notice, undefined);
  }

  /** One is invited late. */
  async invite(cast: DemoCast, group: GroupSoFar): Promise<void> {
    await this.memberships.invite(cast.as('coordinator'), group.id, { memberId: cast.firms.d });
  }

  /** Whether the latecomer is invited. */
  isInvited = ({ firms }: DemoCast, group: GroupSoFar): boolean => membershipIn(group, firms.d) !== undefined;

  private async found(): Promise<GroupSoFar> {
    const group = await this.state.group(demoGroupName);
    if (group === undefined) throw new Error('The group of the demonstration is not there.');
    return group;
  }

  /** Invited, accepted, looked at for conflicts, with its counsel named. */
  private async approve(cast: DemoCast, { id: groupId }: GroupSoFar, one: DemoSignatory): Promise<void> {
    const memberId = cast.firms[one.firm];
    const now = async (): Promise<MembershipSoFar | undefined> => membershipIn(await this.found(), memberId);
    if ((await now()) === undefined) {
      await this.memberships.invite(cast.as('coordinator'), groupId, { memberId, role: 'member' });
    }
    const invited = await now();
    if (invited === undefined) return;
    const move = (account: string, action: 'accept' | 'clear', reason?: string) =>
      this.memberships.move(
        cast.as(account),
        groupId,
        invited.id,
        { action, ...(reason !== undefined && { reason }) },
        undefined,
      );
    for (const conflict of invited.openConflicts) {
      const resolved = {
        state: 'cleared',
        resolution: '演示：已核查，无冲突。',
      } as const;
      await this.parts.resolveConflict(cast.as('ethics'), groupId, invited.id, conflict, resolved);
    }
    if (invited.status === 'invited') await move(one.client, 'accept');
    if (['invited', 'conflict_clearing'].includes(invited.status))
      await move('ethics', 'clear', '演示：未发现冲突。');
    const { outside } = one;
    if (outside !== undefined && !invited.counsel.includes(cast.id(outside.account)))
      await this.parts.nameCounsel(cast.as(outside.namedBy), groupId, invited.id, cast.id(outside.account));
  }

  /** By client and counsel, on the same hash. */
  private async sign(cast: DemoCast, one: DemoSignatory): Promise<void> {
    const { id, text, memberships, signed } = await this.found();
    const membership = memberships.find(({ memberId }) => memberId === cast.firms[one.firm]);
    if (text === null || membership === undefined) return;
    for (const capacity of ['client', 'counsel'] as const) {
      if (signed.includes(`${membership.id} ${capacity}`)) continue;
      await this.agreements.sign(cast.as(one[capacity]), id, textNo, {
        membershipId: membership.id,
        capacity,
        textSha256: text.sha256,
        authority: 'Power of attorney (demo)',
      });
    }
  }
}

const membershipIn = ({ memberships }: GroupSoFar, memberId: string): MembershipSoFar | undefined =>
  memberships.find((one) => one.memberId === memberId);
