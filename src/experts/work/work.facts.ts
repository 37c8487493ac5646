import { fact, type FactTable } from '../../platform/index.js';

/** The facts of what comes of engagements. Nobody is told: an evaluation would tell its rater. */
export const workFacts: FactTable<never> = {
  'evaluation.given': fact('Engagement evaluated', '聘用评价'),
};
