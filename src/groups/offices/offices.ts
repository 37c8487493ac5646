import { Injectable } from '@nestjs/common';
import { PeopleReader, todayIn } from '../../identity/index.js';
import { type Caller, NotFoundError, type Tx, assertAllowed } from '../../platform/index.js';
import {
  endProposed,
  notHolder,
  officeEnded,
  officeHeld,
  proposalObstacle,
  wrongSeat,
} from '../domain/office.js';
import { assertRuns, GroupChange, type GroupInHand } from '../group-change.js';
import type { GroupFile, Office, Proposal } from '../group-file.js';
import { mayProposeEnd, seesOthers } from '../sight.js';
import type { ProposeOfficeBody } from './offices.contract.js';
import { ProposalsStore } from '../proposals/proposals.store.js';
import { OfficesStore } from './offices.store.js';

type Made = Promise<{ readonly id: string }>;

/** Offices of a group: proposed by who runs it, given by the consent of its members. */
@Injectable()
export class Offices {
  constructor(
    private readonly change: GroupChange,
    private readonly offices: OfficesStore,
    private readonly proposals: ProposalsStore,
    private readonly people: PeopleReader,
  ) {}

  /** Proposes liaison counsel, who is outside counsel, or a secretary, who is a coordinator. Never oneself. */
  propose(caller: Caller, groupId: string, body: ProposeOfficeBody): Made {
    return this.change.run(caller, groupId, async (tx, { file }) => {
      assertRuns(caller, file);
      assertAllowed(proposalObstacle(caller.personId, body.personId));
      const needed = body.office === 'liaison_counsel' ? 'outside_counsel' : 'coordinator';
      const seated = await this.people.seatedOn(tx, await todayIn(tx));
      if (!seated.some(({ id, role }) => id === body.personId && role === needed))
        assertAllowed(wrongSeat.refusal);
      const isSame = (one: Pick<Office | Proposal, 'personId' | 'office'>): boolean =>
        one.personId === body.personId && one.office === body.office;
      const isThere =
        file.offices.some((one) => isSame(one) && one.endedAt === null) ||
        file.proposals.some((one) => isSame(one) && one.aim === 'give' && one.state === 'open');
      if (isThere) assertAllowed(officeHeld.refusal);
      return this.proposals.proposeOffice(tx, file, { ...body, aim: 'give', officeId: null });
    });
  }

  /** Proposes that an office ends: who runs the group, or a member that takes part in it. */
  proposeEnd(caller: Caller, groupId: string, officeId: string, reason: string): Made {
    return this.change.run(caller, groupId, async (tx, hand) => {
      const office = officeOf(hand, officeId);
      if (!mayProposeEnd(caller, hand.file)) assertRuns(caller, hand.file);
      assertAllowed(proposalObstacle(caller.personId, office.personId));
      if (office.endedAt !== null) assertAllowed(officeEnded.refusal);
      const isThere = hand.file.proposals.some(
        (one) => one.officeId === officeId && one.aim === 'end' && one.state === 'open',
      );
      if (isThere) assertAllowed(endProposed.refusal);
      return this.proposals.proposeOffice(tx, hand.file, { ...office, basis: reason, aim: 'end', officeId });
    });
  }

  /** Gives up an office one holds. */
  end(caller: Caller, groupId: string, officeId: string, reason: string): Made {
    return this.change.run(caller, groupId, async (tx, hand) => {
      const office = officeOf(hand, officeId);
      if (office.personId !== caller.personId) assertAllowed(notHolder.refusal);
      if (office.endedAt !== null) assertAllowed(officeEnded.refusal);
      await this.offices.end(tx, hand.file, officeId, reason);
      return officeId;
    });
  }

  /** Ends every office: the group is over. */
  async endAll(tx: Tx, file: GroupFile, reason: string): Promise<void> {
    for (const { id, endedAt } of file.offices)
      if (endedAt === null) await this.offices.end(tx, file, id, reason);
  }
}

/** Not found where the caller does not see who serves the group. */
function officeOf({ file, sight }: GroupInHand, id: string): Office {
  const office = seesOthers(sight) ? file.offices.find((one) => one.id === id) : undefined;
  if (office === undefined) throw new NotFoundError();
  return office;
}
