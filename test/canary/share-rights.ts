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

/** Who may come across what plans say, what members declare, and what they bear by it. */
export const shareRights: readonly Right[] = [
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
  })),
];
