import { type CalendarDate, type Objection, refuse } from '../../kernel/index.js';
import { dayToKeep } from '../../law/index.js';
import { type Deadline, type KeptDate, keptDateOf, lawDateOf } from './deadline.js';
import type { DeadlineAround } from './deadline-life.js';
import { act, type Outcome } from './decide-deadline.js';
import { nameOfOrder, orderedCutoff, type OrderReport } from './ordered-date.js';

/** What was ordered, with the id under which it is kept. */
export interface NewOrder extends OrderReport {
  readonly id: string;
  /** Who entered it first, where it is in force again; left out of a new one. */
  readonly enteredBy?: string | null | undefined;
}

/**
 * The date that was ordered goes before the computed one, which stays beside it; a second person looks at it again. Refused with
 * `deadline.no_evidence` without a document or where it is, `deadline.order_to_come` where the order is dated after today.
 */
export const orderDate = (deadline: Deadline, order: NewOrder, around: DeadlineAround): Outcome =>
  setDate(deadline, order, around, 'order');

/** The same of a later date than the one that is kept; else refused with `deadline.not_later`. */
export const extendDeadline = (deadline: Deadline, order: NewOrder, around: DeadlineAround): Outcome =>
  setDate(deadline, order, around, 'extend', notLater(deadline, order.date));

/** The computed date is kept again. */
export const liftOrder = (deadline: Deadline, reason: string, around: DeadlineAround): Outcome =>
  act(
    deadline,
    'lift',
    around,
    {
      ...dated(deadline.computed ?? deadline, around, deadline.computed?.by),
      ordered: null,
      computed: null,
      ...movedOnce(deadline),
    },
    {
      reason,
      move: {
        from: deadline.due,
        to: (deadline.computed ?? deadline).due,
        why: {
          en: `The ordered date was lifted: ${reason}`,
          zh: `解除指定日期：${reason}`,
        },
      },
    },
  );

function setDate(
  deadline: Deadline,
  order: NewOrder,
  around: DeadlineAround,
  action: 'order' | 'extend',
  fault?: Objection,
): Outcome {
  const { id, how, authority, datedOn, date } = order;
  const computed = lawDateOf(deadline);
  const cutoff = orderedCutoff(order, computed?.cutoff ?? null);
  return act(
    deadline,
    action,
    around,
    {
      ...dated({ due: date, safe: null, cutoff }, around, order.enteredBy),
      ordered: { id, how, authority, datedOn },
      computed,
      ...movedOnce(deadline),
    },
    {
      fault: unproven(order) ?? toCome(order, around.today) ?? fault,
      move: { from: deadline.due, to: date, why: whyOrdered(order) },
    },
  );
}

/**
 * Another date is looked at again, by somebody else than who set it; a date that comes back, also by somebody else than whom it
 * came from (`first`) before.
 */
const dated = (date: KeptDate, { personId }: DeadlineAround, first?: string | null) => ({
  ...keptDateOf(date),
  recordedBy: first === undefined ? personId : first,
  turnedBy: first === undefined ? null : personId,
  confirmedBy: null,
  confirmedAt: null,
});

const movedOnce = ({ moveCount }: Deadline) => ({ moveCount: moveCount + 1 });

const whyOrdered = (order: OrderReport) => {
  const by = nameOfOrder(order);
  return { en: `Set by ${by.en}.`, zh: `由${by.zh}指定。` };
};

function unproven({ documentIds = [], evidence }: OrderReport): Objection {
  if (documentIds.length > 0 || (evidence ?? '').trim() !== '') return undefined;
  return refuse(
    'deadline.no_evidence',
    'Choose the document, or say where the order is: a date is not moved on someone’s word alone.',
    '请选择文件，或注明该命令所在：日期不能仅凭口头变更。',
  );
}

function toCome({ datedOn }: OrderReport, today: CalendarDate): Objection {
  if (datedOn <= today) return undefined;
  return refuse(
    'deadline.order_to_come',
    `The order is dated ${datedOn}, which is in the future; today is ${today}.`,
    `命令日期 ${datedOn} 尚未到来（今天是 ${today}）。`,
  );
}

function notLater(deadline: Deadline, date: CalendarDate): Objection {
  if (date > dayToKeep(deadline)) return undefined;
  return refuse(
    'deadline.not_later',
    `An extension gives a later day than ${dayToKeep(deadline)}; set ${date} as an ordered date instead.`,
    `延期后的日期应晚于 ${dayToKeep(deadline)}；${date} 请以“指定日期”登记。`,
  );
}
