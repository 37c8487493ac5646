import { Injectable } from '@nestjs/common';
import { type Fund, LedgerReader } from '../../ledger/index.js';
import { InvalidInputError, type Tx } from '../../platform/index.js';

/** Finds the fund of a group that something is settled in: where money was kept in two currencies, each by itself. */
@Injectable()
export class GroupFund {
  constructor(private readonly ledger: LedgerReader) {}

  /** The fund that is asked for. Refused (422) where it is no open fund of the group's own money. */
  async named(tx: Tx, groupId: string, fundId: string): Promise<Fund> {
    const fund = (await this.ledger.fundsOfGroup(tx, groupId)).find(({ id }) => id === fundId);
    if (fund === undefined)
      throw InvalidInputError.at('/fundId', 'Choose an open fund of this group.', '请选择本组未关闭的资金。');
    return fund;
  }

  /** The only fund of a group; undefined where it has none. Refused (422) where there are several: then one is named. */
  async only(tx: Tx, groupId: string): Promise<Fund | undefined> {
    const [first, ...others] = await this.ledger.fundsOfGroup(tx, groupId);
    if (others.length === 0) return first;
    throw InvalidInputError.at(
      '/fundId',
      'The group has funds in several currencies: name the one this is for.',
      '本组有多个币种的资金：请指明所属资金。',
    );
  }
}
