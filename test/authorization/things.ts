import type { Firm } from './personas.js';

/** Where a thing lies: in this alliance's joint case, in another case of it, in no case, or in another alliance. */
export type Place = 'joint' | 'other' | 'none' | 'abroad';

/** A thing of the world, as far as policy cares. `key` is what the table calls it; `kind: key` names it once. */
export interface Thing {
  readonly kind: string;
  readonly key: string;
  readonly place: Place;
  /** The firm it is about alone, or who supplied it. Absent: nobody's alone. */
  readonly firm?: Firm;
  /** Those served, where it is an event that was served. */
  readonly served?: readonly Firm[];
  /** The one person it belongs to. */
  readonly of?: string;
  /** Who stands in for them. */
  readonly deputy?: string;
  /** What else distinguishes it. */
  readonly marks?: readonly string[];
  /** What a document is. */
  readonly paper?: Paper;
}

/** A document, as far as policy cares. */
export interface Paper {
  readonly tier: 'T0' | 'T1' | 'T2' | 'T3';
  readonly state: 'quarantined' | 'received' | 'classified' | 'shared' | 'recalled' | 'returned';
  /** The group it is shared in: A's, or C's. */
  readonly group?: 'first' | 'second';
  /** Whether it was shared before S was suspended. */
  readonly isLate?: boolean;
  readonly compartment?: 'cbi' | 'settlement' | 'caucus';
  /** The firm of the register it lies with, where it lies with no case. */
  readonly at?: "A's" | 'of no case';
  /** Who brought it in. */
  readonly by: string;
}

const things = (
  kind: string,
  list: Readonly<Record<string, Omit<Thing, 'kind' | 'key'>>>,
): readonly Thing[] => Object.entries(list).map(([key, rest]) => ({ kind, key, ...rest }));

export const cases = things('case', {
  'the joint case': { place: 'joint' },
  'a case of another member': { place: 'other', firm: 'stranger' },
  "another alliance's case": { place: 'abroad' },
});

/** Complaints before institution, which may go on as the joint case, or as that of the other alliance. */
export const complaints = things('complaint', {
  'of the joint case': { place: 'joint' },
  "another alliance's": { place: 'abroad' },
});

/** Complaints that go on as the joint case, or as that of the other alliance. */
export const caseJoins = things('case join', {
  'with the joint case': { place: 'joint' },
  "another alliance's": { place: 'abroad' },
});

/** Later cases with the number of another, by the other one. */
export const parkedCases = things('parked case', {
  'of the joint case': { place: 'joint' },
  "another alliance's": { place: 'abroad' },
});

export const parties = things('party', {
  'A in the joint case': { place: 'joint', firm: 'own' },
  'B in the joint case': { place: 'joint', firm: 'fellow' },
  'the complainant': { place: 'joint' },
  'N in another case': { place: 'other', firm: 'stranger' },
  "another alliance's": { place: 'abroad', firm: 'foreigner' },
});

/** That a party is to be another firm, and nobody has answered; `firm`: which it leaves. */
export const bindings = things('binding', {
  'from A to B': { place: 'joint', firm: 'own' },
});

/** Counsel of a party: proposed, or acting as the person it names. */
export const mandates = things('mandate', {
  'proposed to A': { place: 'joint', firm: 'own', marks: ['proposed'] },
  "of B's counsel": { place: 'joint', firm: 'fellow', of: 'outside_counsel · same group' },
  "another alliance's": { place: 'abroad', firm: 'foreigner', of: 'outside_counsel · other alliance' },
});

export const proceedings = things('proceeding', {
  'of the joint case': { place: 'joint' },
  'of another case': { place: 'other' },
  "another alliance's": { place: 'abroad' },
});

export const events = things('event', {
  'served on A': { place: 'joint', served: ['own'] },
  'served on A again': { place: 'joint', served: ['own'] },
  'served on B': { place: 'joint', served: ['fellow'] },
  'served on A and B': { place: 'joint', served: ['own', 'fellow'] },
  'served on nobody': { place: 'joint' },
  'of another case': { place: 'other' },
  "another alliance's": { place: 'abroad' },
});

export const deadlines = things('deadline', {
  "A's": { place: 'joint', firm: 'own', marks: ['owed'] },
  "B's": { place: 'joint', firm: 'fellow', marks: ['owed'] },
  "the forum's": { place: 'joint', marks: ['shared'] },
  "A's, ordered": { place: 'joint', firm: 'own', marks: ['owed', 'ordered'] },
  "A's, met": { place: 'joint', firm: 'own', marks: ['owed', 'met'] },
  "N's in another case": { place: 'other', firm: 'stranger', marks: ['owed'] },
  "another alliance's": { place: 'abroad', firm: 'foreigner', marks: ['owed'] },
});

/** Lists of dates that would move, each in one case. */
export const impacts = things('impact', {
  'in the joint case': { place: 'joint' },
  'in another case': { place: 'other' },
  "another alliance's": { place: 'abroad' },
});

/** Questions whether somebody approves, about a case; `of`: who asked, `firm`: whose counsel in house is asked, else the office. */
export const approvals = things('approval', {
  "of the joint case's title": { place: 'joint', of: 'coordinator · here' },
  "of another case's title": { place: 'other', of: 'coordinator · here', firm: 'stranger' },
  "another alliance's": { place: 'abroad', of: 'coordinator · other alliance' },
});

/** Decisions that a firm does not answer, not approved yet. */
export const answerCovers = things('answer cover', {
  "of a rival's in the joint case": { place: 'joint', firm: 'rival' },
  "N's in another case": { place: 'other', firm: 'stranger' },
});

/** Documents beside an event that was served on A, and abroad beside a deadline; `of`: who attached it. */
export const attachments = things('attachment', {
  "the coordinator's": { place: 'joint', served: ['own'], of: 'coordinator · here' },
  "another alliance's": { place: 'abroad', of: 'coordinator · other alliance' },
});

/** Years and closures of calendars and suspensions of forums; `of`: who proposed it. */
export const calendarYears = things('calendar year', {
  proposed: { place: 'none', of: 'coordinator · here' },
  "another alliance's": { place: 'abroad', of: 'coordinator · other alliance' },
});

export const calendarClosures = things('calendar closure', {
  proposed: { place: 'none', of: 'coordinator · here' },
  "another alliance's": { place: 'abroad', of: 'coordinator · other alliance' },
});

export const forumSuspensions = things('forum suspension', {
  proposed: { place: 'none', of: 'coordinator · here' },
  "another alliance's": { place: 'abroad', of: 'coordinator · other alliance' },
});

/** Funds of cases and of none. */
export const funds = things('fund', {
  'of the joint case': { place: 'joint' },
  'of the joint case, empty': { place: 'joint', marks: ['empty'] },
  'for running costs': { place: 'none' },
  "another alliance's": { place: 'abroad' },
  "another alliance's, empty": { place: 'abroad', marks: ['empty'] },
});

/** Costs of groups, each received and no more; the mark is whose group. */
export const costs = things('cost', {
  'of the group of A': { place: 'joint', marks: ['first'] },
  'of the group of C': { place: 'joint', marks: ['second'] },
  "another alliance's": { place: 'abroad' },
});

/** A cost of which something is said to those alone who stand in its group. */
export const toldCosts = things('cost', {
  'of the group of A, told to the group': { place: 'joint', marks: ['first'] },
});

const besideCosts = (kind: string): readonly Thing[] => costs.map((cost) => ({ ...cost, kind }));

/** Their vendors, each engaged for that group alone. */
export const vendors = besideCosts('vendor');
export const engagements = besideCosts('engagement');

/** Entries that record a receipt, by their fund. */
export const receipts = things('receipt', {
  'of the joint case': { place: 'joint' },
  "another alliance's": { place: 'abroad' },
});

/** Periods of funds, by their fund. */
export const fundPeriods = things('fund period', {
  'of the joint case': { place: 'joint' },
  "another alliance's": { place: 'abroad' },
});

/** Exchange rates that were typed. */
export const rates = things('rate', {
  'for running costs': { place: 'none' },
  "another alliance's": { place: 'abroad' },
});

/** Notes on a case; `firm`: whose alone, `of`: who wrote it. */
export const notes = things('note', {
  "A's own": { place: 'joint', firm: 'own', of: 'member_counsel · own' },
  "A's task": { place: 'joint', firm: 'own', of: 'member_counsel · own' },
  "the whole case's": { place: 'joint', of: 'member_counsel · own' },
  "the office's": { place: 'joint', of: 'coordinator · here', marks: ['of the office'] },
  "another alliance's": { place: 'abroad', of: 'coordinator · other alliance' },
});

export const accusations = things('accusation', {
  'against A': { place: 'joint' },
  'against B': { place: 'joint' },
  'of another case': { place: 'other' },
  "another alliance's": { place: 'abroad' },
});

/** Respondents with what they say to what is asserted, and with talks of their own. */
export const respondents = things('respondent', {
  A: { place: 'joint', firm: 'own' },
  B: { place: 'joint', firm: 'fellow' },
  'N in another case': { place: 'other', firm: 'stranger' },
  "another alliance's": { place: 'abroad', firm: 'foreigner' },
});

export const members = things('member', {
  A: { place: 'none', firm: 'own' },
  B: { place: 'none', firm: 'fellow' },
  "another alliance's": { place: 'abroad', firm: 'foreigner' },
});

/** Firms of the register: one is a party of a case, one of none, one a member's. */
export const registerFirms = things('register firm', {
  'of the joint case': { place: 'joint' },
  'of another case': { place: 'other' },
  'of no case': { place: 'none' },
  "A's": { place: 'none', firm: 'own' },
  "another alliance's": { place: 'abroad' },
});

/** Those of them that have other names, numbers and ties. */
export const describedFirms = registerFirms.filter(
  ({ place, firm }) => firm === undefined && (place === 'none' || place === 'abroad'),
);

/** Entries that were merged into another. */
export const twinFirms = things('twin firm', {
  'entered twice': { place: 'none' },
  "another alliance's": { place: 'abroad' },
});

export const formerMembers = things('former member', {
  'one that has left': { place: 'none' },
  "another alliance's": { place: 'abroad' },
});

export const people = things('person', {
  'a colleague with a free seat': { place: 'none' },
  'an administrator': { place: 'none', marks: ['raised'] },
  "another alliance's": { place: 'abroad' },
});

export const disabledPeople = things('disabled person', {
  'one kept out': { place: 'none' },
  "another alliance's": { place: 'abroad' },
});

export const appointments = things('appointment', {
  "a colleague's": { place: 'none' },
  "an administrator's": { place: 'none', marks: ['raised'] },
  "another alliance's": { place: 'abroad' },
});

/** Roles proposed that wait for consent, and invitations that were not answered. */
export const waitingNominations = things('nomination', {
  'of a coordinator': { place: 'none', marks: ['of the office'] },
  "of A's counsel": { place: 'none', firm: 'own' },
  "another alliance's": { place: 'abroad', marks: ['of the office'] },
});

export const openNominations = things('open nomination', {
  'of somebody invited': { place: 'none' },
  "another alliance's": { place: 'abroad' },
});

/** Things that belong to one person; everyone else is told there is nothing. */
export const ownThings = {
  account: things('account', { 'their own': { place: 'none' } }),
  notifications: things('notice', {
    "A's counsel's": { place: 'none', of: 'member_counsel · own' },
    "the coordinator's": { place: 'none', of: 'coordinator · here' },
    "another alliance's": { place: 'abroad', of: 'coordinator · other alliance' },
  }),
  feeds: things('feed', {
    "A's counsel's": { place: 'none', of: 'member_counsel · own' },
    "the administrator's": { place: 'none', of: 'administrator · here' },
    "another alliance's": { place: 'abroad', of: 'coordinator · other alliance' },
  }),
  views: things('view', {
    "A's counsel's": { place: 'none', of: 'member_counsel · own' },
    "the administrator's": { place: 'none', of: 'administrator · here' },
    "another alliance's": { place: 'abroad', of: 'coordinator · other alliance' },
  }),
  exports: things('export', {
    "A's counsel's": { place: 'none', of: 'member_counsel · own' },
    "the coordinator's": { place: 'none', of: 'coordinator · here' },
    "another alliance's": { place: 'abroad', of: 'coordinator · other alliance' },
  }),
  waitingExports: things('waiting export', {
    "A's counsel's": { place: 'none', of: 'member_counsel · own' },
    "the coordinator's": { place: 'none', of: 'coordinator · here' },
    "another alliance's": { place: 'abroad', of: 'coordinator · other alliance' },
  }),
  absences: things('absence', {
    "A's counsel's": { place: 'none', of: 'member_counsel · own' },
    "the administrator's": { place: 'none', of: 'administrator · here' },
    "another alliance's": {
      place: 'abroad',
      of: 'coordinator · other alliance',
      deputy: 'treasurer · other alliance',
    },
  }),
  /** Of deadlines that both still know of. */
  delegations: things('delegation', {
    "A's counsel's": { place: 'none', of: 'member_counsel · own' },
    "the coordinator's": { place: 'none', of: 'coordinator · here' },
    "another alliance's": {
      place: 'abroad',
      of: 'coordinator · other alliance',
      deputy: 'treasurer · other alliance',
    },
  }),
  deputies: things('deputy', { 'a coordinator': { place: 'none', of: 'coordinator · here' } }),
  sessions: things('session', {
    "A's counsel's": { place: 'none', of: 'member_counsel · own' },
    "the administrator's": { place: 'none', of: 'administrator · here' },
    "another alliance's": { place: 'abroad', of: 'coordinator · other alliance' },
  }),
  invitations: things('own invitation', {
    "A's counsel's": { place: 'none', of: 'member_counsel · own' },
    "the administrator's": { place: 'none', of: 'administrator · here' },
    "another alliance's": { place: 'abroad', of: 'coordinator · other alliance' },
  }),
  tokens: things('token', {
    "A's counsel's": { place: 'none', of: 'member_counsel · own' },
    "the administrator's": { place: 'none', of: 'administrator · here' },
    "another alliance's": { place: 'abroad', of: 'coordinator · other alliance' },
  }),
};

export const mails = things('mail', {
  'a reminder': { place: 'joint' },
  "another alliance's": { place: 'abroad' },
});

export const failedWork = things('work', {
  'given up here': { place: 'none' },
  "another alliance's": { place: 'abroad' },
});

export const checkpoints = things('checkpoint', {
  'of this alliance': { place: 'none' },
  "another alliance's": { place: 'abroad' },
});

/** The id of a thing in the world: `kind: key`. */
export const nameOf = ({ kind, key }: Pick<Thing, 'kind' | 'key'>): string => `${kind}: ${key}`;
