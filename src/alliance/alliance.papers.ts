import { Injectable } from '@nestjs/common';
import { type Bilingual, countryName } from '../kernel/index.js';
import { listPaper, Papers } from '../papers/index.js';
import { MembersQuery, toMembersView } from './alliance.contract.js';
import type { FirmSize } from './domain/member.js';
import { ListMembers } from './list-members.js';

const sizes: { readonly [S in FirmSize]: Bilingual } = {
  micro: { en: 'micro', zh: '微型' },
  small: { en: 'small', zh: '小型' },
  medium: { en: 'medium', zh: '中型' },
  large: { en: 'large', zh: '大型' },
};

/** What of the alliance is told on paper. */
@Injectable()
export class AlliancePapers {
  constructor(papers: Papers, members: ListMembers) {
    papers.add({
      members: listPaper({
        title: { en: 'Members', zh: '成员' },
        needs: 'members.read',
        query: MembersQuery,
        page: async (caller, { standing = 'all', ...filter }) =>
          toMembersView(await members.run(caller, { ...filter, standing }), filter.limit),
        columns: [
          { key: 'name', heading: { en: 'Name', zh: '名称' }, share: 3, of: ({ name }) => name },
          {
            key: 'code',
            heading: { en: 'Credit code', zh: '统一社会信用代码' },
            share: 1.6,
            of: ({ creditCode }) => creditCode,
          },
          {
            key: 'country',
            heading: { en: 'Country or region', zh: '国家或地区' },
            of: ({ country }) => countryName(country),
          },
          {
            key: 'size',
            heading: { en: 'Size', zh: '规模' },
            of: ({ size }) => (size === null ? null : sizes[size]),
          },
          {
            key: 'state',
            heading: { en: 'Membership', zh: '成员资格' },
            of: ({ isIn }) => (isIn ? { en: 'in', zh: '在册' } : { en: 'not in', zh: '不在册' }),
          },
          {
            key: 'since',
            heading: { en: 'Since', zh: '加入日' },
            as: 'date',
            of: ({ memberSince }) => memberSince,
          },
        ],
        things: ({ id }) => [{ kind: 'member', id }],
      }),
    });
  }
}
