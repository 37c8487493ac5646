import type { Bilingual } from '../../kernel/index.js';

/** What a chain of evidence can tell of a document. */
export const evidenceActs = {
  added: { en: 'Added', zh: '录入' },
  version_added: { en: 'New version added', zh: '新增版本' },
  received: { en: 'Received after the check at intake', zh: '经入库检查接收' },
  refused: { en: 'Refused at intake', zh: '入库检查拒收' },
  revised: { en: 'Description changed', zh: '说明变更' },
  classified: { en: 'Classified', zh: '定级' },
  suppliers_named: { en: 'Suppliers named', zh: '指明信息提供方' },
  derived: { en: 'Sources named', zh: '指明来源' },
  shared: { en: 'Shared', zh: '共享' },
  recalled: { en: 'Recalled', zh: '撤回' },
  restored: { en: 'Taken back into the file', zh: '恢复' },
  lowering_asked: { en: 'Lowering asked for', zh: '申请降级' },
  lowering_agreed: { en: 'Lowering agreed by a supplier', zh: '提供方同意降级' },
  lowering_withdrawn: { en: 'Lowering withdrawn', zh: '撤回降级申请' },
  lowered: { en: 'Lowered', zh: '降级' },
  held: { en: 'Legal hold set', zh: '设定诉讼保留' },
  released: { en: 'Legal hold lifted', zh: '解除诉讼保留' },
  opened: { en: 'Opened', zh: '查阅' },
  exported: { en: 'Exported as evidence', zh: '作为证据导出' },
  returned: { en: 'Returned', zh: '退还' },
  destroyed: { en: 'Destroyed', zh: '销毁' },
  erased: { en: 'Content erased from storage', zh: '存储内容已清除' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What an act is called that is its own side's to know. */
export const keptActName: Bilingual = { en: 'For its own side alone', zh: '仅提供方可知' };

/** What an act is called to its own side, where who did it is not theirs to meet. */
export const unmetActName: Bilingual = { en: 'For those who know of it alone', zh: '仅知情者可知' };

/** One of the acts. */
export type EvidenceAct = keyof typeof evidenceActs;
