import { type Bilingual, destination } from '../../kernel/index.js';
import { type Deadline, type DeadlineMove, isSameDate, keptDateOf, type Ruling } from './deadline.js';
import { deadlineLife } from './deadline-life.js';

/** The change after which dates are compared: which version of the event, by whom, and why dates may differ. */
export interface Change {
  readonly originId: string;
  readonly eventId: string;
  readonly caseId: string;
  readonly proceedingId: string;
  /** Null: the system. */
  readonly by: string | null;
  readonly why: Bilingual;
}

/** What must be written so that the docket says what the law says. */
export interface Reconciled {
  readonly created: readonly Deadline[];
  /** Another date than before, or one that came back. */
  readonly moved: readonly Deadline[];
  /** The same date by a newer working. */
  readonly refreshed: readonly Deadline[];
  /** An ordered date stays; what the law gives beside it is another date, or none. */
  readonly shadowed: readonly Deadline[];
  readonly closed: readonly Deadline[];
  /** As they were. */
  readonly kept: readonly Deadline[];
  /** One for each of `moved` and of `shadowed`. */
  readonly moves: readonly DeadlineMove[];
}

const keyOf = (deadline: Pick<Ruling, 'ruleId' | 'partyId'>): string =>
  `${deadline.ruleId}/${deadline.partyId ?? ''}`;

/**
 * Compares what an event gives with the deadlines it gave before (those of all its versions, by rule and party). New ones are
 * created, others moved, refreshed, closed or kept; nothing is deleted. An ordered date never moves: what the law gives follows beside
 * it. Doing it twice changes nothing more.
 */
export function reconcile(
  existing: readonly Deadline[],
  wanted: readonly Ruling[],
  change: Change,
  newId: () => string,
): Reconciled {
  const known = new Map(existing.map((deadline) => [keyOf(deadline), deadline]));
  const wantedKeys = new Set(wanted.map(keyOf));
  const result: Mutable<Reconciled> = {
    created: [],
    moved: [],
    refreshed: [],
    shadowed: [],
    closed: [],
    kept: [],
    moves: [],
  };
  for (const ruling of wanted) {
    const before = known.get(keyOf(ruling));
    if (before === undefined) result.created.push(created(ruling, change, newId()));
    else follow(before, ruling, change, result);
  }
  for (const before of existing) {
    if (!wantedKeys.has(keyOf(before))) drop(before, change, result);
  }
  return result;
}

/** What an event gave and no longer gives. */
function drop(before: Deadline, change: Change, result: Mutable<Reconciled>): void {
  const status = destination(deadlineLife.moves, before.status, 'close');
  if (status === undefined || (before.ordered !== null && before.computed === null)) result.kept.push(before);
  else if (before.ordered !== null) withoutLaw(before, change, result);
  else {
    result.closed.push({
      ...before,
      status,
      closedReason: change.why,
      confirmedBy: null,
      confirmedAt: null,
      version: before.version + 1,
    });
  }
}

/** An order stands although nothing starts the period any more: the date rests on it alone. */
function withoutLaw(before: Deadline, change: Change, result: Mutable<Reconciled>): void {
  result.shadowed.push({
    ...before,
    computed: null,
    steps: [],
    warnings: [],
    eventId: change.eventId,
    version: before.version + 1,
  });
  result.moves.push(shadowMove(before, null, change, change.why));
}

/** What the law gives beside an ordered date, which stays. */
function followBeside(before: Deadline, ruling: Ruling, change: Change, result: Mutable<Reconciled>): void {
  const { eventId } = change;
  const now = { ...before, ...ruling, ...keptDateOf(before), eventId };
  if (!isSameDate(before.computed, ruling)) {
    const computed = { ...keptDateOf(ruling), by: change.by };
    result.shadowed.push({ ...now, computed, version: before.version + 1 });
    result.moves.push(shadowMove(before, ruling.due, change, whyMoved(before, ruling, change.why)));
  } else if (!sameWorking({ ...before, ...before.computed }, ruling)) {
    result.refreshed.push({ ...now, version: before.version + 1 });
  } else if (before.eventId === eventId) result.kept.push(before);
  else result.refreshed.push(now);
}

const shadowMove = (
  { id, computed }: Deadline,
  to: DeadlineMove['to'],
  { eventId }: Change,
  why: Bilingual,
): DeadlineMove => ({ deadlineId: id, from: computed?.due ?? null, to, eventId, why, isShadow: true });

/** What an event gave and still gives: another date, or the same. */
function follow(before: Deadline, ruling: Ruling, change: Change, result: Mutable<Reconciled>): void {
  if (before.ordered !== null) {
    followBeside(before, ruling, change, result);
    return;
  }
  const back = destination(deadlineLife.moves, before.status, 'renew');
  if (back === undefined && isSameDate(before, ruling)) {
    const same = sameWorking(before, ruling);
    const { eventId } = change;
    if (same && before.eventId === eventId) result.kept.push(before);
    else {
      // Only its event has a new version: who looks at the deadline sees the same as before.
      const version = same ? before.version : before.version + 1;
      result.refreshed.push({ ...before, ...ruling, eventId, version });
    }
    return;
  }
  const status = back ?? destination(deadlineLife.moves, before.status, 'move');
  if (status === undefined) throw new Error(`A ${before.status} deadline can neither move nor come back`);
  result.moved.push(movedTo(before, ruling, status, change));
  result.moves.push({
    deadlineId: before.id,
    from: back === undefined ? before.due : null,
    to: ruling.due,
    eventId: change.eventId,
    why: whyMoved(before, ruling, change.why),
    isShadow: false,
  });
}

/** A date may also move because the law is read anew: another edition of the pack is named beside the change. */
function whyMoved(before: Ruling, ruling: Ruling, why: Bilingual): Bilingual {
  if (before.pack === null || ruling.pack === null || before.pack.version === ruling.pack.version) return why;
  const [old, now] = [before.pack, ruling.pack].map(({ id, version }) => `${id} ${version}`);
  return {
    en: `${why.en} (worked out by ${now}, before by ${old})`,
    zh: `${why.zh}（现依 ${now} 计算，原依 ${old}）`,
  };
}

function movedTo(before: Deadline, ruling: Ruling, status: Deadline['status'], change: Change): Deadline {
  const opened = status === 'proposed';
  return {
    ...before,
    ...ruling,
    eventId: change.eventId,
    status,
    recordedBy: change.by,
    turnedBy: null,
    confirmedBy: opened ? null : before.confirmedBy,
    confirmedAt: opened ? null : before.confirmedAt,
    met: opened ? null : before.met,
    closedReason: opened ? null : before.closedReason,
    moveCount: before.moveCount + 1,
    version: before.version + 1,
  };
}

const created = (ruling: Ruling, change: Change, id: string): Deadline => ({
  ...ruling,
  id,
  caseId: change.caseId,
  proceedingId: change.proceedingId,
  originId: change.originId,
  eventId: change.eventId,
  status: 'proposed',
  recordedBy: change.by,
  turnedBy: null,
  confirmedBy: null,
  confirmedAt: null,
  met: null,
  ordered: null,
  computed: null,
  successor: null,
  closedReason: null,
  moveCount: 0,
  version: 1,
});

/** Whether the working reads the same. The words of a rule count too: a newer pack may say them better. */
const sameWorking = (before: Deadline, ruling: Ruling): boolean => workingOf(before) === workingOf(ruling);

const workingOf = (ruling: Ruling): string =>
  JSON.stringify([
    ruling.countedFrom,
    ruling.action.en,
    ruling.safe,
    ruling.citation,
    ruling.verified,
    ruling.steps.map((step) => [step.date, step.say.en]),
    ruling.warnings.map((warning) => warning.en),
    ruling.pack?.id,
    ruling.pack?.version,
  ]);

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
