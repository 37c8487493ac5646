import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { dateColumn, instantColumn, WithinAlliance } from '../../platform/index.js';
import type { CreditSource } from '../domain/calls/prepaid.js';

/** What a member had prepaid that went to a line of its own. */
@Entity('line_set_off')
@Check(
  'ck_line_set_off_amounts',
  `principal_minor >= 0 AND interest_minor >= 0 AND tolerated_minor >= 0
      AND principal_minor + interest_minor > 0 AND principal_minor + interest_minor <= credit_minor`,
)
@Index('ix_line_set_off_line', ['allianceId', 'lineId', 'at', 'id'])
@WithinAlliance('CallLineRow', 'lineId', 'fk_line_set_off_line')
@ForeignKey('PersonRow', ['byPerson'], ['id'], { name: 'fk_line_set_off_by_person' })
export class LineSetOffRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_line_set_off' }) id: string;
  @Column({ name: 'alliance_id', type: 'uuid' }) allianceId: string;
  @Column({ name: 'line_id', type: 'uuid' }) lineId: string;
  @Column({ name: 'principal_minor', type: 'bigint' }) principalMinor: string;
  @Column({ name: 'interest_minor', type: 'bigint' }) interestMinor: string;
  @Column({ name: 'tolerated_minor', type: 'bigint' }) toleratedMinor: string;
  /** What of the member's credit was free before. */
  @Column({ name: 'credit_minor', type: 'bigint' }) creditMinor: string;
  /** What that came from: minor units, as digits. */
  @Column('jsonb') sources: { readonly source: CreditSource; readonly minor: string }[];
  @Column(dateColumn('set_on')) setOn: CalendarDate;
  /** Nobody where it was done as the call went out. */
  @Column({ name: 'by_person', type: 'uuid', nullable: true }) byPerson: string | null;
  @Column(instantColumn('at')) at: Instant;
}
