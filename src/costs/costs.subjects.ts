import type { SubjectTable } from '../platform/index.js';
import type { AskedAsReader } from '../walls/index.js';

/** What people are told of costs, folder by folder. */
export const costsSubjects = {} as const satisfies SubjectTable<AskedAsReader>;
