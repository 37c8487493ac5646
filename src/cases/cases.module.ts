import { Module } from '@nestjs/common';
import { AdvanceCase } from './advance-case.js';
import { CasesController } from './cases.controller.js';
import { CasesScreens } from './cases.screens.js';
import { CasesStore } from './cases.store.js';
import { ImportCases } from './intake/import-cases.js';
import { ImportStore } from './intake/import.store.js';
import { IntakeController } from './intake/intake.controller.js';
import { ProposeCase } from './intake/propose-case.js';
import { OpenCase } from './open-case.js';
import { AddPatent, AddProduct, SetMembersConcerned } from './parts/assertions.js';
import { CaseChange } from './parts/case-change.js';
import { AddCounsel, AddParty, ReviseParty, WithdrawParty } from './parts/parties.js';
import { PartiesController, ProceedingsController } from './parts/parts.controller.js';
import { AddProceeding, ReviseProceeding } from './parts/proceedings.js';
import { ListCases, ShowCase, ShowRecord } from './read-cases.js';
import { IdentityModule } from '../identity/index.js';
import { ReviseCase } from './revise-case.js';

/** Cases: proceedings, parties, what is asserted, and who may see them. */
@Module({
  imports: [IdentityModule],
  controllers: [CasesController, PartiesController, ProceedingsController, IntakeController],
  providers: [
    AddCounsel,
    AddParty,
    AddPatent,
    AddProceeding,
    AddProduct,
    AdvanceCase,
    CaseChange,
    CasesScreens,
    CasesStore,
    ImportCases,
    ImportStore,
    ListCases,
    OpenCase,
    ProposeCase,
    ReviseCase,
    ReviseParty,
    ReviseProceeding,
    SetMembersConcerned,
    ShowCase,
    ShowRecord,
    WithdrawParty,
  ],
  exports: [AddCounsel, CasesScreens, OpenCase],
})
export class CasesModule {}
