import { Injectable } from '@nestjs/common';
import { namesAt, namesNow, searchText } from '../identity/index.js';
import type { CalendarDate, Money } from '../kernel/index.js';
import { Binds, sightOfCaller, titleSql, visibleCase } from '../cases/index.js';
import {
  columnsOf,
  insertRows,
  instantText,
  jsonOf,
  type KeptNames,
  namesJson,
  newId,
  NotFoundError,
  personOf,
  type Tx,
} from '../platform/index.js';
import type { AgreementStatus } from './domain/agreement.js';
import type { GroupStatus } from './domain/group-life.js';
import type { Agreement, GroupFile, Signature } from './group-file.js';
import { GroupGuards } from './group-guards.js';
import {
  AgreementVersionRow,
  CertificateRow,
  ConflictHitRow,
  GroupMembershipRow,
  GroupIssueRow,
  GroupOfficeRow,
  JointGroupRow,
  MembershipEventRow,
  SignatureRow,
} from './groups.entity.js';
import { GroupAnswerRow, GroupProposalRow } from './proposals/proposal.entity.js';

const membershipJson = (seesHit: string): string =>
  jsonOf(GroupMembershipRow, 'm', {
    except: ['allianceId', 'buyInPostedBy', 'leftBy'],
    more: {
      memberName: namesJson('f'),
      counsel: `(SELECT coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'personId', k.person_id, 'name', ${namesNow('kp')})
          ORDER BY k.added_at), '[]') FROM membership_counsel k JOIN person kp ON kp.id = k.person_id
         WHERE k.alliance_id = m.alliance_id AND k.membership_id = m.id AND k.ended_at IS NULL)`,
      conflicts: `(SELECT coalesce(jsonb_agg(${jsonOf(ConflictHitRow, 'h', {
        except: ['allianceId', 'membershipId', 'caseId', 'foundAt', 'resolvedBy'],
        more: { resolver: namesAt('hp', 'h.resolved_at'), inSight: seesHit },
      })} ORDER BY h.found_at, h.id), '[]') FROM conflict_hit h LEFT JOIN person hp ON hp.id = h.resolved_by
         WHERE h.alliance_id = m.alliance_id AND h.membership_id = m.id)`,
      events: `(SELECT coalesce(jsonb_agg(${jsonOf(MembershipEventRow, 'e', {
        except: ['allianceId', 'membershipId', 'fromStatus', 'toStatus', 'byPerson'],
        more: { by: namesAt('ep', 'e.at') },
      })} ORDER BY e.at, e.id), '[]') FROM membership_event e LEFT JOIN person ep ON ep.id = e.by_person
         WHERE e.alliance_id = m.alliance_id AND e.membership_id = m.id)`,
      certificate: `(SELECT ${jsonOf(CertificateRow, 'z', { except: ['id', 'allianceId', 'membershipId', 'givenBy'] })}
          FROM certificate z WHERE z.alliance_id = m.alliance_id AND z.membership_id = m.id)`,
    },
  });

const proposalJson = jsonOf(GroupProposalRow, 'q', {
  except: ['allianceId', 'groupId'],
  more: {
    name: namesNow('qp'),
    proposer: namesNow('qb'),
    answers: `(SELECT coalesce(jsonb_agg(${jsonOf(GroupAnswerRow, 'w', {
      except: ['id', 'allianceId', 'proposalId', 'answeredBy', 'answeredAt'],
      more: { by: namesNow('wp'), at: instantText('w.answered_at') },
    })} ORDER BY w.answered_at, w.id), '[]') FROM group_answer w JOIN person wp ON wp.id = w.answered_by
       WHERE w.alliance_id = q.alliance_id AND w.proposal_id = q.id)`,
  },
});

/** A group with all that belongs to it; `seesHit` is true of a conflict (`h`) in a case the caller sees, or in none. */
const whole = (seesHit: string): string => `
  SELECT ${columnsOf(JointGroupRow, 'g', ['allianceId', 'openedBy', 'search', 'nameEn', 'nameZh'])}, ${namesJson('g')} AS name, c.number AS "caseNumber", ${titleSql('c')} AS "caseTitle",
         (SELECT coalesce(jsonb_agg(${jsonOf(AgreementVersionRow, 'a', { except: ['allianceId', 'groupId', 'madeBy', 'madeAt'] })}
             ORDER BY a.no), '[]') FROM agreement_version a
           WHERE a.alliance_id = g.alliance_id AND a.group_id = g.id) AS agreements,
         (SELECT coalesce(jsonb_agg(${membershipJson(seesHit)} ORDER BY m.invited_at, m.id), '[]')
            FROM group_membership m JOIN member f ON f.alliance_id = m.alliance_id AND f.id = m.member_id
           WHERE m.alliance_id = g.alliance_id AND m.group_id = g.id) AS memberships,
         (SELECT coalesce(jsonb_agg(${jsonOf(SignatureRow, 's', {
           except: ['id', 'allianceId', 'textSha256', 'attestation'],
           more: { signer: namesAt('sp', 's.signed_at') },
         })} ORDER BY s.signed_at, s.id), '[]')
            FROM signature s JOIN agreement_version a ON a.alliance_id = s.alliance_id AND a.id = s.agreement_id
            JOIN person sp ON sp.id = s.signed_by
           WHERE a.alliance_id = g.alliance_id AND a.group_id = g.id) AS signatures,
         (SELECT coalesce(jsonb_agg(${jsonOf(GroupOfficeRow, 'o', {
           except: ['allianceId', 'groupId', 'givenBy', 'endReason'],
           more: { name: namesNow('op') },
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
  constructor(private readonly guards: GroupGuards) {}

  /** A group with all that belongs to it, in one statement. Not found where there is none. */
  async read(tx: Tx, id: string): Promise<GroupFile> {
    const binds = new Binds();
    binds.bind(tx.caller.allianceId);
    binds.bind(id);
    const seesHit = `(h.case_id IS NULL OR ${visibleCase(sightOfCaller(tx.caller), 'h.case_id', binds)})`;
    const [file] = await tx.query<Omit<GroupFile, 'guarded'>>(whole(seesHit), binds.values);
    if (file === undefined) throw new NotFoundError();
    return { ...file, guarded: await this.guards.of(tx, file) };
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
    { buyIn, ...group }: { id: string; caseId: string; foundersPay: boolean; buyIn?: Money } & KeptNames,
  ) {
    await insertRows(tx, JointGroupRow, {
      ...group,
      search: searchText([group.nameZh, group.nameEn]),
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

  /** A text, as a draft. */
  async insertAgreement(
    tx: Tx,
    text: Omit<Agreement, 'id' | 'status' | 'circulatedAt' | 'effectiveAt' | 'allowedUses'> & {
      readonly groupId: string;
      readonly allowedUses: string[];
    },
  ): Promise<string> {
    const row = { ...madeBy(tx), ...text, id: newId(), status: 'draft', madeAt: tx.now };
    await insertRows(tx, AgreementVersionRow, row);
    return row.id;
  }

  /** A signature of a text. */
  async insertSignature(
    tx: Tx,
    signature: Pick<Signature, 'agreementId' | 'membershipId' | 'capacity' | 'authority'> & {
      readonly textSha256: string;
      readonly effectiveAsOf?: CalendarDate;
      readonly attestation?: string;
    },
  ): Promise<string> {
    const { allianceId, madeBy: signedBy } = madeBy(tx);
    const row = { ...signature, allianceId, id: newId(), signedBy, signedAt: tx.now };
    await insertRows(tx, SignatureRow, row);
    return row.id;
  }

  /** An issue in common; undefined where the group has one of this name. */
  async insertIssue(tx: Tx, groupId: string, name: string): Promise<string | undefined> {
    const row = { ...madeBy(tx), id: newId(), groupId, name, madeAt: tx.now };
    const [made] = await insertRows(tx, GroupIssueRow, row, { onConflict: 'nothing', returning: ['id'] });
    return made?.id;
  }

  /** Whether the caller sees a case. */
  async seesCase(tx: Tx, caseId: string): Promise<boolean> {
    const binds = new Binds();
    const seen = visibleCase(sightOfCaller(tx.caller), 'c.id', binds);
    const rows = await tx.query(
      `SELECT FROM case_file c
        WHERE c.alliance_id = ${binds.bind(tx.caller.allianceId)} AND c.id = ${binds.bind(caseId)} AND ${seen}`,
      binds.values,
    );
    return rows.length > 0;
  }
}

const madeBy = ({ caller }: Tx) => ({ allianceId: caller.allianceId, madeBy: personOf(caller) });
