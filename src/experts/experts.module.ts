import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/index.js';
import { CasesModule } from '../cases/index.js';
import { IdentityModule } from '../identity/index.js';
import { Declare } from './pool/declare.js';
import { KeepDossiers } from './pool/keep-dossiers.js';
import { KeepExperts } from './pool/keep-experts.js';
import { poolControllers, poolProviders } from './pool/pool.providers.js';
import { TellOfExperts } from './tell-of-experts.js';

/** Experts: who is in the pool of the alliance and what they can do. */
@Module({
  imports: [ApprovalsModule, CasesModule, IdentityModule],
  controllers: [...poolControllers],
  providers: [TellOfExperts, ...poolProviders],
  exports: [Declare, KeepDossiers, KeepExperts],
})
export class ExpertsModule {}
