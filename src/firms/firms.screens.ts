import { Injectable } from '@nestjs/common';
import { PeopleReader, todayIn } from '../identity/index.js';
import { type Bilingual, type CalendarDate, type Instant, normalCreditCode } from '../kernel/index.js';
import {
  Binds,
  type Caller,
  cursorAfter,
  inTurns,
  limitTo,
  NamedView,
  namesJson,
  NotFoundError,
  ordering,
  pageOf,
  type Sorted,
  type SortKeys,
  pinyinKey,
  textKey,
  type Tx,
} from '../platform/index.js';
import { compareNames, nameKeys } from './compare-names.js';
import { economicGroup } from './domain/economic-group.js';
import { nameKinds, tieKinds } from './domain/firm.js';
import { type IdentifierScheme, identifierSchemes } from './domain/identifiers.js';
import { heldTies, percentText, waysTo } from './domain/ties.js';
import { partsSql, type FirmParts } from './firm-parts.store.js';
import { firmsFacts } from './firms.facts.js';
import { FirmsStore } from './firms.store.js';
import { foundFirms } from './firms.subjects.js';
import { Involvements } from './involvements.js';
import type {
  FirmDetailView,
  FirmGroupView,
  FirmLikenessQuery,
  FirmLikenessView,
  FirmOrder,
  FirmsQuery,
  FirmsView,
  FirmView,
  LikeFirmView,
} from './register.contract.js';
import { seesAllFirms, visibleFirm } from './seen-firms.js';

const listedSql = `f.id, ${namesJson('f')} AS name, f.country, f.credit_code AS "creditCode",
  f.withdrawn_at IS NOT NULL AS "isWithdrawn", f.version,
  ARRAY(SELECT o.name FROM (
          SELECT n.name, n.from_on, n.id FROM firm_name n JOIN firm e ON e.alliance_id = n.alliance_id AND e.id = n.firm_id
           WHERE n.alliance_id = f.alliance_id AND (e.id = f.id OR e.kept_id = f.id) AND n.withdrawn_at IS NULL
          UNION ALL
          SELECT twin.name, NULL, e.id FROM firm e CROSS JOIN LATERAL unnest(ARRAY[e.name_en, e.name_zh]) AS twin(name)
           WHERE e.alliance_id = f.alliance_id AND e.kept_id = f.id AND twin.name IS NOT NULL
             AND twin.name NOT IN (coalesce(f.name_en, ''), coalesce(f.name_zh, ''))) o
         ORDER BY o.from_on NULLS LAST, o.id) AS "otherNames"`;

const sortName = 'coalesce(f.name_en, f.name_zh)';

const sortKeys: SortKeys<FirmOrder> = {
  name: textKey(sortName),
  pinyin: pinyinKey('f.search'),
  country: { sql: 'f.country', type: 'text' },
  code: { sql: `coalesce(f.credit_code, '')`, type: 'text' },
};

/** The most firms proposed for a name. */
const proposedAtMost = 10;

/** What people read of the register. Every answer shows only what its reader may see. */
@Injectable()
export class FirmsScreens {
  constructor(
    private readonly firms: FirmsStore,
    private readonly known: Involvements,
    private readonly people: PeopleReader,
  ) {}

  /** One page of the firms that are kept. */
  async list(
    tx: Tx,
    { q, country, state = 'listed', sort = 'name', cursor, limit }: FirmsQuery,
  ): Promise<FirmsView> {
    const binds = new Binds();
    const { bind } = binds;
    const { column, after, by } = ordering(sortKeys, { sort, cursor, id: 'f.id' }, binds);
    const where = [
      `f.alliance_id = ${bind(tx.caller.allianceId)} AND f.kept_id IS NULL`,
      visibleFirm(tx.caller, this.known, 'f.id', binds),
      ...(state === 'all' ? [] : [`f.withdrawn_at IS ${state === 'withdrawn' ? 'NOT ' : ''}NULL`]),
      ...(country === undefined ? [] : [`f.country = ${bind(country)}`]),
      ...(q === undefined ? [] : [`f.id IN (${foundFirms(q, binds)})`]),
      ...after,
    ];
    const rows = await tx.query<FirmView & Sorted>(
      `SELECT ${listedSql}, ${column} FROM firm f WHERE ${where.join(' AND ')} ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
    return pageOf(rows, limit, ({ sortKey: _, ...row }): FirmView => row, cursorAfter);
  }

  /** A firm with all that belongs to it; an entry that was merged says into which. Not found where it is not the caller's to see. */
  async firm(tx: Tx, id: string): Promise<FirmDetailView> {
    const binds = new Binds();
    const [row] = await tx.query<FirmRecord>(
      `SELECT ${listedSql}, f.name_en AS "nameEn", f.name_zh AS "nameZh", f.withdrawn_reason AS "withdrawnReason",
              CASE WHEN k.id IS NOT NULL THEN jsonb_build_object('id', k.id, 'name', ${namesJson('k')}) END AS kept
         FROM firm f LEFT JOIN firm k ON k.alliance_id = f.alliance_id AND k.id = f.kept_id
        WHERE f.alliance_id = ${binds.bind(tx.caller.allianceId)} AND f.id = ${binds.bind(id)}
          AND ${visibleFirm(tx.caller, this.known, 'coalesce(f.kept_id, f.id)', binds)}`,
      binds.values,
    );
    if (row === undefined) throw new NotFoundError();
    return {
      ...withoutReasons(tx.caller, { ...row, ...(await this.partsOf(tx, id)) }),
      involvements: await this.involvementsOf(tx, id),
      history: seesAllFirms(tx.caller) ? await this.historyOf(tx, id) : [],
      mayEdit: mayEdit(tx.caller),
    };
  }

  /** The economic group of a firm on a day, by the ties between firms the caller sees. */
  async group(tx: Tx, id: string, asked: CalendarDate | undefined): Promise<FirmGroupView> {
    if (!(await this.sees(tx, id))) throw new NotFoundError();
    const on = asked ?? (await todayIn(tx));
    const kept = (await this.firms.keptOf(tx, [id])).get(id) ?? id;
    const net = await this.firms.net(tx, [kept]);
    const named = await this.seenAmong(tx, [
      kept,
      ...net.flatMap(({ childId, parentId }) => [childId, parentId]),
    ]);
    const seen = net.filter(({ childId, parentId }) => named.has(childId) && named.has(parentId));
    const { head, firms } = economicGroup(kept, heldTies(seen), on);
    const nameOf = (one: string): NamedView => ({
      id: one,
      name: named.get(one) ?? { en: one, zh: one },
    });
    return {
      on,
      head: nameOf(head),
      firms: waysTo(kept, firms, seen, on).map(({ firmId, way }) => ({
        ...nameOf(firmId),
        way: way.map(nameOf),
      })),
      ties: seen
        .filter(({ from, until }) => from <= on && (until === null || on <= until))
        .filter(({ childId, parentId }) => firms.includes(childId) && firms.includes(parentId))
        .map(({ childId, parentId, kind, percent }) => ({
          childId,
          parentId,
          kind: { id: kind, name: tieKinds[kind] },
          percent: percentShown(percent),
        })),
    };
  }

  /** Firms the caller sees that may be the one that is meant: by code, else by a name that is alike. Only names that share a key are compared. */
  async likely(tx: Tx, { nameZh, nameEn, creditCode }: FirmLikenessQuery): Promise<FirmLikenessView> {
    const binds = new Binds();
    const code = creditCode === undefined ? undefined : normalCreditCode(creditCode);
    const names = [nameZh, nameEn].filter((name) => name !== undefined);
    const keys = names.flatMap((name) => nameKeys(name));
    const rows = await tx.query<FirmView>(
      `SELECT ${listedSql} FROM firm f
        WHERE f.alliance_id = ${binds.bind(tx.caller.allianceId)} AND f.kept_id IS NULL AND f.withdrawn_at IS NULL
          AND (f.credit_code = ${binds.bind(code ?? null)} OR f.id IN (
            SELECT coalesce(s.kept_id, s.id) FROM firm s WHERE s.id IN (SELECT firm_sharing(${binds.bind(keys)}::text[]))))
          AND ${visibleFirm(tx.caller, this.known, 'f.id', binds)} ORDER BY ${sortName}, f.id`,
      binds.values,
    );
    const compared = await inTurns(rows, (row) => likenessOf(row, names, code));
    const alike = compared.filter((one) => one !== undefined);
    const same = alike.filter((one) => one.creditCode !== null && one.creditCode === code);
    return { items: [...new Set([...same, ...alike])].slice(0, proposedAtMost) };
  }

  /** Whether a firm is the caller's to see. */
  async sees(tx: Tx, id: string): Promise<boolean> {
    const kept = (await this.firms.keptOf(tx, [id])).get(id);
    return kept !== undefined && (await this.seenAmong(tx, [kept])).has(kept);
  }

  /** Names of those of some kept firms that the caller sees, by id. */
  async seenAmong(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, NamedView['name']>> {
    const binds = new Binds();
    const rows = await tx.query<NamedView>(
      `SELECT f.id, ${namesJson('f')} AS name FROM firm f
        WHERE f.alliance_id = ${binds.bind(tx.caller.allianceId)} AND f.id = ANY(${binds.bind(ids)}::uuid[])
          AND ${visibleFirm(tx.caller, this.known, 'f.id', binds)}`,
      binds.values,
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  private async partsOf(tx: Tx, id: string) {
    const binds = new Binds();
    const above = visibleFirm(tx.caller, this.known, 'o.id', binds);
    const [parts] = await tx.query<FirmParts>(partsSql(above, namesJson('o'), id, tx, binds), binds.values);
    const { names = [], identifiers = [], ties = [], twins = [] } = parts ?? {};
    return {
      names: names.map((one) => ({ ...one, kind: { id: one.kind, name: nameKinds[one.kind] } })),
      identifiers: identifiers.map((one) => ({ ...one, scheme: schemeView(one.scheme) })),
      ties: ties.map((one) => ({
        ...one,
        kind: { id: one.kind, name: tieKinds[one.kind] },
        percent: percentShown(one.percent),
      })),
      twins,
    };
  }

  private async involvementsOf(tx: Tx, id: string): Promise<FirmDetailView['involvements']> {
    const binds = new Binds();
    const rows = await tx.query<InvolvementRecord>(
      `SELECT DISTINCT v.kind, v.title, v.link, v.from_on AS "from", v.until_on AS until
         FROM (${this.known.rows(tx.caller, binds)}) AS v JOIN firm e ON e.id = v.firm_id
        WHERE e.alliance_id = ${binds.bind(tx.caller.allianceId)} AND ${binds.bind(id)}::uuid IN (e.id, e.kept_id)
        ORDER BY v.kind, v.title, v.link`,
      binds.values,
    );
    return rows.map(({ kind, ...row }) => ({ ...row, relation: this.known.relationOf(kind) }));
  }

  /** What the register did with it: facts of other modules about a firm are not of its entry, and not for all who see that. */
  private async historyOf(tx: Tx, id: string): Promise<FirmDetailView['history']> {
    const rows = await tx.query<FactRecord>(
      `SELECT o.type, o.payload->>'reason' AS reason, o.at, o.actor_id AS "actorId" FROM outbox o
        WHERE o.alliance_id = $1 AND o.subject_kind = 'firm' AND o.subject_id = $2 AND o.type = ANY($3) ORDER BY o.audit_seq`,
      [tx.caller.allianceId, id, Object.keys(firmsFacts)],
    );
    const names = await this.people.names(
      tx,
      rows.flatMap(({ actorId }) => actorId ?? []),
    );
    return rows.map(({ type, reason, at, actorId }) => ({
      name: firmsFacts[type].name,
      reason,
      at,
      by: actorId === null ? null : (names.both(actorId, at) ?? null),
    }));
  }
}

/** Why something was withdrawn or merged is told to who reads the whole register: free words may name a case others do not see. */
function withoutReasons<
  F extends Pick<FirmDetailView, 'withdrawnReason' | 'names' | 'identifiers' | 'ties' | 'twins'>,
>(caller: Caller, firm: F): F {
  if (seesAllFirms(caller)) return firm;
  const bare = <P extends { withdrawnReason: string | null }>(part: P): P => ({
    ...part,
    withdrawnReason: part.withdrawnReason === null ? null : '—',
  });
  return {
    ...bare(firm),
    names: firm.names.map(bare),
    identifiers: firm.identifiers.map(bare),
    ties: firm.ties.map(bare),
    twins: firm.twins.map((twin) => ({ ...twin, reason: '' })),
  };
}

type FirmRecord = FirmView & Pick<FirmDetailView, 'nameEn' | 'nameZh' | 'withdrawnReason' | 'kept'>;

interface InvolvementRecord {
  readonly kind: string;
  readonly title: Bilingual;
  readonly link: string;
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

interface FactRecord {
  readonly type: keyof typeof firmsFacts;
  readonly reason: string | null;
  readonly at: Instant;
  readonly actorId: string | null;
}

const mayEdit = ({ permissions }: Caller): boolean => permissions.includes('firms.write');

const schemeView = (id: IdentifierScheme) => ({ id, name: identifierSchemes[id] });

/** `60.000000`, as PostgreSQL keeps it, is 60. */
function percentShown(percent: string | null): string | null {
  if (percent === null) return null;
  const [units = '0', part = ''] = percent.split('.');
  return percentText(BigInt(units + part.padEnd(6, '0')));
}

function likenessOf(
  firm: FirmView,
  names: readonly string[],
  creditCode: string | undefined,
): LikeFirmView | undefined {
  if (creditCode !== undefined && firm.creditCode === creditCode) return { ...firm, because: sameCode };
  for (const its of [firm.name.en, firm.name.zh, ...firm.otherNames]) {
    for (const name of names) {
      const { alike, because } = compareNames(its, name);
      if (alike) return { ...firm, because };
    }
  }
  return undefined;
}

const sameCode = { en: 'Both have the same unified social credit code.', zh: '统一社会信用代码相同。' };
