import type { Bilingual } from '../../kernel/index.js';
import { fact, type FactTable } from '../../platform/index.js';

/** What is told of a list of what moves, to those who keep cases, in words that name none. */
export interface ImpactTold {
  readonly title: Bilingual;
}

/** The facts of what moves dates of many cases. */
export const impactsFacts: FactTable<ImpactTold> = {
  'impact.listed': fact('List made of the dates that would move', '列出拟变动的期限', {
    title: { en: 'Dates of cases would move: look at them', zh: '有案件期限拟变动，请查看' },
  }),
  'impact.cleared': fact('No date moves', '无期限变动'),
  'impact.accepted': fact('Dates that move accepted', '接受期限变动'),
  'impact.dismissed': fact('Dates left as they are', '维持原期限'),
  'impact.stopped': fact('Moving of dates stopped', '停止执行期限变动'),
  'impact.applied': fact('Dates moved', '期限变动执行完毕', {
    title: { en: 'The dates you accepted have moved', zh: '已接受的期限变动执行完毕' },
  }),
  'impact.applied_in_part': fact('Dates moved, others to be looked at', '期限变动部分执行', {
    title: { en: 'Of the dates that move some are to be looked at again', zh: '部分期限变动须重新查看' },
  }),
};
