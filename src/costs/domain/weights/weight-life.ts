import { type Life, reasonWord } from '../../../kernel/index.js';

/** Where a declaration stands. */
export type WeightStatus = 'declared' | 'attested' | 'returned' | 'replaced' | 'withdrawn';

/** What is done with one: `replace` happens to it when another of the same days stands in its place. */
export type WeightAction = 'attest' | 'return' | 'withdraw' | 'replace';

/** What people do with one. */
export const weightActions = ['attest', 'return', 'withdraw'] as const;

/** As what somebody deals with one: the representative of the member whose it is, or the independent accountant. */
export type WeightHand = 'declarer' | 'accountant' | 'system';

interface WeightTerms {
  readonly status: WeightStatus;
  readonly action: WeightAction;
  readonly hand: WeightHand;
  readonly word: 'reason';
  readonly thing: { readonly status: WeightStatus };
  readonly around: { readonly hands: readonly WeightHand[] };
}

/** The life of a declaration. It is never edited: what was attested is shared by until another that was attested stands in its place. */
export const weightLife: Life<WeightTerms> = {
  of: 'weight_declaration',
  noun: { en: 'declaration', zh: '申报' },
  statusOf: ({ status }) => status,
  statuses: {
    declared: { en: 'waits for the accountant', zh: '待会计师核证' },
    attested: { en: 'attested', zh: '已核证' },
    returned: { en: 'returned by the accountant', zh: '会计师退回' },
    replaced: { en: 'replaced', zh: '已被替代' },
    withdrawn: { en: 'withdrawn', zh: '已撤回' },
  },
  moves: {
    declared: { attest: 'attested', return: 'returned', withdraw: 'withdrawn', replace: 'replaced' },
    attested: { replace: 'replaced' },
    returned: {},
    replaced: {},
    withdrawn: {},
  },
  hands: {
    declarer: { en: 'the representative of the member whose it is', zh: '申报成员的代表' },
    accountant: { en: 'the independent accountant', zh: '独立会计师' },
    system: { en: 'the system', zh: '系统' },
  },
  automatic: ['system'],
  words: reasonWord,
  acts: {
    attest: { name: { en: 'Attest', zh: '核证' }, hands: ['accountant'], needs: [] },
    return: { name: { en: 'Return', zh: '退回' }, hands: ['accountant'], needs: ['reason'] },
    withdraw: { name: { en: 'Withdraw', zh: '撤回' }, hands: ['declarer'], needs: ['reason'] },
    replace: { name: { en: 'Replaced by another', zh: '由新的申报替代' }, hands: ['system'], needs: [] },
  },
};
