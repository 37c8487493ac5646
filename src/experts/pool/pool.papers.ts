import { Injectable } from '@nestjs/common';
import { type ListColumn, listed, listPaper, Papers } from '../../papers/index.js';
import { type ExpertRowView, ExpertsQuery } from './experts.contract.js';
import { ExpertsScreens } from './experts.screens.js';

const columns: readonly ListColumn<ExpertRowView>[] = [
  { key: 'name', heading: { en: 'Name', zh: '姓名' }, share: 1.6, of: ({ name }) => name },
  {
    key: 'roles',
    heading: { en: 'As', zh: '身份' },
    share: 2,
    of: ({ roles }) => listed(roles.map(({ name }) => name)),
  },
  {
    key: 'classes',
    heading: { en: 'Patent classes', zh: '专利分类号' },
    share: 1.8,
    of: ({ classes }) => classes.join(', '),
  },
  {
    key: 'languages',
    heading: { en: 'Languages', zh: '语言' },
    of: ({ languages }) => languages.join(', '),
  },
  {
    key: 'jurisdictions',
    heading: { en: 'Jurisdictions', zh: '法域' },
    of: ({ jurisdictions }) => jurisdictions.join(', '),
  },
  { key: 'status', heading: { en: 'State', zh: '状态' }, share: 1.2, of: ({ status }) => status.name },
  {
    key: 'declared',
    heading: { en: 'Declared on', zh: '声明日期' },
    as: 'date',
    of: ({ declaredOn }) => declaredOn,
  },
];

/** The pool of experts as a list on paper. */
@Injectable()
export class PoolPapers {
  constructor(papers: Papers, experts: ExpertsScreens) {
    papers.add({
      experts: listPaper({
        title: { en: 'Experts', zh: '专家' },
        needs: 'experts.read',
        query: ExpertsQuery,
        page: (caller, query) => experts.list(caller, query),
        columns,
        things: ({ id }) => [{ kind: 'expert', id }],
      }),
    });
  }
}
