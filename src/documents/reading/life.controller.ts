import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Allow, type Caller, IfMatch, ReasonBody, Uuid, Who } from '../../platform/index.js';
import { HoldsView, DocumentView, LoweringView } from '../shelf/documents-views.contract.js';
import { ReadDocuments } from './read-documents.js';
import { LiftHold, PlaceHold } from '../life/hold-documents.js';
import {
  AskLoweringBody,
  MovedDocumentView,
  MoveDocumentBody,
  NameSourcesBody,
  NameSuppliersBody,
} from '../life/life.contract.js';
import { ApproveLowering, AskLowering, WithdrawLowering } from '../life/lower-document.js';
import { MoveDocument } from '../life/move-document.js';
import { NameSources } from '../life/name-sources.js';
import { NameSuppliers } from '../life/name-suppliers.js';
import { ReadLife } from '../life/read-life.js';
import { ofCase, ofFirm } from '../shelf/readers.js';

/** What becomes of a document. */
@Controller()
export class LifeController {
  constructor(
    private readonly moving: MoveDocument,
    private readonly naming: NameSources,
    private readonly supplying: NameSuppliers,
    private readonly reading: ReadDocuments,
    private readonly life: ReadLife,
  ) {}

  /**
   * Takes a step in the life of a document; `actions` of the document says which are possible. A recall names who had opened it.
   */
  @Allow('documents.write')
  @HttpCode(200)
  @Post('documents/:id/moves')
  async move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: MoveDocumentBody,
    @IfMatch() version: number | undefined,
  ): Promise<MovedDocumentView> {
    await this.moving.run(caller, id, body, version);
    return this.life.moved(caller, id);
  }

  /** Says from which documents a document was made: it is as secret as the most secret of them. */
  @Allow('documents.write')
  @Put('documents/:id/sources')
  async name(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { sourceIds }: NameSourcesBody,
    @IfMatch() version: number | undefined,
  ): Promise<DocumentView> {
    await this.naming.run(caller, id, sourceIds, version);
    return this.reading.one(caller, id);
  }

  /**
   * Says whose confidential information is in a document under a protective order. It opens to an expert once the time to object of each
   * of them has passed; where none is named, of every party that supplies under the order.
   */
  @Allow('documents.classify')
  @Put('documents/:id/suppliers')
  async supply(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { partyIds }: NameSuppliersBody,
    @IfMatch() version: number | undefined,
  ): Promise<DocumentView> {
    await this.supplying.run(caller, id, partyIds, version);
    return this.reading.one(caller, id);
  }
}

/** Lowerings: asked for and withdrawn by counsel of its side, agreed to by counsel of every supplier. */
@Controller()
export class LoweringsController {
  constructor(
    private readonly asking: AskLowering,
    private readonly approving: ApproveLowering,
    private readonly withdrawing: WithdrawLowering,
    private readonly life: ReadLife,
  ) {}

  /** The requests to lower the tier of a document that wait for the caller. */
  @Allow('documents.classify')
  @Get('lowerings')
  awaiting(@Who() caller: Caller): Promise<LoweringView[]> {
    return this.life.awaiting(caller);
  }

  /** Asks that the tier of a document be lowered. */
  @Allow('documents.classify')
  @Post('documents/:id/lowerings')
  async ask(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: AskLoweringBody,
  ): Promise<LoweringView> {
    const lowering = await this.asking.run(caller, id, body);
    return this.life.lowering(caller, id, lowering.id);
  }

  /** Agrees that the tier of a document is lowered. */
  @Allow('documents.classify')
  @HttpCode(200)
  @Post('documents/:id/lowerings/:loweringId/approval')
  async approve(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('loweringId', Uuid) loweringId: string,
  ): Promise<LoweringView> {
    await this.approving.run(caller, id, loweringId);
    return this.life.lowering(caller, id, loweringId);
  }

  /** Takes a request back to lower the tier of a document. */
  @Allow('documents.classify')
  @HttpCode(200)
  @Post('documents/:id/lowerings/:loweringId/withdrawal')
  async withdraw(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Param('loweringId', Uuid) loweringId: string,
    @Body() { reason }: ReasonBody,
  ): Promise<LoweringView> {
    await this.withdrawing.run(caller, id, loweringId, reason);
    return this.life.lowering(caller, id, loweringId);
  }
}

/** Orders that something may not end. */
@Controller()
export class HoldsController {
  constructor(
    private readonly placing: PlaceHold,
    private readonly lifting: LiftHold,
    private readonly reading: ReadDocuments,
    private readonly life: ReadLife,
  ) {}

  /** Puts a legal hold on a document. */
  @Allow('documents.write')
  @Post('documents/:id/holds')
  async onDocument(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<DocumentView> {
    await this.placing.onDocument(caller, id, reason);
    return this.reading.one(caller, id);
  }

  /** The holds on every document of a case. */
  @Allow('documents.read')
  @Get('cases/:id/holds')
  ofCase(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<HoldsView> {
    return this.life.holds(caller, ofCase(id));
  }

  /** Puts a legal hold on every document of a case. */
  @Allow('documents.write')
  @Post('cases/:id/holds')
  async onCase(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<HoldsView> {
    await this.placing.onAll(caller, ofCase(id), reason);
    return this.life.holds(caller, ofCase(id));
  }

  /** The holds on every document of a firm. */
  @Allow('documents.read')
  @Get('firms/:id/holds')
  ofFirm(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<HoldsView> {
    return this.life.holds(caller, ofFirm(id));
  }

  /** Puts a legal hold on every document of a firm. */
  @Allow('documents.write')
  @Post('firms/:id/holds')
  async onFirm(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<HoldsView> {
    await this.placing.onAll(caller, ofFirm(id), reason);
    return this.life.holds(caller, ofFirm(id));
  }

  /** Lifts a legal hold. */
  @Allow('documents.write')
  @HttpCode(204)
  @Post('holds/:id/lifting')
  async lift(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<void> {
    await this.lifting.run(caller, id, reason);
  }
}
