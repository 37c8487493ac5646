import { dictionary } from '../../i18n/words';

export const mandateWords = dictionary({
  accept: { zh: '同意委任', en: 'Take as counsel' },
  decline: { zh: '不同意', en: 'Decline' },
  end: { zh: '终止委托', en: 'End the mandate' },
  endHint: {
    zh: '其凭该委托可查阅的内容立即不再可见，包括案件、期限、组内材料与谈判。记录保留。',
    en: 'What is read by it is not read any more, at once: the case, its dates, what a group shares, and talks. The record stays.',
  },
  on: { zh: '终止日', en: 'Ended on' },
  onHint: { zh: '不填即为今日', en: 'Today unless given' },
  reason: { zh: '理由', en: 'Reason' },
  needed: { zh: '此项不能为空', en: 'This is needed' },
  toMember: {
    zh: (name: string) => `拟变更为成员“${name}”，待双方同意`,
    en: (name: string) => `to be ${name}: waits for both sides`,
  },
  toNobody: { zh: '拟不再作为成员，待同意', en: 'to be no member: waits for consent' },
  agreeBinding: { zh: '同意变更', en: 'Agree' },
  counselProposed: {
    zh: (party: string) => `${party} 的拟任代理律师`,
    en: (party: string) => `Proposed counsel for ${party}`,
  },
  memberProposed: {
    zh: (party: string) => `${party} 拟变更所属成员`,
    en: (party: string) => `Change of member for ${party}`,
  },
  nothingAsked: { zh: '已答复或已撤回', en: 'Already answered or withdrawn' },
  answer: { zh: '答复', en: 'Answer' },
  yourAnswer: { zh: '贵方答复', en: 'Your answer' },
  account: { zh: '平台账户', en: 'Account' },
  accountOf: {
    zh: (name: string, email: string) => `同意后可查阅的账户：${name}（${email}）`,
    en: (name: string, email: string) => `Who would read: ${name} <${email}>`,
  },
  accountNamed: {
    zh: '有账户的律师可如该当事人一样查阅本案。',
    en: 'Counsel with an account sees the case as the party does.',
  },
  accountProposed: {
    zh: '该当事人是成员：须经其代表或法务同意后，该律师方可查阅。',
    en: 'The party is a member: counsel with an account reads nothing until its representative or in-house counsel agrees.',
  },
});
