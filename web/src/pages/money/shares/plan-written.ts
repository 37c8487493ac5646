import type { components } from '../../../api/schema.js';
import { wholeAmount } from '../../../money.js';

type Schemas = components['schemas'];
type Plan = Schemas['CostPlanView'];
type PlanBody = Schemas['CostPlanBody'];

type Metric = Schemas['MetricView']['id'];

/** A pool as it is written in the form. */
export interface PoolWritten {
  readonly key?: string;
  readonly en?: string;
  readonly zh?: string;
  readonly approved?: string;
  readonly kind?: 'equal' | 'weights' | 'hybrid' | 'products_patents' | 'individual' | 'json';
  readonly metric?: Metric;
  readonly basePercent?: string;
  readonly memberId?: string;
  readonly json?: string;
  readonly who?: 'all' | 'facing' | 'listed';
  readonly patents?: string[];
  readonly memberIds?: string[];
}

/** A version of a plan as it is written in the form. */
export interface PlanWritten extends Omit<
  PlanBody,
  'pools' | 'cureDays' | 'paymentDays' | 'acknowledged' | 'whatIf'
> {
  readonly pools: readonly PoolWritten[];
  readonly cureDays?: number;
  readonly paymentDays?: number;
  /** Whether what was asked is frozen with it. */
  readonly freezes?: boolean;
}

type Method = Record<string, unknown>;

const readJson = (text: string): Method => {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? (read as Method) : {};
  } catch {
    return {};
  }
};

function methodOf({ kind = 'equal', metric, basePercent = '', memberId, json = '' }: PoolWritten): Method {
  const declared = { kind: 'weights', metric };
  if (kind === 'hybrid') return { kind, basePercent, base: { kind: 'equal' }, variable: declared };
  if (kind === 'weights') return declared;
  if (kind === 'individual') return { kind, memberId };
  return kind === 'json' ? readJson(json) : { kind };
}

function takesPartOf({ who = 'all', patents = [], memberIds = [] }: PoolWritten): Method {
  if (who === 'facing') return { who, patents };
  return who === 'listed' ? { who, memberIds } : { who };
}

/** Pools as they are sent. */
export const poolsOf = (pools: readonly PoolWritten[]): PlanBody['pools'] =>
  pools.map((pool) => ({
    key: pool.key ?? '',
    name: { en: pool.en ?? '', zh: pool.zh ?? '' },
    approved: pool.approved ?? '0',
    method: methodOf(pool),
    takesPart: takesPartOf(pool),
  }));

/** A version as it is sent. */
export const bodyOf = ({ pools, ...rest }: Omit<PlanWritten, 'freezes'>): PlanBody => ({
  ...rest,
  pools: poolsOf(pools),
});

const isPlain = (method: Method): boolean =>
  method['kind'] === 'equal' ||
  method['kind'] === 'weights' ||
  method['kind'] === 'individual' ||
  (method['kind'] === 'products_patents' && method['patents'] === undefined) ||
  (method['kind'] === 'hybrid' &&
    (method['base'] as Method)['kind'] === 'equal' &&
    (method['variable'] as Method)['kind'] === 'weights');

/** What was asked of a plan before it is drafted: one pool as it was asked about, and what that was asked of. */
export interface PlanAsked {
  readonly pool: PoolSaid;
  readonly currency: string;
  readonly whatIf: NonNullable<PlanBody['whatIf']>;
}

type PoolSaid = Omit<PlanBody['pools'][number], 'approved'> & { readonly approved?: string };

function poolWritten({
  key,
  name,
  method: said,
  takesPart: part = { who: 'all' },
  approved,
}: PoolSaid): PoolWritten {
  const method: Method = said;
  const takesPart: Method = part;
  const declared = (method['kind'] === 'hybrid' ? method['variable'] : method) as Method;
  return {
    key,
    en: name.en,
    zh: name.zh,
    ...(approved !== undefined && { approved }),
    ...(isPlain(method)
      ? {
          kind: method['kind'] as 'equal',
          metric: declared['metric'] as Metric,
          basePercent: method['basePercent'] as string,
          memberId: method['memberId'] as string,
        }
      : { kind: 'json', json: JSON.stringify(method, null, 2) }),
    who: takesPart['who'] as 'all',
    patents: (takesPart['patents'] ?? []) as string[],
    memberIds: (takesPart['memberIds'] ?? []) as string[],
  };
}

/**
 * From which of a group's versions, the newest first, the next one begins: from the one that holds; before one holds, from the newest.
 * What was asked about is drafted from what it was asked of, which is no draft.
 */
export const beginsFrom = <Version extends { readonly isEffective: boolean }>(
  versions: readonly Version[],
  wasAsked: boolean,
): Version | undefined =>
  versions.find(({ isEffective }) => isEffective) ?? (wasAsked ? undefined : versions[0]);

/** A version as the form begins, one of its pools perhaps as it was asked about; without any, one pool shared equally. */
export function writtenOf(plan: Plan | undefined, asked?: PlanAsked): Partial<PlanWritten> {
  const { pool: said, currency = 'USD' } = asked ?? {};
  if (plan === undefined)
    return {
      currency: currency as PlanBody['currency'],
      pools: [said === undefined ? { key: 'common', kind: 'equal', who: 'all' } : poolWritten(said)],
      secondApprovalAbove: wholeAmount(100_000, currency),
      freezes: true,
    };
  return {
    currency: plan.currency as PlanBody['currency'],
    ...(plan.status.id === 'draft' && { effectiveFrom: plan.effectiveFrom }),
    pools: plan.pools.map(({ approved: { amount: approved }, ...pool }) =>
      poolWritten({ ...(pool.key === said?.key ? said : pool), approved }),
    ),
    secondApprovalAbove: plan.secondApprovalAbove.amount,
    capPercent: plan.capPercent,
    defaultInterestPercent: plan.defaultInterestPercent,
    cureDays: plan.cureDays,
    paymentDays: plan.paymentDays,
    tolerance: plan.tolerance.amount,
    ...(plan.commitment && { commitment: plan.commitment.amount }),
    namesTold: plan.namesTold,
    ...(plan.note && { note: plan.note }),
    freezes: true,
  };
}
