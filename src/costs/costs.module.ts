import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.js';
import { IdentityModule } from '../identity/index.js';
import { MoneySights } from './sight/money-sights.reader.js';
import { TellOfCosts } from './tell-of-costs.js';

/** What a joint defence costs: how it is shared, billed, called and settled. */
@Module({
  imports: [CasesModule, IdentityModule],
  controllers: [],
  providers: [MoneySights, TellOfCosts],
  exports: [],
})
export class CostsModule {}
