import {
  addDays,
  type Bilingual,
  type CalendarDate,
  deny,
  type Instant,
  type Life,
  type Objection,
  ownThing,
  refuse,
} from '../../../kernel/index.js';
import { type Hold, holdObjection } from './hold.js';
import type { KeptHit } from './runs.js';
import { type AroundWaiver, needsWaiver, uncovered, type Waiver } from './waiver.js';

/** Where a check stands. */
export type CheckStatus =
  | 'requested'
  | 'names_only_sent'
  | 'declared'
  | 'screened'
  | 'clear'
  | 'waivable'
  | 'waived'
  | 'blocked'
  | 'recheck'
  | 'declined'
  | 'withdrawn';

/** What is done with a check. */
export type CheckAction =
  | 'send_names'
  | 'declare'
  | 'decline'
  | 'screen'
  | 'clear'
  | 'find_waivable'
  | 'waive'
  | 'block'
  | 'recheck'
  | 'ask_again'
  | 'withdraw';

/** What people do with one. */
export const checkActions = [
  'send_names',
  'declare',
  'decline',
  'clear',
  'find_waivable',
  'waive',
  'block',
  'ask_again',
  'withdraw',
] as const satisfies readonly CheckAction[];

/** As what somebody acts on a check. */
export type CheckHand = 'lead' | 'expert' | 'ethics' | 'system';

/** How long a decision serves an engagement that begins. */
export const validDays = 30;

/** A check as far as its rules look at it. */
export interface CheckThing {
  readonly status: CheckStatus;
  readonly requestedBy: string;
  /** Whom whoever asked named to the team. */
  readonly memberOfTeamIds: readonly string[];
  /** The account of the expert; null where it has none. */
  readonly expertPersonId: string | null;
  readonly decidedOn: CalendarDate | null;
}

/** What decides besides the check. */
export interface AroundCheck extends AroundWaiver {
  readonly hands: readonly CheckHand[];
  readonly personId: string | null;
  readonly now: Instant;
  /** Holds of the expert by other checks. */
  readonly holds: readonly Hold[];
  /** Whether the pool has the expert among those who may be asked. */
  readonly isActive: boolean;
  readonly waivers: readonly Waiver[];
}

/** The words of the life of a check. */
export interface CheckTerms {
  readonly status: CheckStatus;
  readonly action: CheckAction;
  readonly hand: CheckHand;
  readonly word: 'reason' | 'declaration';
  readonly thing: CheckThing;
  readonly around: AroundCheck;
}

const notActive = refuse(
  'check.expert_not_active',
  'This expert is not to be asked: the pool has them paused, ended or not admitted yet.',
  '该专家目前不可征询：其在库中已暂停、终止或尚未入库。',
);

const blockedByRule = ({ because }: KeptHit) =>
  refuse('check.blocked_by_rule', `A rule blocks: ${because.en}`, `规则禁止：${because.zh}`);

const waiverNeeded = ({ because }: KeptHit) =>
  refuse('check.waiver_needed', `This needs a waiver: ${because.en}`, `该项须经豁免：${because.zh}`);

const waiverMissing = ({ because }: KeptHit) =>
  refuse(
    'check.signatures_missing',
    `No waiver signed by all covers this: ${because.en}`,
    `尚无经全体签署的豁免涵盖该项：${because.zh}`,
  );

const nothingToWaive = refuse(
  'check.nothing_to_waive',
  'Nothing was found that a waiver would cover: clear it, or find it blocked.',
  '未发现可予豁免的事项：请作出无冲突或禁止的决定。',
);

type Guard = (thing: CheckThing, around: AroundCheck) => Objection;

const free: Guard = (_, { isActive, holds, personId, now }) =>
  isActive ? holdObjection(holds, personId, now) : notActive;

const notBlocked: Guard = (_, { hits }) => {
  const blocking = hits.find(({ verdict }) => verdict === 'blocked');
  return blocking === undefined ? undefined : blockedByRule(blocking);
};

const nothingToWaiveLeft: Guard = (thing, around) => {
  const against = notBlocked(thing, around);
  const waivable = around.hits.find(needsWaiver);
  return against ?? (waivable === undefined ? undefined : waiverNeeded(waivable));
};

const someToWaive: Guard = (thing, around) =>
  notBlocked(thing, around) ?? (around.hits.some(needsWaiver) ? undefined : nothingToWaive);

const allWaived: Guard = (thing, around) => {
  const [open] = uncovered(around.hits, around.waivers, around);
  return someToWaive(thing, around) ?? (open === undefined ? undefined : waiverMissing(open));
};

const decisions: readonly CheckAction[] = ['clear', 'find_waivable', 'waive', 'block'];

/** Who decides instead of an ethics officer who is of the team, or is the expert. */
const anotherOfficer: Bilingual = { en: 'another ethics officer', zh: '其他利益冲突审查员' };

const decided = { clear: 'clear', find_waivable: 'waivable', block: 'blocked' } as const;
const goesOn = { recheck: 'recheck', ask_again: 'names_only_sent', withdraw: 'withdrawn' } as const;

/**
 * The life of a conflict check of an expert in a case. Names alone leave when they are sent; the expert declares, the system searches at
 * once, an ethics officer decides. What is found anew later is decided anew, and what was cleared may be asked again once it is old.
 */
export const checkLife: Life<CheckTerms, { readonly past: string }> = {
  of: 'check',
  noun: { en: 'conflict check', zh: '利益冲突核查' },
  statusOf: ({ status }) => status,
  statuses: {
    requested: { en: 'Requested', zh: '已提出' },
    names_only_sent: { en: 'Names sent', zh: '已发送名单' },
    declared: { en: 'Declared', zh: '已声明' },
    screened: { en: 'To be decided', zh: '待决定' },
    clear: { en: 'Clear', zh: '无冲突' },
    waivable: { en: 'Waiver needed', zh: '须经豁免' },
    waived: { en: 'Waived', zh: '已豁免' },
    blocked: { en: 'Blocked', zh: '禁止聘用' },
    recheck: { en: 'To be decided anew', zh: '待重新决定' },
    declined: { en: 'Declined by the expert', zh: '专家谢绝' },
    withdrawn: { en: 'Called off', zh: '已撤回' },
  },
  moves: {
    requested: { send_names: 'names_only_sent', withdraw: 'withdrawn' },
    names_only_sent: { declare: 'declared', decline: 'declined', withdraw: 'withdrawn' },
    declared: { screen: 'screened', withdraw: 'withdrawn' },
    screened: { ...decided, screen: 'screened', withdraw: 'withdrawn' },
    clear: goesOn,
    waivable: { waive: 'waived', block: 'blocked', clear: 'clear', ...goesOn },
    waived: goesOn,
    blocked: { ask_again: 'names_only_sent', withdraw: 'withdrawn' },
    recheck: { ...decided, waive: 'waived', recheck: 'recheck', withdraw: 'withdrawn' },
    declined: {},
    withdrawn: {},
  },
  hands: {
    lead: { en: 'the lead counsel who asked', zh: '提出核查的牵头律师' },
    expert: {
      en: 'the expert, or the lead counsel where the expert has no account',
      zh: '专家本人（专家无账户的，由牵头律师代为登记）',
    },
    ethics: { en: 'an ethics officer', zh: '利益冲突审查员' },
    system: { en: 'the system', zh: '系统' },
  },
  automatic: ['system'],
  words: {
    reason: { en: 'a reason', zh: '理由' },
    declaration: { en: 'what the expert declares', zh: '专家的声明内容' },
  },
  bar: (action, { requestedBy, memberOfTeamIds, expertPersonId }, { personId }) =>
    decisions.includes(action)
      ? ownThing(
          { personId },
          { personIds: [requestedBy, ...memberOfTeamIds, expertPersonId] },
          anotherOfficer,
        )
      : undefined,
  acts: {
    send_names: {
      name: { en: 'Send the names', zh: '发送名单' },
      past: 'names_sent',
      hands: ['lead'],
      needs: [],
      guard: free,
    },
    declare: {
      name: { en: 'Declare', zh: '作出声明' },
      past: 'declared',
      hands: ['expert'],
      needs: ['declaration'],
    },
    decline: {
      name: { en: 'Decline', zh: '谢绝' },
      past: 'declined',
      hands: ['expert'],
      needs: ['reason'],
    },
    screen: { name: { en: 'Search', zh: '检索' }, past: 'screened', hands: ['system'], needs: [] },
    clear: {
      name: { en: 'Find it clear', zh: '认定无冲突' },
      past: 'cleared',
      hands: ['ethics'],
      needs: ['reason'],
      guard: nothingToWaiveLeft,
    },
    find_waivable: {
      name: { en: 'Leave it to a waiver', zh: '交由豁免' },
      past: 'found_waivable',
      hands: ['ethics'],
      needs: [],
      guard: someToWaive,
    },
    waive: {
      name: { en: 'Accept the waivers', zh: '接受豁免' },
      past: 'waived',
      hands: ['ethics'],
      needs: [],
      guard: allWaived,
    },
    block: {
      name: { en: 'Block', zh: '认定禁止' },
      past: 'blocked',
      hands: ['ethics'],
      needs: ['reason'],
    },
    recheck: {
      name: { en: 'Ask for a new decision', zh: '要求重新决定' },
      past: 'rechecked',
      hands: ['system'],
      needs: [],
    },
    ask_again: {
      name: { en: 'Send the names again', zh: '重新发送名单' },
      past: 'names_sent',
      hands: ['lead'],
      needs: [],
      guard: free,
    },
    withdraw: {
      name: { en: 'Call it off', zh: '撤回核查' },
      past: 'withdrawn',
      hands: ['lead'],
      needs: ['reason'],
    },
  },
};

/** Those that are searched again, each night and on every fact that may tie anew. */
export const openToRecheck: readonly CheckStatus[] = ['screened', 'clear', 'waivable', 'waived', 'recheck'];

/** Those in which an expert may be told what a case is about. */
const cleared: readonly CheckStatus[] = ['clear', 'waived'];

/** The last day on which a decision serves an engagement that begins; null while nothing is decided that way. */
export const validUntil = ({
  status,
  decidedOn,
}: Pick<CheckThing, 'status' | 'decidedOn'>): CalendarDate | null =>
  cleared.includes(status) && decidedOn !== null ? addDays(decidedOn, validDays) : null;

/** What stands against telling an expert anything of a case besides names: of right, so that it is told as a 403. */
export const obstacleToSubstance = ({ status }: Pick<CheckThing, 'status'>): Objection =>
  cleared.includes(status) ? undefined : conflictPending;

const conflictPending = deny(
  'engage.conflict_pending',
  'Nothing but names, product class and court leaves before the conflict check is clear or waived.',
  '利益冲突核查未认定无冲突或获豁免前，除名称、产品分类和法院外，不得披露任何案件内容。',
);
