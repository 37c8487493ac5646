import { Injectable } from '@nestjs/common';
import { type BilledStatement, StatementsReader } from '../../experts/index.js';
import { allianceOf } from '../../identity/index.js';
import { type CalendarDate, localMoment } from '../../kernel/index.js';
import { newId, storedMoney, type Tx, WorkRegistry } from '../../platform/index.js';
import { costFact } from '../bills/cost-desk.js';
import { CostsStore } from '../bills/costs.store.js';
import { freshCost } from '../bills/enter-costs.js';
import { ExpertBillsStore, type ExpertVendor } from './expert-bills.store.js';
import { VendorsStore } from '../bills/vendors.store.js';
import { moneyFact } from '../sight/money-fact.js';

const consumer = 'expert-bills';

/** What an expert does for a group, as the register of vendors says it: nothing of the case. */
const scope = 'Expert work / 专家工作';

/** A statement whose check was asked for a group. */
type OfGroup = BilledStatement & { readonly groupId: string };

/** Enters what approved statements of experts bill as costs of the group, under a pseudonym until the expert is designated. */
@Injectable()
export class BillExperts {
  constructor(
    registry: WorkRegistry,
    private readonly statements: StatementsReader,
    private readonly bills: ExpertBillsStore,
    private readonly vendors: VendorsStore,
    private readonly costs: CostsStore,
  ) {
    registry.onFact('expert_statement.approved', consumer, (tx, { subject }) => this.enter(tx, subject.id));
    registry.onFact('engagement.designated', consumer, (tx, { subject }) => this.name(tx, subject.id));
  }

  /** Once for a statement, however often it is heard. Where there is no group there is no fund: it stays with the member that pays. */
  private async enter(tx: Tx, statementId: string): Promise<void> {
    const statement = await this.statements.approved(tx, statementId);
    if (statement?.groupId == null) return;
    const { groupId } = statement;
    await this.bills.lock(tx, statement.engagementId);
    if (await this.bills.isBilled(tx, statementId)) return;
    const { zone } = await allianceOf(tx);
    const { vendorId, engagementId } = await this.vendor(tx, { ...statement, groupId });
    await this.costs.lockEntering(tx, groupId, vendorId);
    const cost = {
      ...freshCost(
        { groupId, caseId: statement.caseId, enteredBy: statement.approvedBy, enteredAt: tx.now },
        {
          vendorId,
          engagementId,
          number: statement.number,
          invoicedOn: localMoment(statement.approvedAt, zone).date,
          serviceFrom: statement.serviceFrom,
          serviceUntil: statement.serviceUntil,
          amount: storedMoney(statement.totalMinor, statement.currency),
        },
      ),
      no: await this.costs.nextNo(tx, groupId),
      status: 'received' as const,
      duplicateOf: null,
    };
    await this.costs.insert(tx, cost);
    await this.costs.tell(tx, { id: cost.id, from: null, status: cost.status }, 'enter');
    await this.bills.keep(tx, { statementId, costId: cost.id, ownMemberId: statement.payerMemberId });
    await tx.record([costFact(cost, 'entered')]);
  }

  /** Of an expert who was designated the vendor has the name. */
  private async name(tx: Tx, expertEngagementId: string): Promise<void> {
    await this.bills.lock(tx, expertEngagementId);
    const known = await this.bills.vendorOf(tx, expertEngagementId);
    if (known === undefined) return;
    await this.bills.rename(tx, known.vendorId, await this.statements.paidAs(tx, expertEngagementId));
    await tx.record([vendorFact('changed', known.vendorId)]);
  }

  private async vendor(tx: Tx, statement: OfGroup): Promise<ExpertVendor> {
    const known = await this.bills.vendorOf(tx, statement.engagementId);
    if (known !== undefined) return known;
    const [vendorId, engagementId] = [newId(), newId()];
    const names = await this.statements.paidAs(tx, statement.engagementId);
    await this.vendors.insert(tx, {
      ...names,
      id: vendorId,
      firmId: null,
      note: null,
      addedBy: statement.approvedBy,
      addedAt: tx.now,
      version: 1,
    });
    await this.vendors.engage(tx, {
      ...notEnded,
      id: engagementId,
      vendorId,
      groupId: statement.groupId,
      scope,
      from: statement.from,
      engagedBy: statement.approvedBy,
      engagedAt: tx.now,
    });
    await this.bills.keepVendor(tx, { expertEngagementId: statement.engagementId, vendorId, engagementId });
    const of = { groupId: statement.groupId, caseId: statement.caseId };
    await tx.record([
      vendorFact('added', vendorId),
      moneyFact('engagement.made', { kind: 'engagement', id: engagementId }, of),
    ]);
    return { vendorId, engagementId };
  }
}

const notEnded: {
  readonly until: CalendarDate | null;
  readonly endedBy: null;
  readonly endedAt: null;
  readonly endReason: null;
  readonly version: number;
} = { until: null, endedBy: null, endedAt: null, endReason: null, version: 1 };

const vendorFact = (past: 'added' | 'changed', id: string) =>
  ({ type: `vendor.${past}`, subject: { kind: 'vendor', id }, payload: {} }) as const;
