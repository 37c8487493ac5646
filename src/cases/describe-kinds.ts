import { actionsFrom } from '../kernel/index.js';
import type { CaseKindView } from './case-views.contract.js';
import { type CaseKind, caseKinds, forums, kindOf, partyRoles, stageNames } from './domain/case-kinds.js';
import { caseActs, caseLives, stagesOf } from './domain/case-life.js';

/** The tables of the kinds of case, as a screen needs them. */
export const describeKinds = (): CaseKindView[] => (Object.keys(caseKinds) as CaseKind[]).map(describe);

function describe(id: CaseKind): CaseKindView {
  const kind = kindOf(id);
  const { moves } = caseLives[id];
  const stages = stagesOf(id);
  return {
    id,
    name: kind.name,
    stages: stages.map((stage) => ({ id: stage, name: stageNames[stage] })),
    moves: stages.flatMap((from) =>
      actionsFrom(moves, from).map((action) => ({
        from,
        action,
        name: caseActs[action].name,
        to: moves[from][action] ?? from,
      })),
    ),
    forums: kind.forums.map((forum) => ({ id: forum, name: forums[forum] })),
    partyRoles: kind.partyRoles.map((role) => ({ id: role, name: partyRoles[role] })),
  };
}
