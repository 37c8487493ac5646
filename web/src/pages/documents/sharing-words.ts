import { dictionary } from '../../i18n/words';

export const sharingWords = dictionary({
  shareTitle: { en: (title: string) => `Share “${title}”`, zh: (title: string) => `共享“${title}”` },
  shareWith: { en: 'Share with', zh: '共享范围' },
  inGroup: { en: (group: string) => `Group: ${group}`, zh: (group: string) => `联合应诉组：${group}` },
  inAlliance: { en: 'Alliance: whoever sees the case', zh: '联盟内部：可见本案者' },
  inPublic: { en: 'Public: whoever sees the case', zh: '公开：可见本案者' },
  firmInAlliance: { en: 'Alliance: whoever sees the firm', zh: '联盟内部：可见该企业者' },
  firmInPublic: { en: 'Public: whoever sees the firm', zh: '公开：可见该企业者' },
  inCompartment: { en: 'Whoever is admitted to the compartment', zh: '获准进入专区者' },
  chooseWay: { en: 'Choose with whom it is shared.', zh: '请选择共享范围。' },
  noWay: {
    en: 'There is no group of this case in which you could share it.',
    zh: '本案暂无可供您共享的联合应诉组。',
  },
  noIssues: {
    en: 'The group has no common issue yet: its liaison counsel or a coordinator names one.',
    zh: '该组尚无共同议题，须由其联络律师或协调员添加。',
  },
  whoReads: { en: 'Who will read it', zh: '共享后可阅读者' },
  nobodyReads: { en: 'nobody yet', zh: '暂无' },
  alsoClassifies: {
    en: (tier: string) => `This also classifies it: ${tier}.`,
    zh: (tier: string) => `同时定级为“${tier}”。`,
  },
  whoMay: {
    en: (names: string) => `Who may: ${names}.`,
    zh: (names: string) => `可办理者：${names}。`,
  },
  whoMayNobody: {
    en: 'Nobody is counsel of that side yet.',
    zh: '该方目前尚无律师。',
  },
});
