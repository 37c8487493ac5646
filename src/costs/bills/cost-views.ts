import { calledPerson, type Names } from '../../identity/index.js';
import { type Bilingual, offers } from '../../kernel/index.js';
import { accountKinds, entryKinds, phaseNames } from '../../ledger/index.js';
import { type Caller, storedMoney, toActionView, toMoneyView } from '../../platform/index.js';
import { costNumber } from '../domain/bills/cost.js';
import {
  type CostHand,
  costLife,
  type CostMove,
  costMoves,
  type CostStatus,
  type LivingCost,
} from '../domain/bills/cost-life.js';
import { phases, taskCode } from '../domain/bills/task-codes.js';
import { handsOnCosts } from './cost-desk.js';
import type { CostPayment, CostPosting, CostStep, ListedCost } from './cost-rows.store.js';
import type {
  CodedView,
  CostPaymentView,
  CostPostingView,
  CostRowView,
  CostStatusView,
  CostStepView,
} from './cost-views.contract.js';

/** A status with its name. */
export const toStatusView = (id: CostStatus): CostStatusView => ({ id, name: costLife.statuses[id] });

/** A code with its name; the code alone where nobody knows it. */
export const toTaskView = (code: string): CodedView => ({
  code,
  name: taskCode(code)?.name ?? { en: code, zh: code },
});

/** A phase with its name. */
export const toPhaseView = (code: string): CodedView => ({
  code,
  name: phases[code] ?? { en: code, zh: code },
});

/** A cost in a list, for whoever asks. */
export const rowViewer =
  (caller: Caller) =>
  (row: ListedCost): CostRowView => ({
    id: row.id,
    no: costNumber(row.no),
    group: { id: row.groupId, name: row.groupName },
    caseId: row.caseId,
    vendor: { id: row.vendorId, name: row.vendorName },
    number: row.number,
    invoicedOn: row.invoicedOn,
    serviceFrom: row.serviceFrom,
    serviceUntil: row.serviceUntil,
    amount: toMoneyView(storedMoney(row.amountMinor, row.currency)),
    inFund:
      row.fundMinor === null || row.fundCurrency === null
        ? null
        : toMoneyView(storedMoney(row.fundMinor, row.fundCurrency)),
    pool:
      row.poolKey === null
        ? null
        : { code: row.poolKey, name: row.poolName ?? { en: row.poolKey, zh: row.poolKey } },
    task: row.taskCode === null ? null : toTaskView(row.taskCode),
    patent:
      row.patentId === null || row.patentNumber === null
        ? null
        : { id: row.patentId, name: { en: row.patentNumber, zh: row.patentNumber } },
    status: toStatusView(row.status),
    payment: row.payment,
    enteredAt: row.enteredAt,
    version: row.version,
    moves: movesOf(caller, row),
  });

const isMove = (action: string): action is CostMove => costMoves.some((move) => move === action);

/** What of the moves of a cost whoever asks may do now. */
function movesOf(caller: Caller, row: ListedCost): CostMove[] {
  const living: LivingCost = {
    status: row.status,
    enteredBy: row.enteredBy,
    payment: row.payment,
    isCoded: row.poolKey !== null,
    reversesId: row.reversesId,
  };
  const around = { hands: handsOnCosts(caller, row.isLiaison), personId: caller.personId };
  return offers(costLife, living, around).flatMap(({ action, obstacle }) =>
    isMove(action) && obstacle === undefined ? [action] : [],
  );
}

/** What may be done with a cost, and what stands against it; what is for others' hands is left out. */
export const actionsOf = (cost: LivingCost, hands: readonly CostHand[], personId: string | null) =>
  offers(costLife, cost, { hands, personId })
    .filter(({ obstacle }) => obstacle?.of !== 'right')
    .map((offer) => toActionView(offer));

const fields: { readonly [field: string]: Bilingual } = {
  vendorId: { en: 'Vendor', zh: '供应商' },
  engagementId: { en: 'Engagement', zh: '聘用' },
  number: { en: 'Invoice number', zh: '发票号' },
  invoicedOn: { en: 'Invoice date', zh: '发票日期' },
  serviceFrom: { en: 'Service from', zh: '服务起始日' },
  serviceUntil: { en: 'Service until', zh: '服务截止日' },
  amount: { en: 'Amount', zh: '金额' },
};

/** An id says nothing to people: of these it is told that they changed. */
const unsaid = ['vendorId', 'engagementId'];

/** A step with who took it; nobody where the system did. */
export const stepViewer =
  (names: Names) =>
  ({ action, to, reason, before, by, at }: CostStep): CostStepView => ({
    action,
    name: action === 'enter' ? { en: 'Entered', zh: '登记' } : costLife.acts[action].name,
    to: toStatusView(to),
    reason,
    before: Object.entries(before ?? {}).map(([field, was]) => ({
      field: fields[field] ?? { en: field, zh: field },
      was: unsaid.includes(field) ? '…' : was,
    })),
    by: by === null ? null : (names.both(by, at) ?? { en: '', zh: '' }),
    at,
  });

const paymentStates: { readonly [S in CostPayment['state']]: Bilingual } = {
  pending: { en: 'under way', zh: '办理中' },
  posted: { en: 'paid', zh: '已支付' },
  voided: { en: 'voided', zh: '已撤销' },
  returned: { en: 'paid, and come back', zh: '已支付并退回' },
};

/** A payment with who made it. */
export const paymentViewer =
  (names: Names) =>
  ({
    id,
    on,
    state,
    reference,
    reason,
    madeBy,
    madeAt,
    resolvedBy,
    resolvedAt,
    returnedOn,
  }: CostPayment): CostPaymentView => ({
    id,
    on,
    state,
    name: paymentStates[state],
    reference,
    reason,
    by: calledPerson(madeBy, names.both(madeBy, madeAt)),
    at: madeAt,
    resolvedBy: resolvedBy === null ? null : calledPerson(resolvedBy, names.both(resolvedBy, resolvedAt)),
    resolvedAt,
    returnedOn,
  });

const named = (table: Readonly<Record<string, Bilingual>>, key: string): Bilingual =>
  table[key] ?? { en: key, zh: key };

/** A line of the ledger. */
export const toPostingView = ({
  entryId,
  entryNo,
  on,
  kind,
  phase,
  account,
  minor,
  currency,
}: CostPosting): CostPostingView => ({
  entryId,
  entryNo,
  on,
  kind: named(entryKinds, kind),
  phase: named(phaseNames, phase),
  account: (accountKinds as Readonly<Record<string, { readonly name: Bilingual }>>)[account]?.name ?? {
    en: account,
    zh: account,
  },
  amount: toMoneyView(storedMoney(minor, currency)),
});
