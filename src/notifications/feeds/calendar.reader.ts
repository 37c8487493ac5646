import { Injectable } from '@nestjs/common';
import {
  Binds,
  CaseReaders,
  partyNamesSql,
  sightOfCaller,
  titleSql,
  visibleCase,
  visibleParty,
} from '../../cases/index.js';
import { concernSql, dayToKeepSql } from '../../docket/index.js';
import { addDays, type CalendarDate } from '../../kernel/index.js';
import { Duties, type Tx } from '../../platform/index.js';
import { type AskedToday, holdersOf } from '../../walls/index.js';
import type { DatedDeadline, DatedDuty } from '../domain/calendar-entry.js';

/** More than anyone has, and still a calendar a phone can take. */
const most = 2_000;

/** How long a day that passed stays in the calendar while it is open. */
const keptDays = 365;

/** What whoever acts in the transaction has to do, as far as they may see it now. */
@Injectable()
export class CalendarReader {
  constructor(
    private readonly readers: CaseReaders,
    private readonly kinds: Duties<AskedToday>,
  ) {}

  /** Open deadlines of their own and of nobody's in particular, in one query. */
  deadlines(tx: Tx, today: CalendarDate): Promise<readonly DatedDeadline[]> {
    const binds = new Binds();
    const { bind } = binds;
    const sight = sightOfCaller(tx.caller);
    return tx.query<DatedDeadline>(
      `SELECT d.id, d.action, CASE WHEN p.id IS NOT NULL THEN ${partyNamesSql('p')} END AS party, c.number AS "caseNumber",
              ${titleSql('c')} AS "caseTitle", d.due, d.safe, d.cutoff_time AS "cutoffTime", d.cutoff_zone AS "cutoffZone",
              d.citation, d.status = 'confirmed' OR d.owed_by = 'forum' AS confirmed, d.version
         FROM deadline d JOIN case_file c ON c.alliance_id = d.alliance_id AND c.id = d.case_id
         LEFT JOIN party p ON p.alliance_id = d.alliance_id AND p.id = d.party_id
        WHERE d.alliance_id = ${bind(tx.caller.allianceId)} AND d.status IN ('proposed', 'confirmed')
          AND ${dayToKeepSql} >= ${bind(addDays(today, -keptDays))}::date AND p.withdrawn_on IS NULL
          AND ${visibleCase(sight, 'd.case_id', binds)} AND ${visibleParty(sight, 'p', binds)}
          AND ${concernSql(sight, binds)} <> 'other'
        ORDER BY ${dayToKeepSql}, d.id LIMIT ${String(most)}`,
      binds.values,
    );
  }

  /** What else is to be done by a day, in one query. */
  async duties(tx: Tx, today: CalendarDate): Promise<readonly DatedDuty[]> {
    const binds = new Binds();
    const asked = { tx, binds, today, reader: await this.readers.readerOf(tx) };
    const open = await this.kinds.open(asked, holdersOf(asked));
    const rows = await tx.query<Omit<DatedDuty, 'what'>>(
      `SELECT kind, id, day FROM (${open}) duty WHERE day IS NOT NULL
        ORDER BY day, id LIMIT ${String(most)}`,
      binds.values,
    );
    return rows.map((row) => ({ ...row, what: this.kinds.wordsOf(row.kind, tx.caller).what }));
  }
}
