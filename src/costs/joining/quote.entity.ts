import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../../platform/index.js';
import type { QuoteStatus } from '../domain/ends/quote-life.js';

/** What a late joiner pays, worked out from what the group has spent. */
@Entity('buy_in_quote')
@Unique('uq_buy_in_quote_tenant', ['allianceId', 'id'])
@Index('uq_buy_in_quote_open', ['allianceId', 'membershipId'], {
  unique: true,
  where: "status IN ('proposed', 'approved', 'paid', 'free')",
})
@Index('uq_buy_in_quote_reference', ['allianceId', 'fundId', 'reference'], {
  unique: true,
  where: 'reference IS NOT NULL',
})
@Index('ix_buy_in_quote_group', ['allianceId', 'groupId', 'madeAt', 'id'])
@Check(
  'ck_buy_in_quote_status',
  `status IN ('proposed', 'approved', 'paid', 'free', 'rejected', 'withdrawn')`,
)
@Check('ck_buy_in_quote_total', 'total_minor = part_minor + time_minor + premium_minor AND total_minor >= 0')
@Check(
  'ck_buy_in_quote_free',
  `CASE WHEN status = 'free' THEN total_minor = 0 WHEN status IN ('approved', 'paid') THEN total_minor > 0 ELSE TRUE END`,
)
@Check('ck_buy_in_quote_paid', `(status = 'paid') = (reference IS NOT NULL AND paid_on IS NOT NULL)`)
@WithinAlliance('CaseFileRow', 'caseId', 'fk_buy_in_quote_case')
@WithinAlliance('JointGroupRow', 'groupId', 'fk_buy_in_quote_group')
@WithinAlliance('GroupMembershipRow', 'membershipId', 'fk_buy_in_quote_membership')
@WithinAlliance('MemberRow', 'memberId', 'fk_buy_in_quote_member')
@WithinAlliance('FundRow', 'fundId', 'fk_buy_in_quote_fund')
@ForeignKey('PersonRow', ['madeBy'], ['id'], { name: 'fk_buy_in_quote_made_by' })
@ForeignKey('PersonRow', ['paidBy'], ['id'], { name: 'fk_buy_in_quote_paid_by' })
export class BuyInQuoteRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_buy_in_quote' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'group_id', type: 'uuid' }) groupId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  @Column({ name: 'membership_id', type: 'uuid' }) membershipId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column('text') status: QuoteStatus;
  /** Worked out by what was posted up to the end of this day. */
  @Column(dateColumn('as_of')) asOf: CalendarDate;
  /** From which day on what was spent counts as lent to the newcomer. */
  @Column(dateColumn('since')) since: CalendarDate;
  @Column({ name: 'historic_minor', type: 'bigint' }) historicMinor: string;
  /** The newcomer's part of it, as a fraction; none where it was reckoned by what members declare, which is sealed. */
  @Column({ type: 'text', nullable: true }) share: string | null;
  @Column({ name: 'part_minor', type: 'bigint' }) partMinor: string;
  @Column({ name: 'rate_percent', type: 'text' }) ratePercent: string;
  /** Years of time cost, as a fraction: days of 30 a month over 360. */
  @Column('text') years: string;
  @Column({ name: 'time_minor', type: 'bigint' }) timeMinor: string;
  @Column({ name: 'premium_percent', type: 'text' }) premiumPercent: string;
  @Column({ name: 'premium_minor', type: 'bigint' }) premiumMinor: string;
  @Column({ name: 'total_minor', type: 'bigint' }) totalMinor: string;
  @Column('text') currency: string;
  @Column({ name: 'question_id', type: 'uuid', nullable: true }) questionId: string | null;
  @Column({ name: 'made_by', type: 'uuid' }) madeBy: string;
  @Column(instantColumn('made_at')) madeAt: Instant;
  @Column(dateColumn('paid_on', { nullable: true })) paidOn: CalendarDate | null;
  @Column({ type: 'text', nullable: true }) reference: string | null;
  @Column({ name: 'paid_by', type: 'uuid', nullable: true }) paidBy: string | null;
  @Column({ name: 'end_reason', type: 'text', nullable: true }) endReason: string | null;
  @Column('integer') version: number;
}

/** What one of the earlier members is credited from a buy-in. */
@Entity('buy_in_credit')
@WithinAlliance('BuyInQuoteRow', 'quoteId', 'fk_buy_in_credit_quote')
@WithinAlliance('MemberRow', 'memberId', 'fk_buy_in_credit_member')
export class BuyInCreditRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_buy_in_credit' })
  allianceId: string;
  @PrimaryColumn({ name: 'quote_id', type: 'uuid', primaryKeyConstraintName: 'pk_buy_in_credit' })
  quoteId: string;
  @PrimaryColumn({ name: 'member_id', type: 'uuid', primaryKeyConstraintName: 'pk_buy_in_credit' })
  memberId: string;
  @Column('integer') place: number;
  /** What it has contributed net: the measure of its credit. */
  @Column({ name: 'basis_minor', type: 'bigint' }) basisMinor: string;
  @Column('bigint') minor: string;
  @Column('text') currency: string;
}
