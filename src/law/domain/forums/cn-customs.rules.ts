import type { RulePack } from '../rule.js';
import {
  actor,
  before,
  businessDays,
  eventsOf,
  months,
  on,
  onServed,
  readOn,
  rulesOf,
  say,
  years,
} from './words.js';

const forum = 'cn-customs';
const { act, clock } = rulesOf({ forum, ...readOn('2018-03-19') });
const { happened, served } = eventsOf(forum);

const holder = actor('right_holder', 'Right holder', '知识产权权利人');
const holderAndCourt = actor('right_holder_and_court', 'Right holder and court', '知识产权权利人及人民法院');
const customs = actor('customs', 'Customs', '海关');
const headquarters = actor('gacc', 'General Administration of Customs', '海关总署');

const released = say('Customs release the goods.', '海关放行被扣留的货物。');
const backwards = say(
  'Customs must have received the notice of the court by then: a court takes two to five days to rule on preservation, so count back and sue early.',
  '须海关在该日前收到法院协助执行通知：法院作出保全裁定需二至五日，应倒排时间尽早起诉并申请保全。',
);

/** Protection of intellectual property by Chinese customs. */
export const cnCustoms: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say('Chinese customs, protection of intellectual property', '中国海关知识产权保护'),
  textAsOf: on('2018-03-19'),
  source: '知识产权海关保护条例 (2018-03-19); read in a public collection of statutes',
  caveats: [
    say(
      'Working days: weekends worked by notice count, holidays do not. Documents count when customs have received them; the postmark does not help.',
      '按工作日计算：调休上班的周末计入，节假日不计入。文件以海关收到为准，不适用邮戳规则。',
    ),
  ],
  calendar: 'CN',
  calendars: ['CN'],
  rollLaw: '民法典第203条',
  circumstances: [],
  events: [
    served(
      'suspect_goods_notice_served',
      'Notice of customs that suspect goods were found served on the right holder',
      '海关发现侵权嫌疑货物的书面通知送达权利人',
    ),
    happened(
      'goods_detained_on_application',
      'Goods detained on application (article 15)',
      '海关依申请扣留货物（第15条）',
    ),
    happened(
      'goods_detained_ex_officio',
      'Goods found by customs detained (article 16)',
      '海关依职权扣留货物（第16条）',
    ),
    happened(
      'recordation_documents_received',
      'All documents for recordation received',
      '海关总署收到全部备案申请文件',
    ),
    happened('recorded_facts_changed', 'What was recorded changed', '备案情况发生改变'),
    happened('recordation_granted', 'Recordation granted', '准予备案'),
    happened('recordation_expires', 'Recordation expires', '备案有效期届满'),
  ],
  rules: [
    act({
      id: 'cn.cus.exofficio-request',
      trigger: 'suspect_goods_notice_served',
      action: say('Apply for detention and give security', '提出扣留申请并提供担保'),
      actor: holder,
      offset: businessDays(3),
      service: 'receipt',
      ...onServed,
      textSince: on('2018-03-19'),
      citation: '知识产权海关保护条例第16条',
      risk: say('Customs may not detain the goods.', '逾期海关不得扣留货物。'),
    }),
    act({
      id: 'cn.cus.detain-20',
      trigger: 'goods_detained_on_application',
      action: say(
        'Sue and obtain preservation, so that the notice of the court reaches customs',
        '起诉并取得保全，使法院协助执行通知送达海关',
      ),
      actor: holderAndCourt,
      offset: businessDays(20),
      citation: '知识产权海关保护条例第24条第1项',
      risk: released,
      note: backwards,
    }),
    act({
      id: 'cn.cus.detain-50',
      trigger: 'goods_detained_ex_officio',
      action: say(
        'Sue and obtain preservation, so that the notice of the court reaches customs, where they cannot tell whether the goods infringe',
        '海关不能认定是否侵权的，起诉并取得保全，使法院协助执行通知送达海关',
      ),
      actor: holderAndCourt,
      offset: businessDays(50),
      citation: '知识产权海关保护条例第24条第2项',
      risk: released,
      note: backwards,
    }),
    clock({
      id: 'cn.cus.investigate-30',
      trigger: 'goods_detained_ex_officio',
      action: say(
        'Decide whether the goods infringe, or say that it cannot be told',
        '调查认定是否侵权，或者书面通知不能认定',
      ),
      actor: customs,
      offset: businessDays(30),
      citation: '知识产权海关保护条例第20条',
    }),
    clock({
      id: 'cn.cus.record-decision',
      trigger: 'recordation_documents_received',
      action: say('Decide on the recordation', '作出是否准予备案的决定'),
      actor: headquarters,
      offset: businessDays(30),
      citation: '知识产权海关保护条例第8条',
      leadsTo: 'recordation_granted',
    }),
    act({
      id: 'cn.cus.record-change',
      trigger: 'recorded_facts_changed',
      action: say('Have the recordation changed or cancelled', '办理备案变更或者注销手续'),
      actor: holder,
      offset: businessDays(30),
      citation: '知识产权海关保护条例第11条',
      risk: say(
        'The recordation may be revoked where lawful trade or customs were seriously hindered.',
        '给他人合法进出口或者海关监管造成严重影响的，备案可被撤销。',
      ),
    }),
    clock({
      id: 'cn.cus.record-expiry',
      trigger: 'recordation_granted',
      action: say('The recordation expires', '备案有效期届满'),
      actor: actor('operation_of_law', 'By operation of law', '依法发生'),
      offset: years(10),
      kind: 'threshold',
      roll: 'none',
      citation: '知识产权海关保护条例第10条',
      note: say('It ends earlier where the right itself lapses.', '知识产权不再受保护的，备案随即失效。'),
      leadsTo: 'recordation_expires',
    }),
    act({
      id: 'cn.cus.record-renew-window',
      trigger: 'recordation_expires',
      action: say('Apply for renewal of the recordation', '申请续展备案'),
      actor: holder,
      offset: months(6),
      ...before,
      citation: '知识产权海关保护条例第10条第2款',
      risk: say('The recordation lapses.', '备案随即失效。'),
      note: say(
        'The window opens six months before the expiry and closes on it: prepare the application by this day and file inside the window.',
        '续展窗口为届满前六个月内：请于本日前备妥，在窗口期内、届满日之前提出。',
      ),
    }),
  ],
};
