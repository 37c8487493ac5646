import type { SubjectTable } from '../platform/index.js';
import type { AskedAsReader } from '../walls/index.js';
import { poolSubjects } from './pool/pool.subjects.js';

/** What people are told of experts, folder by folder. */
export const expertsSubjects = { ...poolSubjects } as const satisfies SubjectTable<AskedAsReader>;
