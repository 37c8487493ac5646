import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { CalendarDate, Instant } from '../kernel/index.js';
import { dateColumn, type Defaulted, instantColumn, WithinAlliance } from '../platform/index.js';
import type { AccountKind } from './domain/accounts.js';
import type { EntryKind, Phase } from './domain/entry.js';
import type { FundPurpose, FundStatus } from './domain/fund.js';
import type { PeriodAction, PeriodState } from './domain/period.js';

/** A foreign key to a row of the same fund: nothing of one fund refers to anything of another. */
const WithinFund = (row: string, property: string, name: string): ClassDecorator =>
  ForeignKey(row, ['allianceId', 'fundId', property], ['allianceId', 'fundId', 'id'], { name });

/** Money that is kept apart from all other, in one currency. */
@Entity('fund')
@Check('ck_fund_named', 'name_en IS NOT NULL OR name_zh IS NOT NULL')
@Check('ck_fund_purpose', `purpose IN ('defence', 'operating', 'grant', 'settlement')`)
@Check('ck_fund_currency', `currency ~ '^[A-Z]{3}$'`)
@Check('ck_fund_floor', 'reserve_floor_minor >= 0')
@Check(
  'ck_fund_of_group',
  `(group_id IS NULL OR case_id IS NOT NULL) AND (purpose <> 'defence' OR group_id IS NOT NULL)`,
)
@Check(
  'ck_fund_closed',
  `status IN ('open', 'closed') AND (status = 'closed') = (closed_at IS NOT NULL)
      AND (closed_by IS NULL) = (closed_at IS NULL) AND (close_reason IS NULL) = (closed_at IS NULL)`,
)
@Unique('uq_fund_tenant', ['allianceId', 'id'])
@Index('ix_fund_opened', ['allianceId', 'openedAt', 'id'])
@Index('ix_fund_group', ['allianceId', 'groupId'])
@Index('ix_fund_search', { synchronize: false })
@Index('uq_fund_defence', ['allianceId', 'groupId', 'currency'], {
  where: `purpose = 'defence' AND status = 'open'`,
  unique: true,
})
@WithinAlliance('CaseFileRow', 'caseId', 'fk_fund_case')
@WithinAlliance('JointGroupRow', 'groupId', 'fk_fund_group')
@ForeignKey('PersonRow', ['openedBy'], ['id'], { name: 'fk_fund_opened_by' })
@ForeignKey('PersonRow', ['closedBy'], ['id'], { name: 'fk_fund_closed_by' })
export class FundRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_fund' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'name_en', type: 'text', nullable: true }) nameEn: string | null;
  @Column({ name: 'name_zh', type: 'text', nullable: true }) nameZh: string | null;
  @Column({ type: 'text', default: '' }) search: Defaulted<string>;
  @Column('text') purpose: FundPurpose;
  @Column({ name: 'case_id', type: 'uuid', nullable: true }) caseId: string | null;
  @Column({ name: 'group_id', type: 'uuid', nullable: true }) groupId: string | null;
  @Column('text') currency: string;
  /** What is to be left in it: below it, it counts as having nothing free. */
  @Column({ name: 'reserve_floor_minor', type: 'bigint', default: '0' }) reserveFloorMinor: Defaulted<string>;
  @Column('text') status: FundStatus;
  @Column({ name: 'opened_by', type: 'uuid' }) openedBy: string;
  @Column(instantColumn('opened_at')) openedAt: Instant;
  @Column({ name: 'closed_by', type: 'uuid', nullable: true }) closedBy: string | null;
  @Column(instantColumn('closed_at', { nullable: true })) closedAt: Instant | null;
  @Column({ name: 'close_reason', type: 'text', nullable: true }) closeReason: string | null;
  @Column('integer') version: number;
  /** The number of its last entry. */
  @Column({ name: 'last_no', type: 'integer', default: 0 }) lastNo: Defaulted<number>;
}

/** An account of a fund, made when something is first posted on it. */
@Entity('ledger_account')
@Check(
  'ck_ledger_account_holder',
  `CASE WHEN kind IN ('receivable', 'capital', 'payable', 'expense', 'carry') THEN holder <> ''
      WHEN kind IN ('cash', 'suspense', 'default_interest', 'recovery', 'income', 'fx', 'tolerance', 'reserve') THEN holder = ''
      ELSE false END`,
)
@Unique('uq_ledger_account_tenant', ['allianceId', 'fundId', 'id'])
@Unique('uq_ledger_account_kind', ['allianceId', 'fundId', 'kind', 'holder'])
@WithinAlliance('FundRow', 'fundId', 'fk_ledger_account_fund')
export class LedgerAccountRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_ledger_account' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  @Column('text') kind: AccountKind;
  /** The id of a member or vendor, or the key of a pool; empty where it is kept for none. */
  @Column({ type: 'text', default: '' }) holder: Defaulted<string>;
}

/** A period of a fund, made when something is first dated in it. */
@Entity('ledger_period')
@Check('ck_ledger_period_days', 'from_day <= until_day')
@Check('ck_ledger_period_state', `state IN ('open', 'soft_closed', 'trued_up', 'locked')`)
@Unique('uq_ledger_period_tenant', ['allianceId', 'fundId', 'id'])
@Unique('uq_ledger_period_from', ['allianceId', 'fundId', 'from'])
@WithinAlliance('FundRow', 'fundId', 'fk_ledger_period_fund')
export class LedgerPeriodRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_ledger_period' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  @Column(dateColumn('from_day')) from: CalendarDate;
  @Column(dateColumn('until_day')) until: CalendarDate;
  @Column('text') state: PeriodState;
  @Column('integer') version: number;
}

/** A step in the life of a period. */
@Entity('ledger_period_move')
@Index('ix_ledger_period_move_period', ['allianceId', 'periodId', 'movedAt'])
@WithinFund('LedgerPeriodRow', 'periodId', 'fk_ledger_period_move_period')
@ForeignKey('PersonRow', ['movedBy'], ['id'], { name: 'fk_ledger_period_move_moved_by' })
export class LedgerPeriodMoveRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_ledger_period_move' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  @Column({ name: 'period_id', type: 'uuid' }) periodId: string;
  @Column('text') action: PeriodAction;
  @Column({ name: 'to_state', type: 'text' }) toState: PeriodState;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ name: 'moved_by', type: 'uuid' }) movedBy: string;
  @Column(instantColumn('moved_at')) movedAt: Instant;
}

/** An entry: written once and never changed. */
@Entity('ledger_entry')
@Check('ck_ledger_entry_phase', `phase IN ('posted', 'pending', 'post', 'void')`)
@Check('ck_ledger_entry_lines', `CASE phase WHEN 'void' THEN line_count = 0 ELSE line_count >= 2 END`)
@Check('ck_ledger_entry_resolves', `(resolves_id IS NOT NULL) = (phase IN ('post', 'void'))`)
@Check(
  'ck_ledger_entry_reverses',
  `reverses_id IS NULL OR (kind = 'reversal' AND phase = 'posted' AND reason IS NOT NULL)`,
)
@Check(
  'ck_ledger_entry_original',
  'num_nulls(original_minor, original_currency, rate, rate_source, rate_day) IN (0, 5)',
)
@Check('ck_ledger_entry_no', 'no >= 1')
@Unique('uq_ledger_entry_tenant', ['allianceId', 'fundId', 'id'])
@Unique('uq_ledger_entry_no', ['allianceId', 'fundId', 'no'])
@Unique('uq_ledger_entry_client', ['allianceId', 'clientId'])
@Unique('uq_ledger_entry_resolves', ['allianceId', 'resolvesId'])
@Unique('uq_ledger_entry_reverses', ['allianceId', 'reversesId'])
@Index('ix_ledger_entry_period', ['allianceId', 'fundId', 'periodId'])
@Index('ix_ledger_entry_made_for', ['allianceId', 'madeForKind', 'madeForId'])
@WithinAlliance('FundRow', 'fundId', 'fk_ledger_entry_fund')
@WithinFund('LedgerPeriodRow', 'periodId', 'fk_ledger_entry_period')
@WithinFund('LedgerEntryRow', 'resolvesId', 'fk_ledger_entry_resolves')
@WithinFund('LedgerEntryRow', 'reversesId', 'fk_ledger_entry_reverses')
@ForeignKey('PersonRow', ['recordedBy'], ['id'], { name: 'fk_ledger_entry_recorded_by' })
export class LedgerEntryRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_ledger_entry' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  /** 1, 2, 3 … in its fund, without gap. */
  @Column('integer') no: number;
  @Column({ name: 'client_id', type: 'uuid' }) clientId: string;
  /** SHA-256 of what it says, in hex. */
  @Column({ name: 'content_hash', type: 'text' }) contentHash: string;
  @Column('text') kind: EntryKind;
  @Column('text') phase: Phase;
  /** How many lines it has: none are added later. */
  @Column({ name: 'line_count', type: 'smallint' }) lineCount: number;
  /** The entry that was set aside, which it posts or releases. */
  @Column({ name: 'resolves_id', type: 'uuid', nullable: true }) resolvesId: string | null;
  /** The entry it takes back. */
  @Column({ name: 'reverses_id', type: 'uuid', nullable: true }) reversesId: string | null;
  @Column(dateColumn('on_day')) on: CalendarDate;
  @Column({ name: 'period_id', type: 'uuid' }) periodId: string;
  @Column({ name: 'made_for_kind', type: 'text' }) madeForKind: string;
  @Column({ name: 'made_for_id', type: 'uuid' }) madeForId: string;
  @Column({ name: 'original_minor', type: 'bigint', nullable: true }) originalMinor: string | null;
  @Column({ name: 'original_currency', type: 'text', nullable: true }) originalCurrency: string | null;
  @Column({ type: 'text', nullable: true }) rate: string | null;
  @Column({ name: 'rate_source', type: 'text', nullable: true }) rateSource: string | null;
  @Column(dateColumn('rate_day', { nullable: true })) rateDay: CalendarDate | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  /** Nobody where the system posted it. */
  @Column({ name: 'recorded_by', type: 'uuid', nullable: true }) recordedBy: string | null;
  @Column(instantColumn('recorded_at')) recordedAt: Instant;
}

/** A line of an entry. Its day, number and phase are the entry's, so that a statement reads one table. */
@Entity('ledger_posting')
@Check('ck_ledger_posting_minor', 'minor <> 0')
@Check('ck_ledger_posting_place', 'place >= 1')
@Index('ix_ledger_posting_statement', { synchronize: false })
@WithinFund('LedgerEntryRow', 'entryId', 'fk_ledger_posting_entry')
@WithinFund('LedgerAccountRow', 'accountId', 'fk_ledger_posting_account')
export class LedgerPostingRow {
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  @PrimaryColumn({ name: 'entry_id', type: 'uuid', primaryKeyConstraintName: 'pk_ledger_posting' })
  entryId: string;
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'pk_ledger_posting' }) place: number;
  @Column({ name: 'account_id', type: 'uuid' }) accountId: string;
  /** Minor units of the fund's currency: a debit above zero, a credit below. */
  @Column('bigint') minor: string;
  @Column(dateColumn('on_day')) on: CalendarDate;
  @Column({ name: 'entry_no', type: 'integer' }) entryNo: number;
  @Column({ name: 'is_pending', type: 'boolean' }) isPending: boolean;
}

/** What stands on an account: kept with every entry, and the same as its postings say. */
@Entity('ledger_balance')
@Check('ck_ledger_balance_pending', 'pending_in_minor >= 0 AND pending_out_minor >= 0')
@Index('ix_ledger_balance_fund', ['allianceId', 'fundId'])
@WithinFund('LedgerAccountRow', 'accountId', 'fk_ledger_balance_account')
export class LedgerBalanceRow {
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'pk_ledger_balance' })
  accountId: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  @Column({ name: 'posted_minor', type: 'bigint' }) postedMinor: string;
  @Column({ name: 'pending_in_minor', type: 'bigint' }) pendingInMinor: string;
  @Column({ name: 'pending_out_minor', type: 'bigint' }) pendingOutMinor: string;
}

/** Money that came in otherwise than by a call. */
@Entity('fund_receipt')
@Check('ck_fund_receipt_amount', 'amount_minor > 0')
@Index('uq_fund_receipt_reference', ['allianceId', 'fundId', 'reference'], {
  where: 'reversed_at IS NULL',
  unique: true,
})
@WithinAlliance('FundRow', 'fundId', 'fk_fund_receipt_fund')
@ForeignKey('PersonRow', ['recordedBy'], ['id'], { name: 'fk_fund_receipt_recorded_by' })
export class FundReceiptRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_fund_receipt' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'fund_id', type: 'uuid' }) fundId: string;
  @Column('text') reference: string;
  @Column('text') payer: string;
  @Column({ name: 'amount_minor', type: 'bigint' }) amountMinor: string;
  @Column('text') currency: string;
  @Column(dateColumn('received_on')) receivedOn: CalendarDate;
  @Column({ name: 'recorded_by', type: 'uuid' }) recordedBy: string;
  @Column(instantColumn('recorded_at')) recordedAt: Instant;
  @Column(instantColumn('reversed_at', { nullable: true })) reversedAt: Instant | null;
}
