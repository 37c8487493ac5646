import { type Bilingual, type Decision, grant, isRefused, type Moves, refuse } from '../../kernel/index.js';

/** Where a piece of work stands. */
export type WorkState = 'waiting' | 'done' | 'failed' | 'cancelled';

/** What a person may do about it. */
export type WorkAction = 'retry';

/** Only what was given up is tried again by hand; the rest the system does by itself. */
export const workMoves: Moves<WorkState, WorkAction> = {
  waiting: {},
  done: {},
  failed: { retry: 'waiting' },
  cancelled: {},
};

/** A piece of work as a person looks at it. */
export interface WorkInView {
  readonly id: string;
  readonly kind: string;
  readonly state: WorkState;
  readonly lastError: string | null;
}

/** That a person had given-up work tried again. */
export interface WorkRetried {
  readonly type: 'work.retried';
  readonly subject: { readonly kind: 'work'; readonly id: string };
  readonly payload: { readonly kind: string; readonly lastError: string | null };
}

/** Has work tried again from the beginning. Refused with `work.not_failed`. */
export function retry(work: WorkInView): Decision<WorkState, WorkRetried> {
  const next = workMoves[work.state].retry;
  if (next === undefined) {
    return refuse(
      'work.not_failed',
      `Only work that was given up can be tried again; this is ${work.state}.`,
      `只有已放弃的任务才能重试；该任务当前状态为“${inChinese[work.state]}”。`,
    );
  }
  const { id, kind, lastError } = work;
  return grant(next, { type: 'work.retried', subject: { kind: 'work', id }, payload: { kind, lastError } });
}

/** Why a person may not have work tried again; nothing where he may. */
export function whyNotRetry(work: WorkInView, mayRetry: boolean): Bilingual | null {
  if (!mayRetry) {
    return { en: 'An administrator may have it tried again.', zh: '系统管理员可以重试该任务。' };
  }
  const decision = retry(work);
  return isRefused(decision) ? decision.refusal.because : null;
}

const inChinese: Readonly<Record<WorkState, string>> = {
  waiting: '等待中',
  done: '已完成',
  failed: '已放弃',
  cancelled: '已取消',
};
