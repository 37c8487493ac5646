import { Injectable } from '@nestjs/common';
import { dayToKeepSql } from '../../docket/index.js';
import { addDays, localMoment } from '../../kernel/index.js';
import type { Tx } from '../../platform/index.js';
import { farthest } from '../domain/ladder.js';
import { daysAhead } from './horizon.js';

/** A day beyond which no deadline has a step in the days ahead, wherever its readers are. */
const lastDay = (tx: Tx): string => addDays(localMoment(tx.now, 'UTC').date, farthest + daysAhead + 2);

/**
 * Deadlines that could have a reminder now: duties still open whose ladder has begun or is about to, and whatever has a
 * reminder planned. What is further off is planned when its days come.
 */
const near = (condition: string): string => `
  SELECT d.id FROM deadline d
   WHERE d.alliance_id = $1 AND d.duty AND d.status IN ('proposed', 'confirmed') AND ${dayToKeepSql} <= $2::date
     AND ${condition}`;

const planned = (condition: string): string => `
  SELECT r.deadline_id AS id FROM reminder r WHERE r.alliance_id = $1 AND r.state = 'planned' AND ${condition}`;

/** Parties a person is counsel of. */
const counselled = `SELECT pc.party_id FROM party_counsel pc WHERE pc.alliance_id = $1 AND pc.person_id = $3`;

/** Members a person ever had a seat of: whose seat ended has reminders to be cancelled, whose seat begins has some to come. */
const seated = `SELECT a.member_id FROM appointment a WHERE a.alliance_id = $1 AND a.person_id = $3`;

/**
 * What concerns one person: of a coordinator everything that is told to anybody, of others what their members and clients must
 * do, with what the whole group must do in the cases of those.
 */
const ofPerson = `
  ${planned('r.person_id = $3')}
  UNION
  ${near(`EXISTS (SELECT FROM appointment a WHERE a.alliance_id = $1 AND a.person_id = $3 AND a.role = 'coordinator')
     AND (d.party_id IS NULL
          OR EXISTS (SELECT FROM party p WHERE p.alliance_id = $1 AND p.id = d.party_id AND p.member_id IS NOT NULL)
          OR EXISTS (SELECT FROM party_counsel pc WHERE pc.alliance_id = $1 AND pc.party_id = d.party_id))`)}
  UNION
  ${near(`d.party_id IN (${counselled}
       UNION SELECT p.id FROM party p WHERE p.alliance_id = $1 AND p.member_id IN (${seated}))`)}
  UNION
  ${near(`d.party_id IS NULL AND d.case_id IN (
       SELECT cm.case_id FROM case_member cm WHERE cm.alliance_id = $1 AND cm.member_id IN (${seated})
       UNION SELECT p.case_id FROM party p WHERE p.alliance_id = $1 AND p.id IN (${counselled}))`)}`;

/** Finds the deadlines whose reminders a change may touch, by id. */
@Injectable()
export class ConcernedStore {
  /** Of the whole alliance: all that could have a reminder. */
  ofAll(tx: Tx): Promise<readonly string[]> {
    return this.idsOf(tx, near('true'), []);
  }

  /** Of one case. */
  ofCase(tx: Tx, caseId: string): Promise<readonly string[]> {
    const planningOf = planned(
      'r.deadline_id IN (SELECT id FROM deadline WHERE alliance_id = $1 AND case_id = $3)',
    );
    return this.idsOf(tx, `${planningOf} UNION ${near('d.case_id = $3')}`, [caseId]);
  }

  /** That a person hears of, heard of, or begins to hear of. */
  ofPerson(tx: Tx, personId: string): Promise<readonly string[]> {
    return this.idsOf(tx, ofPerson, [personId]);
  }

  /** Of parties that are no member's: whether coordinators hear of them hangs on their having counsel, and this person is one. */
  ofClientsAlone(tx: Tx, personId: string): Promise<readonly string[]> {
    const clients = `d.party_id IN (SELECT p.id FROM party p
       WHERE p.alliance_id = $1 AND p.member_id IS NULL AND p.id IN (${counselled}))`;
    return this.idsOf(tx, near(clients), [personId]);
  }

  /** The people who counsel a party. */
  async counselOf(tx: Tx, partyId: string): Promise<readonly string[]> {
    const rows = await tx.query<{ person_id: string }>(
      `SELECT DISTINCT person_id FROM party_counsel WHERE alliance_id = $1 AND party_id = $2 AND person_id IS NOT NULL`,
      [tx.caller.allianceId, partyId],
    );
    return rows.map(({ person_id }) => person_id);
  }

  private async idsOf(tx: Tx, sql: string, parameters: readonly unknown[]): Promise<readonly string[]> {
    const rows = await tx.query<{ id: string }>(`SELECT id FROM (${sql}) AS concerned ORDER BY id`, [
      tx.caller.allianceId,
      lastDay(tx),
      ...parameters,
    ]);
    return rows.map(({ id }) => id);
  }
}
