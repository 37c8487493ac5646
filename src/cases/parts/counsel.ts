import { Injectable } from '@nestjs/common';
import { FirmsScreens, noSuchFirm } from '../../firms/index.js';
import { PeopleReader, todayIn } from '../../identity/index.js';
import { refuse, isSystem } from '../../kernel/index.js';
import {
  type Caller,
  InvalidInputError,
  NotFoundError,
  granted,
  RefusedError,
  type Tx,
} from '../../platform/index.js';
import { Compartments } from '../../walls/index.js';
import { newCounsel } from '../case-parts.js';
import type { CaseView } from '../case-views.contract.js';
import type { CounselBody } from '../cases.contract.js';
import { CasesStore, type Counsel, type Party } from '../cases.store.js';
import {
  type MandateAction,
  mandateHands,
  type MandateOf,
  mandateStep,
  namingBy,
} from '../domain/mandate.js';
import { CaseChange, type PartFact } from './case-change.js';
import type { CounselAnswerBody, EndCounselBody } from './consent.contract.js';

const mandateOf = ({ memberId }: Party, { namedId }: Pick<Counsel, 'namedId'>): MandateOf => ({
  memberId,
  personId: namedId,
});

/** What happened to counsel of a party, for those who see the party's concerns. */
const factOf = (
  type: PartFact['type'],
  { id: partyId, memberId }: Party,
  { id: counselId, firm, name, country, namedId }: Counsel,
  more: PartFact['payload'] = {},
): PartFact => ({
  type,
  subject: { kind: 'party', id: partyId },
  payload: {
    firm,
    name,
    country,
    personId: namedId,
    counselId,
    partyId,
    ...(memberId !== null && { memberId }),
    ...more,
  },
});

/** Names counsel of a party. Counsel with an account sees the case as the party does, from the moment the party's member wants it. */
@Injectable()
export class AddCounsel {
  constructor(
    private readonly change: CaseChange,
    private readonly cases: CasesStore,
    private readonly people: PeopleReader,
    private readonly firms: FirmsScreens,
  ) {}

  run(caller: Caller, partyId: string, body: CounselBody): Promise<CaseView> {
    return this.change.run(caller, { party: partyId }, async (tx, { id: caseId }) => {
      const party = await this.cases.party(tx, partyId);
      const of = { memberId: party.memberId, personId: body.personId ?? null };
      const acting = await this.cases.acting(tx, caseId);
      const isOfParty = acting.some((one) => one.partyId === partyId && one.personId === caller.personId);
      const hands = mandateHands(caller, { ...of, personId: isOfParty ? caller.personId : null });
      const naming = namingBy(hands, of, isSystem(caller));
      if ('refusal' in naming) throw new RefusedError(naming.refusal);
      if (body.personId !== undefined) await this.refuseStranger(tx, body.personId);
      if (body.firmId !== undefined && !(await this.firms.sees(tx, body.firmId)))
        throw new InvalidInputError([noSuchFirm('/firmId')]);
      const counsel = newCounsel(partyId, body, naming.state);
      await this.cases.insertCounsel(tx, counsel);
      return [factOf(naming.state === 'acting' ? 'counsel.added' : 'counsel.proposed', party, counsel)];
    });
  }

  private async refuseStranger(tx: Tx, personId: string): Promise<void> {
    const seated = await this.people.seatedOn(tx, await todayIn(tx));
    if (!seated.some(({ id }) => id === personId)) throw new RefusedError(stranger.refusal);
  }
}

/** Takes counsel that was proposed, or declines it: the member the party is. Who proposed takes it back. */
@Injectable()
export class AnswerCounsel {
  constructor(
    private readonly change: CaseChange,
    private readonly cases: CasesStore,
  ) {}

  run(
    caller: Caller,
    partyId: string,
    counselId: string,
    { action, reason }: CounselAnswerBody,
  ): Promise<CaseView> {
    return this.change.run(caller, { party: partyId }, async (tx) => {
      const party = await this.cases.party(tx, partyId);
      const counsel = await this.cases.counsel(tx, partyId, counselId);
      const state = stepOf(caller, party, counsel, action);
      const isTaken = state === 'acting';
      await this.cases.updateCounsel(tx, {
        ...counsel,
        state,
        personId: isTaken ? counsel.namedId : null,
        endReason: isTaken ? null : (reason ?? null),
      });
      return [factOf(isTaken ? 'counsel.added' : 'counsel.declined', party, counsel)];
    });
  }
}

/** A mandate that ended. */
export interface EndedMandate {
  readonly caseId: string;
  /** Whose counsel somebody was; null where the party is no member. */
  readonly memberId: string | null;
  /** Who was counsel; null for a name on the record. */
  readonly personId: string | null;
  /** Whether another mandate in the case is still for the same member. */
  readonly servesOn: boolean;
}

/** Ends a mandate: the member dismisses its counsel, or counsel lays it down. What was read by it is not read any more. */
@Injectable()
export class EndCounsel {
  constructor(
    private readonly change: CaseChange,
    private readonly cases: CasesStore,
    private readonly compartments: Compartments,
  ) {}

  /** `then` ends, in the same transaction, what else rests on the mandate. Answers the case: who laid it down may not see it any more. */
  run(
    caller: Caller,
    partyId: string,
    counselId: string,
    body: EndCounselBody,
    then: (tx: Tx, ended: EndedMandate) => Promise<void>,
  ): Promise<{ readonly id: string }> {
    return this.change.apply(caller, { party: partyId }, async (tx, { id: caseId }) => {
      const party = await this.cases.party(tx, partyId);
      const counsel = await this.cases.counsel(tx, partyId, counselId);
      const state = stepOf(caller, party, counsel, 'end');
      const endedOn = await dayOf(tx, body);
      await this.cases.updateCounsel(tx, {
        ...counsel,
        state,
        personId: null,
        endedOn,
        endReason: body.reason,
      });
      await then(tx, await this.leave(tx, caseId, party, counsel));
      return [factOf('counsel.ended', party, counsel, { endedOn, reason: body.reason })];
    });
  }

  /** Puts who was counsel out of the talks they were named into, as far as no other mandate of theirs is for the same. */
  private async leave(
    tx: Tx,
    caseId: string,
    { memberId }: Party,
    { personId }: Counsel,
  ): Promise<EndedMandate> {
    const left = (await this.cases.acting(tx, caseId)).filter((one) => one.personId === personId);
    const servesOn = left.some((one) => one.memberId === memberId);
    if (personId !== null)
      await this.compartments.endForCounsel(tx, {
        caseId,
        personId,
        memberId: servesOn ? null : memberId,
        isGone: left.length === 0,
      });
    return { caseId, memberId, personId, servesOn };
  }
}

/** What becomes of counsel by an action. Not found where the caller has no part in it; refused (403) where it is not theirs, else 409. */
function stepOf(caller: Caller, party: Party, counsel: Counsel, action: MandateAction): Counsel['state'] {
  const of = mandateOf(party, counsel);
  const hands = mandateHands(caller, of);
  if (hands.length === 0) throw new NotFoundError();
  return granted(mandateStep(counsel.state, action, hands, of)).state;
}

async function dayOf(tx: Tx, { on }: EndCounselBody): Promise<NonNullable<Counsel['endedOn']>> {
  const today = await todayIn(tx);
  if (on === undefined || on <= today) return on ?? today;
  throw InvalidInputError.at(
    '/on',
    `A mandate ends at once: its last day cannot lie after today, ${today}.`,
    `委托立即终止：终止日不得晚于今日（${today}）。`,
  );
}

const stranger = refuse(
  'counsel.not_appointed',
  'This person holds no appointment in the alliance: invite them as outside counsel first.',
  '该人员在联盟中没有任职，请先以外部律师身份邀请。',
);
