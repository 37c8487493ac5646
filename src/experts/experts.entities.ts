import { checksEntities } from './checks/check.entity.js';
import { engagementsEntities } from './engagements/engagement.entity.js';
import { poolEntities } from './pool/expert.entity.js';
import { workEntities } from './work/evaluation.entity.js';

/** The rows of this module. */
export const expertsEntities = [...poolEntities, ...checksEntities, ...engagementsEntities, ...workEntities];
