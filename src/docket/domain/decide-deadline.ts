import {
  type Bilingual,
  type CalendarDate,
  type Decision,
  destination,
  grant,
  type Instant,
  type Refusal,
  deny,
  refuse,
} from '../../kernel/index.js';
import { type Deadline, type DeadlineAction, deadlineMoves, isDuty, isOpen } from './deadline.js';

/**
 * How a deadline concerns someone: `whole`, he acts for the alliance in the whole case; `own`, it is his party's; `shared`, it
 * is no single party's; `other`, it is another party's.
 */
export type Concern = 'whole' | 'own' | 'shared' | 'other';

/** Who acts on a deadline, and what he may do. */
export interface Hand {
  /** Null: the system. */
  readonly personId: string | null;
  readonly mayConfirm: boolean;
  readonly mayMeet: boolean;
  readonly mayRecord: boolean;
  readonly concern: Concern;
  readonly today: CalendarDate;
  readonly now: Instant;
}

/** What became of a deadline: past tense, for the record. */
export interface DeadlineFact {
  readonly type: `deadline.${'confirmed' | 'met' | 'passed' | 'reopened' | 'withdrawn'}`;
  readonly deadline: Deadline;
  readonly reason?: string;
}

/** That something was done on a day, and where the proof is. */
export interface MeetingReport {
  readonly on: CalendarDate;
  readonly evidence: string | null;
  readonly note: string | null;
}

/** What the question "may he?" asks of a deadline. */
export type DeadlineState = Pick<Deadline, 'status' | 'kind' | 'owedBy' | 'due' | 'recordedBy'>;

type Outcome = Decision<Deadline, DeadlineFact>;

/** The names of actions, for buttons. */
export const actionNames: Readonly<Record<DeadlineAction, Bilingual>> = {
  confirm: { en: 'Confirm the date', zh: '确认日期' },
  meet: { en: 'Record that it was done', zh: '登记已完成' },
  pass: { en: 'Record that it has passed', zh: '登记已届至' },
  reopen: { en: 'Open again', zh: '重新打开' },
  withdraw: { en: 'Withdraw', zh: '撤销' },
};

/** The names of statuses, for sentences. */
export const statusNames: Readonly<Record<Deadline['status'], Bilingual>> = {
  proposed: { en: 'proposed', zh: '待确认' },
  confirmed: { en: 'confirmed', zh: '已确认' },
  met: { en: 'met', zh: '已完成' },
  passed: { en: 'passed', zh: '已届至' },
  withdrawn: { en: 'withdrawn', zh: '已撤销' },
  closed: { en: 'closed', zh: '已关闭' },
};

/**
 * A second person vouches for the date. Refused with `deadline.same_eyes` to who recorded the event, and with
 * `deadline.not_permitted`, `deadline.not_yours`, `deadline.already_confirmed`, `deadline.not_open`.
 */
export function confirmDeadline(deadline: Deadline, hand: Hand): Outcome {
  const refusal = whyNot(deadline, 'confirm', hand);
  if (refusal) return { refusal };
  const state = {
    ...moved(deadline, 'confirm'),
    confirmedBy: hand.personId,
    confirmedAt: hand.now,
  };
  return grant(state, { type: 'deadline.confirmed', deadline: state });
}

/**
 * The act was done. Evidence or a note is needed (`deadline.no_evidence`), the day is not in the future
 * (`deadline.in_future`); a day after the due date is taken down as late, never refused. What no party owes is not met but
 * passes: `deadline.nothing_to_meet`.
 */
export function meetDeadline(deadline: Deadline, report: MeetingReport, hand: Hand): Outcome {
  const refusal = whyNot(deadline, 'meet', hand) ?? unproven(report) ?? tooEarly(report, hand.today);
  if (refusal) return { refusal };
  const met = { ...report, by: hand.personId, at: hand.now };
  const state = { ...moved(deadline, 'meet'), met };
  return grant(state, { type: 'deadline.met', deadline: state });
}

/**
 * A date nobody owes came to pass: the forum acted, an earliest day arrived. Refused with `deadline.must_be_met` for a duty,
 * with `deadline.not_yet` for an earliest day that has not come.
 */
export function passDeadline(deadline: Deadline, report: MeetingReport, hand: Hand): Outcome {
  const refusal =
    whyNot(deadline, 'pass', hand) ?? tooEarly(report, hand.today) ?? notYet(deadline, report.on);
  if (refusal) return { refusal };
  const met = { ...report, by: hand.personId, at: hand.now };
  const state = { ...moved(deadline, 'pass'), met };
  return grant(state, { type: 'deadline.passed', deadline: state });
}

/** What was met, passed or withdrawn is open again, and its date is looked at again. */
export function reopenDeadline(deadline: Deadline, reason: string, hand: Hand): Outcome {
  const refusal = whyNot(deadline, 'reopen', hand);
  if (refusal) return { refusal };
  const state = {
    ...moved(deadline, 'reopen'),
    met: null,
    confirmedBy: null,
    confirmedAt: null,
    closedReason: null,
  };
  return grant(state, { type: 'deadline.reopened', deadline: state, reason });
}

/** It does not apply in this case: kept with the reason, no longer reminded of. */
export function withdrawDeadline(deadline: Deadline, reason: string, hand: Hand): Outcome {
  const refusal = whyNot(deadline, 'withdraw', hand);
  if (refusal) return { refusal };
  const state = { ...moved(deadline, 'withdraw'), closedReason: { en: reason, zh: reason } };
  return grant(state, { type: 'deadline.withdrawn', deadline: state, reason });
}

/** Why a person may not do something to a deadline now; undefined where he may. Asks nothing about evidence or days. */
export function whyNot(deadline: DeadlineState, action: DeadlineAction, hand: Hand): Refusal | undefined {
  return (
    notPermitted(action, hand) ??
    notConcerned(action, hand) ??
    wrongKind(deadline, action) ??
    notInThisStatus(deadline, action) ??
    sameEyes(deadline, action, hand)
  );
}

/** The actions worth showing for a deadline: those of its kind that are not barred by the table for ever. */
export const actionsFor = (deadline: DeadlineState): readonly DeadlineAction[] => [
  'confirm',
  isDuty(deadline) ? 'meet' : 'pass',
  'reopen',
  'withdraw',
];

function moved(deadline: Deadline, action: DeadlineAction): Deadline {
  const status = destination(deadlineMoves, deadline.status, action);
  if (status === undefined) throw new Error(`A ${deadline.status} deadline has no move ${action}`);
  return { ...deadline, status, version: deadline.version + 1 };
}

type Right = 'mayConfirm' | 'mayMeet' | 'mayRecord';

const rightFor: Readonly<Record<DeadlineAction, Right>> = {
  confirm: 'mayConfirm',
  meet: 'mayMeet',
  pass: 'mayMeet',
  reopen: 'mayMeet',
  withdraw: 'mayRecord',
};

const counselToo: Bilingual = {
  en: 'the coordinator, the member’s counsel or outside counsel',
  zh: '联盟协调人、成员法务或外部律师',
};

const whoHolds: Readonly<Record<Right, Bilingual>> = {
  mayConfirm: counselToo,
  mayMeet: counselToo,
  mayRecord: { en: 'the coordinator or outside counsel', zh: '联盟协调人或外部律师' },
};

function notPermitted(action: DeadlineAction, hand: Hand): Refusal | undefined {
  const right = rightFor[action];
  if (hand[right]) return undefined;
  const who = whoHolds[right];
  return deny('deadline.not_permitted', `This is for ${who.en}.`, `此操作由${who.zh}办理。`).refusal;
}

/** Who speaks for one party may vouch for a shared date, but not say for all that it is done. */
function notConcerned(action: DeadlineAction, { concern }: Hand): Refusal | undefined {
  if (concern === 'whole' || concern === 'own') return undefined;
  if (concern === 'shared') return action === 'confirm' ? undefined : notAlone;
  return deny(
    'deadline.not_yours',
    'This deadline is another party’s; the coordinator or that party’s counsel may act on it.',
    '该期限属于其他当事人，由联盟协调人或该当事人的律师办理。',
  ).refusal;
}

const notAlone = deny(
  'deadline.not_yours',
  'This date is shared by several parties; the coordinator acts on it for all.',
  '该日期涉及多方当事人，由联盟协调人统一办理。',
).refusal;

function wrongKind(deadline: DeadlineState, action: DeadlineAction): Refusal | undefined {
  if (action === 'meet' && !isDuty(deadline)) {
    return refuse(
      'deadline.nothing_to_meet',
      `No party owes an act by ${deadline.due}: it is not met, it passes.`,
      `${deadline.due} 并非当事人须履行的期限，只能登记“已届至”。`,
    ).refusal;
  }
  if (action === 'pass' && isDuty(deadline)) {
    return refuse(
      'deadline.must_be_met',
      `An act is owed by ${deadline.due}: it is met with evidence or withdrawn, it does not just pass.`,
      `${deadline.due} 是当事人须履行的期限，须凭证据登记完成或予以撤销，不能登记“已届至”。`,
    ).refusal;
  }
  return undefined;
}

function notInThisStatus(deadline: DeadlineState, action: DeadlineAction): Refusal | undefined {
  if (destination(deadlineMoves, deadline.status, action) !== undefined) return undefined;
  const status = statusNames[deadline.status];
  if (action === 'reopen' && isOpen(deadline)) {
    return refuse(
      'deadline.already_open',
      `This deadline is open (${status.en}).`,
      `该期限${status.zh}，无须重新打开。`,
    ).refusal;
  }
  const repeated = destination(deadlineMoves, 'proposed', action) === deadline.status;
  return refuse(
    repeated ? `deadline.already_${deadline.status}` : 'deadline.not_open',
    `This deadline is ${status.en} already.`,
    `该期限${status.zh}。`,
  ).refusal;
}

function sameEyes(deadline: DeadlineState, action: DeadlineAction, hand: Hand): Refusal | undefined {
  if (action !== 'confirm' || hand.personId === null || hand.personId !== deadline.recordedBy)
    return undefined;
  return refuse(
    'deadline.same_eyes',
    'You recorded the event this date comes from; a second pair of eyes must confirm it.',
    '该日期所依据的事件由您登记，须由另一人复核确认。',
  ).refusal;
}

function unproven(report: MeetingReport): Refusal | undefined {
  if ((report.evidence ?? '').trim() !== '' || (report.note ?? '').trim() !== '') return undefined;
  return refuse(
    'deadline.no_evidence',
    'Say where the proof is, or write a note: a deadline is not met on someone’s word alone.',
    '请注明证据所在或填写说明：期限不能仅凭口头登记完成。',
  ).refusal;
}

function tooEarly(report: MeetingReport, today: CalendarDate): Refusal | undefined {
  if (report.on <= today) return undefined;
  return refuse(
    'deadline.in_future',
    `${report.on} is in the future; today is ${today}.`,
    `${report.on} 尚未到来（今天是 ${today}）。`,
  ).refusal;
}

function notYet(deadline: Deadline, on: CalendarDate): Refusal | undefined {
  if (deadline.kind !== 'not_before' || on >= deadline.due) return undefined;
  return refuse(
    'deadline.not_yet',
    `The way is open from ${deadline.due}, not on ${on}.`,
    `自 ${deadline.due} 起方可为之，${on} 尚不可以。`,
  ).refusal;
}
