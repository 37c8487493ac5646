import type { RulePack } from '../rule.js';
import { actor, businessDays, days, eventsOf, notRead, on, readOn, rulesOf, say } from './words.js';

const mediation = 'cn-mediation';
const assistance = 'cn-assist';
const confirmation = rulesOf({ forum: mediation, ...readOn('2023-09-01') });
const helped = rulesOf({ forum: assistance, ...notRead });

const ownFigure = say(
  'The number of days was not verified: take it for a service level of the centre and set the date it states.',
  '天数未经核实：请视为该中心的服务承诺，以其告知的日期为准。',
);

/** Mediation in China and its confirmation by a court. */
export const cnMediation: RulePack = {
  id: mediation,
  version: '2026.1',
  forum: mediation,
  hears: false,
  name: say('Mediation in China and its judicial confirmation', '中国调解与司法确认'),
  textAsOf: on('2023-09-01'),
  source: '民事诉讼法 (2023-09-01); read in a public collection of statutes',
  caveats: [
    say(
      'Only an agreement reached before a mediation body set up according to law can be confirmed: ask the trade or administrative body for proof of its status first.',
      '仅经依法设立的调解组织达成的协议可以申请司法确认：行业、专业或行政调解组织应先核实其依法设立的情况。',
    ),
  ],
  calendar: 'CN',
  calendars: ['CN'],
  rollLaw: '民事诉讼法第85条第3款',
  circumstances: [],
  events: [
    eventsOf(mediation).happened(
      'mediation_agreement_effective',
      'Mediation agreement effective (as a rule on signature)',
      '调解协议生效（通常为签署之日）',
    ),
  ],
  rules: [
    confirmation.act({
      id: 'cn.med.judicial-confirmation',
      trigger: 'mediation_agreement_effective',
      action: say(
        'Apply together for judicial confirmation of the agreement',
        '双方共同申请司法确认调解协议',
      ),
      actor: actor('both_parties', 'Both parties together', '双方当事人共同'),
      offset: days(30),
      textSince: on('2024-01-01'),
      citation: '民事诉讼法第205条；人民调解法第33条',
      risk: say(
        'The agreement then binds as a contract only and cannot be enforced.',
        '逾期则协议仅具合同效力，不能申请强制执行。',
      ),
      note: say(
        'The court accepts the application within three days and decides within fifteen, ten more where it allows itself them (rules of 2011).',
        '法院三日内决定是否受理，受理后十五日内审结，必要时可延长十日（2011年规定）。',
      ),
    }),
  ],
};

/** Public help in enforcing and defending intellectual property in China. */
export const cnAssist: RulePack = {
  id: assistance,
  version: '2026.1',
  forum: assistance,
  hears: false,
  name: say('Public assistance in intellectual property disputes in China', '中国知识产权维权援助'),
  textAsOf: on('2023-01-01'),
  source:
    'Own knowledge; that 国知发保字〔2020〕22号 and the guide of 2023 exist is confirmed by a secondary source. Neither text was read',
  caveats: [
    say(
      'No binding period was found: both dates are working figures, to be replaced by what the centre says.',
      '未查得有约束力的期限：两项日期均为参考值，以中心答复为准。',
    ),
  ],
  calendar: 'CN',
  calendars: ['CN'],
  circumstances: [],
  events: [
    eventsOf(assistance).happened(
      'assistance_requested',
      'Request for assistance received (12330 or a centre)',
      '收到维权援助申请（12330或维权援助中心）',
    ),
    eventsOf(assistance).happened(
      'overseas_guidance_requested',
      'Request for guidance in a dispute abroad received',
      '收到海外纠纷应对指导申请',
    ),
  ],
  rules: [
    helped.clock({
      id: 'cn.assist.accept',
      trigger: 'assistance_requested',
      action: say('Decide whether to take on the request', '作出是否受理的决定'),
      actor: actor('assistance_centre', 'Assistance centre', '知识产权维权援助中心'),
      offset: businessDays(5),
      citation: '知识产权维权援助工作指引（2023）；国知发保字〔2020〕22号',
      note: ownFigure,
    }),
    helped.clock({
      id: 'cn.assist.overseas',
      trigger: 'overseas_guidance_requested',
      action: say('Give first guidance', '首次反馈指导意见'),
      actor: actor(
        'overseas_guidance_centre',
        'National centre for disputes abroad, or its local branch',
        '国家海外知识产权纠纷应对指导中心或地方分中心',
      ),
      offset: businessDays(5),
      citation: '海外知识产权纠纷应对指导工作机制',
      note: ownFigure,
    }),
  ],
};
