import { Injectable } from '@nestjs/common';
import {
  Binds,
  CaseReaders,
  partyNamesSql,
  type Sight,
  sightOfCaller,
  titleSql,
  visibleCase,
  visibleParty,
} from '../cases/index.js';
import { concernSql, dayToKeepSql, momentToKeepSql, pastSql, soonDays } from '../docket/index.js';
import { todayIn } from '../identity/index.js';
import { addDays, type CalendarDate, localMoment } from '../kernel/index.js';
import { DelegationsReader, NotificationsReader } from '../notifications/index.js';
import { type Caller, Duties, type DutySaid, hasRole, type Tx } from '../platform/index.js';
import { type AskedToday, holdersOf } from '../walls/index.js';
import {
  type DeadlineOfToday,
  deadlineRow,
  type DutyOfToday,
  dutyRow,
  type Powers,
  type Section,
  sectionOfKind,
  sectionTitles,
  type TodayRow,
  withDelegation,
} from './domain/today.js';
import type { TodaySectionView, TodayView } from './overview.contract.js';

const looksAfter = { en: 'You coordinate this alliance', zh: '您负责联盟协调工作' };
const look = { en: 'Open', zh: '查看' };

/** Rows shown in a section. */
const shown = 50;
/** Rows looked at in a section. */
const counted = 200;

type Counted<Row> = Row & { readonly total: number };

/** The day, and the one case that is asked about, if one is. */
interface OfToday {
  readonly today: CalendarDate;
  readonly caseId: string | undefined;
}
type AskedOfCase = AskedToday & Pick<OfToday, 'caseId'>;

const caseColumns = `c.id AS "caseId", c.number AS "caseNumber", ${titleSql('c')} AS "caseTitle"`;
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
    private readonly delegations: DelegationsReader,
  ) {}

  /** All of it, or what is of one case alone. */
  async today(tx: Tx, caseId?: string): Promise<TodayView> {
    const today = localMoment(tx.now, tx.caller.zone).date;
    const given = await this.delegations.around(tx);
    const found = [
      ...(await this.waiting(tx, caseId)),
      ...(tx.caller.permissions.includes('cases.read') ? await this.sections(tx, { today, caseId }) : []),
    ];
    return {
      today,
      sections: (Object.keys(sectionTitles) as Section[]).flatMap((section) =>
        found
          .filter((one) => one.section === section)
          .map((one) => ({
            ...one,
            items: one.items.map((row) => withDelegation(row, given, tx.caller.personId)),
          })),
      ),
      failedJobs: tx.caller.permissions.includes('work.read') ? await this.failedJobs(tx) : null,
      unreadNotices: await this.notifications.unread(tx),
    };
  }

  private async sections(tx: Tx, of: OfToday): Promise<TodaySectionView[]> {
    const { personId, permissions } = tx.caller;
    const { today } = of;
    const soon = addDays(today, soonDays);
    const past = (bind: Binds['bind']) => pastSql(bind(tx.now), bind(today));
    const sections = [
      await this.deadlines(
        tx,
        'overdue',
        of,
        (bind) => `d.duty AND ${dayToKeepSql} <= ${bind(today)} AND ${past(bind)}`,
      ),
      await this.deadlines(
        tx,
        'due',
        of,
        (bind) => `d.duty AND ${dayToKeepSql} <= ${bind(soon)} AND NOT ${past(bind)}`,
      ),
      permissions.includes('deadlines.confirm') &&
        (await this.deadlines(
          tx,
          'to_confirm',
          of,
          (bind) =>
            `d.status = 'proposed' AND d.owed_by = 'party' AND d.recorded_by IS DISTINCT FROM ${bind(personId)}::uuid AND d.turned_by IS DISTINCT FROM ${bind(personId)}::uuid`,
        )),
    ];
    return sections.filter((section) => section !== false);
  }

  private async deadlines(
    tx: Tx,
    section: Section,
    { today, caseId }: OfToday,
    where: (bind: Binds['bind']) => string,
  ): Promise<TodaySectionView> {
    const { binds, sight, mine } = seenBy(tx.caller);
    const ofCase = caseId === undefined ? '' : `AND d.case_id = ${binds.bind(caseId)}::uuid`;
    const rows = await tx.query<Counted<DeadlineOfToday>>(
      onlyConcerned(
        `SELECT d.id, ${caseColumns}, d.action, CASE WHEN p.id IS NOT NULL THEN ${partyNamesSql('p')} END AS party, d.due, d.safe, ${dayToKeepSql} AS day,
                ${momentToKeepSql} AS "cutoffAt",
                d.cutoff_zone AS "cutoffZone", d.verified, d.version,
                d.risk IS NOT NULL AS fatal, ${concernSql(sight, binds)} AS concern
           FROM deadline d
           JOIN case_file c ON c.alliance_id = d.alliance_id AND c.id = d.case_id
           LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
          WHERE d.alliance_id = ${mine} AND d.status IN ('proposed', 'confirmed') ${ofCase}
            AND ${visibleCase(sight, 'd.case_id', binds)} AND ${visibleParty(sight, 'p', binds)}
            AND (p.id IS NULL OR p.member_id IS NOT NULL OR p.side = 'ours') AND ${where(binds.bind)}`,
        'day, fatal DESC, id',
      ),
      binds.values,
    );
    return sectionOf(section, rows, (row) => deadlineRow(row, section, today, powersOf(tx.caller)));
  }

  /** What waits for the reader besides deadlines, whatever their role, and what others are late with that they look after, where any is. */
  private async waiting(tx: Tx, caseId: string | undefined): Promise<readonly TodaySectionView[]> {
    const asked = { tx, today: await todayIn(tx), reader: await this.readers.readerOf(tx), caseId };
    const holders = holdersOf(asked);
    const kinds = await this.duties.kindsOf(tx, holders);
    const sections = [];
    for (const section of new Set(['waiting' as const, ...kinds.map(sectionOfKind)])) {
      const own = { ...asked, binds: new Binds() };
      const of = kinds.filter((kind) => sectionOfKind(kind) === section);
      sections.push(await this.section(section, own, this.duties.openOf(own, holders, of)));
    }
    const others = { ...asked, binds: new Binds() };
    const sql = this.duties.late(others);
    const late = sql === undefined ? undefined : await this.section('late', others, sql);
    return late === undefined || late.total === 0 ? sections : [...sections, late];
  }

  private async section(section: Section, asked: AskedOfCase, sql: string): Promise<TodaySectionView> {
    const saidOf = (kind: string): DutySaid => {
      const said = this.duties.wordsOf(kind, asked.tx.caller);
      return section === 'late' ? { ...said, why: looksAfter, action: look } : said;
    };
    const rows = await this.dutiesIn(asked, sql);
    return sectionOf(section, rows, (row) => ({
      ...dutyRow(row, saidOf(row.kind), asked.today),
      isOwn: section !== 'late',
    }));
  }

  /** What has a day comes first. A case the reader does not see is not named. */
  private dutiesIn({ tx, binds, caseId }: AskedOfCase, sql: string): Promise<Counted<DutyOfToday>[]> {
    const ofCase = caseId === undefined ? '' : `WHERE c.id = ${binds.bind(caseId)}::uuid`;
    return tx.query<Counted<DutyOfToday>>(
      onlyConcerned(
        `SELECT w.kind, w.id, w.name, w.day, w.link, ${caseColumns}, 'own' AS concern
           FROM (${sql}) w
           LEFT JOIN case_file c ON c.alliance_id = ${binds.bind(tx.caller.allianceId)} AND c.id = w.case_id
            AND ${visibleCase(sightOfCaller(tx.caller), 'c.id', binds)}
          ${ofCase}`,
        'day NULLS LAST, id',
      ),
      binds.values,
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
