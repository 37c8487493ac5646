import { Injectable } from '@nestjs/common';
import { columnsOf, insertRows, RefusedError, type Tx, updateRow } from '../../platform/index.js';
import { nameTaken, type SavedView, type ViewedList, type ViewReader } from '../domain/saved-view.js';
import { SavedViewRow } from './saved-view.entity.js';

/** A view with who made it. */
export interface NamedView extends SavedView {
  readonly madeBy: string;
}

const columns = columnsOf(SavedViewRow, 'v', ['allianceId', 'madeAt', 'withdrawnAt']);

/** SQL that is true of a view (`v`) a reader ($2, of an office where $3) sees; the rule is `seesView`. */
const seen = `v.withdrawn_at IS NULL
  AND (v.person_id = $2 OR v.shared_with = 'alliance' OR v.shared_with = 'office' AND $3::boolean)`;

/** Saved views as rows. */
@Injectable()
export class ViewsStore {
  /** The views of a list a reader sees: their own first, each part by name. One query. */
  list(tx: Tx, { personId, isOfOffice }: ViewReader, list: ViewedList): Promise<NamedView[]> {
    return tx.query<NamedView>(
      `SELECT ${columns}, p.name AS "madeBy" FROM saved_view v JOIN person p ON p.id = v.person_id
        WHERE v.alliance_id = $1 AND ${seen} AND v.list = $4
        ORDER BY v.person_id <> $2, v.name, v.id`,
      [tx.caller.allianceId, personId, isOfOffice, list],
    );
  }

  /** One a reader sees; undefined where there is none such. Locks it until commit. */
  async lock(tx: Tx, { personId, isOfOffice }: ViewReader, id: string): Promise<SavedView | undefined> {
    const [view] = await tx.query<SavedView>(
      `SELECT ${columns} FROM saved_view v WHERE v.alliance_id = $1 AND ${seen} AND v.id = $4 FOR UPDATE`,
      [tx.caller.allianceId, personId, isOfOffice, id],
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

  async withdraw(tx: Tx, { id }: SavedView): Promise<void> {
    await updateRow(tx, SavedViewRow, { id, allianceId: tx.caller.allianceId }, { withdrawnAt: tx.now });
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
