import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow, type Caller, Uuid, Who } from '../../platform/index.js';
import { OwnCertificateQuery, ShareCertificateView, toCertificateView } from '../runs/runs.contract.js';
import { PlanCertificates } from './plan-certificates.js';
import {
  OwnWhatIfBody,
  OwnWhatIfView,
  WhatIfBody,
  WhatIfGroundView,
  WhatIfView,
} from './what-ifs.contract.js';
import { WhatIfs } from './what-ifs.js';

/** What shares would be, before anything is decided. Keeps nothing, until a plan is drafted of it. */
@Controller()
export class WhatIfsController {
  constructor(
    private readonly whatIfs: WhatIfs,
    private readonly certificates: PlanCertificates,
  ) {}

  /** From what one may ask: the pools of the plan that holds today and who bears costs today; with whether it is answered in bands. */
  @Allow('money.read')
  @Get('groups/:id/what-ifs')
  ground(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<WhatIfGroundView> {
    return this.whatIfs.ground(caller, id);
  }

  /** What a member would bear with another total, base percentage or weight of its own, or without it: its own line alone. */
  @Allow('money.read')
  @HttpCode(200)
  @Post('groups/:id/what-ifs/own')
  own(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: OwnWhatIfBody,
  ): Promise<OwnWhatIfView> {
    return this.whatIfs.own(caller, id, body);
  }

  /** What all would bear by a plan in thought: exactly by public figures, in bands of 5 % by what was declared. */
  @Allow('money.read')
  @HttpCode(200)
  @Post('groups/:id/what-ifs')
  office(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: WhatIfBody,
  ): Promise<WhatIfView> {
    return this.whatIfs.office(caller, id, body);
  }

  /** A member's own certificate of what an approved plan would come to, to its people: their lines, and the hashes of all others. */
  @Allow('money.read')
  @Get('cost-plans/:id/certificate')
  async certificate(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Query() { memberId }: OwnCertificateQuery,
  ): Promise<ShareCertificateView> {
    return toCertificateView(await this.certificates.own(caller, id, memberId));
  }

  /** Opens the whole certificate of what a plan would come to, to the accountant or the auditor. Each opening is recorded. */
  @Allow('runs.recompute')
  @HttpCode(200)
  @Post('cost-plans/:id/opening')
  async open(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<ShareCertificateView> {
    return toCertificateView(await this.certificates.open(caller, id));
  }
}
