import { Injectable } from '@nestjs/common';
import { calledPerson, namesAt, PeopleReader } from '../../identity/index.js';
import { type Bilingual, type Instant, isTheirs, offers } from '../../kernel/index.js';
import { toActionView, type Tx } from '../../platform/index.js';
import type { MemberPayment } from '../calls/payments.store.js';
import { type PaymentAction, paymentLife } from '../domain/calls/payment-life.js';
import { seesMoney } from '../domain/sight.js';
import { MoneySights } from '../sight/money-sights.reader.js';
import type { MemberPaymentView } from './payments.contract.js';
import { aroundPayment } from './seen-payment.js';

/** What a payment has besides its row: what became of it, and what may be done. */
@Injectable()
export class PaymentParts {
  constructor(
    private readonly sights: MoneySights,
    private readonly people: PeopleReader,
  ) {}

  /** Who recorded each of some payments. One query. */
  async recorders(tx: Tx, rows: readonly Recorded[]) {
    const people = await this.people.names(
      tx,
      rows.map(({ recordedBy }) => recordedBy),
    );
    return ({ recordedBy, recordedAt }: Recorded) =>
      calledPerson(recordedBy, people.both(recordedBy, recordedAt));
  }

  /** Of a payment the caller sees. What became of it before it was a member's is for who keeps the money: a reason may name another's. */
  async of(
    tx: Tx,
    payment: Pick<MemberPayment, 'id' | 'groupId' | 'memberId' | 'reversedAt'>,
  ): Promise<Pick<MemberPaymentView, 'steps' | 'actions'>> {
    const { sight } = await this.sights.ofGroup(tx, payment.groupId);
    const keeps = seesMoney(sight, 'amounts');
    const around = aroundPayment(tx, sight, payment) ?? { hands: [], isOwn: false };
    return {
      steps: (await stepsOf(tx, payment.id, keeps)).map(stepView),
      actions: offers(paymentLife, payment, around).filter(isTheirs).map(toActionView),
    };
  }
}

type Recorded = Pick<MemberPayment, 'recordedBy' | 'recordedAt'>;

interface StepRow {
  readonly action: PaymentAction | 'record';
  readonly reason: string | null;
  readonly at: Instant;
  readonly by: Bilingual | null;
}

const recorded: Bilingual = { en: 'Recorded', zh: '登记' };

/** All of them, or that it was recorded and what came since it was last matched. */
async function stepsOf(tx: Tx, id: string, isAll: boolean): Promise<readonly StepRow[]> {
  const rows = await tx.query<StepRow>(
    `SELECT s.action, s.reason, s.at, ${namesAt('p', 's.at')} AS by
       FROM (SELECT 'record' AS action, NULL AS reason, y.recorded_at AS at, y.recorded_by AS by_person, y.id
               FROM member_payment y WHERE y.alliance_id = $1 AND y.id = $2
             UNION ALL
             SELECT e.action, e.reason, e.at, e.by_person, e.id
               FROM member_payment_event e WHERE e.alliance_id = $1 AND e.payment_id = $2) s
       JOIN person p ON p.id = s.by_person
      ORDER BY s.action <> 'record', s.at, s.id`,
    [tx.caller.allianceId, id],
  );
  const last = rows.findLastIndex(({ action }) => action === 'match');
  return rows.filter(({ action }, place) => isAll || action === 'record' || place >= last);
}

const stepView = ({ action, ...row }: StepRow): MemberPaymentView['steps'][number] => ({
  ...row,
  name: action === 'record' ? recorded : paymentLife.acts[action].name,
});
