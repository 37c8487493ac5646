import { Injectable } from '@nestjs/common';
import { isSeated, namesNow, todayIn } from '../../identity/index.js';
import type { Bilingual } from '../../kernel/index.js';
import { columnsOf, insertRows, RefusedError, type Tx, updateRow } from '../../platform/index.js';
import {
  nameTaken,
  type SavedView,
  type ViewedList,
  type ViewReader,
  viewsShownAtMost,
} from '../domain/saved-view.js';
import { SavedViewRow } from './saved-view.entity.js';

/** A view with who made it. */
export interface NamedView extends SavedView {
  readonly madeBy: Bilingual;
}

const columns = columnsOf(SavedViewRow, 'v', [
  'allianceId',
  'madeAt',
  'withdrawnAt',
  'withdrawnBy',
  'withdrawReason',
]);

/** Who asks, as the parameters of `seen`. */
const asking = async (tx: Tx, { personId, isOfficer }: ViewReader) => [
  tx.caller.allianceId,
  personId,
  isOfficer,
  await todayIn(tx),
];

/** SQL that is true of a view (`v`) a reader ($2, an officer where $3) sees on a day ($4); the rule is `seesView`. */
const seen = `v.alliance_id = $1 AND v.withdrawn_at IS NULL
  AND (v.person_id = $2 OR (v.shared_with = 'alliance' OR v.shared_with = 'officers' AND $3::boolean)
                           AND ${isSeated('v.person_id', '$1', '$4')})`;

/** SQL that reads views (`v`) with who made each. */
const named = (from: string): string =>
  `SELECT ${columns}, ${namesNow('p')} AS "madeBy" FROM ${from} v JOIN person p ON p.id = v.person_id`;

/** Saved views as rows. */
@Injectable()
export class ViewsStore {
  /**
   * The views of a list a reader sees: their own first, each part by name, `viewsShownAtMost` at most. Where others share more than there
   * is room for, everyone's first come before anyone's second, so that nobody crowds others out.
   */
  async list(tx: Tx, reader: ViewReader, list: ViewedList): Promise<NamedView[]> {
    return tx.query<NamedView>(
      `WITH shown AS (
         SELECT v.*, row_number() OVER (PARTITION BY v.person_id ORDER BY v.name, v.id) AS place
           FROM saved_view v WHERE ${seen} AND v.list = $5
          ORDER BY v.person_id <> $2, place, v.name, v.id LIMIT ${String(viewsShownAtMost)})
       ${named('shown')} ORDER BY v.person_id <> $2, v.name, v.id`,
      [...(await asking(tx, reader)), list],
    );
  }

  /** One a reader sees; undefined where there is none such. */
  async one(tx: Tx, reader: ViewReader, id: string): Promise<NamedView | undefined> {
    const [view] = await tx.query<NamedView>(`${named('saved_view')} WHERE ${seen} AND v.id = $5`, [
      ...(await asking(tx, reader)),
      id,
    ]);
    return view;
  }

  /** What a view is called, whoever sees it and also where it was withdrawn. */
  async nameOf(tx: Tx, id: string): Promise<string> {
    const [view] = await tx.query<{ name: string }>(
      'SELECT name FROM saved_view WHERE alliance_id = $1 AND id = $2',
      [tx.caller.allianceId, id],
    );
    return view?.name ?? '';
  }

  /** One a reader sees; undefined where there is none such. Locks it until commit. */
  async lock(tx: Tx, reader: ViewReader, id: string): Promise<SavedView | undefined> {
    const [view] = await tx.query<SavedView>(
      `SELECT ${columns} FROM saved_view v WHERE ${seen} AND v.id = $5 FOR UPDATE`,
      [...(await asking(tx, reader)), id],
    );
    return view;
  }

  /** How many views of a list a person keeps; who keeps one at the same time waits for the other’s commit. */
  async countOwn(tx: Tx, personId: string, list: ViewedList): Promise<number> {
    await this.lockPerson(tx, personId);
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM saved_view
        WHERE alliance_id = $1 AND person_id = $2 AND list = $3 AND withdrawn_at IS NULL`,
      [tx.caller.allianceId, personId, list],
    );
    return row?.count ?? 0;
  }

  /** Refused with `view.name_taken` where another of the person’s views of the list has its name. */
  async insert(tx: Tx, view: SavedView): Promise<void> {
    await this.makeRoom(tx, view);
    await insertRows(tx, SavedViewRow, {
      ...view,
      filters: [...view.filters],
      allianceId: tx.caller.allianceId,
      madeAt: tx.now,
    });
  }

  /** As `insert`, of one that is there; its version goes up by one. */
  async update(tx: Tx, view: SavedView): Promise<void> {
    await this.makeRoom(tx, view);
    const { id, name, filters, sort, columns: shown, sharedWith, isDefault, version } = view;
    await updateRow(
      tx,
      SavedViewRow,
      { id, allianceId: tx.caller.allianceId },
      { name, filters: [...filters], sort, columns: shown, sharedWith, isDefault, version: version + 1 },
    );
  }

  /** Withdraws it as the caller, who says why where another made it. */
  async withdraw(tx: Tx, { id }: SavedView, reason: string | null): Promise<void> {
    const key = { id, allianceId: tx.caller.allianceId };
    const by = { withdrawnBy: tx.caller.personId, withdrawReason: reason };
    await updateRow(tx, SavedViewRow, key, { withdrawnAt: tx.now, ...by });
  }

  private async lockPerson(tx: Tx, personId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('saved views'), hashtext($1))`, [personId]);
  }

  /** A name is taken once, and where this one becomes the default, another is it no more. */
  private async makeRoom(tx: Tx, { id, personId, list, name, isDefault }: SavedView): Promise<void> {
    await this.lockPerson(tx, personId);
    const key = [tx.caller.allianceId, personId, list, id];
    const same = await tx.query(
      `SELECT FROM saved_view
        WHERE alliance_id = $1 AND person_id = $2 AND list = $3 AND id <> $4 AND name = $5 AND withdrawn_at IS NULL`,
      [...key, name],
    );
    if (same.length > 0) throw new RefusedError(nameTaken(name));
    if (!isDefault) return;
    await tx.query(
      `UPDATE saved_view SET is_default = false, version = version + 1
        WHERE alliance_id = $1 AND person_id = $2 AND list = $3 AND id <> $4 AND is_default AND withdrawn_at IS NULL`,
      key,
    );
  }
}
