import type { Bilingual } from '../../kernel/index.js';
import { fact, type FactTable } from '../../platform/index.js';

/** What is told of the answer of a respondent, to those who may decide about it, in words that name neither it nor the case. */
export interface AnswerTold {
  readonly title: Bilingual;
}

/** The facts of who stands for a respondent's answer. */
export const answersFacts: FactTable<AnswerTold> = {
  'answer_cover.named': fact('Counsel named who answers for a respondent', '登记代为答辩的律师'),
  'answer_cover.proposed': fact('Decision not to answer proposed', '提出不答辩决定', {
    title: {
      en: 'A decision not to answer waits for a second person',
      zh: '有一项不答辩决定待另一人批准',
    },
  }),
  'answer_cover.approved': fact('Decision not to answer approved', '批准不答辩决定'),
  'answer_cover.refused': fact('Decision not to answer refused', '不批准不答辩决定'),
  'answer_cover.withdrawn': fact('What stood for an answer was withdrawn', '撤回答辩安排'),
  'case.undated': fact('Reason recorded why a case has no date ahead', '登记案件无后续日期的理由'),
};
