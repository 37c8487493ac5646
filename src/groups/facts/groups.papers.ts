import { Injectable } from '@nestjs/common';
import { listPaper, momentText, Papers } from '../../papers/index.js';
import { GroupsQuery } from '../groups.contract.js';
import { GroupsScreens } from '../groups.screens.js';
import { numberAndTitle } from '../../cases/index.js';

/** What of groups is told on paper. */
@Injectable()
export class GroupsPapers {
  constructor(papers: Papers, groups: GroupsScreens) {
    papers.add({
      groups: listPaper({
        title: { en: 'Joint-defence groups', zh: '联合应诉组' },
        needs: 'groups.read',
        query: GroupsQuery,
        page: (caller, query) => groups.list(caller, query),
        columns: [
          { key: 'name', heading: { en: 'Group', zh: '应诉组' }, share: 2, of: ({ name }) => name },
          {
            key: 'case',
            heading: { en: 'Case', zh: '案件' },
            share: 2.5,
            of: ({ case: file }) => numberAndTitle(file),
          },
          { key: 'state', heading: { en: 'State', zh: '状态' }, of: ({ status }) => status.name },
          {
            key: 'members',
            heading: { en: 'Active members', zh: '在组成员' },
            as: 'number',
            of: ({ activeMembers }) => activeMembers,
          },
          {
            key: 'opened',
            heading: { en: 'Opened', zh: '建立' },
            share: 1.2,
            of: ({ openedAt }, { zone }) => momentText(openedAt, zone),
          },
        ],
        things: ({ id }) => [{ kind: 'group', id }],
      }),
    });
  }
}
