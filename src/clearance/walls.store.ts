import { Injectable } from '@nestjs/common';
import { namesAt } from '../identity/index.js';
import { notWalledFrom, numberOrTitle } from '../cases/index.js';
import type { Bilingual } from '../kernel/index.js';
import {
  inBothJson,
  limitTo,
  membersOf,
  namesJson,
  NotFoundError,
  ordering,
  type Sorted,
  type SortKeys,
  type Tx,
} from '../platform/index.js';
import { Binds, Veils, type WallObject } from '../walls/index.js';
import type { WallOrder } from './clearance.contract.js';
import type { Wall } from './domain/wall.js';

/** A wall with the names its reader may know. */
export interface NamedWall extends Wall {
  readonly subjectName: Bilingual | null;
  readonly objectName: Bilingual | null;
  readonly setByName: Bilingual | null;
  readonly liftedByName: Bilingual | null;
}

const sortKeys: SortKeys<WallOrder> = { set: { sql: 'w.set_at', type: 'moment' } };

/** Which walls to list. */
export interface WallsFilter {
  readonly id?: string | undefined;
  readonly state?: 'in_force' | 'lifted' | undefined;
  readonly subjectId?: string | undefined;
  readonly objectId?: string | undefined;
  readonly sort?: WallOrder;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const columns = `w.id, w.subject_kind AS "subjectKind", w.subject_id AS "subjectId", w.object_kind AS "objectKind",
  w.object_id AS "objectId", w.set_by AS "setBy", w.set_at AS "setAt", w.lifted_at AS "liftedAt",
  w.lifted_by AS "liftedBy", w.basis, w.version`;
const reasons = 'w.reason, w.lift_reason AS "liftReason"';

/** Whether a wall (`w`) stands before a case or group that its reader does not see: then neither `c` nor `g` is joined. */
const hidden = `w.object_kind IN ('case', 'group') AND c.id IS NULL AND g.id IS NULL`;
const reasonsShown = `CASE WHEN ${hidden} THEN '' ELSE w.reason END AS reason,
  CASE WHEN ${hidden} AND w.lifted_at IS NOT NULL THEN '' ELSE w.lift_reason END AS "liftReason"`;

/** SQL of the case a wall (`w`) stands before, or stands in; null where it stands in none, before a single document, or in one the database hides. */
const caseOfObject = `CASE w.object_kind WHEN 'case' THEN w.object_id
  WHEN 'group' THEN (SELECT og.case_id FROM joint_group og WHERE og.alliance_id = w.alliance_id AND og.id = w.object_id)
  WHEN 'compartment' THEN (SELECT ok.case_id FROM compartment ok WHERE ok.alliance_id = w.alliance_id AND ok.id = w.object_id) END`;

/** Where a thing a wall can stand before is kept, as far as it can be told whether it is there. */
const tableOf: { readonly [K in WallObject | 'person']?: string } = {
  case: 'case_file',
  group: 'joint_group',
  member: 'member',
};

/** Walls as rows. */
@Injectable()
export class WallsStore {
  constructor(private readonly veils: Veils) {}

  /** Answers false where the same wall stands already; one set by hand and one of the system's are not the same. */
  async insert(tx: Tx, wall: Wall): Promise<boolean> {
    const same =
      wall.basis === null
        ? '(alliance_id, subject_id, object_kind, object_id) WHERE lifted_at IS NULL AND basis IS NULL'
        : '(alliance_id, subject_id, object_kind, object_id, basis) WHERE lifted_at IS NULL AND basis IS NOT NULL';
    const rows = await tx.query(
      `INSERT INTO wall (id, alliance_id, subject_kind, subject_id, object_kind, object_id, reason, set_by, set_at, basis, version)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)
       ON CONFLICT ${same} DO NOTHING RETURNING id`,
      [
        wall.id,
        tx.caller.allianceId,
        wall.subjectKind,
        wall.subjectId,
        wall.objectKind,
        wall.objectId,
        wall.reason,
        wall.setBy,
        wall.setAt,
        wall.basis,
      ],
    );
    return rows.length > 0;
  }

  /** One. Locks it until commit. */
  async lock(tx: Tx, id: string): Promise<Wall> {
    const [wall] = await tx.query<Wall>(
      `SELECT ${columns}, ${reasons} FROM wall w WHERE w.alliance_id = $1 AND w.id = $2 FOR UPDATE`,
      [tx.caller.allianceId, id],
    );
    if (wall === undefined) throw new NotFoundError();
    return wall;
  }

  /** The wall the system set between a person and a case, if one stands. Locks it until commit. */
  async lockOfSystem(tx: Tx, personId: string, caseId: string): Promise<Wall | undefined> {
    const [wall] = await tx.query<Wall>(
      `SELECT ${columns}, ${reasons} FROM wall w WHERE w.alliance_id = $1 AND w.subject_id = $2 AND w.object_kind = 'case'
          AND w.object_id = $3 AND w.lifted_at IS NULL AND w.basis IS NOT NULL FOR UPDATE`,
      [tx.caller.allianceId, personId, caseId],
    );
    return wall;
  }

  async saveLifting(tx: Tx, { id, liftedAt, liftedBy, liftReason, version }: Wall): Promise<void> {
    await tx.query(
      `UPDATE wall SET lifted_at = $3, lifted_by = $4, lift_reason = $5, version = $6 WHERE alliance_id = $1 AND id = $2`,
      [tx.caller.allianceId, id, liftedAt, liftedBy, liftReason, version],
    );
  }

  /**
   * In the order asked for, one more than `limit` where there are more, in one query. A case or group is named only to whom no wall hides it:
   * who is walled from it is told of the wall, not why, and of nobody else behind it. Who may not set walls does not learn by one that
   * there is a settlement or caucus: the database hides those compartments from them; nor of a wall of the system's, which would tell that an expert
   * is being checked for a case, nor of one before somebody they may not meet there.
   */
  list(tx: Tx, filter: WallsFilter): Promise<(NamedWall & Sorted)[]> {
    const { id, state, subjectId, objectId, sort = '-set', cursor, limit } = filter;
    const binds = new Binds();
    const { bind } = binds;
    const { column, after, by } = ordering(sortKeys, { sort, cursor, id: 'w.id' }, binds);
    const where = [
      `w.alliance_id = ${bind(tx.caller.allianceId)}`,
      `(w.subject_id = ANY(${bind([tx.caller.personId, ...membersOf(tx.caller)])}::uuid[]) OR NOT (${hidden}))`,
      ...(tx.caller.permissions.includes('walls.write')
        ? []
        : [
            'w.basis IS NULL',
            `(w.subject_kind <> 'person' OR ${this.veils.met(tx, 'w.subject_id', `(${caseOfObject})`, binds)})`,
            `(w.object_kind <> 'compartment' OR EXISTS (SELECT FROM compartment k
                WHERE k.alliance_id = w.alliance_id AND k.id = w.object_id))`,
          ]),
      ...(id === undefined ? [] : [`w.id = ${bind(id)}`]),
      ...(state === undefined ? [] : [`w.lifted_at IS ${state === 'in_force' ? '' : 'NOT '}NULL`]),
      ...(subjectId === undefined ? [] : [`w.subject_id = ${bind(subjectId)}`]),
      ...(objectId === undefined ? [] : [`w.object_id = ${bind(objectId)}`]),
      ...after,
    ];
    return tx.query<NamedWall & Sorted>(
      `SELECT ${columns}, ${reasonsShown}, ${column},
              ${namesAt('s', 'w.set_at')} AS "setByName", ${namesAt('l', 'w.lifted_at')} AS "liftedByName",
              CASE w.subject_kind WHEN 'person' THEN jsonb_build_object('en', coalesce(p.latin_name, p.name), 'zh', p.name) ELSE ${namesJson('m')} END AS "subjectName",
              CASE WHEN c.id IS NOT NULL THEN ${inBothJson(numberOrTitle('c', 'en'), numberOrTitle('c', 'zh'))}
                   WHEN g.id IS NOT NULL THEN ${namesJson('g')}
                   WHEN om.id IS NOT NULL THEN ${namesJson('om')} END AS "objectName"
         FROM wall w
         LEFT JOIN person s ON s.id = w.set_by
         LEFT JOIN person l ON l.id = w.lifted_by
         LEFT JOIN person p ON w.subject_kind = 'person' AND p.id = w.subject_id
         LEFT JOIN member m ON w.subject_kind = 'member' AND m.alliance_id = w.alliance_id AND m.id = w.subject_id
         LEFT JOIN case_file c ON w.object_kind = 'case' AND c.alliance_id = w.alliance_id AND c.id = w.object_id
          AND ${notWalledFrom(tx, 'case', 'c.id', binds)}
         LEFT JOIN joint_group g ON w.object_kind = 'group' AND g.alliance_id = w.alliance_id AND g.id = w.object_id
          AND ${notWalledFrom(tx, 'group', 'g.id', binds)} AND ${notWalledFrom(tx, 'case', 'g.case_id', binds)}
         LEFT JOIN member om ON w.object_kind = 'member' AND om.alliance_id = w.alliance_id AND om.id = w.object_id
        WHERE ${where.join(' AND ')} ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
  }

  /**
   * Whether the caller may know of the thing a wall is to stand before: a case or group behind a wall of their own is not there. Of a
   * document or compartment nobody here may be told whether it is there: a wall before nothing does no harm.
   */
  async knows(tx: Tx, kind: WallObject, id: string): Promise<boolean> {
    const table = tableOf[kind];
    if (table === undefined) return true;
    const binds = new Binds();
    const open = [
      ...(kind === 'case' ? [notWalledFrom(tx, 'case', 't.id', binds)] : []),
      ...(kind === 'group'
        ? [notWalledFrom(tx, 'group', 't.id', binds), notWalledFrom(tx, 'case', 't.case_id', binds)]
        : []),
    ];
    const rows = await tx.query(
      `SELECT FROM ${table} t WHERE t.alliance_id = ${binds.bind(tx.caller.allianceId)} AND t.id = ${binds.bind(id)}
          AND ${['TRUE', ...open].join(' AND ')}`,
      binds.values,
    );
    return rows.length > 0;
  }

  /** Whether the alliance knows whom a wall is to keep out. */
  async knowsSubject(tx: Tx, kind: 'person' | 'member', id: string): Promise<boolean> {
    const sql =
      kind === 'member'
        ? 'SELECT FROM member WHERE alliance_id = $1 AND id = $2'
        : 'SELECT FROM appointment WHERE alliance_id = $1 AND person_id = $2 LIMIT 1';
    return (await tx.query(sql, [tx.caller.allianceId, id])).length > 0;
  }
}
