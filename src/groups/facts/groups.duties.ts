import {
  type Asked,
  type DutyTable,
  hasRole,
  type Held,
  inBothJson,
  type MovedBy,
  namesJson,
  namesSql,
  type Role,
} from '../../platform/index.js';
import { firmsOf } from '../../walls/index.js';
import { isForOthers, letsInside } from '../sight.reader.js';
import { decidedAs, memberships, openGroup, openMembership, signing, trueWhile } from './groups.subjects.js';

const answer = { en: 'Answer', zh: '答复' };
const open = { en: 'Open', zh: '查看' };
const yours = { en: 'Your side is asked', zh: '待您方办理' };
const consentAlone = { en: 'It takes effect with your consent alone', zh: '须经贵方同意方能生效' };
const ethics = { en: 'You keep watch over conflicts of interest', zh: '您负责利益冲突审查' };

const called = namesSql('g');
const ofGroupAlone = namesJson('g');
const ofFirm = inBothJson(
  `concat_ws(', ', f.name_en, ${called.en})`,
  `concat_ws(', ', f.name_zh, ${called.zh})`,
);

/** Memberships (`m`) of which something is so, with the names of the group (`g`) and, where it says more, of the member. */
function memberOf({ tx, binds }: Asked, so: string, name = ofGroupAlone): string {
  return `SELECT m.id, g.case_id, ${name} AS name, NULL::date AS day, '/groups/' || g.id || '?member=' || m.id AS link
    FROM ${memberships} JOIN member f ON f.alliance_id = m.alliance_id AND f.id = m.member_id
   WHERE m.alliance_id = ${binds.bind(tx.caller.allianceId)} AND ${so}`;
}

const joins = ({ tx }: Pick<Asked, 'tx'>): boolean => tx.caller.permissions.includes('groups.join');

const ofWhom = inBothJson(
  `concat_ws(', ', coalesce(r.latin_name, r.name), f.name_en, ${called.en})`,
  `concat_ws(', ', r.name, f.name_zh, ${called.zh})`,
);

/**
 * A text to be signed for a member, in a capacity in which nobody has signed and the caller may: its representative and in-house counsel
 * as the client, in-house counsel and outside counsel of the membership as its counsel, nobody as both.
 */
function signature(asked: Asked): string | undefined {
  if (!joins(asked)) return undefined;
  const { tx, binds } = asked;
  const { bind } = binds;
  const firmsAs = (...roles: readonly Role[]): string =>
    `${bind(tx.caller.seats.flatMap(({ role, memberId }) => (roles.includes(role) ? (memberId ?? []) : [])))}::uuid[]`;
  const unsigned = (so: string): string => `NOT EXISTS (SELECT FROM signature s
     WHERE s.alliance_id = v.alliance_id AND s.agreement_id = v.id AND s.membership_id = m.id AND ${so})`;
  return `SELECT v.id, g.case_id, ${ofGroupAlone} AS name, v.sign_by AS day, '/groups/' || g.id || '?part=agreement&act=sign' AS link
    FROM agreement_version v JOIN (${memberships}) ON m.alliance_id = v.alliance_id AND m.group_id = v.group_id
   WHERE v.alliance_id = ${bind(tx.caller.allianceId)} AND v.status IN ('circulated', 'partially_signed')
     AND m.status IN ${signing} AND ${openMembership(tx, binds)} AND ${unsigned(`s.signed_by = ${bind(tx.caller.personId)}::uuid`)}
     AND (m.member_id = ANY(${firmsAs('member_representative', 'member_counsel')}) AND ${unsigned(`s.capacity = 'client'`)}
          OR (m.member_id = ANY(${firmsAs('member_counsel')}) OR NOT m.member_id = ANY(${bind(firmsOf(tx.caller))}::uuid[]))
             AND ${unsigned(`s.capacity = 'counsel'`)})`;
}

/** What a member that left owes. */
function certificate(asked: Asked): string | undefined {
  if (!joins(asked)) return undefined;
  const { tx, binds } = asked;
  return `SELECT t.id, g.case_id, ${ofGroupAlone} AS name, t.due_on AS day, '/groups/' || g.id || '?act=give_certificate&member=' || m.id AS link
    FROM certificate t JOIN (${memberships}) ON m.alliance_id = t.alliance_id AND m.id = t.membership_id
   WHERE t.alliance_id = ${binds.bind(tx.caller.allianceId)} AND t.given_at IS NULL AND ${openMembership(tx, binds)}`;
}

const mine = `alliance_id = current_setting('hezong.alliance')::uuid`;

/** Memberships (`m`, of group `g`) of which something is so, as held by their own side: the firm, and outside counsel who serve it there. */
const heldByOwn = (so: string, id = 'm.id', from = memberships, day?: string): Held => ({
  from: `${from} LEFT JOIN membership_counsel k ON k.alliance_id = m.alliance_id AND k.membership_id = m.id AND k.ended_at IS NULL
    WHERE m.${mine} AND ${so}`,
  id,
  caseId: 'g.case_id',
  holder: `unnest(ARRAY['firm:' || m.member_id, 'person:' || k.person_id])`,
  ...(day !== undefined && { day }),
});

const heldText = heldByOwn(
  `v.status IN ('circulated', 'partially_signed') AND m.status IN ${signing}`,
  'v.id',
  `agreement_version v JOIN (${memberships}) ON m.alliance_id = v.alliance_id AND m.group_id = v.group_id`,
  'v.sign_by',
);

const heldCertificate = heldByOwn(
  't.given_at IS NULL',
  't.id',
  `certificate t JOIN (${memberships}) ON m.alliance_id = t.alliance_id AND m.id = t.membership_id`,
  't.due_on',
);

const overseen = ({ tx, binds }: Asked, from: string, so: string, columns: string): string | undefined =>
  hasRole(tx.caller, 'coordinator')
    ? `SELECT ${columns} FROM ${from} WHERE g.alliance_id = ${binds.bind(tx.caller.allianceId)} AND ${so} AND ${openGroup(tx, binds)}`
    : undefined;

/** Memberships of which something is so, for who coordinates to look after. */
const membershipsLate =
  (so: string) =>
  (asked: Asked): string | undefined =>
    overseen(
      asked,
      `${memberships} JOIN member f ON f.alliance_id = m.alliance_id AND f.id = m.member_id`,
      so,
      `m.id, g.case_id, ${ofFirm} AS name, NULL::date AS day, '/groups/' || g.id AS link`,
    );

const ofGroup = (thing: string): string =>
  `${thing} JOIN joint_group g ON g.alliance_id = t.alliance_id AND g.id = t.group_id`;

const textsLate = (asked: Asked): string | undefined =>
  overseen(
    asked,
    ofGroup('agreement_version t'),
    `t.status IN ('circulated', 'partially_signed')`,
    `t.id, g.case_id, ${ofGroupAlone} AS name, t.sign_by AS day, '/groups/' || g.id || '?part=agreement' AS link`,
  );

const certificatesLate = (asked: Asked): string | undefined =>
  overseen(
    asked,
    `certificate t JOIN (${memberships}) ON m.alliance_id = t.alliance_id AND m.id = t.membership_id
       JOIN member f ON f.alliance_id = m.alliance_id AND f.id = m.member_id`,
    't.given_at IS NULL',
    `t.id, g.case_id, ${ofFirm} AS name, t.due_on AS day, '/groups/' || g.id AS link`,
  );

/** A membership (`m`) of which something is so, for a holder of some role to decide on. */
const decision = (role: Role, so: string) => ({
  held: {
    from: `${memberships} WHERE m.${mine} AND ${so}`,
    id: 'm.id',
    caseId: 'g.case_id',
    holder: `'role:${role}'`,
  },
  oversees: membershipsLate(so),
  open: (asked: Asked): string | undefined =>
    hasRole(asked.tx.caller, role)
      ? memberOf(asked, `${so} AND ${decidedAs(asked.tx, role, asked.binds)}`, ofFirm)
      : undefined,
});

/** A question of some aims, put to each member that takes part. The caller is asked where a member of theirs has not answered. */
const question = (aims: string) => {
  const isAsked = `q.state = 'open' AND q.aim ${aims}`;
  const asks = `m.status = 'active' AND ${letsInside('m')}`;
  const ofMembers = `group_proposal q JOIN (${memberships}) ON m.alliance_id = q.alliance_id AND m.group_id = q.group_id`;
  return {
    held: heldByOwn(`${isAsked} AND ${asks}`, 'q.id', ofMembers),
    /** Those nobody asked has answered yet, but those about the caller's own side. */
    oversees: ({ tx, binds }: Asked): string | undefined =>
      hasRole(tx.caller, 'coordinator')
        ? overseen(
            { tx, binds },
            `group_proposal q JOIN joint_group g ON g.alliance_id = q.alliance_id AND g.id = q.group_id`,
            `${isAsked} AND ${isForOthers(tx, binds)}`,
            `q.id, g.case_id, ${ofGroupAlone} AS name, NULL::date AS day, '/groups/' || g.id AS link`,
          )
        : undefined,
    open: ({ tx, binds }: Asked): string | undefined =>
      joins({ tx })
        ? `SELECT q.id, g.case_id, ${ofWhom} AS name, NULL::date AS day,
        '/groups/' || g.id || CASE WHEN q.person_id IS NULL THEN '' ELSE '?part=offices' END AS link
      FROM ${ofMembers}
      LEFT JOIN person r ON r.id = q.person_id
      LEFT JOIN group_membership i ON i.alliance_id = q.alliance_id AND i.id = q.membership_id
      LEFT JOIN member f ON f.alliance_id = i.alliance_id AND f.id = i.member_id
     WHERE q.alliance_id = ${binds.bind(tx.caller.allianceId)} AND ${isAsked}
       AND ${isForOthers(tx, binds)} AND ${asks} AND ${openMembership(tx, binds)}
       AND NOT EXISTS (SELECT FROM group_answer w WHERE w.alliance_id = q.alliance_id AND w.proposal_id = q.id
                        AND w.membership_id = m.id)`
        : undefined,
  };
};

/** What waits for somebody in a group. */
export const groupDuties = {
  invitation: {
    what: { en: 'A group waits for your answer', zh: '有应诉组待您方答复' },
    action: answer,
    why: yours,
    held: heldByOwn(trueWhile.invitation),
    oversees: membershipsLate(trueWhile.invitation),
    open: (asked) =>
      joins(asked)
        ? memberOf(asked, `${trueWhile.invitation} AND ${openMembership(asked.tx, asked.binds)}`)
        : undefined,
  },
  signature: {
    what: { en: 'An agreement is to be signed', zh: '协议待签署' },
    action: { en: 'Read and sign', zh: '阅读并签署' },
    why: yours,
    held: heldText,
    oversees: textsLate,
    open: signature,
  },
  certificate: {
    what: { en: 'A certificate of return or destruction is to be given', zh: '应出具退还或销毁证明' },
    action: { en: 'Give the certificate', zh: '出具证明' },
    why: yours,
    held: heldCertificate,
    oversees: certificatesLate,
    open: certificate,
  },
  office: {
    what: { en: 'An office of a group was proposed', zh: '组内任职待贵方同意' },
    action: answer,
    why: consentAlone,
    ...question(`NOT IN ('admit', 'show_history', 'terminate')`),
  },
  admission: {
    what: { en: 'A member is to come into a group', zh: '新成员入组待贵方同意' },
    action: answer,
    why: consentAlone,
    ...question(`= 'admit'`),
  },
  history: {
    what: { en: 'A new member asks to read what was shared before', zh: '新成员阅读既往材料待贵方同意' },
    action: answer,
    why: consentAlone,
    ...question(`= 'show_history'`),
  },
  termination: {
    what: { en: 'A group is to end', zh: '应诉组终止待贵方同意' },
    action: answer,
    why: consentAlone,
    ...question(`= 'terminate'`),
  },
  clearance: {
    what: { en: 'A member is to be cleared of conflicts', zh: '有成员待利益冲突审查' },
    action: open,
    why: ethics,
    ...decision('ethics_officer', trueWhile.clearance),
  },
  review: {
    what: { en: 'A membership is to be reviewed', zh: '有成员资格待复核' },
    action: open,
    why: ethics,
    ...decision('ethics_officer', trueWhile.review),
  },
  buy_in: {
    what: { en: 'A buy-in is due', zh: '有入组费待收取入账' },
    action: open,
    why: { en: 'You keep the alliance’s money', zh: '您负责联盟财务' },
    ...decision('treasurer', trueWhile.buy_in),
  },
} as const satisfies DutyTable;

const caseOf =
  (table: string) =>
  (ids: string): string =>
    `SELECT g.case_id FROM ${table} t JOIN joint_group g ON g.alliance_id = t.alliance_id AND g.id = t.group_id WHERE t.id = ANY(${ids})`;

/** The things whose facts move these duties. Facts of memberships name no case. */
export const groupThings: MovedBy = {
  group: null,
  agreement: null,
  office: null,
  proposal: caseOf('group_proposal'),
  membership: caseOf('group_membership'),
  departure: caseOf('group_membership'),
  party: null,
  case: null,
};
