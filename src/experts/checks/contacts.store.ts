import { Injectable } from '@nestjs/common';
import { notWalledFrom, titleSql } from '../../cases/index.js';
import { namesAt } from '../../identity/index.js';
import type { Bilingual, CalendarDate } from '../../kernel/index.js';
import { Binds, columnsOf, insertRows, limitTo, namesJson, type Tx } from '../../platform/index.js';
import type { Contact } from '../domain/checks/contact.js';
import { ConflictQuestionRow, ExpertContactRow } from './check.entity.js';
import { actsForThose, decidesChecks, inTeam } from './seen-checks.js';

/** A contact with what the expert is called. */
export interface ListedContact extends Contact {
  readonly expertName: Bilingual;
}

const columns = columnsOf(ExpertContactRow, 'n', ['allianceId']);

/** Contacts as rows. They are never changed. */
@Injectable()
export class ContactsStore {
  async insert(tx: Tx, contact: Contact): Promise<void> {
    await insertRows(tx, ExpertContactRow, { ...contact, allianceId: tx.caller.allianceId });
  }

  /**
   * Those of a case whoever acts may know of, the newest first, one more than `limit` where there are more: their own, those of experts
   * they are checking there in which a member spoke for which they act, and all for who decides checks. Whether the case is theirs to see is asked before.
   */
  list(
    tx: Tx,
    {
      caseId,
      id,
      before,
      limit,
    }: {
      readonly caseId?: string;
      readonly id?: string;
      readonly before?: string | undefined;
      readonly limit: number;
    },
  ): Promise<ListedContact[]> {
    const binds = new Binds();
    const { bind } = binds;
    const known = decidesChecks(tx.caller)
      ? 'TRUE'
      : `(n.entered_by = ${bind(tx.caller.personId)}::uuid OR ${actsForThose(tx, 'n', binds)} AND EXISTS (SELECT FROM conflict_check k
           WHERE k.alliance_id = n.alliance_id AND k.case_id = n.case_id AND k.expert_id = n.expert_id AND k.member_ids && n.member_ids
             AND ${inTeam(tx, 'k', binds)}))`;
    const where = [
      `n.alliance_id = ${bind(tx.caller.allianceId)}`,
      known,
      ...(caseId === undefined ? [] : [`n.case_id = ${bind(caseId)}`]),
      ...(id === undefined ? [] : [`n.id = ${bind(id)}`]),
      ...(before === undefined ? [] : [`n.id < ${bind(before)}`]),
    ];
    return tx.query<ListedContact>(
      `SELECT ${columns}, ${namesJson('x')} AS "expertName"
         FROM expert_contact n JOIN expert x ON x.alliance_id = n.alliance_id AND x.id = n.expert_id
        WHERE ${where.join(' AND ')} ORDER BY n.id DESC ${limitTo(limit + 1)}`,
      binds.values,
    );
  }

  /** The expert to whom something confidential was told in a contact; undefined where nothing was. */
  async confidant(tx: Tx, id: string): Promise<string | undefined> {
    const [row] = await tx.query<{ expertId: string }>(
      'SELECT expert_id AS "expertId" FROM expert_contact WHERE alliance_id = $1 AND id = $2 AND confidential_passed',
      [tx.caller.allianceId, id],
    );
    return row?.expertId;
  }

  /** Contacts in which some experts were told something confidential, whoever asks. */
  confided(
    tx: Tx,
    expertIds: readonly string[],
  ): Promise<Pick<Contact, 'expertId' | 'caseId' | 'memberIds' | 'on'>[]> {
    return tx.query(
      `SELECT n.expert_id AS "expertId", n.case_id AS "caseId", n.member_ids AS "memberIds", n.on_day AS "on"
         FROM expert_contact n WHERE n.alliance_id = $1 AND n.expert_id = ANY($2::uuid[]) AND n.confidential_passed ORDER BY n.id`,
      [tx.caller.allianceId, expertIds],
    );
  }
}

/** A blind question with its answer. */
export type BlindQuestion = Omit<ConflictQuestionRow, 'allianceId'>;

/** The same with the names that belong to it. */
export interface ListedQuestion extends BlindQuestion {
  readonly expertName: Bilingual;
  readonly caseTitle: Bilingual;
  readonly askedByName: Bilingual;
}

/** Blind questions as rows. */
@Injectable()
export class QuestionsStore {
  async insert(tx: Tx, question: BlindQuestion): Promise<void> {
    await insertRows(tx, ConflictQuestionRow, { ...question, allianceId: tx.caller.allianceId });
  }

  /** How many somebody asked on a day. Keeps a second of theirs waiting until commit, so that none is asked beyond the number. */
  async countToday(tx: Tx, personId: string, day: CalendarDate): Promise<number> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('conflict questions'), hashtext($1))`, [personId]);
    const [row] = await tx.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM conflict_question WHERE alliance_id = $1 AND asked_by = $2 AND asked_on = $3',
      [tx.caller.allianceId, personId, day],
    );
    return row?.n ?? 0;
  }

  /** All in cases no wall hides from whoever acts, the newest first; one more than `limit` where there are more. For who decides checks. */
  list(
    tx: Tx,
    { before, limit }: { readonly before?: string | undefined; readonly limit: number },
  ): Promise<ListedQuestion[]> {
    const binds = new Binds();
    const { bind } = binds;
    return tx.query<ListedQuestion>(
      `SELECT ${columnsOf(ConflictQuestionRow, 'q', ['allianceId'])}, ${namesJson('x')} AS "expertName", ${titleSql('c')} AS "caseTitle",
              ${namesAt('p', 'q.asked_at')} AS "askedByName"
         FROM conflict_question q JOIN expert x ON x.alliance_id = q.alliance_id AND x.id = q.expert_id
         JOIN case_file c ON c.alliance_id = q.alliance_id AND c.id = q.case_id JOIN person p ON p.id = q.asked_by
        WHERE q.alliance_id = ${bind(tx.caller.allianceId)} AND ${notWalledFrom(tx, 'case', 'q.case_id', binds)}
          ${before === undefined ? '' : `AND q.id < ${bind(before)}`}
        ORDER BY q.id DESC ${limitTo(limit + 1)}`,
      binds.values,
    );
  }
}
