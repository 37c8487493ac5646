import type { CompareNames } from '../../firms/index.js';
import type { Bilingual } from '../../kernel/index.js';

/** Why something may set a member against a group. */
export const conflictKinds = {
  adverse_party: { en: 'adverse party in a case', zh: '在案件中为对方当事人' },
  dispute_between: { en: 'dispute with a member of the group', zh: '与组内成员存在争议' },
  name_likeness: { en: 'name like that of an adverse party', zh: '名称与对方当事人相似' },
  by_hand: { en: 'entered by an ethics officer', zh: '由审查员登记' },
} as const satisfies Record<string, Bilingual>;
export type ConflictKind = keyof typeof conflictKinds;

/** What was found. `named`: the party it is about. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly caseId: string;
  readonly named: string;
}

/** A party of some case of the alliance. */
export interface KnownParty {
  readonly caseId: string;
  readonly isDispute: boolean;
  readonly name: string;
  readonly nameZh: string | null;
  readonly side: string;
  readonly memberId: string | null;
}

/**
 * What may set an invited member against a group: it is adverse in a case; it disputes with a member of the group; or an adverse
 * party of the group's case bears a name like its own. Found for a person to look at, never decided here.
 */
export function conflictsOf(
  invited: { readonly memberId: string; readonly names: readonly string[] },
  group: { readonly caseId: string; readonly memberIds: readonly string[] },
  parties: readonly KnownParty[],
  compare: CompareNames,
): readonly Conflict[] {
  const own = parties.filter(({ memberId }) => memberId === invited.memberId);
  const adverse = own
    .filter(({ side }) => side === 'adverse')
    .map(({ caseId, name }): Conflict => ({ kind: 'adverse_party', caseId, named: name }));
  const disputed = new Set(own.filter(({ isDispute }) => isDispute).map(({ caseId }) => caseId));
  const disputes = parties
    .filter(({ caseId, memberId }) => disputed.has(caseId) && memberId !== null)
    .filter(({ memberId }) => memberId !== invited.memberId && group.memberIds.includes(memberId ?? ''))
    .map(({ caseId, name }): Conflict => ({ kind: 'dispute_between', caseId, named: name }));
  const alike = parties
    .filter(
      ({ caseId, side, memberId }) => caseId === group.caseId && side === 'adverse' && memberId === null,
    )
    .filter(({ name, nameZh }) =>
      invited.names.some((its) =>
        [name, ...(nameZh === null ? [] : [nameZh])].some((one) => compare(its, one).alike),
      ),
    )
    .map(({ caseId, name }): Conflict => ({ kind: 'name_likeness', caseId, named: name }));
  return [...adverse, ...disputes, ...alike];
}
