import { calendarDate, instantOf } from '../../../kernel/index.js';
import type { AroundCheck } from './check-life.js';
import type { ConflictCheck } from './check.js';
import { type CheckHit, keyOfHit, type KeptHit } from './runs.js';
import type { Waiver } from './waiver.js';

/** A moment, and its day, on which invented checks are decided. */
export const now = instantOf(new Date('2026-11-30T04:00:00Z'));
export const today = calendarDate('2026-11-30');

/** An invented hit: some shares of the adversary's parent. */
export const aHit = (over: Partial<CheckHit> = {}): KeptHit => {
  const hit: CheckHit = {
    rule: 'equity',
    verdict: 'waivable',
    path: ['parent', 'adversary'],
    since: calendarDate('2024-01-01'),
    because: { en: 'Holds 0.4 % of the parent.', zh: '持有母公司 0.4% 的权益。' },
    ...over,
  };
  return { ...hit, key: keyOfHit(hit) };
};

/** A waiver of that hit which counsel and one member have to sign. */
export const aWaiver = (over: Partial<Waiver> = {}): Waiver => ({
  id: 'w',
  checkId: 'k',
  hit: aHit(),
  scope: 'This case alone.',
  until: null,
  leadId: 'lead',
  memberIds: ['m'],
  signatures: [],
  diedAt: null,
  death: null,
  ...over,
});

/** The same signed by both. */
export const aSignedWaiver = (over: Partial<Waiver> = {}): Waiver =>
  aWaiver({
    signatures: [
      { personId: 'lead', memberId: null, at: now },
      { personId: 'p', memberId: 'm', at: now },
    ],
    ...over,
  });

/** A check somebody has just asked for. */
export const aCheck = (over: Partial<ConflictCheck> = {}): ConflictCheck => ({
  id: 'k',
  expertId: 'x',
  caseId: 'c',
  groupId: null,
  memberIds: ['m'],
  requestedBy: 'lead',
  requestedAt: now,
  memberOfTeamIds: ['mate'],
  expertPersonId: 'expert',
  classes: ['H01L33'],
  status: 'requested',
  sheet: null,
  sentAt: null,
  heldUntil: null,
  declaredAt: null,
  declaredBy: null,
  declaration: null,
  decidedOn: null,
  clearedOn: null,
  decidedAt: null,
  decidedBy: null,
  reason: null,
  version: 1,
  ...over,
});

/** A world in which nothing stands against a check. */
export const aroundCheck = (over: Partial<AroundCheck> = {}): AroundCheck => ({
  hands: [],
  personId: 'officer',
  now,
  today,
  holds: [],
  isActive: true,
  hits: [],
  waivers: [],
  memberIds: ['m'],
  ...over,
});
