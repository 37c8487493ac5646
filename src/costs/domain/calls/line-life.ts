import { type Life, reasonWord, refuse, staying } from '../../../kernel/index.js';

/** Where a line of a call stands. */
export type LineStatus =
  | 'issued'
  | 'part_paid'
  | 'paid'
  | 'overdue'
  | 'cure_notice'
  | 'default'
  | 'reallocated'
  | 'cured'
  | 'written_off'
  | 'released'
  | 'cancelled';

/** What is done with a line. */
export type LineAction =
  | 'pay_part'
  | 'pay'
  | 'fall_due'
  | 'remind'
  | 'give_notice'
  | 'default'
  | 'ask_reallocation'
  | 'reallocate'
  | 'cure'
  | 'ask_write_off'
  | 'write_off'
  | 'release'
  | 'cancel'
  | 'take_back';

/** As what somebody acts on a line. Money that came in and days that passed are the system's. */
export type LineHand = 'treasurer' | 'system';

/** What a line is for: the member's own share of a call, or what it carries of another's in default. */
export type LineKind = 'share' | 'carry';

/** What the rules ask about a line. */
export interface AroundLine {
  readonly hands: readonly LineHand[];
  /** Whether a question about it waits to be decided. */
  readonly isAsked: boolean;
}

interface LineTerms {
  readonly status: LineStatus;
  readonly action: LineAction;
  readonly hand: LineHand;
  readonly word: 'reason';
  readonly thing: { readonly status: LineStatus; readonly kind: LineKind };
  readonly around: AroundLine;
}

/** Statuses in which something of a line is still to be paid: what is left of it is the member's receivable. */
export const openLineStatuses: readonly LineStatus[] = [
  'issued',
  'part_paid',
  'overdue',
  'cure_notice',
  'default',
  'reallocated',
];
/** Statuses in which its day has passed and it is not paid. */
export const lateLineStatuses: readonly LineStatus[] = ['overdue', 'cure_notice', 'default', 'reallocated'];
/** Statuses of a line in default: what is still owed bears interest. */
export const defaultedStatuses: readonly LineStatus[] = ['default', 'reallocated'];

const plain = { needs: [] } as const;
const system = { hands: ['system'], ...plain } as const;

/**
 * The life of a line: due, then overdue, reminded, given notice to cure, in default, and carried by others until it is cured or given up.
 * Whoever pays in full at any time before the default has simply paid. What was carried stays owed.
 */
export const lineLife: Life<LineTerms> = {
  of: 'line',
  noun: { en: 'line of a call', zh: '缴款款项' },
  statusOf: ({ status }) => status,
  statuses: {
    issued: { en: 'to be paid', zh: '待缴' },
    part_paid: { en: 'paid in part', zh: '部分缴纳' },
    paid: { en: 'paid', zh: '已缴清' },
    overdue: { en: 'overdue', zh: '已逾期' },
    cure_notice: { en: 'overdue, notice to cure given', zh: '逾期，已发补救通知' },
    default: { en: 'in default', zh: '已违约' },
    reallocated: { en: 'in default, carried by others', zh: '违约，由他方代垫' },
    cured: { en: 'default cured', zh: '违约已补救' },
    written_off: { en: 'written off', zh: '已核销' },
    released: { en: 'released: the default was cured', zh: '已免除：违约已补救' },
    cancelled: { en: 'cancelled', zh: '已取消' },
  },
  moves: {
    issued: {
      pay_part: 'part_paid',
      pay: 'paid',
      fall_due: 'overdue',
      release: 'released',
      cancel: 'cancelled',
    },
    part_paid: {
      pay: 'paid',
      fall_due: 'overdue',
      release: 'released',
      cancel: 'cancelled',
      take_back: 'issued',
      ...staying('part_paid', 'pay_part'),
    },
    overdue: {
      pay: 'paid',
      give_notice: 'cure_notice',
      release: 'released',
      cancel: 'cancelled',
      ...staying('overdue', 'pay_part', 'remind', 'take_back'),
    },
    cure_notice: {
      pay: 'paid',
      default: 'default',
      release: 'released',
      cancel: 'cancelled',
      ...staying('cure_notice', 'pay_part', 'take_back'),
    },
    default: {
      reallocate: 'reallocated',
      cure: 'cured',
      write_off: 'written_off',
      release: 'released',
      ...staying('default', 'pay_part', 'ask_reallocation', 'ask_write_off', 'take_back'),
    },
    reallocated: {
      cure: 'cured',
      write_off: 'written_off',
      ...staying('reallocated', 'pay_part', 'ask_write_off', 'take_back'),
    },
    paid: { cancel: 'cancelled', take_back: 'issued' },
    cured: {},
    written_off: {},
    released: {},
    cancelled: {},
  },
  hands: {
    treasurer: { en: 'the treasurer', zh: '财务负责人' },
    system: { en: 'the system, when its conditions are met', zh: '系统（条件具备时自动办理）' },
  },
  automatic: ['system'],
  words: reasonWord,
  acts: {
    pay_part: { name: { en: 'Pay in part', zh: '部分缴纳' }, ...system },
    pay: { name: { en: 'Pay', zh: '缴清' }, ...system },
    fall_due: { name: { en: 'Fall overdue', zh: '逾期' }, ...system },
    remind: { name: { en: 'Remind', zh: '催缴' }, ...system },
    give_notice: {
      name: { en: 'Give notice to cure', zh: '发出补救通知' },
      hands: ['treasurer', 'system'],
      ...plain,
    },
    default: { name: { en: 'Fall into default', zh: '转为违约' }, ...system },
    ask_reallocation: {
      name: { en: 'Have others carry it', zh: '提请由他方代垫' },
      hands: ['treasurer'],
      needs: ['reason'],
      guard: ({ kind }, { isAsked }) =>
        kind === 'carry' ? carriedTwice : isAsked ? askedAlready : undefined,
    },
    reallocate: { name: { en: 'Carried by others', zh: '由他方代垫' }, ...system },
    cure: { name: { en: 'Cure the default', zh: '补救违约' }, ...system },
    ask_write_off: {
      name: { en: 'Write off', zh: '提请核销' },
      hands: ['treasurer'],
      needs: ['reason'],
      guard: (_, { isAsked }) => (isAsked ? askedAlready : undefined),
    },
    write_off: { name: { en: 'Written off', zh: '核销' }, ...system },
    release: {
      name: { en: 'Released', zh: '免除' },
      hands: ['system'],
      ...plain,
      guard: ({ kind }) => (kind === 'carry' ? undefined : notCarried),
    },
    cancel: { name: { en: 'Cancelled with its call', zh: '随缴款通知取消' }, ...system },
    take_back: { name: { en: 'A payment was taken back', zh: '缴款被撤销' }, ...system },
  },
};

const carriedTwice = refuse(
  'line.carried_twice',
  'What a member carries for another is not carried by others again: let it be paid, or ask to write it off.',
  '代垫款项不再由他方代垫：请待其缴纳，或提请核销。',
);
const notCarried = refuse(
  'line.not_carried',
  'Only what is carried for another is released: a share stays owed.',
  '仅代垫款项可以免除：自身份额仍须缴纳。',
);
const askedAlready = refuse(
  'line.asked_already',
  'A question about this line waits to be decided: it is decided or taken back first.',
  '该款项已有事项待决定：须先决定或撤回。',
);
