import { dictionary } from '../../i18n/words';

export const approvalsWords = dictionary({
  what: {
    zh: '一人提出，他人决定；任何人不得决定本人提出或登记的事项。',
    en: 'One person asks and others decide; nobody decides on what they asked for or entered.',
  },
  subject: { zh: '待批事项', en: 'What' },
  asked: { zh: '提出', en: 'Asked' },
  open: { zh: '待批准', en: 'Open' },
  mine: { zh: '待我批准', en: 'Waits for me' },
  decided: { zh: '已决定', en: 'Decided' },
  over: { zh: '已撤回', en: 'Taken back' },
  whose: { zh: '范围', en: 'Whose' },
  empty: { zh: '没有待批事项', en: 'Nothing was asked to be approved' },
  emptyHint: {
    zh: '需要他人批准的事项会列在此处，并显示于批准人的“今日”。',
    en: 'What needs the approval of somebody else stands here, and in Today of those who decide.',
  },
});
