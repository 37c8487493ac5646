import { Injectable } from '@nestjs/common';
import {
  assertSeesCase,
  Binds,
  type Sight,
  sightOfCaller,
  visibleCase,
  visibleParty,
} from '../cases/index.js';
import { dayToKeepSql, nameOfEvent } from '../docket/index.js';
import { type Bilingual, type CalendarDate, localMoment } from '../kernel/index.js';
import { type Tx } from '../platform/index.js';
import type { TimelinePointView, TimelineView } from './overview.contract.js';

interface LaneSql {
  readonly id: string;
  readonly forum: string;
  /** By which its events are named: the local rules of the court, else the forum. */
  readonly law: string;
  readonly number: string | null;
  readonly venue: string | null;
  readonly events: readonly { readonly id: string; readonly kind: string; readonly on: CalendarDate }[];
  readonly deadlines: readonly {
    readonly id: string;
    readonly on: CalendarDate;
    readonly outer: CalendarDate | null;
    readonly label: Bilingual;
    readonly status: string;
    readonly party: string | null;
  }[];
}

/** A case's proceedings on one axis. */
@Injectable()
export class TimelineScreens {
  /** Events as they now stand and deadlines that were not closed, of those the caller may see. */
  async timeline(tx: Tx, caseId: string): Promise<TimelineView> {
    const binds = new Binds();
    const rows = await tx.query<LaneSql>(lanes(tx, caseId, binds), binds.values);
    // A case without proceedings has an empty axis; a case that is not there has none.
    if (rows.length === 0) await assertSeesCase(tx, caseId);
    return {
      today: localMoment(tx.now, tx.caller.zone).date,
      lanes: rows.map((row) => ({
        proceedingId: row.id,
        forum: row.forum,
        number: row.number,
        title: row.venue,
        points: pointsOf(row),
      })),
    };
  }
}

function lanes(tx: Tx, caseId: string, binds: Binds): string {
  const sight = sightOfCaller(tx.caller);
  const seen = visibleParty(sight, 'p', binds);
  return `SELECT g.id, g.forum, coalesce(g.local_rules, g.forum) AS law, g.number, g.venue,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'on', e.happened_on) ORDER BY e.happened_on, e.id)
         FROM event e WHERE e.alliance_id = g.alliance_id AND e.proceeding_id = g.id AND e.status = 'current'
          AND ${seenEvent(sight, seen)}), '[]') AS events,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('id', d.id, 'on', ${dayToKeepSql}, 'outer', CASE WHEN d.safe IS NOT NULL THEN d.due END,
             'label', d.action, 'status', d.status, 'party', p.name) ORDER BY ${dayToKeepSql}, d.id)
         FROM deadline d LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
        WHERE d.alliance_id = g.alliance_id AND d.proceeding_id = g.id AND d.status <> 'closed' AND ${seen}), '[]') AS deadlines
    FROM proceeding g
   WHERE g.alliance_id = ${binds.bind(tx.caller.allianceId)} AND g.case_id = ${binds.bind(caseId)}
     AND ${visibleCase(sight, 'g.case_id', binds)}
   ORDER BY COALESCE(g.instituted_on, g.filed_on), g.id`;
}

const seenEvent = (sight: Sight, seen: string): string =>
  sight.of === 'all'
    ? 'TRUE'
    : `(SELECT count(*) = 0 OR bool_or(${seen}) FROM event_service s
          JOIN party p ON p.alliance_id = s.alliance_id AND p.id = s.party_id
         WHERE s.alliance_id = e.alliance_id AND s.event_id = e.id)`;

const pointsOf = ({ law, events, deadlines }: LaneSql): TimelinePointView[] =>
  [
    ...events.map(({ id, kind, on }) => ({
      id,
      kind: 'event',
      on,
      outer: null,
      label: nameOfEvent(law, kind),
      status: null,
      party: null,
    })),
    ...deadlines.map((deadline) => ({ ...deadline, kind: 'deadline' })),
  ].sort((a, b) => a.on.localeCompare(b.on));
