import {
  type Bilingual,
  type Decision,
  denial,
  grant,
  type Instant,
  isRefused,
  move,
  type Refusal,
} from '../../kernel/index.js';
import type { Tier } from '../../walls/index.js';
import { belowSource, type Circumstances, documentLife, notShareable, sealedTier } from './document-life.js';
import { type DocumentAction, type DocumentFact, documentFact, type DocumentLife } from './life.js';

/** Why what lies with a firm takes no tier of a group. */
export const noGroupTier: Bilingual = {
  en: 'A group is of a case: a document that lies with a firm is shared in none. Choose another tier.',
  zh: '联合应诉组隶属案件，归属企业的文件不能在组内共享，请选择其他密级。',
};

/** What someone wants to do with a document. */
export interface DocumentMove {
  readonly action: DocumentAction;
  /** For `classify`, and for a `share` that classifies it first: the tier, and the group and tag where it is T2. */
  readonly tier?: Tier;
  readonly groupId?: string | null;
  readonly issueId?: string | null;
  readonly reason?: string;
  readonly at: Instant;
}

/**
 * The moves that a wish takes, in order. Who shares a document and names a tier, group or tag that it does not have classifies it so
 * first: both are done, or neither.
 */
export function movesOf(life: DocumentLife, wish: DocumentMove): readonly DocumentMove[] {
  const { action, at, tier, groupId = life.groupId, issueId = life.issueId } = wish;
  if (action !== 'share' || tier === undefined) return [wish];
  const isPlaced = tier !== 'T2' || (groupId === life.groupId && issueId === life.issueId);
  const share = { action, at } as const;
  if (life.state === 'classified' && tier === life.tier && isPlaced) return [share];
  return [{ ...wish, action: 'classify' }, share];
}

/** Moves a document along its table. On classifying refused with `document.below_source` and `document.sealed_tier` as well. */
export function moveDocument(
  life: DocumentLife,
  wish: DocumentMove,
  circumstances: Circumstances,
): Decision<DocumentLife, DocumentFact> {
  const { action, at } = wish;
  const step = move(documentLife, action, life, circumstances, wish);
  if (isRefused(step)) return step;
  const classified = action === 'classify' ? classify(life, wish, circumstances) : grant(life);
  if (isRefused(classified)) return classified;
  const moved: DocumentLife = {
    ...classified.state,
    state: step.state,
    stateAt: at,
    sharedAt: action === 'share' ? at : life.sharedAt,
  };
  const said = { from: life.state, to: moved.state, tier: moved.tier };
  return grant(moved, documentFact(`document.${documentLife.acts[action].past}`, moved, said));
}

/** What stands against a further version: where the document is shared, so is the version, and what stands against sharing counts. */
export const obstacleToVersion = (life: DocumentLife, circumstances: Circumstances): Refusal | undefined =>
  life.state === 'shared'
    ? (denial(documentLife, 'share', life, circumstances) ?? notShareable(life, circumstances)?.refusal)
    : undefined;

function classify(
  life: DocumentLife,
  { tier = life.tier, groupId, issueId }: DocumentMove,
  { floor }: Circumstances,
): Decision<DocumentLife, never> {
  if (tier < floor) return belowSource(tier, floor);
  if (life.compartmentId !== null && tier < 'T2') return sealedTier;
  const inGroup = tier === 'T2';
  return grant({
    ...life,
    tier,
    groupId: inGroup ? (groupId ?? life.groupId) : null,
    issueId: inGroup ? (issueId ?? life.issueId) : null,
  });
}
