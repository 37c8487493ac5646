import { type Life, reasonWord } from '../../kernel/index.js';
import { firmsOf, type Reader } from '../../walls/index.js';
import { isOffice, type Note } from './note.js';

/** As what somebody deals with a note: they wrote it, they are to do it, or they look after what its readers have. */
export type NoteHand = 'author' | 'holder' | 'keeper';

interface NoteTerms {
  readonly status: 'standing' | 'withdrawn';
  readonly action: 'revise' | 'withdraw';
  readonly hand: NoteHand;
  readonly word: 'reason';
  readonly thing: Pick<Note, 'withdrawnAt'>;
  readonly around: { readonly hands: readonly NoteHand[] };
}

interface TaskTerms {
  readonly status: 'open' | 'done' | 'withdrawn';
  readonly action: 'revise' | 'complete' | 'reopen' | 'withdraw';
  readonly hand: NoteHand;
  readonly word: 'reason';
  readonly thing: Pick<Note, 'withdrawnAt' | 'doneAt'>;
  readonly around: { readonly hands: readonly NoteHand[] };
}

/** What can be done with a note or a task. */
export type NoteAction = NoteTerms['action'] | TaskTerms['action'];
/** Where a note or a task stands. */
export type NoteStatus = NoteTerms['status'] | TaskTerms['status'];

const hands = {
  author: { en: 'whoever wrote it', zh: '撰写人' },
  holder: { en: 'whoever is to do it', zh: '承办人' },
  keeper: { en: 'its firm’s people, or the coordinator', zh: '所属单位人员或协调员' },
} as const;

const revise = { name: { en: 'Revise', zh: '修改' }, hands: ['author'], needs: [] } as const;
const withdraw = {
  name: { en: 'Withdraw', zh: '撤回' },
  hands: ['author', 'keeper'],
  needs: ['reason'],
} as const;

/** The life of a note: it is revised, and what it said before stays; it is withdrawn, and never deleted. */
export const noteLife: Life<NoteTerms> = {
  of: 'note',
  noun: { en: 'note', zh: '备注' },
  statusOf: ({ withdrawnAt }) => (withdrawnAt === null ? 'standing' : 'withdrawn'),
  statuses: { standing: { en: 'standing', zh: '有效' }, withdrawn: { en: 'withdrawn', zh: '已撤回' } },
  moves: { standing: { revise: 'standing', withdraw: 'withdrawn' }, withdrawn: {} },
  hands,
  words: reasonWord,
  acts: { revise, withdraw },
};

/** The life of a task: it is done by somebody, or withdrawn with a reason. */
export const taskLife: Life<TaskTerms> = {
  of: 'task',
  noun: { en: 'task', zh: '任务' },
  statusOf: ({ withdrawnAt, doneAt }) =>
    withdrawnAt !== null ? 'withdrawn' : doneAt === null ? 'open' : 'done',
  statuses: {
    open: { en: 'open', zh: '待办' },
    done: { en: 'done', zh: '已完成' },
    withdrawn: { en: 'withdrawn', zh: '已撤回' },
  },
  moves: {
    open: { complete: 'done', revise: 'open', withdraw: 'withdrawn' },
    done: { reopen: 'open' },
    withdrawn: {},
  },
  hands,
  words: reasonWord,
  acts: {
    revise,
    withdraw,
    complete: {
      name: { en: 'Mark complete', zh: '标记完成' },
      hands: ['holder', 'author', 'keeper'],
      needs: [],
    },
    reopen: { name: { en: 'Reopen', zh: '重新打开' }, hands: ['holder', 'author', 'keeper'], needs: [] },
  },
};

/** As what a reader of a note acts on it. */
export function handsOnNote(
  reader: Reader,
  { authorId, forId, audience, memberId }: Pick<Note, 'authorId' | 'forId' | 'audience' | 'memberId'>,
): readonly NoteHand[] {
  const keeps = audience === 'firm' ? firmsOf(reader).some((firm) => firm === memberId) : isOffice(reader);
  return [
    ...(reader.personId === authorId ? (['author'] as const) : []),
    ...(reader.personId === forId ? (['holder'] as const) : []),
    ...(keeps ? (['keeper'] as const) : []),
  ];
}
