import { chineseScript } from './chinese-script.js';
import { type CompareNames, likenessBy } from './domain/likeness.js';

/** Whether two names may be one firm's, and why so or why not. Mutual. */
export const compareNames: CompareNames = likenessBy(chineseScript);
