import type { SubjectTable } from '../../platform/index.js';
import type { AskedAsReader } from '../../walls/index.js';
import { duesSubjects } from '../dues/dues.subjects.js';
import { joiningSubjects } from '../joining/joining.subjects.js';
import { leavingSubjects } from '../leaving/leaving.subjects.js';
import { recoveriesSubjects } from '../recoveries/recoveries.subjects.js';
import { trueUpsSubjects } from '../true-ups/true-ups.subjects.js';
import { settlementsSubjects } from './settlements.subjects.js';

/** What people are told of who comes in late, leaves, is trued up, wins back or settles apart. */
export const endsSubjects = {
  ...duesSubjects,
  ...joiningSubjects,
  ...leavingSubjects,
  ...trueUpsSubjects,
  ...recoveriesSubjects,
  ...settlementsSubjects,
} as const satisfies SubjectTable<AskedAsReader>;
