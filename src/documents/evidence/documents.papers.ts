import { Injectable } from '@nestjs/common';
import { type ListColumn, listPaper, momentText, Papers } from '../../papers/index.js';
import { documentKinds, folders } from '../domain/document-words.js';
import { DocumentsQuery, type ListedDocumentView } from '../shelf/documents-views.contract.js';
import { ReadDocuments } from '../reading/read-documents.js';
import { ofCase, ofFirm } from '../shelf/readers.js';
import { PrivilegeLogQuery, type PrivilegeLogEntryView } from '../log/evidence.contract.js';
import { PrivilegeLog } from './privilege-log.js';

const columns: readonly ListColumn<PrivilegeLogEntryView>[] = [
  { key: 'no', heading: { en: 'No.', zh: '序号' }, as: 'number', share: 0.5, of: ({ no }) => no },
  {
    key: 'date',
    heading: { en: 'Date', zh: '日期' },
    as: 'date',
    of: ({ documentDate }) => documentDate,
  },
  { key: 'nature', heading: { en: 'Nature', zh: '文件性质' }, of: ({ kind }) => documentKinds[kind] },
  { key: 'folder', heading: { en: 'Folder', zh: '目录' }, of: ({ folder }) => folders[folder] },
  { key: 'title', heading: { en: 'Title', zh: '标题' }, share: 2.2, of: ({ title }) => title },
  { key: 'author', heading: { en: 'Author', zh: '作者' }, of: ({ author }) => author },
  {
    key: 'recipients',
    heading: { en: 'Recipients', zh: '收件人' },
    share: 1.2,
    of: ({ recipients }) => recipients,
  },
  { key: 'basis', heading: { en: 'Basis', zh: '特权依据' }, share: 1.3, of: ({ basisName }) => basisName },
  { key: 'tier', heading: { en: 'Tier', zh: '密级' }, of: ({ tier }) => tier.name },
  { key: 'supplier', heading: { en: 'Supplier', zh: '提供方' }, share: 1.2, of: ({ supplier }) => supplier },
  { key: 'hash', heading: { en: 'SHA-256', zh: 'SHA-256' }, share: 1.4, of: ({ sha256 }) => sha256 },
];

const listColumns: readonly ListColumn<ListedDocumentView>[] = [
  { key: 'title', heading: { en: 'Title', zh: '标题' }, share: 3, of: ({ title }) => title },
  { key: 'kind', heading: { en: 'Nature', zh: '文件性质' }, of: ({ kind }) => documentKinds[kind] },
  { key: 'case', heading: { en: 'Case', zh: '案件' }, share: 2, of: ({ caseName }) => caseName },
  { key: 'folder', heading: { en: 'Folder', zh: '目录' }, share: 1.2, of: ({ folder }) => folders[folder] },
  {
    key: 'supplier',
    heading: { en: 'Supplier', zh: '提供方' },
    share: 1.4,
    of: ({ supplierName }) => supplierName,
  },
  { key: 'tier', heading: { en: 'Tier', zh: '密级' }, of: ({ tier }) => tier.name },
  { key: 'state', heading: { en: 'State', zh: '状态' }, of: ({ state }) => state.name },
  { key: 'date', heading: { en: 'Date', zh: '日期' }, as: 'date', of: ({ documentDate }) => documentDate },
  {
    key: 'added',
    heading: { en: 'Added', zh: '录入' },
    share: 1.2,
    of: ({ createdAt }, { zone }) => momentText(createdAt, zone),
  },
  { key: 'size', heading: { en: 'Bytes', zh: '字节' }, as: 'number', of: ({ sizeBytes }) => sizeBytes },
];

/** What of documents is told on paper: lists of them, and the privilege log of a case or a firm, for the court. */
@Injectable()
export class DocumentsPapers {
  constructor(papers: Papers, documents: ReadDocuments, log: PrivilegeLog) {
    papers.add({
      documents: listPaper({
        title: { en: 'Documents', zh: '文件' },
        needs: 'documents.read',
        query: DocumentsQuery,
        page: (caller, query) => documents.list(caller, query),
        columns: listColumns,
        things: ({ id }) => [{ kind: 'document', id }],
      }),
      'privilege-log': listPaper({
        title: { en: 'Privilege log', zh: '特权清单' },
        needs: 'documents.read',
        query: PrivilegeLogQuery,
        page: async (caller, { id, of }) => {
          const { items } = await log.run(caller, of === 'firm' ? ofFirm(id) : ofCase(id));
          return { items, nextCursor: null };
        },
        columns,
        things: ({ documentId: id }) => [{ kind: 'document', id }],
      }),
    });
  }
}
