import { Injectable } from '@nestjs/common';
import { numberAndTitle, partyNames } from '../../cases/index.js';
import type { Bilingual } from '../../kernel/index.js';
import { dayToKeep } from '../../law/index.js';
import { type ListColumn, listPaper, Papers } from '../../papers/index.js';
import { type AnswerState, answerStates } from '../domain/answer-state.js';
import {
  type AnswerFilter,
  SilentRespondentsQuery,
  type SilentRespondentView,
  UndatedCasesQuery,
  type UndatedCaseView,
} from './answers.contract.js';
import { ReadAnswers } from './read-answers.js';

const filters: Readonly<Record<AnswerFilter, Bilingual>> = {
  ...(answerStates satisfies Readonly<Record<AnswerState, Bilingual>>),
  silent: { en: 'silent', zh: '沉默' },
  all: { en: 'all', zh: '全部' },
};

/** What stands in place of the answer, with why, in one phrase. */
function coverOf({ cover }: SilentRespondentView): Bilingual | null {
  if (cover === null) return null;
  const said = (language: 'en' | 'zh'): string =>
    [cover.kindName[language], cover.status.name[language], cover.counsel?.firm, cover.grounds]
      .filter((part) => part !== undefined)
      .join('; ');
  return { en: said('en'), zh: said('zh') };
}

const respondentColumns: readonly ListColumn<SilentRespondentView>[] = [
  {
    key: 'due',
    heading: { en: 'To keep', zh: '应办日期' },
    as: 'date',
    of: ({ date }) => date && dayToKeep(date),
  },
  { key: 'left', heading: { en: 'Days left', zh: '剩余天数' }, as: 'number', of: ({ daysLeft }) => daysLeft },
  { key: 'who', heading: { en: 'Respondent', zh: '被告' }, share: 1.6, of: ({ party }) => partyNames(party) },
  { key: 'case', heading: { en: 'Case', zh: '案件' }, share: 2, of: (row) => numberAndTitle(row.case) },
  { key: 'state', heading: { en: 'Status', zh: '状态' }, share: 1.4, of: ({ state }) => state.name },
  { key: 'since', heading: { en: 'Since', zh: '自' }, as: 'date', of: ({ since }) => since },
  { key: 'cover', heading: { en: 'In place of an answer', zh: '答辩安排' }, share: 2, of: coverOf },
];

const undatedColumns: readonly ListColumn<UndatedCaseView>[] = [
  { key: 'case', heading: { en: 'Case', zh: '案件' }, share: 2, of: (row) => numberAndTitle(row.case) },
  { key: 'opened', heading: { en: 'Opened', zh: '建立日期' }, as: 'date', of: ({ openedOn }) => openedOn },
  {
    key: 'reason',
    heading: { en: 'Reason', zh: '理由' },
    share: 2,
    of: ({ reason }) => reason?.reason ?? null,
  },
  { key: 'until', heading: { en: 'Until', zh: '至' }, as: 'date', of: ({ reason }) => reason?.until ?? null },
];

/** What is told on paper of respondents who have yet to answer, and of cases without a date ahead. */
@Injectable()
export class AnswersPapers {
  constructor(papers: Papers, answers: ReadAnswers) {
    papers.add({
      'silent-respondents': listPaper({
        title: { en: 'Silent respondents', zh: '沉默应诉人' },
        needs: 'cases.read',
        query: SilentRespondentsQuery,
        page: (caller, query) => answers.respondents(caller, query),
        columns: respondentColumns,
        narrowed: ({ state, q }) => [
          { name: { en: 'Status', zh: '状态' }, value: filters[state] },
          ...(q === undefined ? [] : [{ name: { en: 'Search', zh: '检索' }, value: q }]),
        ],
        things: (row) => [
          { kind: 'party', id: row.party.id },
          { kind: 'case', id: row.case.id },
          ...(row.date === null ? [] : [{ kind: 'deadline', id: row.date.id }]),
        ],
      }),
      'undated-cases': listPaper({
        title: { en: 'Cases without a date ahead', zh: '无后续日期的案件' },
        needs: 'cases.read',
        query: UndatedCasesQuery,
        page: (caller, query) => answers.undated(caller, query),
        columns: undatedColumns,
        things: (row) => [{ kind: 'case', id: row.case.id }],
      }),
    });
  }
}
