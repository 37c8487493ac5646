import {
  type Decision,
  grant,
  isRefused,
  type Life,
  move,
  obstacle,
  type Refusal,
} from '../../kernel/index.js';

/** Where a piece of work stands. */
export type WorkState = 'waiting' | 'done' | 'failed' | 'cancelled';

/** What a person may do about it. */
export type WorkAction = 'retry';

/** A piece of work as a person looks at it. */
export interface WorkInView {
  readonly id: string;
  readonly kind: string;
  readonly state: WorkState;
  readonly lastError: string | null;
}

/** The words of the life of a piece of work. */
export interface WorkTerms {
  readonly status: WorkState;
  readonly action: WorkAction;
  readonly hand: 'administrator';
  readonly word: never;
  readonly thing: WorkInView;
  readonly around: { readonly hands: readonly 'administrator'[] };
}

/** The life of a piece of work. Only what was given up is tried again by hand; the rest the system does by itself. */
export const workLife: Life<WorkTerms> = {
  of: 'work',
  noun: { en: 'work', zh: '任务' },
  statusOf: ({ state }) => state,
  statuses: {
    waiting: { en: 'waiting', zh: '等待中' },
    done: { en: 'done', zh: '已完成' },
    failed: { en: 'given up', zh: '已放弃' },
    cancelled: { en: 'cancelled', zh: '已取消' },
  },
  moves: { waiting: {}, done: {}, failed: { retry: 'waiting' }, cancelled: {} },
  hands: { administrator: { en: 'an administrator', zh: '系统管理员' } },
  words: {},
  acts: { retry: { name: { en: 'Try again', zh: '重试' }, hands: ['administrator'], needs: [] } },
};

/** That a person had given-up work tried again. */
export interface WorkRetried {
  readonly type: 'work.retried';
  readonly subject: { readonly kind: 'work'; readonly id: string };
  readonly payload: { readonly kind: string; readonly lastError: string | null };
}

const handsOf = (permissions: readonly string[]): readonly 'administrator'[] =>
  permissions.includes('work.retry') ? ['administrator'] : [];

/** Has work tried again from the beginning. */
export function retry(work: WorkInView, permissions: readonly string[]): Decision<WorkState, WorkRetried> {
  const moved = move(workLife, 'retry', work, { hands: handsOf(permissions) }, {});
  if (isRefused(moved)) return moved;
  const { id, kind, lastError } = work;
  return grant(moved.state, {
    type: 'work.retried',
    subject: { kind: 'work', id },
    payload: { kind, lastError },
  });
}

/** What stands against having work tried again. */
export const whyNotRetry = (work: WorkInView, permissions: readonly string[]): Refusal | undefined =>
  obstacle(workLife, 'retry', work, { hands: handsOf(permissions) });
