import { Injectable } from '@nestjs/common';
import { nameAt } from '../identity/index.js';
import { Binds, sightOfCaller, visibleCase } from '../cases/index.js';
import { newId, NotFoundError, type Tx } from '../platform/index.js';
import { Standings } from '../walls/index.js';
import type { AgreementStatus, GroupStatus } from './domain/agreement.js';
import type { Conflict as FoundConflict, KnownParty } from './domain/conflicts.js';
import type { MembershipLife } from './domain/membership.js';
import type { MembershipAction, MembershipStatus } from './domain/membership-words.js';
import type { GroupFile, Membership } from './group-file.js';

const at = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A JSON object of some columns of an alias, named as in TypeScript; `_at` columns as instants. */
const object = (alias: string, columns: readonly string[], more = ''): string =>
  `jsonb_build_object(${columns
    .map((column) => {
      const name = column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
      const value = column.endsWith('_at') ? at(`${alias}.${column}`) : `${alias}.${column}`;
      return `'${name}', ${value}`;
    })
    .join(', ')}${more})`;

const agreementColumns = [
  'id',
  'no',
  'status',
  'text',
  'text_sha256',
  'allowed_uses',
  'notice_days',
  'tail_rule',
  'governing_law',
  'signers_needed',
  'office_term',
  'sign_by',
  'circulated_at',
  'effective_at',
];
const membershipColumns = [
  'id',
  'group_id',
  'member_id',
  'role',
  'status',
  'suspended_for',
  'history_vote',
  'invited_by',
  'buy_in_posted_at',
  'buy_in_reference',
  'agreement_id',
  'invited_at',
  'active_at',
  'cut_at',
  'left_at',
  'liability_until',
  'closed_at',
  'version',
];

const proposalColumns = [
  'id',
  'aim',
  'office',
  'person_id',
  'office_id',
  'membership_id',
  'basis',
  'proposed_by',
  'proposed_at',
  'state',
  'decided_at',
  'end_reason',
];

/** A group with all that belongs to it; `seesHit` is true of a conflict (`h`) in a case the caller sees, or in none. */
const whole = (seesHit: string): string => `
  SELECT g.id, g.case_id AS "caseId", c.number AS "caseNumber", c.title AS "caseTitle", g.name, g.status,
         g.buy_in_minor::text AS "buyInMinor", g.buy_in_currency AS "buyInCurrency", g.opened_at AS "openedAt",
         g.effective_at AS "effectiveAt", g.ended_at AS "endedAt", g.end_reason AS "endReason", g.version,
         (SELECT coalesce(jsonb_agg(${object('a', agreementColumns)} ORDER BY a.no), '[]') FROM agreement_version a
           WHERE a.alliance_id = g.alliance_id AND a.group_id = g.id) AS agreements,
         (SELECT coalesce(jsonb_agg(${object(
           'm',
           membershipColumns,
           `, 'memberName', jsonb_build_object('en', f.name_en, 'zh', f.name_zh),
              'counsel', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'personId', k.person_id, 'name', kp.name) ORDER BY k.added_at), '[]')
                 FROM membership_counsel k JOIN person kp ON kp.id = k.person_id
                WHERE k.alliance_id = m.alliance_id AND k.membership_id = m.id AND k.ended_at IS NULL),
              'conflicts', (SELECT coalesce(jsonb_agg(${object('h', ['id', 'kind', 'named', 'state', 'resolution', 'resolved_at'], `, 'resolver', ${nameAt('hp', 'h.resolved_at')}, 'inSight', ${seesHit}`)}
                 ORDER BY h.found_at, h.id), '[]') FROM conflict_hit h LEFT JOIN person hp ON hp.id = h.resolved_by
                WHERE h.alliance_id = m.alliance_id AND h.membership_id = m.id),
              'events', (SELECT coalesce(jsonb_agg(jsonb_build_object('action', e.action, 'reason', e.reason, 'by', ${nameAt('ep', 'e.at')}, 'at', ${at('e.at')})
                 ORDER BY e.at, e.id), '[]') FROM membership_event e LEFT JOIN person ep ON ep.id = e.by_person
                WHERE e.alliance_id = m.alliance_id AND e.membership_id = m.id),
              'certificate', (SELECT ${object('z', ['asked_at', 'due_on', 'manner', 'statement', 'given_at'])} FROM certificate z
                WHERE z.alliance_id = m.alliance_id AND z.membership_id = m.id)`,
         )} ORDER BY m.invited_at, m.id), '[]')
            FROM group_membership m JOIN member f ON f.alliance_id = m.alliance_id AND f.id = m.member_id
           WHERE m.alliance_id = g.alliance_id AND m.group_id = g.id) AS memberships,
         (SELECT coalesce(jsonb_agg(${object('s', ['agreement_id', 'membership_id', 'capacity', 'signed_by', 'authority', 'effective_as_of', 'signed_at'], `, 'signer', ${nameAt('sp', 's.signed_at')}`)}
             ORDER BY s.signed_at, s.id), '[]')
            FROM signature s JOIN agreement_version a ON a.alliance_id = s.alliance_id AND a.id = s.agreement_id
            JOIN person sp ON sp.id = s.signed_by
           WHERE a.alliance_id = g.alliance_id AND a.group_id = g.id) AS signatures,
         (SELECT coalesce(jsonb_agg(${object('o', ['id', 'person_id', 'office', 'basis', 'given_at', 'confirmed_at', 'ended_at'], `, 'name', op.name`)}
             ORDER BY o.given_at, o.id), '[]') FROM group_office o JOIN person op ON op.id = o.person_id
           WHERE o.alliance_id = g.alliance_id AND o.group_id = g.id) AS offices,
         (SELECT coalesce(jsonb_agg(${object(
           'q',
           proposalColumns,
           `, 'name', qp.name, 'proposer', qb.name,
              'answers', (SELECT coalesce(jsonb_agg(${object('w', ['membership_id', 'answer', 'reason'], `, 'by', wp.name, 'at', ${at('w.answered_at')}`)}
                 ORDER BY w.answered_at, w.id), '[]') FROM group_answer w JOIN person wp ON wp.id = w.answered_by
                WHERE w.alliance_id = q.alliance_id AND w.proposal_id = q.id)`,
         )} ORDER BY q.proposed_at, q.id), '[]')
            FROM group_proposal q LEFT JOIN person qp ON qp.id = q.person_id JOIN person qb ON qb.id = q.proposed_by
           WHERE q.alliance_id = g.alliance_id AND q.group_id = g.id) AS proposals,
         (SELECT coalesce(jsonb_agg(${object('i', ['id', 'name'])} ORDER BY i.made_at, i.id), '[]') FROM group_issue i
           WHERE i.alliance_id = g.alliance_id AND i.group_id = g.id AND i.closed_at IS NULL) AS issues
    FROM joint_group g JOIN case_file c ON c.alliance_id = g.alliance_id AND c.id = g.case_id
   WHERE g.alliance_id = $1 AND g.id = $2`;

/** Every row of groups. Nothing here decides who may see it. */
@Injectable()
export class GroupsStore {
  constructor(private readonly standings: Standings) {}

  /** A group with all that belongs to it, in one statement. Not found where there is none. */
  async read(tx: Tx, id: string): Promise<GroupFile> {
    const binds = new Binds();
    binds.bind(tx.caller.allianceId);
    binds.bind(id);
    const seesHit = `(h.case_id IS NULL OR ${visibleCase(sightOfCaller(tx.caller), 'h.case_id', binds)})`;
    const [file] = await tx.query<GroupFile>(whole(seesHit), binds.values);
    if (file === undefined) throw new NotFoundError();
    return file;
  }

  /** The same, with the group locked: everything that changes in a group is done one after the other. */
  async lock(tx: Tx, id: string): Promise<GroupFile> {
    await tx.query('SELECT 1 FROM joint_group WHERE alliance_id = $1 AND id = $2 FOR UPDATE', [
      tx.caller.allianceId,
      id,
    ]);
    return this.read(tx, id);
  }

  async insert(
    tx: Tx,
    group: { id: string; caseId: string; name: string; buyIn?: { minor: bigint; currency: string } },
  ) {
    await tx.query(
      `INSERT INTO joint_group (id, alliance_id, case_id, name, status, buy_in_minor, buy_in_currency, opened_by, opened_at, version)
       VALUES ($1, $2, $3, $4, 'forming', $5, $6, $7, $8, 1)`,
      [
        group.id,
        tx.caller.allianceId,
        group.caseId,
        group.name,
        group.buyIn?.minor.toString() ?? null,
        group.buyIn?.currency ?? null,
        tx.caller.personId,
        tx.now,
      ],
    );
  }

  /** The next version of a group; `status` where it moved. */
  async touch(tx: Tx, id: string, status?: GroupStatus, endReason?: string): Promise<void> {
    await tx.query(
      `UPDATE joint_group SET version = version + 1, status = coalesce($3, status),
              effective_at = CASE WHEN $3 = 'effective' THEN coalesce(effective_at, $4) ELSE effective_at END,
              ended_at = CASE WHEN $3 = 'terminated' THEN $4 ELSE ended_at END, end_reason = coalesce($5, end_reason)
        WHERE alliance_id = $1 AND id = $2`,
      [tx.caller.allianceId, id, status ?? null, tx.now, endReason ?? null],
    );
  }

  /** Moves one text of an agreement. */
  async setAgreementStatus(tx: Tx, id: string, status: AgreementStatus): Promise<void> {
    await tx.query(
      `UPDATE agreement_version SET status = $3,
              circulated_at = CASE WHEN $3 = 'circulated' THEN $4 ELSE circulated_at END,
              effective_at = CASE WHEN $3 = 'effective' THEN coalesce(effective_at, $4) ELSE effective_at END
        WHERE alliance_id = $1 AND id = $2`,
      [tx.caller.allianceId, id, status, tx.now],
    );
  }

  async insertMembership(
    tx: Tx,
    {
      groupId,
      memberId,
      role,
      historyVote,
    }: Pick<Membership, 'groupId' | 'memberId' | 'role' | 'historyVote'>,
  ): Promise<string> {
    const id = newId();
    await tx.query(
      `INSERT INTO group_membership (id, alliance_id, group_id, member_id, role, status, history_vote, invited_by, invited_at, version)
       VALUES ($1, $2, $3, $4, $5, 'invited', $6, $7, $8, 1)`,
      [id, tx.caller.allianceId, groupId, memberId, role, historyVote, tx.caller.personId, tx.now],
    );
    return id;
  }

  /** Writes what a move made of a membership, and the step itself: what the system does has nobody's name, whose act it followed on. */
  async saveMove(
    tx: Tx,
    before: MembershipStatus,
    after: MembershipLife,
    step: { action: MembershipAction; reason: string | null; isBySystem: boolean },
  ): Promise<void> {
    await tx.query(
      `UPDATE group_membership SET status = $3, suspended_for = $4, active_at = $5, cut_at = $6, left_at = $7,
              liability_until = $8, closed_at = $9, version = version + 1,
              left_by = CASE WHEN $7::timestamptz IS NOT NULL AND left_by IS NULL THEN $10 ELSE left_by END
        WHERE alliance_id = $1 AND id = $2`,
      [
        tx.caller.allianceId,
        after.id,
        after.status,
        after.suspendedFor,
        after.activeAt,
        after.cutAt,
        after.leftAt,
        after.liabilityUntil,
        after.closedAt,
        step.action,
      ],
    );
    await tx.query(
      `INSERT INTO membership_event (id, alliance_id, membership_id, action, from_status, to_status, reason, by_person, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(),
        tx.caller.allianceId,
        after.id,
        step.action,
        before,
        after.status,
        step.reason,
        step.isBySystem ? null : tx.caller.personId,
        tx.now,
      ],
    );
  }

  /** Writes what was found about an invited member. */
  async insertConflicts(
    tx: Tx,
    membershipId: string,
    found: readonly (Pick<FoundConflict, 'kind' | 'named'> & { readonly caseId: string | null })[],
  ): Promise<void> {
    for (const { kind, caseId, named } of found) {
      await tx.query(
        `INSERT INTO conflict_hit (id, alliance_id, membership_id, kind, case_id, named, state, found_at)
         VALUES ($1, $2, $3, $4, $5, $6, 'open', $7)`,
        [newId(), tx.caller.allianceId, membershipId, kind, caseId, named, tx.now],
      );
    }
  }

  /** The parties a conflict can lie with: those of the cases an invited member is in, and of the group's case. */
  partiesAround(tx: Tx, memberId: string, caseId: string): Promise<KnownParty[]> {
    return tx.query<KnownParty>(
      `SELECT p.case_id AS "caseId", c.kind = 'internal_dispute' AS "isDispute", p.name, p.name_zh AS "nameZh", p.side,
              p.member_id AS "memberId"
         FROM party p JOIN case_file c ON c.alliance_id = p.alliance_id AND c.id = p.case_id
        WHERE p.alliance_id = $1 AND p.withdrawn_on IS NULL
          AND (p.case_id = $3 OR p.case_id IN (SELECT q.case_id FROM party q WHERE q.alliance_id = $1 AND q.member_id = $2))
        ORDER BY p.case_id, p.position`,
      [tx.caller.allianceId, memberId, caseId],
    );
  }

  /** Asks who left for a certificate, once. */
  async askCertificate(tx: Tx, membershipId: string, dueOn: string): Promise<void> {
    await tx.query(
      `INSERT INTO certificate (id, alliance_id, membership_id, asked_at, due_on) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (alliance_id, membership_id) DO NOTHING`,
      [newId(), tx.caller.allianceId, membershipId, tx.now, dueOn],
    );
  }

  /** Lets counsel read with a membership that is active. */
  async standCounsel(
    tx: Tx,
    file: Pick<GroupFile, 'id' | 'caseId'>,
    membership: Pick<Membership, 'status' | 'role'>,
    counsel: { readonly id: string; readonly personId: string },
  ): Promise<void> {
    if (membership.status !== 'active' || membership.role === 'observer') return;
    await this.standings.grant(tx, {
      groupId: file.id,
      caseId: file.caseId,
      holderKind: 'person',
      holderId: counsel.personId,
      basisKind: 'counsel',
      basisId: counsel.id,
      from: tx.now,
    });
  }

  /** Ends counsel's service and the standing it gave. */
  async endCounsel(tx: Tx, id: string): Promise<void> {
    await tx.query('UPDATE membership_counsel SET ended_at = $3 WHERE alliance_id = $1 AND id = $2', [
      tx.caller.allianceId,
      id,
      tx.now,
    ]);
    await this.standings.cut(tx, [id], tx.now);
  }

  /** The next version of a membership whose parts changed. */
  async touchMembership(tx: Tx, id: string): Promise<void> {
    await tx.query('UPDATE group_membership SET version = version + 1 WHERE alliance_id = $1 AND id = $2', [
      tx.caller.allianceId,
      id,
    ]);
  }
}
