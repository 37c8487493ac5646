import type { Bilingual } from '../kernel/index.js';
import { Injectable } from '@nestjs/common';
import { namesAt } from '../identity/index.js';
import {
  Binds,
  columnsOf,
  insertRows,
  type KeepsDocuments,
  newId,
  NotFoundError,
  personOf,
  type Subject,
  type Tx,
  updateRow,
} from '../platform/index.js';
import type { AskedAsReader, Reader } from '../walls/index.js';
import { AttachmentRow } from './attachment.entity.js';
import type { Attachment, AttachmentRole, Place } from './domain/attachment.js';

/** An attachment with the names of the people who dealt with it. */
export interface NamedAttachment extends Attachment {
  readonly attacherName: Bilingual;
  readonly enderName: Bilingual | null;
}

const columns = columnsOf(AttachmentRow, 'a', ['allianceId']);

/** Which documents lie with which things, as rows. Nothing here decides who may see it. */
@Injectable()
export class AttachmentsStore {
  /** Attaches a document; the id, or nothing where it lies there already. */
  async insert(
    tx: Tx,
    { kind, id: thingId, partId }: Place,
    role: AttachmentRole,
    documentId: string,
  ): Promise<string | undefined> {
    const { allianceId } = tx.caller;
    const by = { attachedBy: personOf(tx.caller), attachedAt: tx.now };
    const row = { id: newId(), allianceId, kind, thingId, partId, role, documentId, ...by };
    const [made] = await insertRows(tx, AttachmentRow, row, { onConflict: 'nothing', returning: ['id'] });
    return made?.id;
  }

  async end(tx: Tx, { id }: Attachment, endedBy: string, endReason?: string): Promise<void> {
    const end = { endedAt: tx.now, endedBy, endReason };
    await updateRow(tx, AttachmentRow, { id, allianceId: tx.caller.allianceId }, end);
  }

  /** One of a thing, locked: of two that end it, one does. Not found where it lies with another. */
  async lock(tx: Tx, { kind, id: thingId }: Place, id: string): Promise<Attachment> {
    const [found] = await tx.query<Attachment>(
      `SELECT ${columns} FROM attachment a
        WHERE a.alliance_id = $1 AND a.kind = $2 AND a.thing_id = $3 AND a.id = $4 AND a.part_id IS NULL FOR UPDATE`,
      [tx.caller.allianceId, kind, thingId, id],
    );
    if (found === undefined) throw new NotFoundError();
    return found;
  }

  /** All there ever were of a thing as a whole, oldest first. */
  ofThing(tx: Tx, { kind, id: thingId }: Place): Promise<NamedAttachment[]> {
    return tx.query<NamedAttachment>(
      `SELECT ${columns}, ${namesAt('b', 'a.attached_at')} AS "attacherName", ${namesAt('e', 'a.ended_at')} AS "enderName"
         FROM attachment a JOIN person b ON b.id = a.attached_by LEFT JOIN person e ON e.id = a.ended_by
        WHERE a.alliance_id = $1 AND a.kind = $2 AND a.thing_id = $3 AND a.part_id IS NULL ORDER BY a.id`,
      [tx.caller.allianceId, kind, thingId],
    );
  }

  /** The evidence some things of a kind have now, with that of their parts, oldest first. */
  evidence(tx: Tx, kind: string, thingIds: readonly string[]): Promise<Attachment[]> {
    return tx.query<Attachment>(
      `SELECT ${columns} FROM attachment a
        WHERE a.alliance_id = $1 AND a.kind = $2 AND a.thing_id = ANY($3::uuid[]) AND a.role = 'evidence' AND a.ended_at IS NULL
        ORDER BY a.id`,
      [tx.caller.allianceId, kind, thingIds],
    );
  }

  /**
   * The id under which documents lie with a thing of a kind, and whether it is the caller's to look after, given the permission;
   * nothing where it is not theirs to know of.
   */
  async under(
    tx: Tx,
    reader: Reader,
    { documents, known }: Subject<AskedAsReader>,
    thingId: string,
  ): Promise<{ readonly id: string; readonly isTheirs: boolean } | undefined> {
    const binds = new Binds();
    const [asked, id] = [{ tx, reader, binds }, `${binds.bind(thingId)}::uuid`];
    const { keeps, under }: Partial<KeepsDocuments<AskedAsReader>> = 'instead' in documents ? {} : documents;
    const [found] = await tx.query<{ id: string | null; isTheirs: boolean }>(
      `SELECT ${under?.(asked, id) ?? id} AS id, ${keeps?.(asked, id) ?? 'TRUE'} AS "isTheirs" WHERE ${known(asked, id)}`,
      binds.values,
    );
    return found?.id ? { id: found.id, isTheirs: found.isTheirs } : undefined;
  }
}
