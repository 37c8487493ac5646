import type { Bilingual } from '../../kernel/index.js';
import { fact, type FactTable, type Notice, seeThere } from '../../platform/index.js';
import type { documentSubjects } from './documents.subjects.js';

/**
 * What is told of a document: to who may read it that it is shared, to who could that it was recalled, to whose agreement is missing
 * that it is to be lowered.
 */
export interface DocumentTold {
  readonly about: keyof ReturnType<typeof documentSubjects>;
  readonly title: Bilingual;
  readonly body: Bilingual;
  /** Where it is dealt with; a document's own address follows. */
  readonly link: string;
  readonly mail: Notice['mail'];
}

/** What is asked of whoever has read it. */
const recalled: Bilingual = {
  en: 'A document you could read was recalled. Do not read, use or pass on any copy of it; return or destroy what you kept, and tell your counsel if you have used it.',
  zh: '您此前可查阅的一份文件已被撤回。请勿再阅读、使用或转交其任何副本；请退还或销毁所留存的副本，如已使用，请告知您的律师。',
};

/** The facts of documents. */
export const documentsFacts: FactTable<DocumentTold> = {
  'document.added': fact('Document added', '文件录入'),
  'document.received': fact('Document received', '文件接收'),
  'document.refused': fact('Document refused', '文件拒收'),
  'document.revised': fact('Document revised', '文件信息修改'),
  'document.classified': fact('Document classified', '文件定级'),
  'document.suppliers_named': fact('Suppliers of a document named', '文件信息提供方指明'),
  'document.derived': fact('Sources of a document named', '来源文件指明'),
  'document.shared': fact('Document shared', '文件共享', {
    about: 'document',
    title: { en: 'A document was shared with you', zh: '有文件与您共享' },
    body: seeThere,
    link: '/documents',
    mail: 'first',
  }),
  'document.recalled': fact('Document recalled', '文件撤回', {
    about: 'recall',
    title: { en: 'A document was recalled', zh: '有文件被撤回' },
    body: recalled,
    link: '/notifications',
    mail: 'each',
  }),
  'document.restored': fact('Document restored', '文件恢复'),
  'document.lowering_asked': fact('Lowering asked for', '申请降级', {
    about: 'lowering',
    title: {
      en: 'Your agreement is asked to lower the tier of a document',
      zh: '有文件申请降低密级，待您同意',
    },
    body: seeThere,
    link: '/documents',
    mail: 'first',
  }),
  'document.lowering_withdrawn': fact('Lowering withdrawn', '撤回降级申请'),
  'document.lowered': fact('Document lowered', '文件降级'),
  'document.held': fact('Document held', '文件诉讼保留'),
  'document.released': fact('Document released', '文件诉讼保留解除'),
  'document.returned': fact('Document returned', '文件退还'),
  'document.destroyed': fact('Document destroyed', '文件销毁'),
  'documents.held': fact('Documents of a case held', '全案文件诉讼保留'),
  'documents.released': fact('Documents of a case released', '全案文件诉讼保留解除'),
  'documents.firm_held': fact('Documents of a firm held', '企业全部文件诉讼保留'),
  'documents.firm_released': fact('Documents of a firm released', '企业全部文件诉讼保留解除'),
  'documents.exported': fact('Evidence exported', '证据包导出'),
};
