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
  on,
  onAccused,
  onServed,
  readOn,
  rulesOf,
  say,
} from './words.js';

const forum = 'upc';
const read = { ...readOn('2022-09-01'), effectiveFrom: on('2022-09-01') } as const;
const served = { forum, service: 'upc', ...onServed } as const;
/** From the service of a document, by a provision that was read. */
const { act: onService } = rulesOf({ ...served, ...read });
/** From the service of a document, by a provision known from elsewhere. */
const { act: onServiceUnread } = rulesOf(served);
/** From the day something happened. */
const { act: onDay } = rulesOf({ forum, ...read });
const { act: onDayUnread } = rulesOf({ forum });
const event = eventsOf(forum);

const claimant = actor('claimant', 'Claimant', '原告');
const defendant = actor('defendant', 'Defendant', '被告');
const proprietor = actor('patent_proprietor', 'Patent proprietor', '专利权人');
const party = actor('party', 'Party', '当事人');
const appellant = actor('appellant', 'Appellant', '上诉人');

/** The Court of Appeal sits in Luxembourg, whichever division decided. */
const atLuxembourg = { calendar: 'LU' } as const;
const noExtension = say(
  'Lost when missed: the Court may not extend it (R. 9.4).',
  '逾期即丧失：法院不得延长（R. 9.4）。',
);
const defaultDecision = say('A decision by default may be given (R. 355).', '可能作出缺席判决（R. 355）。');

/** The Unified Patent Court: its divisions and the Court of Appeal. */
export const upc: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say('Unified Patent Court', '欧洲统一专利法院'),
  textAsOf: on('2022-09-01'),
  source:
    'Rules of Procedure of the Unified Patent Court as in force since 2022-09-01, read in published editions with commentary; Agreement on a Unified Patent Court, art. 60(8). What was not read is marked',
  caveats: [
    say(
      'At first instance the holidays of the State of the division count, at the Court of Appeal those of Luxembourg (R. 301.1). No calendar is held for Brussels, Copenhagen, Helsinki, Lisbon, Ljubljana, Vienna or the Nordic-Baltic division.',
      '一审按分院所在国的节假日计算，上诉法院按卢森堡的节假日计算（R. 301.1）。未收录布鲁塞尔、哥本哈根、赫尔辛基、里斯本、卢布尔雅那、维也纳及北欧-波罗的海分院的日历。',
    ),
    say(
      'R. 301.1 speaks of holidays of the State. That a holiday of the Land alone (Epiphany in Munich and Mannheim, Corpus Christi, All Saints) moves a last day is likely, not settled: the day before the move is safe.',
      'R. 301.1所称为“国家”的法定假日。仅在所在州放假的日子（慕尼黑、曼海姆的主显节，基督圣体节，诸圣节）能否顺延，可能性大但无定论：顺延前的日期为稳妥日期。',
    ),
    say(
      'Court vacations suspend no period (R. 300, 301 and 342). A calendar date fixed in an order is not moved: keep to it.',
      '法院休庭期不中止期间（R. 300、301、342）。命令直接指定的日历日期不顺延，以所指定日期为准。',
    ),
  ],
  calendar: 'UPC',
  calendars: ['UPC', 'LU', 'DE-NW', 'DE-BY-Muenchen', 'DE-BW', 'DE-HH', 'FR', 'IT', 'NL'],
  strict: {
    calendars: { 'DE-NW': 'DE', 'DE-BY-Muenchen': 'DE', 'DE-BW': 'DE', 'DE-HH': 'DE' },
    because: say('If R. 301.1 means the holidays of the whole State alone', '若R. 301.1仅指全国性节假日'),
  },
  rollLaw: 'RoP R. 301.1',
  circumstances: [
    circumstance(
      'decision_appealed',
      'orders',
      'The appeal is against an order (R. 220.1(c), 220.2, 221.3)',
      '上诉针对命令（R. 220.1(c)、220.2、221.3）',
    ),
    circumstance(
      'counted_from_missed_period',
      'longstop',
      'The day given is that on which the missed period ended',
      '所填日期为被耽误期间的届满日',
    ),
  ],
  events: [
    event.served('statement_of_claim_served', 'Statement of claim served', '起诉状送达'),
    event.served(
      'preliminary_objection_notified',
      'Preliminary objection notified to the claimant',
      '初步异议（Preliminary objection）通知原告',
    ),
    event.served(
      'defence_with_counterclaim_served',
      'Statement of defence with a counterclaim for revocation served',
      '附撤销反诉的答辩状送达',
    ),
    event.served(
      'defence_without_counterclaim_served',
      'Statement of defence without a counterclaim served',
      '未提反诉的答辩状送达',
    ),
    event.served(
      'reply_served',
      'Reply to the statement of defence served, no counterclaim',
      '原告回复状（Reply）送达（无反诉）',
    ),
    event.served(
      'defence_to_counterclaim_served',
      'Defence to the counterclaim served, with any application to amend',
      '反诉答辩状送达（含修改专利的请求）',
    ),
    event.served(
      'reply_to_defence_to_counterclaim_served',
      'Reply to the defence to the counterclaim served',
      '对反诉答辩状的回复状送达',
    ),
    event.served(
      'reply_to_defence_to_amendment_served',
      'Reply to the defence to the application to amend served',
      '对修改专利答辩状的回复状送达',
    ),
    event.served('statement_for_revocation_served', 'Statement for revocation served', '撤销之诉起诉状送达'),
    event.served('defence_to_revocation_served', 'Defence to revocation served', '撤销之诉答辩状送达'),
    event.served(
      'reply_in_revocation_served',
      'Reply to the defence to revocation served',
      '撤销之诉回复状送达',
    ),
    event.happened(
      'measures_executed',
      'Measures ordered without hearing the defendant executed (evidence, inspection, provisional measures)',
      '未经听取被告意见而命令的措施（证据保全、勘查、临时措施）执行',
    ),
    event.happened(
      'merits_date_specified',
      'Date specified in the order for measures (R. 198.1, 213.1)',
      '措施命令所载明的起算日（R. 198.1、213.1）',
    ),
    event.happened(
      'protective_letter_received',
      'Protective letter received at the Registry',
      '登记处收到保护函（Protective letter）',
    ),
    event.served(
      'final_decision_served',
      'Final decision with its reasons served (R. 220.1(a), (b))',
      '附理由的终局裁判送达（R. 220.1(a)、(b)）',
    ),
    event.served(
      'appealable_order_served',
      'Order under R. 220.1(c), or order granting leave (R. 220.2, 221.3), served',
      'R. 220.1(c)所列命令或准予上诉的命令（R. 220.2、221.3）送达',
    ),
    event.happened(
      'leave_period_ended',
      'The 15 days from an order ended without leave to appeal (R. 220.2)',
      '命令后15日届满而未获准上诉（R. 220.2）',
    ),
    event.served('grounds_of_appeal_served', 'Statement of grounds of appeal served', '上诉理由书送达', {
      circumstances: ['orders'],
    }),
    event.served('cross_appeal_served', 'Statement of cross-appeal served', '交叉上诉状送达', {
      circumstances: ['orders'],
    }),
    event.served('case_management_order_served', 'Case management order served', '案件管理命令送达'),
    event.happened('obstacle_removed', 'The cause of missing a period removed', '耽误期间的障碍消除', {
      circumstances: ['longstop'],
    }),
    event.served('merits_decision_served', 'Decision on the merits served', '实体判决送达'),
    event.served(
      'confidentiality_comments_invited',
      'Invitation to comment on a request for confidential or withheld documents served',
      '就保密或查阅请求征求意见的通知送达',
    ),
    event.served('deficiency_notified', 'Deficiency notified by the Registry', '登记处通知形式缺陷'),
    event.happened(
      'transitional_period_ends',
      'End of the transitional period: seven years from 2023-06-01 unless prolonged (UPCA art. 83(1), (5))',
      '过渡期届满：自2023年6月1日起七年，延长者除外（UPCA第83条第1、5款）',
    ),
  ],
  rules: [
    onService({
      id: 'upc.prelim-objection',
      trigger: 'statement_of_claim_served',
      action: say(
        'Lodge a preliminary objection (jurisdiction, competence, language)',
        '提出初步异议（管辖权、分院权限、程序语言）',
      ),
      actor: defendant,
      offset: months(1),
      ...onAccused,
      citation: 'RoP R. 19.1',
      leadsTo: 'preliminary_objection_notified',
      risk: say(
        'A defendant that lodges none submits to the jurisdiction and the competence (R. 19.7).',
        '未提出的，视为接受管辖权及分院权限（R. 19.7）。',
      ),
      note: say(
        'The period for the statement of defence runs on (R. 19.6).',
        '不影响答辩期间的进行（R. 19.6）。',
      ),
    }),
    onService({
      id: 'upc.prelim-objection-comment',
      trigger: 'preliminary_objection_notified',
      action: say(
        'Correct the deficiency or comment on the preliminary objection',
        '补正或对初步异议发表意见',
      ),
      actor: claimant,
      offset: days(14),
      citation: 'RoP R. 19.5',
    }),
    onService({
      id: 'upc.sod',
      trigger: 'statement_of_claim_served',
      action: say(
        'Lodge the statement of defence, with any counterclaim for revocation',
        '提交答辩状（连同撤销反诉）',
      ),
      actor: defendant,
      offset: months(3),
      ...onAccused,
      citation: 'RoP R. 23, 25',
      courtMayVary: true,
      leadsTo: [
        {
          event: 'defence_with_counterclaim_served',
          supposing: say('it has a counterclaim for revocation', '其中提出撤销反诉'),
        },
        {
          event: 'defence_without_counterclaim_served',
          supposing: say('it has no counterclaim for revocation', '其中未提出撤销反诉'),
        },
      ],
      risk: defaultDecision,
      note: say(
        'Each defendant counts from its own service. Extendable on a reasoned request (R. 9.3), which does not stop the period. A counterclaim belongs in this statement.',
        '各被告自各自收到送达之日起算。可附理由申请延长（R. 9.3），申请本身不停止期间。撤销反诉须在本答辩状中提出。',
      ),
    }),
    onService({
      id: 'upc.reply-cc',
      trigger: 'defence_with_counterclaim_served',
      action: say(
        'Lodge the defence to the counterclaim, the reply and any application to amend',
        '提交反诉答辩状、回复状及修改专利的请求',
      ),
      actor: claimant,
      offset: months(2),
      citation: 'RoP R. 29(a), 30',
      courtMayVary: true,
      leadsTo: 'defence_to_counterclaim_served',
      risk: say(
        'A later application to amend needs the permission of the Court (R. 30.2).',
        '其后修改专利须经法院许可（R. 30.2）。',
      ),
    }),
    onService({
      id: 'upc.reply',
      trigger: 'defence_without_counterclaim_served',
      action: say('Lodge the reply to the statement of defence', '提交对答辩状的回复状（Reply）'),
      actor: claimant,
      offset: months(2),
      citation: 'RoP R. 29(b)',
      courtMayVary: true,
      leadsTo: 'reply_served',
    }),
    onService({
      id: 'upc.rejoinder-nocc',
      trigger: 'reply_served',
      action: say('Lodge the rejoinder', '提交再答辩状（Rejoinder）'),
      actor: defendant,
      offset: months(1),
      citation: 'RoP R. 29(c)',
      courtMayVary: true,
      note: say('Limited to a response to matters raised in the reply.', '仅限于回应回复状提出的事项。'),
    }),
    onService({
      id: 'upc.reply-to-defence-cc',
      trigger: 'defence_to_counterclaim_served',
      action: say(
        'Lodge the reply to the defence to the counterclaim, the rejoinder and any defence to the application to amend',
        '提交对反诉答辩状的回复状、再答辩状及对修改专利的答辩状',
      ),
      actor: defendant,
      offset: months(2),
      citation: 'RoP R. 29(d), 32.1',
      courtMayVary: true,
      leadsTo: 'reply_to_defence_to_counterclaim_served',
    }),
    onService({
      id: 'upc.rejoinder-cc',
      trigger: 'reply_to_defence_to_counterclaim_served',
      action: say(
        'Lodge the rejoinder on the counterclaim and any reply to the defence to the amendment',
        '提交反诉再答辩状及对修改专利答辩状的回复状',
      ),
      actor: claimant,
      offset: months(1),
      citation: 'RoP R. 29(e), 32.3',
      courtMayVary: true,
      leadsTo: 'reply_to_defence_to_amendment_served',
    }),
    onService({
      id: 'upc.rejoinder-amend',
      trigger: 'reply_to_defence_to_amendment_served',
      action: say('Lodge the rejoinder on the application to amend', '提交关于修改专利的再答辩状'),
      actor: defendant,
      offset: months(1),
      citation: 'RoP R. 32.3',
      courtMayVary: true,
      note: say(
        'Limited to the matters raised in the reply on the amendment.',
        '仅限于修改专利回复状提出的事项。',
      ),
    }),
    onService({
      id: 'upc.rev-defence',
      trigger: 'statement_for_revocation_served',
      action: say('Lodge the defence to revocation', '提交撤销之诉答辩状'),
      actor: proprietor,
      offset: months(2),
      citation: 'RoP R. 49.1',
      courtMayVary: true,
      leadsTo: 'defence_to_revocation_served',
      risk: defaultDecision,
      note: say('Two months, not the three of an infringement action.', '为2个月，而非侵权之诉的3个月。'),
    }),
    onService({
      id: 'upc.rev-reply',
      trigger: 'defence_to_revocation_served',
      action: say('Lodge the reply to the defence to revocation', '提交撤销之诉回复状'),
      actor: claimant,
      offset: months(2),
      citation: 'RoP R. 51',
      courtMayVary: true,
      leadsTo: 'reply_in_revocation_served',
    }),
    onService({
      id: 'upc.rev-rejoinder',
      trigger: 'reply_in_revocation_served',
      action: say('Lodge the rejoinder in the revocation action', '提交撤销之诉再答辩状'),
      actor: proprietor,
      offset: months(1),
      citation: 'RoP R. 52',
      courtMayVary: true,
    }),
    onDay({
      id: 'upc.evidence-review',
      trigger: 'measures_executed',
      action: say('Request a review of the order made without a hearing', '请求复审单方命令'),
      actor: defendant,
      offset: days(30),
      citation: 'RoP R. 197.3; R. 212.3 for provisional measures',
      risk: say('The measures stand as ordered.', '措施按原命令维持。'),
      note: say(
        'Thirty calendar days from the execution; drafts of the Rules had ten working days.',
        '自执行之日起30个日历日；早期草案为10个工作日。',
      ),
    }),
    onDay({
      id: 'upc.merits-after-measures',
      trigger: 'merits_date_specified',
      action: say('Start proceedings on the merits', '提起本案诉讼'),
      actor: actor('applicant', 'Applicant for the measures', '措施申请人'),
      offset: days(31),
      bounds: { or: { take: 'later', offset: businessDays(20) } },
      citation: 'UPCA art. 60(8); RoP R. 198.1, 213.1',
      notExtendable: true,
      risk: say('The measures are revoked on request of the defendant.', '经被告请求，措施被撤销。'),
      note: say(
        'From the date the order specifies, not from its service; 31 calendar days or 20 working days, whichever is longer.',
        '自命令载明之日而非送达之日起算；31个日历日或20个工作日，以较长者为准。',
      ),
    }),
    onDayUnread({
      id: 'upc.protective-letter-expiry',
      trigger: 'protective_letter_received',
      action: say(
        'Pay the fee that extends the protective letter, or file it anew',
        '缴纳保护函延期费用，或重新提交',
      ),
      actor: actor('potential_defendant', 'Potential defendant', '潜在被告'),
      offset: months(6),
      roll: 'none',
      citation: 'RoP R. 207.8, 207.9',
      source: 'Guide of a law firm to the Rules; questions and answers of the Court',
      risk: say('The protective letter lapses.', '保护函失效。'),
    }),
    onService({
      id: 'upc.appeal-decision',
      trigger: 'final_decision_served',
      action: say('Lodge the statement of appeal', '提交上诉状'),
      actor: party,
      offset: months(2),
      ...atLuxembourg,
      citation: 'RoP R. 224.1(a)',
      notExtendable: true,
      risk: noExtension,
      note: say(
        'Runs only from a decision served with its reasons (Court of Appeal, Belkin v Philips, 2026-04-16).',
        '仅自附理由的裁判送达起算（上诉法院Belkin诉Philips案，2026年4月16日）。',
      ),
    }),
    onService({
      id: 'upc.appeal-grounds',
      trigger: 'final_decision_served',
      action: say('Lodge the statement of grounds of appeal', '提交上诉理由书'),
      actor: appellant,
      offset: months(4),
      ...atLuxembourg,
      citation: 'RoP R. 224.2(a)',
      leadsTo: 'grounds_of_appeal_served',
      risk: say('The appeal is rejected as inadmissible.', '上诉因不合法被驳回。'),
      note: say(
        'From the service of the decision, not from the statement of appeal.',
        '自裁判送达起算，而非自提交上诉状起算。',
      ),
    }),
    onService({
      id: 'upc.appeal-order',
      trigger: 'appealable_order_served',
      action: say('Lodge the statement of appeal together with its grounds', '提交上诉状并附上诉理由'),
      actor: party,
      offset: days(15),
      ...atLuxembourg,
      citation: 'RoP R. 224.1(b), 224.2(b)',
      notExtendable: true,
      leadsTo: 'grounds_of_appeal_served',
      risk: noExtension,
    }),
    onDayUnread({
      id: 'upc.discretionary-review',
      trigger: 'leave_period_ended',
      action: say('Request a discretionary review by the Court of Appeal', '请求上诉法院裁量复审'),
      actor: party,
      offset: days(15),
      ...atLuxembourg,
      citation: 'RoP R. 220.3',
      source: 'Guide of a law firm to the Rules',
      risk: say(
        'The order can then be appealed only together with the final decision.',
        '此后该命令只能与终局裁判一并上诉。',
      ),
      note: say(
        'Two stages: 15 days from the order, then 15 more. Whether R. 301 moves the end of the first stage is not settled: state its day 15 as it stands.',
        '分两步：命令后15日，再15日。第一步届满日是否依R. 301顺延无定论：请按未顺延的第15日填写。',
      ),
    }),
    onService({
      id: 'upc.appeal-response',
      trigger: 'grounds_of_appeal_served',
      action: say('Lodge the statement of response, with any cross-appeal', '提交上诉答辩状（连同交叉上诉）'),
      actor: actor('respondent_in_appeal', 'Respondent in the appeal', '被上诉人'),
      offset: months(3),
      variants: [{ circumstance: 'orders', offset: days(15), citation: 'RoP R. 235.2' }],
      ...atLuxembourg,
      citation: 'RoP R. 235.1',
      leadsTo: 'cross_appeal_served',
      risk: say(
        'The Court may decide without a response, and a cross-appeal is lost (R. 235.3, 237).',
        '法院可不待答辩径行裁判，并丧失交叉上诉的机会（R. 235.3、237）。',
      ),
    }),
    onService({
      id: 'upc.cross-appeal-reply',
      trigger: 'cross_appeal_served',
      action: say('Lodge the reply to the cross-appeal', '提交对交叉上诉的回复状'),
      actor: appellant,
      offset: months(2),
      variants: [{ circumstance: 'orders', offset: days(15), citation: 'RoP R. 238.2' }],
      ...atLuxembourg,
      citation: 'RoP R. 238.1',
    }),
    onService({
      id: 'upc.panel-review',
      trigger: 'case_management_order_served',
      action: say(
        'Apply for a review of the case management order by the panel',
        '申请合议庭复审案件管理命令',
      ),
      actor: party,
      offset: days(15),
      citation: 'RoP R. 333.2',
      risk: say(
        'The order cannot be appealed without the review of the panel.',
        '未经合议庭复审，不得就该命令上诉。',
      ),
    }),
    onDay({
      id: 'upc.reestablishment',
      trigger: 'obstacle_removed',
      action: say(
        'Apply for re-establishment of rights and do the omitted act',
        '请求恢复权利并完成被耽误的行为',
      ),
      actor: party,
      offset: months(1),
      variants: [{ circumstance: 'longstop', offset: months(6) }],
      bounds: { longStop: { offset: months(6), from: 'missed_period_ended' } },
      dates: [
        further(
          'missed_period_ended',
          'The day on which the missed period ended: no application six months after it',
          '被耽误期间的届满日：其后六个月起不得再申请',
        ),
      ],
      citation: 'RoP R. 320.2',
      risk: say('The right lost with the missed period is not restored.', '因耽误期间而丧失的权利不予恢复。'),
    }),
    onServiceUnread({
      id: 'upc.costs',
      trigger: 'merits_decision_served',
      action: say('Apply for a decision on costs', '申请费用裁判'),
      actor: actor('successful_party', 'Successful party', '胜诉方'),
      offset: months(1),
      citation: 'RoP R. 151',
      source: 'Summary of a decision of the Court of Appeal (SharkNinja v Dyson)',
      risk: say('The costs are not recovered.', '费用不得追偿。'),
    }),
    onServiceUnread({
      id: 'upc.confidentiality-262-2',
      trigger: 'confidentiality_comments_invited',
      action: say('Comment on the request for confidentiality or for access', '就保密请求或查阅请求发表意见'),
      actor: party,
      noPeriod: {
        because: 'set_by_court',
        say: say(
          'R. 262 and 262A fix no period for the comments: the Court or the Registry sets it in its invitation. Enter the date it sets.',
          'R. 262和262A未规定发表意见的期间：由法院或登记处在通知中指定，请录入所定日期。',
        ),
      },
      citation: 'RoP R. 262.2, 262A',
      note: say('Fourteen days are common in practice.', '实践中常为14日。'),
    }),
    onService({
      id: 'upc.formal-deficiency',
      trigger: 'deficiency_notified',
      action: say('Correct the deficiency or pay the fee', '补正缺陷或补缴费用'),
      actor: party,
      offset: days(14),
      citation: 'RoP R. 16.3, 27.2',
      risk: say('A decision by default may be given (R. 16.5, 27.4).', '可能作出缺席裁判（R. 16.5、27.4）。'),
      note: say('R. 27.2 was read; R. 16.3 was not.', '已核对R. 27.2；R. 16.3未核对。'),
    }),
    onDayUnread({
      id: 'upc.optout',
      trigger: 'transitional_period_ends',
      action: say(
        'Opt the European patent out of the jurisdiction of the Court',
        '声明欧洲专利选择退出法院管辖（opt-out）',
      ),
      actor: proprietor,
      offset: months(1),
      ...before,
      ...atLuxembourg,
      citation: 'UPCA art. 83(3)',
      risk: say(
        'The patent stays within the exclusive jurisdiction of the Court.',
        '该专利将受法院专属管辖。',
      ),
      note: say(
        'At the latest one month before the transitional period ends. No longer possible once an action has been brought before the Court. Entered in the register is what counts.',
        '至迟在过渡期届满前一个月。一旦已有诉讼提交至本法院，即不得再退出。以登记簿登记为准。',
      ),
    }),
  ],
};
