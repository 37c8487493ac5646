import { SavedViewRow } from './views/saved-view.entity.js';

/** Rows the module keeps. */
export const overviewEntities = [SavedViewRow];
