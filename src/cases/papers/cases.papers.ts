import { Injectable } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import type { Bilingual } from '../../kernel/index.js';
import {
  type ListColumn,
  listed,
  listPaper,
  momentText,
  type PaperFact,
  Papers,
} from '../../papers/index.js';
import { Consumers } from '../../platform/index.js';
import type { CaseRowView, RecordEntryView } from '../case-views.contract.js';
import { CasesQuery, RecordQuery } from '../cases.contract.js';
import { ReadAccusations } from '../accusations/read-accusations.js';
import { caseKinds, forums, stageNames } from '../domain/case-kinds.js';
import { ListCases, ShowRecord } from '../read-cases.js';
import { accusationsPaper } from './accusations-paper.js';

/** The record of which case. */
export class CaseRecordQuery extends RecordQuery {
  @IsUUID()
  id: string;
}

const caseColumns: readonly ListColumn<CaseRowView>[] = [
  { key: 'number', heading: { en: 'Number', zh: '案号' }, of: ({ number }) => number },
  { key: 'case', heading: { en: 'Title', zh: '名称' }, share: 3, of: ({ title }) => title },
  { key: 'kind', heading: { en: 'Kind', zh: '类型' }, share: 1.3, of: ({ kind }) => caseKinds[kind].name },
  { key: 'stage', heading: { en: 'Stage', zh: '阶段' }, of: ({ stage }) => stage.name },
  {
    key: 'forum',
    heading: { en: 'Forum', zh: '受理机关' },
    share: 1.6,
    of: (row) => listed(row.forums.map((forum) => forums[forum])),
  },
  {
    key: 'accused',
    heading: { en: 'Accused', zh: '被诉方' },
    share: 1.8,
    of: ({ accused: { names, count } }) => {
      const { en, zh } = listed(names);
      if (count <= names.length) return { en, zh };
      return { en: `${en} and others, ${String(count)} in all`, zh: `${zh}等 ${String(count)} 方` };
    },
  },
  { key: 'next', heading: { en: 'Next deadline', zh: '下一期限' }, as: 'date', of: ({ nextDue }) => nextDue },
  {
    key: 'outer',
    heading: { en: 'Other possible date', zh: '另一可能日期' },
    as: 'date',
    of: ({ nextOuter }) => nextOuter,
  },
  {
    key: 'deadlines',
    heading: { en: 'Open deadlines', zh: '未了结期限' },
    as: 'number',
    of: ({ openDeadlines }) => openDeadlines,
  },
  {
    key: 'updated',
    heading: { en: 'Last changed', zh: '最近更改' },
    of: ({ updatedAt }, { zone }) => updatedAt && momentText(updatedAt, zone),
  },
];

const recordColumns = (nameOf: (type: string) => Bilingual): readonly ListColumn<RecordEntryView>[] => [
  {
    key: 'at',
    heading: { en: 'When', zh: '时间' },
    share: 1.3,
    of: ({ at }, { zone }) => momentText(at, zone),
  },
  {
    key: 'who',
    heading: { en: 'Who', zh: '操作人' },
    of: ({ actor }) => actor ?? { en: 'the system', zh: '系统' },
  },
  { key: 'fact', heading: { en: 'What', zh: '事项' }, share: 1.5, of: ({ type }) => nameOf(type) },
  { key: 'about', heading: { en: 'About', zh: '对象' }, share: 2.5, of: ({ about }) => about },
  { key: 'type', heading: { en: 'Fact', zh: '事实' }, share: 1.3, of: ({ type }) => type },
];

/** What of cases is told on paper. */
@Injectable()
export class CasesPapers {
  constructor(
    papers: Papers,
    cases: ListCases,
    record: ShowRecord,
    accusations: ReadAccusations,
    consumers: Consumers,
  ) {
    papers.add({
      accusations: accusationsPaper(accusations),
      cases: listPaper({
        title: { en: 'Cases', zh: '案件' },
        needs: 'cases.read',
        query: CasesQuery,
        page: (caller, query) => cases.run(caller, query),
        columns: caseColumns,
        narrowed: narrowedBy,
        things: ({ id }) => [{ kind: 'case', id }],
      }),
      'case-record': listPaper({
        title: { en: 'Record of a case', zh: '案件记录' },
        needs: 'cases.read',
        query: CaseRecordQuery,
        page: (caller, { id, ...query }) => record.run(caller, id, query),
        columns: recordColumns((type) => consumers.nameOf(type)),
        things: ({ id }) => [{ kind: 'fact', id }],
        isLasting: true,
      }),
    });
  }
}

const narrowedBy = ({ kind, forum, stage, state, q, dueBy }: CasesQuery): readonly PaperFact[] => [
  ...(state === undefined
    ? []
    : [
        {
          name: { en: 'State', zh: '状态' },
          value: state === 'open' ? { en: 'open', zh: '进行中' } : { en: 'closed', zh: '已结案' },
        },
      ]),
  ...(kind === undefined ? [] : [{ name: { en: 'Kind', zh: '类型' }, value: caseKinds[kind].name }]),
  ...(forum === undefined ? [] : [{ name: { en: 'Forum', zh: '受理机关' }, value: forums[forum] }]),
  ...(stage === undefined ? [] : [{ name: { en: 'Stage', zh: '阶段' }, value: stageNames[stage] }]),
  ...(dueBy === undefined ? [] : [{ name: { en: 'Due by', zh: '期限不晚于' }, value: dueBy }]),
  ...(q === undefined ? [] : [{ name: { en: 'Search', zh: '检索' }, value: q }]),
];
