import {
  type Bilingual,
  type CalendarDate,
  calendarDate,
  addDays,
  type Life,
  reasonWord,
  refuse,
} from '../../kernel/index.js';
import type { EntryKind } from './entry.js';

/** Where a period of a fund stands. */
export type PeriodState = 'open' | 'soft_closed' | 'trued_up' | 'locked';

/** What is done with a period. */
export const periodActions = ['soft_close', 'true_up', 'lock', 'reopen'] as const;
export type PeriodAction = (typeof periodActions)[number];

/** A period as far as its rules look at it, with what stands around it. */
export interface PeriodThing {
  readonly state: PeriodState;
  /** Minor units on the suspense account at its end. */
  readonly suspense: bigint;
  /** Entries of it that are set aside and neither posted nor released. */
  readonly pending: number;
  /** The states of all periods before it. */
  readonly earlier: readonly PeriodState[];
  readonly later: readonly PeriodState[];
}

interface PeriodTerms {
  readonly status: PeriodState;
  readonly action: PeriodAction;
  readonly hand: 'keeper';
  readonly word: 'reason';
  readonly thing: PeriodThing;
  readonly around: { readonly hands: readonly 'keeper'[] };
}

const inOrder: readonly PeriodState[] = ['open', 'soft_closed', 'trued_up', 'locked'];
const rank = (state: PeriodState): number => inOrder.indexOf(state);

const earlierFirst = refuse(
  'period.earlier_open',
  'Close the earlier periods first: what is posted there still changes this one.',
  '请先处理较早的期间：其入账仍会影响本期间。',
);
const laterFirst = refuse(
  'period.later_closed',
  'A later period is closed: open that one first.',
  '较晚的期间已结账：请先重新打开该期间。',
);
const suspenseLeft = refuse(
  'period.suspense_left',
  'The suspense account is not at zero at the end of this period: post what is there where it belongs.',
  '本期间期末暂记科目余额不为零：请先将其转入应属科目。',
);
const pendingLeft = refuse(
  'period.pending_left',
  'Entries of this period are still set aside: post or release them first.',
  '本期间尚有预留分录：请先入账或撤销。',
);

/** The earlier periods are as far as this one is to go. */
const afterEarlier = (to: PeriodState) => (thing: PeriodThing) =>
  thing.earlier.some((state) => rank(state) < rank(to)) ? earlierFirst : undefined;

/** Nothing in it waits to be posted, and nothing is left that nobody has placed. */
const isClean = ({ pending, suspense }: PeriodThing) =>
  pending > 0 ? pendingLeft : suspense !== 0n ? suspenseLeft : undefined;

/** The life of a period of a fund: closed softly for corrections, trued up, then locked for ever. */
export const periodLife: Life<PeriodTerms> = {
  of: 'period',
  noun: { en: 'period', zh: '会计期间' },
  statusOf: ({ state }) => state,
  statuses: {
    open: { en: 'open', zh: '开放' },
    soft_closed: { en: 'closed but for corrections', zh: '初步结账' },
    trued_up: { en: 'trued up', zh: '已调整' },
    locked: { en: 'locked', zh: '已锁定' },
  },
  moves: {
    open: { soft_close: 'soft_closed' },
    soft_closed: { true_up: 'trued_up', reopen: 'open' },
    trued_up: { lock: 'locked' },
    locked: {},
  },
  hands: { keeper: { en: 'the treasurer', zh: '财务负责人' } },
  words: reasonWord,
  acts: {
    soft_close: {
      name: { en: 'Close but for corrections', zh: '初步结账' },
      hands: ['keeper'],
      needs: [],
      guard: afterEarlier('soft_closed'),
    },
    true_up: {
      name: { en: 'Close for corrections too', zh: '完成调整' },
      hands: ['keeper'],
      needs: [],
      guard: (thing) => afterEarlier('trued_up')(thing) ?? isClean(thing),
    },
    lock: {
      name: { en: 'Lock for good', zh: '永久锁定' },
      hands: ['keeper'],
      needs: [],
      guard: (thing) => afterEarlier('locked')(thing) ?? isClean(thing),
    },
    reopen: {
      name: { en: 'Open again', zh: '重新打开' },
      hands: ['keeper'],
      needs: ['reason'],
      guard: ({ later }) => (later.some((state) => state !== 'open') ? laterFirst : undefined),
    },
  },
};

/** What may be posted into a period that is closed but for corrections. */
const corrections: readonly EntryKind[] = ['true_up', 'reversal'];

/** Whether an entry of a kind may be dated in a period. */
export const takes = (state: PeriodState, kind: EntryKind): boolean =>
  state === 'open' || (state === 'soft_closed' && corrections.includes(kind));

/** A period by its days, both included. */
export interface PeriodDays {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** The month of a day: how periods are cut. */
export function monthOf(day: CalendarDate): PeriodDays {
  const from = calendarDate(`${day.slice(0, 7)}-01`);
  const inNext = addDays(from, 31);
  return { from, until: addDays(calendarDate(`${inNext.slice(0, 7)}-01`), -1) };
}

/** A period of a fund. */
export interface Period extends PeriodDays {
  readonly id: string;
  readonly state: PeriodState;
}

/**
 * The state of the period of a day. A month nothing was posted in has no row: it is open, unless a later one is not, for then it was
 * closed along with that one.
 */
export function stateOn(periods: readonly Period[], day: CalendarDate): PeriodState {
  const own = periods.find(({ from, until }) => from <= day && day <= until);
  if (own !== undefined) return own.state;
  const later = periods.filter(({ from }) => from > day).map(({ state }) => rank(state));
  return inOrder[Math.max(0, ...later)] ?? 'open';
}

/** The first day from a day on at which an entry of a kind may be dated: the day itself, or the first of the next period that takes it. */
export function firstDayFor(periods: readonly Period[], day: CalendarDate, kind: EntryKind): CalendarDate {
  let at = day;
  while (!takes(stateOn(periods, at), kind)) at = addDays(monthOf(at).until, 1);
  return at;
}

/** What stands against dating an entry on a day. */
export const periodClosed = (day: CalendarDate, state: PeriodState, open: CalendarDate) => {
  const name: Bilingual = periodLife.statuses[state];
  return refuse(
    'ledger.period_locked',
    `The period of ${day} is ${name.en}: date it ${open} or later.`,
    `${day}所在期间${name.zh}：请将日期定为${open}或之后。`,
  );
};
