import type { components } from '../../../api/schema.js';
import { wholeAmount } from '../../../money.js';
import { isUnread } from '../../../written-dates.js';

type Schemas = components['schemas'];

export type WhatIfGround = Schemas['WhatIfGroundView'];
export type WhatIfBody = Schemas['WhatIfBody'];

/** How a pool is shared in thought: as the plan says, or by one of these. */
export type Way = 'plan' | 'equal' | 'tiers' | 'weights' | 'hybrid' | 'products_patents';

/** A question as it is written. */
export interface Asking {
  readonly pool: string;
  readonly way: Way;
  readonly metric: string;
  readonly basePercent: string;
  /** Of tiers: units by member. */
  readonly units: Readonly<Record<string, string>>;
  readonly floor: string;
  readonly cap: string;
  readonly currency: string;
  readonly total: string;
  readonly on: string | undefined;
  readonly without: readonly string[];
}

type Method = Record<string, unknown>;

const newPool = { key: 'common', name: { en: 'Common', zh: '共同费用' } } as const;

/** The pool a question is of; without a plan, one that is not there yet. */
const poolOf = ({ pools }: WhatIfGround, { pool }: Asking) =>
  pools.find(({ key }) => key === pool) ?? {
    ...newPool,
    method: { kind: 'equal' },
    takesPart: { who: 'all' },
  };

/** As one begins: the first pool of the plan that holds, as it is. */
export const beginning = ({ pools, currency }: WhatIfGround): Asking => ({
  pool: pools[0]?.key ?? newPool.key,
  way: pools.length > 0 ? 'plan' : 'equal',
  metric: 'us_import_value',
  basePercent: '30',
  units: {},
  floor: '',
  cap: '',
  currency: currency ?? 'USD',
  total: wholeAmount(100_000, currency ?? 'USD'),
  on: undefined,
  without: [],
});

/** Whether enough is written to be asked. */
export const isAskable = ({ total, on }: Asking): boolean =>
  /^\d{1,15}(\.\d{1,3})?$/.test(total) && !isUnread(on);

function wayOf(ground: WhatIfGround, asking: Asking): Method {
  const { way, metric, basePercent, units } = asking;
  const declared = { kind: 'weights', metric };
  if (way === 'plan') return poolOf(ground, asking).method;
  if (way === 'weights') return declared;
  if (way === 'hybrid') return { kind: way, basePercent, base: { kind: 'equal' }, variable: declared };
  if (way !== 'tiers') return { kind: way };
  return {
    kind: way,
    units: Object.fromEntries(ground.members.map(({ id }) => [id, units[id]?.trim() || '1'])),
  };
}

function methodOf(ground: WhatIfGround, asking: Asking): Method {
  const [floor, cap] = [asking.floor.trim(), asking.cap.trim()];
  const of = wayOf(ground, asking);
  return floor === '' && cap === ''
    ? of
    : { kind: 'bounded', ...(floor !== '' && { floor }), ...(cap !== '' && { cap }), of };
}

/** A question as it is sent. */
export function askedOf(ground: WhatIfGround, asking: Asking): WhatIfBody {
  const { key, name, takesPart } = poolOf(ground, asking);
  const { currency, total, on, without } = asking;
  return {
    currency: currency as WhatIfBody['currency'],
    pools: [{ key, name, approved: '0', method: methodOf(ground, asking), takesPart }],
    pool: key,
    total,
    ...(on !== undefined && { on }),
    ...(without.length > 0 && { without: [...without] }),
  };
}

/** The pool as a plan would have it: where somebody is left out, among those who bore something. */
export function poolToDraft(
  ground: WhatIfGround,
  asking: Asking,
  memberIds: readonly string[],
): Omit<Schemas['PlanPoolBody'], 'approved'> {
  const { key, name, takesPart } = poolOf(ground, asking);
  return {
    key,
    name,
    method: methodOf(ground, asking),
    takesPart: asking.without.length > 0 ? { who: 'listed', memberIds: [...memberIds] } : takesPart,
  };
}
