import type { HeardFact, Tx } from '../../platform/index.js';
import { letsInside } from '../sight.reader.js';
import { signing, trueWhile } from './groups.subjects.js';

/** Members, and the counsel who serve them in a group. */
export interface Side {
  readonly memberIds: readonly string[];
  readonly counselIds: readonly string[];
}

/** Who is who around the memberships a fact is about, as they stand at the moment of telling. */
export interface Circle {
  readonly groupId: string;
  readonly caseId: string;
  readonly own: Side;
  readonly inside: Side;
  readonly liaisonIds: readonly string[];
  readonly officeIds: readonly string[];
  /** Of what can cease to be so, what is so. */
  readonly so: readonly string[];
}

/**
 * Those approved in the group of a membership that owe a buy-in because others came in first: asked of the first that did, so that
 * each is told of once. Who was approved later is told of by that.
 */
export async function latecomers(tx: Tx, membershipId: string): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT m.id FROM group_membership m JOIN joint_group g ON g.alliance_id = m.alliance_id AND g.id = m.group_id
       JOIN LATERAL (SELECT f.id, f.active_at FROM group_membership f
                      WHERE f.alliance_id = $1 AND f.group_id = g.id AND f.active_at IS NOT NULL
                      ORDER BY f.active_at, f.id LIMIT 1) founder ON founder.id = $2
      WHERE m.alliance_id = $1 AND ${trueWhile.buy_in} AND NOT g.founders_pay
        AND founder.active_at >= (SELECT max(e.at) FROM membership_event e
             WHERE e.alliance_id = $1 AND e.membership_id = m.id AND e.to_status = 'approved')
      ORDER BY m.id`,
    [tx.caller.allianceId, membershipId],
  );
  return rows.map(({ id }) => id);
}

const groupOf = (table: string, id: string): string =>
  `m.group_id = (SELECT t.group_id FROM ${table} t WHERE t.alliance_id = $1 AND t.id = ${id})`;

/** Whom something is told that concerns no one membership: those asked to sign, or all who take part. By fact, or by its subject. */
const askedBy: { readonly [of: string]: ((id: string) => string) | undefined } = {
  'agreement.circulated': (id) => `${groupOf('agreement_version', id)} AND m.status IN ${signing}`,
  proposal: (id) => `${groupOf('group_proposal', id)} AND ${letsInside('m')}`,
  office: (id) => `${groupOf('group_office', id)} AND ${letsInside('m')}`,
};

/** Of an agreement, an office or a proposal, the own side is all who are asked; else the member the fact concerns, with its counsel in the group. */
export async function circleOf(tx: Tx, { type, subject }: HeardFact): Promise<Circle | undefined> {
  const which = (askedBy[type] ?? askedBy[subject.kind])?.('$2') ?? 'm.id = $2';
  const [circle] = await tx.query<Circle>(
    `SELECT g.id AS "groupId", g.case_id AS "caseId", ${sideSql('m')} AS own, ${soSql} AS so,
            (SELECT ${sideSql('i')} FROM ${withCounsel('i')}
              WHERE i.alliance_id = $1 AND i.group_id = g.id AND ${letsInside('i')}) AS inside,
            ARRAY(SELECT o.person_id FROM ${offices} AND o.office = 'liaison_counsel') AS "liaisonIds",
            ARRAY(SELECT o.person_id FROM ${offices}) AS "officeIds"
       FROM ${withCounsel('m')} JOIN joint_group g ON g.alliance_id = m.alliance_id AND g.id = m.group_id
      WHERE m.alliance_id = $1 AND ${which} GROUP BY g.id, g.case_id`,
    [tx.caller.allianceId, subject.id],
  );
  return circle;
}

const soSql = `array_remove(ARRAY[${Object.entries(trueWhile)
  .map(([kind, sql]) => `CASE WHEN bool_or(${sql}) THEN '${kind}' END`)
  .join(', ')}], NULL)`;

const offices = `group_office o WHERE o.alliance_id = $1 AND o.group_id = g.id AND o.ended_at IS NULL`;

const withCounsel = (m: string): string =>
  `group_membership ${m} LEFT JOIN membership_counsel ${m}k
     ON ${m}k.alliance_id = ${m}.alliance_id AND ${m}k.membership_id = ${m}.id AND ${m}k.ended_at IS NULL`;

const sideSql = (m: string): string =>
  `jsonb_build_object('memberIds', coalesce(jsonb_agg(DISTINCT ${m}.member_id), '[]'),
     'counselIds', coalesce(jsonb_agg(DISTINCT ${m}k.person_id) FILTER (WHERE ${m}k.person_id IS NOT NULL), '[]'))`;
