import type { Bilingual, Instant } from '../../kernel/index.js';
import type { CompartmentKind, Tier } from '../../walls/index.js';

/** Where a document stands, from its arrival to its end. */
export const documentStates = {
  quarantined: { en: 'In quarantine', zh: '隔离检查中' },
  refused: { en: 'Refused', zh: '已拒收' },
  received: { en: 'Received', zh: '已接收' },
  classified: { en: 'Classified', zh: '已定级' },
  shared: { en: 'Shared', zh: '已共享' },
  recalled: { en: 'Recalled', zh: '已撤回' },
  returned: { en: 'Returned', zh: '已退还' },
  destroyed: { en: 'Destroyed', zh: '已销毁' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** One of the states. */
export type DocumentState = keyof typeof documentStates;

/** What can be done with a document; `accept` and `refuse` only by the intake that looked through it. */
export type DocumentAction =
  'accept' | 'refuse' | 'classify' | 'share' | 'recall' | 'restore' | 'return' | 'destroy';

/** What each tier is called. */
export const tierNames: Readonly<Record<Tier, Bilingual>> = {
  T0: { en: 'Public', zh: '公开' },
  T1: { en: 'Alliance', zh: '联盟内部' },
  T2: { en: 'Group', zh: '联合应诉组内' },
  T3: { en: "Member's own", zh: '成员自有' },
};

/** States in which there is content to be read by somebody. */
export const hasContent = (state: DocumentState): boolean =>
  state !== 'refused' && state !== 'returned' && state !== 'destroyed';

/** A document as far as its life goes. */
export interface DocumentLife {
  readonly id: string;
  /** Null where it lies with a firm of the register. */
  readonly caseId: string | null;
  readonly firmId: string | null;
  /** The member that firm is; null where it is none. */
  readonly firmMemberId: string | null;
  readonly state: DocumentState;
  readonly tier: Tier;
  /** The group it is, or is to be, shared in; null below and above T2. */
  readonly groupId: string | null;
  /** The common-interest tag: the issue of the group it relates to. */
  readonly issueId: string | null;
  /** The member that supplied it; null where it was brought in for none. */
  readonly supplierId: string | null;
  readonly compartmentId: string | null;
  readonly compartmentKind: CompartmentKind | null;
  readonly uploadedBy: string;
  readonly sharedAt: Instant | null;
  readonly stateAt: Instant;
}

/** A fact about a document: ids and codes only, told to those whom it concerns. */
export interface DocumentFact {
  readonly type: `document.${string}`;
  readonly subject: { readonly kind: 'document'; readonly id: string };
  readonly caseId?: string;
  readonly payload: { readonly [key: string]: string | number | boolean | null };
}

/**
 * A fact told to no more people than may know of the document: once shared, those of its compartment or group, or everybody in
 * the case; not those whom a wall keeps from its supplier. Of one that was never shared no case's record tells; the audit chain
 * still does.
 */
export function documentFact(
  type: DocumentFact['type'],
  life: DocumentLife,
  more: DocumentFact['payload'] = {},
): DocumentFact {
  const { id, caseId, compartmentId, groupId, sharedAt, supplierId, tier } = life;
  return {
    type,
    subject: { kind: 'document', id },
    ...(sharedAt !== null && tier !== 'T3' && caseId !== null && { caseId }),
    payload: {
      ...more,
      ...(compartmentId !== null && { compartmentId }),
      ...(tier === 'T2' && groupId !== null && { groupId }),
      ...(supplierId !== null && { supplierId }),
    },
  };
}
