import { dictionary } from '../../i18n/words';

export const formingWords = dictionary({
  forming: { zh: '组建步骤', en: 'Steps until it starts' },
  done: { zh: '已完成', en: 'done' },
  yours: { zh: '轮到您', en: 'your turn' },
  open: { zh: '进行中', en: 'under way' },
  later: { zh: '待前一步', en: 'after the steps before' },
  step_draft: { zh: '起草协议文本', en: 'Draft the agreement' },
  step_invite: { zh: '邀请成员', en: 'Invite the members' },
  step_circulate: { zh: '分发文本签署', en: 'Circulate the text for signature' },
  step_answer: { zh: '成员答复邀请', en: 'Members answer the invitation' },
  step_conflicts: { zh: '利益冲突审查', en: 'Conflicts are cleared' },
  step_sign: { zh: '签署：当事人与律师各一', en: 'Sign: the client and its counsel, each once' },
  step_buy_in: { zh: '入组费入账', en: 'The buy-in is paid' },
  step_start: { zh: '协议生效', en: 'The agreement takes effect' },
  invitedOf: {
    zh: (there: number, needed: number) => `已有 ${there} 家，至少须 ${needed} 家签署`,
    en: (there: number, needed: number) => `${there} so far; ${needed} must sign`,
  },
  startsWhen: {
    zh: (signed: number, needed: number) => `${needed} 家成员双方签署后自动生效，现已有 ${signed} 家`,
    en: (signed: number, needed: number) =>
      `by itself, once ${needed} members have signed as client and as counsel; ${signed} have`,
  },
  startsFor: {
    zh: (needed: number) => `${needed} 家成员双方签署后自动生效，届时通知您`,
    en: (needed: number) =>
      `by itself, once ${needed} members have signed as client and as counsel; you are told`,
  },
  startsLater: { zh: '文本分发并签署后自动生效', en: 'by itself, once the text is out and signed' },
  by_runner: { zh: '联盟协调员或本组联络律师', en: 'a coordinator or the group’s liaison counsel' },
  by_ethics: { zh: '利益冲突审查员', en: 'the ethics officer' },
  by_treasurer: { zh: '财务负责人', en: 'the treasurer' },
  by_member: { zh: '该成员的代表、法务或律师', en: 'its representative or counsel' },
  by_client: { zh: '当事人：该成员的代表或法务', en: 'as client: its representative or in-house counsel' },
  by_counsel: {
    zh: '律师：该成员的法务或登记的外部律师',
    en: 'as counsel: in-house, or outside counsel named for it',
  },
});
