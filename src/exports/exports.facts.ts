import { fact, type FactTable } from '../platform/index.js';

/** The facts of exports: that a paper was made into a file is a disclosure. */
export const exportsFacts = {
  'paper.exported': fact('Paper exported', '清单或报告导出'),
  'paper.fetched': fact('File of an exported paper fetched', '导出文件下载'),
} satisfies FactTable;
