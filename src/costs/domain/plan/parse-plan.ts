import {
  type Bilingual,
  compareFractions,
  type Currency,
  fraction,
  fractionOf,
  isCurrency,
  moneyOf,
  type RefusalCode,
  refuse,
} from '../../../kernel/index.js';
import type { Refused } from '../split/refusals.js';
import type { CostPlan, PlanLayer, PlanMethod, PlanPool, TakesPart } from './cost-plan.js';

type Json = Readonly<Record<string, unknown>>;

/** What is wrong with a plan, thrown through the tree to where the plan is read. */
class Unreadable extends Error {
  constructor(readonly refused: Refused) {
    super();
  }
}

const mostPools = 100;
const mostMembers = 500;

/**
 * Reads a plan from JSON, and gives it with nothing in it but what it says. Refuses, each time with the place in the tree and what to
 * change: `plan.malformed`, `plan.no_pools`, `plan.pool_twice`, `plan.member_twice`, `plan.invalid_percent`, `plan.invalid_amount`,
 * `plan.bounds_crossed`, `plan.invalid_layers`, `plan.method_unfit`.
 */
export function parsePlan(json: unknown): { readonly plan: CostPlan } | Refused {
  try {
    return { plan: planOf(json) };
  } catch (problem) {
    if (problem instanceof Unreadable) return problem.refused;
    throw problem;
  }
}

const wrong = (code: RefusalCode, at: string, en: string, zh: string): Unreadable =>
  new Unreadable(refuse(code, `${at}: ${en}`, `${at}：${zh}`));

const malformed = (at: string, en: string, zh: string): Unreadable => wrong('plan.malformed', at, en, zh);

function planOf(json: unknown): CostPlan {
  const { currency, pools } = objectAt(json, 'plan', ['currency', 'pools']);
  if (typeof currency !== 'string' || !isCurrency(currency))
    throw malformed('plan.currency', 'give a currency code such as CNY.', '请填写币种代码，例如 CNY。');
  const all = listAt(pools, 'plan.pools', mostPools).map((pool, place) => poolFrom(pool, place, currency));
  if (all.length === 0)
    throw wrong(
      'plan.no_pools',
      'plan.pools',
      'a plan has at least one pool: add one.',
      '方案至少应有一个费用池：请添加。',
    );
  const twin = twiceIn(all.map(({ key }) => key));
  if (twin !== undefined)
    throw wrong(
      'plan.pool_twice',
      'plan.pools',
      `two pools have the key "${twin}": name one otherwise.`,
      `两个费用池的代码均为“${twin}”：请更改其一。`,
    );
  return { currency, pools: all };
}

function poolFrom(json: unknown, place: number, currency: Currency): PlanPool {
  const at = `plan.pools[${String(place)}]`;
  const { key, name, method, takesPart } = objectAt(json, at, ['key', 'name', 'method', 'takesPart']);
  if (typeof key !== 'string' || !/^[a-z0-9][a-z0-9_-]{0,39}$/.test(key))
    throw malformed(
      `${at}.key`,
      'give 1 to 40 small letters, digits, - or _, such as "common".',
      '请填写 1 至 40 位小写字母、数字、连字符或下划线，例如 common。',
    );
  return {
    key,
    name: nameAt(name, `${at}.name`),
    method: methodAt(method, `${at}.method`, { currency, within: 'pool' }),
    takesPart: takesPartAt(takesPart ?? { who: 'all' }, `${at}.takesPart`),
  };
}

function nameAt(json: unknown, at: string): Bilingual {
  const { en, zh } = objectAt(json, at, ['en', 'zh']);
  return { en: textAt(en, `${at}.en`, 200), zh: textAt(zh, `${at}.zh`, 200) };
}

/** Where a method stands in the tree, which decides what it may be. */
interface Place {
  readonly currency: Currency;
  readonly within: 'pool' | 'layer' | 'bounded' | 'hybrid' | 'bounded hybrid' | 'hybrid bounded';
}

/** Which methods of many parts may stand where; the simple ones may anywhere. */
const mayStand: Readonly<Record<Place['within'], readonly string[]>> = {
  pool: ['hybrid', 'bounded', 'individual', 'layers'],
  layer: ['hybrid', 'bounded', 'individual'],
  bounded: ['hybrid'],
  hybrid: ['bounded'],
  'bounded hybrid': [],
  'hybrid bounded': [],
};

function methodAt(json: unknown, at: string, place: Place): PlanMethod {
  const { kind } = objectAt(json, at);
  const of = json as Json;
  switch (kind) {
    case 'equal':
      objectAt(of, at, ['kind']);
      return { kind };
    case 'tiers':
      return { kind, units: unitsAt(objectAt(of, at, ['kind', 'units'])['units'], `${at}.units`) };
    case 'weights':
      return { kind, metric: textAt(objectAt(of, at, ['kind', 'metric'])['metric'], `${at}.metric`, 100) };
    case 'products_patents': {
      const { patents } = objectAt(of, at, ['kind', 'patents']);
      return { kind, ...(patents !== undefined && { patents: idsAt(patents, `${at}.patents`) }) };
    }
    case 'hybrid':
    case 'bounded':
    case 'individual':
    case 'layers':
      if (!mayStand[place.within].includes(kind)) throw unfit(at, kind);
      return composedAt(kind, of, at, place);
    default:
      throw malformed(
        `${at}.kind`,
        'give equal, tiers, weights, products_patents, hybrid, bounded, individual or layers.',
        '应为 equal、tiers、weights、products_patents、hybrid、bounded、individual 或 layers 之一。',
      );
  }
}

const unfit = (at: string, kind: string): Unreadable =>
  wrong(
    'plan.method_unfit',
    at,
    `"${kind}" cannot stand inside the method around it: give equal, tiers, weights or products_patents.`,
    `“${kind}”不能置于外层方法之内：请改用 equal、tiers、weights 或 products_patents。`,
  );

function composedAt(
  kind: 'hybrid' | 'bounded' | 'individual' | 'layers',
  json: Json,
  at: string,
  place: Place,
): PlanMethod {
  const { currency, within } = place;
  if (kind === 'individual') {
    const { memberId } = objectAt(json, at, ['kind', 'memberId']);
    return { kind, memberId: textAt(memberId, `${at}.memberId`, 100) };
  }
  if (kind === 'hybrid') {
    const { basePercent, base, variable } = objectAt(json, at, ['kind', 'basePercent', 'base', 'variable']);
    const inside = { currency, within: within === 'bounded' ? ('bounded hybrid' as const) : kind };
    return {
      kind,
      basePercent: percentAt(basePercent, `${at}.basePercent`),
      base: methodAt(base, `${at}.base`, inside),
      variable: methodAt(variable, `${at}.variable`, inside),
    };
  }
  return kind === 'bounded' ? boundedAt(json, at, place) : layersAt(json, at, currency);
}

function boundedAt(json: Json, at: string, { currency, within }: Place): PlanMethod {
  const { floor, cap, of } = objectAt(json, at, ['kind', 'floor', 'cap', 'of']);
  if (floor === undefined && cap === undefined)
    throw malformed(at, 'give a floor, a cap or both.', '请填写下限、上限或两者。');
  const bounds = {
    ...(floor !== undefined && { floor: boundAt(floor, `${at}.floor`, currency) }),
    ...(cap !== undefined && { cap: boundAt(cap, `${at}.cap`, currency) }),
  };
  if (bounds.floor !== undefined && bounds.cap !== undefined && isCrossed(bounds.floor, bounds.cap, currency))
    throw wrong(
      'plan.bounds_crossed',
      at,
      'the floor lies above the cap: lower it.',
      '下限高于上限：请调低下限。',
    );
  const inside = within === 'hybrid' ? ('hybrid bounded' as const) : ('bounded' as const);
  return { kind: 'bounded', ...bounds, of: methodAt(of, `${at}.of`, { currency, within: inside }) };
}

/** Of two percentages or two amounts; one of each is known only once there is something to share. */
function isCrossed(floor: string, cap: string, currency: Currency): boolean {
  if (floor.endsWith('%') !== cap.endsWith('%')) return false;
  const sizeOf = (text: string) =>
    text.endsWith('%')
      ? (fractionOf(text.slice(0, -1)) ?? fraction(0n))
      : fraction(moneyOf(text, currency)?.minor ?? 0n);
  return compareFractions(sizeOf(floor), sizeOf(cap)) > 0;
}

function layersAt(json: Json, at: string, currency: Currency): PlanMethod {
  const given = listAt(objectAt(json, at, ['kind', 'layers'])['layers'], `${at}.layers`, 10);
  const layers = given.map((one, place): PlanLayer => {
    const here = `${at}.layers[${String(place)}]`;
    const { upTo, method } = objectAt(one, here, ['upTo', 'method']);
    return {
      ...(upTo !== undefined && { upTo: amountAt(upTo, `${here}.upTo`, currency) }),
      method: methodAt(method, `${here}.method`, { currency, within: 'layer' }),
    };
  });
  const ends = layers.map(({ upTo }) => (upTo === undefined ? undefined : moneyOf(upTo, currency)?.minor));
  const isRising = ends.every((end, place) => {
    const before = ends[place - 1] ?? 0n;
    return end === undefined ? place === ends.length - 1 : place < ends.length - 1 && end > before;
  });
  if (layers.length < 2 || !isRising)
    throw wrong(
      'plan.invalid_layers',
      `${at}.layers`,
      'give two or more, each up to a greater amount than the one before, the last without an end.',
      '请填写两层以上，各层上限逐层递增，最后一层不设上限。',
    );
  return { kind: 'layers', layers };
}

function takesPartAt(json: unknown, at: string): TakesPart {
  const { who } = objectAt(json, at);
  switch (who) {
    case 'all':
      objectAt(json, at, ['who']);
      return { who };
    case 'listed': {
      const memberIds = idsAt(objectAt(json, at, ['who', 'memberIds'])['memberIds'], `${at}.memberIds`);
      return { who, memberIds };
    }
    case 'facing': {
      const { patents, issues } = objectAt(json, at, ['who', 'patents', 'issues']);
      if (patents === undefined && issues === undefined)
        throw malformed(at, 'name patents or issues that are faced.', '请指明所涉专利或争点。');
      return {
        who,
        ...(patents !== undefined && { patents: idsAt(patents, `${at}.patents`) }),
        ...(issues !== undefined && { issues: idsAt(issues, `${at}.issues`) }),
      };
    }
    default:
      throw malformed(`${at}.who`, 'give all, listed or facing.', '应为 all、listed 或 facing 之一。');
  }
}

function objectAt(json: unknown, at: string, keys?: readonly string[]): Json {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw malformed(at, 'give an object.', '此处应为对象。');
  const stray = keys && Object.keys(json).find((key) => !keys.includes(key));
  if (stray !== undefined)
    throw malformed(
      at,
      `"${stray.slice(0, 50)}" is not known here: leave it out.`,
      `此处不识别“${stray.slice(0, 50)}”：请删除。`,
    );
  return json as Json;
}

function listAt(json: unknown, at: string, most: number): readonly unknown[] {
  if (!Array.isArray(json) || json.length > most)
    throw malformed(at, `give a list of at most ${String(most)}.`, `此处应为列表，最多 ${String(most)} 项。`);
  return json as readonly unknown[];
}

function textAt(json: unknown, at: string, most: number): string {
  if (typeof json !== 'string' || json.trim() === '' || json.length > most)
    throw malformed(
      at,
      `give a text of 1 to ${String(most)} characters.`,
      `请填写 1 至 ${String(most)} 个字符的文本。`,
    );
  return json;
}

/** Ids, at least one, none twice. */
function idsAt(json: unknown, at: string): readonly string[] {
  const ids = listAt(json, at, mostMembers).map((one, place) => textAt(one, `${at}[${String(place)}]`, 100));
  if (ids.length === 0) throw malformed(at, 'name at least one.', '请至少填写一项。');
  const twin = twiceIn(ids);
  if (twin !== undefined)
    throw wrong(
      'plan.member_twice',
      at,
      `"${twin}" stands here twice: name it once.`,
      `“${twin}”重复：只列一次。`,
    );
  return ids;
}

const twiceIn = (texts: readonly string[]): string | undefined =>
  texts.find((text, place) => texts.indexOf(text) !== place);

/** Units of each member, zero or more, not all of them zero. */
function unitsAt(json: unknown, at: string): Readonly<Record<string, string>> {
  const entries = Object.entries(objectAt(json, at));
  if (entries.length > mostMembers)
    throw malformed(at, `give at most ${String(mostMembers)}.`, `最多 ${String(mostMembers)} 项。`);
  const units = entries.map(([id, text]) => {
    const value = typeof text === 'string' ? fractionOf(text) : undefined;
    if (typeof text !== 'string' || value === undefined || value.over < 0n)
      throw malformed(
        `${at}.${id.slice(0, 100)}`,
        'give a number as text, zero or more.',
        '请以文本填写零或正数。',
      );
    return [id, text] as const;
  });
  if (!units.some(([, text]) => (fractionOf(text) ?? fraction(0n)).over > 0n))
    throw malformed(at, 'give somebody more than zero units.', '请至少为一方填写大于零的单位数。');
  return Object.fromEntries(units);
}

function percentAt(json: unknown, at: string): string {
  const value = typeof json === 'string' ? fractionOf(json) : undefined;
  const isPercent = value !== undefined && value.over >= 0n && value.over <= 100n * value.under;
  if (typeof json !== 'string' || !isPercent)
    throw wrong(
      'plan.invalid_percent',
      at,
      'give a percentage from 0 to 100 as text, such as "30".',
      '请以文本填写 0 至 100 之间的百分比，例如 "30"。',
    );
  return json;
}

function amountAt(json: unknown, at: string, currency: Currency): string {
  const amount = typeof json === 'string' ? moneyOf(json, currency) : undefined;
  if (typeof json !== 'string' || amount === undefined || amount.minor < 0n)
    throw wrong(
      'plan.invalid_amount',
      at,
      `give an amount in ${currency} as text with all its digits, zero or more.`,
      `请以文本填写 ${currency} 金额，写足小数位，不得为负。`,
    );
  return json;
}

const boundAt = (json: unknown, at: string, currency: Currency): string =>
  typeof json === 'string' && json.endsWith('%')
    ? `${percentAt(json.slice(0, -1), at)}%`
    : amountAt(json, at, currency);
