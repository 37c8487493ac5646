import { billsEntities } from './bills/bills.entity.js';
import { callsEntities } from './calls/calls.entity.js';
import { LineSetOffRow } from './credits/set-off.entity.js';
import { CostPlanCertificateRow, CostPlanRow } from './plans/plan.entity.js';
import { runsEntities } from './runs/run.entity.js';
import { endsRows } from './settlements/ends.rows.js';
import { ExpertStatementCostRow, ExpertVendorRow } from './vendors/expert-bills.entity.js';
import { WeightDeclarationRow } from './weights/weight.entity.js';

/** The rows of this module. */
export const costsEntities = [
  CostPlanRow,
  CostPlanCertificateRow,
  WeightDeclarationRow,
  ...billsEntities,
  ExpertVendorRow,
  ExpertStatementCostRow,
  ...runsEntities,
  ...callsEntities,
  LineSetOffRow,
  ...endsRows,
];
