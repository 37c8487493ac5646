import { Controller, Get } from '@nestjs/common';
import { Allow, type Caller, Who } from '../platform/index.js';
import { AllianceView } from './alliance.contract.js';
import { DescribeAlliance } from './describe-alliance.js';

/** The alliance the caller acts in. */
@Controller('alliance')
export class AllianceController {
  constructor(private readonly describeAlliance: DescribeAlliance) {}

  /** The alliance: its name, its zone and how many firms are in today. */
  @Allow('alliance.read')
  @Get()
  describe(@Who() caller: Caller): Promise<AllianceView> {
    return this.describeAlliance.run(caller);
  }
}
