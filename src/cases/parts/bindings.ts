import { Injectable } from '@nestjs/common';
import { todayIn } from '../../identity/index.js';
import { deny, refuse, isSystem } from '../../kernel/index.js';
import { type Caller, hasRole, NotFoundError, RefusedError, type Tx } from '../../platform/index.js';
import { Compartments } from '../../walls/index.js';
import { CasesStore, type Party } from '../cases.store.js';
import { agreedWith, sidesAsked, sidesOf } from '../domain/binding.js';
import { type Binding, BindingsStore } from './bindings.store.js';
import { CaseChange, type PartFact } from './case-change.js';
import type { BindingAnswerBody } from './consent.contract.js';

/** Answers that a party is to be another member: agreed by both sides it takes effect, and counsel of the one does not become the other's. */
@Injectable()
export class AnswerBinding {
  constructor(
    private readonly change: CaseChange,
    private readonly cases: CasesStore,
    private readonly bindings: BindingsStore,
    private readonly compartments: Compartments,
  ) {}

  /** Answers the case: counsel of the party as it was may not see it any more. */
  run(
    caller: Caller,
    partyId: string,
    bindingId: string,
    { action, reason }: BindingAnswerBody,
  ): Promise<{ readonly id: string }> {
    return this.change.apply(caller, { party: partyId }, async (tx, { id: caseId }) => {
      const party = await this.cases.party(tx, partyId);
      const binding = await this.bindings.one(tx, partyId, bindingId);
      const rebinding = await this.bindings.rebinding(tx, party, binding.toId);
      const asked = sidesAsked({ ...rebinding, fromId: binding.fromId });
      const sides = sidesOf(caller, { ...rebinding, fromId: binding.fromId }).filter((side) =>
        asked.includes(side),
      );
      assertMay(caller, action, sides);
      if (binding.state !== 'open') throw new RefusedError(notOpen.refusal);
      if (action !== 'agree') {
        const state = action === 'decline' ? 'declined' : 'withdrawn';
        await this.bindings.save(tx, { ...binding, state }, reason ?? null);
        return [bindingFact(`party.binding_${state}`, party, binding)];
      }
      const { agreed, isWhole } = agreedWith(asked, binding.agreed, sides);
      await this.bindings.save(tx, { ...binding, agreed, state: isWhole ? 'complete' : 'open' }, null);
      return isWhole
        ? this.bind(tx, caseId, party, binding)
        : [bindingFact('party.binding_agreed', party, binding)];
    });
  }

  private async bind(tx: Tx, caseId: string, party: Party, binding: Binding): Promise<readonly PartFact[]> {
    const ended = await this.endMandates(tx, caseId, party);
    await this.cases.updateParty(tx, { ...party, memberId: binding.toId });
    await this.cases.concern(tx, caseId, binding.toId);
    return [
      ...ended,
      {
        type: 'party.revised',
        subject: { kind: 'party', id: party.id },
        payload: { whole: true, before: { memberId: party.memberId }, after: { memberId: binding.toId } },
      },
    ];
  }

  /** Counsel of the party as it was acts for it no longer: the new member names its own. */
  private async endMandates(tx: Tx, caseId: string, party: Party): Promise<readonly PartFact[]> {
    const acting = await this.cases.acting(tx, caseId);
    const ofParty = acting.filter(({ partyId }) => partyId === party.id);
    const left = acting.filter(({ partyId }) => partyId !== party.id);
    const endedOn = await todayIn(tx);
    for (const { id, personId } of ofParty) {
      const counsel = await this.cases.counsel(tx, party.id, id);
      const endReason = 'the party is another member 当事人所属成员已变更';
      await this.cases.updateCounsel(tx, { ...counsel, state: 'ended', personId: null, endedOn, endReason });
      const others = left.filter((one) => one.personId === personId);
      const servesOn = others.some(({ memberId }) => memberId === party.memberId);
      await this.compartments.endForCounsel(tx, {
        caseId,
        personId,
        memberId: servesOn ? null : party.memberId,
        isGone: others.length === 0,
      });
    }
    return ofParty.map(({ id: counselId, personId }) => ({
      type: 'counsel.ended',
      subject: { kind: 'party', id: party.id },
      payload: {
        partyId: party.id,
        counselId,
        personId,
        endedOn,
        ...(party.memberId !== null && { memberId: party.memberId }),
      },
    }));
  }
}

/** What was proposed or answered, for those who see the whole case. */
export const bindingFact = (
  type: PartFact['type'],
  { id }: Pick<Party, 'id'>,
  { id: bindingId, fromId, toId }: Pick<Binding, 'id' | 'fromId' | 'toId'>,
): PartFact => ({
  type,
  subject: { kind: 'party', id },
  payload: { whole: true, bindingId, fromId, toId },
});

/** Not found for who has no part in it. */
function assertMay(caller: Caller, action: BindingAnswerBody['action'], sides: readonly string[]): void {
  const keeps = isSystem(caller) || hasRole(caller, 'coordinator');
  if (sides.length === 0 && !keeps) throw new NotFoundError();
  if (action === 'withdraw' ? !keeps : sides.length === 0) throw new RefusedError(notYours.refusal);
}

const notYours = deny(
  'binding.not_yours',
  'Which member a party is, is agreed by the member it leaves and the member it comes to; who keeps the case takes the proposal back.',
  '当事人所属成员的变更由原成员与新成员双方同意；案件管理人可撤回该提议。',
);
const notOpen = refuse(
  'binding.not_open',
  'This proposal waits for nobody any more.',
  '该提议已不再等待答复。',
);
