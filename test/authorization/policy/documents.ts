import { holds } from '../personas.js';
import { documents, fullUploads, holds as orders, lowerings, tellingDocuments, uploads } from '../papers.js';
import { cases, registerFirms, type Thing } from '../things.js';
import { seesFirmAsHome } from './firms.js';
import { asCounsel, isCounselOf, knowsEnd, isOfOwnSide, mayRead, ofOwnSide, reads } from './reading.js';
import { type Area, type Clause, isTheirOwn, readDocuments, seesCase, writeDocuments } from './words.js';

const classify = ['member_counsel', 'outside_counsel'] as const;
const readGroups = [
  'coordinator',
  'treasurer',
  'member_representative',
  'member_counsel',
  'outside_counsel',
  'ethics_officer',
  'auditor',
] as const;

const withContent = documents.filter(
  ({ paper }) => paper?.state !== 'quarantined' && paper?.state !== 'returned',
);
const inState = (...states: readonly string[]) =>
  documents.filter(({ paper }) => states.includes(paper?.state ?? ''));
const few = tellingDocuments;

const readsOrKnows: Clause = {
  ...reads,
  says: `${reads.says}; what became of one that was returned, its own side knows`,
  holds: knowsEnd,
};

const keepsOrders: Clause = {
  says: 'the caller is the coordinator or counsel',
  otherwise: 'refused',
  holds: (who) => holds(who, 'coordinator', 'outside_counsel', 'member_counsel'),
};

const ofOwnSideElseHidden: Clause = {
  says: 'the caller acts for the side that supplied it and reads it, or runs the group it is shared in: its liaison counsel, secretary, the coordinator, the ethics officer',
  otherwise: 'hidden',
  holds: (who, what) => (mayRead(who, what) && isOfOwnSide(who, what)) || runsItsGroup(who, what),
};

/** Who runs a group sees who may read what is shared there, without titles; of a compartment only who is in it. */
function runsItsGroup(who: Parameters<Clause['holds']>[0], what: Thing): boolean {
  const { paper } = what;
  if (what.place !== 'joint' || who.home === 'abroad' || who.walledFrom === 'case') return false;
  if (paper?.tier !== 'T2' || paper.state === 'classified' || paper.compartment !== undefined) return false;
  return holds(who, 'coordinator', 'ethics_officer') || (who.isLiaison === true && paper.group === 'first');
}

const underOrder: Clause = {
  says: 'it lies under a protective order',
  otherwise: 'refused',
  holds: (_who, { paper }) => paper?.compartment === 'cbi',
};

const seesOrder: Clause = {
  says: 'the caller sees the case; one on a document is known to its own side and to the coordinator who may read it',
  otherwise: 'hidden',
  holds: (who, what) =>
    what.marks?.includes('case') === true
      ? seesCase.holds(who, what)
      : mayRead(who, what) && (isOfOwnSide(who, what) || holds(who, 'coordinator')),
};

const liftsOrder: Clause = {
  says: 'an order on a case is lifted by the coordinator, one on a document by the coordinator or by counsel of its side',
  otherwise: 'refused',
  holds: (who, what) =>
    holds(who, 'coordinator') || (what.marks?.includes('case') !== true && isCounselOf(who, what)),
};

const asksOrAgrees: Clause = {
  says: 'the caller is counsel of a member that supplied some of it, and no wall stands between',
  otherwise: 'hidden',
  holds: (who, what) => isCounselOf(who, what) && mayRead(who, what),
};

const isSettled: Clause = { says: 'it is not settled yet', otherwise: 'refused', holds: () => false };

const mayStillBring: Clause = {
  says: 'the caller still may be where it goes',
  otherwise: 'hidden',
  holds: (who, { marks = [] }) => !marks.includes('cbi') || who.cleared === true,
};

const reachesInto: Clause = {
  says: 'the caller sees the case, or may read a document of it',
  otherwise: 'hidden',
  holds: (who, what) =>
    seesCase.holds(who, what) ||
    documents.some((one) => one.place === what.place && one.place !== 'abroad' && mayRead(who, one)),
};

const inCase = { about: cases, provided: [seesCase] };

/** Documents on their way in, to be read, and what becomes of them. */
export const documentsArea: Area = {
  name: 'Documents',
  says: 'A document is read by the side that supplied it and by whom it was shared with, while no wall stands between and, in a compartment, by who is in it.',
  rules: [
    { route: 'POST /uploads', roles: writeDocuments, ...inCase },
    {
      route: 'GET /uploads/{id}',
      roles: writeDocuments,
      about: uploads,
      provided: [isTheirOwn, mayStillBring],
    },
    {
      route: 'PATCH /uploads/{id}',
      roles: writeDocuments,
      about: uploads,
      provided: [isTheirOwn, mayStillBring],
    },
    {
      route: 'POST /uploads/{id}/completion',
      roles: writeDocuments,
      about: fullUploads,
      provided: [isTheirOwn, mayStillBring],
    },
    {
      route: 'POST /uploads/{id}/abandonment',
      roles: writeDocuments,
      about: uploads,
      provided: [isTheirOwn],
    },
    { route: 'GET /documents', roles: readDocuments, lists: [{ things: documents, shown: [reads] }] },
    { route: 'GET /documents/{id}', roles: readDocuments, about: documents, provided: [reads] },
    { route: 'PUT /documents/{id}', roles: writeDocuments, about: few, provided: [reads, ofOwnSide] },
    { route: 'GET /documents/{id}/why', roles: readDocuments, about: few, provided: [reads] },
    {
      route: 'GET /documents/{id}/access',
      roles: readGroups,
      about: documents,
      provided: [ofOwnSideElseHidden],
    },
    { route: 'GET /documents/{id}/sharing', roles: writeDocuments, about: few, provided: [reads] },
    {
      route: 'GET /documents/{id}/versions/{no}/content',
      roles: readDocuments,
      about: withContent,
      provided: [reads],
    },
    {
      route: 'GET /documents/{id}/versions/{no}/preview',
      roles: readDocuments,
      about: few,
      provided: [reads],
    },
    { route: 'POST /documents/{id}/links', roles: readDocuments, about: few, provided: [reads] },
    { route: 'GET /links/{secret}', roles: 'public' },
    {
      route: 'POST /documents/{id}/moves',
      roles: writeDocuments,
      about: inState('received', 'classified', 'shared', 'recalled'),
      provided: [reads, asCounsel],
    },
    { route: 'PUT /documents/{id}/sources', roles: writeDocuments, about: few, provided: [reads, ofOwnSide] },
    {
      route: 'PUT /documents/{id}/suppliers',
      roles: classify,
      about: few,
      provided: [reads, asCounsel, underOrder],
    },
    { route: 'GET /lowerings', roles: classify },
    {
      route: 'POST /documents/{id}/lowerings',
      roles: classify,
      about: documents.filter(({ key }) => ["A's for the group, late", "A's own", "B's own"].includes(key)),
      provided: [reads, asCounsel],
    },
    {
      route: 'POST /documents/{id}/lowerings/{loweringId}/approval',
      roles: classify,
      about: lowerings,
      provided: [asksOrAgrees, isSettled],
    },
    {
      route: 'POST /documents/{id}/lowerings/{loweringId}/withdrawal',
      roles: classify,
      about: lowerings,
      provided: [asksOrAgrees, isSettled],
    },
    { route: 'GET /document-events', roles: readDocuments, about: cases, provided: [seesCase] },
    {
      route: 'POST /documents/{id}/holds',
      roles: writeDocuments,
      about: few,
      provided: [reads, keepsOrders],
    },
    { route: 'GET /cases/{id}/holds', roles: readDocuments, ...inCase },
    {
      route: 'POST /cases/{id}/holds',
      roles: writeDocuments,
      about: cases,
      provided: [seesCase, keepsOrders],
    },
    {
      route: 'GET /firms/{id}/holds',
      roles: readDocuments,
      about: registerFirms,
      provided: [seesFirmAsHome],
    },
    {
      route: 'POST /firms/{id}/holds',
      roles: writeDocuments,
      about: registerFirms,
      provided: [seesFirmAsHome, keepsOrders],
    },
    {
      route: 'POST /holds/{id}/lifting',
      roles: writeDocuments,
      about: orders,
      provided: [seesOrder, liftsOrder],
    },
    {
      route: 'GET /documents/{id}/evidence',
      roles: readDocuments,
      about: documents,
      provided: [readsOrKnows],
    },
    {
      route: 'GET /documents/{id}/openings',
      roles: readDocuments,
      about: documents,
      provided: [readsOrKnows, { ...ofOwnSide, otherwise: 'hidden' }],
    },
    { route: 'GET /cases/{id}/evidence.zip', roles: readDocuments, about: cases, provided: [reachesInto] },
    { route: 'GET /cases/{id}/privilege-log', roles: readDocuments, ...inCase },
    {
      route: 'GET /firms/{id}/privilege-log',
      roles: readDocuments,
      about: registerFirms,
      provided: [seesFirmAsHome],
    },
  ],
};
