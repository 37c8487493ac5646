import { fact, type FactTable } from '../platform/index.js';

/** The facts of the register of firms. */
export const firmsFacts = {
  'firm.listed': fact('Firm entered', '企业登记'),
  'firm.revised': fact('Firm corrected', '企业信息修改'),
  'firm.named': fact('Name of a firm added', '企业名称增加'),
  'firm.name_ended': fact('Name of a firm ended', '企业名称终止'),
  'firm.identified': fact('Identifier of a firm added', '企业登记号增加'),
  'firm.identifier_ended': fact('Identifier of a firm withdrawn', '企业登记号撤回'),
  'firm.tied': fact('Tie between firms added', '企业关系增加'),
  'firm.tie_ended': fact('Tie between firms ended', '企业关系终止'),
  'firm.withdrawn': fact('Firm withdrawn', '企业撤回'),
  'firm.merged': fact('Firm merged into another entry', '企业条目并入'),
  'firm.separated': fact('Firm separated again', '企业条目恢复独立'),
} satisfies FactTable;
