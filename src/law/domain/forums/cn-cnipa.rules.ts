import type { RulePack } from '../rule.js';
import {
  actor,
  circumstance,
  days,
  eventsOf,
  further,
  months,
  notRead,
  on,
  onServed,
  readOn,
  rulesOf,
  say,
  since,
  years,
} from './words.js';

const forum = 'cn-cnipa';
const patentLaw = rulesOf({ forum, ...readOn('2020-10-17') });
const implementing = rulesOf({ forum, ...readOn('2023-12-11') });
const unread = rulesOf({ forum, ...notRead });
const { happened, served } = eventsOf(forum);

/** The Implementing Rules of 2023, which kept these periods under other numbers. */
const renumbered = { textSince: on('2024-01-20') } as const;
const fromService = { service: 'cn_cnipa', ...onServed } as const;
/** A date on which something takes effect by law. */
const effect = { kind: 'threshold', roll: 'none' } as const;

const applicant = actor('applicant', 'Applicant', '申请人');
const patentee = actor('patentee', 'Patentee', '专利权人');
const petitioner = actor('petitioner', 'Petitioner for invalidation', '无效宣告请求人');
const office = actor('cnipa', 'Patent office (CNIPA)', '国家知识产权局');
const byLaw = actor('operation_of_law', 'By operation of law', '依法发生');

const guidelines = 'Secondary sources on the Guidelines for Patent Examination; their text was not read';
const extendable = say(
  'A period set by CNIPA: it may be extended once, in practice by up to two months, on a request with the fee before it ends (article 6(4) of the Implementing Rules).',
  '系指定期限：期满前请求并缴费的，可以延长一次，实践中最长两个月（细则第6条第4款）。',
);
const restorable = say(
  'The application is deemed withdrawn; restoration may be asked for within two months of the notice.',
  '申请视为撤回；可自收到通知之日起两个月内请求恢复权利。',
);

/** Proceedings before the China National Intellectual Property Administration. */
export const cnCnipa: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say('China National Intellectual Property Administration (CNIPA)', '国家知识产权局'),
  textAsOf: on('2023-12-11'),
  source:
    '专利法实施细则 (2023-12-11), 专利法 (2020-10-17); read in a public collection of statutes. 专利审查指南 is known from secondary sources only',
  caveats: [
    say(
      'A document in the electronic system is served on the day it enters it; issued before 2024-01-20 it counts as received after 15 days. By post 15 days are added unless another day of receipt is proved.',
      '电子文件自进入系统之日送达；2024年1月20日前发出的推定15日后收到。邮寄文件自发出之日起满15日推定收到，能证明实际收到日的除外。',
    ),
    say(
      'A document posted to CNIPA is filed on the day of the postmark; sent electronically, on the day it enters the system of CNIPA. Statutory periods cannot be extended, only restored (article 6 of the Implementing Rules).',
      '向国家知识产权局邮寄的以邮戳日为递交日，电子提交的以进入其系统之日为递交日。法定期限不得延长，仅可请求恢复权利（细则第6条）。',
    ),
    say('CNIPA may close on other days by notice.', '国家知识产权局可能以通知另行安排放假。'),
  ],
  calendar: 'CN',
  calendars: ['CN'],
  rollLaw: '专利法实施细则（2023）第5条',
  cutoff: { time: '23:59', zone: 'Asia/Shanghai' },
  circumstances: [
    circumstance(
      'restoration_ground',
      'force_majeure',
      'The period was missed by force majeure',
      '因不可抗拒的事由延误期限',
    ),
    circumstance(
      'restoration_ground',
      'reexam_period_missed',
      'The period missed is that for requesting re-examination',
      '延误的是复审请求期限',
    ),
    circumstance('priority_for', 'design', 'The application is for a design', '申请的是外观设计'),
    circumstance(
      'priority_for',
      'restoration',
      'The priority period has ended and restoration of the priority is asked for',
      '优先权期限已届满，请求恢复优先权',
    ),
    circumstance(
      'priority_claim_counted_from',
      'counted_from_filing',
      'Counted from the filing date',
      '自申请日起计算',
      undefined,
      ['or'],
    ),
    circumstance('national_phase', 'with_surcharge', 'The surcharge for late entry is paid', '缴纳宽限费'),
  ],
  events: [
    served(
      'first_office_action_served',
      'First office action in substantive examination received',
      '收到第一次审查意见通知书（发明实质审查）',
    ),
    served(
      'later_office_action_served',
      'Second or later office action received',
      '收到第二次及以后的审查意见通知书',
    ),
    served('rejection_decision_served', 'Decision of rejection received', '收到驳回决定'),
    served(
      'invalidation_request_served',
      'Notice of acceptance and copy of the request for invalidation received',
      '收到无效宣告请求受理通知书及请求书副本',
    ),
    served(
      'invalidation_papers_forwarded',
      'Observations and evidence of the patentee, forwarded by CNIPA, received',
      '收到转送的专利权人意见陈述及证据',
    ),
    served('grant_notice_served', 'Notice of grant received', '收到授予专利权通知书'),
    served('loss_of_right_notice_served', 'Notice of loss of right received', '收到权利丧失的通知', {
      circumstances: ['force_majeure', 'reexam_period_missed'],
    }),
    served(
      'substantive_exam_notice_served',
      'Notice that the application enters substantive examination received',
      '收到发明专利申请进入实质审查阶段通知书',
    ),
    happened('document_posted', 'Document posted by CNIPA', '国家知识产权局邮寄发出文件'),
    happened(
      'document_entered_system',
      'Document entered the electronic system of the party',
      '文件进入当事人认可的电子系统',
    ),
    happened('public_notice_published', 'Public notice of a document published', '公告送达的公告发布'),
    happened('invalidation_filed', 'Request for invalidation filed', '提出无效宣告请求'),
    happened('annuity_period_ended', 'Time for paying the annuity ended', '应当缴纳年费期满'),
    happened(
      'change_or_report_requested',
      'Recording of a change, or an evaluation report, requested',
      '提出著录事项变更或者专利权评价报告请求',
    ),
    happened('assignment_registered', 'Assignment registered', '转让登记'),
    happened('licence_effective', 'Licence contract took effect', '专利实施许可合同生效'),
    happened(
      'report_request_received',
      'Request for an evaluation report received by CNIPA',
      '国家知识产权局收到专利权评价报告请求书',
    ),
    happened('grant_published', 'Grant published', '公告授予专利权'),
    happened('drug_approved', 'New drug approved for the Chinese market', '新药在中国获得上市许可'),
    happened('first_application_filed', 'First application filed', '首次提出专利申请', {
      circumstances: ['design', 'restoration'],
    }),
    happened(
      'priority_date',
      'Earliest priority date (none claimed: filing date)',
      '最早优先权日（未要求优先权的为申请日）',
      { circumstances: ['counted_from_filing', 'with_surcharge'] },
    ),
    happened(
      'disclosure_made',
      'Invention disclosed (exhibition, conference, breach of confidence, emergency)',
      '发明创造公开（展览会、会议、他人泄露、紧急状态）',
    ),
    happened(
      'secrecy_review_requested',
      'Review for secrecy before filing abroad requested',
      '递交向外国申请专利保密审查请求',
    ),
  ],
  rules: [
    unread.act({
      id: 'cn.pat.oa-first',
      trigger: 'first_office_action_served',
      action: say('Reply to the first office action', '答复第一次审查意见通知书'),
      actor: applicant,
      offset: months(4),
      ...fromService,
      citation: '专利法第37条；专利审查指南第二部分第八章4.10.3',
      source: guidelines,
      risk: restorable,
      note: {
        en: `${extendable.en} Utility models, designs and formal corrections: two months.`,
        zh: `${extendable.zh}实用新型、外观设计的审查意见及补正为两个月。`,
      },
    }),
    unread.act({
      id: 'cn.pat.oa-next',
      trigger: 'later_office_action_served',
      action: say('Reply to the office action', '答复审查意见通知书'),
      actor: applicant,
      offset: months(2),
      ...fromService,
      citation: '专利审查指南第二部分第八章',
      source: guidelines,
      risk: restorable,
      note: extendable,
    }),
    implementing.clock({
      id: 'cn.pat.presumed-receipt-post',
      trigger: 'document_posted',
      action: say('Document presumed received', '推定收到文件'),
      actor: byLaw,
      offset: days(15),
      ...effect,
      ...renumbered,
      citation: '专利法实施细则（2023）第4条第4款',
      note: say(
        'Proof of the actual day of receipt prevails. The day never moves off a holiday; only the end of the period that runs from it does.',
        '能够证明实际收到日的，以实际收到日为准。推定收到日不因休假日顺延，仅其后的期限届满日顺延。',
      ),
    }),
    since(
      '2024-01-20',
      implementing.clock({
        id: 'cn.pat.presumed-receipt-electronic',
        trigger: 'document_entered_system',
        action: say('Electronic document served', '电子文件送达'),
        actor: byLaw,
        offset: days(0),
        ...effect,
        versionBy: 'issued_on',
        dates: [further('issued_on', 'The day CNIPA issued the document', '文件发出之日')],
        citation: '专利法实施细则（2023）第4条第7款',
      }),
      {
        offset: days(15),
        ...notRead,
        bounds: { startsFrom: { take: 'earlier', of: ['issued_on'] } },
        citation: '专利法实施细则（2023年修订前）',
      },
    ),
    implementing.clock({
      id: 'cn.pat.presumed-receipt-notice',
      trigger: 'public_notice_published',
      action: say('Document deemed served by public notice', '公告送达视为送达'),
      actor: byLaw,
      offset: months(1),
      ...effect,
      citation: '专利法实施细则（2023）第4条第6款',
    }),
    patentLaw.act({
      id: 'cn.pat.reexam',
      trigger: 'rejection_decision_served',
      action: say('Request re-examination and pay the fee', '请求复审并缴费'),
      actor: applicant,
      offset: months(3),
      ...fromService,
      textSince: on('2021-06-01'),
      citation: '专利法第41条第1款；专利法实施细则（2023）第113条',
      risk: say('The rejection stands.', '逾期驳回决定生效。'),
      note: say(
        'Restoration: two months from the end of this period, not from a notice (article 6(2) of the Implementing Rules).',
        '请求恢复权利的两个月自本期限届满之日起算，而非自收到通知之日（细则第6条第2款但书）。',
      ),
    }),
    implementing.act({
      id: 'cn.pat.invalidation-supplement',
      trigger: 'invalidation_filed',
      action: say('Add grounds or evidence to the request for invalidation', '增加无效理由或者补充证据'),
      actor: petitioner,
      offset: months(1),
      ...renumbered,
      citation: '专利法实施细则（2023）第71条',
      risk: say('CNIPA may disregard what comes later.', '逾期增加或者补充的，可以不予考虑。'),
      note: say(
        'From the day the request was filed, not from its acceptance.',
        '自提出无效宣告请求之日起算，而非自受理之日。',
      ),
    }),
    implementing.act({
      id: 'cn.pat.invalidation-fee',
      trigger: 'invalidation_filed',
      action: say('Pay the fee of the request for invalidation', '缴纳无效宣告请求费'),
      actor: petitioner,
      offset: months(1),
      ...renumbered,
      citation: '专利法实施细则（2023）第116条第3款',
      risk: say('The request is deemed not filed.', '逾期未缴的，视为未提出请求。'),
    }),
    unread.act({
      id: 'cn.pat.invalidation-response',
      trigger: 'invalidation_request_served',
      action: say('File observations on the request for invalidation', '针对无效宣告请求陈述意见'),
      actor: patentee,
      offset: months(1),
      ...fromService,
      ...renumbered,
      notExtendable: true,
      citation: '专利法实施细则（2023）第72条、第75条；专利审查指南第四部分第三章',
      source:
        'The length is from own knowledge of the Guidelines; that CNIPA sets the period and may not extend it was read in 专利法实施细则 (2023-12-11)',
      risk: say('CNIPA decides without them.', '期满未答复的，不影响审理。'),
    }),
    unread.act({
      id: 'cn.pat.invalidation-reply-petitioner',
      trigger: 'invalidation_papers_forwarded',
      action: say('Reply to the observations of the patentee', '答复专利权人的意见陈述'),
      actor: petitioner,
      offset: months(1),
      ...fromService,
      notExtendable: true,
      citation: '专利审查指南第四部分第三章；专利法实施细则（2023）第75条',
      source: 'The length is from own knowledge of the Guidelines',
      risk: say('CNIPA decides without it.', '期满未答复的，不影响审理。'),
    }),
    implementing.act({
      id: 'cn.pat.grant-registration',
      trigger: 'grant_notice_served',
      action: say('Register the grant and pay the first annuity', '办理登记手续并缴纳当年年费'),
      actor: applicant,
      offset: months(2),
      ...fromService,
      ...renumbered,
      citation: '专利法实施细则（2023）第60条、第114条',
      risk: say('The right to the patent is deemed abandoned.', '期满未办理的，视为放弃取得专利权的权利。'),
    }),
    implementing.act({
      id: 'cn.pat.divisional',
      trigger: 'grant_notice_served',
      action: say('File divisional applications', '提出分案申请'),
      actor: applicant,
      offset: months(2),
      ...fromService,
      citation: '专利法实施细则（2023）第48条',
      risk: say('No divisional can be filed any more.', '逾期不得再提出分案申请。'),
    }),
    implementing.act({
      id: 'cn.pat.restoration',
      trigger: 'loss_of_right_notice_served',
      action: say(
        'Request restoration, pay the fee and do the act that was missed',
        '请求恢复权利，缴费并补办应办手续',
      ),
      actor: actor('party', 'Party', '当事人'),
      offset: months(2),
      variants: [
        {
          circumstance: 'force_majeure',
          offset: months(2),
          service: 'none',
          citation: '专利法实施细则（2023）第6条第1款',
          note: say(
            'Enter the day the obstacle was gone, without a method of service: the two months run from it, and end no later than two years after the period that was missed.',
            '请填写障碍消除之日，不填送达方式：两个月自该日起算，且不超过期限届满之日起两年。',
          ),
        },
        {
          circumstance: 'reexam_period_missed',
          offset: months(2),
          service: 'none',
          note: say(
            'Enter the day the period for re-examination ended, without a method of service: the two months run from it.',
            '请填写复审请求期限届满之日，不填送达方式：两个月自该日起算。',
          ),
        },
      ],
      bounds: {
        longStop: {
          offset: years(2),
          from: 'missed_period_ended_on',
          citation: '专利法实施细则（2023）第6条第1款',
        },
      },
      dates: [
        further(
          'missed_period_ended_on',
          'The day the missed period ended, where force majeure is relied on',
          '被延误期限的届满之日（主张不可抗拒事由的）',
        ),
      ],
      ...fromService,
      ...renumbered,
      citation: '专利法实施细则（2023）第6条第2款',
      note: say(
        'Not for the periods of articles 24, 29, 42 and 74 of the Patent Law.',
        '不适用于专利法第24条、第29条、第42条、第74条规定的期限。',
      ),
    }),
    implementing.act({
      id: 'cn.pat.annuity-grace',
      trigger: 'annuity_period_ended',
      action: say('Pay the annuity with the surcharge', '补缴年费及滞纳金'),
      actor: patentee,
      offset: months(6),
      ...renumbered,
      citation: '专利法实施细则（2023）第115条',
      risk: say('The patent lapses.', '期满未缴纳的，专利权终止。'),
      note: say(
        'The surcharge grows by 5 % of the annuity a month. An annuity is due before the patent year before it ends, counted by the filing date.',
        '滞纳金每超过一个月加收当年全额年费的5%。年费应当在上一专利年度期满前缴纳，专利年度自申请日起算。',
      ),
    }),
    implementing.act({
      id: 'cn.pat.biblio-change-fee',
      trigger: 'change_or_report_requested',
      action: say('Pay the fee of the request', '缴纳著录事项变更费或者评价报告请求费'),
      actor: actor('requester', 'Requester', '请求人'),
      offset: months(1),
      citation: '专利法实施细则（2023）第116条第3款',
      risk: say('The request is deemed not filed.', '逾期未缴的，视为未提出请求。'),
    }),
    patentLaw.clock({
      id: 'cn.pat.assignment-effect',
      trigger: 'assignment_registered',
      action: say('The assignment takes effect', '专利权转让生效'),
      actor: byLaw,
      offset: days(0),
      ...effect,
      citation: '专利法第10条第3款',
      note: say(
        'On registration, not on the contract: check who is recorded as owner before counting a limitation or judging standing.',
        '自登记之日而非合同签订之日生效：计算时效或者判断原告资格前请核对登记的权利人。',
      ),
    }),
    implementing.act({
      id: 'cn.pat.licence-record',
      trigger: 'licence_effective',
      action: say('Have the licence recorded', '办理专利实施许可合同备案'),
      actor: actor('licence_parties', 'Parties to the licence', '许可合同当事人'),
      offset: months(3),
      citation: '专利法实施细则（2023）第15条第2款',
    }),
    implementing.clock({
      id: 'cn.pat.evaluation-report',
      trigger: 'report_request_received',
      action: say('Issue the patent evaluation report', '作出专利权评价报告'),
      actor: office,
      offset: months(2),
      citation: '专利法实施细则（2023）第63条',
    }),
    implementing.act({
      id: 'cn.pat.pta-request',
      trigger: 'grant_published',
      action: say('Request compensation of the patent term for delay in the grant', '请求专利权期限补偿'),
      actor: patentee,
      offset: months(3),
      effectiveFrom: on('2024-01-20'),
      citation: '专利法实施细则（2023）第77条；专利法第42条第2款',
      risk: say('No compensation is given, and none can be restored.', '逾期不予补偿，且不得请求恢复。'),
    }),
    implementing.act({
      id: 'cn.pat.pte-request',
      trigger: 'drug_approved',
      action: say('Request compensation of the term of a drug patent', '请求药品专利权期限补偿'),
      actor: patentee,
      offset: months(3),
      effectiveFrom: on('2024-01-20'),
      citation: '专利法实施细则（2023）第81条；专利法第42条第3款',
      risk: say('No compensation is given, and none can be restored.', '逾期不予补偿，且不得请求恢复。'),
    }),
    patentLaw.act({
      id: 'cn.pat.priority',
      trigger: 'first_application_filed',
      action: say('File in China and claim the priority', '在中国提出申请并要求优先权'),
      actor: applicant,
      offset: months(12),
      variants: [
        { circumstance: 'design', offset: months(6) },
        {
          circumstance: 'restoration',
          offset: months(2),
          citation: '专利法实施细则（2023）第36条',
          note: say(
            'Inventions and utility models only. Enter the day the priority period ended: the two months run from it.',
            '仅适用于发明和实用新型。请填写优先权期限届满之日：两个月自该日起算。',
          ),
        },
      ],
      citation: '专利法第29条',
      risk: say('The priority is lost.', '丧失优先权。'),
    }),
    implementing.act({
      id: 'cn.pat.priority-add',
      trigger: 'priority_date',
      action: say('Add or correct a priority claim', '增加或者改正优先权要求'),
      actor: applicant,
      offset: months(16),
      variants: [
        {
          circumstance: 'counted_from_filing',
          offset: months(4),
          note: say(
            'Enter the filing date: the four months run from it. Either period will do.',
            '请填写申请日：四个月自该日起算。两个期限满足其一即可。',
          ),
        },
      ],
      citation: '专利法实施细则（2023）第37条',
      note: say(
        'Or within four months of the filing date. Inventions and utility models only.',
        '或者自申请日起四个月内。仅适用于发明和实用新型。',
      ),
    }),
    patentLaw.act({
      id: 'cn.pat.grace-period',
      trigger: 'disclosure_made',
      action: say('File the application within the novelty grace period', '在新颖性宽限期内提出申请'),
      actor: applicant,
      offset: months(6),
      citation: '专利法第24条',
      risk: say(
        'The disclosure destroys novelty; the period cannot be restored.',
        '公开破坏新颖性，且不得请求恢复（细则第6条第5款）。',
      ),
    }),
    patentLaw.act({
      id: 'cn.pat.substantive-exam',
      trigger: 'priority_date',
      action: say('Request substantive examination', '请求实质审查'),
      actor: applicant,
      offset: years(3),
      citation: '专利法第35条',
      risk: say('The application is deemed withdrawn.', '无正当理由逾期不请求的，申请视为撤回。'),
    }),
    implementing.act({
      id: 'cn.pat.pct-entry',
      trigger: 'priority_date',
      action: say('Enter the Chinese national phase', '办理进入中国国家阶段手续'),
      actor: applicant,
      offset: months(30),
      variants: [{ circumstance: 'with_surcharge', offset: months(32) }],
      citation: '专利法实施细则（2023）第120条',
      risk: say('The effect of the international application in China ends.', '国际申请在中国的效力终止。'),
    }),
    implementing.clock({
      id: 'cn.pat.foreign-filing-secrecy',
      trigger: 'secrecy_review_requested',
      action: say('Notify the applicant that secrecy is being reviewed', '发出保密审查通知'),
      actor: office,
      offset: months(2),
      citation: '专利法实施细则（2023）第9条',
      note: say('Two months more in complex cases.', '情况复杂的，可以延长两个月。'),
    }),
    implementing.act({
      id: 'cn.pat.voluntary-amend',
      trigger: 'substantive_exam_notice_served',
      action: say('Amend the application on the applicant’s own motion', '主动修改发明专利申请'),
      actor: applicant,
      offset: months(3),
      ...fromService,
      citation: '专利法实施细则（2023）第57条',
    }),
  ],
};
