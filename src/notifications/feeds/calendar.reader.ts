import { Injectable } from '@nestjs/common';
import { Binds, CaseReaders, sightOfCaller, titleSql, visibleCase, visibleParty } from '../../cases/index.js';
import { concernSql, dayToKeepSql } from '../../docket/index.js';
import { addDays, type Bilingual, type CalendarDate } from '../../kernel/index.js';
import { Duties, type Tx } from '../../platform/index.js';
import { type AskedToday, holdersOf } from '../../walls/index.js';
import type { DatedDeadline, DatedDuty } from '../domain/calendar-entry.js';

/** More than anyone has, and still a calendar a phone can take. */
const most = 2_000;

/** How long a day that passed stays in the calendar while it is open. */
const keptDays = 365;

type DeadlineSql = Omit<DatedDeadline, 'party'> & {
  readonly partyName: string | null;
  readonly partyNameZh: string | null;
};

/** What whoever acts in the transaction has to do, as far as he may see it now. */
@Injectable()
export class CalendarReader {
  constructor(
    private readonly readers: CaseReaders,
    private readonly kinds: Duties<AskedToday>,
  ) {}

  /** Open deadlines of his own and of nobody's in particular, in one query. */
  async deadlines(tx: Tx, today: CalendarDate): Promise<readonly DatedDeadline[]> {
    const binds = new Binds();
    const { bind } = binds;
    const sight = sightOfCaller(tx.caller);
    const rows = await tx.query<DeadlineSql>(
      `SELECT d.id, d.action, p.name AS "partyName", p.name_zh AS "partyNameZh", c.number AS "caseNumber",
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
    return rows.map(({ partyName, partyNameZh, ...row }) => ({
      ...row,
      party: named(partyName, partyNameZh),
    }));
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

const named = (name: string | null, nameZh: string | null): Bilingual | null =>
  name === null ? null : { en: name, zh: nameZh ?? name };
