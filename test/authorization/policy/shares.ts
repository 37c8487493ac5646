import { groups } from '../group-things.js';
import { type Firm, holds, type Persona } from '../personas.js';
import { allocationRuns, declarations, plans } from '../share-things.js';
import type { Thing } from '../things.js';
import { readMoney, seesCosts } from './costs.js';
import type { Area, Clause } from './words.js';

const office = ['coordinator', 'treasurer'] as const;
const recompute = ['accountant', 'auditor'] as const;

/** Of the other alliance's group nobody bears costs yet. */
const joint = groups.filter(({ place }) => place === 'joint');
const first = groups.filter(({ marks = [] }) => marks[0] === 'first');
const isHome = (who: Persona, { place }: Thing): boolean => (who.home === 'abroad') === (place === 'abroad');
const isWalled = (who: Persona, { place, marks = [] }: Thing): boolean =>
  place === 'joint' &&
  (who.walledFrom === 'case' ||
    who.firm === 'shunned' ||
    (who.walledFrom === 'group' && marks[0] === 'first'));

const ofFirm = (who: Persona, ...wanted: readonly (Firm | undefined)[]): boolean =>
  holds(who, 'member_representative', 'member_counsel') &&
  who.firm !== undefined &&
  wanted.includes(who.firm);
const runs = (who: Persona, { marks = [] }: Thing): boolean =>
  holds(who, 'coordinator', 'treasurer', 'auditor') || (who.isLiaison === true && marks[0] === 'first');

/** Firms that are, were or are asked to be in a group; those that take part; those that bear its run. */
const everIn = ({ place, marks = [] }: Thing): readonly Firm[] =>
  place === 'abroad'
    ? ['foreigner']
    : marks[0] === 'second'
      ? ['rival']
      : ['own', 'fellow', 'debtor', 'leaver'];
const takesPart = (what: Thing): readonly Firm[] =>
  what.place === 'abroad' ? [] : everIn(what).filter((firm) => firm !== 'leaver');
const bears = (what: Thing): readonly Firm[] => (what.marks?.[1] === 'approved' ? ['own', 'fellow'] : []);

const hidden = (says: string, of: Clause['holds']): Clause => ({
  says,
  otherwise: 'hidden',
  holds: (who, what) => isHome(who, what) && !isWalled(who, what) && of(who, what),
});
const refused = (says: string, of: Clause['holds']): Clause => ({ says, otherwise: 'refused', holds: of });

const seesGroupMoney = hidden(
  'the caller keeps, audits, runs or attests the money of the group, or is of a member that is, was or is asked to be in it',
  (who, what) => runs(who, what) || holds(who, 'accountant') || ofFirm(who, ...everIn(what)),
);
/** Who runs, keeps or audits the money sees drafts too; whose members take part what was approved. */
export const seesPlan = hidden(
  'the caller keeps, audits or runs the money of the group; once it was approved, also who is of a member that takes part',
  (who, what) => runs(who, what) || (what.marks?.[1] !== 'drafted' && ofFirm(who, ...takesPart(what))),
);
/** Of those that were approved nothing was asked. */
const wouldBear = hidden(
  'it was approved with what it would come to, and the caller is of a member that would bear some of it',
  () => false,
);
const isAskedAbout = hidden(
  'it was asked of it what it would come to, and the caller audits or attests the money of the group',
  (_, { marks = [] }) => marks[1] === 'drafted',
);
const isDraft = refused('it is a draft', (_, { marks = [] }) => marks[1] === 'drafted');

const knowsDeclaration = hidden(
  'it is of the caller’s own member, or the caller keeps, audits, runs or attests the money of the group',
  (who, what) => runs(who, what) || holds(who, 'accountant') || ofFirm(who, what.firm),
);
/** The figure is the member's own, and the accountant's. */
export const opensDeclaration = hidden(
  'it is of the caller’s own member, or the caller is the accountant',
  (who, what) => holds(who, 'accountant') || ofFirm(who, what.firm),
);
const isOfA = hidden('the caller is of the member it is declared for', (who) => ofFirm(who, 'own'));
const attestsOrWithdraws = refused(
  'the accountant attests it, and the member’s representative withdraws it',
  (who, { firm }) => holds(who, 'accountant') || (holds(who, 'member_representative') && who.firm === firm),
);

const seesRun = hidden(
  'the caller keeps, audits, runs or attests the money of the group; once it was approved, also who is of a member that takes part or bears some of it',
  (who, what) =>
    runs(who, what) ||
    holds(who, 'accountant') ||
    (what.marks?.[1] === 'approved' && ofFirm(who, ...takesPart(what))),
);
const bearsRun = hidden('it was approved, and the caller is of a member that bears some of it', (who, what) =>
  ofFirm(who, ...bears(what)),
);
const isAccountant = refused('the caller is the accountant', (who) => holds(who, 'accountant'));
const isApproved = refused('it was approved', (_, { marks = [] }) => marks[1] === 'approved');

const takesPartNow = hidden('the caller is of a member that takes part in the group', (who, what) =>
  ofFirm(who, ...takesPart(what)),
);
const asksForAll = hidden('the caller is a coordinator, the treasurer or the accountant', (who) =>
  holds(who, ...office, 'accountant'),
);

const write = (route: string, about: readonly Thing[], ...provided: readonly Clause[]) => ({
  route,
  roles: office,
  about,
  provided,
});
const read = (route: string, about: readonly Thing[], ...provided: readonly Clause[]) => ({
  route,
  roles: readMoney,
  about,
  provided,
});

/** How costs are shared, by what figures, and what shares would be. */
export const sharesArea: Area = {
  name: 'Plans, weights and runs',
  says: 'Who runs a group’s money plans and shares it; what a member declares is read by its own people and the independent accountant alone.',
  rules: [
    {
      ...read('GET /groups/{id}/cost-plans', groups, seesCosts),
      lists: [{ things: plans.filter(({ marks = [] }) => marks[0] === 'first'), shown: [seesPlan] }],
    },
    write('POST /groups/{id}/cost-plans', groups, seesCosts),
    write('POST /groups/{id}/cost-plans/preview', groups, seesCosts),
    read('GET /cost-plans/{id}', plans, seesPlan),
    write('PUT /cost-plans/{id}', plans, seesPlan, isDraft),
    write('POST /cost-plans/{id}/proposal', plans, seesPlan, isDraft),
    write('POST /cost-plans/{id}/withdrawal', plans, seesPlan, isDraft),
    {
      ...read('GET /groups/{id}/weights', groups, seesGroupMoney),
      lists: [{ things: declarations, shown: [knowsDeclaration] }],
    },
    {
      route: 'POST /groups/{id}/weights',
      roles: ['member_representative'],
      about: first,
      provided: [isOfA],
    },
    read('GET /weight-declarations/{id}', declarations, knowsDeclaration),
    read(
      'POST /weight-declarations/{id}/moves',
      declarations.filter(({ firm }) => firm === 'fellow'),
      knowsDeclaration,
      attestsOrWithdraws,
    ),
    read('POST /weight-declarations/{id}/opening', declarations, opensDeclaration),
    {
      ...read('GET /groups/{id}/allocation-runs', groups, seesGroupMoney),
      lists: [{ things: allocationRuns.filter(({ marks = [] }) => marks[0] === 'first'), shown: [seesRun] }],
    },
    write('POST /groups/{id}/allocation-runs', first, seesCosts),
    read('GET /allocation-runs/{id}', allocationRuns, seesRun),
    read('GET /allocation-runs/{id}/certificate', allocationRuns, bearsRun),
    ...['opening', 'recomputation'].map((path) => ({
      route: `POST /allocation-runs/{id}/${path}`,
      roles: recompute,
      about: allocationRuns,
      provided: [seesRun],
    })),
    {
      route: 'POST /allocation-runs/{id}/attestation',
      roles: recompute,
      about: allocationRuns,
      provided: [seesRun, isAccountant],
    },
    {
      route: 'POST /allocation-runs/{id}/reversal',
      roles: ['treasurer'],
      about: allocationRuns,
      provided: [seesRun, isApproved],
    },
    read('GET /cost-plans/{id}/certificate', plans, wouldBear),
    { route: 'POST /cost-plans/{id}/opening', roles: recompute, about: plans, provided: [isAskedAbout] },
    read('GET /groups/{id}/what-ifs', joint, asksForAll),
    read('POST /groups/{id}/what-ifs/own', joint, takesPartNow),
    read('POST /groups/{id}/what-ifs', joint, asksForAll),
  ],
};
