import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { SessionOnly } from '../../identity/index.js';
import { Allow, type Caller, Uuid, Who } from '../../platform/index.js';
import { KeepTelling } from './keep-telling.js';
import { AbsenceBody, TellingBody, TellingView, toTellingView } from './telling.contract.js';

/** How the caller is told of what waits, and who stands in while they are away. */
@Controller('me')
export class TellingController {
  constructor(private readonly telling: KeepTelling) {}

  /** How and when one is told, and when one is absent. */
  @Allow('notifications.read')
  @SessionOnly()
  @Get('telling')
  async show(@Who() caller: Caller): Promise<TellingView> {
    return toTellingView(await this.telling.show(caller));
  }

  /** Sets how and when one is told. */
  @Allow('notifications.read')
  @SessionOnly()
  @Put('telling')
  async set(@Who() caller: Caller, @Body() body: TellingBody): Promise<TellingView> {
    return toTellingView(await this.telling.setStyle(caller, body.digest));
  }

  /** Says when one is absent, and who stands in. */
  @Allow('notifications.read')
  @SessionOnly()
  @Post('absences')
  async sayAbsent(@Who() caller: Caller, @Body() body: AbsenceBody): Promise<TellingView> {
    return toTellingView(await this.telling.sayAbsent(caller, body));
  }

  /** Ends an absence. */
  @Allow('notifications.read')
  @SessionOnly()
  @HttpCode(200)
  @Post('absences/:id/end')
  async end(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<TellingView> {
    return toTellingView(await this.telling.end(caller, id));
  }
}
