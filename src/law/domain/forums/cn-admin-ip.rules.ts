import type { RulePack } from '../rule.js';
import {
  actor,
  businessDays,
  days,
  eventsOf,
  months,
  notRead,
  on,
  onAccused,
  readOn,
  rulesOf,
  say,
} from './words.js';

const forum = 'cn-admin-ip';
const measures = '专利纠纷行政裁决和调解办法（国知局令第81号）';
const unread = rulesOf({
  forum,
  ...notRead,
  source:
    'Own knowledge; that the measures exist and are in force since 2025-02-01 is confirmed by a secondary source',
});
const implementing = rulesOf({ forum, ...readOn('2023-12-11') });
const { happened, served } = eventsOf(forum);

const authority = actor('patent_authority', 'Patent authority', '管理专利工作的部门');

/** Disputes over patent infringement before the administrative authorities for patents in China. */
export const cnAdminIp: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say(
    'Patent authorities in China, decisions on infringement',
    '中国管理专利工作的部门（专利侵权行政裁决）',
  ),
  textAsOf: on('2023-12-11'),
  source:
    '专利法实施细则 (2023-12-11); read in a public collection of statutes. 专利纠纷行政裁决和调解办法 (国知局令第81号) was not read',
  caveats: [
    say(
      'The measures in force since 2025-02-01 were not read: their periods are taken from the rules that stood before. Check the notice of the authority.',
      '2025年2月1日起施行的办法未核对原文，其期间参照此前的规定：请核对主管部门的通知。',
    ),
  ],
  calendar: 'CN',
  calendars: ['CN'],
  rollLaw: '民法典第203条',
  circumstances: [],
  events: [
    happened(
      'request_received',
      'Request for a decision on infringement received',
      '收到专利侵权纠纷行政裁决请求书',
    ),
    served('request_served', 'Copy of the request served on the respondent', '请求书副本送达被请求人'),
    happened('case_docketed', 'Case docketed', '立案'),
    happened('fee_ruling_requested', 'Request for a ruling on a fee received', '收到使用费裁决请求书'),
  ],
  rules: [
    unread.clock({
      id: 'cn.adm.ip-filing',
      trigger: 'request_received',
      action: say('Docket the case, or say why not', '立案或者通知不予立案'),
      actor: authority,
      offset: businessDays(5),
      citation: measures,
      leadsTo: 'case_docketed',
    }),
    unread.act({
      id: 'cn.adm.ip-answer',
      trigger: 'request_served',
      action: say('File the answer', '提交答辩书'),
      actor: actor('respondent', 'Respondent', '被请求人'),
      offset: days(15),
      service: 'receipt',
      ...onAccused,
      citation: measures,
      risk: say('The authority decides without it.', '逾期不提交答辩书不影响处理。'),
    }),
    unread.clock({
      id: 'cn.adm.ip-close',
      trigger: 'case_docketed',
      action: say('Decide on the infringement', '作出行政裁决'),
      actor: authority,
      offset: months(3),
      citation: measures,
      note: say(
        'One month more in complex cases; public notice, expert opinions and stays do not count.',
        '案件特别复杂的可延长一个月；公告、鉴定、中止期间不计入。',
      ),
    }),
    implementing.clock({
      id: 'cn.adm.fee-arbitration',
      trigger: 'fee_ruling_requested',
      action: say('Rule on the fee', '作出使用费裁决'),
      actor: actor('cnipa', 'Patent office (CNIPA)', '国家知识产权局'),
      offset: months(3),
      citation: '专利法实施细则（2023）第91条',
    }),
  ],
};
