import { type Bilingual, type Life, ownThing, reasonWord } from '../../kernel/index.js';

/** What is added: a year or a closure of a calendar, or a time in which a forum did not work. */
export type AdditionKind = 'year' | 'closure' | 'suspension';

/** Where what was added stands. */
export type AdditionStatus = 'proposed' | 'accepted' | 'refused' | 'withdrawn' | 'replaced';

/** What is done with one: `replace` happens to it when another in its place is accepted. */
export type AdditionAction = 'accept' | 'refuse' | 'take_back' | 'withdraw' | 'replace';

/** What people do with one. */
export const additionActions = ['accept', 'refuse', 'take_back', 'withdraw'] as const;

/** As what somebody deals with one: they proposed it, or they keep calendars. What they proposed themselves is barred to them. */
export type AdditionHand = 'proposer' | 'second' | 'system';

interface AdditionTerms {
  readonly status: AdditionStatus;
  readonly action: AdditionAction;
  readonly hand: AdditionHand;
  readonly word: 'reason';
  readonly thing: { readonly status: AdditionStatus; readonly proposedBy: string };
  readonly around: { readonly hands: readonly AdditionHand[]; readonly personId: string | null };
}

/** The one table of such a life. */
export type AdditionLife = Life<AdditionTerms>;

const second = {
  en: 'a coordinator or administrator who did not propose it',
  zh: '提出人以外的协调员或管理员',
};

/**
 * The life of what is added to a calendar: one proposes and another accepts, for all dates hang on it; nothing is deleted. What was
 * accepted holds until it is withdrawn by somebody who did not propose it, or another in its place is accepted: of the same year, of the
 * same day, or of the same forum with a day in common.
 */
const lifeOf = (of: string, noun: Bilingual): AdditionLife => ({
  of,
  noun,
  statusOf: ({ status }) => status,
  statuses: {
    proposed: { en: 'proposed', zh: '待复核' },
    accepted: { en: 'in force', zh: '已生效' },
    refused: { en: 'refused', zh: '未通过' },
    withdrawn: { en: 'withdrawn', zh: '已撤回' },
    replaced: { en: 'replaced', zh: '已被替代' },
  },
  moves: {
    proposed: { accept: 'accepted', refuse: 'refused', take_back: 'withdrawn' },
    accepted: { withdraw: 'withdrawn', replace: 'replaced' },
    refused: {},
    withdrawn: {},
    replaced: {},
  },
  hands: {
    proposer: { en: 'whoever proposed it', zh: '提出人' },
    second,
    system: { en: 'the system', zh: '系统' },
  },
  automatic: ['system'],
  words: reasonWord,
  bar: (action, { proposedBy }, by) =>
    action === 'take_back' || action === 'replace'
      ? undefined
      : ownThing(by, { personIds: [proposedBy] }, second),
  acts: {
    accept: { name: { en: 'Accept', zh: '复核通过' }, hands: ['second'], needs: [] },
    refuse: { name: { en: 'Refuse', zh: '不予通过' }, hands: ['second'], needs: ['reason'] },
    take_back: { name: { en: 'Take back', zh: '撤销提议' }, hands: ['proposer'], needs: ['reason'] },
    withdraw: {
      name: { en: 'Withdraw', zh: '撤回' },
      hands: ['second'],
      needs: ['reason'],
    },
    replace: { name: { en: 'Replaced by another', zh: '由新的一项替代' }, hands: ['system'], needs: [] },
  },
});

/** The life of each kind of addition. */
export const additionLives: Readonly<Record<AdditionKind, AdditionLife>> = {
  year: lifeOf('calendar_year', { en: 'year of a calendar', zh: '日历年度' }),
  closure: lifeOf('calendar_closure', { en: 'closure', zh: '临时关闭日' }),
  suspension: lifeOf('forum_suspension', { en: 'suspension of a forum', zh: '停摆期间' }),
};
