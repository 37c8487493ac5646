import type { LightMyRequestResponse } from 'fastify';
import {
  type Asker,
  type GroupInTest,
  type GroupStage,
  anActiveGroup,
  madeBy,
} from '../../groups/groups.fixtures.js';
import type { CalendarDate } from '../../kernel/index.js';
import { Ledger } from '../../ledger/index.js';
import { newId, systemCaller, UnitOfWork } from '../../platform/index.js';
import { answered } from '../../approvals/approvals.fixtures.js';
import { anApprovedPlan } from '../plans/plans.fixtures.js';
import type { CostView } from './cost-views.contract.js';

/** A group with a plan, a fund and a vendor that works for it. */
export interface CostStage {
  readonly group: GroupInTest;
  readonly fundId: string;
  readonly vendorId: string;
  readonly engagementId: string;
  /** Outside counsel who serves the group as liaison counsel. */
  readonly liaison: Asker;
  /** Enters a cost as somebody, the treasurer unless said; the answer. */
  enter(over?: object, as?: Asker): Promise<LightMyRequestResponse>;
  /** Enters a cost and takes it as far as is said, each step by another hand; answers its id. */
  aCost(as: 'received' | 'coded' | 'reviewed' | 'approved' | 'paid', over?: object): Promise<string>;
  view(id: string, as?: Asker): Promise<CostView>;
  /** Puts money into the fund. */
  fund(minor: bigint): Promise<void>;
}

/** A vendor with an engagement for a group, by the treasurer; answers both ids. */
export async function aVendor(
  { treasurer }: Pick<GroupStage, 'treasurer'>,
  groupId: string,
  over: object = {},
): Promise<{ readonly vendorId: string; readonly engagementId: string }> {
  const vendorId = madeBy(
    await treasurer.post('vendors', { nameEn: 'Example Counsel LLP', nameZh: '示例律师事务所' }),
  );
  const engaged = await treasurer.post(`vendors/${vendorId}/engagements`, {
    groupId,
    scope: 'Defence before the Commission (demo)',
    from: '2026-01-01',
    ...over,
  });
  madeBy(engaged);
  const [first] = engaged.json<{ engagements: { id: string }[] }>().engagements;
  return { vendorId, engagementId: first?.id ?? '' };
}

let entered = 0;

/** An invoice as it is entered. */
export const anInvoice = (engagementId: string, over: object = {}): object => ({
  engagementId,
  number: `INV-${String(++entered)}`,
  invoicedOn: '2026-03-05',
  serviceFrom: '2026-02-01',
  serviceUntil: '2026-02-28',
  amount: { amount: '25000.00', currency: 'USD' },
  ...over,
});

/** What a cost is for. */
export const aCoding = (over: object = {}): object => ({ pool: 'common', task: 'L330', ...over });

/** Sends a body to where a cost is changed. */
export const putAs = (stage: GroupStage, as: Asker, path: string, payload: object, version?: number) =>
  stage.app.inject({
    method: 'PUT',
    url: `/api/v1/${path}`,
    payload,
    headers: { ...as.headers(), ...(version !== undefined && { 'if-match': `"${String(version)}"` }) },
  });

/** Enters a cost as somebody and has it approved, each step by another hand; answers its id. */
export async function anApprovedCost(
  stage: GroupStage,
  clerk: Asker,
  groupId: string,
  invoice: object,
  pool = 'common',
): Promise<string> {
  const id = madeBy(await clerk.post('costs', { groupId, ...invoice }));
  madeBy(await putAs(stage, clerk, `costs/${id}/coding`, aCoding({ pool })));
  madeBy(await stage.coordinator.post(`costs/${id}/moves`, { action: 'review' }));
  madeBy(await answered(stage.treasurer, 'cost', id));
  return id;
}

/** Sets it up: two members, a plan in US dollars, a liaison counsel. */
export async function aCostStage(stage: GroupStage, plan: object = {}): Promise<CostStage> {
  const { treasurer, coordinator } = stage;
  const { group } = await anActiveGroup(stage);
  const liaison = await stage.person({ role: 'outside_counsel' });
  await group.appoint(liaison);
  const { fundId } = await anApprovedPlan(stage, group.id, plan);
  const { vendorId, engagementId } = await aVendor(stage, group.id);
  const enter = (over: object = {}, as = treasurer) =>
    as.post('costs', { groupId: group.id, ...anInvoice(engagementId), ...over });
  const view = async (id: string, as = treasurer): Promise<CostView> => {
    const answer = await as.get(`costs/${id}`);
    if (answer.statusCode !== 200) throw new Error(`${String(answer.statusCode)} ${answer.body}`);
    return answer.json<CostView>();
  };
  const aCost: CostStage['aCost'] = async (as, over = {}) => {
    const id = madeBy(await enter(over, liaison));
    if (as === 'received') return id;
    madeBy(await putAs(stage, liaison, `costs/${id}/coding`, aCoding()));
    if (as === 'coded') return id;
    madeBy(await coordinator.post(`costs/${id}/moves`, { action: 'review' }));
    if (as === 'reviewed') return id;
    madeBy(await answered(treasurer, 'cost', id));
    if (as === 'approved') return id;
    madeBy(await treasurer.post(`costs/${id}/payment`, { on: '2026-04-01' }));
    madeBy(await treasurer.post(`costs/${id}/payment/confirmation`, { on: '2026-04-01' }));
    return id;
  };
  const { app } = stage.app;
  const fund = async (minor: bigint): Promise<void> => {
    await app.get(UnitOfWork).run(systemCaller(stage.allianceId), (tx) =>
      app.get(Ledger).post(tx, [
        {
          clientId: newId(),
          fundId: fundId ?? '',
          kind: 'receipt',
          on: '2026-04-01' as CalendarDate,
          source: { kind: 'fund_receipt', id: newId() },
          postings: [
            { account: { kind: 'cash' }, minor },
            { account: { kind: 'income' }, minor: -minor },
          ],
        },
      ]),
    );
  };
  return { group, fundId: fundId ?? '', vendorId, engagementId, liaison, enter, aCost, view, fund };
}
