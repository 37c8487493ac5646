import type { SubjectTable } from '../platform/index.js';
import type { AskedAsReader } from '../walls/index.js';
import { billsSubjects } from './bills/bills.subjects.js';
import { callsSubjects } from './calls/calls.subjects.js';
import { plansSubjects } from './plans/plans.subjects.js';
import { endsSubjects } from './settlements/ends.subjects.js';
import { runsSubjects } from './runs/runs.subjects.js';
import { weightsSubjects } from './weights/weights.subjects.js';

/** What people are told of costs, folder by folder. */
export const costsSubjects = {
  ...plansSubjects,
  ...weightsSubjects,
  ...billsSubjects,
  ...callsSubjects,
  ...endsSubjects,
  ...runsSubjects,
} as const satisfies SubjectTable<AskedAsReader>;
