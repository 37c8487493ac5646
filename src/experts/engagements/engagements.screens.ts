import { Injectable } from '@nestjs/common';
import { assertSeesCase } from '../../cases/index.js';
import { allianceOf, todayIn } from '../../identity/index.js';
import { type Currency, fraction, fractionOf, localMoment, nearestOf, times } from '../../kernel/index.js';
import {
  type Caller,
  decodeCursor,
  encodeCursor,
  type MoneyView,
  NotFoundError,
  pageOf,
  toActionView,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import { type Called, CheckNames, named, person } from '../checks/check-names.js';
import { burnOf, moneyIn, nothingEntered, percentOf, type Totals } from '../domain/engagements/burn.js';
import { offeredOnEngagement, whatDesignationTells } from '../domain/engagements/engagement.js';
import { cappedStatuses, engagementLife, workingStatuses } from '../domain/engagements/engagement-life.js';
import { pseudonym } from '../domain/engagements/pseudonym.js';
import { type ExpertRole, expertRoles } from '../domain/expert-words.js';
import { isException } from './approve-budgets.js';
import { aroundEngagement, handsOn } from './around-engagements.js';
import { BandsStore, type Budget, BudgetsStore } from './budgets.store.js';
import type {
  ExpertBurnView,
  DesignatedExpertsView,
  ExpertEngagementRowView,
  ExpertEngagementsQuery,
  ExpertEngagementsView,
  ExpertEngagementView,
  ExpertBudgetView,
  ExpertQuoteView,
} from './engagements.contract.js';
import { TimeScreens } from './time.screens.js';
import { EngagementsStore, type ListedEngagement, type StoredEngagement } from './engagements.store.js';

type Names = Omit<Called, 'firms'>;

/** What people read of engagements. */
@Injectable()
export class EngagementsScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly engagements: EngagementsStore,
    private readonly budgets: BudgetsStore,
    private readonly bands: BandsStore,
    private readonly names: CheckNames,
    private readonly time: TimeScreens,
  ) {}

  /** Of all the caller may know of, or of a case: not found where that is not theirs to see. */
  list(
    caller: Caller,
    { cursor, limit, ...query }: ExpertEngagementsQuery,
    caseId?: string,
  ): Promise<ExpertEngagementsView> {
    return this.work.read(caller, async (tx) => {
      if (caseId !== undefined) await assertSeesCase(tx, caseId);
      const [before] = decodeCursor(cursor, ['id']) ?? [];
      const wish = { ...query, caseId: caseId ?? query.caseId?.toLowerCase(), before, limit };
      const rows = await this.engagements.list(tx, wish);
      const called = await this.called(tx, rows);
      const totals = await this.engagements.totals(
        tx,
        rows.map(({ id }) => id),
      );
      const view = (row: ListedEngagement): ExpertEngagementRowView =>
        rowView(row, totals.get(row.id), called);
      return pageOf(rows, limit, view, ({ id }) => encodeCursor(id));
    });
  }

  /** Not found where the caller may not know of it. */
  one(caller: Caller, id: string): Promise<ExpertEngagementView> {
    return this.work.read(caller, async (tx) => {
      const engagement = await this.engagements.seen(tx, id);
      const budgets = engagement.isOneself ? [] : await this.budgets.of(tx, id);
      const called = await this.called(tx, [engagement], budgets);
      const totals = (await this.engagements.totals(tx, [id])).get(id);
      const hands = handsOn(tx, engagement);
      const around = await aroundEngagement(tx, engagement, hands, totals);
      const isLead = hands.includes('lead');
      const statements = await this.time.statements(tx, engagement);
      const enters = hands.includes('expert');
      return {
        ...rowView(engagement, totals, called),
        ...wholeOf(engagement, called),
        quote: await this.quoteOf(tx, engagement, called),
        budgets: budgets.map((one) => budgetView(engagement, one, called)),
        statements,
        mayEnterTime: enters && workingStatuses.includes(engagement.status),
        maySendStatement:
          enters && (totals?.unbilled ?? 0) > 0 && statements.every(({ status }) => status.id !== 'sent'),
        designation: isLead ? designationOf(engagement, called) : null,
        maySetCap: isLead && mayCap(engagement, budgets),
        actions: offeredOnEngagement(engagement, around)
          .filter(({ action }) => action !== 'quote' || hands.includes('expert'))
          .map((offer) => ({
            ...toActionView(offer),
            needsConfirmation: offer.needs.includes('confirmation'),
          })),
      };
    });
  }

  /** A budget, by pseudonym to who decides on it. Not found where the caller may not know of it. */
  budget(caller: Caller, id: string): Promise<ExpertBudgetView> {
    return this.work.read(caller, async (tx) => {
      const budget = await this.budgets.seen(tx, id);
      const engagement = await this.engagements.there(tx, budget.engagementId);
      if (engagement === undefined) throw new NotFoundError();
      const { payerMemberId, hourlyMinor, travelPercent, hoursEstimated, from, until, capMinor } = engagement;
      const called = await this.called(tx, [engagement], [budget]);
      const money = amounts(engagement);
      return {
        ...budgetView(engagement, budget, called),
        pseudonym: pseudonym(engagement.code),
        role: roleView(engagement.role),
        groupId: payerMemberId === null ? engagement.groupId : null,
        payer: payerMemberId === null ? null : named(called.members)(payerMemberId),
        from,
        until,
        hourly: money(hourlyMinor ?? '0'),
        travelPercent: travelPercent ?? 0,
        hoursEstimated: hoursEstimated ?? '0',
        top: budget.topMinor === null ? null : money(budget.topMinor),
        isException: isException(hourlyMinor, budget.topMinor),
        presentCap: money(capMinor),
      };
    });
  }

  /** Not found where the case is not the caller's to see. */
  designated(caller: Caller, caseId: string): Promise<DesignatedExpertsView> {
    return this.work.read(caller, async (tx) => {
      await assertSeesCase(tx, caseId);
      const rows = await this.engagements.designatedIn(tx, caseId);
      const { zone } = await allianceOf(tx);
      const ids = rows.map(({ expertId }) => expertId);
      const { experts } = await this.names.ofThese(tx, { people: [], experts: ids, members: [] });
      return {
        items: rows.map(({ expertId, role, designatedAt }) => ({
          expert: named(experts)(expertId),
          role: roleView(role),
          designatedOn: localMoment(designatedAt, zone).date,
        })),
      };
    });
  }

  private called(tx: Tx, rows: readonly StoredEngagement[], budgets: readonly Budget[] = []): Promise<Names> {
    const people = rows.flatMap((one) => [
      one.requestedBy,
      ...one.memberOfTeamIds,
      one.quotedBy,
      one.proposedBy,
      one.signedBy,
      one.begunBy,
      one.designatedBy,
      one.endedBy,
    ]);
    return this.names.ofThese(tx, {
      people: [...people, ...budgets.map(({ askedBy }) => askedBy)].filter((id) => id !== null),
      experts: rows.map(({ expertId }) => expertId),
      members: rows.flatMap(({ memberIds, payerMemberId }) => [...memberIds, payerMemberId ?? []].flat()),
    });
  }

  private async quoteOf(
    tx: Tx,
    engagement: ListedEngagement,
    called: Names,
  ): Promise<ExpertQuoteView | null> {
    const { role, currency, hourlyMinor, travelPercent, hoursEstimated, quotedAt } = engagement;
    if (hourlyMinor === null || travelPercent === null || hoursEstimated === null || quotedAt === null)
      return null;
    const money = amounts(engagement);
    const topMinor = engagement.isOneself
      ? null
      : await this.bands.topOn(tx, { role, currency, on: await todayIn(tx) });
    const hours = fractionOf(hoursEstimated) ?? fraction(0n);
    return {
      hourly: money(hourlyMinor),
      travelPercent,
      hoursEstimated,
      estimate: money(nearestOf(times(hours, fraction(BigInt(hourlyMinor)))).toString()),
      note: engagement.quoteNote,
      by: person(called, engagement.quotedBy, quotedAt),
      at: quotedAt,
      top: topMinor === null ? null : money(topMinor),
      isException: !engagement.isOneself && isException(hourlyMinor, topMinor),
    };
  }
}

const amounts =
  ({ currency }: Pick<StoredEngagement, 'currency'>) =>
  (minor: string): MoneyView =>
    toMoneyView({ minor: BigInt(minor), currency: currency as Currency });

const roleView = (role: ExpertRole) => ({ id: role, name: expertRoles[role] });

/** What is spent of the cap. */
export function burnView(engagement: StoredEngagement, totals: Totals = nothingEntered): ExpertBurnView {
  const burn = burnOf(engagement, totals);
  const money = amounts(engagement);
  return {
    spent: toMoneyView(moneyIn(engagement, burn.spentMinor)),
    cap: money(engagement.capMinor),
    percent: percentOf(burn),
    hours: totals.hours,
    travelHours: totals.travelHours,
    expenses: money(totals.expensesMinor),
  };
}

/** What the case is called to the expert, who may not see it. */
const caseOfTheirs = { en: 'The case of your conflict check', zh: '您接受利益冲突核查的案件' };

const rowView = (
  row: ListedEngagement,
  totals: Totals | undefined,
  called: Names,
): ExpertEngagementRowView => ({
  id: row.id,
  pseudonym: pseudonym(row.code),
  expert: named(called.experts)(row.expertId),
  caseId: row.caseId,
  caseTitle: row.isOneself ? caseOfTheirs : row.caseTitle,
  role: roleView(row.role),
  status: { id: row.status, name: engagementLife.statuses[row.status] },
  from: row.from,
  until: row.until,
  burn: burnView(row, totals),
  designatedAt: row.designatedAt,
  isOwn: row.isOneself,
  version: row.version,
});

const wholeOf = (one: ListedEngagement, called: Names) => ({
  checkId: one.checkId,
  groupId: one.groupId,
  members: one.memberIds.map(named(called.members)),
  payer: one.payerMemberId === null ? null : named(called.members)(one.payerMemberId),
  lead: person(called, one.requestedBy, null),
  team: one.memberOfTeamIds.flatMap((id) => person(called, id, null) ?? []),
  scope: one.scope,
  proposedBy: person(called, one.proposedBy, one.proposedAt),
  proposedAt: one.proposedAt,
  signedBy: person(called, one.signedBy, one.signedAt),
  signedAt: one.signedAt,
  signedHash: one.signedHash,
  begunBy: person(called, one.begunBy, one.begunAt),
  begunAt: one.begunAt,
  designatedBy: person(called, one.designatedBy, one.designatedAt),
  deliveredAt: one.deliveredAt,
  acceptedAt: one.acceptedAt,
  endedBy: person(called, one.endedBy, one.endedAt),
  endedAt: one.endedAt,
  reason: one.reason,
});

const budgetView = (
  engagement: StoredEngagement,
  { id, capMinor, raises, reason, status, askedBy, askedAt, closedAt }: Budget,
  called: Names,
) => ({
  id,
  cap: amounts(engagement)(capMinor),
  raises,
  reason,
  status,
  askedBy: person(called, askedBy, askedAt),
  askedAt,
  closedAt,
});

function designationOf({ expertId, designatedAt }: ListedEngagement, { experts }: Names) {
  if (designatedAt !== null) return null;
  const name = experts.get(expertId) ?? { en: '', zh: '' };
  const names = [...new Set([name.en, name.zh])].filter((one) => one !== '');
  return {
    names,
    discoverable: [...whatDesignationTells.discoverable],
    kept: [...whatDesignationTells.kept],
  };
}

const mayCap = ({ status }: ListedEngagement, budgets: readonly Budget[]): boolean =>
  (status === 'proposed' || status === 'quoted' || cappedStatuses.includes(status)) &&
  budgets.every((one) => one.status !== 'open');
