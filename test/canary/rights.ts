import { compartments, subscriptions } from '../authorization/clearances.js';
import { documents } from '../authorization/papers.js';
import { groups, memberships } from '../authorization/group-things.js';
import { holds, personas } from '../authorization/personas.js';
import { knowsIt, knowsSubscription, readsUndertaking } from '../authorization/policy/clearance.js';
import { seesFirm } from '../authorization/policy/firms.js';
import { knowsGroup, knowsMembership } from '../authorization/policy/groups.js';
import { knowsEnd } from '../authorization/policy/reading.js';
import {
  actsFor,
  type Clause,
  concernsCaller,
  haveCases,
  inAlliance,
  seeEveryCase,
  seesCase,
} from '../authorization/policy/words.js';
import {
  readMoney,
  readsGroupNarrative,
  readsNarrative,
  seesCosts,
  seesVendor,
  seesVendorNote,
} from '../authorization/policy/costs.js';
import { callRights } from './call-rights.js';
import { checkRights } from './check-rights.js';
import { expertRights } from './expert-rights.js';
import { endRights } from './end-rights.js';
import { shareRights } from './share-rights.js';
import { readsNote } from '../authorization/policy/notes.js';
import { costs, funds, notes, rates, registerFirms, type Thing } from '../authorization/things.js';
import type { Right } from './plants.js';

const joint: Thing = { kind: 'case', key: 'the joint case', place: 'joint' };
const ofFirm = (firm: NonNullable<Thing['firm']>): Thing => ({ ...joint, firm });
const everybody = [...new Set(personas.flatMap(({ roles }) => roles))];

const servedOn = (...firms: readonly NonNullable<Thing['firm']>[]): Clause => ({
  says: 'it was served on a firm the caller acts for; officers see every service',
  otherwise: 'hidden',
  holds: (who) =>
    holds(who, 'coordinator', 'treasurer', 'ethics_officer', 'auditor') ||
    firms.some((firm) => actsFor(who, firm)),
});

const concernsNoFirm: Clause = {
  says: 'it concerns no firm: officers alone see it',
  otherwise: 'hidden',
  holds: (who) => holds(who, ...seeEveryCase),
};

const isItsCounsel: Clause = {
  says: 'the caller is counsel of this very respondent',
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

/** Who is under its order or in its caucus knows which case it is. */
const knowsOfCase: Clause = {
  says: 'the caller sees the case, or is let into something of it',
  otherwise: 'hidden',
  holds: (who, what) =>
    seesCase.holds(who, what) ||
    (who.walledFrom !== 'case' && (who.cleared === true || who.inCaucus === true)),
};

const mayKnow: Clause = { says: 'the caller may read it', otherwise: 'hidden', holds: knowsEnd };

/**
 * Pages that name a document by its id alone: the chain and the work under way; of what lies in no talks also walls, and who may read
 * it, for those who keep them; and where it was shared in a group once, that it was recalled, for those who stood there, who also know
 * of the mails about it.
 */
function namesIt({ paper }: Thing): RegExp {
  if (paper?.compartment !== undefined) return /^GET \/(audit|work)\b/;
  if (paper?.state !== 'recalled' && paper?.state !== 'returned')
    return /^GET \/(audit|work|walls|documents\/\{id\}\/access)\b/;
  return /^GET \/(audit|work|walls|documents\/\{id\}\/access|cases\/\{id\}\/record|notifications|mails)\b/;
}

/** What is written of a document, and in it, is for whoever may read it. */
const paperWords = (what: Thing): readonly Right[] => {
  const { key, paper } = what;
  const sealed = paper?.compartment !== undefined;
  const isGone = paper?.state === 'returned';
  const right = { what, clauses: [mayKnow], roles: everybody, sealed };
  return [
    { ...right, in: [`document ${key}: reason`], isUnseen: true },
    {
      ...right,
      in: [`document ${key}: id`],
      isUnseen: isGone,
      besides: namesIt(what),
      open: true,
      sealed: false,
    },
    { ...right, in: [`document ${key}: content`], isUnseen: isGone || paper?.state === 'quarantined' },
    { ...right, in: [`document ${key}: `], isUnseen: isGone },
  ];
};

const compartmentWords = (beginning: string, key: string): Right => {
  const what = compartments.find((one) => one.key === key);
  if (what === undefined) throw new Error(`There is no compartment "${key}"`);
  return {
    in: [beginning],
    what,
    clauses: [knowsIt],
    roles: everybody,
    open: key.startsWith('the order') || beginning.startsWith('existence'),
  };
};

const subscriptionWords = (of: string, place: Thing['place']): Right => ({
  in: [`subscription of ${of}: `],
  what: { kind: 'subscription', key: of, place, of },
  clauses: [knowsSubscription],
  roles: everybody,
});

/** What a signer says of themselves; only two of the subscriptions are opened one by one. */
const undertakingWords = (of: string): Right => ({
  in: [`undertaking of ${of}: `],
  what: { kind: 'subscription', key: of, place: of === foreigner ? 'abroad' : 'joint', of },
  clauses: [knowsSubscription, readsUndertaking],
  roles: everybody,
  isUnseen: !subscriptions.some((one) => one.of === of),
});

const groupWords = (what: Thing): Right => ({
  in: [`group ${what.key}: `, `issue ${what.key}: `, `agreement ${what.key}: `],
  what,
  clauses: [knowsGroup],
  roles: everybody,
});

/** The register says who a firm is to all who see the whole of it, and of what case it is a party to nobody. */
const firmWords = (what: Thing): Right => ({
  in: [`register firm: ${what.key}: `],
  what,
  clauses: [seesFirm],
  roles: haveCases,
  open: true,
});

const membershipWords = (beginning: string, key: string, more: Partial<Right> = {}): Right => {
  const what = memberships.find((one) => one.key === key);
  if (what === undefined) throw new Error(`There is no membership "${key}"`);
  return { in: [beginning], what, clauses: [knowsMembership], roles: everybody, ...more };
};

/** Why a member left is for its own side alone. */
const ofItsOwnSide: Clause = {
  says: 'the caller acts for the member that left',
  otherwise: 'hidden',
  holds: (who, { firm }) => actsFor(who, firm),
};

const foreigner = 'outside_counsel · other alliance';

/** Who may come across what was planted where; the first that fits counts. */
export const rights: readonly Right[] = [
  { ...caseWords(['the joint case: title'], joint), clauses: [knowsOfCase], roles: everybody },
  caseWords(['the joint case: '], joint),
  caseWords(['a case of another member: '], { ...joint, place: 'other' }),
  caseWords(["another alliance's case: "], { ...joint, place: 'abroad' }),
  caseWords(['parked case of the joint case: '], { ...joint, place: 'none' }, concernsNoFirm),
  caseWords(["parked case another alliance's: "], { ...joint, place: 'abroad' }, concernsNoFirm),
  caseWords(
    ['complaint of the joint case: ', 'complaint of the join with ', 'case join with '],
    { ...joint, place: 'none' },
    concernsNoFirm,
  ),
  caseWords(
    ["complaint another alliance's: ", 'complaint of the join another ', 'case join another '],
    { ...joint, place: 'abroad' },
    concernsNoFirm,
  ),
  caseWords(["answer cover of a rival's in the joint case: "], ofFirm('rival'), concernsCaller),
  caseWords(
    ["answer cover N's in another case: "],
    { ...ofFirm('stranger'), place: 'other' },
    concernsCaller,
  ),
  caseWords(['event served on A: ', 'event served on A again: ', 'service on own: '], joint, servedOn('own')),
  caseWords(['event served on B: '], joint, servedOn('fellow')),
  caseWords(['service on fellow: '], ofFirm('fellow'), concernsCaller),
  caseWords(['mandate proposed to A: '], ofFirm('own'), concernsCaller),
  caseWords(['event served on both: '], joint, servedOn('own', 'fellow')),
  caseWords(['event served on nobody: '], joint),
  caseWords(["deadline A's, met: ", "deadline A's, ordered: "], ofFirm('own'), concernsCaller),
  caseWords(['event of another case: ', 'service on stranger: '], { ...joint, place: 'other' }),
  caseWords(["event another alliance's: ", 'service on foreigner: '], { ...joint, place: 'abroad' }),
  caseWords(['defence of A', 'licence of A'], ofFirm('own'), concernsCaller),
  caseWords(['defence of B', 'licence of B'], ofFirm('fellow'), concernsCaller),
  {
    in: ['talks of A'],
    what: ofFirm('own'),
    clauses: [seesCase, isItsCounsel],
    roles: haveCases,
    sealed: true,
  },
  ...documents.flatMap(paperWords),
  compartmentWords('order of the joint case: ', 'the order of the joint case'),
  compartmentWords('order of another alliance: ', 'the order of another alliance'),
  compartmentWords('caucus: name', 'the caucus'),
  compartmentWords('existence of the caucus', 'the caucus'),
  compartmentWords('existence of the settlement', "A's settlement"),
  ...personas
    .filter(({ cleared }) => cleared === true)
    .flatMap(({ key }) => [
      // Only two of them are opened one by one.
      { ...subscriptionWords(key, 'joint'), in: [`subscription of ${key}: filing`], isUnseen: true },
      subscriptionWords(key, 'joint'),
      undertakingWords(key),
    ]),
  subscriptionWords(foreigner, 'abroad'),
  undertakingWords(foreigner),
  ...registerFirms.filter(({ firm }) => firm === undefined).map(firmWords),
  ...notes.map((what) => ({
    in: [`note ${what.key}: `],
    what,
    clauses: [seesCase, readsNote],
    roles: haveCases,
  })),
  ...shareRights,
  ...groups.map(groupWords),
  ...costs.flatMap((what): Right[] => [
    {
      in: [`cost ${what.key}: number`, `engagement ${what.key}: scope`],
      what,
      clauses: [seesCosts],
      roles: readMoney,
    },
    {
      in: [`cost ${what.key}: narrative for the group`],
      what,
      clauses: [readsGroupNarrative],
      roles: readMoney,
    },
    { in: [`cost ${what.key}: narrative`], what, clauses: [readsNarrative], roles: readMoney },
    { in: [`vendor ${what.key}: name`], what, clauses: [inAlliance, seesVendor], roles: readMoney },
    { in: [`vendor ${what.key}: note`], what, clauses: [seesVendorNote], roles: readMoney },
  ]),
  ...callRights,
  ...endRights,
  ...expertRights,
  ...checkRights,
  ...funds.map((what) => ({
    in: [`fund ${what.key}: `],
    what,
    clauses: [seesCase],
    roles: ['treasurer', 'auditor'],
  })),
  ...rates.map((what) => ({
    in: [`rate ${what.key}: `],
    what,
    clauses: [inAlliance],
    roles: ['treasurer', 'auditor'],
  })),
  membershipWords('conflict of K: ', 'candidate'),
  membershipWords('suspension of S: ', 'debtor'),
  membershipWords('exit of E: ', 'leaver', { clauses: [knowsMembership, ofItsOwnSide], isUnseen: true }),
  {
    in: ['wall of '],
    what: { ...joint, place: 'none' },
    clauses: [inAlliance],
    roles: ['coordinator', 'ethics_officer'],
  },
  ...(['none', 'abroad'] as const).map((place) => ({
    in: [place === 'none' ? 'calendar proposed: ' : "calendar another alliance's: "],
    what: { ...joint, place },
    clauses: [inAlliance],
    roles: everybody,
    open: true,
  })),
  { ...caseWords(['hold on the joint case: '], joint), roles: everybody },
  { ...caseWords(["hold another alliance's: "], { ...joint, place: 'abroad' }), roles: everybody },
  ...documents
    .filter(({ key }) => ["A's own", "A's for the group, early"].includes(key))
    .map((what) => ({
      in: [what.key === "A's own" ? "hold on A's own: " : "hold on A's for the group: "],
      what,
      clauses: [mayKnow],
      roles: everybody,
    })),
];
