import { Injectable } from '@nestjs/common';
import { PeopleReader, todayIn } from '../../identity/index.js';
import { type By, assertAllowed, NotFoundError } from '../../platform/index.js';
import { endObstacle, endProposalObstacle, proposalObstacle, seatFor } from '../domain/office.js';
import { assertMay, assertRuns, GroupChange, type GroupInHand, type Made } from '../group-change.js';
import { isEndProposed, type Office, type Proposal } from '../group-file.js';
import { ProposalsStore } from '../proposals/proposals.store.js';
import { mayProposeEnd, seesOthers } from '../sight.js';
import type { ProposeOfficeBody } from './offices.contract.js';
import { OfficesStore } from './offices.store.js';

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
  propose(by: By, groupId: string, body: ProposeOfficeBody): Made {
    return this.change.run(by, groupId, async (hand) => {
      assertMay('appoint', hand);
      const { tx, caller, file } = hand;
      const { personId, office } = body;
      const seated = await this.people.seatedOn(tx, await todayIn(tx));
      const isSame = (one: Pick<Office | Proposal, 'personId' | 'office'>): boolean =>
        one.personId === personId && one.office === office;
      const around = {
        isOneself: personId === caller.personId,
        isSeated: seated.some(({ id, role }) => id === personId && role === seatFor[office]),
        isHeld:
          file.offices.some((one) => isSame(one) && one.endedAt === null) ||
          file.proposals.some((one) => isSame(one) && one.aim === 'give' && one.state === 'open'),
      };
      assertAllowed(proposalObstacle(around));
      return this.proposals.propose(tx, file, { ...body, aim: 'give' });
    });
  }

  /** Proposes that an office ends: who runs the group, or a member that takes part in it. */
  proposeEnd(by: By, groupId: string, officeId: string, reason: string): Made {
    return this.change.run(by, groupId, async (hand) => {
      const { tx, caller, file } = hand;
      const { personId, office, endedAt } = officeOf(hand, officeId);
      if (!mayProposeEnd(caller, file)) assertRuns(caller, file);
      const isOwn = personId === caller.personId;
      assertAllowed(endProposalObstacle({ isOwn, endedAt, isProposed: isEndProposed(file, officeId) }));
      return this.proposals.propose(tx, file, { aim: 'end', office, personId, officeId, basis: reason });
    });
  }

  /** Gives up an office one holds. */
  end(by: By, groupId: string, officeId: string, reason: string): Made {
    return this.change.run(by, groupId, async (hand) => {
      const { personId, endedAt } = officeOf(hand, officeId);
      assertAllowed(endObstacle({ isOwn: personId === hand.caller.personId, endedAt }));
      await this.offices.end(hand.tx, hand.file, officeId, reason);
      return officeId;
    });
  }
}

/** Not found where the caller does not see who serves the group. */
function officeOf({ file, sight }: GroupInHand, id: string): Office {
  const office = seesOthers(sight) ? file.offices.find((one) => one.id === id) : undefined;
  if (office === undefined) throw new NotFoundError();
  return office;
}
