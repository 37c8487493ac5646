import { type Life, reasonWord } from '../../kernel/index.js';

/** What may move dates of many cases at once. */
export const impactCauses = ['year', 'closure', 'edition', 'tolling'] as const;
export type ImpactCause = (typeof impactCauses)[number];

/** Where a case stands in it. */
export const impactCaseStatuses = [
  'computing',
  'waiting',
  'accepted',
  'applied',
  'dismissed',
  'unmoved',
] as const;
export type ImpactCaseStatus = (typeof impactCaseStatuses)[number];

/** What people decide of what would move. */
export const impactActions = ['accept', 'dismiss', 'stop'] as const;
export type ImpactAction = (typeof impactActions)[number];

interface ImpactTerms {
  readonly status: ImpactCaseStatus;
  readonly action: ImpactAction | 'list' | 'clear' | 'apply' | 'relist';
  readonly hand: 'coordinator' | 'system';
  readonly word: 'reason';
  readonly thing: { readonly status: ImpactCaseStatus };
  readonly around: { readonly hands: readonly ('coordinator' | 'system')[] };
}

/**
 * The life of what would move in one case: worked out, looked at, decided and then applied. Stopped, what is not yet applied waits
 * again. What differs from the list by the time it is applied is listed anew instead: nothing moves that nobody accepted.
 */
export const impactLife: Life<ImpactTerms> = {
  of: 'impact',
  noun: { en: 'list of what moves', zh: '变动清单' },
  statusOf: ({ status }) => status,
  statuses: {
    computing: { en: 'being worked out', zh: '推算中' },
    waiting: { en: 'to be decided', zh: '待决定' },
    accepted: { en: 'accepted', zh: '已接受' },
    applied: { en: 'applied', zh: '已执行' },
    dismissed: { en: 'left as it is', zh: '维持原日期' },
    unmoved: { en: 'nothing moves', zh: '无变动' },
  },
  moves: {
    computing: { list: 'waiting', clear: 'unmoved' },
    waiting: { accept: 'accepted', dismiss: 'dismissed', relist: 'waiting', clear: 'unmoved' },
    accepted: { apply: 'applied', stop: 'waiting', relist: 'waiting', clear: 'unmoved' },
    dismissed: { accept: 'accepted' },
    applied: {},
    unmoved: {},
  },
  hands: {
    coordinator: { en: 'a coordinator', zh: '联盟协调员' },
    system: { en: 'the system', zh: '系统' },
  },
  automatic: ['system'],
  words: reasonWord,
  acts: {
    accept: { name: { en: 'Move these dates', zh: '执行变动' }, hands: ['coordinator'], needs: [] },
    dismiss: {
      name: { en: 'Leave the dates', zh: '维持原日期' },
      hands: ['coordinator'],
      needs: ['reason'],
    },
    stop: { name: { en: 'Stop', zh: '停止执行' }, hands: ['coordinator'], needs: [] },
    list: { name: { en: 'List', zh: '列出' }, hands: ['system'], needs: [] },
    clear: { name: { en: 'Nothing moves', zh: '无变动' }, hands: ['system'], needs: [] },
    apply: { name: { en: 'Apply', zh: '执行' }, hands: ['system'], needs: [] },
    relist: { name: { en: 'List anew', zh: '重新列出' }, hands: ['system'], needs: [] },
  },
};
