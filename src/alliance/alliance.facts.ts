import { fact, type FactTable } from '../platform/index.js';

/** The facts of the alliance and its members. */
export const allianceFacts = {
  'alliance.founded': fact('Alliance founded', '联盟设立'),
  'alliance.second_factor_required': fact('Two-step sign-in required', '要求启用两步验证'),
  'alliance.second_factor_left': fact('Two-step sign-in required no more', '不再要求两步验证'),
  'member.listed': fact('Firm listed', '成员单位登记'),
  'member.changed': fact('Firm changed', '成员单位信息修改'),
  'member.joined': fact('Firm joined', '成员加入'),
  'member.left': fact('Firm left', '成员退出'),
} satisfies FactTable;
