import { Injectable } from '@nestjs/common';
import {
  enterFirm,
  FirmsStore,
  type FirmWords,
  keptFirm,
  type RegisteredFirm,
  rewriteFirm,
} from '../firms/index.js';
import { type CalendarDate, refuse } from '../kernel/index.js';
import {
  Binds,
  columnsOf,
  insertRows,
  limitTo,
  namesJson,
  newId,
  NotFoundError,
  ordering,
  RefusedError,
  type Sorted,
  type SortKeys,
  pinyinKey,
  textKey,
  type Tx,
  updateRow,
} from '../platform/index.js';
import { searchPattern } from '../identity/index.js';
import { memberFirm } from './alliance.reader.js';
import { MemberContactRow, MemberRow, MembershipPeriodRow } from './alliance.entity.js';
import type { MemberOrder } from './alliance.contract.js';
import type { Contact, Firm, Member } from './domain/member.js';
import type { MembershipPeriod } from './domain/membership.js';

/** A firm in a list, as it stands on a day. */
export interface ListedMember extends Omit<Member, 'contacts'> {
  readonly isIn: boolean;
  /** First day of the period it is in, or of its last. */
  readonly memberSince: CalendarDate | null;
}

const sortKeys: SortKeys<MemberOrder> = {
  name: textKey('m.name_en'),
  pinyin: pinyinKey('f.search'),
  country: { sql: 'm.country', type: 'text' },
  code: { sql: `coalesce(f.credit_code, '')`, type: 'text' },
};

/** Which firms to list. */
export interface MembersFilter {
  readonly q?: string | undefined;
  /** Of this firm of the register, or of the entry it was merged into. */
  readonly firmId?: string | undefined;
  readonly standing: 'in' | 'out' | 'all';
  readonly on: CalendarDate;
  readonly sort?: MemberOrder;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const columns = `${columnsOf(MemberRow, 'm', ['allianceId', 'nameEn', 'nameZh', 'createdAt'])},
  ${namesJson('m')} AS name, f.credit_code AS "creditCode", f.version`;

const inOn = (day: string): string => `EXISTS (SELECT FROM membership_period i
  WHERE i.alliance_id = m.alliance_id AND i.member_id = m.id
    AND i.from_on <= ${day} AND (i.until_on IS NULL OR i.until_on >= ${day}))`;

const standing = (day: string): string => `${inOn(day)} AS "isIn",
  (SELECT max(s.from_on) FROM membership_period s
    WHERE s.alliance_id = m.alliance_id AND s.member_id = m.id AND s.from_on <= ${day}) AS "memberSince"`;

const contactsOf = `(SELECT coalesce(jsonb_agg(jsonb_build_object('name', c.name, 'position', c.duty, 'email', c.email,
    'phone', c.phone) ORDER BY c.position), '[]'::jsonb)
  FROM member_contact c WHERE c.alliance_id = m.alliance_id AND c.member_id = m.id) AS contacts`;

/** Firms and the times they were in, within the transaction's alliance. */
@Injectable()
export class MembersStore {
  constructor(private readonly firms: FirmsStore) {}

  /** In the order asked for; one more than `limit` where there are more. One query. */
  list(tx: Tx, filter: MembersFilter): Promise<(ListedMember & Sorted)[]> {
    const { q, firmId, standing: wanted, on, sort = 'name', cursor, limit } = filter;
    const binds = new Binds();
    const { bind } = binds;
    const alliance = bind(tx.caller.allianceId);
    const day = bind(on);
    const { column, after, by } = ordering(sortKeys, { sort, cursor, id: 'm.id' }, binds);
    const where = [
      `m.alliance_id = ${alliance}`,
      ...(q === undefined ? [] : [`f.search LIKE ${bind(searchPattern(q))}`]),
      ...(wanted === 'all' ? [] : [`${wanted === 'in' ? '' : 'NOT '}${inOn(day)}`]),
      ...(firmId === undefined ? [] : [`f.id = ${keptFirm(bind(firmId))}`]),
      ...after,
    ];
    return tx.query<ListedMember & Sorted>(
      `SELECT ${columns}, ${standing(day)}, ${column} FROM ${memberFirm}
        WHERE ${where.join(' AND ')} ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
  }

  /** One with its contacts, as it stands on a day. */
  async describe(
    tx: Tx,
    id: string,
    on: CalendarDate,
  ): Promise<ListedMember & { readonly contacts: readonly Contact[] }> {
    const [found] = await tx.query<ListedMember & { contacts: Contact[] }>(
      `SELECT ${columns}, ${standing('$2')}, ${contactsOf} FROM ${memberFirm} WHERE m.alliance_id = $1 AND m.id = $3`,
      [tx.caller.allianceId, on, id],
    );
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** One with its contacts. Locks it until commit. */
  async lock(tx: Tx, id: string): Promise<Member> {
    const [found] = await tx.query<Member>(
      `SELECT ${columns}, ${contactsOf} FROM ${memberFirm} WHERE m.alliance_id = $1 AND m.id = $2 FOR UPDATE OF f, m`,
      [tx.caller.allianceId, id],
    );
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /**
   * Lists a firm as a member: one of the register that is locked, or one that is entered with it. Refuses with `member.code_taken`
   * where another firm has the code, with `member.firm_taken` where the firm is a member already.
   */
  async insert(
    tx: Tx,
    member: Omit<Member, 'firmId' | 'version'>,
    firm: RegisteredFirm | undefined,
  ): Promise<void> {
    const words = wordsOf(member);
    const entered =
      firm === undefined
        ? await enterFirm(tx, this.firms, words, codeTaken)
        : await rewriteFirm(
            tx,
            this.firms,
            firm,
            { ...words, creditCode: words.creditCode ?? firm.creditCode },
            codeTaken,
          );
    const { id, name, country } = member;
    const ofFirm = { firmId: entered.id, nameEn: name.en, nameZh: name.zh, country };
    const row = { ...ownOf(member), ...ofFirm, id, allianceId: tx.caller.allianceId, createdAt: tx.now };
    const made = await insertRows(tx, MemberRow, row, { onConflict: 'nothing', returning: ['id'] });
    if (made.length === 0) throw new RefusedError(firmTaken.refusal);
    await this.saveContacts(tx, member);
  }

  /** Changes what is known of a member and of its firm, which is one version. Refuses with `member.code_taken`. */
  async update(tx: Tx, member: Member): Promise<void> {
    const firm = await this.firms.lock(tx, member.firmId);
    await rewriteFirm(tx, this.firms, firm, wordsOf(member), codeTaken);
    await updateRow(tx, MemberRow, { id: member.id, allianceId: tx.caller.allianceId }, ownOf(member));
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

  private async saveContacts(tx: Tx, { id, contacts }: Pick<Member, 'id' | 'contacts'>): Promise<void> {
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

const codeTaken = 'member.code_taken';

const firmTaken = refuse(
  'member.firm_taken',
  'This firm is on the list of members already.',
  '该企业已在成员名单中。',
);

/** What is a member's own, and not its firm's. */
const ownOf = ({
  id: _id,
  name: _name,
  country: _country,
  creditCode: _code,
  contacts: _contacts,
  version: _version,
  firmId: _firm,
  ...own
}: Firm & Partial<Member>) => own;

const wordsOf = ({
  name,
  country,
  creditCode,
}: Pick<Member, 'name' | 'country' | 'creditCode'>): FirmWords => ({
  nameEn: name.en,
  nameZh: name.zh,
  country,
  creditCode,
});
