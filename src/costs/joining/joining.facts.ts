import { fact, type FactTable } from '../../platform/index.js';
import { type MoneyTold, telling } from '../sight/money-told.js';

const tell = telling((id) => `/money/buy-ins/${id}`);

/** The facts of what late joiners pay. That a quote waits for approval is told by the approvals. */
export const joiningFacts: FactTable<MoneyTold> = {
  'buy_in_quote.proposed': fact('Buy-in quote proposed', '入组费报价提请批准'),
  'buy_in_quote.approved': fact(
    'Buy-in quote approved',
    '入组费报价获批',
    tell('own', 'Your buy-in is to be paid', '您方入组费待支付'),
  ),
  'buy_in_quote.free': fact(
    'Buy-in quote approved, nothing to pay',
    '入组费报价获批，无须付款',
    tell('own', 'Your buy-in comes to nothing: there is nothing to pay', '您方无须支付入组费'),
  ),
  'buy_in_quote.rejected': fact('Buy-in quote not approved', '入组费报价未获批准'),
  'buy_in_quote.withdrawn': fact('Buy-in quote withdrawn', '入组费报价撤回'),
  'buy_in_quote.paid': fact(
    'Buy-in paid by its quote',
    '入组费按报价到账',
    tell('own', 'Your buy-in was received', '您方入组费已到账'),
  ),
};
