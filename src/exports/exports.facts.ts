import { fact, type FactTable } from '../platform/index.js';

/** The facts of exports: that a paper was made into a file is a disclosure. */
export const exportsFacts = {
  'paper.exported': fact('Paper exported', '清单或报告导出'),
} satisfies FactTable;
