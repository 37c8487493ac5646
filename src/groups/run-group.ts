import { Injectable } from '@nestjs/common';
import { PeopleReader, todayIn } from '../identity/index.js';
import { refuse } from '../kernel/index.js';
import {
  assertVersion,
  type Caller,
  newId,
  NotFoundError,
  RefusedError,
  type Tx,
} from '../platform/index.js';
import { endObstacle } from './domain/agreement.js';
import { activeIn, type GroupFile } from './group-file.js';
import { assertRuns, GroupChange, groupFact } from './group-change.js';
import type { GiveOfficeBody, GroupIssueBody } from './groups.contract.js';
import { GroupsStore } from './groups.store.js';
import { TakeStep } from './memberships/take-step.js';
import { OfficesStore } from './offices.store.js';
import { Standings } from '../walls/index.js';

type Made = Promise<{ readonly id: string }>;

/** What those who run a group do with it as a whole. */
@Injectable()
export class RunGroup {
  constructor(
    private readonly change: GroupChange,
    private readonly groups: GroupsStore,
    private readonly offices: OfficesStore,
    private readonly people: PeopleReader,
    private readonly steps: TakeStep,
    private readonly standings: Standings,
  ) {}

  /** Gives an office: liaison counsel to outside counsel, secretary to a coordinator. */
  giveOffice(caller: Caller, groupId: string, body: GiveOfficeBody): Made {
    return this.change.run(caller, groupId, async (tx, { file }) => {
      assertRuns(caller, file);
      const needed = body.office === 'liaison_counsel' ? 'outside_counsel' : 'coordinator';
      const seated = await this.people.seatedOn(tx, await todayIn(tx));
      if (!seated.some(({ id, role }) => id === body.personId && role === needed)) {
        throw new RefusedError(wrongSeat.refusal);
      }
      const held = file.offices.some(
        ({ personId, office, endedAt }) =>
          personId === body.personId && office === body.office && endedAt === null,
      );
      if (held) throw new RefusedError(officeHeld.refusal);
      return this.offices.give(tx, file, body);
    });
  }

  endOffice(caller: Caller, groupId: string, officeId: string, reason: string): Made {
    return this.change.run(caller, groupId, async (tx, { file }) => {
      assertRuns(caller, file);
      const office = file.offices.find(({ id }) => id === officeId);
      if (office === undefined) throw new NotFoundError();
      if (office.endedAt !== null) throw new RefusedError(officeEnded.refusal);
      await this.offices.end(tx, file, officeId, reason);
      return officeId;
    });
  }

  /** Names an issue the members have in common. */
  nameIssue(caller: Caller, groupId: string, { name }: GroupIssueBody): Made {
    return this.change.run(caller, groupId, async (tx, { file }) => {
      assertRuns(caller, file);
      const id = newId();
      const made = await tx.query(
        `INSERT INTO group_issue (id, alliance_id, group_id, name, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (alliance_id, group_id, name) DO NOTHING RETURNING id`,
        [id, caller.allianceId, groupId, name, caller.personId, tx.now],
      );
      if (made.length === 0) throw new RefusedError(issueThere.refusal);
      await tx.record([groupFact('issue.added', { kind: 'group_issue', id }, file)]);
      return id;
    });
  }

  /** Ends the group, or gives one up that is still forming: nothing of it is readable by anybody's standing any more, and everybody is asked to give back. */
  terminate(caller: Caller, groupId: string, reason: string, version: number | undefined): Made {
    return this.change.run(caller, groupId, async (tx, { file }) => {
      assertRuns(caller, file);
      assertVersion(file.version, version);
      assertEnds(file, 'terminate');
      for (const one of file.memberships) {
        if (activeIn(file).includes(one))
          await this.steps.run(tx, file, one, { action: 'wind_up', hands: ['system'] });
        else if (['invited', 'conflict_clearing', 'approved'].includes(one.status)) {
          await this.steps.run(tx, file, one, { action: 'revoke', reason, hands: ['coordinator'] });
        }
      }
      for (const { id, endedAt } of file.offices) {
        if (endedAt === null) await this.offices.end(tx, file, id, reason);
      }
      const holders = await this.standings.holders(tx, groupId);
      await this.standings.cut(
        tx,
        holders.map(({ basisId }) => basisId),
        tx.now,
      );
      await this.dropOpenTexts(tx, file);
      await this.groups.touch(tx, groupId, 'terminated', reason);
      await tx.record([groupFact('group.terminated', { kind: 'group', id: groupId }, file)]);
      return groupId;
    });
  }

  /** Closes a terminated group once every membership is closed. */
  close(caller: Caller, groupId: string): Made {
    return this.change.run(caller, groupId, async (tx, { file }) => {
      assertRuns(caller, file);
      assertEnds(file, 'close');
      await this.groups.touch(tx, groupId, 'closed');
      await tx.record([groupFact('group.closed', { kind: 'group', id: groupId }, file)]);
      return groupId;
    });
  }

  private async dropOpenTexts(tx: Tx, file: GroupFile): Promise<void> {
    for (const { id, status } of file.agreements) {
      if (['draft', 'circulated', 'partially_signed'].includes(status)) {
        await this.groups.setAgreementStatus(tx, id, 'dropped');
      }
    }
  }
}

function assertEnds(file: GroupFile, action: 'terminate' | 'close'): void {
  const obstacle = endObstacle(file, action);
  if (obstacle !== undefined) throw new RefusedError(obstacle);
}

const wrongSeat = refuse(
  'office.wrong_seat',
  'Liaison counsel holds the seat of outside counsel; a secretary that of a coordinator. Appoint the person first.',
  '联络律师须为外部律师，秘书须为联盟协调员，请先任命。',
);
const officeHeld = refuse('office.held', 'This person holds the office already.', '该人员已担任此职。');
const officeEnded = refuse('office.ended', 'This office has ended already.', '该任职已结束。');
const issueThere = refuse(
  'group.issue_there',
  'The group has an issue of this name already.',
  '本组已有同名的共同议题。',
);
