import { fact, type FactTable } from '../../platform/index.js';
import { type MoneyTold, telling } from '../sight/money-told.js';

const tell = telling((id) => `/money/recoveries/${id}`);

/** The facts of money that came back. That one waits for approval is told by the approvals. */
export const recoveriesFacts: FactTable<MoneyTold> = {
  'recovery.proposed': fact('Recovery entered', '追回款项登记'),
  'recovery.posted': fact(
    'Recovery distributed',
    '追回款项分配',
    tell('inside', 'Money came back to your group and was distributed', '您所在应诉组的追回款项已分配'),
  ),
  'recovery.rejected': fact('Recovery not approved', '追回款项分配未获批准'),
  'recovery.withdrawn': fact('Recovery withdrawn', '追回款项撤回'),
};
