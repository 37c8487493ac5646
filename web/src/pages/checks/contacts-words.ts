import { dictionary } from '../../i18n/words';

export const contactsWords = dictionary({
  contacts: { zh: '与专家的接触', en: 'Contacts with experts' },
  whatContacts: {
    zh: '每次接触均应登记，未果的亦然；登记后不得更改。仅登记人及同一成员一方可见。',
    en: 'Every contact is kept, one that came to nothing too, and is never changed. Only whoever kept it, their side and the ethics officers see it.',
  },
  noContacts: { zh: '暂无接触记录', en: 'No contacts yet' },
  noContactsHint: {
    zh: '在核查之前或之外与专家的任何往来，都可能日后影响其能否受聘。',
    en: 'Whatever passed with an expert, before a check or beside one, may later decide whether they can be engaged.',
  },
  logContact: { zh: '登记接触', en: 'Log a contact' },
  keepContact: { zh: '登记', en: 'Keep it' },
  contactOn: { zh: '接触日期', en: 'Day' },
  contactWay: { zh: '接触方式', en: 'How it was made' },
  meeting: { zh: '会面', en: 'Meeting' },
  call: { zh: '电话', en: 'Call' },
  message: { zh: '即时消息', en: 'Message' },
  other: { zh: '其他', en: 'Otherwise' },
  failed: { zh: '未果', en: 'came to nothing' },
  failedHint: { zh: '接触未果', en: 'It came to nothing' },
  confidentialPassed: { zh: '已透露保密信息', en: 'Confidential information was told' },
  confidentialHint: {
    zh: '如已透露，相对方此后不得聘用该专家。',
    en: 'Where it was, the other side cannot engage this expert from then on.',
  },
  contactNoteHint: { zh: '不要写入案件实质内容。', en: 'Nothing of the substance of the case.' },
  blindQuestions: { zh: '匿名冲突询问', en: 'Blind questions' },
  whatQuestions: {
    zh: '谁在何案中就哪位专家提出了询问，以及得到的答复。提问人未被告知原因。',
    en: 'Who asked about which expert in which case, and what they were answered. They were not told why.',
  },
  noQuestions: { zh: '暂无询问', en: 'No questions yet' },
});
