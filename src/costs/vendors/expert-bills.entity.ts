import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { WithinAlliance } from '../../platform/index.js';

/** As which vendor an engaged expert is paid: one of its own, which names them once they are designated. */
@Entity('expert_vendor')
@WithinAlliance('ExpertEngagementRow', 'expertEngagementId', 'fk_expert_vendor_expert_engagement')
@WithinAlliance('VendorRow', 'vendorId', 'fk_expert_vendor_vendor')
@WithinAlliance('EngagementRow', 'engagementId', 'fk_expert_vendor_engagement')
export class ExpertVendorRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_expert_vendor' })
  allianceId: string;
  @PrimaryColumn({ name: 'expert_engagement_id', type: 'uuid', primaryKeyConstraintName: 'pk_expert_vendor' })
  expertEngagementId: string;
  @Column({ name: 'vendor_id', type: 'uuid' }) vendorId: string;
  @Column({ name: 'engagement_id', type: 'uuid' }) engagementId: string;
}

/** Which cost a statement of an expert became. */
@Entity('expert_statement_cost')
@Unique('uq_expert_statement_cost', ['allianceId', 'costId'])
@ForeignKey('ExpertStatementRow', ['allianceId', 'statementId'], ['allianceId', 'id'], {
  name: 'fk_expert_statement_cost_statement',
})
@WithinAlliance('CostRow', 'costId', 'fk_expert_statement_cost_cost')
@WithinAlliance('MemberRow', 'ownMemberId', 'fk_expert_statement_cost_own_member')
export class ExpertStatementCostRow {
  @PrimaryColumn({ name: 'alliance_id', type: 'uuid', primaryKeyConstraintName: 'pk_expert_statement_cost' })
  allianceId: string;
  @PrimaryColumn({ name: 'statement_id', type: 'uuid', primaryKeyConstraintName: 'pk_expert_statement_cost' })
  statementId: string;
  @Column({ name: 'cost_id', type: 'uuid' }) costId: string;
  /** The one member that pays: it is coded to that one's own pool. */
  @Column({ name: 'own_member_id', type: 'uuid', nullable: true }) ownMemberId: string | null;
}
