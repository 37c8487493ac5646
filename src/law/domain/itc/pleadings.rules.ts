import { calendarDate } from '../../../kernel/index.js';
import type { ItcRule } from './itc-rule.js';
import {
  actors,
  amendment,
  businessDays,
  changed,
  days,
  forumClock,
  fromService,
  fromServiceOnRespondent,
  partyAct,
  regulationOfToday,
} from './words.js';

/** From the filing of the complaint to the pleadings: 19 CFR part 210, subparts B and C. */
export const pleadingRules: readonly ItcRule[] = [
  partyAct({
    id: 'itc.public_interest_comments',
    trigger: 'fr_notice_of_complaint_filing_published',
    action: {
      en: 'File comments on the public interest (at most 5 pages)',
      zh: '提交公共利益意见（不超过5页）',
    },
    actor: actors.publicAndProposedRespondents,
    offset: days(8),
    citation: '19 CFR 210.8(c)(1)',
    leadsTo: [{ event: 'public_interest_submission_deadline', circumstances: ['pi_before_institution'] }],
    effectiveFrom: calendarDate('2011-11-18'),
    note: {
      en: 'The text counts eight calendar days from publication. A confidential submission needs a public version one business day after this date.',
      zh: '条文规定自公告之日起八个日历日。提交保密版本的，须在本期限届满后一个工作日内提交公开版本。',
    },
  }),
  changed(
    partyAct({
      id: 'itc.public_interest_reply',
      trigger: 'public_interest_comments_filed',
      action: {
        en: 'File the reply on the public interest (at most 5 pages)',
        zh: '提交公共利益答复意见（不超过5页）',
      },
      actor: actors.complainant,
      offset: days(3),
      counting: 'itc_calendar_explicit',
      citation: '19 CFR 210.8(c)(2)',
      note: {
        en: 'The text says three calendar days, which is read as setting aside the exclusion of weekends in periods under seven days.',
        zh: '条文明文规定为三个日历日，故不适用七日以下期间扣除周末和节假日的规定。',
      },
    }),
    {
      trigger: 'public_interest_submission_deadline',
      counting: 'itc_210_8_c2',
      circumstances: ['pi_before_institution'],
      beforeInstitution: true,
      note: {
        en: 'Runs from the day on which the submissions under 210.8(c)(1) are due, not from their filing. Day 1 is the first business day after it; then weekends and holidays count too, "notwithstanding" 201.14(a). A confidential reply needs a public version one business day later.',
        zh: '自210.8(c)(1)意见提交期限届满之日而非实际提交之日起算。第1日为其后首个工作日；此后周末和节假日连续计算，排除适用201.14(a)。提交保密版本的，须于下一工作日提交公开版本。',
      },
    },
  ),
  partyAct({
    id: 'itc.pi_public_version',
    trigger: 'public_interest_submission_deadline',
    action: {
      en: 'File the public version of a confidential public-interest submission',
      zh: '提交公共利益意见保密版本的公开版本',
    },
    actor: actors.submitter,
    offset: businessDays(1),
    citation: '19 CFR 210.8(b),(c); 210.50(a)(4)(iv)',
  }),
  forumClock({
    id: 'itc.institution_decision',
    trigger: 'complaint_filed',
    action: { en: 'Commission decides whether to institute the investigation', zh: '委员会决定是否立案调查' },
    actor: actors.commission,
    offset: days(30),
    citation: '19 CFR 210.10(a)(1)',
    leadsTo: [
      {
        event: 'institution_fr_publication',
        supposing: {
          en: 'the Commission institutes and the notice is published the same day (it usually is some days later)',
          zh: '委员会决定立案且通知于同日公告（实际通常晚数日）',
        },
      },
      {
        event: 'complaint_and_noi_served_by_commission',
        supposing: {
          en: 'the Commission institutes and serves the complaint the same day (it usually is some days later)',
          zh: '委员会决定立案且于同日送达（实际通常晚数日）',
        },
      },
    ],
    note: {
      en: 'Exceptional circumstances, a motion for temporary relief, a request to postpone or a withdrawal displace the 30 days, and an amendment that adds a respondent, an unfair act, a patent or a claim starts them anew (210.14(a)). They may also start anew where too much was marked as confidential (210.10(a)(1)(v),(a)(7)). The investigation itself begins on publication in the Federal Register (210.10(b)(1)), usually some days later.',
      zh: '特殊情况、临时救济动议、申请人请求延期或者撤回申请的，不受三十日限制；立案前增列被申请人、不公平行为、专利或权利要求的，期间重新起算（210.14(a)）；保密标注范围过宽的，期间亦可重新起算（210.10(a)(1)(v)、(a)(7)）。调查自《联邦公报》公告之日起立案（210.10(b)(1)），通常晚于决定数日。',
    },
  }),
  forumClock({
    id: 'itc.institution_decision_with_teo',
    trigger: 'complaint_and_teo_motion_filed',
    action: {
      en: 'Commission decides on institution and provisional acceptance of the motion for temporary relief',
      zh: '委员会决定是否立案并暂时受理临时救济动议',
    },
    actor: actors.commission,
    offset: days(35),
    citation: '19 CFR 210.10(a)(3), 210.58',
    leadsTo: [
      {
        event: 'institution_fr_publication',
        supposing: {
          en: 'the Commission institutes and the notice is published the same day (it usually is some days later)',
          zh: '委员会决定立案且通知于同日公告（实际通常晚数日）',
        },
      },
      {
        event: 'complaint_noi_and_teo_motion_served_by_commission',
        supposing: {
          en: 'the Commission institutes and serves the complaint the same day (it usually is some days later)',
          zh: '委员会决定立案且于同日送达（实际通常晚数日）',
        },
      },
    ],
    note: {
      en: 'The 35 days start anew on a motion filed later (210.53(a)), new non-confidential versions (210.55(b)) or an amendment that widens the motion (210.57); defective service may extend them (210.54).',
      zh: '嗣后提出动议（210.53(a)）、重新提交非保密版本（210.55(b)）或者扩大动议范围的修改（210.57），均使三十五日重新起算；送达有瑕疵的可以延长（210.54）。',
    },
  }),
  partyAct({
    id: 'itc.teo_proof_of_service',
    trigger: 'complaint_and_teo_motion_filed',
    action: {
      en: 'File proof of actual service on each proposed respondent and embassy',
      zh: '提交向各拟列被申请人及使馆实际送达的证明',
    },
    actor: actors.complainant,
    offset: days(10),
    citation: '19 CFR 210.54',
  }),
  partyAct({
    id: 'itc.confidential_exhibits_service',
    trigger: 'notice_of_appearance_and_po_subscription_served',
    action: {
      en: "Serve the documents of 210.12(c) to (h) on the respondent's counsel",
      zh: '向被申请人律师送达210.12(c)至(h)项所列文件',
    },
    actor: actors.complainant,
    performance: 'served',
    ...fromService,
    offset: days(5),
    citation: '19 CFR 210.12(i)',
  }),
  partyAct({
    id: 'itc.response_to_complaint',
    trigger: 'complaint_and_noi_served_by_commission',
    alsoFrom: ['complaint_and_noi_served_by_party'],
    action: {
      en: 'File the verified response to the complaint and notice of investigation',
      zh: '提交经宣誓的答辩状（针对申请书及调查通知）',
    },
    actor: actors.eachRespondent,
    ...fromServiceOnRespondent,
    offset: days(20),
    citation: '19 CFR 210.13(a)',
    risk: { en: 'Default under 19 CFR 210.16', zh: '依19 CFR 210.16被认定缺席' },
    judgeMayVary: true,
    note: {
      en: 'Each respondent has its own date: the copy for a firm in China and the copy for its US affiliate bring different additions. A copy served by a party with leave (210.11(b)) starts the period too; its express delivery adds nothing. Stipulated extensions are common.',
      zh: '各被申请人的期限各自计算：寄往中国企业与寄往其美国关联公司的副本，附加天数不同。当事人经准许送达的（210.11(b)）同样起算期间，其快递送达不附加天数。各方约定延期较为常见。',
    },
  }),
  partyAct({
    id: 'itc.response_to_complaint_teo',
    trigger: 'complaint_noi_and_teo_motion_served_by_commission',
    action: {
      en: 'File the responses to the complaint and to the motion for temporary relief (ordinary case)',
      zh: '提交答辩状及对临时救济动议的答复（普通案件）',
    },
    actor: actors.eachRespondent,
    ...fromServiceOnRespondent,
    offset: days(10),
    citation: '19 CFR 210.13(a), 210.59(a),(c)',
    circumstances: ['teo_ordinary'],
    risk: { en: 'Default under 19 CFR 210.16', zh: '依19 CFR 210.16被认定缺席' },
  }),
  partyAct({
    id: 'itc.response_to_teo_more_complicated',
    trigger: 'complaint_noi_and_teo_motion_served_by_commission',
    action: {
      en: 'File the response to the motion for temporary relief (more complicated case)',
      zh: '提交对临时救济动议的答复（较复杂案件）',
    },
    actor: actors.eachRespondent,
    ...fromServiceOnRespondent,
    offset: days(20),
    citation: '19 CFR 210.59(a)',
    circumstances: ['teo_more_complicated'],
  }),
  partyAct(
    {
      id: 'itc.response_amended_complaint_existing',
      trigger: 'order_granting_leave_to_amend_complaint_served',
      alsoFrom: ['determination_on_amendment_served'],
      action: {
        en: 'File the response to the amended complaint and notice (respondents already in the case)',
        zh: '提交对修改后申请书及调查通知的答辩状（原有被申请人）',
      },
      actor: actors.existingRespondents,
      ...fromServiceOnRespondent,
      offset: days(10),
      citation: '19 CFR 210.14(b)(1)',
      note: {
        en: 'Where the notice of investigation must be amended, it runs from service of the determination of the Commission that affirms or does not review the initial determination.',
        zh: '须修改调查通知的，自送达委员会维持或决定不复审该初裁的决定起算。',
      },
    },
    amendment,
  ),
  partyAct(
    {
      id: 'itc.response_amended_complaint_new',
      trigger: 'amended_complaint_and_noi_served_on_added_respondent',
      action: {
        en: 'File the response to the amended complaint and notice (respondents added by the amendment)',
        zh: '提交对修改后申请书及调查通知的答辩状（追加的被申请人）',
      },
      actor: actors.addedRespondents,
      ...fromServiceOnRespondent,
      offset: days(20),
      citation: '19 CFR 210.14(b)(1)(iii)',
      risk: { en: 'Default under 19 CFR 210.16', zh: '依19 CFR 210.16被认定缺席' },
    },
    amendment,
  ),
  partyAct({
    id: 'itc.public_interest_statement_respondent',
    trigger: 'complaint_and_noi_served_by_commission',
    alsoFrom: ['complaint_and_noi_served_by_party'],
    action: {
      en: 'File the statement on the public interest (at most 5 pages)',
      zh: '提交公共利益陈述（不超过5页）',
    },
    actor: actors.eachRespondent,
    ...fromServiceOnRespondent,
    offset: days(20),
    citation: '19 CFR 210.14(f)',
    circumstances: ['public_interest_delegated'],
    note: {
      en: 'Due together with the response to the complaint; an extension of that date moves this one.',
      zh: '与答辩状同日到期；答辩期限延长的，本期限随之延长。',
    },
  }),
  partyAct(
    {
      id: 'itc.nonconfidential_copy',
      trigger: 'confidential_submission_filed',
      action: {
        en: 'File the nonconfidential copy of a confidential submission',
        zh: '提交保密文件的非保密副本',
      },
      actor: actors.submitter,
      offset: days(10),
      citation: '19 CFR 210.4(f)(4)(ii)(A)',
      note: {
        en: 'For the response to the complaint, the papers of a motion to amend, and every submission to the Commission.',
        zh: '适用于答辩状、修改申请书及调查通知的动议文件，以及向委员会提交的一切文件。',
      },
    },
    regulationOfToday,
  ),
  partyAct({
    id: 'itc.counterclaim_last_day',
    trigger: 'evidentiary_hearing_start',
    action: {
      en: 'File a counterclaim in a separate document, then at once a notice of removal to a district court',
      zh: '以单独文件提出反诉，并立即提交移送地区法院的通知',
    },
    actor: actors.respondent,
    offset: businessDays(10),
    direction: 'before',
    roll: 'previous_business_day',
    citation: '19 CFR 210.14(e); 19 USC 1337(c)',
    note: {
      en: 'After removal the counterclaim relates back to the date of the original complaint (19 USC 1337(c)).',
      zh: '移送后，反诉的效力追溯至原申请书提交之日（19 USC 1337(c)）。',
    },
  }),
  forumClock({
    id: 'itc.severance_by_alj',
    trigger: 'institution_fr_publication',
    action: {
      en: 'Judge may sever the investigation until this day',
      zh: '行政法官可决定拆分调查的最后日期',
    },
    actor: actors.alj,
    offset: days(30),
    citation: '19 CFR 210.14(h)',
    effectiveFrom: calendarDate('2018-06-07'),
  }),
];
