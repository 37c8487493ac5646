import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, type Defaulted, instantColumn, WithinAlliance } from '../../platform/index.js';
import type { CallStatus } from '../domain/calls/call-life.js';
import type { DayToPay } from '../domain/calls/due-day.js';
import type { LineAction, LineKind, LineStatus } from '../domain/calls/line-life.js';
import type { PaymentAction } from '../domain/calls/payment-life.js';
import type { EstimateRow, ShareRow } from './kept-shares.js';

/** A call on the members of a group for what a period is expected to cost. */
@Entity('cash_call')
@Check('ck_cash_call_named', 'name_en IS NOT NULL OR name_zh IS NOT NULL')
@Check(
  'ck_cash_call_status',
  `status IN ('draft', 'proposed', 'approved', 'issued', 'closed', 'cancelled', 'rejected')`,
)
@Check('ck_cash_call_total', `total_minor > 0 AND currency ~ '^[A-Z]{3}$'`)
@Check('ck_cash_call_period', 'period_until IS NULL OR period_until >= period_from')
@Check(
  'ck_cash_call_shares',
  `num_nulls(shares, root, sealed, key_id) IN (0, 4) AND (shares IS NOT NULL OR status IN ('draft', 'cancelled'))`,
)
@Check(
  'ck_cash_call_issued',
  `(issued_on IS NULL) = (issued_at IS NULL) AND (issued_on IS NOT NULL OR status NOT IN ('issued', 'closed'))`,
)
@Unique('uq_cash_call_tenant', ['allianceId', 'id'])
@Unique('uq_cash_call_no', ['allianceId', 'groupId', 'no'])
@Index('ix_cash_call_made', ['allianceId', 'madeAt', 'id'])
@Index('ix_cash_call_group', ['allianceId', 'groupId', 'status'])
@Index('ix_cash_call_fund', ['allianceId', 'fundId'])
@Index('ix_cash_call_case', ['allianceId', 'caseId', 'madeAt', 'id'])
@WithinAlliance('JointGroupRow', 'groupId', 'fk_cash_call_group')
@WithinAlliance('CaseFileRow', 'caseId', 'fk_cash_call_case')
@WithinAlliance('FundRow', 'fundId', 'fk_cash_call_fund')
@WithinAlliance('CostPlanRow', 'planId', 'fk_cash_call_plan')
@ForeignKey('PersonRow', ['madeBy'], ['id'], { name: 'fk_cash_call_made_by' })
@ForeignKey('PersonRow', ['proposedBy'], ['id'], { name: 'fk_cash_call_proposed_by' })
export class CashCallRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_cash_call' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  /** The version of the plan by which it is shared, paid and carried. */
  @Column({ name: 'plan_id', type: 'uuid' }) planId: string;
  @Column('integer') no: number;
  @Column({ name: 'name_en', type: 'text', nullable: true }) nameEn: string | null;
  @Column({ name: 'name_zh', type: 'text', nullable: true }) nameZh: string | null;
  @Column(dateColumn('period_from')) periodFrom: CalendarDate;
  @Column(dateColumn('period_until', { nullable: true })) periodUntil: CalendarDate | null;
  @Column('text') currency: string;
  @Column({ name: 'total_minor', type: 'bigint' }) totalMinor: string;
  @Column('jsonb') estimate: EstimateRow[];
  /** What falls to each member by the plan, as it was proposed. */
  @Column({ type: 'jsonb', nullable: true }) shares: ShareRow[] | null;
  /** The root of the certificate of its shares. */
  @Column({ type: 'text', nullable: true }) root: string | null;
  /** The whole certificate, under the escrow key. */
  @Column({ type: 'bytea', nullable: true, select: false }) sealed: Buffer | null;
  /** The key of members' own certificates. */
  @Column({ name: 'key_id', type: 'uuid', nullable: true }) keyId: string | null;
  @Column('text') status: CallStatus;
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
  @Column(instantColumn('made_at')) madeAt: Instant;
  @Column({ name: 'proposed_by', type: 'uuid', nullable: true }) proposedBy: string | null;
  @Column(dateColumn('issued_on', { nullable: true })) issuedOn: CalendarDate | null;
  @Column(instantColumn('issued_at', { nullable: true })) issuedAt: Instant | null;
  @Column(instantColumn('ended_at', { nullable: true })) endedAt: Instant | null;
  /** Why it was rejected or cancelled. */
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
  @Column('integer') version: number;
}

/** A member's own certificate of its share of a call, under the alliance's key. */
@Entity('cash_call_certificate')
@WithinAlliance('CashCallRow', 'callId', 'fk_cash_call_certificate_call')
@WithinAlliance('MemberRow', 'memberId', 'fk_cash_call_certificate_member')
export class CashCallCertificateRow {
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @PrimaryColumn({ name: 'call_id', type: 'uuid', primaryKeyConstraintName: 'pk_cash_call_certificate' })
  callId: string;
  @PrimaryColumn({ name: 'member_id', type: 'uuid', primaryKeyConstraintName: 'pk_cash_call_certificate' })
  memberId: string;
  /** The root of the certificate it belongs to: a draft that was proposed anew has another. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_cash_call_certificate' }) root: string;
  @Column({ name: 'key_id', type: 'uuid' }) keyId: string;
  @Column('bytea') sealed: Buffer;
  @Column(instantColumn('made_at')) madeAt: Instant;
}

/** What a member is to pay of a call: its share, or what it carries of a share in default. */
@Entity('call_line')
@Check(
  'ck_call_line_status',
  `status IN ('issued', 'part_paid', 'paid', 'overdue', 'cure_notice', 'default', 'reallocated', 'cured', 'written_off', 'released', 'cancelled')`,
)
@Check(
  'ck_call_line_amounts',
  'amount_minor > 0 AND paid_minor >= 0 AND relieved_minor >= 0 AND paid_minor + relieved_minor <= amount_minor',
)
@Check('ck_call_line_interest', 'interest_owed_minor >= 0 AND interest_paid_minor >= 0')
@Check(
  'ck_call_line_closed',
  `status NOT IN ('paid', 'cured', 'written_off', 'released', 'cancelled') OR paid_minor + relieved_minor = amount_minor`,
)
@Check('ck_call_line_kind', `kind IN ('share', 'carry') AND (kind = 'carry') = (decision_id IS NOT NULL)`)
@Check(
  'ck_call_line_default',
  `(defaulted_on IS NULL) = (interest_from IS NULL) AND (defaulted_on IS NOT NULL OR status NOT IN ('default', 'reallocated', 'cured', 'written_off'))`,
)
@Check(
  'ck_call_line_notice',
  '(notice_on IS NULL) = (cure_until IS NULL) AND (defaulted_on IS NULL OR notice_on IS NOT NULL)',
)
@Unique('uq_call_line_tenant', ['allianceId', 'id'])
@Unique('uq_call_line_reference', ['allianceId', 'fundId', 'reference'])
@Index('uq_call_line_share', ['allianceId', 'callId', 'memberId'], { unique: true, where: `kind = 'share'` })
@Index('uq_call_line_carry', ['allianceId', 'decisionId', 'memberId'], {
  unique: true,
  where: `kind = 'carry'`,
})
@Index('ix_call_line_call', ['allianceId', 'callId'])
@Index('ix_call_line_member', ['allianceId', 'memberId', 'dueOn'])
@Index('ix_call_line_group', ['allianceId', 'groupId', 'status'])
@Index('ix_call_line_fund', ['allianceId', 'fundId', 'memberId'])
@WithinAlliance('CashCallRow', 'callId', 'fk_call_line_call')
@WithinAlliance('JointGroupRow', 'groupId', 'fk_call_line_group')
@WithinAlliance('FundRow', 'fundId', 'fk_call_line_fund')
@WithinAlliance('MemberRow', 'memberId', 'fk_call_line_member')
@WithinAlliance('LineDecisionRow', 'decisionId', 'fk_call_line_decision')
export class CallLineRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_call_line' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'call_id', type: 'uuid' }) callId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column('text') kind: LineKind;
  /** Of what is carried: the decision by which it is. */
  @Column({ name: 'decision_id', type: 'uuid', nullable: true }) decisionId: string | null;
  /** What the member writes on its transfer. */
  @Column('text') reference: string;
  @Column('text') currency: string;
  @Column({ name: 'amount_minor', type: 'bigint' }) amountMinor: string;
  @Column({ name: 'paid_minor', type: 'bigint', default: '0' }) paidMinor: Defaulted<string>;
  /** What of it ended otherwise than by money. */
  @Column({ name: 'relieved_minor', type: 'bigint', default: '0' }) relievedMinor: Defaulted<string>;
  @Column({ name: 'interest_owed_minor', type: 'bigint', default: '0' }) interestOwedMinor: Defaulted<string>;
  @Column({ name: 'interest_paid_minor', type: 'bigint', default: '0' }) interestPaidMinor: Defaulted<string>;
  @Column(dateColumn('due_on')) dueOn: CalendarDate;
  /** How the due date was found. */
  @Column('jsonb') due: DayToPay;
  @Column('text') status: LineStatus;
  @Column(dateColumn('notice_on', { nullable: true })) noticeOn: CalendarDate | null;
  @Column(dateColumn('cure_until', { nullable: true })) cureUntil: CalendarDate | null;
  /** How the last day of the notice was found. */
  @Column({ type: 'jsonb', nullable: true }) cure: DayToPay | null;
  @Column(dateColumn('defaulted_on', { nullable: true })) defaultedOn: CalendarDate | null;
  @Column(dateColumn('interest_from', { nullable: true })) interestFrom: CalendarDate | null;
  @Column(instantColumn('issued_at')) issuedAt: Instant;
  @Column('integer') version: number;
}

/** A step in the life of a line. */
@Entity('call_line_event')
@Index('ix_call_line_event_line', ['allianceId', 'lineId', 'at', 'id'])
@WithinAlliance('CallLineRow', 'lineId', 'fk_call_line_event_line')
@ForeignKey('PersonRow', ['byPerson'], ['id'], { name: 'fk_call_line_event_by_person' })
export class CallLineEventRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_call_line_event' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'line_id', type: 'uuid' }) lineId: string;
  @Column('text') action: LineAction;
  @Column({ name: 'to_status', type: 'text' }) toStatus: LineStatus;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  /** Nobody where the system did it. */
  @Column({ name: 'by_person', type: 'uuid', nullable: true }) byPerson: string | null;
  @Column(instantColumn('at')) at: Instant;
}

/** What is decided of a line in default: that others carry it, or that it is given up. */
@Entity('line_decision')
@Check('ck_line_decision_kind', `kind IN ('reallocation', 'write_off')`)
@Check('ck_line_decision_state', `state IN ('asked', 'approved', 'rejected', 'withdrawn', 'lapsed')`)
@Check('ck_line_decision_amounts', 'minor > 0 AND rest_minor >= 0 AND rest_minor <= minor')
@Check(
  'ck_line_decision_said',
  `(kind = 'reallocation') = (cap_percent IS NOT NULL) AND (kind = 'write_off') = (rest_from IS NOT NULL)
      AND (rest_from IS NULL OR rest_from IN ('reserve', 'capital'))`,
)
@Check('ck_line_decision_decided', `(decided_at IS NULL) = (state = 'asked')`)
@Unique('uq_line_decision_tenant', ['allianceId', 'id'])
@Index('ix_line_decision_line', ['allianceId', 'lineId', 'askedAt'])
@Index('uq_line_decision_asked', ['allianceId', 'lineId'], { unique: true, where: `state = 'asked'` })
@Index('uq_line_decision_approved', ['allianceId', 'lineId', 'kind'], {
  unique: true,
  where: `state = 'approved'`,
})
@WithinAlliance('CallLineRow', 'lineId', 'fk_line_decision_line')
@WithinAlliance('JointGroupRow', 'groupId', 'fk_line_decision_group')
@ForeignKey('PersonRow', ['askedBy'], ['id'], { name: 'fk_line_decision_asked_by' })
export class LineDecisionRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_line_decision' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'line_id', type: 'uuid' }) lineId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column('text') kind: 'reallocation' | 'write_off';
  /** What was open of the line when it was asked. */
  @Column('bigint') minor: string;
  @Column({ name: 'cap_percent', type: 'text', nullable: true }) capPercent: string | null;
  /** Minor units, as digits. */
  @Column('jsonb') carried: ShareRow[];
  /** What recoveries gave back of that, by who carries it. */
  @Column('jsonb') recovered: ShareRow[];
  /** What nobody carries. */
  @Column({ name: 'rest_minor', type: 'bigint' }) restMinor: string;
  /** Of what is given up: who bears what nobody carries. */
  @Column({ name: 'rest_from', type: 'text', nullable: true }) restFrom: 'reserve' | 'capital' | null;
  @Column('text') reason: string;
  @Column('text') state: 'asked' | 'approved' | 'rejected' | 'withdrawn' | 'lapsed';
  @Column({ name: 'asked_by', type: 'uuid' }) askedBy: string;
  @Column(instantColumn('asked_at')) askedAt: Instant;
  @Column(instantColumn('decided_at', { nullable: true })) decidedAt: Instant | null;
}

/** Money that came in from a member, or of which it is not known from whom. */
@Entity('member_payment')
@Check(
  'ck_member_payment_amounts',
  'amount_minor > 0 AND prepaid_minor >= 0 AND prepaid_minor <= amount_minor',
)
@Check(
  'ck_member_payment_matched',
  `(member_id IS NULL) = (matched_at IS NULL)
    AND (member_id IS NULL) = (entry_id IS NULL) AND (member_id IS NOT NULL OR prepaid_minor = 0)`,
)
@Check('ck_member_payment_reversed', '(reversed_by IS NULL) = (reversed_at IS NULL)')
@Unique('uq_member_payment_tenant', ['allianceId', 'id'])
@Index('uq_member_payment_reference', ['allianceId', 'fundId', 'reference'], {
  unique: true,
  where: 'reversed_at IS NULL',
})
@Index('ix_member_payment_received', ['allianceId', 'receivedOn', 'id'])
@Index('ix_member_payment_group', ['allianceId', 'groupId', 'receivedOn', 'id'])
@Index('ix_member_payment_unmatched', ['allianceId', 'fundId'], {
  where: 'member_id IS NULL AND reversed_at IS NULL',
})
@Index('ix_member_payment_member', ['allianceId', 'memberId', 'receivedOn'])
@WithinAlliance('FundRow', 'fundId', 'fk_member_payment_fund')
@WithinAlliance('JointGroupRow', 'groupId', 'fk_member_payment_group')
@WithinAlliance('MemberRow', 'memberId', 'fk_member_payment_member')
@ForeignKey('PersonRow', ['recordedBy'], ['id'], { name: 'fk_member_payment_recorded_by' })
@ForeignKey('PersonRow', ['matchedBy'], ['id'], { name: 'fk_member_payment_matched_by' })
@ForeignKey('PersonRow', ['reversedBy'], ['id'], { name: 'fk_member_payment_reversed_by' })
export class MemberPaymentRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_member_payment' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column('text') currency: string;
  @Column({ name: 'amount_minor', type: 'bigint' }) amountMinor: string;
  /** What of it went to no line: the member's capital. */
  @Column({ name: 'prepaid_minor', type: 'bigint', default: '0' }) prepaidMinor: Defaulted<string>;
  @Column(dateColumn('received_on')) receivedOn: CalendarDate;
  /** What the bank calls it: no other payment into the fund is called so. */
  @Column('text') reference: string;
  @Column('text') payer: string;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column(instantColumn('recorded_at')) recordedAt: Instant;
  @Column({ name: 'matched_by', type: 'uuid', nullable: true }) matchedBy: string | null;
  @Column(instantColumn('matched_at', { nullable: true })) matchedAt: Instant | null;
  /** How often it was said whose it is: what went to lines by earlier ones was taken back. */
  @Column({ name: 'match_no', type: 'integer', default: 0 }) matchNo: Defaulted<number>;
  /** The entry of the ledger by which it went to its member. */
  @Column({ name: 'entry_id', type: 'uuid', nullable: true }) entryId: string | null;
  @Column({ name: 'reversed_by', type: 'uuid', nullable: true }) reversedBy: string | null;
  @Column(instantColumn('reversed_at', { nullable: true })) reversedAt: Instant | null;
  @Column('integer') version: number;
}

/** What of a payment went to a line. */
@Entity('member_payment_part')
@Check(
  'ck_member_payment_part_amounts',
  'principal_minor >= 0 AND interest_minor >= 0 AND tolerated_minor >= 0 AND principal_minor + interest_minor > 0',
)
@Index('ix_member_payment_part_line', ['allianceId', 'lineId'])
@WithinAlliance('MemberPaymentRow', 'paymentId', 'fk_member_payment_part_payment')
@WithinAlliance('CallLineRow', 'lineId', 'fk_member_payment_part_line')
export class MemberPaymentPartRow {
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @PrimaryColumn({ name: 'payment_id', type: 'uuid', primaryKeyConstraintName: 'pk_member_payment_part' })
  paymentId: string;
  @PrimaryColumn({ name: 'match_no', type: 'integer', primaryKeyConstraintName: 'pk_member_payment_part' })
  matchNo: number;
  @PrimaryColumn({ name: 'line_id', type: 'uuid', primaryKeyConstraintName: 'pk_member_payment_part' })
  lineId: string;
  @Column({ name: 'principal_minor', type: 'bigint' }) principalMinor: string;
  @Column({ name: 'interest_minor', type: 'bigint' }) interestMinor: string;
  /** What was short and let be. */
  @Column({ name: 'tolerated_minor', type: 'bigint' }) toleratedMinor: string;
  /** Since when interest ran on the rest of the line once it went to it; null before the default. */
  @Column(dateColumn('interest_from', { nullable: true })) interestFrom: CalendarDate | null;
}

/** What became of money that came in. */
@Entity('member_payment_event')
@Index('ix_member_payment_event_payment', ['allianceId', 'paymentId', 'at', 'id'])
@WithinAlliance('MemberPaymentRow', 'paymentId', 'fk_member_payment_event_payment')
@ForeignKey('PersonRow', ['byPerson'], ['id'], { name: 'fk_member_payment_event_by_person' })
export class MemberPaymentEventRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_member_payment_event' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'payment_id', type: 'uuid' }) paymentId: string;
  @Column('text') action: PaymentAction;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'by_person', type: 'uuid' }) byPerson: string;
  @Column(instantColumn('at')) at: Instant;
}

/** The rows of calls. */
export const callsEntities = [
  CashCallRow,
  CashCallCertificateRow,
  LineDecisionRow,
  CallLineRow,
  CallLineEventRow,
  MemberPaymentRow,
  MemberPaymentPartRow,
  MemberPaymentEventRow,
];
