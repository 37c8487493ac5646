import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/index.js';
import { CasesModule } from '../cases/index.js';
import { IdentityModule } from '../identity/index.js';
import { Declare } from './pool/declare.js';
import { KeepDossiers } from './pool/keep-dossiers.js';
import { KeepExperts } from './pool/keep-experts.js';
import { AllianceModule } from '../alliance/index.js';
import { ClearanceModule } from '../clearance/index.js';
import { FirmsModule } from '../firms/index.js';
import { WallsModule } from '../walls/index.js';
import { MoveChecks, RequestCheck } from './checks/keep-checks.js';
import { checksControllers, checksProviders } from './checks/checks.providers.js';
import {
  engagementsControllers,
  engagementsExports,
  engagementsProviders,
} from './engagements/engagements.providers.js';
import { poolControllers, poolProviders } from './pool/pool.providers.js';
import { requestsControllers, requestsProviders } from './requests/requests.providers.js';
import { TellOfExperts } from './tell-of-experts.js';
import { VeilExperts } from './veil-experts.js';
import { workControllers, workProviders } from './work/work.providers.js';

/** Experts: who is in the pool of the alliance, what they can do, and what sets them against a case. */
@Module({
  imports: [
    ApprovalsModule,
    CasesModule,
    IdentityModule,
    AllianceModule,
    ClearanceModule,
    FirmsModule,
    WallsModule,
  ],
  controllers: [
    ...poolControllers,
    ...checksControllers,
    ...engagementsControllers,
    ...workControllers,
    ...requestsControllers,
  ],
  providers: [
    TellOfExperts,
    VeilExperts,
    ...poolProviders,
    ...checksProviders,
    ...engagementsProviders,
    ...workProviders,
    ...requestsProviders,
  ],
  exports: [Declare, KeepDossiers, KeepExperts, MoveChecks, RequestCheck, ...engagementsExports],
})
export class ExpertsModule {}
