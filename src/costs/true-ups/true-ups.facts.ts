import { fact, type FactTable } from '../../platform/index.js';
import { type MoneyTold, telling } from '../sight/money-told.js';

const tell = telling((id) => `/money/true-ups/${id}`);

/** The facts of true-ups. Bills and refunds that follow tell their own. */
export const trueUpsFacts: FactTable<MoneyTold> = {
  'true_up.drafted': fact('True-up drawn up', '期末调整编制'),
  'true_up.posted': fact(
    'True-up posted',
    '期末调整入账',
    tell('inside', 'A period of your group was trued up', '您所在应诉组的一个期间已完成期末调整'),
  ),
  'true_up.withdrawn': fact('True-up withdrawn', '期末调整撤回'),
};
