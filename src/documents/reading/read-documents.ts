import { Injectable } from '@nestjs/common';
import { type Caller, UnitOfWork } from '../../platform/index.js';
import { DocumentAccessScreens } from './document-access.screens.js';
import { DocumentScreens } from './document.screens.js';
import type {
  DocumentAccessView,
  DocumentsPageView,
  DocumentsQuery,
  DocumentView,
  WhyView,
} from '../shelf/documents-views.contract.js';
import { DocumentsScreens } from '../shelf/documents.screens.js';
import type { SharingView } from './sharing.contract.js';
import { SharingScreens } from './sharing.screens.js';

/** Lists and shows documents the caller may read. */
@Injectable()
export class ReadDocuments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly lists: DocumentsScreens,
    private readonly screens: DocumentScreens,
    private readonly accessScreens: DocumentAccessScreens,
    private readonly sharings: SharingScreens,
  ) {}

  list(caller: Caller, query: DocumentsQuery): Promise<DocumentsPageView> {
    return this.work.read(caller, (tx) => this.lists.list(tx, query));
  }

  one(caller: Caller, id: string): Promise<DocumentView> {
    return this.work.read(caller, (tx) => this.screens.document(tx, id));
  }

  why(caller: Caller, id: string): Promise<WhyView> {
    return this.work.read(caller, (tx) => this.screens.why(tx, id));
  }

  access(caller: Caller, id: string): Promise<DocumentAccessView> {
    return this.work.read(caller, (tx) => this.accessScreens.access(tx, id));
  }

  sharing(caller: Caller, id: string): Promise<SharingView> {
    return this.work.read(caller, (tx) => this.sharings.of(tx, id));
  }
}
