import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/index.js';
import { GroupsModule } from '../groups/index.js';
import { IdentityModule } from '../identity/index.js';
import { BankReferences } from './bank-references.js';
import { BankReferencesStore } from './bank-references.store.js';
import { FundsController } from './funds/funds.controller.js';
import { FundsPapers } from './funds/funds.papers.js';
import { FundsScreens } from './funds/funds.screens.js';
import { JournalScreens } from './funds/journal.screens.js';
import { KeepFunds, KeepReceipts } from './funds/keep-funds.js';
import { PeriodsStore } from './funds/periods.store.js';
import { ReadFunds } from './funds/read-funds.js';
import { ReceiptsStore } from './funds/receipts.store.js';
import { Ledger } from './ledger.js';
import { LedgerReader } from './ledger.reader.js';
import { LedgerStore } from './ledger.store.js';
import { KeepRates } from './rates/keep-rates.js';
import { RatesController } from './rates/rates.controller.js';
import { Rates } from './rates/rates.js';
import { RatesStore } from './rates/rates.store.js';
import { TellOfFunds } from './tell-of-funds.js';

/** Funds kept apart from each other: double entry for whoever has money to account for. */
@Module({
  imports: [CasesModule, GroupsModule, IdentityModule],
  controllers: [FundsController, RatesController],
  providers: [
    BankReferences,
    BankReferencesStore,
    FundsPapers,
    FundsScreens,
    JournalScreens,
    KeepFunds,
    KeepReceipts,
    PeriodsStore,
    ReadFunds,
    ReceiptsStore,
    Ledger,
    LedgerReader,
    LedgerStore,
    KeepRates,
    Rates,
    RatesStore,
    TellOfFunds,
  ],
  exports: [BankReferences, KeepFunds, KeepRates, KeepReceipts, Ledger, LedgerReader, Rates],
})
export class LedgerModule {}
