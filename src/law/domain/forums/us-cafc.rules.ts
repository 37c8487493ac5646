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
  readOn,
  rulesOf,
  say,
  since,
} from './words.js';

const forum = 'us-cafc';
const rulesRead = on('2025-10-07');
const { act, clock } = rulesOf({ forum, ...readOn(rulesRead) });
const { happened, served } = eventsOf(forum);

const appellant = actor('appellant', 'Appellant', '上诉人');
const appellee = actor('appellee', 'Appellee', '被上诉人');
const party = actor('party', 'Party', '当事人');

const usParty = 'us_is_party';
const noUsParty = 'us_is_no_party';

/** From service under FRAP 25, with the days of FRAP 26(c). */
const fromService = { service: 'frap_26c', ...onServed } as const;
/** A rule of the circuit, which was not read. */
const circuitRule = {
  ...notRead,
  source: 'Of general knowledge; the Federal Circuit Rules were not read',
} as const;

const briefRisk = say(
  'The appeal may be dismissed for failure to prosecute.',
  '上诉可能因未推进程序而被驳回。',
);

/** The Court of Appeals for the Federal Circuit. */
export const usCafc: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say('US Court of Appeals for the Federal Circuit', '美国联邦巡回上诉法院'),
  textAsOf: rulesRead,
  source:
    'Federal Rules of Appellate Procedure, text of 2025-10-07; 19 USC 1337(c), text of 2023-04-20; 37 CFR 90.3, edition of 2025-01-24. The Federal Circuit Rules were not read',
  caveats: [
    say(
      'The Federal Circuit Rules were not read; rules 15, 25, 30, 32, 39, 46 and 47 were amended effective 2025-12-01, and FRAP 39 was rewritten on the same day. What rests on them is marked.',
      '未核对《联邦巡回上诉法院规则》原文；其第15、25、30、32、39、46、47条修订自2025年12月1日起施行，FRAP第39条同日重写。依据这些条文的规则均已标明。',
    ),
    say('Electronic filing runs until midnight, Eastern time.', '电子提交截至美国东部时间午夜。'),
    say(
      'Counted by federal holidays: FRAP 26(a)(6) does not name Inauguration Day, which moves only what goes by 35 USC 21(b).',
      '总统就职日列于华盛顿日历，但FRAP 26(a)(6)未列明该日：请勿依赖该日顺延。',
    ),
  ],
  calendar: 'US',
  calendars: ['US', 'US + closures'],
  rollLaw: 'FRAP 26(a)(1)(C)',
  cutoff: { time: '23:59', zone: 'America/New_York' },
  circumstances: [
    circumstance(
      'us_party',
      usParty,
      'The United States, an officer or an agency is a party',
      '美国政府、官员或机构为当事人',
    ),
    circumstance(
      'us_party',
      noUsParty,
      'No part of the United States government is a party',
      '美国政府及其机构均非当事人',
    ),
  ],
  events: [
    happened(
      'itc_determination_final',
      'Determination of the Commission final (no violation: on issuance; violation: the day after presidential review)',
      '委员会裁决成为终局（不侵权：作出之日；侵权：总统审查期满次日）',
    ),
    happened(
      'petition_for_review_filed',
      'Petition for review or notice of appeal filed',
      '提交司法审查请求或上诉通知',
    ),
    happened('judgment_entered', 'Judgment entered in the district court', '地区法院判决登录', {
      circumstances: [usParty, noUsParty],
    }),
    happened('first_notice_of_appeal_filed', 'First notice of appeal filed', '首份上诉通知提交'),
    happened('appeal_time_expired', 'Time to appeal expired', '上诉期届满'),
    happened(
      'final_written_decision_date',
      'Final written decision of the Patent Trial and Appeal Board',
      '专利审判与上诉委员会（PTAB）作出最终书面决定',
    ),
    happened(
      'agency_served_with_petition',
      'Agency served with the petition for review or notice of appeal',
      '向行政机关送达司法审查请求或上诉通知',
    ),
    happened('docketing', 'Appeal docketed', '上诉案件登记立案'),
    served(
      'certified_list_served',
      'Certified list or index of the agency served',
      '送达行政机关的经认证案卷目录',
    ),
    served('opening_brief_served', 'Opening brief served', '送达上诉人首份书状'),
    served('response_brief_served', 'Brief of the appellee served', '送达被上诉人书状'),
    happened(
      'last_reply_brief_served_and_filed',
      'Last reply brief served and filed',
      '最后一份答复书状送达并提交',
    ),
    served('motion_served', 'Motion served', '送达动议'),
    served('motion_response_served', 'Response to the motion served', '送达对动议的答复'),
    happened(
      'principal_brief_of_supported_party_filed',
      'Principal brief of the party supported filed',
      '被支持一方提交主书状',
    ),
    happened('cafc_judgment_entered', 'Judgment of the Federal Circuit entered', '联邦巡回上诉法院判决登录', {
      circumstances: [usParty, noUsParty],
      mustAnswer: ['us_party'],
    }),
    happened(
      'rehearing_time_expired_or_denied',
      'Time to petition for rehearing expired, or the petition denied',
      '请求重新审理的期间届满，或请求被驳回',
    ),
  ],
  rules: [
    act({
      id: 'cafc.appeal_itc',
      trigger: 'itc_determination_final',
      action: say('Appeal the final determination of the Commission', '对委员会终局裁决提起上诉'),
      actor: actor('adversely_affected_person', 'Person adversely affected', '受不利影响的人'),
      offset: days(60),
      ...readOn('2023-04-20'),
      citation: '19 USC 1337(c); FRAP 15(a); 28 USC 1295(a)(6)',
      notExtendable: true,
      risk: say(
        'Jurisdictional: the appeal is lost, and the court may not extend the time (FRAP 26(b)(2)).',
        '系管辖性期间，逾期即丧失上诉权，法院不得延长（FRAP 26(b)(2)）。',
      ),
      leadsTo: 'petition_for_review_filed',
      note: say(
        'A finding of no violation is final when it issues: 60 days from the determination, not from its publication. A finding of violation is final only after presidential review, on day 61. A mixed determination has two clocks.',
        '不侵权裁决自作出之日即为终局：自裁决之日而非公告之日起60日。侵权裁决须待总统审查期满（第61日）方为终局。部分侵权、部分不侵权的，分别起算。',
      ),
    }),
    act({
      id: 'cafc.intervene',
      trigger: 'petition_for_review_filed',
      action: say('Move for leave to intervene', '申请许可参加诉讼'),
      actor: actor(
        'intervenor',
        'Party that won below or alliance member not named in the appeal',
        '原审胜诉方或未被列入上诉的联盟成员',
      ),
      offset: days(30),
      citation: 'FRAP 15(d)',
    }),
    act({
      id: 'cafc.appeal_district',
      trigger: 'judgment_entered',
      action: say('File the notice of appeal', '提交上诉通知'),
      actor: party,
      offset: days(30),
      variants: [{ circumstance: usParty, offset: days(60), citation: 'FRAP 4(a)(1)(B)' }],
      bounds: { startsFrom: { take: 'later', of: ['last_post_judgment_motion_decided'] } },
      dates: [
        further(
          'last_post_judgment_motion_decided',
          'The day the order on the last timely post-judgment motion was entered',
          '就最后一项及时提出的判决后动议所作命令登录之日',
        ),
      ],
      citation: 'FRAP 4(a)(1)(A)',
      notExtendable: true,
      risk: say(
        'Jurisdictional: the appeal is lost. Only the district court can help, on a motion of its own (FRAP 4(a)(5), (6)).',
        '系管辖性期间，逾期即丧失上诉权；仅可另行向地区法院申请救济（FRAP 4(a)(5)、(6)）。',
      ),
      leadsTo: 'first_notice_of_appeal_filed',
      note: say(
        'Timely post-judgment motions of 28 days start the time anew from the order on the last of them (FRAP 4(a)(4)(A)).',
        '及时提出的28日判决后动议使上诉期自最后一项动议的命令登录之日重新起算（FRAP 4(a)(4)(A)）。',
      ),
    }),
    act({
      id: 'cafc.cross_appeal',
      trigger: 'first_notice_of_appeal_filed',
      action: say('File a cross-appeal', '提起交叉上诉'),
      actor: actor('other_party', 'Other party', '对方当事人'),
      offset: days(14),
      bounds: { notBefore: 'own_appeal_due' },
      dates: [
        further(
          'own_appeal_due',
          'The day the party’s own time to appeal ends',
          '该当事人自身上诉期届满之日',
        ),
      ],
      citation: 'FRAP 4(a)(3)',
      note: say(
        'These 14 days or the party’s own time to appeal, whichever ends later.',
        '以本14日与该当事人自身上诉期两者中较晚届满者为准。',
      ),
    }),
    act({
      id: 'cafc.appeal_extension_motion',
      trigger: 'appeal_time_expired',
      action: say('Move in the district court to extend the time to appeal', '向地区法院申请延长上诉期'),
      actor: party,
      offset: days(30),
      citation: 'FRAP 4(a)(5)(A)(i)',
      note: say(
        'Good cause or excusable neglect must be shown. Not for petitions for review of an agency order.',
        '须证明正当理由或可宽宥的疏忽。不适用于对行政机关裁决的司法审查请求。',
      ),
    }),
    act({
      id: 'cafc.appeal_ptab',
      trigger: 'final_written_decision_date',
      action: say(
        'File the notice of appeal with the Director, the Board and the court',
        '向局长、PTAB及法院提交上诉通知',
      ),
      actor: party,
      offset: days(63),
      calendar: 'US-DC',
      ...readOn('2025-01-24'),
      rollLaw: '35 USC 21(b); 37 CFR 90.3(b)(2)',
      bounds: { startsFrom: { take: 'later', of: ['rehearing_or_review_decided'] } },
      dates: [
        further(
          'rehearing_or_review_decided',
          'The day of the last action on a timely request for rehearing or Director Review',
          '就及时提出的复议或局长审查请求作出最后决定之日',
        ),
      ],
      citation: '35 USC 141(c), 142; 37 CFR 90.3(a)(1)',
      risk: say('The appeal is lost.', '丧失上诉权。'),
      note: say(
        '63 days: neither 60 days nor two months. A timely request for rehearing or Director Review starts the 63 days anew from the action on it (37 CFR 90.3(b)(1)).',
        '为63日，既非60日，亦非两个月。及时提出复议或局长审查请求的，自就其作出决定之日重新起算63日（37 CFR 90.3(b)(1)）。',
      ),
    }),
    clock({
      id: 'cafc.certified_list',
      trigger: 'agency_served_with_petition',
      action: say('The agency files the certified list or index', '行政机关提交经认证的案卷目录'),
      actor: actor('agency', 'Agency', '行政机关'),
      offset: days(40),
      ...circuitRule,
      citation: 'Fed. Cir. R. 17(b)',
      leadsTo: 'certified_list_served',
    }),
    act({
      id: 'cafc.entry_of_appearance',
      trigger: 'docketing',
      action: say(
        'File the entry of appearance, certificate of interest and docketing statement',
        '提交出庭登记、利益关系证明和案件登记陈述',
      ),
      actor: actor('counsel', 'Counsel', '代理律师'),
      offset: days(14),
      ...circuitRule,
      citation: 'Fed. Cir. R. 47.3, 47.4; practice under Fed. Cir. R. 33.1',
    }),
    act({
      id: 'cafc.opening_brief_agency',
      trigger: 'certified_list_served',
      action: say(
        'File the opening brief (appeal from an agency)',
        '提交上诉人首份书状（对行政机关裁决的上诉）',
      ),
      actor: appellant,
      offset: days(60),
      ...fromService,
      ...circuitRule,
      citation: 'Fed. Cir. R. 31(a)(1)(B)',
      risk: briefRisk,
      leadsTo: 'opening_brief_served',
    }),
    act({
      id: 'cafc.opening_brief_court',
      trigger: 'docketing',
      action: say('File the opening brief (appeal from a court)', '提交上诉人首份书状（对法院判决的上诉）'),
      actor: appellant,
      offset: days(60),
      ...circuitRule,
      citation: 'Fed. Cir. R. 31(a)(1)(A)',
      risk: briefRisk,
      leadsTo: 'opening_brief_served',
      note: say(
        'Displaces the 40 days of FRAP 31(a)(1), which run from the filing of the record.',
        '取代FRAP 31(a)(1)自案卷提交起40日的规定。',
      ),
    }),
    act({
      id: 'cafc.response_brief',
      trigger: 'opening_brief_served',
      action: say('File the appellee’s brief', '提交被上诉人书状'),
      actor: appellee,
      offset: days(40),
      ...fromService,
      ...circuitRule,
      citation: 'Fed. Cir. R. 31(a)(2)',
      leadsTo: 'response_brief_served',
    }),
    act({
      id: 'cafc.reply_brief',
      trigger: 'response_brief_served',
      action: say('File the reply brief', '提交答复书状'),
      actor: appellant,
      offset: days(21),
      ...fromService,
      ...circuitRule,
      citation: 'Fed. Cir. R. 31(a)(3)(A); FRAP 31(a)(1)',
      leadsTo: 'last_reply_brief_served_and_filed',
    }),
    act({
      id: 'cafc.joint_appendix',
      trigger: 'last_reply_brief_served_and_filed',
      action: say('File the joint appendix', '提交联合附录'),
      actor: appellant,
      offset: days(7),
      ...notRead,
      source:
        'An excerpt of an older edition of the Federal Circuit Rules; rule 30 was amended effective 2025-12-01',
      citation: 'Fed. Cir. R. 30(a)(4)',
    }),
    act({
      id: 'cafc.motion_response',
      trigger: 'motion_served',
      action: say('Respond to the motion', '答复动议'),
      actor: party,
      offset: days(10),
      ...fromService,
      citation: 'FRAP 27(a)(3)(A)',
      leadsTo: 'motion_response_served',
    }),
    act({
      id: 'cafc.motion_reply',
      trigger: 'motion_response_served',
      action: say('Reply to the response', '对答复作出回应'),
      actor: actor('movant', 'Moving party', '动议方'),
      offset: days(7),
      ...fromService,
      citation: 'FRAP 27(a)(4)',
      note: say('Practice under Fed. Cir. R. 27 may differ.', 'Fed. Cir. R. 27项下的实践可能不同。'),
    }),
    act({
      id: 'cafc.amicus',
      trigger: 'principal_brief_of_supported_party_filed',
      action: say('File the brief of an amicus curiae', '提交法庭之友意见书'),
      actor: actor('amicus', 'Amicus curiae', '法庭之友'),
      offset: days(7),
      citation: 'FRAP 29(a)(6)',
      note: say(
        'An amicus who supports neither party counts from the principal brief of the appellant.',
        '不支持任何一方的，自上诉人主书状提交之日起算。',
      ),
    }),
    act({
      id: 'cafc.rehearing',
      trigger: 'cafc_judgment_entered',
      circumstances: [noUsParty],
      action: say(
        'Petition for panel or en banc rehearing (no government party)',
        '请求合议庭或全席重新审理（政府非当事人）',
      ),
      actor: party,
      offset: days(30),
      ...circuitRule,
      citation: 'Fed. Cir. R. 40',
      note: say(
        'The rule of the circuit displaces the 14 days of FRAP 40(d)(1); the 30 days were not read.',
        '巡回法院规则取代FRAP 40(d)(1)的14日；30日未经核对原文。',
      ),
    }),
    act({
      id: 'cafc.rehearing_us_party',
      trigger: 'cafc_judgment_entered',
      circumstances: [usParty],
      action: say(
        'Petition for panel or en banc rehearing (the United States or an agency is a party)',
        '请求合议庭或全席重新审理（美国政府或机构为当事人）',
      ),
      actor: party,
      offset: days(45),
      citation: 'FRAP 40(d)(1)',
      note: say(
        'The text speaks of a civil case; it is applied to appeals from the Commission and the patent office, where the agency is a party.',
        '条文限于民事案件；对委员会和专利商标局裁决的上诉中，机构为当事人的，适用本期间。',
      ),
    }),
    clock({
      id: 'cafc.mandate',
      trigger: 'rehearing_time_expired_or_denied',
      action: say('The mandate issues', '法院发出执行令（mandate）'),
      actor: actor('court', 'Court', '法院'),
      offset: days(7),
      citation: 'FRAP 41(b)',
      note: say(
        'A motion to stay the mandate must be made before it issues (FRAP 41(d)).',
        '申请暂缓发出执行令的，须在其发出之前提出（FRAP 41(d)）。',
      ),
    }),
    since(
      '2025-12-01',
      act({
        id: 'cafc.costs',
        trigger: 'cafc_judgment_entered',
        action: say('File the bill of costs', '提交诉讼费用清单'),
        actor: actor('party_awarded_costs', 'Party awarded costs', '获判费用的当事人'),
        offset: days(14),
        ...notRead,
        source: 'FRAP 39 was rewritten effective 2025-12-01; the new text was not read',
        citation: 'FRAP 39',
        note: say(
          'The 14 days are believed unchanged by the text in force since 2025-12-01.',
          '据信自2025年12月1日起施行的文本未改变14日期间。',
        ),
      }),
      {
        ...readOn(rulesRead),
        source: 'Federal Rules of Appellate Procedure, text of 2025-10-07',
        citation: 'FRAP 39(d)',
        note: say('As the rule stood before 2025-12-01.', '系2025年12月1日之前的条文。'),
      },
    ),
  ],
};
