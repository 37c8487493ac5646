import { Injectable } from '@nestjs/common';
import { Binds, sightOfCaller, visibleCase, visibleParty } from '../../cases/index.js';
import { ownSubscription } from '../../clearance/index.js';
import { concernSql, dayToKeepSql } from '../../docket/index.js';
import { addDays, type Bilingual, type CalendarDate } from '../../kernel/index.js';
import type { Tx } from '../../platform/index.js';
import type { DatedDeadline, DatedDuty } from '../domain/calendar-entry.js';
import { memberships, openMembership, signing } from '../../groups/index.js';

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
  /** Open deadlines of his own and of nobody's in particular, in one query. */
  async deadlines(tx: Tx, today: CalendarDate): Promise<readonly DatedDeadline[]> {
    const binds = new Binds();
    const { bind } = binds;
    const sight = sightOfCaller(tx.caller);
    const rows = await tx.query<DeadlineSql>(
      `SELECT d.id, d.action, p.name AS "partyName", p.name_zh AS "partyNameZh", c.number AS "caseNumber",
              c.title AS "caseTitle", d.due, d.safe, d.cutoff_time AS "cutoffTime", d.cutoff_zone AS "cutoffZone",
              d.citation, d.status = 'confirmed' AS confirmed, d.version
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

  /** What he owes in groups and under protective orders, in one query. */
  duties(tx: Tx): Promise<readonly DatedDuty[]> {
    const binds = new Binds();
    return tx.query<DatedDuty>(
      `SELECT kind, id, day FROM (${[...groupDuties(tx, binds), ...orderDuties(tx, binds)].join(' UNION ALL ')}) duty
        ORDER BY day, id LIMIT ${String(most)}`,
      binds.values,
    );
  }
}

const named = (name: string | null, nameZh: string | null): Bilingual | null =>
  name === null ? null : { en: name, zh: nameZh ?? name };

function groupDuties(tx: Tx, binds: Binds): readonly string[] {
  const alliance = binds.bind(tx.caller.allianceId);
  const own = openMembership(tx, binds);
  return [
    `SELECT 'signature' AS kind, v.id, v.sign_by AS day
       FROM agreement_version v JOIN (${memberships}) ON m.alliance_id = v.alliance_id AND m.group_id = v.group_id
      WHERE v.alliance_id = ${alliance} AND v.status IN ('circulated', 'partially_signed') AND v.sign_by IS NOT NULL
        AND m.status IN ${signing} AND ${own}
        AND (SELECT count(*) FROM signature s
              WHERE s.alliance_id = v.alliance_id AND s.agreement_id = v.id AND s.membership_id = m.id) < 2`,
    `SELECT 'certificate', t.id, t.due_on
       FROM certificate t JOIN (${memberships}) ON m.alliance_id = t.alliance_id AND m.id = t.membership_id
      WHERE t.alliance_id = ${alliance} AND t.given_at IS NULL AND ${own}`,
  ];
}

function orderDuties(tx: Tx, binds: Binds): readonly string[] {
  const own = `s.alliance_id = ${binds.bind(tx.caller.allianceId)} AND ${ownSubscription(tx, binds)}`;
  return [
    `SELECT 'objection', s.id, s.window_ends_on FROM po_subscription s
      WHERE s.state = 'notice_window' AND s.window_ends_on IS NOT NULL AND ${own}`,
    `SELECT 'return', s.id, s.return_due_on FROM po_subscription s
      WHERE s.state = 'return_due' AND s.return_due_on IS NOT NULL AND ${own}`,
  ];
}
