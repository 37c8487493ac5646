import { dictionary } from '../../i18n/words';

export const silentWords = dictionary({
  what: {
    zh: '被诉成员自立案起即列于此，直至已经答辩、有律师代为答辩，或经两人决定不答辩。',
    en: 'A member accused stands here from institution on, until it has answered, counsel answers for it, or two people have decided that it does not answer.',
  },
  silent: { zh: '沉默', en: 'silent' },
  everybody: { zh: '全部涉案成员', en: 'all members accused' },
  nobody: { zh: '没有沉默的应诉人', en: 'No respondent is silent' },
  nobodyHint: {
    zh: '您可查看的案件中，每一被诉成员的答辩均有着落。',
    en: 'In the cases you see, somebody stands for the answer of each member accused.',
  },
  respondent: { zh: '应诉人', en: 'Respondent' },
  since: { zh: '自', en: 'Since' },
  toKeep: { zh: '应办日期', en: 'To keep' },
  arrangement: { zh: '答辩安排', en: 'In place of an answer' },
  recordService: { zh: '登记送达', en: 'Record service' },
  complete: { zh: '登记答辩', en: 'Record the answer' },
  openDocket: { zh: '查看案件日程', en: 'Open the docket' },
  joint: { zh: '律师代为答辩', en: 'Counsel answers' },
  jointTitle: {
    zh: (name: string) => `律师代为答辩：${name}`,
    en: (name: string) => `Counsel answers for ${name}`,
  },
  jointWhat: {
    zh: '该律师须正在代理该当事人；委托终止后，该当事人重新列为沉默。',
    en: 'The counsel acts for this party; once that mandate ends, the party is silent again.',
  },
  counsel: { zh: '律师', en: 'Counsel' },
  noCounsel: {
    zh: '尚无律师代理该当事人，请先在案件中登记其律师。',
    en: 'Nobody acts for this party yet: name its counsel in the case first.',
  },
  proof: { zh: '证明材料所在', en: 'Where the proof lies' },
  proofHint: {
    zh: '例如：授权委托书、联合答辩书及其存放处。',
    en: 'Such as the power of attorney or the joint response, and where it is kept.',
  },
  decline: { zh: '提议不答辩', en: 'Propose not to answer' },
  declineTitle: {
    zh: (name: string) => `提议不答辩：${name}`,
    en: (name: string) => `Propose that ${name} does not answer`,
  },
  declineWhat: {
    zh: '须由另一人批准：联盟协调员或该当事人的律师。批准之前该当事人仍列为沉默。',
    en: 'A second person approves it: the coordinator or the party’s counsel. Until then the party is silent.',
  },
  proposedBy: { zh: '提出', en: 'Proposed by' },
  recordedBy: { zh: '登记', en: 'Recorded by' },
  decidedBy: { zh: '决定', en: 'Decided by' },
  undated: { zh: '无后续日期的案件', en: 'Cases without a date ahead' },
  undatedWhat: {
    zh: '未结案件，您可查看的期限中没有尚未到来的日期。',
    en: 'Open cases in which no date you see is still to come.',
  },
  undatedNone: { zh: '没有此类案件', en: 'There are none' },
  missing: { zh: '未说明理由', en: 'no reason recorded' },
  explained: { zh: '已说明理由', en: 'with a reason' },
  opened: { zh: '建立日期', en: 'Opened' },
  explain: { zh: '说明理由', en: 'Say why' },
  explainTitle: { zh: '本案为何没有后续日期', en: 'Why this case has no date ahead' },
  explainWhat: {
    zh: '凡可查看本案者均能看到该理由。至所填日期后，本案将重新列出。',
    en: 'Everybody who sees the case reads it. After the day you name the case is listed again.',
  },
  holdsUntil: { zh: '有效至', en: 'Holds until' },
  lapsed: { zh: (day: string) => `理由已于 ${day} 失效`, en: (day: string) => `held until ${day}` },
  inCase: {
    zh: (n: number) => `本案有 ${n} 名被诉成员尚无答辩着落`,
    en: (n: number) =>
      n === 1
        ? 'Nobody stands for the answer of one member accused in this case'
        : `Nobody stands for the answers of ${n} members accused in this case`,
  },
  seeThem: { zh: '查看沉默应诉人', en: 'See the silent respondents' },
});
