import { groups } from '../authorization/group-things.js';
import { holds, personas } from '../authorization/personas.js';
import { knowsGroup } from '../authorization/policy/groups.js';
import { type Clause, inAlliance } from '../authorization/policy/words.js';
import { readMoney } from '../authorization/policy/costs.js';
import { isOwnMoney } from '../authorization/policy/ends.js';
import { opensDeclaration, seesPlan } from '../authorization/policy/shares.js';
import { allocationRuns, declarations, plans } from '../authorization/share-things.js';
import type { Right } from './plants.js';

/** Figures by which something was shared stand in that member's own certificate; else they are opened one by one, which no page does. */
const figures = { own: 'weight of A', fellow: 'weight of B, attested' } as const;
const declared = declarations.flatMap((what): readonly Right[] => {
  const [shared, of] = what.firm === 'own' ? [figures.own, 'weight of A'] : [figures.fellow, 'weight of B'];
  const right = { what, roles: readMoney, clauses: [opensDeclaration], sealed: true };
  return [
    { ...right, in: [`${shared}: figure`] },
    { ...right, in: [of], isUnseen: true },
  ];
});

/** The independent accountant knows a group by its name alone: that is where something was declared. */
const knowsItsName: Clause = {
  says: 'who knows of the group, and the independent accountant of the alliance',
  otherwise: 'hidden',
  holds: (who, what) =>
    knowsGroup.holds(who, what) || (holds(who, 'accountant') && inAlliance.holds(who, what)),
};

/** Who may come across what plans say, what members declare, and what they bear by it. */
export const shareRights: readonly Right[] = [
  ...groups.map((what) => ({
    in: [`group ${what.key}: name`],
    what,
    clauses: [knowsItsName],
    roles: [...new Set(personas.flatMap(({ roles }) => roles))],
  })),
  ...declared,
  ...plans.map((what) => ({
    in: [`cost plan ${what.key}: `],
    what,
    clauses: [seesPlan],
    roles: readMoney,
  })),
  ...allocationRuns.map((run) => ({
    in: [`allocation run ${run.key}: amount of A`],
    what: { ...run, firm: 'own' as const },
    clauses: [isOwnMoney],
    roles: readMoney,
    // Two share it: what the sum leaves beside one's own is the other's.
    besides: /\/money\/(own|groups)/,
  })),
];
