import type { FactTable } from '../../platform/index.js';
import { duesFacts } from '../dues/dues.facts.js';
import { joiningFacts } from '../joining/joining.facts.js';
import { leavingFacts } from '../leaving/leaving.facts.js';
import { recoveriesFacts } from '../recoveries/recoveries.facts.js';
import type { MoneyTold } from '../sight/money-told.js';
import { trueUpsFacts } from '../true-ups/true-ups.facts.js';
import { settlementsFacts } from './settlements.facts.js';

/** The facts of who comes in late, leaves, is trued up, wins back or settles apart. */
export const endsFacts: FactTable<MoneyTold> = {
  ...duesFacts,
  ...joiningFacts,
  ...leavingFacts,
  ...trueUpsFacts,
  ...recoveriesFacts,
  ...settlementsFacts,
};
