import { Module } from '@nestjs/common';
import { AllianceModule } from '../alliance/index.js';
import { CasesModule } from '../cases/index.js';
import { DocketModule } from '../docket/index.js';
import { IdentityModule } from '../identity/index.js';
import { DemoSoFar } from './demo-so-far.js';
import { SeedDemoCases } from './seed-demo-cases.js';
import { SeedDemoPeople } from './seed-demo-people.js';
import { SeedDemo } from './seed-demo.js';

/** The invented alliance of a first look. */
@Module({
  imports: [AllianceModule, CasesModule, DocketModule, IdentityModule],
  providers: [DemoSoFar, SeedDemo, SeedDemoCases, SeedDemoPeople],
})
export class DemoModule {}
