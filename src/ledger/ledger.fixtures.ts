import { GroupsReader } from '../groups/index.js';
import { anAlliance, seated } from '../identity/identity.fixtures.js';
import type { CalendarDate, Currency } from '../kernel/index.js';
import { type Caller, newId, type Tx, type UnitOfWork } from '../platform/index.js';
import type { NewEntry, PostingLine } from './domain/entry.js';
import { Ledger } from './ledger.js';
import { LedgerReader } from './ledger.reader.js';
import type { Fund } from './ledger.rows.js';
import { LedgerStore } from './ledger.store.js';

/** A ledger as the app wires it, with somebody who keeps money. */
export interface LedgerStage {
  readonly ledger: Ledger;
  readonly store: LedgerStore;
  readonly reader: LedgerReader;
  readonly treasurer: Caller;
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Opens a fund for running costs. */
  aFund(currency?: string): Promise<Fund>;
}

/** An alliance with a treasurer and a ledger without funds. */
export async function aLedger(work: UnitOfWork): Promise<LedgerStage> {
  const store = new LedgerStore();
  const ledger = new Ledger(store, new GroupsReader());
  const treasurer = await seated(work, await anAlliance(work), 'treasurer');
  const run = <T>(task: (tx: Tx) => Promise<T>): Promise<T> => work.run(treasurer, task);
  return {
    ledger,
    store,
    reader: new LedgerReader(),
    treasurer,
    run,
    aFund: (currency = 'USD') =>
      run((tx) =>
        ledger.openFund(tx, {
          names: { nameEn: 'Running costs', nameZh: '运营资金' },
          purpose: 'operating',
          currency: currency as Currency,
        }),
      ),
  };
}

/** An entry of 10 March 2026 unless told otherwise; `lines` are kinds of accounts with their amounts, `kind:holder` where one has a holder. */
export function anEntry(
  fundId: string,
  lines: Readonly<Record<string, bigint>>,
  over: Partial<NewEntry> = {},
): NewEntry {
  return {
    clientId: newId(),
    fundId,
    kind: 'receipt',
    on: '2026-03-10' as CalendarDate,
    source: { kind: 'fund_receipt', id: newId() },
    postings: Object.entries(lines).map(([account, minor]): PostingLine => {
      const [kind, holder] = account.split(':') as [PostingLine['account']['kind'], string?];
      return { account: holder === undefined ? { kind } : { kind, holder }, minor };
    }),
    ...over,
  };
}
