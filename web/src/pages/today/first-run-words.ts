import { dictionary } from '../../i18n/words';

export const firstRunWords = dictionary({
  title: { zh: '开始使用', en: 'First steps' },
  what: {
    zh: '完成以下步骤，平台即可推算并提醒期限。已完成的步骤会自动勾选；首个期限复核后，本指引自行消失。',
    en: 'Once these are done, the platform computes deadlines and sends reminders. Steps tick themselves.',
  },
  hide: { zh: '不再显示', en: 'Don’t show again' },
  done: { zh: '（已完成）', en: '(done)' },
  step_members: { zh: '登记联盟成员', en: 'Add the members of the alliance' },
  step_people: { zh: '邀请成员代表与律师', en: 'Invite their people and counsel' },
  step_case: { zh: '建立首个案件', en: 'Open the first case' },
  step_date: { zh: '复核首个期限', en: 'Verify the first date' },
  why_members: {
    zh: '案件中的当事人据此识别为成员，各成员只看到与己有关的内容。',
    en: 'A party of a case is recognised as a member, and each member sees what concerns it.',
  },
  why_people: {
    zh: '受邀者会收到邮件，按角色查看和办理。',
    en: 'Each is sent a mail, and sees and does what the role allows.',
  },
  why_case: {
    zh: '粘贴或拖入立案公告，平台识别案号、当事人与日期，由您逐项确认；也可手工填写或批量导入。',
    en: 'Paste or drop the notice: its number, parties and dates are read for you to confirm. Or write it by hand, or import a list.',
  },
  why_date: {
    zh: '先登记送达等程序事件，期限随之推算；再对照推算过程复核。',
    en: 'Record what happened, such as service: the dates follow. Then verify one against how it was counted.',
  },
  byOthers: {
    zh: '登记事件的人不能复核由此推算的日期，须由另一人（如外部律师）复核；尚无此人的，请邀请。',
    en: 'Who recorded an event may not verify its dates: another person must, such as outside counsel. Invite somebody if there is nobody yet.',
  },
  addMember: { zh: '添加成员', en: 'Add a member' },
  invite: { zh: '邀请人员', en: 'Invite someone' },
  byNotice: { zh: '从公告建立', en: 'From a notice' },
  byHand: { zh: '手工建立', en: 'Write it by hand' },
  byImport: { zh: '批量导入', en: 'From a list' },
  verifyDates: { zh: '复核日期', en: 'Verify the date' },
});
