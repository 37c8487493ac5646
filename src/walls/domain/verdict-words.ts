import type { Bilingual } from '../../kernel/index.js';
import type { AllowingClause, DenyingClause } from './decide.js';

/** Why each clause lets someone read, in words. */
export const allowing: { readonly [C in AllowingClause]: Bilingual } = {
  own: {
    en: "It is the reader's own: supplied by a member they act for, or added by them for no member.",
    zh: '属于本方材料：由其代表的成员提供，或由其本人上传且不属于任何成员。',
  },
  public: { en: 'It is public, and the reader sees its case.', zh: '该材料为公开级，且其可见本案。' },
  alliance: {
    en: 'It is open to the alliance, and the reader sees its case.',
    zh: '该材料对联盟开放，且其可见本案。',
  },
  group: {
    en: 'It was shared in the joint-defence group while the reader had standing there.',
    zh: '该材料在联合应诉组内共享时，其在组内享有阅读资格。',
  },
  compartment: {
    en: 'It was shared in a compartment to which the reader is admitted.',
    zh: '该材料在专区内共享，且其已获准进入该专区。',
  },
};

/** Why each clause keeps someone from reading, in words that tell nothing of the thing. */
export const denying: { readonly [C in DenyingClause]: Bilingual } = {
  wall: { en: 'A wall stands between the reader and it.', zh: '其与该材料之间设有隔离墙。' },
  compartment: {
    en: 'It lies in a compartment to which the reader is not admitted, or which their roles may not enter.',
    zh: '该材料位于专区内，其未获准进入，或其角色不得进入。',
  },
  role: { en: "The reader's roles do not reach this tier.", zh: '其角色不能阅读该密级的材料。' },
  state: {
    en: 'It is not shared: not yet, no longer, or it has been returned or destroyed.',
    zh: '该材料未处于共享状态：尚未共享、已收回、已退还或已销毁。',
  },
  tier: {
    en: 'Its tier is closed to the reader: not of their side, not of a case they see, not of a group they stand in at the time.',
    zh: '其无权阅读该密级：既非本方材料，亦不属于其可见案件的开放材料或其当时有资格的联合应诉组。',
  },
};
