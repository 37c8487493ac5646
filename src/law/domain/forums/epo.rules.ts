import type { RulePack } from '../rule.js';
import {
  actor,
  circumstance,
  eventsOf,
  further,
  months,
  on,
  onServed,
  readOn,
  rulesOf,
  say,
} from './words.js';

const forum = 'epo';
const read = readOn('2026-11-21');
const notified = { forum, service: 'epo', ...onServed } as const;
/** From the notification of a document, by a provision that was read. */
const { act: onNotice } = rulesOf({ ...notified, ...read });
/** From the notification of a document, by a provision known from elsewhere. */
const { act: onNoticeUnread } = rulesOf(notified);
/** From the day something happened. */
const { act: onDay } = rulesOf({ forum, ...read });
const { act: onDayUnread } = rulesOf({ forum });
const event = eventsOf(forum);

const proprietor = actor('patent_proprietor', 'Patent proprietor', '专利权人');
const applicant = actor('applicant', 'Applicant', '申请人');
const caseLaw = 'Case Law of the Boards of Appeal, published by the EPO';

/** The European Patent Office: grant, opposition, appeal. */
export const epo: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say('European Patent Office', '欧洲专利局'),
  textAsOf: on('2026-11-21'),
  source:
    'European Patent Convention and Implementing Regulations as published by the EPO, read in November 2026; OJ EPO 2023 A29 on notification. What was not read is marked',
  caveats: [
    say(
      'A document dated 2023-11-01 or later is deemed notified on its date; one received more than seven days later lengthens the period by the days beyond seven (R. 126(2), 127(2)). State the day of receipt.',
      '日期为2023年11月1日及以后的文件，以其载明日期视为送达；其后超过七日才收到的，期间按超出七日的天数延长（R. 126(2)、127(2)）。请填写收到日。',
    ),
    say(
      'A last day moves if one filing office is closed (R. 134(1)). The closing days of 2026 come from a list of a law firm: check the notice in the Official Journal.',
      '任一受理处闭局，届满日即顺延（R. 134(1)）。2026年闭局日依据律所清单，请核对《官方公报》通知。',
    ),
  ],
  calendar: 'EPO',
  calendars: ['EPO'],
  rollLaw: 'EPC R. 134(1)',
  cutoff: { time: '23:59', zone: 'Europe/Berlin' },
  circumstances: [
    circumstance(
      'counted_from_missed_period',
      'longstop',
      'The day given is that on which the missed period ended',
      '所填日期为被耽误期间的届满日',
    ),
  ],
  events: [
    event.happened(
      'grant_mentioned',
      'Mention of the grant in the European Patent Bulletin',
      '《欧洲专利公报》公布授权',
    ),
    event.served(
      'opposition_communicated',
      'Communication of the opposition to the proprietor (R. 79(1))',
      '向专利权人发出异议通知（R. 79(1)）',
    ),
    event.happened(
      'infringement_action_instituted',
      'Infringement action, or action for a declaration of non-infringement, instituted',
      '侵权之诉或确认不侵权之诉提起',
    ),
    event.served('decision_notified', 'Decision notified', '决定送达'),
    event.served('grounds_of_appeal_notified', 'Statement of grounds of appeal notified', '上诉理由书送达'),
    event.served(
      'examination_communicated',
      'Communication of the Examining Division (Art. 94(3))',
      '审查部发出审查意见通知（Art. 94(3)）',
    ),
    event.served(
      'intention_to_grant_communicated',
      'Communication of the intention to grant (R. 71(3))',
      '发出授权意向通知（R. 71(3)）',
    ),
    event.served(
      'loss_of_rights_communicated',
      'Communication of the failure to observe a period, or of a loss of rights',
      '发出未遵守期限或权利丧失的通知',
    ),
    event.happened('obstacle_removed', 'Cause of missing a period removed', '耽误期限的障碍消除', {
      circumstances: ['longstop'],
    }),
  ],
  rules: [
    onDay({
      id: 'epo.opposition',
      trigger: 'grant_mentioned',
      action: say(
        'File the notice of opposition with its grounds and pay the fee',
        '提交异议书及理由并缴纳异议费',
      ),
      actor: actor('any_person', 'Any person', '任何人'),
      offset: months(9),
      citation: 'EPC Art. 99(1)',
      notExtendable: true,
      risk: say(
        'Lost for good: an opponent has neither further processing nor re-establishment (T 702/89).',
        '彻底丧失：异议人不得请求继续处理或恢复权利（T 702/89）。',
      ),
      note: say(
        'From the publication itself: nothing is notified and no days are added.',
        '自公布之日起算：不存在送达，不附加天数。',
      ),
    }),
    onNoticeUnread({
      id: 'epo.opposition-reply',
      trigger: 'opposition_communicated',
      action: say('File observations and amendments on the opposition', '就异议提交意见陈述和修改'),
      actor: proprietor,
      offset: months(4),
      citation: 'EPC R. 79(1), 132',
      courtMayVary: true,
      note: say(
        'The Office sets the period, usually four months: take the one in the communication.',
        '由欧洲专利局指定，通常四个月：以通知所载为准。',
      ),
    }),
    onDayUnread({
      id: 'epo.intervention',
      trigger: 'infringement_action_instituted',
      action: say('File the notice of intervention in the pending opposition', '提交参加异议程序的请求书'),
      actor: actor('assumed_infringer', 'Assumed infringer', '被控侵权人'),
      offset: months(3),
      citation: 'EPC Art. 105; R. 89',
      notExtendable: true,
      risk: say(
        'The patent can then be attacked only in national proceedings or before the UPC.',
        '此后只能在国内程序或统一专利法院质疑该专利。',
      ),
      note: say(
        'Possible while an opposition or its appeal is pending; the fee is due within the same period. By which event an action is instituted is a matter of national law.',
        '须有异议或其上诉程序正在进行；费用须在同一期间内缴纳。诉讼何时视为提起依国内法。',
      ),
    }),
    onNotice({
      id: 'epo.appeal',
      trigger: 'decision_notified',
      action: say('File the notice of appeal and pay the fee', '提交上诉书并缴纳上诉费'),
      actor: actor('party_adversely_affected', 'Party adversely affected', '受不利影响的当事人'),
      offset: months(2),
      citation: 'EPC Art. 108 S. 1',
      notExtendable: true,
      risk: say('The decision becomes final.', '决定生效。'),
    }),
    onNoticeUnread({
      id: 'epo.appeal-grounds',
      trigger: 'decision_notified',
      action: say('File the statement of grounds of appeal', '提交上诉理由书'),
      actor: actor('appellant', 'Appellant', '上诉人'),
      offset: months(4),
      citation: 'EPC Art. 108 S. 3',
      source: caseLaw,
      notExtendable: true,
      leadsTo: 'grounds_of_appeal_notified',
      risk: say('The appeal is rejected as inadmissible.', '上诉因不合法被驳回。'),
      note: say(
        'From the notification of the decision, not from the notice of appeal.',
        '自决定送达起算，而非自提交上诉书起算。',
      ),
    }),
    onNoticeUnread({
      id: 'epo.appeal-reply',
      trigger: 'grounds_of_appeal_notified',
      action: say('File the reply to the appeal', '提交对上诉的答复'),
      actor: actor('other_party', 'Other party to the appeal', '对方当事人'),
      offset: months(4),
      citation: 'RPBA 2020 Art. 12(1)(c)',
      risk: say(
        'Later submissions are admitted only at the discretion of the Board.',
        '其后提交的内容由上诉委员会裁量是否接受。',
      ),
    }),
    onNoticeUnread({
      id: 'epo.exam',
      trigger: 'examination_communicated',
      action: say('Reply to the examination report', '答复审查意见通知'),
      actor: applicant,
      offset: months(4),
      citation: 'EPC Art. 94(3); R. 132(2)',
      courtMayVary: true,
      risk: say(
        'The application is deemed withdrawn (Art. 94(4)); further processing is possible.',
        '申请视为撤回（Art. 94(4)）；可请求继续处理。',
      ),
      note: say(
        'The Office sets the period, at least two and at most four months, six in exceptions: take the one in the communication. Extendable on a request made in time.',
        '由欧洲专利局指定，不少于两个月、不多于四个月，例外六个月：以通知所载为准。可及时请求延长。',
      ),
    }),
    onNoticeUnread({
      id: 'epo.r71-3',
      trigger: 'intention_to_grant_communicated',
      action: say(
        'Approve the text, pay the fees and file the translations of the claims',
        '确认授权文本、缴纳费用并提交权利要求译文',
      ),
      actor: applicant,
      offset: months(4),
      citation: 'EPC R. 71(3)',
      notExtendable: true,
      risk: say(
        'The application is deemed withdrawn (R. 71(7)); further processing is possible.',
        '申请视为撤回（R. 71(7)）；可请求继续处理。',
      ),
    }),
    onNotice({
      id: 'epo.further-processing',
      trigger: 'loss_of_rights_communicated',
      action: say(
        'Request further processing by paying the fee, and do the omitted act',
        '缴费请求继续处理并完成被耽误的行为',
      ),
      actor: applicant,
      offset: months(2),
      citation: 'EPC Art. 121; R. 135(1)',
      notExtendable: true,
      note: say(
        'For applicants alone: neither for opponents nor for proprietors in opposition.',
        '仅适用于申请人：异议人及异议程序中的专利权人均不适用。',
      ),
    }),
    onDayUnread({
      id: 'epo.reestablishment',
      trigger: 'obstacle_removed',
      action: say(
        'Request re-establishment of rights and do the omitted act',
        '请求恢复权利并完成被耽误的行为',
      ),
      actor: actor('applicant_or_proprietor', 'Applicant or proprietor', '申请人或专利权人'),
      offset: months(2),
      variants: [{ circumstance: 'longstop', offset: months(12) }],
      bounds: { longStop: { offset: months(12), from: 'missed_period_ended' } },
      dates: [
        further(
          'missed_period_ended',
          'The day on which the missed period ended: no request twelve months after it',
          '被耽误期限的届满日：其后十二个月起不得再请求',
        ),
      ],
      citation: 'EPC Art. 122; R. 136(1)',
      source: caseLaw,
      notExtendable: true,
      risk: say('The loss of rights is final.', '权利丧失即告确定。'),
    }),
    onDayUnread({
      id: 'epo.unitary-effect',
      trigger: 'grant_mentioned',
      action: say('Request unitary effect', '请求统一效力'),
      actor: proprietor,
      offset: months(1),
      citation: 'UPR R. 6(1)',
      notExtendable: true,
      risk: say(
        'The patent remains a bundle of national patents.',
        '该专利仅为各国专利的集合，不具统一效力。',
      ),
    }),
    onDayUnread({
      id: 'epo.opt-validation',
      trigger: 'grant_mentioned',
      action: say(
        'Validate the patent in the designated States (translation, fee)',
        '在指定国办理生效手续（译文、费用）',
      ),
      actor: proprietor,
      offset: months(3),
      citation: 'EPC Art. 65(1)',
      risk: say('The patent is deemed void from the outset in that State.', '该专利在该国视为自始无效。'),
      note: say(
        'Three months in most States; the national office counts by its own holidays and may allow longer.',
        '多数国家为三个月；由各国专利局按其节假日计算，亦可能更长。',
      ),
    }),
  ],
};
