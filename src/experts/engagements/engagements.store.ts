import { Injectable } from '@nestjs/common';
import { titleSql } from '../../cases/index.js';
import type { Bilingual, CalendarDate } from '../../kernel/index.js';
import {
  Binds,
  columnsOf,
  insertRows,
  limitTo,
  NotFoundError,
  type Tx,
  updateRow,
} from '../../platform/index.js';
import type { CheckStatus } from '../domain/checks/check-life.js';
import { endedStatuses, type EngagementStatus } from '../domain/engagements/engagement-life.js';
import type { Engagement } from '../domain/engagements/engagement.js';
import type { Totals } from '../domain/engagements/burn.js';
import { inTeam, ofOneself } from '../checks/seen-checks.js';
import { ExpertEngagementRow } from './engagement.entity.js';
import { engagementsWithChecks, seenEngagement } from './seen-engagements.js';

/** What an engagement has of its check. */
interface OfItsCheck {
  readonly requestedBy: string;
  readonly memberOfTeamIds: readonly string[];
  readonly memberIds: readonly string[];
  readonly groupId: string | null;
  readonly expertPersonId: string | null;
  readonly checkStatus: CheckStatus;
  readonly checkDecidedOn: CalendarDate | null;
}

/** An engagement as it is kept, with its team. */
export interface StoredEngagement extends Engagement, OfItsCheck {}

/** An engagement in a list, with as what whoever acts sees it. */
export interface ListedEngagement extends StoredEngagement {
  readonly isTeam: boolean;
  readonly isOneself: boolean;
  readonly caseTitle: Bilingual;
}

/** Which engagements to list. */
export interface EngagementsWish {
  readonly id?: string;
  readonly checkId?: string | undefined;
  readonly caseId?: string | undefined;
  readonly expertId?: string | undefined;
  readonly status?: EngagementStatus | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
}

/** An expert who was designated in a case. */
export interface Designated {
  readonly expertId: string;
  readonly role: Engagement['role'];
  readonly designatedAt: NonNullable<Engagement['designatedAt']>;
}

const columns = `${columnsOf(ExpertEngagementRow, 'e', ['allianceId'])}, k.requested_by AS "requestedBy", k.member_ids AS "memberIds",
  k.group_id AS "groupId", k.status AS "checkStatus", k.decided_on AS "checkDecidedOn",
  (SELECT kx.person_id FROM expert kx WHERE kx.alliance_id = e.alliance_id AND kx.id = e.expert_id) AS "expertPersonId",
  ARRAY(SELECT m.person_id FROM conflict_check_member m WHERE m.alliance_id = k.alliance_id AND m.check_id = k.id
         ORDER BY m.named_at, m.person_id) AS "memberOfTeamIds"`;

/** Engagements as rows. */
@Injectable()
export class EngagementsStore {
  async insert(tx: Tx, engagement: Engagement): Promise<void> {
    await insertRows(tx, ExpertEngagementRow, { ...engagement, allianceId: tx.caller.allianceId });
  }

  async save(tx: Tx, engagement: StoredEngagement): Promise<void> {
    const {
      id,
      requestedBy: _lead,
      memberOfTeamIds: _team,
      memberIds: _members,
      groupId: _group,
      expertPersonId: _account,
      checkStatus: _status,
      checkDecidedOn: _decided,
      ...row
    } = engagement;
    await updateRow(tx, ExpertEngagementRow, { id, allianceId: tx.caller.allianceId }, row);
  }

  /** One whoever acts may know of, as they see it. Not found where there is none such. */
  async seen(tx: Tx, id: string): Promise<ListedEngagement> {
    const [found] = await this.list(tx, { id, limit: 1 });
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** One, whoever acts, locked until commit, its check kept as it is: whether they may know of it is asked before. */
  async lock(tx: Tx, id: string): Promise<StoredEngagement> {
    const [found] = await tx.query<StoredEngagement>(
      `SELECT ${columns} FROM ${engagementsWithChecks} WHERE e.alliance_id = $1 AND e.id = $2 FOR UPDATE OF e FOR SHARE OF k`,
      [tx.caller.allianceId, id],
    );
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** Those whoever acts may know of, the newest first; one more than `limit` where there are more. One query. */
  list(tx: Tx, wish: EngagementsWish): Promise<ListedEngagement[]> {
    const { id, checkId, caseId, expertId, status, before, limit } = wish;
    const binds = new Binds();
    const { bind } = binds;
    const where = [
      `e.alliance_id = ${bind(tx.caller.allianceId)}`,
      seenEngagement(tx, 'k', binds),
      ...(id === undefined ? [] : [`e.id = ${bind(id)}`]),
      ...(checkId === undefined ? [] : [`e.check_id = ${bind(checkId)}`]),
      ...(caseId === undefined ? [] : [`e.case_id = ${bind(caseId)}`]),
      ...(expertId === undefined ? [] : [`e.expert_id = ${bind(expertId)}`]),
      ...(status === undefined ? [] : [`e.status = ${bind(status)}`]),
      ...(before === undefined ? [] : [`e.id < ${bind(before)}`]),
    ];
    return tx.query<ListedEngagement>(
      `SELECT ${columns}, ${titleSql('c')} AS "caseTitle", ${inTeam(tx, 'k', binds)} AS "isTeam", ${ofOneself(tx, 'k', binds)} AS "isOneself"
         FROM ${engagementsWithChecks} JOIN case_file c ON c.alliance_id = e.alliance_id AND c.id = e.case_id
        WHERE ${where.join(' AND ')} ORDER BY e.id DESC ${limitTo(id === undefined ? limit + 1 : limit)}`,
      binds.values,
    );
  }

  /** One, whoever acts; undefined where there is none. */
  async there(tx: Tx, id: string): Promise<StoredEngagement | undefined> {
    const [found] = await tx.query<StoredEngagement>(
      `SELECT ${columns} FROM ${engagementsWithChecks} WHERE e.alliance_id = $1 AND e.id = $2`,
      [tx.caller.allianceId, id],
    );
    return found;
  }

  /** The ids of those that have not ended, of a check or of an expert. */
  async liveIds(
    tx: Tx,
    of: { readonly checkId: string } | { readonly expertId: string },
  ): Promise<readonly string[]> {
    const [column, id] = 'checkId' in of ? ['check_id', of.checkId] : ['expert_id', of.expertId];
    const rows = await tx.query<{ id: string }>(
      `SELECT e.id FROM expert_engagement e WHERE e.alliance_id = $1 AND e.${column} = $2 AND e.status <> ALL ($3) ORDER BY e.id`,
      [tx.caller.allianceId, id, endedStatuses],
    );
    return rows.map((row) => row.id);
  }

  /** What was entered of some engagements and stands, by id; those without anything are left out. One query. */
  async totals(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Totals>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.query<Totals & { readonly id: string }>(
      `SELECT t.engagement_id AS id, sum(t.hours)::text AS hours, sum(t.travel_hours)::text AS "travelHours", sum(t.expenses_minor)::text AS "expensesMinor",
              count(*) FILTER (WHERE s.status IS DISTINCT FROM 'approved')::int AS unbilled
         FROM expert_time t LEFT JOIN expert_statement s ON s.alliance_id = t.alliance_id AND s.id = t.statement_id
        WHERE t.alliance_id = $1 AND t.engagement_id = ANY($2::uuid[]) AND t.withdrawn_at IS NULL GROUP BY t.engagement_id`,
      [tx.caller.allianceId, ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Who was ever designated as testifying in a case, each once, the first first. Whether the case is theirs to see is asked before. */
  designatedIn(tx: Tx, caseId: string): Promise<Designated[]> {
    return tx.query<Designated>(
      `SELECT expert_id AS "expertId", role, designated_at AS "designatedAt" FROM
         (SELECT DISTINCT ON (e.expert_id) e.expert_id, e.role, e.designated_at FROM expert_engagement e
           WHERE e.alliance_id = $1 AND e.case_id = $2 AND e.designated_at IS NOT NULL ORDER BY e.expert_id, e.designated_at) d
        ORDER BY designated_at, expert_id`,
      [tx.caller.allianceId, caseId],
    );
  }
}
