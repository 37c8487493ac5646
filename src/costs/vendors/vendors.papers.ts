import { Injectable } from '@nestjs/common';
import { listPaper, Papers } from '../../papers/index.js';
import { KeepVendors } from './keep-vendors.js';
import { VendorsQuery } from './vendors.contract.js';

/** What of vendors is told on paper. */
@Injectable()
export class VendorsPapers {
  constructor(papers: Papers, vendors: KeepVendors) {
    papers.add({
      vendors: listPaper({
        title: { en: 'Vendors', zh: '供应商' },
        needs: 'money.read',
        query: VendorsQuery,
        page: (caller, query) => vendors.list(caller, query),
        columns: [
          { key: 'name', heading: { en: 'Name', zh: '名称' }, share: 3, of: ({ name }) => name },
          {
            key: 'firm',
            heading: { en: 'Firm of the register', zh: '登记企业' },
            share: 2,
            of: ({ firm }) => firm?.name ?? null,
          },
          {
            key: 'groups',
            heading: { en: 'Groups served', zh: '服务应诉组' },
            as: 'number',
            of: ({ engagedFor }) => engagedFor,
          },
        ],
        things: ({ id }) => [{ kind: 'vendor', id }],
      }),
    });
  }
}
