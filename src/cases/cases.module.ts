import { Module } from '@nestjs/common';
import { AdvanceCase } from './advance-case.js';
import { CasesController } from './cases.controller.js';
import { CasesScreens } from './cases.screens.js';
import { CasesStore } from './cases.store.js';
import { OpenCase } from './open-case.js';
import { AddPatent, AddProduct, SetMembersConcerned } from './parts/assertions.js';
import { CaseChange } from './parts/case-change.js';
import { AddCounsel, AddParty, ReviseParty, WithdrawParty } from './parts/parties.js';
import { PartiesController, ProceedingsController } from './parts/parts.controller.js';
import { AddProceeding, ReviseProceeding } from './parts/proceedings.js';
import { ReviseCase } from './revise-case.js';

/** Cases: proceedings, parties, what is asserted, and who may see them. */
@Module({
  controllers: [CasesController, PartiesController, ProceedingsController],
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
    OpenCase,
    ReviseCase,
    ReviseParty,
    ReviseProceeding,
    SetMembersConcerned,
    WithdrawParty,
  ],
  exports: [AddCounsel, CasesScreens, OpenCase],
})
export class CasesModule {}
