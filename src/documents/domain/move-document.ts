import {
  actionsFrom,
  type Bilingual,
  type Decision,
  destination,
  grant,
  type Instant,
  isRefused,
  type Refusal,
  deny,
  refuse,
} from '../../kernel/index.js';
import type { Tier } from '../../walls/index.js';
import {
  type DocumentAction,
  documentActionNames,
  type DocumentFact,
  documentFact,
  type DocumentLife,
  documentMoves,
  type DocumentState,
  documentStates,
  tierNames,
} from './life.js';

/** Who acts on a document: `owner` acts for the side that supplied it, `counsel` is that side's counsel as well. */
export type Hand = 'system' | 'counsel' | 'owner' | 'other';

/** What else a move depends on. */
export interface Circumstances {
  readonly hand: Hand;
  /** The highest tier among its sources, or what was agreed with their suppliers since; T0 without sources. */
  readonly floor: Tier;
  /** Whether something forbids that it ends: a hold on it or on its case. */
  readonly onHold: boolean;
  /**
   * Whether its supplier is in the group it is to be shared in, under an agreement in force; where it has none, whether he who
   * brought it in stands there. Null where no group, or none of this case, is named.
   */
  readonly agreement: 'effective' | 'not_effective' | null;
  /** Whether the common-interest tag is one of that group. */
  readonly isTagged: boolean;
}

/** What someone wants to do with a document. */
export interface DocumentMove {
  readonly action: DocumentAction;
  /** For `classify`: the tier, and the group and tag where it is T2. */
  readonly tier?: Tier;
  readonly groupId?: string | null;
  readonly issueId?: string | null;
  readonly reason?: string;
  readonly at: Instant;
}

/** The actions that take something from somebody: they say why. */
export const reasonedMoves: readonly DocumentAction[] = ['refuse', 'recall', 'restore', 'return', 'destroy'];
const byIntake: readonly DocumentAction[] = ['accept', 'refuse'];
/** The actions that end a document: no hold may lie on it or on its case. */
export const endings: readonly DocumentAction[] = ['return', 'destroy'];

/**
 * Moves a document along its table.
 *
 * Refusals: `document.no_such_move`; of rights `document.by_intake`, `document.not_own`, `document.counsel_only`;
 * `document.reason_missing`; on classifying `document.tier_missing`, `document.below_source`, `document.sealed_tier`; on sharing
 * `document.below_source`, `document.own_tier`, `document.group_missing`, `document.tag_missing`,
 * `document.agreement_not_effective`; on ending `document.on_hold`.
 */
export function moveDocument(
  life: DocumentLife,
  move: DocumentMove,
  circumstances: Circumstances,
): Decision<DocumentLife, DocumentFact> {
  const { action, reason, at } = move;
  const refusal = obstacleTo(life, action, circumstances);
  if (refusal !== undefined) return { refusal };
  if (reasonedMoves.includes(action) && (reason ?? '').trim() === '') return noReason(action);
  const classified = action === 'classify' ? classify(life, move, circumstances) : grant(life);
  if (isRefused(classified)) return classified;
  const state = destination(documentMoves, life.state, action) ?? life.state;
  const moved: DocumentLife = {
    ...classified.state,
    state,
    stateAt: at,
    sharedAt: action === 'share' ? at : life.sharedAt,
  };
  return grant(
    moved,
    documentFact(factNames[action], moved, { from: life.state, to: state, tier: moved.tier }),
  );
}

const factNames: Readonly<Record<DocumentAction, DocumentFact['type']>> = {
  accept: 'document.received',
  refuse: 'document.refused',
  classify: 'document.classified',
  share: 'document.shared',
  recall: 'document.recalled',
  restore: 'document.restored',
  return: 'document.returned',
  destroy: 'document.destroyed',
};

/** What stands against an action apart from what it is given; nothing where it may be done. */
export function obstacleTo(
  life: DocumentLife,
  action: DocumentAction,
  circumstances: Circumstances,
): Refusal | undefined {
  const outcome =
    destination(documentMoves, life.state, action) === undefined
      ? noSuchMove(life.state, action)
      : (notByHand(action, circumstances.hand) ??
        (endings.includes(action) && circumstances.onHold ? held : undefined) ??
        (action === 'share' ? notShareable(life, circumstances) : undefined));
  return outcome?.refusal;
}

/** What stands against a further version: where the document is shared, so is the version, and what stands against sharing counts. */
export function obstacleToVersion(life: DocumentLife, circumstances: Circumstances): Refusal | undefined {
  if (life.state !== 'shared') return undefined;
  return (notByHand('share', circumstances.hand) ?? notShareable(life, circumstances))?.refusal;
}

function notByHand(action: DocumentAction, hand: Hand) {
  if (hand === 'system') return undefined;
  if (byIntake.includes(action)) return onlyIntake;
  if (hand === 'other') return notOwn;
  return hand === 'owner' ? counselOnly(action) : undefined;
}

function notShareable(life: DocumentLife, { agreement, isTagged, floor }: Circumstances) {
  if (life.tier < floor) return belowSource(life.tier, floor);
  // What is shared in a settlement or in talks with a mediator is shared with those who are in it, and nobody else.
  if (life.compartmentKind === 'settlement' || life.compartmentKind === 'caucus') return undefined;
  if (life.tier === 'T3') return ownTier;
  if (life.compartmentId !== null && life.tier !== 'T2') return sealedTier;
  if (life.tier !== 'T2') return undefined;
  if (agreement === null || life.groupId === null) return noGroup;
  if (!isTagged || life.issueId === null) return noTag;
  return agreement === 'effective' ? undefined : notEffective;
}

function classify(
  life: DocumentLife,
  { tier, groupId, issueId }: DocumentMove,
  { floor }: Circumstances,
): Decision<DocumentLife, never> {
  if (tier === undefined) return noTier;
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

const noSuchMove = (state: DocumentState, action: DocumentAction) =>
  refuse(
    'document.no_such_move',
    `"${documentActionNames[action].en}" is not possible while the document is "${documentStates[state].en}".`,
    `文件处于“${documentStates[state].zh}”状态，不能执行“${documentActionNames[action].zh}”。`,
  );

const noReason = (action: DocumentAction) =>
  refuse(
    'document.reason_missing',
    `"${documentActionNames[action].en}" needs a reason.`,
    `“${documentActionNames[action].zh}”须说明理由。`,
  );

const onlyIntake = deny(
  'document.by_intake',
  'Only the check at intake accepts or refuses a document.',
  '文件的接收或拒收仅由入库检查决定。',
);

const notOwn = deny(
  'document.not_own',
  'Only those who act for the side that supplied the document may do this.',
  '仅代表文件提供方的人员可以执行此操作。',
);

const counselOnly = (action: DocumentAction) =>
  deny(
    'document.counsel_only',
    `"${documentActionNames[action].en}" is for counsel of the side that supplied the document.`,
    `“${documentActionNames[action].zh}”仅限文件提供方的律师执行。`,
  );

const held = refuse(
  'document.on_hold',
  'A legal hold lies on the document or its case: lift it before the document is returned or destroyed.',
  '该文件或其案件处于法律保全状态，须先解除保全方可退还或销毁。',
);

const ownTier = refuse(
  'document.own_tier',
  `A document of tier "${tierNames.T3.en}" is not shared: classify it anew first.`,
  `“${tierNames.T3.zh}”级文件不得共享，请先重新定级。`,
);

const noGroup = refuse(
  'document.group_missing',
  'Name the group of this case it is to be shared in, when classifying it.',
  '请在定级时指明拟共享的本案联合应诉组。',
);

const noTag = refuse(
  'document.tag_missing',
  'Name the common issue of the group that it relates to: nothing is shared without a common-interest tag.',
  '请指明所涉的共同议题：无共同利益标签的文件不得共享。',
);

const notEffective = refuse(
  'document.agreement_not_effective',
  "The group's agreement is not in force for the member that supplies the document: it must sign first.",
  '联合应诉协议对文件提供方尚未生效，须先签署协议。',
);

const noTier = refuse(
  'document.tier_missing',
  'Say of which tier the document is.',
  '请指明文件的保密等级。',
);

const belowSource = (tier: Tier, floor: Tier) =>
  refuse(
    'document.below_source',
    `It was made from a document of tier "${tierNames[floor].en}" and cannot be "${tierNames[tier].en}": have counsel of every supplier agree to lower it.`,
    `该文件源自“${tierNames[floor].zh}”级文件，不能定为“${tierNames[tier].zh}”级：须经各提供方律师同意降级。`,
  );

const sealedTier = refuse(
  'document.sealed_tier',
  `A document in a compartment is of tier "${tierNames.T2.en}" or "${tierNames.T3.en}".`,
  `专区内的文件只能定为“${tierNames.T2.zh}”或“${tierNames.T3.zh}”级。`,
);

/** What may be done with a document, and why not where it may not. */
export interface DocumentActionOffer {
  readonly action: DocumentAction;
  readonly name: Bilingual;
  readonly to: DocumentState;
  readonly needsReason: boolean;
  readonly refusal?: Refusal;
}

/** The actions of a document's state that people can do, each with what stands against it. */
export const actionsOf = (life: DocumentLife, circumstances: Circumstances): readonly DocumentActionOffer[] =>
  actionsFrom(documentMoves, life.state)
    .filter((action) => !byIntake.includes(action))
    .map((action) => {
      const refusal = obstacleTo(life, action, circumstances);
      return {
        action,
        name: documentActionNames[action],
        to: destination(documentMoves, life.state, action) ?? life.state,
        needsReason: reasonedMoves.includes(action),
        ...(refusal && { refusal }),
      };
    });
