import { refuse } from '../../kernel/index.js';
import type { LedgerReader } from '../../ledger/index.js';
import { RefusedError, type Tx } from '../../platform/index.js';

/** Refuses `fund.reserve_short` where the reserve of a fund, which is locked, is less than is to be taken from it. */
export async function assertReserve(
  tx: Tx,
  funds: LedgerReader,
  fundId: string,
  minor: bigint,
): Promise<void> {
  const { posted } = (await funds.balances(tx, fundId, { kind: 'reserve' })).of('reserve');
  if (minor > -posted) throw new RefusedError(reserveShort.refusal);
}

const reserveShort = refuse(
  'fund.reserve_short',
  'The reserve of the fund is less than would be taken from it: what is not there is given to nobody.',
  '该资金的准备金不足以支付该笔金额：不得超额动用。',
);
