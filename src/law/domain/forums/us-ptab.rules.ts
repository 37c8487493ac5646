import type { RulePack } from '../rule.js';
import {
  actor,
  before,
  businessDays,
  circumstance,
  days,
  eventsOf,
  further,
  months,
  notRead,
  on,
  onAccused,
  onServed,
  readOn,
  rulesOf,
  say,
  years,
} from './words.js';

const forum = 'us-ptab';
const regulation = on('2025-01-24');
const statute = readOn('2023-04-20');
const { act, clock } = rulesOf({ forum, ...readOn(regulation) });
const { happened, served } = eventsOf(forum);

const petitioner = actor('petitioner', 'Petitioner', '请求人');
const petitionerAndPrivies = actor(
  'petitioner_and_privies',
  'Petitioner, its real parties in interest and privies',
  '请求人及其实际利益方、利害关系人',
);
const patentOwner = actor('patent_owner', 'Patent owner', '专利权人');
const party = actor('party', 'Party', '当事人');
const board = actor('board', 'Board', '专利审判与上诉委员会');

const goodCause = 'extended_for_good_cause';
/** An order of the Board prevails over a time the rules set by default (37 CFR 42.5(c)). */
const scheduled = { courtMayVary: true } as const;

const barred = say(
  'Inter partes review is barred, for the petitioner and for all in privity with it; nobody may extend the year.',
  '请求人及其利害关系人均不得再启动双方复审（IPR）；该一年期间任何人不得延长。',
);

/** The Patent Trial and Appeal Board: inter partes and post-grant review. */
export const usPtab: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say('US Patent Trial and Appeal Board', '美国专利审判与上诉委员会（PTAB）'),
  textAsOf: regulation,
  source:
    '37 CFR parts 1, 42 and 90, edition of 2025-01-24, § 42.121 in that of 2026-01-29; 35 USC 21, 314, 315, text of 2023-04-20',
  caveats: [
    say(
      'Dates in an order of the Board prevail over the defaults of 37 CFR part 42 (42.5(c)). A date the parties agree on should be a business day: one panel refused to move it.',
      '委员会命令所定日期优先于37 CFR第42部的默认期间（42.5(c)）。当事人约定的日期应为工作日：曾有合议组拒绝顺延约定的日期。',
    ),
    say(
      'The bifurcated briefing on discretionary denial of 2025 rests on memoranda that were not read and is not held.',
      '2025年关于裁量性驳回的分阶段书状安排系依内部备忘录，未核对，本规则包未收录。',
    ),
    say(
      'Nothing is added for service, which is electronic. The day ends at 23:59 Eastern time (not read).',
      '送达均为电子方式，不附加天数。当日截至美国东部时间23:59（未核对原文）。',
    ),
  ],
  calendar: 'US-DC',
  calendars: ['US-DC', 'US-DC + closures'],
  rollLaw: '35 USC 21(b); 37 CFR 1.7(a)',
  cutoff: { time: '23:59', zone: 'America/New_York' },
  circumstances: [
    circumstance(
      'final_decision_time',
      goodCause,
      'The time for the final written decision was extended for good cause',
      '最终书面决定的期限因正当理由获准延长',
    ),
  ],
  events: [
    served(
      'served_with_complaint_alleging_infringement',
      'Complaint alleging infringement served (district court, not ITC)',
      '被送达主张侵权的起诉状（地区法院，非ITC）',
    ),
    happened(
      'waiver_of_service_filed_in_district_court',
      'Waiver of service filed in the district court',
      '放弃送达书提交至地区法院',
    ),
    happened('patent_grant', 'Patent granted', '专利授权'),
    served('petition_served', 'Petition served', '送达复审请求书'),
    happened(
      'mandatory_notice_info_changed',
      'Facts in the mandatory notices changed, such as a new real party in interest',
      '强制通知所载事实变更（如新增实际利益方）',
    ),
    happened('incomplete_petition_notice', 'Notice that the petition is incomplete', '通知请求书不完整'),
    happened(
      'notice_of_filing_date_accorded',
      'Notice that a filing date was accorded to the petition',
      '通知已给予请求书提交日',
    ),
    happened(
      'popr_filed_or_due',
      'Preliminary response filed or, where there is none, the last day for it',
      '提交初步答复之日；未提交的，为其最后期限之日',
    ),
    happened('institution', 'Trial instituted', '决定立案审理', { circumstances: [goodCause] }),
    happened('institution_denied', 'Institution denied', '决定不立案'),
    happened('nonfinal_decision', 'Other decision that is not final', '其他非最终决定'),
    happened(
      'final_decision',
      'Final written decision or other final decision',
      '最终书面决定或其他最终决定',
    ),
    happened('rehearing_period_expired', 'Time to request rehearing expired', '请求复议的期间届满'),
    served('evidence_served', 'Evidence served in the trial', '审理中送达证据'),
    served('objection_served', 'Objection to evidence served', '送达对证据的异议'),
    served('motion_served', 'Motion served', '送达动议'),
    served('opposition_served', 'Opposition to the motion served', '送达对动议的反对意见'),
    happened('deposition_date', 'Deposition', '证人取证日'),
    happened('oral_argument_date', 'Oral argument', '口头辩论日'),
    happened(
      'phv_notice_filed',
      'Notice of intent to appear pro hac vice filed',
      '提交个案出庭（pro hac vice）意向通知',
    ),
    served('sanctions_motion_served', 'Proposed motion for sanctions served', '送达拟提交的制裁动议'),
  ],
  rules: [
    act({
      id: 'ptab.ipr_bar',
      trigger: 'served_with_complaint_alleging_infringement',
      action: say(
        'File the petition for inter partes review, at the latest',
        '提交双方复审（IPR）请求的最后日',
      ),
      actor: petitionerAndPrivies,
      offset: years(1),
      ...onAccused,
      ...statute,
      bounds: { startsFrom: { take: 'earlier', of: ['earliest_service_on_privy'] } },
      dates: [
        further(
          'earliest_service_on_privy',
          'The earliest day on which a co-petitioner, real party in interest or privy was served',
          '共同请求人、实际利益方或利害关系人中最早被送达之日',
        ),
      ],
      citation: '35 USC 315(b); 37 CFR 42.101(b)',
      notExtendable: true,
      risk: barred,
      note: say(
        'In joint defence the earliest service on any petitioner, real party in interest or privy decides; members who fund or steer the petition may all be real parties in interest. Service counts, not filing. A complaint at the ITC does not start the year. A request for joinder is exempt. The last day moves off a weekend (35 USC 21(b); IPR2018-01468, paper 10).',
        '联合防御中，以任一请求人、实际利益方或利害关系人最早被送达之日为准；出资或主导请求的联盟成员均可能构成实际利益方。以送达而非起诉为准。ITC申请书不起算该期间。请求合并加入的除外。届满日遇周末顺延（35 USC 21(b)；IPR2018-01468，文件10）。',
      ),
    }),
    act({
      id: 'ptab.ipr_bar_waiver',
      trigger: 'waiver_of_service_filed_in_district_court',
      action: say(
        'File the petition for inter partes review after waiver of service, at the latest',
        '放弃送达后提交双方复审（IPR）请求的最后日',
      ),
      actor: petitionerAndPrivies,
      offset: years(1),
      ...notRead,
      source: 'A law firm’s summary of IPR2015-00056',
      bounds: { startsFrom: { take: 'earlier', of: ['earliest_service_on_privy'] } },
      dates: [
        further(
          'earliest_service_on_privy',
          'The earliest day on which a co-petitioner, real party in interest or privy was served',
          '共同请求人、实际利益方或利害关系人中最早被送达之日',
        ),
      ],
      citation: '35 USC 315(b); IPR2015-00056',
      notExtendable: true,
      risk: barred,
      note: say(
        'From the filing of the waiver with the court, not from the sending of the complaint or the signing of the waiver. A cautious petitioner counts from the day the request was sent.',
        '自放弃送达书提交法院之日起算，而非自寄出起诉状或签署放弃书之日。稳妥起见可自请求寄出之日起算。',
      ),
    }),
    act({
      id: 'ptab.ipr_earliest',
      trigger: 'patent_grant',
      action: say(
        'File the petition for inter partes review, at the earliest',
        '最早可提交双方复审（IPR）请求',
      ),
      actor: petitioner,
      offset: months(9),
      kind: 'not_before',
      roll: 'none',
      bounds: { notBefore: 'pgr_terminated' },
      dates: [
        further(
          'pgr_terminated',
          'The day a post-grant review of the patent was terminated',
          '该专利的授权后复审（PGR）终止之日',
        ),
      ],
      citation: '35 USC 311(c); 37 CFR 42.102(a)',
      note: say(
        'Only patents under the first-inventor-to-file law wait; one under the law before may be challenged from its grant.',
        '仅适用先申请制的专利须等待；适用此前法律的专利自授权即可请求。',
      ),
    }),
    act({
      id: 'ptab.pgr_last',
      trigger: 'patent_grant',
      action: say(
        'File the petition for post-grant review, at the latest',
        '提交授权后复审（PGR）请求的最后日',
      ),
      actor: petitioner,
      offset: months(9),
      citation: '35 USC 321(c); 37 CFR 42.202',
      risk: say(
        'Only inter partes review on patents and printed publications remains.',
        '此后仅可依专利和出版物提起双方复审（IPR）。',
      ),
    }),
    act({
      id: 'ptab.mandatory_notices_po',
      trigger: 'petition_served',
      action: say('File the mandatory notices of the patent owner', '提交专利权人的强制通知'),
      actor: patentOwner,
      offset: days(21),
      ...onServed,
      citation: '37 CFR 42.8(a)(2)',
    }),
    act({
      id: 'ptab.mandatory_notices_update',
      trigger: 'mandatory_notice_info_changed',
      action: say(
        'Update the mandatory notices: real parties in interest, related matters, counsel',
        '更新强制通知：实际利益方、关联案件、代理人',
      ),
      actor: actor('either_party', 'Either party', '任一方当事人'),
      offset: days(21),
      citation: '37 CFR 42.8(a)(3)',
      note: say(
        'A new alliance member who funds or steers the petition is such a change.',
        '新增出资或主导请求的联盟成员即属此类变更。',
      ),
    }),
    act({
      id: 'ptab.petition_correction',
      trigger: 'incomplete_petition_notice',
      action: say('Correct the incomplete petition', '补正不完整的请求书'),
      actor: petitioner,
      offset: months(1),
      citation: '37 CFR 42.106(b)',
      risk: say('No filing date is accorded.', '不给予提交日。'),
    }),
    act({
      id: 'ptab.popr',
      trigger: 'notice_of_filing_date_accorded',
      action: say('File the preliminary response of the patent owner (POPR)', '提交专利权人初步答复（POPR）'),
      actor: patentOwner,
      offset: months(3),
      ...scheduled,
      citation: '37 CFR 42.107(b)',
      leadsTo: 'popr_filed_or_due',
    }),
    clock({
      id: 'ptab.institution',
      trigger: 'popr_filed_or_due',
      action: say('The Board decides whether to institute', '委员会决定是否立案'),
      actor: actor('director_or_board', 'Director or Board', '局长或委员会'),
      offset: months(3),
      ...statute,
      citation: '35 USC 314(b)',
      leadsTo: [
        { event: 'institution', supposing: say('trial is instituted', '决定立案审理') },
        { event: 'institution_denied', supposing: say('institution is denied', '决定不立案') },
      ],
      note: say(
        'From receipt of the preliminary response or, where none is filed, the last date on which it may be filed.',
        '自收到初步答复起；未提交的，自可提交的最后日起算。',
      ),
    }),
    act({
      id: 'ptab.joinder',
      trigger: 'institution',
      action: say('Move for joinder, with a petition of one’s own', '连同自己的请求书提出合并加入动议'),
      actor: petitioner,
      offset: months(1),
      citation: '37 CFR 42.122(b)',
      note: say(
        'From institution of the review to be joined. The one-year bar does not apply to a request for joinder (35 USC 315(b)).',
        '自拟加入的复审立案之日起算。一年期限不适用于合并加入请求（35 USC 315(b)）。',
      ),
    }),
    act({
      id: 'ptab.supplemental_info',
      trigger: 'institution',
      action: say('Request authorization to submit supplemental information', '请求准许提交补充信息'),
      actor: party,
      offset: months(1),
      citation: '37 CFR 42.123(a)(1)',
    }),
    act({
      id: 'ptab.rehearing_nonfinal',
      trigger: 'institution',
      alsoFrom: ['nonfinal_decision'],
      action: say(
        'Request rehearing or Director Review of a decision that is not final, or to institute',
        '对立案决定或其他非最终决定请求复议或局长审查',
      ),
      actor: party,
      offset: days(14),
      citation: '37 CFR 42.71(d)(1), 42.75(c)(1)',
      note: say(
        'A request does not toll the times of the proceeding (42.71(d)).',
        '请求不中止程序中的期间（42.71(d)）。',
      ),
    }),
    act({
      id: 'ptab.rehearing_final',
      trigger: 'final_decision',
      alsoFrom: ['institution_denied'],
      action: say(
        'Request rehearing or Director Review of a final decision, or of a denial of institution',
        '对最终决定或不立案决定请求复议或局长审查',
      ),
      actor: party,
      offset: days(30),
      citation: '37 CFR 42.71(d)(2), 42.75(c)(1)',
      note: say(
        'A timely request starts the 63 days for an appeal anew (37 CFR 90.3(b)).',
        '及时请求使63日上诉期重新起算（37 CFR 90.3(b)）。',
      ),
    }),
    clock({
      id: 'ptab.director_sua_sponte',
      trigger: 'rehearing_period_expired',
      action: say('The Director may initiate review on their own initiative', '局长可依职权启动审查'),
      actor: actor('director', 'Director', '局长'),
      offset: days(21),
      citation: '37 CFR 42.75(b)',
      effectiveFrom: on('2024-10-31'),
    }),
    act({
      id: 'ptab.evidence_objection_prelim',
      trigger: 'institution',
      action: say('Object to evidence submitted before institution', '对立案前提交的证据提出异议'),
      actor: party,
      offset: businessDays(10),
      citation: '37 CFR 42.64(b)(1)',
      risk: say('Without an objection no motion to exclude lies.', '未提出异议的，不得提出排除证据动议。'),
    }),
    act({
      id: 'ptab.evidence_objection_trial',
      trigger: 'evidence_served',
      action: say('Object to evidence served after institution', '对立案后送达的证据提出异议'),
      actor: party,
      offset: businessDays(5),
      ...onServed,
      citation: '37 CFR 42.64(b)(1)',
      risk: say('Without an objection no motion to exclude lies.', '未提出异议的，不得提出排除证据动议。'),
      leadsTo: 'objection_served',
    }),
    act({
      id: 'ptab.supplemental_evidence',
      trigger: 'objection_served',
      action: say('Serve supplemental evidence in answer to the objection', '针对异议送达补充证据'),
      actor: actor('proponent', 'Party relying on the evidence', '举证方'),
      offset: businessDays(10),
      performance: 'served',
      ...onServed,
      citation: '37 CFR 42.64(b)(2)',
    }),
    act({
      id: 'ptab.por',
      trigger: 'institution',
      action: say(
        'File the patent owner response, and with it at the latest a motion to amend',
        '提交专利权人答复；修改权利要求的动议至迟同时提出',
      ),
      actor: patentOwner,
      offset: months(3),
      ...scheduled,
      ...readOn('2026-01-29'),
      citation: '37 CFR 42.120(b), 42.121(a)(1)(i)',
      note: say(
        'The scheduling order, usually of 12 weeks, displaces this default. A motion to amend is due no later than the response.',
        '日程命令（通常为12周）取代该默认期间。修改动议不得晚于答复提出。',
      ),
    }),
    act({
      id: 'ptab.opposition_default',
      trigger: 'motion_served',
      action: say('File the opposition to the motion', '提交对动议的反对意见'),
      actor: party,
      offset: months(1),
      ...onServed,
      ...scheduled,
      citation: '37 CFR 42.25(a)(1)',
      leadsTo: 'opposition_served',
    }),
    act({
      id: 'ptab.reply_default',
      trigger: 'opposition_served',
      action: say('File the reply', '提交回复'),
      actor: party,
      offset: months(1),
      ...onServed,
      ...scheduled,
      citation: '37 CFR 42.25(a)(2)',
    }),
    act({
      id: 'ptab.depo_notice',
      trigger: 'deposition_date',
      action: say('File the notice of deposition', '提交取证通知'),
      actor: party,
      offset: businessDays(10),
      ...before,
      citation: '37 CFR 42.53(d)(4)',
    }),
    act({
      id: 'ptab.interpreter_conference',
      trigger: 'deposition_date',
      action: say(
        'Initiate the conference on the use of an interpreter, as for witnesses who speak Chinese',
        '发起关于使用翻译的会商（如中文证人）',
      ),
      actor: actor('party_calling_witness', 'Party calling the witness', '提供证人的一方'),
      offset: businessDays(5),
      performance: 'served',
      ...before,
      citation: '37 CFR 42.53(e)',
    }),
    act({
      id: 'ptab.demonstratives',
      trigger: 'oral_argument_date',
      action: say('Serve the demonstrative exhibits', '送达示意性证据'),
      actor: party,
      offset: businessDays(7),
      performance: 'served',
      ...before,
      ...scheduled,
      citation: '37 CFR 42.70(b)',
    }),
    act({
      id: 'ptab.phv_objection',
      trigger: 'phv_notice_filed',
      action: say(
        'Object to the notice of appearance pro hac vice',
        '对个案出庭（pro hac vice）通知提出异议',
      ),
      actor: party,
      offset: businessDays(5),
      citation: '37 CFR 42.10(c)(2)(iii)',
      effectiveFrom: on('2024-11-12'),
    }),
    act({
      id: 'ptab.sanctions_safe_harbor',
      trigger: 'sanctions_motion_served',
      action: say(
        'Ask for authorization to file the motion for sanctions, at the earliest',
        '最早可请求准许提交制裁动议',
      ),
      actor: actor('movant', 'Moving party', '动议方'),
      offset: days(21),
      kind: 'not_before',
      roll: 'none',
      citation: '37 CFR 42.11(d)(2)',
      note: say(
        'The other side may withdraw or correct the challenged paper in these 21 days.',
        '对方可在该21日内撤回或更正受质疑的文件。',
      ),
    }),
    clock({
      id: 'ptab.fwd',
      trigger: 'institution',
      action: say('The Board issues the final written decision', '委员会作出最终书面决定'),
      actor: board,
      offset: years(1),
      variants: [{ circumstance: goodCause, offset: months(18) }],
      citation: '35 USC 316(a)(11); 37 CFR 42.100(c)',
      leadsTo: 'final_decision',
      note: say(
        'Extendable by up to six months for good cause, and adjustable in case of joinder.',
        '有正当理由的可延长至多六个月；合并加入的可予调整。',
      ),
    }),
  ],
};
