import { Injectable } from '@nestjs/common';
import { countryName } from '../kernel/index.js';
import { listPaper, Papers } from '../papers/index.js';
import { ReadFirms } from './read-firms.js';
import { FirmsQuery } from './register.contract.js';

/** What of the register is told on paper. */
@Injectable()
export class FirmsPapers {
  constructor(papers: Papers, firms: ReadFirms) {
    papers.add({
      firms: listPaper({
        title: { en: 'Register of firms', zh: '企业登记簿' },
        needs: 'firms.read',
        query: FirmsQuery,
        page: (caller, query) => firms.list(caller, query),
        columns: [
          { key: 'firm', heading: { en: 'Firm', zh: '企业' }, share: 3, of: ({ name }) => name },
          {
            key: 'others',
            heading: { en: 'Other names', zh: '其他名称' },
            share: 2,
            of: ({ otherNames }) => otherNames.join('; '),
          },
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
            key: 'state',
            heading: { en: 'State', zh: '状态' },
            of: ({ isWithdrawn }) =>
              isWithdrawn ? { en: 'withdrawn', zh: '已撤回' } : { en: 'listed', zh: '在册' },
          },
        ],
        things: ({ id }) => [{ kind: 'firm', id }],
      }),
    });
  }
}
