import { Injectable } from '@nestjs/common';
import { Audience, type Listener } from '../../cases/index.js';
import {
  Duties,
  type HeardFact,
  Notices,
  seeThere,
  Subjects,
  type Telling,
  type Tx,
} from '../../platform/index.js';
import { firmsOf, holds, isBehind } from '../../walls/index.js';
import { letsInside } from '../sight.reader.js';
import { groupDuties, groupThings } from './groups.duties.js';
import { type GroupPart, groupsFacts, type GroupTold } from './groups.facts.js';
import { type GroupSubject, groupSubjects, signing, trueWhile } from './groups.subjects.js';

/** Members, and the counsel who serve them in a group. */
interface Side {
  readonly memberIds: readonly string[];
  readonly counselIds: readonly string[];
}

/** Who is who around the memberships a fact is about, as they stand at the moment of telling. */
interface Circle {
  readonly groupId: string;
  readonly caseId: string;
  readonly own: Side;
  readonly inside: Side;
  readonly liaisonIds: readonly string[];
  readonly officeIds: readonly string[];
  /** Of what can cease to be so, what is so. */
  readonly so: readonly string[];
}

/** Tells of what happens in a group those concerned, and nobody else. */
@Injectable()
export class TellOfGroups {
  constructor(
    notices: Notices,
    subjects: Subjects,
    duties: Duties,
    private readonly audience: Audience,
  ) {
    notices.add(groupsFacts, (tx, fact, told) => this.tell(tx, fact, told));
    subjects.add(groupSubjects);
    duties.add(groupDuties, groupThings);
  }

  private async tell(tx: Tx, fact: HeardFact, told: readonly GroupTold[]): Promise<readonly Telling[]> {
    const ofThem = told.filter(({ of }) => of === 'latecomers');
    const late = ofThem.length === 0 ? [] : await latecomers(tx, fact.subject.id);
    const tellings = [
      await this.tellOf(
        tx,
        fact,
        told.filter(({ of }) => of === undefined),
      ),
    ];
    for (const id of late)
      tellings.push(await this.tellOf(tx, { ...fact, subject: { ...fact.subject, id } }, ofThem));
    return tellings.flat();
  }

  private async tellOf(tx: Tx, fact: HeardFact, told: readonly GroupTold[]): Promise<readonly Telling[]> {
    const circle = await circleOf(tx, fact);
    if (circle === undefined) return [];
    const listeners = (await this.audience.inCase(tx, circle.caseId)).filter(
      ({ personId, reader }) => personId !== fact.actorId && !isBehind(reader, 'group', circle.groupId),
    );
    const { to: status } = fact.payload as { readonly to?: string };
    return told
      .filter(({ about, movedTo = status }) => movedTo === status && isSo(about, circle))
      .map(({ to, about, title }) => ({
        to: listeners.filter((one) => isTold(to, one, circle)),
        notice: {
          subject: { kind: about, id: fact.subject.id, caseId: null },
          behind: { case: circle.caseId, group: circle.groupId },
          title,
          body: seeThere,
          link: `/groups/${circle.groupId}`,
          mail: 'each',
        },
      }));
  }
}

/**
 * Those approved in the group of a membership that owe a buy-in because others came in first: asked of the first that did, so that
 * each is told of once. Who was approved later is told of by that.
 */
async function latecomers(tx: Tx, membershipId: string): Promise<readonly string[]> {
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

const isSo = (about: GroupSubject, { so }: Circle): boolean => !(about in trueWhile) || so.includes(about);

const isOf = ({ personId, reader }: Listener, { memberIds, counselIds }: Side): boolean =>
  firmsOf(reader).some((id) => memberIds.includes(id)) ||
  (holds(reader, 'outside_counsel') && counselIds.includes(personId));

/** Whether someone is of a part, where he is not of the own side: that is told as such alone, whatever else it is. */
const isOther: { readonly [P in Exclude<GroupPart, 'own'>]: (one: Listener, circle: Circle) => boolean } = {
  runners: ({ personId, reader }, { liaisonIds }) =>
    holds(reader, 'coordinator') || liaisonIds.includes(personId),
  inside: (one, { officeIds, inside }) =>
    holds(one.reader, 'coordinator') || officeIds.includes(one.personId) || isOf(one, inside),
  ethics: ({ reader }) => holds(reader, 'ethics_officer'),
  treasurer: ({ reader }) => holds(reader, 'treasurer'),
};

const isTold = (part: GroupPart, one: Listener, circle: Circle): boolean =>
  part === 'own' ? isOf(one, circle.own) : !isOf(one, circle.own) && isOther[part](one, circle);

const groupOf = (table: string, id: string): string =>
  `m.group_id = (SELECT t.group_id FROM ${table} t WHERE t.alliance_id = $1 AND t.id = ${id})`;

/** Whom something is told that concerns no one membership: those asked to sign, or all who take part. By fact, or by its subject. */
const askedBy: { readonly [of: string]: ((id: string) => string) | undefined } = {
  'agreement.circulated': (id) => `${groupOf('agreement_version', id)} AND m.status IN ${signing}`,
  proposal: (id) => `${groupOf('group_proposal', id)} AND ${letsInside('m')}`,
  office: (id) => `${groupOf('group_office', id)} AND ${letsInside('m')}`,
};

/** Of an agreement, an office or a proposal, the own side is all who are asked; else the member the fact concerns, with its counsel in the group. */
async function circleOf(tx: Tx, { type, subject }: HeardFact): Promise<Circle | undefined> {
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
