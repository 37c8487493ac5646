import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, type Caller, Uuid, Who } from '../../platform/index.js';
import { OwnWhatIfBody, OwnWhatIfView, WhatIfBody, WhatIfView } from './what-ifs.contract.js';
import { WhatIfs } from './what-ifs.js';

/** What shares would be, before anything is decided. Keeps nothing. */
@Controller('groups/:id/what-ifs')
export class WhatIfsController {
  constructor(private readonly whatIfs: WhatIfs) {}

  /** What a member would bear with another total, base percentage or weight of its own, or without it: its own line alone. */
  @Allow('money.read')
  @HttpCode(200)
  @Post('own')
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
  @Post()
  office(
    @Who() caller: Caller,
    @Param('id', Uuid) id: string,
    @Body() body: WhatIfBody,
  ): Promise<WhatIfView> {
    return this.whatIfs.office(caller, id, body);
  }
}
