import { numberOrTitle } from '../../cases/index.js';
import { searchPattern } from '../../identity/index.js';
import {
  type Asked,
  type Binds,
  hasRole,
  type NamedSubject,
  namesSql,
  type Role,
  type SubjectTable,
  type Tx,
} from '../../platform/index.js';
import {
  isForOthers,
  letsInside,
  noWall,
  ownMembership,
  runsInSql,
  seesOthersInSql,
  sightsInSql,
} from '../sight.reader.js';

/** SQL that is true of a membership (`m`, of group `g`) that is the caller's to act for, and no wall hides. */
export const openMembership = (tx: Tx, binds: Binds): string =>
  `${ownMembership(tx, binds)} AND ${openGroup(tx, binds)}`;

/** SQL that is true of a group (`g`) the caller runs, and no wall hides. */
const runsGroup = (tx: Tx, binds: Binds): string =>
  `${runsInSql(tx, 'g.id', binds)} AND ${openGroup(tx, binds)}`;

/** SQL that is true of a group (`g`) the caller sees from inside, or as one who runs groups does, and no wall hides. */
const insideGroup = (tx: Tx, binds: Binds): string =>
  `${seesOthersInSql(tx, 'g.id', binds)} AND ${openGroup(tx, binds)}`;

/** SQL of what must be so of a membership (`m`, of group `g`) while a notice of some kind about it is true. */
export const trueWhile = {
  /** A group that ended is left by nobody. */
  departure: `m.left_at IS NOT NULL AND g.status NOT IN ('terminated', 'closed')`,
  review: `m.status = 'suspended' AND m.suspended_for = 'adversity'`,
  invitation: `m.status = 'invited'`,
  clearance: `m.status = 'conflict_clearing'`,
  /** Founders owe it where the group says so; while nobody has come in, all are to be founders. */
  buy_in: `m.status = 'approved' AND g.buy_in_minor IS NOT NULL AND m.buy_in_posted_at IS NULL AND (g.founders_pay
    OR EXISTS (SELECT FROM group_membership i WHERE i.alliance_id = g.alliance_id AND i.group_id = g.id AND i.active_at IS NOT NULL))`,
} as const;

/** SQL that is true of a membership (`m`, of group `g`) that is for a holder of some role to decide on: none of that holder's own side. */
export const decidedAs = (tx: Tx, role: Role, binds: Binds): string =>
  hasRole(tx.caller, role) ? `NOT ${ownMembership(tx, binds)} AND ${openGroup(tx, binds)}` : 'FALSE';

/** SQL that is true of a group (`g`) no wall hides. */
export const openGroup = (tx: Tx, binds: Binds): string => noWall(tx, 'g.id', 'g.case_id', binds);

/** Memberships (`m`) with their groups (`g`). */
export const memberships = `group_membership m JOIN joint_group g ON g.alliance_id = m.alliance_id AND g.id = m.group_id`;

/** Memberships in these states are asked to sign what is circulated. */
export const signing = `('invited', 'conflict_clearing', 'approved', 'active')`;

/** A membership of which something is so. */
const membership =
  (so: (tx: Tx, binds: Binds) => string) =>
  ({ tx, binds }: Asked, id: string): string =>
    `EXISTS (SELECT FROM ${memberships} WHERE m.alliance_id = ${binds.bind(tx.caller.allianceId)} AND m.id = ${id} AND ${so(tx, binds)})`;

/** A thing of a group (`t`) that is told of by the name of the group. */
const ofGroup = (table: string): NamedSubject => ({
  from: `${table} t JOIN joint_group g ON g.alliance_id = t.alliance_id AND g.id = t.group_id`,
  id: 't.id',
  ...namesSql('g'),
  link: `'/groups/' || g.id`,
});
const named = ofGroup('group_membership');

const readsGroups = ({ tx }: Asked): boolean => tx.caller.permissions.includes('groups.read');

const toTheMembership = { instead: { en: 'Attach it to the membership.', zh: '请附于组员资格。' } };
const intoTheGroup = {
  instead: {
    en: 'Bring it in on the page of the group: it lies in its case and names the group.',
    zh: '请在应诉组页面录入：文件归入其案件并标明该应诉组。',
  },
};

/** Groups, and who is in them as far as the reader sees others, by name. */
const groupParts = {
  group: {
    documents: intoTheGroup,
    known: (asked, id) =>
      readsGroups(asked)
        ? `EXISTS (SELECT FROM joint_group g JOIN ${sightsInSql(asked.tx, asked.binds)} seen ON seen.group_id = g.id
             WHERE g.alliance_id = ${asked.binds.bind(asked.tx.caller.allianceId)} AND g.id = ${id} AND ${openGroup(asked.tx, asked.binds)})`
        : 'FALSE',
    named: {
      from: 'joint_group jg JOIN case_file c ON c.alliance_id = jg.alliance_id AND c.id = jg.case_id',
      id: 'jg.id',
      ...namesSql('jg'),
      beside: { en: numberOrTitle('c', 'en'), zh: numberOrTitle('c', 'zh') },
      link: `'/groups/' || jg.id`,
      search: {
        kind: { en: 'Joint-defence group', zh: '联合应诉组' },
        matches: ({ tx, binds: { bind } }, typed) =>
          `jg.alliance_id = ${bind(tx.caller.allianceId)} AND jg.id IN (SELECT joint_group_matching(${bind(searchPattern(typed))}))`,
      },
    },
  },
  /** As a group shows who is in it: those that are or were in, to who is inside; the others to who runs it and to their own side. */
  group_member: {
    documents: toTheMembership,
    known: (asked, id) =>
      readsGroups(asked)
        ? membership(
            (tx, binds) =>
              `(${runsGroup(tx, binds)} OR ${insideGroup(tx, binds)} AND m.active_at IS NOT NULL OR ${openMembership(tx, binds)})`,
          )(asked, id)
        : 'FALSE',
    named: {
      from: `group_membership gm JOIN joint_group jg ON jg.alliance_id = gm.alliance_id AND jg.id = gm.group_id
        JOIN member m ON m.alliance_id = gm.alliance_id AND m.id = gm.member_id`,
      id: 'gm.id',
      en: 'm.name_en',
      zh: 'm.name_zh',
      beside: namesSql('jg'),
      link: `'/groups/' || jg.id`,
      search: {
        kind: { en: 'Member of a group', zh: '应诉组组员' },
        matches: ({ tx, binds: { bind } }, typed) =>
          `gm.alliance_id = ${bind(tx.caller.allianceId)} AND m.firm_id IN (SELECT firm_matching(${bind(searchPattern(typed))}))`,
      },
    },
  },
} as const satisfies SubjectTable;

/** What is told of a membership (`m`, of group `g`) while something is so of it. */
const awaited = (kind: keyof typeof trueWhile, whose: (tx: Tx, binds: Binds) => string) => ({
  isAwaited: true as const,
  documents: toTheMembership,
  named,
  known: membership((tx, binds) => `${trueWhile[kind]} AND ${whose(tx, binds)}`),
});
const decided = (kind: keyof typeof trueWhile, role: Role) =>
  awaited(kind, (tx, binds) => decidedAs(tx, role, binds));

/** What people are told of groups: each is known as long as its reader may know of that. */
export const groupSubjects = {
  ...groupParts,
  agreement: {
    isAwaited: true,
    documents: intoTheGroup,
    named: ofGroup('agreement_version'),
    known: ({ tx, binds }, id) => `EXISTS (
      SELECT FROM agreement_version v JOIN (${memberships}) ON m.alliance_id = v.alliance_id AND m.group_id = v.group_id
       WHERE v.alliance_id = ${binds.bind(tx.caller.allianceId)} AND v.id = ${id} AND m.status IN ${signing}
         AND ${openMembership(tx, binds)})`,
  },
  membership: { named, known: membership(openMembership), documents: { keptBy: 'groups.join' } },
  certificate: { named, known: membership(runsGroup), documents: toTheMembership },
  departure: awaited('departure', insideGroup),
  review: decided('review', 'ethics_officer'),
  invitation: awaited('invitation', openMembership),
  clearance: decided('clearance', 'ethics_officer'),
  buy_in: decided('buy_in', 'treasurer'),
  proposal: {
    isAwaited: true,
    documents: intoTheGroup,
    named: ofGroup('group_proposal'),
    known: ({ tx, binds }, id) => `EXISTS (
      SELECT FROM group_proposal q JOIN (${memberships}) ON m.alliance_id = q.alliance_id AND m.group_id = q.group_id
       WHERE q.alliance_id = ${binds.bind(tx.caller.allianceId)} AND q.id = ${id} AND q.state = 'open' AND ${letsInside('m')}
         AND ${openMembership(tx, binds)} AND ${isForOthers(tx, binds)})`,
  },
  office: {
    named: ofGroup('group_office'),
    documents: { keptBy: 'groups.write' },
    known: ({ tx, binds }, id) => `EXISTS (
      SELECT FROM group_office o JOIN joint_group g ON g.alliance_id = o.alliance_id AND g.id = o.group_id
       WHERE o.alliance_id = ${binds.bind(tx.caller.allianceId)} AND o.id = ${id} AND ${insideGroup(tx, binds)})`,
  },
} as const satisfies SubjectTable;

export type GroupSubject = keyof typeof groupSubjects;
