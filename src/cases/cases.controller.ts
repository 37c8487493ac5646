import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../platform/index.js';
import { AdvanceCase } from './advance-case.js';
import type { CaseKindView, CasesPageView, CaseView, RecordPageView } from './case-views.contract.js';
import { CasesQuery, MoveCaseBody, OpenCaseBody, RecordQuery, ReviseCaseBody } from './cases.contract.js';
import { describeKinds } from './describe-kinds.js';
import { OpenCase } from './open-case.js';
import { ListCases, ShowCase, ShowRecord } from './read-cases.js';
import { ReviseCase } from './revise-case.js';

@Controller()
export class CasesController {
  constructor(
    private readonly listCases: ListCases,
    private readonly showCase: ShowCase,
    private readonly showRecord: ShowRecord,
    private readonly openCase: OpenCase,
    private readonly reviseCase: ReviseCase,
    private readonly advanceCase: AdvanceCase,
  ) {}

  /** The kinds of case with their stages and moves. */
  @Allow('cases.read')
  @Get('case-kinds')
  kinds(): CaseKindView[] {
    return describeKinds();
  }

  /** The cases the caller sees. */
  @Allow('cases.read')
  @Get('cases')
  list(@Who() caller: Caller, @Query() query: CasesQuery): Promise<CasesPageView> {
    return this.listCases.run(caller, query);
  }

  /** Opens a case with its proceedings, parties, patents and products. */
  @Allow('cases.write')
  @Post('cases')
  open(@Who() caller: Caller, @Body() body: OpenCaseBody): Promise<CaseView> {
    return this.openCase.run(caller, body);
  }

  /** One case with its parts, and what may be done with it. */
  @Allow('cases.read')
  @Get('cases/:id')
  read(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<CaseView> {
    return this.showCase.run(caller, id);
  }

  /** Changes what is said of a case. `If-Match` names its version. */
  @Allow('cases.write')
  @Put('cases/:id')
  revise(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: ReviseCaseBody,
    @IfMatch() version: number | undefined,
  ): Promise<CaseView> {
    return this.reviseCase.run(caller, id, body, version);
  }

  /** Takes a step in the life of a case; `actions` of the case says which are possible. */
  @Allow('cases.write')
  @HttpCode(200)
  @Post('cases/:id/moves')
  move(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: MoveCaseBody,
    @IfMatch() version: number | undefined,
  ): Promise<CaseView> {
    return this.advanceCase.run(caller, id, body, version);
  }

  /** The facts of a case, the newest first, each with its place in the audit chain. */
  @Allow('cases.read')
  @Get('cases/:id/record')
  record(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Query() query: RecordQuery,
  ): Promise<RecordPageView> {
    return this.showRecord.run(caller, id, query);
  }
}
