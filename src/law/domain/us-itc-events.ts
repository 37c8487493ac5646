import type { Bilingual } from '../../kernel/index.js';
import type { LawEvent } from './rule.js';

const event = (id: string, en: string, zh: string, more: Partial<LawEvent> = {}): LawEvent => ({
  id,
  forum: 'us-itc',
  name: { en, zh } satisfies Bilingual,
  served: false,
  circumstances: [],
  mustAnswer: [],
  ...more,
});
const byCommission = { served: true, servedBy: 'commission' } as const;
const byParty = { served: true, servedBy: 'party' } as const;
const temporaryRelief = ['teo_ordinary', 'teo_more_complicated'];

/** What starts periods in a section 337 investigation, in the order in which it usually happens. */
export const events: readonly LawEvent[] = [
  event('complaint_filed', 'Complaint filed with the Commission', '申请书提交委员会'),
  event(
    'complaint_and_teo_motion_filed',
    'Complaint and motion for temporary relief filed',
    '申请书及临时救济动议提交委员会',
  ),
  event(
    'fr_notice_of_complaint_filing_published',
    'Notice of receipt of the complaint published in the Federal Register',
    '《联邦公报》公告收到申请书',
  ),
  event('public_interest_comments_filed', 'Comments on the public interest filed', '公共利益意见提交'),
  event(
    'public_interest_submission_deadline',
    'Due date of a public-interest submission',
    '公共利益意见提交期限届满',
  ),
  event(
    'institution_fr_publication',
    'Notice of investigation published in the Federal Register (institution)',
    '调查通知在《联邦公报》公告（立案）',
    { circumstances: [...temporaryRelief, 'hundred_day'] },
  ),
  event(
    'complaint_and_noi_served_by_commission',
    'Complaint and notice of investigation served by the Commission',
    '委员会送达申请书及调查通知',
    { ...byCommission, circumstances: ['public_interest_delegated'] },
  ),
  event(
    'complaint_noi_and_teo_motion_served_by_commission',
    'Complaint, notice of investigation and motion for temporary relief served by the Commission',
    '委员会送达申请书、调查通知及临时救济动议',
    { ...byCommission, circumstances: temporaryRelief, mustAnswer: ['temporary_relief'] },
  ),
  event(
    'notice_of_appearance_and_po_subscription_served',
    'Notice of appearance and subscription to the protective order served',
    '送达应诉通知及保护令承诺书',
    byParty,
  ),
  event(
    'order_granting_leave_to_amend_complaint_served',
    'Order granting leave to amend the complaint served',
    '送达准许修改申请书的命令',
    byCommission,
  ),
  event(
    'amended_complaint_and_noi_served_on_added_respondent',
    'Amended complaint and notice of investigation served on an added respondent',
    '向追加的被申请人送达修改后的申请书及调查通知',
    byCommission,
  ),
  event('motion_served', 'Motion served', '送达动议', byParty),
  event('sd_motion_served', 'Motion for summary determination served', '送达简易裁决动议', byParty),
  event('privilege_claim_made', 'Privilege claimed', '主张特权'),
  event('clawback_notice_served', 'Notice claiming back a document served', '送达文件追回通知', byParty),
  event('clawback_meet_and_confer_held', 'Meeting on the document claimed back held', '就被追回文件进行会商'),
  event('deposition_notice_served', 'Notice of deposition served', '送达庭外取证通知', byParty),
  event('interrogatories_served', 'Interrogatories served', '送达书面质询', byParty),
  event('rfp_served', 'Requests for documents served', '送达文件提供请求', byParty),
  event('rfa_served', 'Requests for admission served', '送达自认请求', byParty),
  event('subpoena_received', 'Subpoena received', '收到传票'),
  event(
    'alj_ruling_or_leave_determination_served',
    'Ruling of the judge, or determination granting leave to apply for review, served',
    '送达行政法官的裁定或准许申请中间复审的决定',
    byCommission,
  ),
  event(
    'interlocutory_application_served',
    'Application for interlocutory review served',
    '送达中间复审申请',
    byParty,
  ),
  event(
    'district_court_1659_stay_issued_or_dissolved',
    'Stay under 28 USC 1659 issued or dissolved by a district court',
    '地区法院依28 USC 1659作出或解除中止诉讼命令',
  ),
  event('evidentiary_hearing_start', 'First day of the evidentiary hearing', '证据听证首日'),
  event('target_date', 'Target date of the investigation', '调查目标日期'),
  event(
    'confidential_decision_issued',
    'Confidential determination, opinion or order issued',
    '作出保密版本的裁决、意见或命令',
  ),
  event('final_id_issued', 'Final initial determination issued', '作出最终初裁'),
  event('final_id_served', 'Final initial determination served', '送达最终初裁', byCommission),
  event('id_100day_served', '100-day initial determination served', '送达百日程序初裁', byCommission),
  event(
    'id_sd_terminating_served',
    'Initial determination ending the investigation by summary determination, or on a bond, served',
    '送达以简易裁决终结全案的初裁或关于保证金的初裁',
    byCommission,
  ),
  event(
    'id_other_210_42c_served',
    'Other initial determination under 210.42(c) served',
    '送达依210.42(c)作出的其他初裁',
    byCommission,
  ),
  event(
    'id_notice_posted_on_website',
    "Notice of the initial determination posted on the Commission's website",
    '初裁通知在委员会网站发布',
  ),
  event('petition_for_review_served', 'Petition for review served', '送达复审申请', {
    ...byParty,
    circumstances: ['final_id', 'other_id'],
    mustAnswer: ['id_under_petition'],
  }),
  event(
    'rd_served',
    'Recommended determination on remedy and bond served',
    '送达关于救济措施和保证金的建议性裁决',
    byCommission,
  ),
  event(
    'commission_determination_served',
    'Determination of the Commission served',
    '送达委员会裁决',
    byCommission,
  ),
  event(
    'reconsideration_petition_served',
    'Petition for reconsideration served',
    '送达重新考虑申请',
    byParty,
  ),
  event(
    'commission_final_determination_or_termination',
    'Final determination of the Commission, or termination of the investigation',
    '委员会作出终裁或终止调查',
  ),
  event(
    'sanctions_rd_served',
    'Recommended determination on sanctions served',
    '送达关于制裁的建议性裁决',
    byCommission,
  ),
  event(
    'sanctions_rd_comments_served',
    'Comments on the recommended determination on sanctions served',
    '送达对制裁建议性裁决的意见',
    byParty,
  ),
  event('determination_received_by_president', 'Determination received by the President', '总统收到裁决'),
  event('presidential_review_expired', 'Presidential review ended', '总统审查期届满'),
  event('appeal_resolved', 'Appeal resolved', '上诉终结'),
  event('bond_motion_filed', 'Motion on a bond filed', '提交关于保证金的动议'),
  event('teo_id_issued', 'Initial determination on temporary relief issued', '作出临时救济初裁', {
    circumstances: temporaryRelief,
    mustAnswer: ['temporary_relief'],
  }),
  event(
    'teo_id_issued_on_day_70',
    'Initial determination on temporary relief issued (its effective date)',
    '作出临时救济初裁（计算生效日）',
    { circumstances: temporaryRelief, mustAnswer: ['temporary_relief'] },
  ),
  event('no_violation_determination_filed', 'Determination of no violation filed', '作出不违法裁决'),
  event('enforcement_complaint_filed', 'Enforcement complaint filed', '提交执行程序申请书'),
  event('enforcement_complaint_served', 'Enforcement complaint served', '送达执行程序申请书', byCommission),
  event(
    'enforcement_institution_fr_publication',
    'Notice of the enforcement proceeding published in the Federal Register',
    '执行程序通知在《联邦公报》公告',
  ),
  event('enforcement_target_date', 'Target date of the enforcement proceeding', '执行程序目标日期'),
  event(
    'enforcement_id_served',
    'Enforcement initial determination served',
    '送达执行程序初裁',
    byCommission,
  ),
  event(
    'modification_petition_served',
    'Petition to modify or rescind an order served',
    '送达修改或撤销命令的申请',
    byParty,
  ),
  event(
    'modification_rd_served',
    'Recommended determination on modification served',
    '送达关于修改或撤销命令的建议性裁决',
    byCommission,
  ),
  event(
    'modification_rd_comments_served',
    'Comments on the recommended determination on modification served',
    '送达对上述建议性裁决的意见',
    byParty,
  ),
  event(
    'advisory_opinion_request_served',
    'Request for an advisory opinion served',
    '送达咨询意见请求',
    byParty,
  ),
];
