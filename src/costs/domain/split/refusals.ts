import {
  type Bilingual,
  type Fraction,
  type Money,
  moneyText,
  type Refusal,
  refuse,
} from '../../../kernel/index.js';
import { nameOf, type Participant } from './participant.js';
import type { Reach } from './water-level.js';

/** A split that cannot be made, and why. */
export interface Refused {
  readonly refusal: Refusal;
}

/** Nobody takes part, in a pool by its name where there is one. */
export const nobody = (pool?: Bilingual): Refused =>
  pool
    ? refuse(
        'costs.no_participants',
        `Nobody takes part in "${pool.en}" on the service date: change the plan or the date.`,
        `服务日期当日没有成员参与“${pool.zh}”：请修改方案或日期。`,
      )
    : refuse(
        'costs.no_participants',
        'Nobody takes part: name who pays.',
        '没有参与分摊的成员：请指明由谁承担。',
      );

/** Amounts of a plan cannot bound those of another currency. */
export const otherCurrency = (pool: Bilingual, planned: string, given: string): Refused =>
  refuse(
    'costs.currency_unlike',
    `"${pool.en}" has amounts in ${planned} in the plan, and ${given} is to be shared: convert it first.`,
    `方案中“${pool.zh}”的金额以 ${planned} 计，而待分摊的为 ${given}：请先换算。`,
  );

/** Somebody is named twice. */
export function twice(one: Participant): Refused {
  const { en, zh } = nameOf(one);
  return refuse(
    'costs.participant_twice',
    `"${en}" takes part twice: name each once.`,
    `“${zh}”重复参与：每个成员只列一次。`,
  );
}

/** The percentage of a base is none. */
export const invalidPercent = (): Refused =>
  refuse(
    'costs.invalid_percent',
    'The base is a percentage from 0 to 100.',
    '基础部分应为 0 至 100 之间的百分比。',
  );

/** A bound below zero. */
export function invalidBounds(one: Participant): Refused {
  const { en, zh } = nameOf(one);
  return refuse(
    'costs.invalid_bounds',
    `The floor and the cap of "${en}" are zero or more, for credits as well: they are sizes.`,
    `“${zh}”的下限和上限不得为负；贷项亦按绝对值填写。`,
  );
}

/** Somebody without a weight, or with one below zero. */
export function invalidWeight(
  one: Participant,
  weight: Fraction | undefined,
  what: 'weight' | 'units',
): Refused {
  const { en, zh } = nameOf(one);
  const said: Bilingual =
    what === 'units' ? { en: 'number of units', zh: '档位单位数' } : { en: 'weight', zh: '权重' };
  return weight === undefined
    ? refuse(
        'costs.invalid_weights',
        `"${en}" has no ${said.en}: give zero or more.`,
        `“${zh}”没有${said.zh}：请填写零或正数。`,
      )
    : refuse(
        'costs.invalid_weights',
        `The ${said.en} of "${en}" is below zero: give zero or more.`,
        `“${zh}”的${said.zh}为负：请填写零或正数。`,
      );
}

/** Nobody has weight. */
export const noWeight = (): Refused =>
  refuse(
    'costs.invalid_weights',
    'All weights are zero, so there is nothing to share by: give somebody a weight above zero.',
    '所有权重均为零，无法据以分摊：请至少为一方填写正的权重。',
  );

/** Bounds that cannot hold a total. */
export function outOfReach({ minor, currency }: Money, { least, most }: Reach): Refused {
  const text = (units: bigint): string => `${moneyText({ minor: units, currency })} ${currency}`;
  const size = text(minor < 0n ? -minor : minor);
  return most === undefined
    ? refuse(
        'costs.infeasible_bounds',
        `The floors come to ${text(least)}, more than the ${size} to be shared: lower a floor.`,
        `下限合计 ${text(least)}，超过待分摊的 ${size}：请调低下限。`,
      )
    : refuse(
        'costs.infeasible_bounds',
        `Within their bounds they bear from ${text(least)} to ${text(most)}, and ${size} is to be shared: change a floor or a cap.`,
        `在上下限之内合计只能承担 ${text(least)} 至 ${text(most)}，而待分摊的为 ${size}：请调整下限或上限。`,
      );
}

/** A cost of a pool no plan has on that day. */
export const unknownPool = (key: string, day: string): Refused =>
  refuse(
    'costs.pool_unknown',
    `No plan in force on ${day} has a pool "${key}": code the cost to one of its pools, or change the day of service.`,
    `${day} 生效的方案中没有费用池“${key}”：请改归其他费用池，或修改服务日期。`,
  );

/** Contributions that nothing can be shared by. */
export const invalidContributions = (): Refused =>
  refuse(
    'costs.invalid_contributions',
    'Contributions are zero or more, and not all of them zero: there is nobody to give anything back to.',
    '出资额不得为负，且不能全部为零：否则没有可返还的对象。',
  );
