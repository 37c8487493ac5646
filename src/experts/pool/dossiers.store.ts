import { Injectable } from '@nestjs/common';
import {
  Binds,
  columnsOf,
  decodeCursor,
  insertRows,
  limitTo,
  namesJson,
  NotFoundError,
  personOf,
  type Tx,
  updateRow,
} from '../../platform/index.js';
import type { Bilingual } from '../../kernel/index.js';
import type { EntryKind } from '../domain/dossier.js';
import { ExpertDeclarationRow, ExpertEntryRow } from './expert.entity.js';
import { seenEntry, seenExpert } from './seen-experts.js';

/** An entry of a dossier as it is kept. */
export type Entry = Omit<ExpertEntryRow, 'allianceId'>;
/** A declaration as it is kept. */
export type Declaration = Omit<ExpertDeclarationRow, 'allianceId'>;

/** An entry in a list; `after` is where the next page begins. */
export interface ListedEntry extends Entry {
  readonly firm: { readonly id: string; readonly name: Bilingual } | null;
  readonly day: string;
  /** The account of its expert. */
  readonly personId: string | null;
  /** Whether whoever acts may read the entry it stands in place of. */
  readonly seesReplaced: boolean;
}

/** Which entries to list. */
export interface EntriesFilter {
  readonly kind?: EntryKind | undefined;
  readonly withdrawn?: boolean | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const entry = columnsOf(ExpertEntryRow, 'n', ['allianceId']);
const declaration = columnsOf(ExpertDeclarationRow, 'd', ['allianceId']);
/** What has no first day stands last. */
const day = `coalesce(n.from_on, '1000-01-01'::date)`;

/** Dossiers and declarations as rows. */
@Injectable()
export class DossiersStore {
  async insert(tx: Tx, made: Entry): Promise<void> {
    await insertRows(tx, ExpertEntryRow, { ...made, allianceId: tx.caller.allianceId });
  }

  async withdraw(tx: Tx, id: string, withdrawReason: string): Promise<void> {
    await updateRow(
      tx,
      ExpertEntryRow,
      { id, allianceId: tx.caller.allianceId },
      { withdrawnBy: personOf(tx.caller), withdrawnAt: tx.now, withdrawReason },
    );
  }

  /** One whoever acts may read. Not found where there is none such. Its expert is locked by the caller before anything is written. */
  async entry(tx: Tx, id: string): Promise<ListedEntry> {
    const [row] = await listed(tx, ({ bind }) => [`n.id = ${bind(id)}`], 1);
    if (row === undefined) throw new NotFoundError();
    return row;
  }

  /** Those of an expert that whoever acts may read, the newest day first; one more than `limit` where there are more. */
  list(tx: Tx, expertId: string, filter: EntriesFilter): Promise<ListedEntry[]> {
    const { kind, withdrawn = false, cursor, limit } = filter;
    const after = decodeCursor(cursor, ['date', 'id']);
    return listed(
      tx,
      ({ bind }) => [
        `n.expert_id = ${bind(expertId)}`,
        `n.withdrawn_at IS ${withdrawn ? 'NOT ' : ''}NULL`,
        ...(kind === undefined ? [] : [`n.kind = ${bind(kind)}`]),
        ...(after === undefined
          ? []
          : [`(${day}, n.id) < (${bind(after[0])}::date, ${bind(after[1])}::uuid)`]),
      ],
      limit + 1,
    );
  }

  /** All that stands in the dossiers of some experts, whoever asks: what is declared, approved and checked. */
  standing(tx: Tx, expertIds: readonly string[]): Promise<Entry[]> {
    return tx.query<Entry>(
      `SELECT ${entry} FROM expert_entry n WHERE n.alliance_id = $1 AND n.expert_id = ANY($2::uuid[]) AND n.withdrawn_at IS NULL
        ORDER BY n.expert_id, n.id`,
      [tx.caller.allianceId, expertIds],
    );
  }

  /** The same as far as whoever acts reads it; whether they may know of the experts is asked before. */
  standingSeen(tx: Tx, expertIds: readonly string[]): Promise<Entry[]> {
    const binds = new Binds();
    return tx.query<Entry>(
      `SELECT ${entry} FROM expert_entry n JOIN expert x ON x.alliance_id = n.alliance_id AND x.id = n.expert_id
        WHERE n.alliance_id = ${binds.bind(tx.caller.allianceId)} AND n.expert_id = ANY(${binds.bind(expertIds)}::uuid[])
          AND n.withdrawn_at IS NULL AND ${seenEntry(tx.caller, 'n', 'x', binds)} ORDER BY n.expert_id, n.id`,
      binds.values,
    );
  }

  async declare(tx: Tx, made: Declaration): Promise<void> {
    await insertRows(tx, ExpertDeclarationRow, { ...made, allianceId: tx.caller.allianceId });
  }

  /** The declarations of an expert, the newest first. */
  declarations(tx: Tx, expertId: string, atMost = 100): Promise<Declaration[]> {
    return tx.query<Declaration>(
      `SELECT ${declaration} FROM expert_declaration d WHERE d.alliance_id = $1 AND d.expert_id = $2
        ORDER BY d.declared_at DESC, d.id DESC ${limitTo(atMost)}`,
      [tx.caller.allianceId, expertId],
    );
  }
}

/** Entries of which something is so and that whoever acts may read. */
function listed(tx: Tx, so: (binds: Binds) => readonly string[], atMost: number): Promise<ListedEntry[]> {
  const binds = new Binds();
  const where = [
    `n.alliance_id = ${binds.bind(tx.caller.allianceId)}`,
    seenExpert(tx.caller, 'x', binds),
    seenEntry(tx.caller, 'n', 'x', binds),
    ...so(binds),
  ];
  const replaced = seenEntry(tx.caller, 'o', 'x', binds);
  return tx.query<ListedEntry>(
    `SELECT ${entry}, ${day}::text AS day, x.person_id AS "personId", o.id IS NOT NULL AS "seesReplaced",
            CASE WHEN f.id IS NOT NULL THEN jsonb_build_object('id', f.id, 'name', ${namesJson('f')}) END AS firm
       FROM expert_entry n JOIN expert x ON x.alliance_id = n.alliance_id AND x.id = n.expert_id
       LEFT JOIN firm f ON f.alliance_id = n.alliance_id AND f.id = n.firm_id
       LEFT JOIN expert_entry o ON o.alliance_id = n.alliance_id AND o.id = n.replaces AND ${replaced}
      WHERE ${where.join(' AND ')} ORDER BY ${day} DESC, n.id DESC ${limitTo(atMost)}`,
    binds.values,
  );
}
