import { groups } from '../authorization/group-things.js';
import { holds, personas } from '../authorization/personas.js';
import { knowsGroup } from '../authorization/policy/groups.js';
import { type Clause, inAlliance } from '../authorization/policy/words.js';
import { readMoney } from '../authorization/policy/costs.js';
import { isOwnMoney } from '../authorization/policy/ends.js';
import { opensDeclaration, seesPlan } from '../authorization/policy/shares.js';
import { allocationRuns, declarations, plans } from '../authorization/share-things.js';
import type { Right } from './plants.js';

/**
 * Figures by which something was shared stand in that member's own certificate, and before W's people is a wall; else they are opened one
 * by one, which no page does.
 */
const placesOf: Readonly<Record<string, readonly [places: string, certified?: string]>> = {
  'of A': ['weight of A: ', 'weight of A: figure'],
  'of B': ['weight of B, ', 'weight of B, attested: figure'],
  'of W': ['weight of W: '],
};
/** Every figure stands in the whole certificate of a run, which the accountant and the auditor alone may ask for. */
const wholeCertificate = /allocation-certificate on paper$/;
const declared = declarations.flatMap((what): readonly Right[] => {
  const [places, certified] = placesOf[what.key] ?? [what.key];
  const right = {
    what,
    roles: readMoney,
    clauses: [opensDeclaration],
    sealed: true,
    besides: wholeCertificate,
  };
  return [
    ...(certified === undefined ? [] : [{ ...right, in: [certified] }]),
    { ...right, in: [places], isUnseen: true },
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
  })),
];
