import { type Life, type Objection, reasonWord, refuse } from '../../kernel/index.js';
import type { Tier } from '../../walls/index.js';
import type { EvidenceAct } from './evidence-acts.js';
import {
  type DocumentAction,
  type DocumentLife,
  type DocumentState,
  documentStates,
  tierNames,
} from './life.js';

/** Who moves a document: counsel of the side that supplied it, or the system: the intake, or the day its retention ends. */
export type DocumentHand = 'counsel' | 'system';

/** What else a move depends on. */
export interface Circumstances {
  readonly hands: readonly DocumentHand[];
  /** The highest tier among its sources, or what was agreed with their suppliers since; T0 without sources. */
  readonly floor: Tier;
  /** Whether something forbids that it ends: a hold on it or on its case. */
  readonly onHold: boolean;
  /**
   * Whether its supplier is in the group it is to be shared in, under an agreement in force; where it has none, whether who
   * brought it in stands there. Null where no group, or none of this case, is named.
   */
  readonly agreement: 'effective' | 'not_effective' | null;
  /** Whether the common-interest tag is one of that group. */
  readonly isTagged: boolean;
}

/** The words of the life of a document. */
export interface DocumentTerms {
  readonly status: DocumentState;
  readonly action: DocumentAction;
  readonly hand: DocumentHand;
  readonly word: 'reason' | 'tier';
  readonly thing: DocumentLife;
  readonly around: Circumstances;
}

/** What stands against sharing, wherever the document stands. */
export function notShareable(life: DocumentLife, { agreement, isTagged, floor }: Circumstances): Objection {
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

const held = refuse(
  'document.on_hold',
  'A legal hold lies on the document or its case: lift it before the document is returned or destroyed.',
  '该文件或其案件处于诉讼保留状态，须先解除诉讼保留方可退还或销毁。',
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

/** A document is no more open than what it was made from. */
export const belowSource = (tier: Tier, floor: Tier) =>
  refuse(
    'document.below_source',
    `It was made from a document of tier "${tierNames[floor].en}" and cannot be "${tierNames[tier].en}": have counsel of every supplier agree to lower it.`,
    `该文件源自“${tierNames[floor].zh}”级文件，不能定为“${tierNames[tier].zh}”级：须经各提供方律师同意降级。`,
  );

/** What lies in a compartment is of its group or its own side's alone. */
export const sealedTier = refuse(
  'document.sealed_tier',
  `A document in a compartment is of tier "${tierNames.T2.en}" or "${tierNames.T3.en}".`,
  `专区内的文件只能定为“${tierNames.T2.zh}”或“${tierNames.T3.zh}”级。`,
);

const notHeld = (_: DocumentLife, { onHold }: Circumstances): Objection => (onHold ? held : undefined);

/** The life of a document. Each action says what the chain of evidence calls it, and whether it ends the content. */
export const documentLife: Life<DocumentTerms, { readonly past: EvidenceAct; readonly ends?: true }> = {
  of: 'document',
  noun: { en: 'document', zh: '文件' },
  statusOf: ({ state }) => state,
  statuses: documentStates,
  moves: {
    quarantined: { accept: 'received', refuse: 'refused' },
    refused: { destroy: 'destroyed' },
    received: { classify: 'classified', return: 'returned', destroy: 'destroyed' },
    classified: { classify: 'classified', share: 'shared', return: 'returned', destroy: 'destroyed' },
    shared: { recall: 'recalled', destroy: 'destroyed' },
    recalled: { restore: 'classified', return: 'returned', destroy: 'destroyed' },
    returned: {},
    destroyed: {},
  },
  hands: {
    counsel: { en: 'counsel of the side that supplied the document', zh: '文件提供方的律师' },
    system: { en: 'the system', zh: '系统' },
  },
  automatic: ['system'],
  words: { ...reasonWord, tier: { en: 'its tier', zh: '密级' } },
  acts: {
    accept: { name: { en: 'Accept', zh: '接收' }, past: 'received', hands: ['system'], needs: [] },
    refuse: { name: { en: 'Refuse', zh: '拒收' }, past: 'refused', hands: ['system'], needs: ['reason'] },
    classify: {
      name: { en: 'Classify', zh: '定级' },
      past: 'classified',
      hands: ['counsel'],
      needs: ['tier'],
    },
    share: {
      name: { en: 'Share', zh: '共享' },
      past: 'shared',
      hands: ['counsel'],
      needs: [],
      guard: notShareable,
    },
    recall: { name: { en: 'Recall', zh: '撤回' }, past: 'recalled', hands: ['counsel'], needs: ['reason'] },
    restore: {
      name: { en: 'Restore', zh: '恢复' },
      past: 'restored',
      hands: ['counsel'],
      needs: ['reason'],
    },
    return: {
      name: { en: 'Return to the supplier', zh: '退还提供方' },
      past: 'returned',
      ends: true,
      hands: ['counsel'],
      needs: ['reason'],
      guard: notHeld,
    },
    destroy: {
      name: { en: 'Destroy', zh: '销毁' },
      past: 'destroyed',
      ends: true,
      hands: ['counsel', 'system'],
      needs: ['reason'],
      guard: notHeld,
    },
  },
};
