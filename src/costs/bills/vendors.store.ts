import { Injectable } from '@nestjs/common';
import { searchPattern, searchText } from '../../identity/index.js';
import type { Bilingual, CalendarDate } from '../../kernel/index.js';
import {
  Binds,
  columnsOf,
  insertRows,
  limitTo,
  namesJson,
  NotFoundError,
  ordering,
  personOf,
  pinyinKey,
  type Sorted,
  type SortKeys,
  textKey,
  type Tx,
  updateRow,
} from '../../platform/index.js';
import type { Reader } from '../../walls/index.js';
import { moneySights, seesMoneySql } from '../sight/money-sights.sql.js';
import { EngagementRow, VendorRow } from './bills.entity.js';

/** By what vendors are sorted. */
export const vendorOrders = ['name', '-name', 'pinyin', '-pinyin'] as const;
export type VendorOrder = (typeof vendorOrders)[number];

/** A vendor as it is kept. */
export type Vendor = Omit<VendorRow, 'allianceId' | 'search'>;
/** An engagement as it is kept. */
export type Engagement = Omit<EngagementRow, 'allianceId'>;

/** A vendor in a list. */
export interface ListedVendor extends Vendor, Pick<Sorted, 'sortKey'> {
  readonly name: Bilingual;
  readonly firm: { readonly id: string; readonly name: Bilingual } | null;
  readonly engagedFor: number;
}

/** An engagement with the name of its group, and as what whoever asks sees that group's money. */
export interface ListedEngagement extends Engagement {
  readonly groupName: Bilingual;
}

/** Which vendors to list. */
export interface VendorsFilter {
  readonly id?: string;
  readonly q?: string | undefined;
  readonly groupId?: string | undefined;
  readonly sort?: VendorOrder | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const sortKeys: SortKeys<VendorOrder> = {
  name: textKey('coalesce(v.name_en, v.name_zh)'),
  pinyin: pinyinKey('v.search'),
};

/** Whether somebody sees the whole register of vendors: who keeps or audits the money, and who coordinates. */
export const seesAllVendors = ({ seats, kind }: Pick<Reader, 'seats' | 'kind'>): boolean =>
  kind === 'system' ||
  seats.some(({ role }) => role === 'treasurer' || role === 'auditor' || role === 'coordinator');

/**
 * SQL that is true of a vendor (by the SQL of its id) whoever reads may see: of the whole register, one engaged for a group of whose costs
 * they see something, or one they entered.
 */
export const visibleVendor = (reader: Reader, vendorId: string, binds: Binds): string =>
  seesAllVendors(reader)
    ? 'TRUE'
    : `${vendorId} IN (SELECT ve.vendor_id FROM engagement ve JOIN ${moneySights(reader, binds)} vs ON vs.group_id = ve.group_id
        WHERE ve.alliance_id = current_setting('hezong.alliance')::uuid AND ${seesMoneySql('vs', 'costs')}
        UNION SELECT va.id FROM vendor va WHERE va.alliance_id = current_setting('hezong.alliance')::uuid
          AND va.added_by = ${binds.bind(reader.personId)}::uuid)`;

/** Vendors and engagements as rows. */
@Injectable()
export class VendorsStore {
  async insert(tx: Tx, vendor: Vendor): Promise<void> {
    await insertRows(tx, VendorRow, { ...vendor, ...found(vendor), allianceId: tx.caller.allianceId });
  }

  async update(tx: Tx, { id, ...vendor }: Vendor): Promise<void> {
    const row = { ...vendor, ...found(vendor) };
    await updateRow(tx, VendorRow, { id, allianceId: tx.caller.allianceId }, row);
  }

  /** One whoever reads may see, locked until commit. Not found where there is none such. */
  async lock(tx: Tx, reader: Reader, id: string): Promise<Vendor> {
    const binds = new Binds();
    const [row] = await tx.query<Vendor>(
      `SELECT ${columnsOf(VendorRow, 'v', ['allianceId', 'search'])} FROM vendor v
        WHERE v.alliance_id = ${binds.bind(tx.caller.allianceId)} AND v.id = ${binds.bind(id)} AND ${visibleVendor(reader, 'v.id', binds)} FOR UPDATE OF v`,
      binds.values,
    );
    if (row === undefined) throw new NotFoundError();
    return row;
  }

  async engage(tx: Tx, engagement: Engagement): Promise<void> {
    await insertRows(tx, EngagementRow, { ...engagement, allianceId: tx.caller.allianceId });
  }

  /** One, locked until commit; undefined where there is none. */
  async lockEngagement(tx: Tx, id: string): Promise<Engagement | undefined> {
    const [row] = await tx.query<Engagement>(
      `SELECT ${columnsOf(EngagementRow, 'e', ['allianceId'])} FROM engagement e WHERE e.alliance_id = $1 AND e.id = $2 FOR UPDATE`,
      [tx.caller.allianceId, id],
    );
    return row;
  }

  async endEngagement(
    tx: Tx,
    { id, version }: Engagement,
    said: { readonly until: CalendarDate; readonly reason: string },
  ): Promise<void> {
    await updateRow(
      tx,
      EngagementRow,
      { id, allianceId: tx.caller.allianceId },
      {
        until: said.until,
        endReason: said.reason,
        endedBy: personOf(tx.caller),
        endedAt: tx.now,
        version: version + 1,
      },
    );
  }

  /** Those whoever reads may see, in the order asked for; one more than `limit` where there are more. One query. */
  list(tx: Tx, reader: Reader, filter: VendorsFilter, today: CalendarDate): Promise<ListedVendor[]> {
    const { id, q, groupId, sort = 'name', cursor, limit } = filter;
    const binds = new Binds();
    const { bind } = binds;
    const { column, after, by } = ordering(sortKeys, { sort, cursor, id: 'v.id' }, binds);
    const seen = moneySights(reader, binds);
    const engaged = `FROM engagement e JOIN seen ON seen.group_id = e.group_id AND ${seesMoneySql('seen', 'costs')}
      WHERE e.alliance_id = v.alliance_id AND e.vendor_id = v.id`;
    const where = [
      `v.alliance_id = ${bind(tx.caller.allianceId)}`,
      visibleVendor(reader, 'v.id', binds),
      ...(id === undefined ? [] : [`v.id = ${bind(id)}`]),
      ...(q === undefined ? [] : [`v.id IN (SELECT vendor_matching(${bind(searchPattern(q))}))`]),
      ...(groupId === undefined
        ? []
        : [`EXISTS (SELECT ${engaged} AND e.group_id = ${bind(groupId)}::uuid)`]),
      ...after,
    ];
    const day = `${bind(today)}::date`;
    return tx.query<ListedVendor>(
      `WITH seen AS (SELECT * FROM ${seen} s)
       SELECT ${columnsOf(VendorRow, 'v', ['allianceId', 'search'])}, ${namesJson('v')} AS name, ${column},
              (SELECT jsonb_build_object('id', f.id, 'name', ${namesJson('f')}) FROM firm f
                WHERE f.alliance_id = v.alliance_id AND f.id = v.firm_id) AS firm,
              (SELECT count(DISTINCT e.group_id)::int ${engaged} AND e.from_day <= ${day} AND (e.until_day IS NULL OR e.until_day >= ${day})) AS "engagedFor"
         FROM vendor v WHERE ${where.join(' AND ')} ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
  }

  /** The engagements of a vendor, or of a group, for groups of whose costs whoever reads sees something; the newest first. */
  engagements(
    tx: Tx,
    reader: Reader,
    of: { readonly vendorId: string } | { readonly groupId: string },
  ): Promise<ListedEngagement[]> {
    const binds = new Binds();
    const { bind } = binds;
    const which =
      'vendorId' in of
        ? `e.vendor_id = ${bind(of.vendorId)}::uuid`
        : `e.group_id = ${bind(of.groupId)}::uuid`;
    return tx.query<ListedEngagement>(
      `SELECT ${columnsOf(EngagementRow, 'e', ['allianceId'])}, ${namesJson('g')} AS "groupName"
         FROM engagement e JOIN joint_group g ON g.alliance_id = e.alliance_id AND g.id = e.group_id
         JOIN ${moneySights(reader, binds)} seen ON seen.group_id = e.group_id AND ${seesMoneySql('seen', 'costs')}
        WHERE e.alliance_id = ${bind(tx.caller.allianceId)} AND ${which} ORDER BY e.from_day DESC, e.id DESC ${limitTo(500)}`,
      binds.values,
    );
  }

  /** What vendors are called, by id. */
  async named(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Bilingual>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.query<{ id: string; name: Bilingual }>(
      `SELECT v.id, ${namesJson('v')} AS name FROM vendor v WHERE v.alliance_id = $1 AND v.id = ANY($2::uuid[])`,
      [tx.caller.allianceId, ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

const found = ({ nameEn, nameZh }: Pick<Vendor, 'nameEn' | 'nameZh'>) => ({
  search: searchText([nameZh, nameEn]),
});
