import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../../platform/index.js';
import {
  DocumentAccessView,
  DocumentsPageView,
  DocumentsQuery,
  DocumentView,
  WhyView,
} from '../shelf/documents-views.contract.js';
import { ReviseDocumentBody } from '../life/life.contract.js';
import { ReviseDocument } from '../life/revise-document.js';
import { ReadDocuments } from './read-documents.js';
import { SharingView } from './sharing.contract.js';

@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly reading: ReadDocuments,
    private readonly revising: ReviseDocument,
  ) {}

  /** The documents the caller may read, the newest first; with `q` those that hold all its words. */
  @Allow('documents.read')
  @Get()
  list(@Who() caller: Caller, @Query() query: DocumentsQuery): Promise<DocumentsPageView> {
    return this.reading.list(caller, query);
  }

  /** One document with its versions, and what may be done with it. */
  @Allow('documents.read')
  @Get(':id')
  read(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<DocumentView> {
    return this.reading.one(caller, id);
  }

  /** Changes what is said of a document. */
  @Allow('documents.write')
  @Put(':id')
  async revise(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: ReviseDocumentBody,
    @IfMatch() version: number | undefined,
  ): Promise<DocumentView> {
    await this.revising.run(caller, id, body, version);
    return this.reading.one(caller, id);
  }

  /** The clause by which the caller may read a document. */
  @Allow('documents.read')
  @Get(':id/why')
  why(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<WhyView> {
    return this.reading.why(caller, id);
  }

  /** Who may read a document now: for its own side and for those who run its group. */
  @Allow('groups.read')
  @Get(':id/access')
  access(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<DocumentAccessView> {
    return this.reading.access(caller, id);
  }

  /** The ways in which a document may be shared, and who would read it then; for others than counsel of its side, why not. */
  @Allow('documents.write')
  @Get(':id/sharing')
  sharing(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<SharingView> {
    return this.reading.sharing(caller, id);
  }
}
