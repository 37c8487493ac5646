import {
  type CalendarDate,
  type Decision,
  grant,
  isRefused,
  move,
  type Objection,
  refuse,
} from '../../kernel/index.js';
import type { Deadline } from './deadline.js';
import { type DeadlineAction, type DeadlineAround, deadlineLife } from './deadline-life.js';

/** What became of a deadline: past tense, for the record. */
export interface DeadlineFact {
  readonly type: `deadline.${string}`;
  readonly deadline: Deadline;
  readonly reason?: string;
}

/** That something was done on a day, and where the proof is. */
export interface MeetingReport {
  readonly on: CalendarDate;
  readonly evidence: string | null;
  /** Documents that are the proof. */
  readonly documentIds?: readonly string[];
  readonly note: string | null;
}

type Outcome = Decision<Deadline, DeadlineFact>;

/** A second person vouches for the date. */
export const confirmDeadline = (deadline: Deadline, around: DeadlineAround): Outcome =>
  act(deadline, 'confirm', around, { confirmedBy: around.personId, confirmedAt: around.now });

/**
 * The act was done. Evidence, a document or a note is needed (`deadline.no_evidence`), the day is not in the future
 * (`deadline.in_future`); a day after the due date is taken down as late, never refused.
 */
export const meetDeadline = (deadline: Deadline, report: MeetingReport, around: DeadlineAround): Outcome =>
  act(deadline, 'meet', around, metBy(report, around), {
    fault: unproven(report) ?? tooEarly(report, around.today),
  });

/** A date nobody owes came to pass: the forum acted, an earliest day arrived. Refused with `deadline.not_yet` before that day. */
export const passDeadline = (deadline: Deadline, report: MeetingReport, around: DeadlineAround): Outcome =>
  act(deadline, 'pass', around, metBy(report, around), {
    fault: tooEarly(report, around.today) ?? notYet(deadline, report.on),
  });

/** What was met, passed or withdrawn is open again, and its date is looked at again. */
export const reopenDeadline = (deadline: Deadline, reason: string, around: DeadlineAround): Outcome =>
  act(
    deadline,
    'reopen',
    around,
    { met: null, confirmedBy: null, confirmedAt: null, closedReason: null },
    { reason },
  );

/** It does not apply in this case: kept with the reason, no longer reminded of. */
export const withdrawDeadline = (deadline: Deadline, reason: string, around: DeadlineAround): Outcome =>
  act(deadline, 'withdraw', around, { closedReason: { en: reason, zh: reason } }, { reason });

/** Moves a deadline along its table and writes down what the action says. */
function act(
  deadline: Deadline,
  action: DeadlineAction,
  around: DeadlineAround,
  written: Partial<Deadline>,
  said: { readonly reason?: string; readonly fault?: Objection } = {},
): Outcome {
  const { reason, fault } = said;
  const moved = move(deadlineLife, action, deadline, around, { reason });
  if (isRefused(moved)) return moved;
  if (fault !== undefined) return fault;
  const state = { ...deadline, ...written, status: moved.state, version: deadline.version + 1 };
  const type = `deadline.${deadlineLife.acts[action].past}` as const;
  return grant(state, { type, deadline: state, ...(reason !== undefined && { reason }) });
}

const metBy = (
  { documentIds: _, ...report }: MeetingReport,
  { personId, now }: DeadlineAround,
): Pick<Deadline, 'met'> => ({
  met: { ...report, by: personId, at: now },
});

function unproven(report: MeetingReport): Objection {
  if (
    (report.documentIds ?? []).length > 0 ||
    (report.evidence ?? '').trim() !== '' ||
    (report.note ?? '').trim() !== ''
  )
    return undefined;
  return refuse(
    'deadline.no_evidence',
    'Say where the proof is, choose a document, or write a note: a deadline is not marked complete on someone’s word alone.',
    '请注明证据所在、选择文件或填写说明：期限不能仅凭口头登记完成。',
  );
}

function tooEarly(report: MeetingReport, today: CalendarDate): Objection {
  if (report.on <= today) return undefined;
  return refuse(
    'deadline.in_future',
    `${report.on} is in the future; today is ${today}.`,
    `${report.on} 尚未到来（今天是 ${today}）。`,
  );
}

function notYet(deadline: Deadline, on: CalendarDate): Objection {
  if (deadline.kind !== 'not_before' || on >= deadline.due) return undefined;
  return refuse(
    'deadline.not_yet',
    `The way is open from ${deadline.due}, not on ${on}.`,
    `自 ${deadline.due} 起方可为之，${on} 尚不可以。`,
  );
}
