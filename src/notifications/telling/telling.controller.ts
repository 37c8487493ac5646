import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { SessionOnly } from '../../identity/index.js';
import { Allow, type Caller, Uuid, Who } from '../../platform/index.js';
import { KeepTelling } from './keep-telling.js';
import { AbsenceBody, TellingBody, TellingView, toTellingView } from './telling.contract.js';

/** How the caller is told of what waits, and who stands in while they are away. */
@Controller('me')
export class TellingController {
  constructor(private readonly telling: KeepTelling) {}

  @Allow('notifications.read')
  @SessionOnly()
  @Get('telling')
  async show(@Who() caller: Caller): Promise<TellingView> {
    return toTellingView(await this.telling.show(caller));
  }

  @Allow('notifications.read')
  @SessionOnly()
  @Put('telling')
  async set(@Who() caller: Caller, @Body() body: TellingBody): Promise<TellingView> {
    return toTellingView(await this.telling.setStyle(caller, body.digest));
  }

  @Allow('notifications.read')
  @SessionOnly()
  @Post('absences')
  async sayAbsent(@Who() caller: Caller, @Body() body: AbsenceBody): Promise<TellingView> {
    return toTellingView(await this.telling.sayAbsent(caller, body));
  }

  @Allow('notifications.read')
  @SessionOnly()
  @HttpCode(200)
  @Post('absences/:id/end')
  async end(@Who() caller: Caller, @Param('id', Uuid) id: string): Promise<TellingView> {
    return toTellingView(await this.telling.end(caller, id));
  }
}
