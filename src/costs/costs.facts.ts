import type { FactTable } from '../platform/index.js';
import { billsFacts } from './bills/bills.facts.js';
import { callsFacts } from './calls/calls.facts.js';
import { plansFacts } from './plans/plans.facts.js';
import { endsFacts } from './settlements/ends.facts.js';
import { runsFacts } from './runs/runs.facts.js';
import type { MoneyTold } from './sight/money-told.js';
import { weightsFacts } from './weights/weights.facts.js';

/** The facts of costs, folder by folder. */
export const costsFacts: FactTable<MoneyTold> = {
  ...plansFacts,
  ...weightsFacts,
  ...billsFacts,
  ...callsFacts,
  ...endsFacts,
  ...runsFacts,
};
