import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { type Bilingual, type CalendarDate, refuse } from '../kernel/index.js';
import {
  columnsOf,
  insertRows,
  newId,
  NotFoundError,
  RefusedError,
  type Tx,
  updateRow,
} from '../platform/index.js';
import { searchPattern, searchText } from '../identity/index.js';
import { MemberContactRow, MemberRow, MembershipPeriodRow } from './alliance.entity.js';
import type { Contact, FirmSize, Member } from './domain/member.js';
import type { MembershipPeriod } from './domain/membership.js';

/** A firm in a list, as it stands on a day. */
export interface ListedMember {
  readonly id: string;
  readonly name: Bilingual;
  readonly creditCode: string | null;
  readonly country: string;
  readonly size: FirmSize | null;
  readonly version: number;
  readonly isIn: boolean;
  /** First day of the period it is in, or of its last. */
  readonly memberSince: CalendarDate | null;
}

/** Which firms to list. */
export interface MembersFilter {
  readonly q?: string | undefined;
  readonly standing: 'in' | 'out' | 'all';
  readonly on: CalendarDate;
  readonly after?: readonly [nameEn: string, id: string] | undefined;
  readonly limit: number;
}

const columns = `m.id, jsonb_build_object('en', m.name_en, 'zh', m.name_zh) AS name, m.credit_code AS "creditCode",
  m.country, m.size, m.version`;

const inOn = `EXISTS (SELECT FROM membership_period i WHERE i.alliance_id = m.alliance_id AND i.member_id = m.id
  AND i.from_on <= $2 AND (i.until_on IS NULL OR i.until_on >= $2))`;

const standing = `${inOn} AS "isIn",
  (SELECT max(s.from_on) FROM membership_period s
    WHERE s.alliance_id = m.alliance_id AND s.member_id = m.id AND s.from_on <= $2) AS "memberSince"`;

const listed = `
  SELECT ${columns}, ${standing}
    FROM member m
   WHERE m.alliance_id = $1
     AND ($3::text IS NULL OR m.search LIKE $3 OR m.credit_code ILIKE $3)
     AND ($4 = 'all' OR ${inOn} = ($4 = 'in'))
     AND ($5::text IS NULL OR (m.name_en, m.id) > ($5, $6::uuid))
   ORDER BY m.name_en, m.id LIMIT $7`;

const contactsOf = `(SELECT coalesce(jsonb_agg(jsonb_build_object('name', c.name, 'position', c.duty, 'email', c.email,
    'phone', c.phone) ORDER BY c.position), '[]'::jsonb)
  FROM member_contact c WHERE c.alliance_id = m.alliance_id AND c.member_id = m.id) AS contacts`;

/** Firms and the times they were in, within the transaction's alliance. */
@Injectable()
export class MembersStore {
  /** By English name, then id; one more than `limit` where there are more. One query. */
  list(tx: Tx, { q, standing: wanted, on, after, limit }: MembersFilter): Promise<ListedMember[]> {
    const pattern = q === undefined ? null : searchPattern(q);
    return tx.query<ListedMember>(listed, [
      tx.caller.allianceId,
      on,
      pattern,
      wanted,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit + 1,
    ]);
  }

  /** One with its contacts, as it stands on a day. */
  async describe(
    tx: Tx,
    id: string,
    on: CalendarDate,
  ): Promise<ListedMember & { readonly contacts: readonly Contact[] }> {
    const [found] = await tx.query<ListedMember & { contacts: Contact[] }>(
      `SELECT ${columns}, ${standing}, ${contactsOf} FROM member m WHERE m.alliance_id = $1 AND m.id = $3`,
      [tx.caller.allianceId, on, id],
    );
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** One with its contacts. Locks it until commit. */
  async lock(tx: Tx, id: string): Promise<Member> {
    const [found] = await tx.query<Member>(
      `SELECT ${columns}, ${contactsOf} FROM member m WHERE m.alliance_id = $1 AND m.id = $2 FOR UPDATE OF m`,
      [tx.caller.allianceId, id],
    );
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** Refuses with `member.code_taken` where another firm of the list has the code. */
  async insert(tx: Tx, member: Member): Promise<void> {
    const row = { ...rowOf(member), allianceId: tx.caller.allianceId, createdAt: tx.now };
    await refusingTaken(member, insertRows(tx, MemberRow, row));
    await this.saveContacts(tx, member);
  }

  /** Refuses with `member.code_taken` where another firm of the list has the code. */
  async update(tx: Tx, member: Member): Promise<void> {
    const key = { id: member.id, allianceId: tx.caller.allianceId };
    await refusingTaken(member, updateRow(tx, MemberRow, key, rowOf(member)));
    await this.saveContacts(tx, member);
  }

  /** A firm's periods, oldest first. */
  periodsOf(tx: Tx, memberId: string): Promise<MembershipPeriod[]> {
    return tx.query<MembershipPeriod>(
      `SELECT ${columnsOf(MembershipPeriodRow, 'p', ['allianceId'])} FROM membership_period p
        WHERE p.alliance_id = $1 AND p.member_id = $2 ORDER BY p.from_on`,
      [tx.caller.allianceId, memberId],
    );
  }

  /** Begins a period, or ends the one with this id. */
  async savePeriod(tx: Tx, { id, memberId, from, until, reason }: MembershipPeriod): Promise<void> {
    await tx.query(
      `INSERT INTO membership_period (id, alliance_id, member_id, from_on, until_on, reason) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO UPDATE SET until_on = excluded.until_on, reason = excluded.reason`,
      [id, tx.caller.allianceId, memberId, from, until, reason],
    );
  }

  private async saveContacts(tx: Tx, { id, contacts }: Member): Promise<void> {
    const { allianceId } = tx.caller;
    await tx.query('DELETE FROM member_contact WHERE alliance_id = $1 AND member_id = $2', [allianceId, id]);
    const own = { allianceId, memberId: id };
    const rows = contacts.map(({ position: duty, ...contact }, position) => ({
      ...contact,
      ...own,
      id: newId(),
      position,
      duty,
    }));
    await insertRows(tx, MemberContactRow, rows);
  }
}

const rowOf = ({ name, contacts: _, ...member }: Member) => ({
  ...member,
  nameEn: name.en,
  nameZh: name.zh,
  search: searchText([name.zh, name.en]),
});

async function refusingTaken({ creditCode }: Member, saving: Promise<unknown>): Promise<void> {
  try {
    await saving;
  } catch (error) {
    if (!(error instanceof QueryFailedError) || !isTaken(error.driverError as unknown)) throw error;
    const { refusal } = refuse(
      'member.code_taken',
      `Another firm of this alliance has the code ${creditCode} already.`,
      `本联盟已有单位使用统一社会信用代码 ${creditCode}。`,
    );
    throw new RefusedError(refusal);
  }
}

const isTaken = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'constraint' in error &&
  error.constraint === 'uq_member_credit_code';
