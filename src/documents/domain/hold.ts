import { type Decision, grant, type Instant, deny, refuse } from '../../kernel/index.js';

/** An order that nothing of a case or of a firm, or that one document, may end before it is lifted. */
export interface LegalHold {
  readonly id: string;
  /** Null where what is held lies with no case. */
  readonly caseId: string | null;
  /** The firm all of whose documents are held. */
  readonly firmId: string | null;
  /** Null: every document of the case or the firm. */
  readonly documentId: string | null;
  readonly setBy: string | null;
  readonly setAt: Instant;
  readonly liftedAt: Instant | null;
}

/**
 * Lifts a hold.
 *
 * Refusals: `hold.lifted` where it is lifted already; `hold.not_yours` (403) where neither set by the person nor lifted by one
 * who keeps the case.
 */
export function liftHold(
  hold: LegalHold,
  by: { readonly personId: string | null; readonly keepsCase: boolean; readonly at: Instant },
): Decision<LegalHold, never> {
  if (hold.liftedAt !== null) return lifted;
  if (hold.setBy !== by.personId && !by.keepsCase) return notYours;
  return grant({ ...hold, liftedAt: by.at });
}

const lifted = refuse('hold.lifted', 'This hold is lifted already.', '该诉讼保留已解除。');

const notYours = deny(
  'hold.not_yours',
  'A hold is lifted by the person who set it, by counsel of the supplier, or by the coordinator.',
  '诉讼保留仅可由设定人、文件提供方律师或协调员解除。',
);
