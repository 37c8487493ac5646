import { Module } from '@nestjs/common';
import { Audience } from './audience.js';
import { TellOfCases } from './facts/tell-of-cases.js';
import { ChangeAccusations } from './accusations/accusation-change.js';
import { AccusationMatrixController, AccusationsController } from './accusations/accusations.controller.js';
import { AccusationsScreens } from './accusations/accusations.screens.js';
import { AccusationsStore } from './accusations/accusations.store.js';
import { EnterAccusation, ReviseAccusation, StrikeAccusation } from './accusations/change-accusation.js';
import { ImportAccusations } from './accusations/import-accusations.js';
import { PositionsController } from './accusations/positions.controller.js';
import { PositionsScreens } from './accusations/positions.screens.js';
import { ReadAccusations } from './accusations/read-accusations.js';
import { ReadPositions } from './accusations/read-positions.js';
import { ReadSettlement } from './accusations/read-settlement.js';
import { RecordSettlement } from './accusations/record-settlement.js';
import { RevisePosition } from './accusations/revise-position.js';
import { SetGrid, SetOutcomes } from './accusations/set-accusations.js';
import { SettlementStore } from './accusations/settlement.store.js';
import { AdvanceCase } from './advance-case.js';
import { CasesController } from './cases.controller.js';
import { CasesInvolvements } from './cases.involvements.js';
import { CasesScreens } from './cases.screens.js';
import { CasesStore } from './cases.store.js';
import { FactSights, MoneyRecords } from './fact-sight.reader.js';
import { ImportCases } from './intake/import-cases.js';
import { ImportStore } from './intake/import.store.js';
import { IntakeController } from './intake/intake.controller.js';
import { ProposeCase } from './intake/propose-case.js';
import { SentNotices } from './intake/sent-notice.js';
import { JoinsStore } from './joins/joins.store.js';
import { OpenCase } from './open-case.js';
import { AddPatent, AddProduct, SetMembersConcerned } from './parts/assertions.js';
import { AnswerBinding } from './parts/bindings.js';
import { BindingsStore } from './parts/bindings.store.js';
import { CaseChange } from './parts/case-change.js';
import { ConsentController } from './parts/consent.controller.js';
import { AddCounsel, AnswerCounsel, EndCounsel } from './parts/counsel.js';
import { AddParty, ReviseParty, WithdrawParty } from './parts/parties.js';
import { PartiesController, ProceedingsController } from './parts/parts.controller.js';
import { AddProceeding, ReviseProceeding } from './parts/proceedings.js';
import { CasesPapers } from './papers/cases.papers.js';
import { ListParked } from './parked/list-parked.js';
import { ParkedController } from './parked/parked.controller.js';
import { ParkedStore } from './parked/parked.store.js';
import { SettleParked } from './parked/settle-parked.js';
import { ListCases, ShowCase, ShowRecord } from './read-cases.js';
import { CaseReaders } from './reader.js';
import { ReviseCase } from './revise-case.js';
import { FirmsModule } from '../firms/index.js';
import { IdentityModule } from '../identity/index.js';
import { ReadingModule } from '../reading/index.js';
import { WallsModule } from '../walls/index.js';

/** Cases: proceedings, parties, what is asserted, and who may see them. */
@Module({
  imports: [FirmsModule, IdentityModule, ReadingModule, WallsModule],
  controllers: [
    AccusationMatrixController,
    AccusationsController,
    CasesController,
    ConsentController,
    IntakeController,
    ParkedController,
    PartiesController,
    PositionsController,
    ProceedingsController,
  ],
  providers: [
    AccusationsScreens,
    AccusationsStore,
    AddCounsel,
    AddParty,
    AddPatent,
    AddProceeding,
    AddProduct,
    AdvanceCase,
    AnswerBinding,
    AnswerCounsel,
    Audience,
    BindingsStore,
    CaseChange,
    ChangeAccusations,
    CaseReaders,
    CasesInvolvements,
    CasesPapers,
    CasesScreens,
    CasesStore,
    EndCounsel,
    EnterAccusation,
    FactSights,
    ImportAccusations,
    ImportCases,
    ImportStore,
    JoinsStore,
    MoneyRecords,
    SentNotices,
    ListCases,
    ListParked,
    OpenCase,
    ParkedStore,
    PositionsScreens,
    ProposeCase,
    ReadAccusations,
    ReadPositions,
    ReadSettlement,
    RecordSettlement,
    ReviseAccusation,
    ReviseCase,
    ReviseParty,
    RevisePosition,
    ReviseProceeding,
    SetGrid,
    SetMembersConcerned,
    SetOutcomes,
    SettleParked,
    SettlementStore,
    ShowCase,
    ShowRecord,
    StrikeAccusation,
    TellOfCases,
    WithdrawParty,
  ],
  exports: [
    AddCounsel,
    AddParty,
    Audience,
    CaseReaders,
    CasesScreens,
    CasesStore,
    EndCounsel,
    FactSights,
    JoinsStore,
    MoneyRecords,
    OpenCase,
    SetGrid,
    ShowCase,
  ],
})
export class CasesModule {}
