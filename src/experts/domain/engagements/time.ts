import {
  type Bilingual,
  type CalendarDate,
  type Decision,
  grant,
  isRefused,
  type Life,
  type Objection,
  ownThing,
  reasonWord,
  refuse,
} from '../../../kernel/index.js';
import { type Cap, type CapNear, spend } from '../fee.js';
import { burnOf, feeOfTotals, type Totals } from './burn.js';
import { type EngagementStatus, workingStatuses } from './engagement-life.js';
import type { Engagement } from './engagement.js';

/** Time of one day, with what was laid out. Hours as decimal text, expenses in minor units. */
export interface TimeSaid {
  readonly on: CalendarDate;
  readonly hours: string;
  readonly travelHours: string;
  readonly expensesMinor: string;
}

type Timed = Pick<
  Engagement,
  'status' | 'from' | 'until' | 'capMinor' | 'hourlyMinor' | 'travelPercent' | 'currency'
>;

/** What stands against entering time of a day: that nobody works, or not then. */
export function obstacleToTime(
  { status, from, until }: Timed,
  on: CalendarDate,
  today: CalendarDate,
): Objection {
  if (!isWorking(status))
    return refuse(
      'time.not_working',
      'Time is entered while the expert works: once the work has begun, and until it is accepted or ended.',
      '仅在聘用进行期间（开始后至验收或终止前）可登记工时。',
    );
  if (on >= from && on <= until && on <= today) return undefined;
  return refuse(
    'time.out_of_days',
    `The day is one of the engagement, from ${from} until ${until}, and not in the future.`,
    `日期应在聘用期间（${from} 至 ${until}）内，且不得晚于今日。`,
  );
}

const isWorking = (status: EngagementStatus): boolean => workingStatuses.includes(status);

/** Adds time to what was entered: priced with all of it, so that no rounding adds up. Refused as `engagement.cap_exceeded` above the cap. */
export function addTime(
  engagement: Timed,
  before: Totals,
  added: TimeSaid,
  say: (minor: bigint) => string,
): Decision<Cap, CapNear> {
  const both = sumOfTotals(before, added);
  const delta = feeOfTotals(engagement, both).totalMinor - feeOfTotals(engagement, before).totalMinor;
  return spend(burnOf(engagement, before), delta, say);
}

const sumOfTotals = (before: Totals, added: TimeSaid): Totals => ({
  ...before,
  hours: plusText(before.hours, added.hours),
  travelHours: plusText(before.travelHours, added.travelHours),
  expensesMinor: (BigInt(before.expensesMinor) + BigInt(added.expensesMinor)).toString(),
});

/** Two hours as decimal text with at most two digits after the point, added exactly. */
function plusText(one: string, other: string): string {
  const hundredths = hundredthsOf(one) + hundredthsOf(other);
  return `${String(hundredths / 100n)}.${String(hundredths % 100n).padStart(2, '0')}`;
}

const hundredthsOf = (text: string): bigint => {
  const [whole = '0', part = ''] = text.split('.');
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
};

/** Whether who is near the cap is to be told: for a cap once, though time is withdrawn and entered again. */
export const tellsOfCap = (
  outcome: Decision<Cap, CapNear>,
  { capMinor }: Pick<Engagement, 'capMinor'>,
  toldOfMinor: string | null,
): boolean => !isRefused(outcome) && outcome.facts.length > 0 && toldOfMinor !== capMinor;

/** Where a statement stands. */
export type StatementStatus = 'sent' | 'approved' | 'refused';

/** What the rules ask of a statement. */
export interface StatementThing {
  readonly status: StatementStatus;
  /** Who sent it or entered time of it, and the expert: none of them approves it. */
  readonly workedOnBy: readonly (string | null)[];
}

interface StatementTerms {
  readonly status: StatementStatus;
  readonly action: 'approve' | 'refuse';
  readonly hand: 'team';
  readonly word: 'reason';
  readonly thing: StatementThing;
  readonly around: { readonly hands: readonly 'team'[]; readonly personId: string | null };
}

const anotherOfTeam: Bilingual = { en: 'another of the team', zh: '小组其他成员' };

/** The life of a statement: sent, then approved or refused by another of the team. */
export const statementLife: Life<StatementTerms, { readonly past: string }> = {
  of: 'statement',
  noun: { en: 'statement', zh: '账单' },
  statusOf: ({ status }) => status,
  statuses: {
    sent: { en: 'To be approved', zh: '待批准' },
    approved: { en: 'Approved', zh: '已批准' },
    refused: { en: 'Refused', zh: '未获批准' },
  },
  moves: { sent: { approve: 'approved', refuse: 'refused' }, approved: {}, refused: {} },
  hands: { team: { en: 'the team that asked for the check', zh: '提出核查的小组成员' } },
  words: reasonWord,
  bar: (_, { workedOnBy }, { personId }) => ownThing({ personId }, { personIds: workedOnBy }, anotherOfTeam),
  acts: {
    approve: {
      name: { en: 'Approve the statement', zh: '批准账单' },
      past: 'approved',
      hands: ['team'],
      needs: [],
    },
    refuse: {
      name: { en: 'Refuse the statement', zh: '不予批准账单' },
      past: 'refused',
      hands: ['team'],
      needs: ['reason'],
    },
  },
};

/** What the next statement bills: what the whole has cost up to a day, less what was billed before. */
export const billed = (
  engagement: Timed,
  upTo: Pick<Totals, 'hours' | 'travelHours' | 'expensesMinor'>,
  billedBeforeMinor: bigint,
): bigint => feeOfTotals(engagement, upTo).totalMinor - billedBeforeMinor;

/** The number of a statement, which tells whose it is to nobody. */
export const statementNumber = (code: string, no: number): string => `${code}-${String(no)}`;

/** Allows a statement of something to bill. */
export const assertSomething = (minor: bigint): Decision<bigint, never> =>
  minor > 0n ? grant(minor) : nothing;

const nothing = refuse(
  'statement.nothing',
  'Nothing was entered up to that day that is not billed already.',
  '截至该日没有未列入账单的工时或支出。',
);
