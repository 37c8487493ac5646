import { Injectable } from '@nestjs/common';
import { PeopleReader } from '../../identity/index.js';
import type { OpenKey, Tx } from '../../platform/index.js';
import type { Reader } from '../../walls/index.js';
import type { HoldsView, LegalHoldView } from '../shelf/documents-views.contract.js';
import type { ReadableDocument } from '../shelf/document-gate.js';
import type { DocumentFile } from '../shelf/documents.store.js';
import type { Home } from '../shelf/readers.js';
import { isSeen, SeenHomes } from '../shelf/seen-homes.js';
import { holdContext, keepsHeld, knowsHold, liftContext, mayPlaceHold } from './hold-documents.js';
import { type KeptHold, LifeStore } from './life.store.js';
import { named, saidIn } from './said.js';

/** Shows who ordered that something may not end, and why. */
@Injectable()
export class HoldsScreens {
  constructor(
    private readonly life: LifeStore,
    private readonly homes: SeenHomes,
    private readonly people: PeopleReader,
  ) {}

  /** What holds a document: on it alone for those who know of it, on its case or its firm for who sees that. */
  async onDocument(tx: Tx, { file, reader }: ReadableDocument, key: OpenKey): Promise<LegalHoldView[]> {
    const holds = (await this.life.holds(tx, file)).filter((hold) =>
      hold.documentId === null ? isSeen(reader, file) : knowsHold(reader, file, hold),
    );
    return this.views(tx, reader, holds, { file, key });
  }

  /** The holds on all of a case or of a firm, for who sees it. */
  async onAll(tx: Tx, asked: Home): Promise<HoldsView> {
    const { home, reader } = await this.homes.of(tx, asked);
    const holds = await this.life.holds(tx, { ...home, id: null });
    return { items: await this.views(tx, reader, holds), mayPlace: mayPlaceHold(reader) };
  }

  private async views(
    tx: Tx,
    reader: Reader,
    holds: readonly KeptHold[],
    held?: { readonly file: DocumentFile; readonly key: OpenKey },
  ): Promise<LegalHoldView[]> {
    const key = held?.key ?? null;
    const names = await this.people.names(
      tx,
      holds.flatMap(({ setBy, liftedBy }) => [setBy ?? [], liftedBy ?? []].flat()),
    );
    return holds.map((hold) => ({
      id: hold.id,
      documentId: hold.documentId,
      firmId: hold.firmId,
      reason: saidIn(hold, key, holdContext(hold.id)) ?? '',
      setBy: named(names, hold.setBy ?? '', hold.setAt),
      setAt: hold.setAt,
      liftedAt: hold.liftedAt,
      liftedBy: hold.liftedBy === null ? null : named(names, hold.liftedBy, hold.liftedAt),
      liftReason: saidIn({ reason: hold.liftReason, sealed: hold.liftSealed }, key, liftContext(hold.id)),
      mayLift:
        hold.liftedAt === null &&
        (hold.setBy === reader.personId ||
          keepsHeld(reader, hold.documentId === null ? undefined : held?.file)),
    }));
  }
}
