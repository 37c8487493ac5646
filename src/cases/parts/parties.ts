import { Injectable } from '@nestjs/common';
import { localMoment, refuse } from '../../kernel/index.js';
import { assertVersion, type Caller, ReasonBody, RefusedError } from '../../platform/index.js';
import { newParty, partyOf } from '../case-parts.js';
import type { CaseView } from '../case-views.contract.js';
import type { PartyBody } from '../cases.contract.js';
import { CasesStore, type Party } from '../cases.store.js';
import { checkDraft } from '../check-draft.js';
import { sidesAsked } from '../domain/binding.js';
import { bindingFact } from './bindings.js';
import { BindingsStore } from './bindings.store.js';
import { CaseChange, type PartFact } from './case-change.js';

const subjectOf = ({ id }: Pick<Party, 'id'>) => ({ kind: 'party', id });

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
      await this.cases.concern(tx, caseId, party.memberId);
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
    private readonly bindings: BindingsStore,
  ) {}

  /** Another member takes the consent of those it concerns, where anybody has spoken for the party: until then it is proposed. */
  run(caller: Caller, id: string, body: PartyBody, expected: number | undefined): Promise<CaseView> {
    return this.change.run(caller, { party: id }, async (tx, { id: caseId, kind }) => {
      const before = await this.cases.party(tx, id);
      assertVersion(before.version, expected);
      await checkDraft(tx, { kind, parties: [withoutSameFirm(body, before)] });
      const wanted = partyOf(body);
      const rebinding = await this.bindings.rebinding(tx, before, wanted.memberId);
      const isAsked = sidesAsked(rebinding).length > 0;
      const { memberId, firmId } = before;
      const after = isAsked ? { ...wanted, memberId, firmId } : wanted;
      await this.cases.updateParty(tx, { ...before, ...after });
      await this.cases.concern(tx, caseId, wanted.memberId);
      const revised: PartFact = {
        type: 'party.revised',
        subject: subjectOf(before),
        payload: { whole: true, before: partyIn(before), after },
      };
      if (!isAsked) return [revised];
      const bindingId = await this.bindings.propose(tx, before, rebinding);
      return [revised, bindingFact('party.binding_proposed', before, { ...rebinding, id: bindingId })];
    });
  }
}

const partyIn = ({ name, nameZh, role, side, place, country, memberId, firmId }: Party) => ({
  name,
  nameZh,
  role,
  side,
  place,
  country,
  memberId,
  firmId,
});

/** Notes that a party has left the case. Nothing of it is deleted. */
@Injectable()
export class WithdrawParty {
  constructor(
    private readonly change: CaseChange,
    private readonly cases: CasesStore,
  ) {}

  run(caller: Caller, id: string, { reason }: ReasonBody): Promise<CaseView> {
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

/** A body as it is checked: a firm that stays as it was is nobody's to prove again, as a token that does not read the register could not. */
function withoutSameFirm({ firmId, ...body }: PartyBody, before: Pick<Party, 'firmId'>): PartyBody {
  return firmId === undefined || firmId === before.firmId ? body : { ...body, firmId };
}
