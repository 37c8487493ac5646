import { Injectable } from '@nestjs/common';
import {
  accusedRoles,
  Binds,
  CaseReaders,
  type Sight,
  sightOfCaller,
  visibleCase,
  visibleParty,
} from '../cases/index.js';
import { concernSql, dayToKeepSql, momentToKeepSql, nameOfEvent, pastSql } from '../docket/index.js';
import { todayIn } from '../identity/index.js';
import { addDays, type CalendarDate, localMoment } from '../kernel/index.js';
import { packs } from '../law/index.js';
import { NotificationsReader } from '../notifications/index.js';
import { type Caller, Duties, hasRole, plannedEachTime, type Tx } from '../platform/index.js';
import { type AskedToday, holdersOf } from '../walls/index.js';
import {
  answerRules,
  type DeadlineOfToday,
  deadlineRow,
  type DutyOfToday,
  dutyRow,
  type EventOfToday,
  eventRow,
  type PartyOfToday,
  partyRow,
  type Powers,
  type Section,
  sectionTitles,
  soonDays,
  type TodayRow,
} from './domain/today.js';
import type { TodaySectionView, TodayView } from './overview.contract.js';

const looksAfter = { en: 'You coordinate this alliance', zh: '您负责联盟协调工作' };
const look = { en: 'Open', zh: '查看' };

/** Rows shown in a section. */
const shown = 50;
/** Rows looked at in a section. */
const counted = 200;

type Counted<Row> = Row & { readonly total: number };

const caseColumns = `c.id AS "caseId", c.number AS "caseNumber", c.title AS "caseTitle"`;
const onlyConcerned = (rows: string, order: string): string =>
  `SELECT *, count(*) OVER ()::int AS total
     FROM (SELECT * FROM (${rows}) known WHERE concern <> 'other' ORDER BY ${order} LIMIT ${counted}) capped
    ORDER BY ${order} LIMIT ${shown}`;

/** Today's screen: one statement for each section. */
@Injectable()
export class TodayScreens {
  constructor(
    private readonly notifications: NotificationsReader,
    private readonly duties: Duties<AskedToday>,
    private readonly readers: CaseReaders,
  ) {}

  async today(tx: Tx): Promise<TodayView> {
    const today = localMoment(tx.now, tx.caller.zone).date;
    return {
      today,
      sections: [
        ...(await this.waiting(tx)),
        ...(tx.caller.permissions.includes('cases.read') ? await this.sections(tx, today) : []),
      ],
      failedJobs: tx.caller.permissions.includes('work.read') ? await this.failedJobs(tx) : null,
      unreadNotices: await this.notifications.unread(tx),
    };
  }

  private async sections(tx: Tx, today: CalendarDate): Promise<TodaySectionView[]> {
    const { personId, permissions } = tx.caller;
    const soon = addDays(today, soonDays);
    const past = (bind: Binds['bind']) => pastSql(bind(tx.now), bind(today));
    const sections = [
      await this.deadlines(
        tx,
        'overdue',
        today,
        (bind) => `d.duty AND ${dayToKeepSql} <= ${bind(today)} AND ${past(bind)}`,
      ),
      await this.deadlines(
        tx,
        'due',
        today,
        (bind) => `d.duty AND ${dayToKeepSql} <= ${bind(soon)} AND NOT ${past(bind)}`,
      ),
      permissions.includes('deadlines.confirm') &&
        (await this.deadlines(
          tx,
          'to_confirm',
          today,
          (bind) => `d.status = 'proposed' AND d.recorded_by IS DISTINCT FROM ${bind(personId)}::uuid`,
        )),
      await this.notServed(tx),
      await this.deadlines(
        tx,
        'not_answered',
        today,
        (bind) =>
          `d.duty AND ${dayToKeepSql} > ${bind(soon)} AND p.member_id IS NOT NULL AND d.rule_id = ANY(${bind(answerRules)}::text[])`,
      ),
      await this.notComputed(tx),
    ];
    return sections.filter((section) => section !== false);
  }

  private async deadlines(
    tx: Tx,
    section: Section,
    today: CalendarDate,
    where: (bind: Binds['bind']) => string,
  ): Promise<TodaySectionView> {
    const { binds, sight, mine } = seenBy(tx.caller);
    // One plan for all readers would look through every open deadline for a firm that has few to answer: 320 ms instead of 120.
    const planning = section === 'not_answered' ? plannedEachTime : '';
    const rows = await tx.query<Counted<DeadlineOfToday>>(
      planning +
        onlyConcerned(
          `SELECT d.id, ${caseColumns}, d.action, p.name AS party, d.due, d.safe, ${dayToKeepSql} AS day,
                ${momentToKeepSql} AS "cutoffAt",
                d.cutoff_zone AS "cutoffZone", d.verified,
                d.risk IS NOT NULL AS fatal, ${concernSql(sight, binds)} AS concern
           FROM deadline d
           JOIN case_file c ON c.alliance_id = d.alliance_id AND c.id = d.case_id
           LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
          WHERE d.alliance_id = ${mine} AND d.status IN ('proposed', 'confirmed')
            AND ${visibleCase(sight, 'd.case_id', binds)} AND ${visibleParty(sight, 'p', binds)}
            AND (p.id IS NULL OR p.member_id IS NOT NULL OR p.side = 'ours') AND ${where(binds.bind)}`,
          'day, fatal DESC, id',
        ),
      binds.values,
    );
    return sectionOf(section, rows, (row) => deadlineRow(row, section, today, powersOf(tx.caller)));
  }

  /** What waits for the reader besides deadlines, whatever their role, and what others are late with that they look after, where any is. */
  private async waiting(tx: Tx): Promise<readonly TodaySectionView[]> {
    const [today, reader] = [await todayIn(tx), await this.readers.readerOf(tx)];
    const own = { tx, today, reader, binds: new Binds() };
    const rows = await this.dutiesIn(own, await this.duties.open(own, holdersOf(own)));
    const waiting = sectionOf('waiting', rows, (row) => dutyRow(row, this.duties.wordsOf(row.kind), today));
    const others = { ...own, binds: new Binds() };
    const sql = this.duties.late(others);
    const late = sql === undefined ? [] : await this.dutiesIn(others, sql);
    if (late.length === 0) return [waiting];
    const asLookedAfter = (kind: string) => ({ ...this.duties.wordsOf(kind), why: looksAfter, action: look });
    return [waiting, sectionOf('late', late, (row) => dutyRow(row, asLookedAfter(row.kind), today))];
  }

  /** What has a day comes first. A case the reader does not see is not named. */
  private dutiesIn({ tx, binds }: AskedToday, sql: string): Promise<Counted<DutyOfToday>[]> {
    return tx.query<Counted<DutyOfToday>>(
      onlyConcerned(
        `SELECT w.kind, w.id, w.name, w.day, w.link, ${caseColumns}, 'own' AS concern
           FROM (${sql}) w
           LEFT JOIN case_file c ON c.alliance_id = ${binds.bind(tx.caller.allianceId)} AND c.id = w.case_id
            AND ${visibleCase(sightOfCaller(tx.caller), 'c.id', binds)}`,
        'day NULLS LAST, id',
      ),
      binds.values,
    );
  }

  /** Members accused before a forum that serves, on whom no service is recorded. */
  private async notServed(tx: Tx): Promise<TodaySectionView> {
    const { binds, sight, mine } = seenBy(tx.caller);
    const { bind } = binds;
    const forums = packs
      .filter((pack) => pack.events.some((event) => event.served))
      .map(({ forum }) => forum);
    const rows = await tx.query<Counted<PartyOfToday>>(
      onlyConcerned(
        `SELECT p.id, ${caseColumns}, p.name, ${sight.of === 'all' ? `'whole'` : `'own'`} AS concern
           FROM party p JOIN case_file c ON c.alliance_id = p.alliance_id AND c.id = p.case_id
          WHERE p.alliance_id = ${mine} AND p.member_id IS NOT NULL AND p.withdrawn_on IS NULL
            AND c.closed_on IS NULL AND p.role = ANY(${bind(accusedRoles)}::text[])
            AND ${visibleCase(sight, 'p.case_id', binds)} AND ${visibleParty(sight, 'p', binds)}
            AND EXISTS (SELECT FROM proceeding g WHERE g.alliance_id = p.alliance_id AND g.case_id = p.case_id
                         AND g.ended_on IS NULL AND g.forum = ANY(${bind(forums)}::text[]))
            AND NOT EXISTS (SELECT FROM event_service s
                  JOIN event e ON e.alliance_id = s.alliance_id AND e.id = s.event_id AND e.status = 'current'
                 WHERE s.alliance_id = p.alliance_id AND s.party_id = p.id)`,
        'id',
      ),
      binds.values,
    );
    return sectionOf('not_served', rows, (row) => partyRow(row, powersOf(tx.caller)));
  }

  /** Events some of whose dates the law refused to compute for the caller; a rule not in force is no such date. */
  private async notComputed(tx: Tx): Promise<TodaySectionView> {
    const { binds, sight, mine } = seenBy(tx.caller);
    const rows = await tx.query<Counted<EventOfToday & { forum: string; kind: string }>>(
      onlyConcerned(
        `SELECT e.id, ${caseColumns}, g.forum, e.kind, n.missing, ${sight.of === 'all' ? `'whole'` : `'own'`} AS concern
           FROM event e
           JOIN case_file c ON c.alliance_id = e.alliance_id AND c.id = e.case_id
           JOIN proceeding g ON g.alliance_id = e.alliance_id AND g.id = e.proceeding_id
           CROSS JOIN LATERAL (SELECT count(*)::int AS missing FROM jsonb_array_elements(e.not_computed) AS x(gap)
              LEFT JOIN party p ON p.alliance_id = e.alliance_id AND p.id = (x.gap->>'partyId')::uuid
             WHERE x.gap->>'code' <> 'law.rule_not_in_force' AND ${visibleParty(sight, 'p', binds)}) n
          WHERE e.alliance_id = ${mine} AND e.status = 'current' AND e.not_computed <> '[]'::jsonb
            AND c.closed_on IS NULL AND n.missing > 0 AND ${visibleCase(sight, 'e.case_id', binds)}`,
        'id',
      ),
      binds.values,
    );
    return sectionOf('not_computed', rows, (row) =>
      eventRow({ ...row, name: nameOfEvent(row.forum, row.kind) }, powersOf(tx.caller)),
    );
  }

  private async failedJobs(tx: Tx): Promise<number> {
    const [row] = await tx.query<{ failed: number }>(
      `SELECT ((SELECT count(*) FROM timer WHERE alliance_id = $1 AND failed_at IS NOT NULL)
             + (SELECT count(*) FROM inbox WHERE alliance_id = $1 AND failed_at IS NOT NULL))::int AS failed`,
      [tx.caller.allianceId],
    );
    return row?.failed ?? 0;
  }
}

function seenBy(caller: Caller): { binds: Binds; sight: Sight; mine: string } {
  const binds = new Binds();
  return { binds, sight: sightOfCaller(caller), mine: binds.bind(caller.allianceId) };
}

const powersOf = (caller: Caller): Powers => ({
  coordinates: hasRole(caller, 'coordinator'),
  mayMeet: caller.permissions.includes('deadlines.meet'),
  mayRecord: caller.permissions.includes('docket.write'),
});

const sectionOf = <Row>(
  section: Section,
  rows: readonly Counted<Row>[],
  rowOf: (row: Counted<Row>) => TodayRow,
): TodaySectionView => ({
  section,
  title: sectionTitles[section],
  total: rows[0]?.total ?? 0,
  items: rows.map(rowOf),
});
