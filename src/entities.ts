import { allianceEntities } from './alliance/alliance.entities.js';
import { identityEntities } from './identity/identity.entities.js';
import { platformEntities } from './platform/platform.entities.js';

/** Every row the system keeps, module by module. */
export const entities = [...platformEntities, ...identityEntities, ...allianceEntities];
