import { Body, Controller, Get, Put } from '@nestjs/common';
import { SessionOnly } from '../identity/index.js';
import { Allow, type Caller, Who } from '../platform/index.js';
import { AllianceView, SignInRulesBody } from './alliance.contract.js';
import { DescribeAlliance } from './describe-alliance.js';
import { RequireSecondFactor } from './require-second-factor.js';

/** The alliance the caller acts in. */
@Controller('alliance')
export class AllianceController {
  constructor(
    private readonly describeAlliance: DescribeAlliance,
    private readonly requireSecondFactor: RequireSecondFactor,
  ) {}

  /** The alliance: its name, its zone and how many firms are in today. */
  @Allow('alliance.read')
  @Get()
  describe(@Who() caller: Caller): Promise<AllianceView> {
    return this.describeAlliance.run(caller);
  }

  /** Whether everybody who acts in it must sign in by two steps: from the next request on. */
  @Allow('alliance.secure')
  @SessionOnly()
  @Put('sign-in')
  async signIn(@Who() caller: Caller, @Body() { secondFactor }: SignInRulesBody): Promise<AllianceView> {
    await this.requireSecondFactor.run(caller, secondFactor);
    return this.describeAlliance.run(caller);
  }
}
