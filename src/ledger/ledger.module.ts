import { Module } from '@nestjs/common';
import { GroupsModule } from '../groups/index.js';
import { Ledger } from './ledger.js';
import { LedgerReader } from './ledger.reader.js';
import { LedgerStore } from './ledger.store.js';
import { Rates } from './rates/rates.js';
import { RatesStore } from './rates/rates.store.js';

/** Funds kept apart from each other: double entry for whoever has money to account for. */
@Module({
  imports: [GroupsModule],
  providers: [Ledger, LedgerReader, LedgerStore, Rates, RatesStore],
  exports: [Ledger, LedgerReader, Rates],
})
export class LedgerModule {}
