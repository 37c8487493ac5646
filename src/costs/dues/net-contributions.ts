import { Injectable } from '@nestjs/common';
import { LedgerReader } from '../../ledger/index.js';
import type { Tx } from '../../platform/index.js';

/**
 * What each member has spent on the group net, by member: what it paid in and did not get back, without what of it still lies there as its
 * own, called or carried. By this a buy-in is credited and a recovery reimbursed; who left keeps its place.
 */
@Injectable()
export class NetContributions {
  constructor(private readonly ledger: LedgerReader) {}

  async of(tx: Tx, fundId: string): Promise<ReadonlyMap<string, bigint>> {
    const paid = await this.ledger.contributions(tx, fundId);
    const balances = await this.ledger.balances(tx, fundId);
    const net = [...paid].map(([memberId, minor]) => {
      const owing = (kind: 'capital' | 'carry' | 'receivable') => balances.of(kind, memberId).posted;
      const unspent = -owing('capital') - owing('carry') - owing('receivable');
      return [memberId, minor - (unspent > 0n ? unspent : 0n)] as const;
    });
    return new Map(net.filter(([, minor]) => minor > 0n));
  }
}
