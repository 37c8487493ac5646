import type { RulePack } from '../rule.js';
import {
  actor,
  businessDays,
  circumstance,
  days,
  eventsOf,
  further,
  on,
  onServed,
  readOn,
  rulesOf,
  say,
  years,
} from './words.js';

const forum = 'cn-reconsideration';
const { act, clock } = rulesOf({ forum, ...readOn('2023-09-01') });
const { happened, served } = eventsOf(forum);
const revised = { textSince: on('2024-01-01') } as const;

const workingDays = say(
  'The law says days, yet periods of three, five, seven and ten days are working days (article 88(2)).',
  '条文虽称“日”，但三日、五日、七日、十日均指工作日（第88条第2款）。',
);

/** Administrative reconsideration in China. */
export const cnReconsideration: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say('Administrative reconsideration in China', '中国行政复议'),
  textAsOf: on('2023-09-01'),
  source: '行政复议法 (2023-09-01); read in a public collection of statutes',
  caveats: [
    say(
      'Periods of three, five, seven and ten days are working days; sixty and fifteen days are calendar days.',
      '三日、五日、七日、十日为工作日；六十日、十五日按日历日计算。',
    ),
  ],
  calendar: 'CN',
  calendars: ['CN'],
  rollLaw: '民事诉讼法第85条第3款',
  circumstances: [
    circumstance(
      'time_to_apply_starts_from',
      'longstop',
      'The longest period is counted, from the day the act was done',
      '自行政行为作出之日起计算最长申请期限',
    ),
    circumstance(
      'time_to_apply_starts_from',
      'not_told',
      'The agency did not tell the party of the right and the time to apply',
      '行政机关未告知申请复议的权利、机关和期限',
    ),
  ],
  events: [
    happened('administrative_act_known', 'Administrative act known or knowable', '知道或者应当知道行政行为', {
      circumstances: ['longstop', 'not_told'],
    }),
    served('correction_notice_received', 'Notice to complete the application received', '收到补正通知'),
    happened('application_received', 'Application received by the body', '行政复议机关收到复议申请'),
  ],
  rules: [
    act({
      id: 'cn.rec.apply',
      trigger: 'administrative_act_known',
      action: say('Apply for reconsideration', '申请行政复议'),
      actor: actor('party', 'Party', '当事人'),
      offset: days(60),
      variants: [
        {
          circumstance: 'longstop',
          offset: years(5),
          citation: '行政复议法第21条',
          note: say(
            'Enter the day the act was done: the five years run from it.',
            '请填写行政行为作出之日：五年自该日起算。',
          ),
        },
        {
          circumstance: 'not_told',
          offset: years(1),
          citation: '行政复议法第20条第3款',
          note: say(
            'The outer limit from knowledge of the act. Once the party is told, the sixty days run from then: work to the earlier day.',
            '系自知道行政行为内容之日起的最长期限；获知申请权利和期限后，六十日自该日起算，以较早者为准。',
          ),
        },
      ],
      bounds: { longStop: { offset: years(5), from: 'act_made_on', citation: '行政复议法第21条' } },
      dates: [further('act_made_on', 'The day the administrative act was done', '行政行为作出之日')],
      ...revised,
      citation: '行政复议法第20条',
      risk: say('The application is not accepted.', '逾期申请的，不予受理。'),
    }),
    act({
      id: 'cn.rec.correct',
      trigger: 'correction_notice_received',
      action: say('Complete the application', '提交补正材料'),
      actor: actor('applicant', 'Applicant', '申请人'),
      offset: businessDays(10),
      service: 'receipt',
      ...onServed,
      effectiveFrom: on('2024-01-01'),
      citation: '行政复议法第31条；第88条第2款',
      risk: say('The application is deemed abandoned.', '无正当理由逾期不补正的，视为放弃行政复议申请。'),
      note: workingDays,
    }),
    clock({
      id: 'cn.rec.review-filing',
      trigger: 'application_received',
      action: say('Decide whether to accept the application', '审查并决定是否受理'),
      actor: actor('reconsideration_body', 'Reconsideration body', '行政复议机关'),
      offset: businessDays(5),
      ...revised,
      citation: '行政复议法第30条；第88条第2款',
      note: {
        en: `${workingDays.en} Not refused in time, the application counts as accepted.`,
        zh: `${workingDays.zh}逾期未作出不予受理决定的，视为受理。`,
      },
    }),
  ],
};
