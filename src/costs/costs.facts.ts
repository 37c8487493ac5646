import type { FactTable } from '../platform/index.js';
import type { MoneyTold } from './sight/money-told.js';

/** The facts of costs, folder by folder. */
export const costsFacts: FactTable<MoneyTold> = {};
