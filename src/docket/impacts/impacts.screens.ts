import { Injectable } from '@nestjs/common';
import { sightOfCaller, titleSql, visibleCase, visibleParty } from '../../cases/index.js';
import { namesAt } from '../../identity/index.js';
import { offers } from '../../kernel/index.js';
import {
  Binds,
  decodeCursor,
  encodeCursor,
  limitTo,
  NotFoundError,
  pageOf,
  toActionView,
  type Tx,
} from '../../platform/index.js';
import { partyJson } from '../docket.sql.js';
import { type ImpactCaseStatus, impactLife } from '../domain/impact-life.js';
import { coordinatorHands } from './decide-impact.js';
import { seenImpact } from './impacts.sql.js';
import type {
  ImpactActionView,
  ImpactCasePageView,
  ImpactCasesQuery,
  ImpactCaseView,
  ImpactCountsView,
  ImpactLinesCountView,
  ImpactView,
} from './impacts.contract.js';
import { type Impact, impactColumns } from './impacts.store.js';

/** Lists that are shown at most: years of them. */
const most = 100;

type ImpactRecord = Impact & { readonly cases: ImpactCountsView; readonly lines: ImpactLinesCountView };
type ImpactCaseRecord = Omit<ImpactCaseView, 'statusName' | 'actions'>;

const counted = (names: readonly string[], column: string): string =>
  names.map((name) => `'${name}', count(*) FILTER (WHERE ${column} = '${name}')`).join(', ');

/** What people see of what moves: of the cases behind a wall neither lines nor counts. */
@Injectable()
export class ImpactsScreens {
  async list(tx: Tx): Promise<ImpactView[]> {
    return (await this.impacts(tx, null)).map(toView);
  }

  async one(tx: Tx, id: string): Promise<ImpactView> {
    const [row] = await this.impacts(tx, id);
    if (row === undefined) throw new NotFoundError();
    return toView(row);
  }

  private impacts(tx: Tx, id: string | null): Promise<ImpactRecord[]> {
    const binds = new Binds();
    const sight = sightOfCaller(tx.caller);
    const cases = ['computing', 'waiting', 'accepted', 'applied', 'dismissed', 'unmoved'];
    return tx.query<ImpactRecord>(
      `SELECT ${impactColumns},
          (SELECT jsonb_build_object(${counted(cases, 'k.status')}) FROM impact_case k
            WHERE k.alliance_id = i.alliance_id AND k.impact_id = i.id AND ${visibleCase(sight, 'k.case_id', binds)}) AS cases,
          (SELECT jsonb_build_object(${counted(['moves', 'comes', 'goes', 'stays'], 'l.change')}) FROM impact_line l
             LEFT JOIN party p ON p.alliance_id = l.alliance_id AND p.id = l.party_id
            WHERE l.alliance_id = i.alliance_id AND l.impact_id = i.id AND ${visibleCase(sight, 'l.case_id', binds)}
              AND ${visibleParty(sight, 'p', binds)}) AS lines
         FROM impact i
        WHERE i.alliance_id = ${binds.bind(tx.caller.allianceId)} AND (${binds.bind(id)}::uuid IS NULL OR i.id = ${binds.bind(id)}::uuid)
          AND ${seenImpact(sight, binds)}
        ORDER BY i.arose_at DESC, i.id DESC ${limitTo(most)}`,
      binds.values,
    );
  }

  /** The cases of one with their lines; those of which nothing moves only where they are asked for. */
  async cases(tx: Tx, id: string, { status, cursor, limit }: ImpactCasesQuery): Promise<ImpactCasePageView> {
    await this.one(tx, id);
    const binds = new Binds();
    const sight = sightOfCaller(tx.caller);
    const after = decodeCursor(cursor, ['id'])?.[0] ?? null;
    const wanted =
      status === undefined ? `k.status NOT IN ('unmoved', 'computing')` : `k.status = ${binds.bind(status)}`;
    const rows = await tx.query<ImpactCaseRecord>(
      `SELECT jsonb_build_object('id', c.id, 'number', c.number, 'title', ${titleSql('c')}) AS case, k.status,
          CASE WHEN k.decided_by IS NOT NULL THEN ${namesAt('b', 'k.decided_at')} END AS "decidedBy",
          k.decided_at AS "decidedAt", k.reason, k.applied_at AS "appliedAt",
          COALESCE((SELECT jsonb_agg(jsonb_build_object('deadlineId', l.deadline_id, 'rule', l.rule_id, 'action', l.action,
              'party', ${partyJson('p')}, 'change', l.change, 'fromDue', l.from_due, 'fromSafe', l.from_safe, 'toDue', l.to_due,
              'toSafe', l.to_safe, 'because', l.because) ORDER BY coalesce(l.to_due, l.from_due), l.rule_id, l.id)
            FROM impact_line l LEFT JOIN party p ON p.alliance_id = l.alliance_id AND p.id = l.party_id
           WHERE l.alliance_id = k.alliance_id AND l.impact_id = k.impact_id AND l.case_id = k.case_id
             AND ${visibleParty(sight, 'p', binds)}), '[]') AS lines
         FROM impact_case k JOIN case_file c ON c.alliance_id = k.alliance_id AND c.id = k.case_id
         LEFT JOIN person b ON b.id = k.decided_by
        WHERE k.alliance_id = ${binds.bind(tx.caller.allianceId)} AND k.impact_id = ${binds.bind(id)} AND ${wanted}
          AND ${visibleCase(sight, 'k.case_id', binds)} AND (${binds.bind(after)}::uuid IS NULL OR k.case_id > ${binds.bind(after)}::uuid)
        ORDER BY k.case_id ${limitTo(limit + 1)}`,
      binds.values,
    );
    return pageOf(rows, limit, toCaseView, (row) => encodeCursor(row.case.id));
  }
}

/** What the life of a case in a status offers. */
const actionsIn = (status: ImpactCaseStatus): ImpactActionView[] =>
  offers(impactLife, { status }, { hands: coordinatorHands }).map(
    (offer) => toActionView(offer) as ImpactActionView,
  );

/** What may be done with all that stand so. */
function actionsOf(cases: ImpactCountsView): ImpactActionView[] {
  const standing = (['waiting', 'accepted'] as const).filter((status) => cases[status] > 0);
  return standing.flatMap(actionsIn);
}

function toView({ calendarId, fromDay, untilDay, causeId: _, ...row }: ImpactRecord): ImpactView {
  return {
    ...row,
    calendar: calendarId,
    from: fromDay,
    until: untilDay,
    // While it is worked out nothing is decided: the list is not whole.
    actions: row.computedAt === null ? [] : actionsOf(row.cases),
  };
}

const toCaseView = (row: ImpactCaseRecord): ImpactCaseView => ({
  ...row,
  statusName: impactLife.statuses[row.status],
  actions: actionsIn(row.status),
});
