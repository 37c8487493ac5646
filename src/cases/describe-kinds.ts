import { actionsFrom } from '../kernel/index.js';
import type { CaseKindView } from './case-views.contract.js';
import {
  caseActions,
  type CaseKind,
  caseKinds,
  forums,
  kindOf,
  partyRoles,
  stageNames,
  stagesOf,
} from './domain/case-kinds.js';

/** The tables of the kinds of case, as a screen needs them. */
export const describeKinds = (): CaseKindView[] => (Object.keys(caseKinds) as CaseKind[]).map(describe);

function describe(id: CaseKind): CaseKindView {
  const kind = kindOf(id);
  const stages = stagesOf(id);
  return {
    id,
    name: kind.name,
    stages: stages.map((stage) => ({ id: stage, name: stageNames[stage] })),
    moves: stages.flatMap((from) =>
      actionsFrom(kind.moves, from).map((action) => ({
        from,
        action,
        name: caseActions[action],
        to: kind.moves[from][action] ?? from,
      })),
    ),
    forums: kind.forums.map((forum) => ({ id: forum, name: forums[forum] })),
    partyRoles: kind.partyRoles.map((role) => ({ id: role, name: partyRoles[role] })),
  };
}
