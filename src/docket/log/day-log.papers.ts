import { Injectable } from '@nestjs/common';
import { numberAndTitle, partyNames } from '../../cases/index.js';
import { type ListColumn, listPaper, momentText, Papers } from '../../papers/index.js';
import { DayLogQuery, type DayLogEntryView } from './day-log.contract.js';
import { ReadDayLog } from './read-day-log.js';

const columns: readonly ListColumn<DayLogEntryView>[] = [
  {
    key: 'at',
    heading: { en: 'When', zh: '时间' },
    share: 1.2,
    of: ({ at }, { zone }) => momentText(at, zone),
  },
  { key: 'what', heading: { en: 'What was done', zh: '操作' }, share: 1.2, of: ({ what }) => what },
  { key: 'about', heading: { en: 'About', zh: '事项' }, share: 2, of: ({ about }) => about },
  {
    key: 'who',
    heading: { en: 'Whose', zh: '义务人' },
    share: 1.4,
    of: ({ party }) => party && partyNames(party),
  },
  { key: 'from', heading: { en: 'From', zh: '原日期' }, as: 'date', of: ({ from }) => from },
  { key: 'to', heading: { en: 'To', zh: '新日期' }, as: 'date', of: ({ to }) => to },
  { key: 'case', heading: { en: 'Case', zh: '案件' }, share: 1.8, of: (row) => numberAndTitle(row.case) },
  { key: 'by', heading: { en: 'Done by', zh: '经办人' }, of: ({ by }) => by?.name ?? null },
  { key: 'reason', heading: { en: 'Reason', zh: '理由' }, share: 1.6, of: ({ reason }) => reason },
];

/** The log of some days on paper: what a docketing clerk signs at the end of a day. */
@Injectable()
export class DayLogPapers {
  constructor(papers: Papers, log: ReadDayLog) {
    papers.add({
      'docket-day-log': listPaper({
        title: { en: 'Docket day log', zh: '日程日志' },
        needs: 'cases.read',
        query: DayLogQuery,
        page: (caller, query) => log.run(caller, query),
        columns,
        narrowed: ({ from, to = from }) => [
          { name: { en: 'From', zh: '自' }, value: from },
          { name: { en: 'Until', zh: '至' }, value: to },
        ],
        things: ({ id }) => [{ kind: 'fact', id }],
        isLasting: true,
      }),
    });
  }
}
