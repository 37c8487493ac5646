import { dictionary } from '../../i18n/words';

/** What each fact of a case says. */
export const factWords = dictionary({
  'case.opened': { zh: '案件建立', en: 'Case opened' },
  'case.revised': { zh: '案件信息修改', en: 'Case revised' },
  'case.moved': { zh: '案件阶段变更', en: 'Case moved' },
  'case.concerned': { zh: '相关成员变更', en: 'Members concerned changed' },
  'counsel.added': { zh: '代理律师添加', en: 'Counsel added' },
  'party.added': { zh: '当事人添加', en: 'Party added' },
  'party.revised': { zh: '当事人信息修改', en: 'Party revised' },
  'party.withdrawn': { zh: '当事人退出', en: 'Party withdrawn' },
  'patent.asserted': { zh: '涉案专利登记', en: 'Patent asserted' },
  'product.accused': { zh: '被控产品登记', en: 'Product accused' },
  'proceeding.added': { zh: '程序添加', en: 'Proceeding added' },
  'proceeding.revised': { zh: '程序信息修改', en: 'Proceeding revised' },
  'accusations.changed': { zh: '指控矩阵变更', en: 'Accusations changed' },
  'position.revised': { zh: '抗辩与许可状态变更', en: 'Defences and licence revised' },
  'event.recorded': { zh: '事件登记', en: 'Event recorded' },
  'event.corrected': { zh: '事件更正', en: 'Event corrected' },
  'event.withdrawn': { zh: '事件撤销', en: 'Event withdrawn' },
  'service.recorded': { zh: '送达登记', en: 'Service recorded' },
  'service.corrected': { zh: '送达更正', en: 'Service corrected' },
  'service.withdrawn': { zh: '送达撤销', en: 'Service withdrawn' },
  'deadlines.changed': { zh: '期限推算或变动', en: 'Deadlines computed or moved' },
  'deadline.confirmed': { zh: '期限确认', en: 'Deadline confirmed' },
  'deadline.met': { zh: '期限完成', en: 'Deadline met' },
  'deadline.passed': { zh: '期限届至', en: 'Deadline passed' },
  'deadline.reopened': { zh: '期限重新打开', en: 'Deadline reopened' },
  'deadline.withdrawn': { zh: '期限撤销', en: 'Deadline withdrawn' },
});

type KnownFact = keyof typeof factWords;

/** Whether a fact has a name here; one that has none is shown by its type. */
export const isKnownFact = (type: string): type is KnownFact => Object.hasOwn(factWords, type);
