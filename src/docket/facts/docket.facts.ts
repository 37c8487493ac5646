import { fact, type FactTable } from '../../platform/index.js';

/** The facts of events and deadlines. */
export const docketFacts = {
  'event.recorded': fact('Event recorded', '事件登记'),
  'event.corrected': fact('Event corrected', '事件更正'),
  'event.withdrawn': fact('Event withdrawn', '事件撤销'),
  'service.recorded': fact('Service recorded', '送达登记'),
  'service.corrected': fact('Service corrected', '送达更正'),
  'service.withdrawn': fact('Service withdrawn', '送达撤销'),
  'order.recorded': fact('Order setting dates recorded', '登记确定日期的命令'),
  'order.corrected': fact('Order setting dates corrected', '更正确定日期的命令'),
  'order.withdrawn': fact('Order setting dates withdrawn', '撤销确定日期的命令'),
  'deadlines.changed': fact('Deadlines computed or moved', '期限推算或变动'),
  'deadline.confirmed': fact('Deadline verified', '期限复核'),
  'deadline.met': fact('Deadline completed', '期限完成'),
  'deadline.passed': fact('Deadline passed', '期限届至'),
  'deadline.extended': fact('Deadline extended', '期限延期'),
  'deadline.ordered': fact('Date of a deadline ordered', '期限日期指定'),
  'deadline.lifted': fact('Ordered date lifted', '指定日期解除'),
  'deadline.waived': fact('Deadline waived', '期限豁免'),
  'deadline.superseded': fact('Deadline superseded', '期限被取代'),
  'deadline.voided': fact('Deadline declared void', '期限认定自始不适用'),
  'deadline.reopened': fact('Deadline reopened', '期限重新打开'),
  /** What is now told as voided was told so before. */
  'deadline.withdrawn': fact('Deadline withdrawn', '期限撤销'),
} satisfies FactTable;
