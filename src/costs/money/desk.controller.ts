import { Controller, Get } from '@nestjs/common';
import { Allow, type Caller, Who } from '../../platform/index.js';
import { AgedScreens } from './aged.screens.js';
import { AgedReceivablesView, BurdensView, DeskView } from './desk.contract.js';
import { DeskScreens } from './desk.screens.js';

/** What the treasurer works through. */
@Controller('money')
export class MoneyDeskController {
  constructor(
    private readonly screens: DeskScreens,
    private readonly agedScreens: AgedScreens,
  ) {}

  /** What waits on the treasurer's desk over all groups: to code, review, approve, share and pay, what is overdue and what is to be matched. */
  @Allow('ledger.read')
  @Get('desk')
  desk(@Who() caller: Caller): Promise<DeskView> {
    return this.screens.desk(caller);
  }

  /** What each member bears over all groups, the most first. */
  @Allow('ledger.read')
  @Get('burden')
  burden(@Who() caller: Caller): Promise<BurdensView> {
    return this.screens.burden(caller);
  }

  /** What members owe, by how long after its day it is not paid. */
  @Allow('ledger.read')
  @Get('aged-receivables')
  aged(@Who() caller: Caller): Promise<AgedReceivablesView> {
    return this.agedScreens.aged(caller);
  }
}
