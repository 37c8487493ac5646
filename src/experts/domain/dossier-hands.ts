import { deny, type Objection, refuse } from '../../kernel/index.js';
import { type EntryWords, isConfidential } from './dossier.js';
import { type ExpertStatus, isStanding } from './expert-life.js';

/** As what somebody keeps a dossier: as who keeps the pool, as the expert, as whoever proposed them. */
export type DossierHand = 'keeper' | 'self' | 'proposer';

/** As what somebody keeps the dossier of an expert; nothing where they do not. */
export function dossierHand(
  { personId, proposedBy }: { readonly personId: string | null; readonly proposedBy: string | null },
  by: { readonly personId: string | null; readonly isKeeper: boolean },
): DossierHand | undefined {
  if (by.personId !== null && by.personId === personId) return 'self';
  if (by.isKeeper) return 'keeper';
  if (by.personId === null) return undefined;
  return by.personId === proposedBy ? 'proposer' : undefined;
}

/** What stands against keeping a dossier. Refusals: `expert.dossier_of_others`, `expert.confidential_entry` (403), `expert.ended`. */
export function againstEntry(
  { status }: { readonly status: ExpertStatus },
  hand: DossierHand | undefined,
  entry?: EntryWords,
): Objection {
  if (hand === undefined || (hand === 'proposer' && status !== 'proposed')) return ofOthers;
  if (hand === 'proposer' && entry !== undefined && isConfidential(entry)) return notForProposers;
  return isStanding(status) ? undefined : ended;
}

/**
 * What stands against giving a record an account, which then reads all of its dossier: who keeps the pool gives one to a record without.
 * Refusals: `expert.account_of_others` (403), `expert.account_set`.
 */
export function againstAccount(
  { personId }: { readonly personId: string | null },
  hand: DossierHand | undefined,
): Objection {
  if (hand !== 'keeper') return accountOfOthers;
  return personId === null ? undefined : accountSet;
}

/**
 * What stands against declaring: an expert with an account declares themselves; for others who keeps the pool records it. Refusals:
 * `expert.declaration_of_others`, `expert.declares_themselves` (403), `expert.ended`.
 */
export function againstDeclaring(
  { personId, status }: { readonly personId: string | null; readonly status: ExpertStatus },
  hand: DossierHand | undefined,
): Objection {
  if (personId === null && hand !== 'keeper') return notKeeper;
  if (personId !== null && hand !== 'self') return declaresSelf;
  return isStanding(status) ? undefined : ended;
}

const notKeeper = deny(
  'expert.declaration_of_others',
  'The declaration of an expert without an account is recorded by a coordinator or an ethics officer.',
  '无账户专家的声明由联盟协调员或利益冲突审查员登记。',
);
const declaresSelf = deny(
  'expert.declares_themselves',
  'An expert with an account declares themselves.',
  '有账户的专家须由本人声明。',
);
const accountOfOthers = deny(
  'expert.account_of_others',
  'Which account a proposed expert has is said by a coordinator or an ethics officer: leave the account out.',
  '已提名专家的账户由联盟协调员或利益冲突审查员登记：请不填账户。',
);
const accountSet = refuse(
  'expert.account_set',
  'The expert has another account already, and keeps it: leave the account out, or propose the other person as an expert of their own.',
  '该专家已有其他账户，不可更换：请不填账户，或另行提名该人员。',
);
const ofOthers = deny(
  'expert.dossier_of_others',
  'A dossier is kept by the expert, by coordinators and ethics officers; and by whoever proposed the expert, until it is verified.',
  '专家档案由专家本人、联盟协调员和利益冲突审查员维护；核实之前也可由提出人维护。',
);
const notForProposers = deny(
  'expert.confidential_entry',
  'Shares, family and other personal ties, and duties of confidence are entered by the expert, a coordinator or an ethics officer.',
  '持股、亲属及其他个人关系、保密义务由专家本人、联盟协调员或利益冲突审查员登记。',
);
const ended = refuse(
  'expert.ended',
  'The expert is in the pool no more: propose them anew.',
  '该专家已不在库：请重新提名。',
);
