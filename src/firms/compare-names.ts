import { chineseScript } from './chinese-script.js';
import { type CompareNames, likenessBy } from './domain/likeness.js';
import { nameKeysBy } from './domain/name-keys.js';

/** Whether two names may be one firm's, and why so or why not. Mutual. */
export const compareNames: CompareNames = likenessBy(chineseScript);

/** Keys of a name: names that may be alike share one. */
export const nameKeys = nameKeysBy(chineseScript);
