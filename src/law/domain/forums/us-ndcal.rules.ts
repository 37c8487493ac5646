import type { RulePack } from '../rule.js';
import {
  actor,
  circumstance,
  days,
  eventsOf,
  further,
  notRead,
  on,
  onServed,
  rulesOf,
  say,
} from './words.js';

const forum = 'us-ndcal';
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

const fromService = { service: 'frcp_6d', ...onServed } as const;
const secondHand = {
  source: 'A law firm’s client alert of 2017-02-09; the rule itself was not read',
} as const;
const djAction = 'declaratory_judgment';

/** The local rules of the Northern District of California, on top of the Federal Rules of Civil Procedure. */
export const usNdcal: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  base: 'us-district',
  hears: true,
  name: say('US District Court, Northern District of California', '美国加利福尼亚北区联邦地区法院'),
  textAsOf: on('2025-10-07'),
  source:
    'Federal Rules of Civil Procedure, text of 2025-10-07, for the counting. The Patent Local Rules and Civil Local Rules were not read: rules 3-1, 3-2, 3-8 and 3-9 from a client alert of 2017-02-09, the others of general knowledge',
  caveats: [
    say(
      'No local rule was read in its text: check each date against the rules of the court and the case management order.',
      '地方规则均未核对原文：每一日期均须对照该法院规则及案件管理命令核实。',
    ),
    say(
      'A holiday of California such as Cesar Chavez Day moves forward periods only (FRCP 6(a)(6)(C)), and it is argued whether it does: the safe date leaves it out.',
      '加州假日（如塞萨尔·查韦斯日）仅使自事件之后起算的期间顺延（FRCP 6(a)(6)(C)），且存在争议：稳妥日期不计入该日。',
    ),
    say('Electronic filing runs until midnight, Pacific time.', '电子提交截至美国太平洋时间午夜。'),
  ],
  calendar: 'US-CA',
  calendars: ['US-CA'],
  rollLaw: 'FRCP 6(a)(1)(C)',
  cutoff: { time: '23:59', zone: 'America/Los_Angeles' },
  circumstances: [
    circumstance(
      'dj_action',
      djAction,
      'Action for a declaratory judgment of invalidity without a claim of infringement',
      '仅请求确认专利无效而无侵权主张的确认之诉',
    ),
  ],
  events: [
    happened('initial_cmc', 'Initial case management conference', '首次案件管理会议', {
      circumstances: [djAction],
    }),
    served('infringement_contentions_served', 'Infringement contentions served', '送达侵权主张书'),
    served('invalidity_contentions_served', 'Invalidity contentions served', '送达无效主张书'),
    served('damages_contentions_served', 'Damages contentions served', '送达损害赔偿主张书'),
    happened('terms_exchanged', 'Lists of proposed terms exchanged', '交换拟解释术语清单'),
    happened(
      'jccs_filed',
      'Joint claim construction and prehearing statement served and filed',
      '送达并提交权利要求解释联合声明',
    ),
    served('cc_opening_served', 'Opening claim construction brief served', '送达权利要求解释首份书状'),
    served('cc_response_served', 'Responsive claim construction brief served', '送达权利要求解释答复书状'),
    happened('motion_filed', 'Motion filed', '提交动议'),
    happened('opposition_due', 'Day the opposition to the motion was due', '反对意见的提交期限之日'),
  ],
  rules: [
    act({
      id: 'ndcal.infringement_contentions',
      trigger: 'initial_cmc',
      action: say(
        'Disclose the asserted claims and infringement contentions, with documents',
        '披露所主张的权利要求和侵权主张书及文件',
      ),
      actor: patentee,
      offset: days(14),
      performance: 'served',
      ...secondHand,
      citation: 'N.D. Cal. Patent L.R. 3-1, 3-2',
      leadsTo: 'infringement_contentions_served',
    }),
    act({
      id: 'ndcal.invalidity_contentions',
      trigger: 'infringement_contentions_served',
      action: say('Serve the invalidity contentions, with documents', '送达无效主张书及文件'),
      actor: accused,
      offset: days(45),
      performance: 'served',
      ...fromService,
      citation: 'N.D. Cal. Patent L.R. 3-3, 3-4',
      risk: say(
        'Prior art not charted may be excluded; an amendment needs leave for good cause.',
        '未列入的现有技术可能被排除；修改须有正当理由并经许可。',
      ),
      leadsTo: 'invalidity_contentions_served',
    }),
    act({
      id: 'ndcal.dj_invalidity',
      trigger: 'initial_cmc',
      circumstances: [djAction],
      action: say(
        'Serve the invalidity contentions of the plaintiff for a declaratory judgment',
        '确认之诉原告送达无效主张书',
      ),
      actor: actor('dj_plaintiff', 'Plaintiff for a declaratory judgment', '确认之诉原告'),
      offset: days(14),
      performance: 'served',
      bounds: { startsFrom: { take: 'later', of: ['answer_served'] } },
      dates: [further('answer_served', 'The day the defendant’s answer was served', '被告答辩状送达之日')],
      citation: 'N.D. Cal. Patent L.R. 3-5(a)',
      leadsTo: 'invalidity_contentions_served',
      note: say(
        'From the later of the service of the answer and the initial case management conference.',
        '自答辩状送达与首次案件管理会议两者中较晚之日起算。',
      ),
    }),
    act({
      id: 'ndcal.damages_contentions',
      trigger: 'invalidity_contentions_served',
      action: say('Serve the damages contentions', '送达损害赔偿主张书'),
      actor: patentee,
      offset: days(50),
      performance: 'served',
      ...fromService,
      ...secondHand,
      citation: 'N.D. Cal. Patent L.R. 3-8',
      effectiveFrom: on('2017-01-17'),
      leadsTo: 'damages_contentions_served',
    }),
    act({
      id: 'ndcal.responsive_damages',
      trigger: 'damages_contentions_served',
      action: say('Serve the responsive damages contentions', '送达损害赔偿答复主张书'),
      actor: accused,
      offset: days(30),
      performance: 'served',
      ...fromService,
      ...secondHand,
      citation: 'N.D. Cal. Patent L.R. 3-9',
      effectiveFrom: on('2017-01-17'),
    }),
    act({
      id: 'ndcal.exchange_terms',
      trigger: 'invalidity_contentions_served',
      action: say('Exchange the terms proposed for construction', '交换拟解释的术语'),
      actor: parties,
      offset: days(14),
      performance: 'served',
      ...fromService,
      citation: 'N.D. Cal. Patent L.R. 4-1(a)',
      leadsTo: 'terms_exchanged',
    }),
    act({
      id: 'ndcal.prelim_constructions',
      trigger: 'terms_exchanged',
      action: say('Exchange preliminary constructions', '交换初步解释方案'),
      actor: parties,
      offset: days(21),
      performance: 'served',
      citation: 'N.D. Cal. Patent L.R. 4-2(a)',
    }),
    act({
      id: 'ndcal.jccs',
      trigger: 'invalidity_contentions_served',
      action: say('File the joint claim construction and prehearing statement', '提交权利要求解释联合声明'),
      actor: parties,
      offset: days(60),
      ...fromService,
      citation: 'N.D. Cal. Patent L.R. 4-3',
      leadsTo: 'jccs_filed',
    }),
    act({
      id: 'ndcal.cc_discovery',
      trigger: 'jccs_filed',
      action: say('Complete claim construction discovery', '完成权利要求解释的证据开示'),
      actor: parties,
      offset: days(30),
      performance: 'served',
      citation: 'N.D. Cal. Patent L.R. 4-4',
    }),
    act({
      id: 'ndcal.cc_opening',
      trigger: 'jccs_filed',
      action: say('Serve and file the opening claim construction brief', '送达并提交权利要求解释首份书状'),
      actor: patentee,
      offset: days(45),
      citation: 'N.D. Cal. Patent L.R. 4-5(a)',
      leadsTo: 'cc_opening_served',
    }),
    act({
      id: 'ndcal.cc_response',
      trigger: 'cc_opening_served',
      action: say('Serve and file the responsive claim construction brief', '送达并提交权利要求解释答复书状'),
      actor: accused,
      offset: days(14),
      ...fromService,
      citation: 'N.D. Cal. Patent L.R. 4-5(b)',
      leadsTo: 'cc_response_served',
    }),
    act({
      id: 'ndcal.cc_reply',
      trigger: 'cc_response_served',
      action: say('Serve and file the reply claim construction brief', '送达并提交权利要求解释回复书状'),
      actor: patentee,
      offset: days(7),
      ...fromService,
      citation: 'N.D. Cal. Patent L.R. 4-5(c)',
    }),
    act({
      id: 'ndcal.opposition',
      trigger: 'motion_filed',
      action: say('File the opposition to the motion', '提交对动议的反对意见'),
      actor: actor('opponent', 'Party opposing the motion', '反对动议方'),
      offset: days(14),
      citation: 'N.D. Cal. Civil L.R. 7-3(a)',
      leadsTo: 'opposition_due',
      note: say(
        'Runs from the filing, so that Rule 6(d) adds no days for service.',
        '自动议提交之日起算，故不适用第6(d)条的送达附加天数。',
      ),
    }),
    act({
      id: 'ndcal.reply',
      trigger: 'opposition_due',
      action: say('File the reply', '提交回复'),
      actor: actor('movant', 'Moving party', '动议方'),
      offset: days(7),
      citation: 'N.D. Cal. Civil L.R. 7-3(c)',
      note: say(
        'From the day the opposition was due, even where it was filed earlier.',
        '自反对意见的期限之日起算，即使其提前提交。',
      ),
    }),
  ],
};
