import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import { listPaper, paperOf, Papers, ThingQuery } from '../../papers/index.js';
import { DeadlinesQuery } from '../across/across.contract.js';
import { deadlineLife } from '../domain/deadline-life.js';
import { ReadDocket } from '../read-docket.js';
import { deadlineColumns, tracePaper } from './deadline-papers.js';

const statuses: { readonly [S in DeadlinesQuery['status']]: Bilingual } = {
  ...deadlineLife.statuses,
  open: { en: 'open', zh: '未了结' },
  ordered: { en: 'with an ordered date', zh: '有指定日期' },
  overdue: { en: 'overdue', zh: '已逾期' },
  all: { en: 'all', zh: '全部' },
};

/** What of the docket is told on paper. */
@Injectable()
export class DocketPapers {
  constructor(papers: Papers, docket: ReadDocket) {
    papers.add({
      deadlines: listPaper({
        title: { en: 'Deadlines', zh: '期限' },
        needs: 'cases.read',
        query: DeadlinesQuery,
        page: (caller, query) => docket.deadlines(caller, query),
        columns: deadlineColumns,
        narrowed: ({ status, from, to, q }) => [
          { name: { en: 'Status', zh: '状态' }, value: statuses[status] },
          ...(from === undefined ? [] : [{ name: { en: 'From', zh: '自' }, value: from }]),
          ...(to === undefined ? [] : [{ name: { en: 'Until', zh: '至' }, value: to }]),
          ...(q === undefined ? [] : [{ name: { en: 'Search', zh: '检索' }, value: q }]),
        ],
        things: (row) => [
          { kind: 'deadline', id: row.id },
          { kind: 'case', id: row.case.id },
        ],
      }),
      'deadline-trace': paperOf({
        title: { en: 'How a date was computed', zh: '期限推算过程' },
        needs: 'cases.read',
        query: ThingQuery,
        draw: async ({ caller, query, step }) => {
          const deadline = await docket.deadline(caller, query.id);
          await step(1);
          return {
            paper: tracePaper(deadline, caller.zone),
            rows: deadline.steps.length,
            things: [
              { kind: 'deadline', id: deadline.id },
              { kind: 'case', id: deadline.case.id },
            ],
          };
        },
      }),
    });
  }
}
