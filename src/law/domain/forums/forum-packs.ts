import type { RulePack } from '../rule.js';
import { usCafc } from './us-cafc.rules.js';

/** The law of every forum but the Commission, one file each. */
export const forumPacks: readonly RulePack[] = [usCafc];
