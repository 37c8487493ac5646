import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { searchPattern, searchText } from '../../identity/index.js';
import { type Bilingual, refuse } from '../../kernel/index.js';
import {
  Binds,
  columnsOf,
  insertRows,
  limitTo,
  namesJson,
  NotFoundError,
  ordering,
  pinyinKey,
  RefusedError,
  type Sorted,
  type SortKeys,
  textKey,
  type Tx,
  updateRow,
} from '../../platform/index.js';
import { classesAbove } from '../domain/patent-class.js';
import type { ExpertStatus } from '../domain/expert-life.js';
import type { ExpertRole } from '../domain/expert-words.js';
import { ExpertRow } from './expert.entity.js';
import { seenExpert } from './seen-experts.js';

/** By what experts are sorted. */
export const expertOrders = ['name', '-name', 'pinyin', '-pinyin'] as const;
export type ExpertOrder = (typeof expertOrders)[number];

/** An expert as they are kept. */
export type Expert = Omit<ExpertRow, 'allianceId' | 'search' | 'classKeys'>;

/** An expert in a list. */
export interface ListedExpert extends Expert, Pick<Sorted, 'sortKey'> {
  readonly name: Bilingual;
}

/** Which experts to list. */
export interface ExpertsFilter {
  readonly id?: string;
  readonly q?: string | undefined;
  readonly role?: ExpertRole | undefined;
  /** A class in its one form: those whose classes lie in it. */
  readonly class?: string | undefined;
  readonly language?: string | undefined;
  readonly jurisdiction?: string | undefined;
  readonly status?: ExpertStatus | undefined;
  readonly sort?: ExpertOrder | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const sortKeys: SortKeys<ExpertOrder> = {
  name: textKey('coalesce(x.name_en, x.name_zh)'),
  pinyin: pinyinKey('x.search'),
};

const columns = columnsOf(ExpertRow, 'x', ['allianceId', 'search', 'classKeys']);

/** Experts as rows. */
@Injectable()
export class ExpertsStore {
  /** Refuses `expert.in_pool_already` where the account is that of an expert who stands in the pool. */
  async insert(tx: Tx, expert: Expert): Promise<void> {
    await refusingTwice(
      insertRows(tx, ExpertRow, { ...expert, ...found(expert), allianceId: tx.caller.allianceId }),
    );
  }

  /** Writes an expert with the next version. Refuses as `insert`. */
  async save(tx: Tx, expert: Expert): Promise<void> {
    const row = { ...expert, ...found(expert), version: expert.version + 1 };
    await refusingTwice(updateRow(tx, ExpertRow, { id: expert.id, allianceId: tx.caller.allianceId }, row));
  }

  /** One whoever acts may know of, locked until commit. Not found where there is none such. */
  async lock(tx: Tx, id: string): Promise<Expert> {
    const binds = new Binds();
    const [row] = await tx.query<Expert>(
      `SELECT ${columns} FROM expert x WHERE x.alliance_id = ${binds.bind(tx.caller.allianceId)} AND x.id = ${binds.bind(id)}
          AND ${seenExpert(tx.caller, 'x', binds)} FOR UPDATE OF x`,
      binds.values,
    );
    if (row === undefined) throw new NotFoundError();
    return row;
  }

  /** The same whoever acts: for what the system does, and what follows from a decision. */
  async lockThere(tx: Tx, id: string): Promise<Expert> {
    const [row] = await tx.query<Expert>(
      `SELECT ${columns} FROM expert x WHERE x.alliance_id = $1 AND x.id = $2 FOR UPDATE`,
      [tx.caller.allianceId, id],
    );
    if (row === undefined) throw new NotFoundError();
    return row;
  }

  /** Those whoever acts may know of, in the order asked for; one more than `limit` where there are more. One query. */
  list(tx: Tx, filter: ExpertsFilter): Promise<ListedExpert[]> {
    const { id, q, role, language, jurisdiction, status, sort = 'name', cursor, limit } = filter;
    const binds = new Binds();
    const { bind } = binds;
    const { column, after, by } = ordering(sortKeys, { sort, cursor, id: 'x.id' }, binds);
    const offered = [role, filter.class, language, jurisdiction].map((one) =>
      one === undefined ? [] : [one],
    );
    const where = [
      `x.alliance_id = ${bind(tx.caller.allianceId)}`,
      seenExpert(tx.caller, 'x', binds),
      ...(id === undefined ? [] : [`x.id = ${bind(id)}`]),
      ...(q === undefined ? [] : [`x.id IN (SELECT expert_matching(${bind(searchPattern(q))}))`]),
      ...(offered.every((one) => one.length === 0)
        ? []
        : [`x.id IN (SELECT expert_offering(${offered.map((one) => `${bind(one)}::text[]`).join(', ')}))`]),
      ...(status === undefined ? [] : [`x.status = ${bind(status)}`]),
      ...after,
    ];
    return tx.query<ListedExpert>(
      `SELECT ${columns}, ${namesJson('x')} AS name, ${column}
         FROM expert x WHERE ${where.join(' AND ')} ${by} ${limitTo(limit + 1)}`,
      binds.values,
    );
  }

  /** The record of an account: the one that stands, else the newest; undefined where there is none. */
  async ofPerson(tx: Tx, personId: string): Promise<Expert | undefined> {
    const [row] = await tx.query<Expert>(
      `SELECT ${columns} FROM expert x WHERE x.alliance_id = $1 AND x.person_id = $2
        ORDER BY x.status IN ('proposed', 'verified', 'active', 'paused') DESC, x.proposed_at DESC, x.id DESC LIMIT 1`,
      [tx.caller.allianceId, personId],
    );
    return row;
  }
}

const found = ({ nameEn, nameZh, classes }: Expert) => ({
  search: searchText([nameZh, nameEn]),
  classKeys: [...classesAbove(classes)],
});

async function refusingTwice(saving: Promise<unknown>): Promise<void> {
  try {
    await saving;
  } catch (error) {
    if (!(error instanceof QueryFailedError) || !isTwice(error.driverError as unknown)) throw error;
    throw new RefusedError(inPoolAlready.refusal);
  }
}

const isTwice = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'constraint' in error &&
  error.constraint === 'uq_expert_person';

const inPoolAlready = refuse(
  'expert.in_pool_already',
  'This account is that of an expert who is in the pool, or is proposed.',
  '该账户对应的专家已在库或已被提名。',
);
