import { type ExpertTold, poolFacts } from './pool/pool.facts.js';
import type { FactTable } from '../platform/index.js';

/** The facts of experts, folder by folder. */
export const expertsFacts: FactTable<ExpertTold> = { ...poolFacts };
