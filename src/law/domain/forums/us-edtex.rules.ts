import type { RulePack } from '../rule.js';
import { actor, before, days, eventsOf, notRead, on, onServed, rulesOf, say } from './words.js';

const forum = 'us-edtex';
const { act } = rulesOf({
  forum,
  ...notRead,
  courtMayVary: true,
  source: 'Of general knowledge; the local rules were not read',
});
const { happened, served } = eventsOf(forum);

const patentee = actor('patentee', 'Patentee', '专利权人');
const accused = actor('accused_infringers', 'Accused infringers', '被控侵权人');
const parties = actor('parties', 'Parties', '各方当事人');

const back = { ...before, rollLaw: 'FRCP 6(a)(5)' } as const;
const fromService = { service: 'frcp_6d', ...onServed } as const;
const secondHand = {
  source: 'A law firm’s summary of the local patent rules; the rule itself was not read',
} as const;

/** The local rules of the Eastern District of Texas, on top of the Federal Rules of Civil Procedure. */
export const usEdtex: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  base: 'us-district',
  hears: true,
  name: say('US District Court, Eastern District of Texas', '美国得克萨斯东区联邦地区法院'),
  textAsOf: on('2025-10-07'),
  source:
    'Federal Rules of Civil Procedure, text of 2025-10-07, for the counting. The Local Patent Rules were not read: rules 3-1 to 3-4 and 4-1 to 4-4 from a law firm’s summary, the others of general knowledge',
  caveats: [
    say(
      'The docket control order prevails over every date of the local patent rules.',
      '案件进度控制命令（Docket Control Order）优先于专利地方规则的一切日期。',
    ),
    say(
      'No local rule was read in its text: check each date against the rules of the court.',
      '地方规则均未核对原文：每一日期均须对照该法院规则核实。',
    ),
    say(
      'A holiday of Texas moves forward periods only (FRCP 6(a)(6)(C)), and it is argued whether each does: the safe date leaves it out. Electronic filing runs until midnight, Central time.',
      '得州假日仅使自事件之后起算的期间顺延（FRCP 6(a)(6)(C)），且存在争议：稳妥日期不计入该日。电子提交截至美国中部时间午夜。',
    ),
  ],
  calendar: 'US-TX',
  calendars: ['US-TX'],
  rollLaw: 'FRCP 6(a)(1)(C)',
  cutoff: { time: '23:59', zone: 'America/Chicago' },
  circumstances: [],
  events: [
    happened('initial_cmc', 'Initial case management conference', '首次案件管理会议'),
    served('infringement_contentions_served', 'Infringement contentions served', '送达侵权主张书'),
    served('invalidity_contentions_served', 'Invalidity contentions served', '送达无效主张书'),
    happened('terms_exchanged', 'Proposed terms exchanged', '交换拟解释术语'),
    happened(
      'jccs_filed',
      'Joint claim construction and prehearing statement filed',
      '提交权利要求解释联合声明',
    ),
    served('cc_opening_served', 'Opening claim construction brief served', '送达权利要求解释首份书状'),
    served('cc_response_served', 'Responsive claim construction brief served', '送达权利要求解释答复书状'),
    happened('cc_hearing', 'Claim construction hearing', '权利要求解释听证会'),
    happened('cc_ruling_filed', 'Claim construction ruling of the court filed', '法院作出权利要求解释裁定'),
  ],
  rules: [
    act({
      id: 'edtex.infringement_contentions',
      trigger: 'initial_cmc',
      action: say('Serve the infringement contentions, with documents', '送达侵权主张书及文件'),
      actor: patentee,
      offset: days(10),
      performance: 'served',
      ...back,
      ...secondHand,
      citation: 'E.D. Tex. P.R. 3-1, 3-2',
      leadsTo: 'infringement_contentions_served',
    }),
    act({
      id: 'edtex.invalidity_contentions',
      trigger: 'infringement_contentions_served',
      action: say('Serve the invalidity contentions, with documents', '送达无效主张书及文件'),
      actor: accused,
      offset: days(45),
      performance: 'served',
      ...fromService,
      ...secondHand,
      citation: 'E.D. Tex. P.R. 3-3, 3-4',
      risk: say(
        'Prior art not charted may be excluded; an amendment needs leave for good cause.',
        '未列入的现有技术可能被排除；修改须有正当理由并经许可。',
      ),
      leadsTo: 'invalidity_contentions_served',
    }),
    act({
      id: 'edtex.exchange_terms',
      trigger: 'invalidity_contentions_served',
      action: say('Exchange the terms proposed for construction', '交换拟解释的术语'),
      actor: parties,
      offset: days(10),
      performance: 'served',
      ...fromService,
      ...secondHand,
      citation: 'E.D. Tex. P.R. 4-1',
      leadsTo: 'terms_exchanged',
    }),
    act({
      id: 'edtex.prelim_constructions',
      trigger: 'terms_exchanged',
      action: say('Exchange preliminary constructions', '交换初步解释方案'),
      actor: parties,
      offset: days(20),
      performance: 'served',
      ...secondHand,
      citation: 'E.D. Tex. P.R. 4-2',
    }),
    act({
      id: 'edtex.jccs',
      trigger: 'invalidity_contentions_served',
      action: say('File the joint claim construction and prehearing statement', '提交权利要求解释联合声明'),
      actor: parties,
      offset: days(60),
      ...fromService,
      ...secondHand,
      citation: 'E.D. Tex. P.R. 4-3',
      leadsTo: 'jccs_filed',
    }),
    act({
      id: 'edtex.cc_discovery',
      trigger: 'jccs_filed',
      action: say('Complete claim construction discovery', '完成权利要求解释的证据开示'),
      actor: parties,
      offset: days(30),
      performance: 'served',
      ...secondHand,
      citation: 'E.D. Tex. P.R. 4-4',
    }),
    act({
      id: 'edtex.cc_opening',
      trigger: 'jccs_filed',
      action: say('Serve and file the opening claim construction brief', '送达并提交权利要求解释首份书状'),
      actor: patentee,
      offset: days(45),
      citation: 'E.D. Tex. P.R. 4-5(a)',
      leadsTo: 'cc_opening_served',
    }),
    act({
      id: 'edtex.cc_response',
      trigger: 'cc_opening_served',
      action: say('Serve and file the responsive claim construction brief', '送达并提交权利要求解释答复书状'),
      actor: accused,
      offset: days(14),
      ...fromService,
      citation: 'E.D. Tex. P.R. 4-5(b)',
      leadsTo: 'cc_response_served',
    }),
    act({
      id: 'edtex.cc_reply',
      trigger: 'cc_response_served',
      action: say('Serve and file the reply claim construction brief', '送达并提交权利要求解释回复书状'),
      actor: patentee,
      offset: days(7),
      ...fromService,
      citation: 'E.D. Tex. P.R. 4-5(c)',
    }),
    act({
      id: 'edtex.cc_chart',
      trigger: 'cc_hearing',
      action: say('File the joint claim construction chart', '提交权利要求解释对照表'),
      actor: parties,
      offset: days(10),
      ...back,
      citation: 'E.D. Tex. P.R. 4-5(d)',
    }),
    act({
      id: 'edtex.final_infringement',
      trigger: 'cc_ruling_filed',
      action: say(
        'Serve amended infringement contentions after the ruling, without leave',
        '裁定作出后无须许可送达修改的侵权主张书',
      ),
      actor: patentee,
      offset: days(30),
      performance: 'served',
      citation: 'E.D. Tex. P.R. 3-6(a)(1)',
    }),
    act({
      id: 'edtex.final_invalidity',
      trigger: 'cc_ruling_filed',
      action: say(
        'Serve amended invalidity contentions after the ruling, without leave',
        '裁定作出后无须许可送达修改的无效主张书',
      ),
      actor: accused,
      offset: days(50),
      performance: 'served',
      citation: 'E.D. Tex. P.R. 3-6(a)(2)',
    }),
  ],
};
