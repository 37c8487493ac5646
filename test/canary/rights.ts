import { holds } from '../authorization/personas.js';
import { type Clause, concernsHim, haveCases, seesCase, actsFor } from '../authorization/policy/words.js';
import type { Thing } from '../authorization/things.js';
import type { Right } from './plants.js';

const joint: Thing = { kind: 'case', key: 'the joint case', place: 'joint' };
const ofFirm = (firm: NonNullable<Thing['firm']>): Thing => ({ ...joint, firm });

const servedOn = (...firms: readonly NonNullable<Thing['firm']>[]): Clause => ({
  says: 'it was served on a firm he acts for; officers see every service',
  otherwise: 'hidden',
  holds: (who) =>
    holds(who, 'coordinator', 'treasurer', 'ethics_officer', 'auditor') ||
    firms.some((firm) => actsFor(who, firm)),
});

const isItsCounsel: Clause = {
  says: 'he is counsel of this very respondent',
  otherwise: 'hidden',
  holds: (who, { firm }) => holds(who, 'member_counsel', 'outside_counsel') && actsFor(who, firm),
};

const caseWords = (places: readonly string[], what: Thing, ...clauses: readonly Clause[]): Right => ({
  in: places,
  what,
  clauses: [seesCase, ...clauses],
  roles: haveCases,
  open: true,
});

/** Who may come across what was planted where. */
export const rights: readonly Right[] = [
  caseWords(['the joint case: '], joint),
  caseWords(['a case of another member: '], { ...joint, place: 'other' }),
  caseWords(["another alliance's case: "], { ...joint, place: 'abroad' }),
  caseWords(['event served on A: ', 'service on own: '], joint, servedOn('own')),
  caseWords(['event served on B: '], joint, servedOn('fellow')),
  caseWords(['service on fellow: '], ofFirm('fellow'), concernsHim),
  caseWords(['event served on both: '], joint, servedOn('own', 'fellow')),
  caseWords(['event served on nobody: '], joint),
  caseWords(["deadline A's, met: "], ofFirm('own'), concernsHim),
  caseWords(['event of another case: ', 'service on stranger: '], { ...joint, place: 'other' }),
  caseWords(["event another alliance's: ", 'service on foreigner: '], { ...joint, place: 'abroad' }),
  caseWords(['defence of A', 'licence of A'], ofFirm('own'), concernsHim),
  caseWords(['defence of B', 'licence of B'], ofFirm('fellow'), concernsHim),
  {
    in: ['talks of A'],
    what: ofFirm('own'),
    clauses: [seesCase, isItsCounsel],
    roles: haveCases,
    sealed: true,
  },
];
