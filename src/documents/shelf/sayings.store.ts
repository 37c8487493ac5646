import { Injectable } from '@nestjs/common';
import type { CalendarDate, Instant } from '../../kernel/index.js';
import { newId, type Tx } from '../../platform/index.js';
import { decide, type Guarded, type Reader } from '../../walls/index.js';
import type { DocumentKind, Folder, PrivilegeBasis } from '../domain/document-words.js';
import { readsSaying } from '../domain/version-sight.js';
import { grouped } from './grouped.js';

/** What is said of a document; in a compartment its words are sealed. */
export interface Saying {
  readonly said_at: Instant | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly recipients: string | null;
  readonly source_note: string | null;
  readonly sealed: Buffer | null;
  readonly folder: Folder;
  readonly kind: DocumentKind;
  readonly proceeding_id: string | null;
  readonly privilege_basis: PrivilegeBasis | null;
  readonly document_date: CalendarDate | null;
  readonly captured_at: Instant | null;
  readonly retain_until: CalendarDate | null;
}

/** A document as far as what is said of it goes. */
export interface SaidThing {
  readonly guarded: Guarded;
  /** When what is said of it now was said. */
  readonly saidAt: Instant | null;
}

const columns = `said_at, title, author, recipients, source_note, sealed, folder, kind, proceeding_id, privilege_basis,
  document_date, captured_at, retain_until`;

/** Of a document revised before sayings were kept, a reader whose time had ended by then is told nothing. */
const untold: Saying = {
  said_at: null,
  title: '…',
  author: null,
  recipients: null,
  source_note: null,
  sealed: null,
  folder: 'other',
  kind: 'other',
  proceeding_id: null,
  privilege_basis: null,
  document_date: null,
  captured_at: null,
  retain_until: null,
};

/** What was said of documents before they were revised. */
@Injectable()
export class SayingsStore {
  /** Keeps what is said of a document until now. Its row is locked. */
  async keep(tx: Tx, documentId: string): Promise<void> {
    await tx.query(
      `INSERT INTO document_saying (id, alliance_id, document_id, compartment_id, until_at, ${columns})
       SELECT $3, alliance_id, id, compartment_id, $4, ${columns} FROM document WHERE alliance_id = $1 AND id = $2`,
      [tx.caller.allianceId, documentId, newId(), tx.now],
    );
  }

  /**
   * Of some documents a reader may read, those of which what is said now came after the reader's time had ended, with what was said in it.
   * No query where there are none.
   */
  async earlier(tx: Tx, reader: Reader, things: readonly SaidThing[]): Promise<ReadonlyMap<string, Saying>> {
    const late = things.filter(
      ({ guarded, saidAt }) => decide(reader, guarded).allowed && !readsSaying(reader, guarded, saidAt),
    );
    if (late.length === 0) return new Map();
    const rows = await tx.query<Saying & { readonly document_id: string }>(
      `SELECT document_id, ${columns} FROM document_saying
        WHERE alliance_id = $1 AND document_id = ANY($2::uuid[]) ORDER BY document_id, id`,
      [tx.caller.allianceId, late.map(({ guarded }) => guarded.id)],
    );
    const kept = grouped(rows, (row) => row.document_id);
    return new Map(
      late.map(({ guarded }) => {
        const sayings = kept.get(guarded.id) ?? [];
        return [guarded.id, sayings.findLast((one) => readsSaying(reader, guarded, one.said_at)) ?? untold];
      }),
    );
  }
}
