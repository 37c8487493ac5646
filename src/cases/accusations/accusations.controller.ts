import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, ReasonBody, Uuid, Who } from '../../platform/index.js';
import type {
  AccusationGridView,
  AccusationHistoryView,
  AccusationImportView,
  AccusationMatrixView,
  AccusationsPageView,
} from './accusation-views.contract.js';
import {
  AccusationBody,
  AccusationImportBody,
  AccusationsQuery,
  GridBody,
  GridQuery,
  MatrixQuery,
  OutcomesBody,
  ReviseAccusationBody,
} from './accusations.contract.js';
import { EnterAccusation, ReviseAccusation, StrikeAccusation } from './change-accusation.js';
import { ImportAccusations } from './import-accusations.js';
import { ReadAccusations } from './read-accusations.js';
import { SetGrid, SetOutcomes } from './set-accusations.js';

/** Who asserts which claims of which patent against which product of whom, entry by entry. */
@Controller()
export class AccusationsController {
  constructor(
    private readonly read: ReadAccusations,
    private readonly enterOne: EnterAccusation,
    private readonly reviseOne: ReviseAccusation,
    private readonly strikeOne: StrikeAccusation,
  ) {}

  /** The accusations of a case, entry by entry. */
  @Allow('cases.read')
  @Get('cases/:id/accusations')
  list(
    @Who() caller: Caller,
    @Param('id', Uuid) caseId: string,
    @Query() query: AccusationsQuery,
  ): Promise<AccusationsPageView> {
    return this.read.list(caller, caseId, query);
  }

  /** Enters an accusation. */
  @Allow('cases.write')
  @Post('cases/:id/accusations')
  async enter(
    @Who() caller: Caller,
    @Param('id', Uuid) caseId: string,
    @Body() body: AccusationBody,
  ): Promise<AccusationHistoryView> {
    const { id } = await this.enterOne.run(caller, caseId, body);
    return this.read.one(caller, id);
  }

  /** One accusation with its history. */
  @Allow('cases.read')
  @Get('accusations/:id')
  one(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<AccusationHistoryView> {
    return this.read.one(caller, id);
  }

  /** Changes an accusation. `If-Match` names its version. */
  @Allow('cases.write')
  @Put('accusations/:id')
  async revise(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: ReviseAccusationBody,
    @IfMatch() version: number | undefined,
  ): Promise<AccusationHistoryView> {
    await this.reviseOne.run(caller, id, body, version);
    return this.read.one(caller, id);
  }

  /** Strikes an entry, for a reason: it stays readable and counts no more. */
  @Allow('cases.write')
  @HttpCode(200)
  @Post('accusations/:id/striking')
  async strike(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: ReasonBody,
    @IfMatch() version: number | undefined,
  ): Promise<AccusationHistoryView> {
    await this.strikeOne.run(caller, id, body, version);
    return this.read.one(caller, id);
  }
}

/** The accusations of a case as a whole: as a picture, as a grid, as a file. */
@Controller()
export class AccusationMatrixController {
  constructor(
    private readonly read: ReadAccusations,
    private readonly setGrid: SetGrid,
    private readonly setOutcomes: SetOutcomes,
    private readonly importAll: ImportAccusations,
  ) {}

  /** The accusations of a case by patent, respondent and product, counted by outcome. */
  @Allow('cases.read')
  @Get('cases/:id/accusation-matrix')
  matrix(
    @Who() caller: Caller,
    @Param('id', Uuid) caseId: string,
    @Query() query: MatrixQuery,
  ): Promise<AccusationMatrixView> {
    return this.read.matrix(caller, caseId, query);
  }

  /** All that one party asserts in one proceeding, as a grid to fill in. */
  @Allow('cases.read')
  @Get('cases/:id/accusation-grid')
  grid(
    @Who() caller: Caller,
    @Param('id', Uuid) caseId: string,
    @Query() query: GridQuery,
  ): Promise<AccusationGridView> {
    return this.read.grid(caller, caseId, query);
  }

  /** Sets all that one party asserts in one proceeding. `If-Match` names the matrix's version. */
  @Allow('cases.write')
  @Put('cases/:id/accusation-grid')
  async set(
    @Who() caller: Caller,
    @Param('id', Uuid) caseId: string,
    @Body() body: GridBody,
    @IfMatch() version: number | undefined,
  ): Promise<AccusationGridView> {
    await this.setGrid.run(caller, caseId, body, version);
    return this.read.grid(caller, caseId, body);
  }

  /** Gives many accusations one outcome. `If-Match` names the matrix's version. */
  @Allow('cases.write')
  @HttpCode(200)
  @Post('cases/:id/accusation-outcomes')
  async outcomes(
    @Who() caller: Caller,
    @Param('id', Uuid) caseId: string,
    @Body() body: OutcomesBody,
    @IfMatch() version: number | undefined,
  ): Promise<AccusationMatrixView> {
    await this.setOutcomes.run(caller, caseId, body, version);
    return this.read.matrix(caller, caseId, {});
  }

  /**
   * Imports accusations from a table: all of it or nothing. With `dryRun` it says line by line what would come of it.
   */
  @Allow('cases.write')
  @HttpCode(200)
  @Post('cases/:id/accusations/import')
  import(
    @Who() caller: Caller,
    @Param('id', Uuid) caseId: string,
    @Body() body: AccusationImportBody,
    @IfMatch() version: number | undefined,
  ): Promise<AccusationImportView> {
    return this.importAll.run(caller, caseId, body, version);
  }

  /** The accusations as CSV, as an import takes them. */
  @Allow('cases.read')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="accusations.csv"')
  @Get('cases/:id/accusations.csv')
  csv(@Who() caller: Caller, @Param('id', Uuid) caseId: string): Promise<string> {
    return this.read.csv(caller, caseId);
  }
}
