import { experts } from '../authorization/expert-things.js';
import { knowsExpert, readExperts, readsEntry } from '../authorization/policy/experts.js';
import { inAlliance } from '../authorization/policy/words.js';
import type { Right } from './plants.js';

/** Who may come across what experts are called, and what their dossiers say. */
export const expertRights: readonly Right[] = experts.flatMap((what): Right[] => [
  {
    in: [`expert ${what.key}: confidential `],
    what: { ...what, marks: [...(what.marks ?? []), 'confidential'] },
    clauses: [inAlliance, readsEntry],
    roles: readExperts,
  },
  { in: [`expert ${what.key}: `], what, clauses: [inAlliance, knowsExpert], roles: readExperts },
]);
