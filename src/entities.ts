import { platformEntities } from './platform/platform.entities.js';

/** Every row the system keeps, module by module. */
export const entities = [...platformEntities];
