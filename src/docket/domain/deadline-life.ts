import {
  type CalendarDate,
  deny,
  type Instant,
  type Life,
  type Objection,
  ownThing,
  reasonWord,
  refuse,
} from '../../kernel/index.js';
import { type Deadline, type DeadlineStatus, isDuty } from './deadline.js';

/** What a person may do to a deadline. */
export type DeadlineAction =
  'confirm' | 'meet' | 'pass' | 'extend' | 'order' | 'lift' | 'waive' | 'supersede' | 'void' | 'reopen';

/** What the docket itself does when an event is recorded, corrected or withdrawn. */
export type DocketAction = 'move' | 'close' | 'renew';

/** What somebody may do with deadlines in the alliance; `docket` is the docket itself. */
export type DeadlineHand = 'confirms' | 'meets' | 'records' | 'docket';

/**
 * How a deadline concerns someone: `whole`, they act for the alliance in the whole case; `own`, it is their party's; `shared`, it
 * is no single party's; `other`, it is another party's.
 */
export type Concern = 'whole' | 'own' | 'shared' | 'other';

/** What else decides. */
export interface DeadlineAround {
  readonly hands: readonly DeadlineHand[];
  /** Null: the system. */
  readonly personId: string | null;
  readonly concern: Concern;
  readonly today: CalendarDate;
  readonly now: Instant;
}

/** What the question "may they?" asks of a deadline. */
export interface DeadlineState extends Pick<
  Deadline,
  'action' | 'status' | 'kind' | 'owedBy' | 'due' | 'recordedBy' | 'turnedBy'
> {
  readonly ordered: object | null;
  readonly computed: object | null;
}

/** The words of the life of a deadline. */
export interface DeadlineTerms {
  readonly status: DeadlineStatus;
  readonly action: DeadlineAction | DocketAction;
  readonly hand: DeadlineHand;
  readonly word: 'reason';
  readonly thing: DeadlineState;
  readonly around: DeadlineAround;
}

const nothingToMeet = ({ due }: DeadlineState): Objection =>
  refuse(
    'deadline.nothing_to_meet',
    `No party owes an act by ${due}: it is not completed, it passes.`,
    `${due} 并非当事人须履行的期限，只能登记“已届至”。`,
  );

const mustBeMet = ({ due }: DeadlineState): Objection =>
  refuse(
    'deadline.must_be_met',
    `An act is owed by ${due}: it is completed with evidence, waived or declared void, it does not just pass.`,
    `${due} 是当事人须履行的期限，须凭证据登记完成，或登记豁免、自始不适用，不能登记“已届至”。`,
  );

const nothingToWaive = ({ due }: DeadlineState): Objection =>
  refuse(
    'deadline.nothing_to_waive',
    `No party owes an act by ${due}: there is nothing to waive. What never ran is declared void.`,
    `${due} 并非当事人须履行的期限，无可豁免；自始不适用的，请登记“自始不适用”。`,
  );

const notOrdered = refuse(
  'deadline.not_ordered',
  'No date was ordered here: the computed one is kept already.',
  '该期限并无指定日期，现即以推算日期为准。',
);

const nothingComputed = ({ action, due }: DeadlineState): Objection =>
  refuse(
    'deadline.nothing_computed',
    `Nothing computes the date of “${action.en}”, ${due}, any more, so that there is none to go back to: declare it void, or say what superseded it.`,
    `“${action.zh}”（${due}）已无推算依据，无从恢复：请登记“自始不适用”或注明被何者取代。`,
  );

const forumsOwn = refuse(
  'deadline.forums_own',
  'This is the forum’s own clock, which binds nobody here: nobody verifies it.',
  '该日期为受理机关自身期限，对各方均无约束，无须复核。',
);

const counselToo = {
  en: 'the coordinator, the member’s counsel or outside counsel',
  zh: '联盟协调员、成员法务或外部律师',
};

/** What may become of a deadline that is open, verified or not. */
const whileOpen = {
  meet: 'met',
  pass: 'passed',
  extend: 'proposed',
  order: 'proposed',
  lift: 'proposed',
  waive: 'waived',
  supersede: 'superseded',
  void: 'void',
  move: 'proposed',
  close: 'closed',
} as const;

/**
 * The life of a deadline. Computed, it is `proposed` until a second person has looked; a date that moves, by the law or by an
 * order, is looked at again. An extension is another date and no end: the deadline stays open. What was met stays met, also when its date moves or its trigger goes: it may become late, but never open by itself.
 */
export const deadlineLife: Life<DeadlineTerms, { readonly past: string }> = {
  of: 'deadline',
  noun: { en: 'deadline', zh: '期限' },
  statusOf: ({ status }) => status,
  statuses: {
    proposed: { en: 'to be verified', zh: '待复核' },
    confirmed: { en: 'verified', zh: '已复核' },
    met: { en: 'completed', zh: '已完成' },
    passed: { en: 'passed', zh: '已届至' },
    waived: { en: 'waived', zh: '已豁免' },
    superseded: { en: 'superseded', zh: '已被取代' },
    void: { en: 'void', zh: '自始不适用' },
    closed: { en: 'closed', zh: '已关闭' },
  },
  moves: {
    proposed: { confirm: 'confirmed', ...whileOpen },
    confirmed: whileOpen,
    met: { reopen: 'proposed', move: 'met' },
    passed: { reopen: 'proposed', move: 'proposed', close: 'closed' },
    waived: { reopen: 'proposed', move: 'waived' },
    superseded: { reopen: 'proposed', move: 'superseded' },
    void: { reopen: 'proposed', move: 'void' },
    closed: { renew: 'proposed' },
  },
  hands: {
    confirms: counselToo,
    meets: counselToo,
    records: { en: 'the coordinator or outside counsel', zh: '联盟协调员或外部律师' },
    docket: { en: 'the docket itself', zh: '案件日程自动处理' },
  },
  automatic: ['docket'],
  words: reasonWord,
  acts: {
    confirm: {
      name: { en: 'Verify the date', zh: '复核日期' },
      past: 'confirmed',
      hands: ['confirms'],
      needs: [],
      guard: ({ owedBy }) => (owedBy === 'forum' ? forumsOwn : undefined),
    },
    meet: {
      name: { en: 'Mark complete', zh: '标记完成' },
      past: 'met',
      hands: ['meets'],
      needs: [],
      guard: (deadline) => (isDuty(deadline) ? undefined : nothingToMeet(deadline)),
    },
    pass: {
      name: { en: 'Mark as passed', zh: '标记届至' },
      past: 'passed',
      hands: ['meets'],
      needs: [],
      guard: (deadline) => (isDuty(deadline) ? mustBeMet(deadline) : undefined),
    },
    reopen: {
      name: { en: 'Open again', zh: '重新打开' },
      past: 'reopened',
      hands: ['meets'],
      needs: ['reason'],
    },
    extend: { name: { en: 'Extend', zh: '延期' }, past: 'extended', hands: ['records'], needs: [] },
    order: {
      name: { en: 'Set an ordered date', zh: '指定日期' },
      past: 'ordered',
      hands: ['records'],
      needs: [],
    },
    lift: {
      name: { en: 'Lift the ordered date', zh: '解除指定日期' },
      past: 'lifted',
      hands: ['records'],
      needs: ['reason'],
      guard: (deadline) => {
        if (deadline.ordered === null) return notOrdered;
        return deadline.computed === null ? nothingComputed(deadline) : undefined;
      },
    },
    waive: {
      name: { en: 'Waive', zh: '豁免' },
      past: 'waived',
      hands: ['records'],
      needs: ['reason'],
      guard: (deadline) => (isDuty(deadline) ? undefined : nothingToWaive(deadline)),
    },
    supersede: {
      name: { en: 'Supersede', zh: '登记被取代' },
      past: 'superseded',
      hands: ['records'],
      needs: ['reason'],
    },
    void: {
      name: { en: 'Declare void', zh: '登记自始不适用' },
      past: 'voided',
      hands: ['records'],
      needs: ['reason'],
    },
    move: { name: { en: 'Move the date', zh: '变更日期' }, past: 'moved', hands: ['docket'], needs: [] },
    close: { name: { en: 'Close', zh: '关闭' }, past: 'closed', hands: ['docket'], needs: [] },
    renew: { name: { en: 'Bring back', zh: '恢复' }, past: 'computed', hands: ['docket'], needs: [] },
  },
  bar: (action, deadline, around) =>
    notConcerned(action, around) ?? (action === 'confirm' ? vouchesForOwn(deadline, around) : undefined),
};

/** Who speaks for one party may vouch for a shared date, but not say for all that it is done. */
function notConcerned(action: DeadlineTerms['action'], { concern, hands }: DeadlineAround): Objection {
  if (hands.includes('docket') || concern === 'whole' || concern === 'own') return undefined;
  if (concern === 'shared') return action === 'confirm' ? undefined : notAlone;
  return deny(
    'deadline.not_yours',
    'This deadline is another party’s; the coordinator or that party’s counsel may act on it.',
    '该期限属于其他当事人，由联盟协调员或该当事人的律师办理。',
  );
}

/** A date is verified by somebody else than who recorded or turned what it comes from. The forum's own clock nobody verifies. */
const vouchesForOwn = ({ owedBy, recordedBy, turnedBy }: DeadlineState, around: DeadlineAround): Objection =>
  owedBy === 'forum' ? undefined : ownThing(around, { personIds: [recordedBy, turnedBy] }, counselToo);

const notAlone = deny(
  'deadline.not_yours',
  'This date is shared by several parties; the coordinator acts on it for all.',
  '该日期涉及多方当事人，由联盟协调员统一办理。',
);
