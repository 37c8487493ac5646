import type { Bilingual } from '../../kernel/index.js';
import { fact, type FactTable } from '../../platform/index.js';

/** What is told of two cases to those who see both, in words that name neither. */
export interface JoinTold {
  readonly title: Bilingual;
}

/** The facts of cases that go on as others. They belong to no case: who reads the record of one may not see the other. */
export const joinsFacts: FactTable<JoinTold> = {
  'cases.joined': fact('Cases joined', '案件接续', {
    title: { en: 'A complaint goes on as an investigation', zh: '有投诉案件已接续为调查案件' },
  }),
  'cases.unjoined': fact('Joining of cases taken back', '案件接续撤回', {
    title: { en: 'A complaint goes on as an investigation no more', zh: '有投诉案件与调查案件的接续已撤回' },
  }),
};
