import { ApproveCosts } from './approve-costs.js';
import { AroundShown } from './around-shown.js';
import { BillsPapers } from './bills.papers.js';
import { BillsReader } from './bills.reader.js';
import { CostDesk } from './cost-desk.js';
import { CostMoney } from './cost-money.js';
import { CostRowsStore } from './cost-rows.store.js';
import { CostsController } from './costs.controller.js';
import { CostsStore } from './costs.store.js';
import { EnterCosts } from './enter-costs.js';
import { ListCosts } from './list-costs.js';
import { MoveCosts } from './move-costs.js';
import { Narratives } from './narratives.store.js';
import { PayCosts } from './pay-costs.js';
import { ShowCost } from './show-cost.js';
import { VendorsStore } from './vendors.store.js';

/** What the module of costs runs of this folder. */
export const billsControllers = [CostsController];
export const billsProviders = [
  ApproveCosts,
  AroundShown,
  BillsPapers,
  BillsReader,
  CostDesk,
  CostMoney,
  CostRowsStore,
  CostsStore,
  EnterCosts,
  ListCosts,
  MoveCosts,
  Narratives,
  PayCosts,
  ShowCost,
  VendorsStore,
];
