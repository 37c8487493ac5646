import type { Binds } from '../platform/index.js';
import {
  clientsOf,
  firmsOf,
  fits,
  type OpenCompartment,
  reach,
  type Reader,
  type Standing,
  usableStandings,
  type WallObject,
} from './domain/reader.js';

/**
 * SQL that is true of a row of `document` (or of a table with the same columns) its reader may read: the same rule as `decide`,
 * clause by clause. `seesHome` is SQL that is true of a row whose case, or whose firm, the reader sees.
 */
export function readable(reader: Reader, alias: string, binds: Binds, seesHome: string): string {
  const far = reach(reader);
  // What was bound for its home must be named in the statement, or PostgreSQL does not know its type.
  if (reader.personId === null || far === 'nothing') return `(FALSE AND ${seesHome})`;
  const { bind } = binds;
  const person = `${bind(reader.personId)}::uuid`;
  const brought = `(${alias}.supplier_member_id IS NULL AND ${alias}.uploaded_by = ${person})`;
  const own = `(${[brought, ...suppliedSql(reader, alias, binds, person)].join(' OR ')})`;
  const group = groupSql(usableStandings(reader), alias, binds);
  const talks = compartmentsSql(reader, binds, ({ kind }) => kind !== 'cbi');
  const shared = `${alias}.state = 'shared'`;
  const open = `(${alias}.tier IN ('T0', 'T1') AND ${shared} AND ${alias}.compartment_id IS NULL AND ${seesHome})`;
  const openInTalks = `(${alias}.compartment_id = ANY(${talks}) AND ${shared})`;
  return [
    unbarred(reader, alias, binds),
    ...(far === 'every_tier' ? [] : [`(${alias}.tier IN ('T0', 'T1') OR ${brought} OR ${group})`]),
    stateSql(alias, person, own),
    `(${own} OR ${open} OR ${openInTalks} OR ${group})`,
  ].join('\n AND ');
}

/** SQL that is true of such a row that no wall and no compartment keeps from its reader: the opposite of `isBarred`. */
export function unbarred(reader: Reader, alias: string, binds: Binds): string {
  const open = compartmentsSql(reader, binds, ({ suppliers }) => suppliers === null);
  const admitted = [
    `${alias}.compartment_id IS NULL`,
    `${alias}.compartment_id = ANY(${open})`,
    ...suppliersSql(reader, alias, binds),
  ].join(' OR ');
  return [...wallsSql(reader, alias, binds), `(${admitted})`].join('\n AND ');
}

const columnOf: { readonly [K in WallObject]: string } = {
  case: 'case_id',
  group: 'group_id',
  document: 'id',
  compartment: 'compartment_id',
  member: 'supplier_member_id',
};

const wallsSql = ({ walls }: Reader, alias: string, { bind }: Binds): readonly string[] =>
  (Object.keys(columnOf) as WallObject[]).flatMap((kind) => {
    const ids = walls.filter((wall) => wall.kind === kind).map(({ id }) => id);
    if (ids.length === 0) return [];
    const walled = `${bind(ids)}::uuid[]`;
    const ofFirm = kind === 'member' ? [`(${ofMemberFirm(alias, walled)}) IS NOT TRUE`] : [];
    return [`(${alias}.${columnOf[kind]} = ANY(${walled})) IS NOT TRUE`, ...ofFirm];
  });

/** SQL that is true of a row that lies with the firm one of some members is, or with an entry that was merged into it. */
const ofMemberFirm = (alias: string, members: string): string =>
  `${alias}.firm_id IN (SELECT wf.id FROM firm wf JOIN member wm ON wm.alliance_id = wf.alliance_id
     AND wm.firm_id = coalesce(wf.kept_id, wf.id) WHERE wm.id = ANY(${members}))`;

/** What lies in a compartment that opens supplier by supplier, as far as it is open: one term for each. */
const suppliersSql = (reader: Reader, alias: string, { bind }: Binds): readonly string[] =>
  reader.compartments.flatMap((one) => {
    if (one.suppliers === null || !fits(reader, one)) return [];
    const { parties, areAll } = one.suppliers;
    const named = `${alias}.suppliers <> '{}' AND ${alias}.suppliers <@ ${bind(parties)}::uuid[]`;
    const ofAny = areAll ? ` OR ${alias}.suppliers = '{}'` : '';
    return [`${alias}.compartment_id = ${bind(one.id)}::uuid AND (${named}${ofAny})`];
  });

/** The compartments, of some kind, that are open to the reader and that the reader's seats fit. */
const compartmentsSql = (
  reader: Reader,
  { bind }: Binds,
  isMeant: (one: OpenCompartment) => boolean,
): string => {
  const fitting = reader.compartments.filter((one) => isMeant(one) && fits(reader, one));
  return `${bind(fitting.map(({ id }) => id))}::uuid[]`;
};

/** What members supplied that is the reader's own side's, by each way it can be. */
function suppliedSql(reader: Reader, alias: string, { bind }: Binds, person: string): readonly string[] {
  const firms = firmsOf(reader);
  const clients = clientsOf(reader);
  const members = (): string => `${bind(clients.map(({ memberId }) => memberId))}::uuid[]`;
  return [
    ...(firms.length === 0 ? [] : [`${alias}.supplier_member_id = ANY(${bind(firms)}::uuid[])`]),
    ...(clients.length === 0
      ? []
      : [
          `(${alias}.case_id, ${alias}.supplier_member_id) IN (SELECT * FROM unnest(
             ${bind(clients.map(({ caseId }) => caseId))}::uuid[], ${members()}))`,
          `(${alias}.case_id IS NULL AND ${alias}.uploaded_by = ${person} AND ${alias}.supplier_member_id = ANY(${members()}))`,
        ]),
  ];
}

const stateSql = (alias: string, person: string, own: string): string => `(${alias}.state = 'shared'
   OR (${alias}.state IN ('received', 'classified', 'recalled') AND ${own})
   OR (${alias}.state IN ('quarantined', 'refused') AND ${alias}.uploaded_by = ${person}))`;

function groupSql(standings: readonly Standing[], alias: string, { bind }: Binds): string {
  if (standings.length === 0) return 'FALSE';
  // Groups someone stands in from one moment to another are asked about together: a plan is made faster for fewer terms.
  const alike = new Map<string, { readonly standing: Standing; readonly groupIds: string[] }>();
  for (const standing of standings) {
    const times = `${standing.from ?? ''}/${standing.until ?? ''}`;
    const known = alike.get(times) ?? { standing, groupIds: [] };
    known.groupIds.push(standing.groupId);
    alike.set(times, known);
  }
  const windows = [...alike.values()].map(({ standing: { from, until }, groupIds }) => {
    const within = [
      `${alias}.group_id = ANY(${bind(groupIds)}::uuid[])`,
      ...(from === null ? [] : [`${alias}.shared_at >= ${bind(from)}::timestamptz`]),
      ...(until === null ? [] : [`${alias}.shared_at < ${bind(until)}::timestamptz`]),
    ];
    return `(${within.join(' AND ')})`;
  });
  return `(${alias}.tier = 'T2' AND ${alias}.shared_at IS NOT NULL AND (${windows.join(' OR ')}))`;
}
