import { Injectable } from '@nestjs/common';
import { nameAt } from '../identity/index.js';
import type { CalendarDate, Money } from '../kernel/index.js';
import { Binds, sightOfCaller, visibleCase } from '../cases/index.js';
import {
  columnsOf,
  insertRows,
  instantText,
  jsonOf,
  newId,
  NotFoundError,
  personOf,
  type Tx,
  updateRow,
} from '../platform/index.js';
import { Standings } from '../walls/index.js';
import type { AgreementStatus, GroupStatus } from './domain/agreement.js';
import type { Conflict as FoundConflict, KnownParty } from './domain/conflicts.js';
import type { MembershipLife } from './domain/membership.js';
import type { MembershipAction, MembershipStatus } from './domain/membership-words.js';
import type { GroupFile, Membership } from './group-file.js';
import {
  AgreementVersionRow,
  CertificateRow,
  ConflictHitRow,
  GroupMembershipRow,
  GroupOfficeRow,
  JointGroupRow,
  MembershipCounselRow,
  MembershipEventRow,
  SignatureRow,
} from './groups.entity.js';
import { GroupAnswerRow, GroupProposalRow } from './proposals/proposal.entity.js';

const membershipJson = (seesHit: string): string =>
  jsonOf(GroupMembershipRow, 'm', {
    except: ['allianceId', 'buyInPostedBy', 'leftBy'],
    more: {
      memberName: `jsonb_build_object('en', f.name_en, 'zh', f.name_zh)`,
      counsel: `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'personId', k.person_id, 'name', kp.name)
          ORDER BY k.added_at), '[]') FROM membership_counsel k JOIN person kp ON kp.id = k.person_id
         WHERE k.alliance_id = m.alliance_id AND k.membership_id = m.id AND k.ended_at IS NULL)`,
      conflicts: `(SELECT coalesce(jsonb_agg(${jsonOf(ConflictHitRow, 'h', {
        except: ['allianceId', 'membershipId', 'caseId', 'foundAt', 'resolvedBy'],
        more: { resolver: nameAt('hp', 'h.resolved_at'), inSight: seesHit },
      })} ORDER BY h.found_at, h.id), '[]') FROM conflict_hit h LEFT JOIN person hp ON hp.id = h.resolved_by
         WHERE h.alliance_id = m.alliance_id AND h.membership_id = m.id)`,
      events: `(SELECT coalesce(jsonb_agg(${jsonOf(MembershipEventRow, 'e', {
        except: ['id', 'allianceId', 'membershipId', 'fromStatus', 'toStatus', 'byPerson'],
        more: { by: nameAt('ep', 'e.at') },
      })} ORDER BY e.at, e.id), '[]') FROM membership_event e LEFT JOIN person ep ON ep.id = e.by_person
         WHERE e.alliance_id = m.alliance_id AND e.membership_id = m.id)`,
      certificate: `(SELECT ${jsonOf(CertificateRow, 'z', { except: ['id', 'allianceId', 'membershipId', 'givenBy'] })}
          FROM certificate z WHERE z.alliance_id = m.alliance_id AND z.membership_id = m.id)`,
    },
  });

const proposalJson = jsonOf(GroupProposalRow, 'q', {
  except: ['allianceId', 'groupId'],
  more: {
    name: 'qp.name',
    proposer: 'qb.name',
    answers: `(SELECT coalesce(jsonb_agg(${jsonOf(GroupAnswerRow, 'w', {
      except: ['id', 'allianceId', 'proposalId', 'answeredBy', 'answeredAt'],
      more: { by: 'wp.name', at: instantText('w.answered_at') },
    })} ORDER BY w.answered_at, w.id), '[]') FROM group_answer w JOIN person wp ON wp.id = w.answered_by
       WHERE w.alliance_id = q.alliance_id AND w.proposal_id = q.id)`,
  },
});

/** A group with all that belongs to it; `seesHit` is true of a conflict (`h`) in a case the caller sees, or in none. */
const whole = (seesHit: string): string => `
  SELECT ${columnsOf(JointGroupRow, 'g', ['allianceId', 'openedBy'])}, c.number AS "caseNumber", c.title AS "caseTitle",
         (SELECT coalesce(jsonb_agg(${jsonOf(AgreementVersionRow, 'a', { except: ['allianceId', 'groupId', 'madeBy', 'madeAt'] })}
             ORDER BY a.no), '[]') FROM agreement_version a
           WHERE a.alliance_id = g.alliance_id AND a.group_id = g.id) AS agreements,
         (SELECT coalesce(jsonb_agg(${membershipJson(seesHit)} ORDER BY m.invited_at, m.id), '[]')
            FROM group_membership m JOIN member f ON f.alliance_id = m.alliance_id AND f.id = m.member_id
           WHERE m.alliance_id = g.alliance_id AND m.group_id = g.id) AS memberships,
         (SELECT coalesce(jsonb_agg(${jsonOf(SignatureRow, 's', {
           except: ['id', 'allianceId', 'textSha256', 'attestation'],
           more: { signer: nameAt('sp', 's.signed_at') },
         })} ORDER BY s.signed_at, s.id), '[]')
            FROM signature s JOIN agreement_version a ON a.alliance_id = s.alliance_id AND a.id = s.agreement_id
            JOIN person sp ON sp.id = s.signed_by
           WHERE a.alliance_id = g.alliance_id AND a.group_id = g.id) AS signatures,
         (SELECT coalesce(jsonb_agg(${jsonOf(GroupOfficeRow, 'o', {
           except: ['allianceId', 'groupId', 'givenBy', 'endReason'],
           more: { name: 'op.name' },
         })} ORDER BY o.given_at, o.id), '[]') FROM group_office o JOIN person op ON op.id = o.person_id
           WHERE o.alliance_id = g.alliance_id AND o.group_id = g.id) AS offices,
         (SELECT coalesce(jsonb_agg(${proposalJson} ORDER BY q.proposed_at, q.id), '[]')
            FROM group_proposal q LEFT JOIN person qp ON qp.id = q.person_id JOIN person qb ON qb.id = q.proposed_by
           WHERE q.alliance_id = g.alliance_id AND q.group_id = g.id) AS proposals,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'name', i.name) ORDER BY i.made_at, i.id), '[]')
            FROM group_issue i
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

  async insert(tx: Tx, { buyIn, ...group }: { id: string; caseId: string; name: string; buyIn?: Money }) {
    await insertRows(tx, JointGroupRow, {
      ...group,
      allianceId: tx.caller.allianceId,
      status: 'forming',
      buyInMinor: buyIn?.minor.toString(),
      buyInCurrency: buyIn?.currency,
      openedBy: personOf(tx.caller),
      openedAt: tx.now,
      version: 1,
    });
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
    wish: Pick<Membership, 'groupId' | 'memberId' | 'role' | 'historyVote'>,
  ): Promise<string> {
    const id = newId();
    await insertRows(tx, GroupMembershipRow, {
      ...wish,
      id,
      allianceId: tx.caller.allianceId,
      status: 'invited',
      invitedBy: personOf(tx.caller),
      invitedAt: tx.now,
      version: 1,
    });
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
    await insertRows(tx, MembershipEventRow, {
      id: newId(),
      allianceId: tx.caller.allianceId,
      membershipId: after.id,
      action: step.action,
      fromStatus: before,
      toStatus: after.status,
      reason: step.reason,
      byPerson: step.isBySystem ? null : tx.caller.personId,
      at: tx.now,
    });
  }

  /** Writes what was found about an invited member. */
  async insertConflicts(
    tx: Tx,
    membershipId: string,
    found: readonly (Pick<FoundConflict, 'kind' | 'named'> & { readonly caseId: string | null })[],
  ): Promise<void> {
    const { allianceId } = tx.caller;
    const open = { allianceId, membershipId, state: 'open', foundAt: tx.now };
    const rows = found.map(({ kind, caseId, named }) => ({ ...open, id: newId(), kind, caseId, named }));
    await insertRows(tx, ConflictHitRow, rows);
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
  async askCertificate(tx: Tx, membershipId: string, dueOn: CalendarDate): Promise<void> {
    const row = { id: newId(), allianceId: tx.caller.allianceId, membershipId, askedAt: tx.now, dueOn };
    await insertRows(tx, CertificateRow, row, { onConflict: 'nothing' });
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
    const key = { allianceId: tx.caller.allianceId, id };
    await updateRow(tx, MembershipCounselRow, key, { endedAt: tx.now });
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
