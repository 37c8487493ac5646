import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../kernel/index.js';
import { listed, listPaper, Papers } from '../../papers/index.js';
import { roleNames } from '../domain/role-names.js';
import { ListPeople } from '../list-people.js';
import { PeopleQuery, type PersonView, toPeopleView } from '../people.contract.js';

const statuses: { readonly [S in PersonView['status']]: Bilingual } = {
  invited: { en: 'invited', zh: '已邀请' },
  active: { en: 'active', zh: '正常' },
  disabled: { en: 'kept out', zh: '已停用' },
};

/** What of the alliance's people is told on paper. */
@Injectable()
export class PeoplePapers {
  constructor(papers: Papers, people: ListPeople) {
    papers.add({
      people: listPaper({
        title: { en: 'People and roles', zh: '人员与角色' },
        needs: 'people.read',
        query: PeopleQuery,
        page: async (caller, filter) => toPeopleView(await people.run(caller, filter), filter.limit),
        columns: [
          {
            key: 'name',
            heading: { en: 'Name', zh: '姓名' },
            share: 1.5,
            of: ({ name, latinName }) => ({ en: latinName ?? name, zh: name }),
          },
          { key: 'email', heading: { en: 'Email', zh: '电子邮箱' }, share: 2, of: ({ email }) => email },
          {
            key: 'roles',
            heading: { en: 'Roles', zh: '角色' },
            share: 3,
            of: ({ appointments }) => listed(appointments.map(({ role }) => roleNames[role])),
          },
          { key: 'state', heading: { en: 'State', zh: '状态' }, of: ({ status }) => statuses[status] },
        ],
        things: ({ id }) => [{ kind: 'person', id }],
      }),
    });
  }
}
