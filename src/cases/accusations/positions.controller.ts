import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Allow, type Caller, IfMatch, Uuid, Who } from '../../platform/index.js';
import type { PositionsView, RespondentPositionView, SettlementView } from './accusation-views.contract.js';
import { PositionBody, SettlementBody } from './accusations.contract.js';
import { ReadPositions } from './read-positions.js';
import { RevisePosition } from './revise-position.js';
import { ReadSettlement } from './read-settlement.js';
import { RecordSettlement } from './record-settlement.js';

/** What each respondent says to what is asserted against it; and, for its own counsel alone, how far its talks are. */
@Controller()
export class PositionsController {
  constructor(
    private readonly readPositions: ReadPositions,
    private readonly revisePosition: RevisePosition,
    private readonly readSettlement: ReadSettlement,
    private readonly recordSettlement: RecordSettlement,
  ) {}

  /** The positions of the respondents of a case whose concerns the caller sees. */
  @Allow('cases.read')
  @Get('cases/:id/positions')
  list(@Who() caller: Caller, @Param('id', Uuid) caseId: string): Promise<PositionsView> {
    return this.readPositions.list(caller, caseId);
  }

  /** The position of one respondent. */
  @Allow('cases.read')
  @Get('respondents/:partyId/position')
  one(@Who() caller: Caller, @Param('partyId', Uuid) partyId: string): Promise<RespondentPositionView> {
    return this.readPositions.one(caller, partyId);
  }

  /** Changes the position of a respondent. `If-Match` names its version. */
  @Allow('positions.write')
  @Put('respondents/:partyId/position')
  async revise(
    @Who() caller: Caller,
    @Param('partyId', Uuid) partyId: string,
    @Body() body: PositionBody,
    @IfMatch() version: number | undefined,
  ): Promise<RespondentPositionView> {
    await this.revisePosition.run(caller, partyId, body, version);
    return this.readPositions.one(caller, partyId);
  }

  /**
   * How far a respondent's own talks are: for its own counsel alone; for anyone else there is nothing here.
   */
  @Allow('cases.read')
  @Get('respondents/:partyId/settlement')
  settlement(@Who() caller: Caller, @Param('partyId', Uuid) partyId: string): Promise<SettlementView> {
    return this.readSettlement.run(caller, partyId);
  }

  /** Records how far a respondent is with its own talks. */
  @Allow('positions.write')
  @Put('respondents/:partyId/settlement')
  async record(
    @Who() caller: Caller,
    @Param('partyId', Uuid) partyId: string,
    @Body() body: SettlementBody,
    @IfMatch() version: number | undefined,
  ): Promise<SettlementView> {
    await this.recordSettlement.run(caller, partyId, body, version);
    return this.readSettlement.run(caller, partyId);
  }
}
