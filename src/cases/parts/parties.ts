import { Injectable } from '@nestjs/common';
import { PeopleReader, todayIn } from '../../identity/index.js';
import { localMoment, refuse } from '../../kernel/index.js';
import { assertVersion, type Caller, RefusedError, type Tx } from '../../platform/index.js';
import { newCounsel, newParty, partyOf } from '../case-parts.js';
import type { CaseView } from '../case-views.contract.js';
import type { CaseReasonBody, CounselBody, PartyBody } from '../cases.contract.js';
import { CasesStore, type Party } from '../cases.store.js';
import { checkDraft } from '../check-draft.js';
import { CaseChange } from './case-change.js';

const subjectOf = ({ id }: Pick<Party, 'id'>) => ({ kind: 'party', id });

/** Makes a party's member one of those the case concerns. */
async function concern(cases: CasesStore, tx: Tx, caseId: string, memberId: string | null): Promise<void> {
  if (memberId === null) return;
  const concerned = await cases.members(tx, caseId);
  if (!concerned.includes(memberId)) await cases.setMembers(tx, caseId, [...concerned, memberId]);
}

/** Adds a party to a case. */
@Injectable()
export class AddParty {
  constructor(
    private readonly change: CaseChange,
    private readonly cases: CasesStore,
  ) {}

  run(caller: Caller, caseId: string, body: PartyBody): Promise<CaseView> {
    return this.change.run(caller, { case: caseId }, async (tx, { kind }) => {
      await checkDraft(tx, { kind, parties: [body] });
      const party = newParty(caseId, (await this.cases.parties(tx, caseId)).length, body);
      await this.cases.insertParties(tx, [party]);
      await concern(this.cases, tx, caseId, party.memberId);
      return [
        {
          type: 'party.added',
          subject: subjectOf(party),
          payload: { name: party.name, role: party.role, side: party.side },
        },
      ];
    });
  }
}

/** Changes what is known of a party, such as that it is a member. */
@Injectable()
export class ReviseParty {
  constructor(
    private readonly change: CaseChange,
    private readonly cases: CasesStore,
  ) {}

  run(caller: Caller, id: string, body: PartyBody, expected: number | undefined): Promise<CaseView> {
    return this.change.run(caller, { party: id }, async (tx, { id: caseId, kind }) => {
      const before = await this.cases.party(tx, id);
      assertVersion(before.version, expected);
      await checkDraft(tx, { kind, parties: [body] });
      const after = partyOf(body);
      await this.cases.updateParty(tx, { ...before, ...after });
      await concern(this.cases, tx, caseId, after.memberId);
      return [
        {
          type: 'party.revised',
          subject: subjectOf(before),
          payload: { whole: true, before: partyIn(before), after },
        },
      ];
    });
  }
}

const partyIn = ({ name, nameZh, role, side, place, country, memberId }: Party) => ({
  name,
  nameZh,
  role,
  side,
  place,
  country,
  memberId,
});

/** Notes that a party has left the case. Nothing of it is deleted. */
@Injectable()
export class WithdrawParty {
  constructor(
    private readonly change: CaseChange,
    private readonly cases: CasesStore,
  ) {}

  run(caller: Caller, id: string, { reason }: CaseReasonBody): Promise<CaseView> {
    return this.change.run(caller, { party: id }, async (tx) => {
      const party = await this.cases.party(tx, id);
      if (party.withdrawnOn !== null) throw alreadyLeft(party);
      const withdrawnOn = localMoment(tx.now, caller.zone).date;
      await this.cases.updateParty(tx, { ...party, withdrawnOn, withdrawnReason: reason });
      return [
        {
          type: 'party.withdrawn',
          subject: subjectOf(party),
          payload: { partyId: id, name: party.name, reason, withdrawnOn },
        },
      ];
    });
  }
}

const alreadyLeft = ({ name, withdrawnOn }: Party): RefusedError =>
  new RefusedError(
    refuse(
      'party.already_left',
      `${name} left the case on ${withdrawnOn ?? ''} already.`,
      `${name}已于 ${withdrawnOn ?? ''} 退出本案。`,
    ).refusal,
  );

/** Adds counsel of a party; counsel with an account then sees the case as the party does. */
@Injectable()
export class AddCounsel {
  constructor(
    private readonly change: CaseChange,
    private readonly cases: CasesStore,
    private readonly people: PeopleReader,
  ) {}

  run(caller: Caller, partyId: string, body: CounselBody): Promise<CaseView> {
    return this.change.run(caller, { party: partyId }, async (tx) => {
      const party = await this.cases.party(tx, partyId);
      if (body.personId !== undefined) await this.refuseStranger(tx, body.personId);
      const counsel = newCounsel(partyId, body);
      await this.cases.insertCounsel(tx, counsel);
      const { firm, name, country, personId } = counsel;
      return [
        {
          type: 'counsel.added',
          subject: subjectOf(party),
          payload: {
            firm,
            name,
            country,
            personId,
            partyId,
            ...(party.memberId !== null && { memberId: party.memberId }),
          },
        },
      ];
    });
  }

  private async refuseStranger(tx: Tx, personId: string): Promise<void> {
    const seated = await this.people.seatedOn(tx, await todayIn(tx));
    if (!seated.some(({ id }) => id === personId)) throw stranger();
  }
}

const stranger = (): RefusedError =>
  new RefusedError(
    refuse(
      'counsel.not_appointed',
      'This person holds no appointment in the alliance: invite them as outside counsel first.',
      '该人员在联盟中没有任职，请先以外部律师身份邀请。',
    ).refusal,
  );
