import {
  fractionOf,
  isRefused,
  moneyOf,
  type Refusal,
  type RefusalCode,
  refuse,
} from '../../kernel/index.js';
import { InvalidInputError, RefusedError } from '../../platform/index.js';
import { type CostPlan, metricsOf } from '../domain/plan/cost-plan.js';
import { isMetric } from '../domain/plan/metrics.js';
import { namedMembers, namedPatents } from '../domain/plan/named-in-plan.js';
import { parsePlan } from '../domain/plan/parse-plan.js';
import type { PlanTerms } from '../domain/plan/plan-terms.js';
import type { CostPlanBody, PlanTreeBody } from './plans.contract.js';

/** Whom and what a plan of a group may name. */
export interface Nameable {
  readonly members: ReadonlySet<string>;
  readonly patents: ReadonlyMap<string, string>;
}

/** The tree of a draft, or what is wrong with it. */
export function treeOf(
  { currency, pools }: PlanTreeBody,
  may: Nameable,
): { readonly tree: CostPlan } | { readonly refusal: Refusal } {
  const parsed = parsePlan({
    currency,
    pools: pools.map(({ key, name, method, takesPart }) => ({
      key,
      name: { en: name.en, zh: name.zh },
      method,
      ...(takesPart !== undefined && { takesPart }),
    })),
  });
  if (isRefused(parsed)) return parsed;
  const stranger = namedMembers(parsed.plan).find((id) => !may.members.has(id));
  if (stranger !== undefined)
    return unknown('plan.member_unknown', 'member of the group', '组内成员', stranger);
  const patent = namedPatents(parsed.plan).find((id) => !may.patents.has(id));
  if (patent !== undefined) return unknown('plan.patent_unknown', 'patent of the case', '本案专利', patent);
  const metric = metricsOf(parsed.plan).find((one) => !isMetric(one));
  if (metric !== undefined) return unknown('plan.metric_unknown', 'metric', '申报指标', metric);
  if (parsed.plan.pools.some(({ takesPart }) => takesPart.who === 'facing' && takesPart.issues !== undefined))
    return issuesNotFaced;
  return { tree: parsed.plan };
}

/** Who faces an issue in common stands nowhere; who faces a patent does. */
const issuesNotFaced = refuse(
  'plan.issues_not_faced',
  'It is not recorded which members face an issue in common: name the patents they face, or list the members.',
  '系统未记录哪些成员涉及某一共同争点：请改按所涉专利，或逐一列明成员。',
);

const unknown = (code: RefusalCode, en: string, zh: string, id: string) =>
  refuse(
    code,
    `No ${en} has the id "${id}": choose one of those listed.`,
    `没有标识为“${id}”的${zh}：请从列表中选择。`,
  );

/** What a draft says. Refused (422) where it cannot be read, names a stranger, or an amount is none of its currency. */
export function termsOfBody(body: CostPlanBody, may: Nameable): PlanTerms {
  const read = treeOf(body, may);
  if (isRefused(read)) throw new RefusedError(read.refusal, 422);
  const amount = (text: string, pointer: string): bigint => {
    const money = moneyOf(text, body.currency);
    if (money === undefined || money.minor < 0n) throw noAmount(pointer, body.currency);
    return money.minor;
  };
  return {
    effectiveFrom: body.effectiveFrom,
    tree: read.tree,
    approved: Object.fromEntries(
      body.pools.map(({ key, approved }, place) => [
        key,
        amount(approved, `/pools/${String(place)}/approved`),
      ]),
    ),
    namesTold: body.namesTold ?? false,
    secondApprovalMinor: amount(body.secondApprovalAbove, '/secondApprovalAbove'),
    capPercent: percent(body.capPercent ?? '25', '/capPercent'),
    defaultInterestPercent: percent(body.defaultInterestPercent ?? '12', '/defaultInterestPercent'),
    cureDays: body.cureDays ?? 30,
    paymentDays: body.paymentDays ?? 15,
    toleranceMinor: body.tolerance === undefined ? 0n : amount(body.tolerance, '/tolerance'),
    commitmentMinor: body.commitment === undefined ? null : committed(amount(body.commitment, '/commitment')),
    note: body.note ?? null,
  };
}

const committed = (minor: bigint): bigint => {
  if (minor > 0n) return minor;
  throw InvalidInputError.at(
    '/commitment',
    'State more than nothing, or leave it out where nothing was committed.',
    '请填写大于零的承诺金额；如无承诺则留空。',
  );
};

const noAmount = (pointer: string, currency: string): InvalidInputError =>
  InvalidInputError.at(
    pointer,
    `State an amount in ${currency} with all its digits, zero or more.`,
    `请填写 ${currency} 金额，写足小数位，不得为负。`,
  );

function percent(text: string, pointer: string): string {
  const value = fractionOf(text);
  if (value !== undefined && value.over >= 0n && value.over <= 100n * value.under) return text;
  throw InvalidInputError.at(pointer, 'State a percentage from 0 to 100.', '请填写 0 至 100 之间的百分比。');
}
