import { fact, type FactTable } from '../platform/index.js';

/** The facts of the keeping of the record. */
export const administrationFacts = {
  'checkpoint.made': fact('Checkpoint made', '审计链检查点生成'),
  'work.retried': fact('Work retried', '任务重试'),
  'chain.reanchored': fact('Chain bound to the one before it', '审计链重新锚定'),
} satisfies FactTable;
