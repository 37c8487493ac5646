import {
  type CalendarDate,
  type Decision,
  grant,
  isRefused,
  move,
  type Objection,
  refuse,
} from '../../kernel/index.js';
import { type Deadline, type DeadlineMove, isOpen, type Successor } from './deadline.js';
import { type DeadlineAction, type DeadlineAround, deadlineLife } from './deadline-life.js';

/** Words without anything in them. */
const isBlank = (words: string | null): boolean => (words ?? '').trim() === '';

/** What became of a deadline: past tense, for the record. */
export interface DeadlineFact {
  readonly type: `deadline.${string}`;
  readonly deadline: Deadline;
  readonly reason?: string;
  /** That its date became another one. */
  readonly move?: DeadlineMove;
}

/** That something was done on a day, and where the proof is. */
export interface MeetingReport {
  readonly on: CalendarDate;
  readonly evidence: string | null;
  /** Documents that are the proof. */
  readonly documentIds?: readonly string[];
  readonly note: string | null;
}

/** What a rule answers of one deadline: as it is then, with what is told of that; or why not. */
export type Outcome = Decision<Deadline, DeadlineFact>;

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

/** What was met, passed, waived, superseded or void is open again, and its date is looked at again. */
export const reopenDeadline = (deadline: Deadline, reason: string, around: DeadlineAround): Outcome =>
  act(
    deadline,
    'reopen',
    around,
    { met: null, confirmedBy: null, confirmedAt: null, successor: null, closedReason: null },
    { reason },
  );

/** Whoever could insist on it does not: the reason says who waived what. */
export const waiveDeadline = (deadline: Deadline, reason: string, around: DeadlineAround): Outcome =>
  act(deadline, 'waive', around, { closedReason: { en: reason, zh: reason } }, { reason });

/** It never ran in this case: kept with the reason, no longer reminded of. */
export const voidDeadline = (deadline: Deadline, reason: string, around: DeadlineAround): Outcome =>
  act(deadline, 'void', around, { closedReason: { en: reason, zh: reason } }, { reason });

/** What takes the place of a deadline: another one, as it stands now, or an order by its name. */
export interface NamedSuccessor {
  readonly deadline: Pick<Deadline, 'id' | 'caseId' | 'partyId' | 'status'> | null;
  readonly authority: string | null;
}

/**
 * Another deadline of the case, or an order, took its place. Refused with `deadline.no_successor` where neither is named, and with
 * `deadline.unfit_successor` where the other one is not open, of another case, or another party's.
 */
export const supersedeDeadline = (
  deadline: Deadline,
  reason: string,
  by: NamedSuccessor,
  around: DeadlineAround,
): Outcome =>
  act(
    deadline,
    'supersede',
    around,
    { closedReason: { en: reason, zh: reason }, successor: successorOf(by) },
    { reason, fault: unfitSuccessor(deadline, by) },
  );

/** Whether one is superseded by the order named, for the reason given, and for no other since. */
export const isSupersededBy =
  (authority: string, reason: string) =>
  ({ status, successor, closedReason }: Deadline): boolean =>
    status === 'superseded' && successor?.authority === authority && closedReason?.en === reason;

const successorOf = ({ deadline, authority }: NamedSuccessor): Successor => ({
  deadlineId: deadline?.id ?? null,
  authority: deadline === null ? authority : null,
});

function unfitSuccessor(old: Deadline, { deadline: successor, authority }: NamedSuccessor): Objection {
  if (successor === null) return isBlank(authority) ? noSuccessor : undefined;
  const isTheirs = successor.partyId === null || successor.partyId === old.partyId;
  const isFit = successor.id !== old.id && successor.caseId === old.caseId && isTheirs && isOpen(successor);
  return isFit ? undefined : otherSuccessor;
}

const noSuccessor = refuse(
  'deadline.no_successor',
  'Say what takes its place: choose the other deadline, or name the order.',
  '请注明取代者：选择另一期限，或写明命令名称。',
);

const otherSuccessor = refuse(
  'deadline.unfit_successor',
  'Only another open deadline of this case, of the same party or of the whole proceeding, can take its place.',
  '取代者须为本案中另一未了结的期限，且属同一当事人或整个程序。',
);

/** Moves a deadline along its table and writes down what the action says. */
export function act(
  deadline: Deadline,
  action: DeadlineAction,
  around: DeadlineAround,
  written: Partial<Deadline>,
  said: {
    readonly reason?: string;
    readonly fault?: Objection;
    readonly move?: Omit<DeadlineMove, 'deadlineId' | 'eventId' | 'isShadow'>;
  } = {},
): Outcome {
  const { reason, fault } = said;
  const { id: deadlineId, eventId } = deadline;
  const moved = move(deadlineLife, action, deadline, around, { reason });
  if (isRefused(moved)) return moved;
  if (fault !== undefined) return fault;
  const state = { ...deadline, ...written, status: moved.state, version: deadline.version + 1 };
  const type = `deadline.${deadlineLife.acts[action].past}` as const;
  return grant(state, {
    type,
    deadline: state,
    ...(reason !== undefined && { reason }),
    ...(said.move && { move: { ...said.move, deadlineId, eventId, isShadow: false } }),
  });
}

const metBy = (
  { documentIds: _, ...report }: MeetingReport,
  { personId, now }: DeadlineAround,
): Pick<Deadline, 'met'> => ({
  met: { ...report, by: personId, at: now },
});

function unproven({ documentIds = [], evidence, note }: MeetingReport): Objection {
  if (documentIds.length > 0 || !isBlank(evidence) || !isBlank(note)) return undefined;
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
