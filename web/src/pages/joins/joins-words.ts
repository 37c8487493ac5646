import { dictionary } from '../../i18n/words';

export const joinsWords = dictionary({
  joinIt: { zh: '接续为调查案件', en: 'Join to its investigation' },
  title: { zh: '投诉接续为调查案件', en: 'Join the complaint to its investigation' },
  explain: {
    zh: '立案后，投诉案件（DN）接续为调查案件（337-TA）：投诉案件结案，其未了结期限终止；当事人、事件、文件和备注均保留原处，不作复制。',
    en: 'Once instituted, the complaint (DN) goes on as the investigation (337-TA): its case is closed and its open dates end. Parties, events, documents and notes stay where they are; nothing is copied.',
  },
  investigation: { zh: '已立案的调查案件', en: 'The investigation that was instituted' },
  readByAll: {
    zh: '凡可查看投诉案件者均能看到该理由，请勿提及其无权查看的内容。',
    en: 'Everybody who sees the complaint’s case reads the reason: name nothing there that they may not see.',
  },
  ends: {
    zh: (n: number) => (n === 0 ? '没有未了结期限' : `将终止 ${n} 项未了结期限`),
    en: (n: number) =>
      n === 0 ? 'No open date ends' : n === 1 ? 'One open date ends' : `${n} open dates end`,
  },
  inBoth: { zh: '两案共有的当事人', en: 'Parties of both' },
  onlyEarlier: { zh: '仅在投诉案件中', en: 'Only in the complaint’s case' },
  onlyLater: { zh: '仅在调查案件中', en: 'Only in the investigation' },
  goesOnAs: { zh: '接续为', en: 'Goes on as' },
  cameFrom: { zh: '由投诉案件接续', en: 'Came from the complaint' },
  undo: { zh: '撤回接续', en: 'Take the join back' },
  undoWhat: {
    zh: '投诉案件恢复至接续前的阶段，因接续而终止的期限重新打开，须重新复核。',
    en: 'The complaint’s case stands where it was before, and the dates that ended with it are open again, to be verified anew.',
  },
  takenBack: { zh: '接续已撤回', en: 'The join was taken back' },
});
