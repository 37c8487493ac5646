import { type Decision, grant, type Instant, deny, refuse } from '../../kernel/index.js';
import type { Tier } from '../../walls/index.js';
import { type DocumentFact, documentFact, type DocumentLife, tierNames } from './life.js';
import type { Hand } from './hand.js';

/** A wish to lower a document's tier, and who has agreed. */
export interface Lowering {
  readonly id: string;
  readonly documentId: string;
  readonly toTier: Tier;
  /** The members whose counsel must agree: every supplier of it and of what it was made from. */
  readonly suppliers: readonly string[];
  readonly approvals: readonly {
    readonly memberId: string;
    readonly byPerson: string;
    readonly at: Instant;
  }[];
  readonly state: 'asked' | 'agreed' | 'withdrawn';
}

/** A wish that is not yet asked, and what its answer depends on. */
export interface LoweringWish extends Pick<Lowering, 'id' | 'toTier' | 'suppliers'> {
  readonly hand: Hand;
  readonly isAsked: boolean;
  /** Whether somebody else brought in, for no member, something it was made from: there is nobody to agree. */
  readonly isUnsupplied: boolean;
  /** Whether another member supplied something of what lies with a firm, and nobody there is its counsel: there is nobody to agree. */
  readonly isUncounselled: boolean;
  readonly isGone: boolean;
}

/**
 * Asks that a document be lowered. Agreed at once where nobody but the asking counsel's own side supplied it.
 *
 * Refusals: of rights `document.not_own`, `document.counsel_only`; `lowering.not_lower`; `lowering.sealed` in a compartment below
 * T2; `lowering.asked_already`; `lowering.unsupplied` and `lowering.uncounselled` where nobody can agree for a source; `lowering.ended`
 * where the content is gone.
 */
export function askLowering(life: DocumentLife, wish: LoweringWish): Decision<Lowering, DocumentFact> {
  const { id, toTier, suppliers, hand, isAsked, isUnsupplied, isUncounselled, isGone } = wish;
  if (hand === 'other') return notOwn;
  if (hand === 'owner') return counselOnly;
  if (isGone) return ended;
  if (toTier >= life.tier) return notLower(life.tier, toTier);
  if (life.compartmentId !== null && toTier < 'T2') return sealed;
  if (isAsked) return askedAlready;
  if (isUnsupplied) return unsupplied;
  if (isUncounselled) return uncounselled;
  return grant(
    { id, documentId: life.id, toTier, suppliers, approvals: [], state: 'asked' },
    documentFact('document.lowering_asked', life, { loweringId: id, tier: toTier }),
  );
}

/** Whether counsel of every supplier has agreed. */
export const isAgreed = ({ suppliers, approvals }: Pick<Lowering, 'suppliers' | 'approvals'>): boolean =>
  suppliers.every((supplier) => approvals.some(({ memberId }) => memberId === supplier));

/**
 * Agrees on behalf of the members whose counsel a person is; with the last of them the lowering is agreed.
 *
 * Refusals: `lowering.settled`; `lowering.source_added` where it was made from something more since; `lowering.version_added` where it
 * has a newer version; `lowering.agreed_already` where all of them had agreed.
 */
export function agreeLowering(
  lowering: Lowering,
  by: {
    readonly memberIds: readonly string[];
    readonly personId: string;
    readonly at: Instant;
    readonly isSourceAdded: boolean;
    readonly isVersionAdded: boolean;
  },
): Decision<Lowering, never> {
  if (lowering.state !== 'asked') return settled;
  if (by.isSourceAdded) return sourceAdded;
  if (by.isVersionAdded) return versionAdded;
  const missing = by.memberIds.filter(
    (memberId) =>
      lowering.suppliers.includes(memberId) &&
      !lowering.approvals.some((approval) => approval.memberId === memberId),
  );
  if (missing.length === 0 && lowering.suppliers.length > 0) return agreedAlready;
  const approvals = [
    ...lowering.approvals,
    ...missing.map((memberId) => ({ memberId, byPerson: by.personId, at: by.at })),
  ];
  const state = isAgreed({ ...lowering, approvals }) ? 'agreed' : 'asked';
  return grant({ ...lowering, approvals, state });
}

/**
 * Withdraws it: who asked for it may, and counsel of the side that supplied the document.
 *
 * Refusals: of rights `lowering.not_yours`; `lowering.settled`.
 */
export function withdrawLowering(
  lowering: Lowering,
  by: { readonly isAsker: boolean; readonly hand: Hand },
): Decision<Lowering, never> {
  if (!by.isAsker && by.hand !== 'counsel') return notYours;
  if (lowering.state !== 'asked') return settled;
  return grant({ ...lowering, state: 'withdrawn' });
}

/** The document after a lowering was agreed: never raised by it; below T2 it belongs to no group any more. */
export function lowered(life: DocumentLife, { id, toTier }: Lowering): Decision<DocumentLife, DocumentFact> {
  const tier = toTier < life.tier ? toTier : life.tier;
  const isOpen = tier < 'T2';
  const state: DocumentLife = {
    ...life,
    tier,
    groupId: isOpen ? null : life.groupId,
    issueId: isOpen ? null : life.issueId,
  };
  return grant(state, documentFact('document.lowered', state, { loweringId: id, from: life.tier, tier }));
}

const notOwn = deny(
  'document.not_own',
  'Only those who act for the side that supplied the document may do this.',
  '仅代表文件提供方的人员可以执行此操作。',
);

const counselOnly = deny(
  'document.counsel_only',
  'Lowering is asked for by counsel of the side that supplied the document.',
  '降级须由文件提供方的律师申请。',
);

const ended = refuse(
  'lowering.ended',
  'The content of this document is gone; there is nothing to be lowered.',
  '该文件内容已不存在，无可降级。',
);

const notLower = (from: Tier, to: Tier) =>
  refuse(
    'lowering.not_lower',
    `"${tierNames[to].en}" is not below "${tierNames[from].en}": name a more open tier.`,
    `“${tierNames[to].zh}”并不低于“${tierNames[from].zh}”，请选择更开放的等级。`,
  );

const sealed = refuse(
  'lowering.sealed',
  `What lies in a compartment is not lowered below "${tierNames.T2.en}".`,
  `专区内的文件不得降至“${tierNames.T2.zh}”级以下。`,
);

const askedAlready = refuse(
  'lowering.asked_already',
  'A lowering of this document is waiting for approval already.',
  '该文件已有降级申请待批准。',
);

const unsupplied = refuse(
  'lowering.unsupplied',
  'Something it was made from was brought in for no member by somebody else: name its supplier first, so that its counsel can agree.',
  '其来源文件由他人录入且未指明提供方：请先指明提供方，以便其律师同意。',
);

const uncounselled = refuse(
  'lowering.uncounselled',
  'A member that supplied something it was made from has no member counsel, who alone may agree for what lies with a firm: have the coordinator nominate one there, then ask again.',
  '其来源文件的一方提供成员尚无成员单位法务，而企业名下文件的降级仅可由其同意：请由联盟协调员为该成员提名法务后重新申请。',
);

const settled = refuse('lowering.settled', 'This lowering is settled already.', '该降级申请已有结果。');

const sourceAdded = refuse(
  'lowering.source_added',
  'Something more was named as its source since this was asked for: have it withdrawn and asked for anew.',
  '提出申请后该文件又增加了来源：请撤回后重新申请。',
);

const versionAdded = refuse(
  'lowering.version_added',
  'The document has a newer version than the one this was asked for: have it withdrawn and asked for anew.',
  '提出申请后该文件又增加了新版本：请撤回后重新申请。',
);

const notYours = deny(
  'lowering.not_yours',
  'A lowering is withdrawn by who asked for it, or by counsel of the side that supplied the document.',
  '降级申请仅可由申请人或文件提供方的律师撤回。',
);

const agreedAlready = refuse(
  'lowering.agreed_already',
  'The members you are counsel for have agreed already.',
  '您所代表的成员均已同意。',
);
