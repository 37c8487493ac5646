import type { RulePack } from '../rule.js';
import {
  actor,
  before,
  businessDays,
  circumstance,
  eventsOf,
  on,
  onServed,
  readOn,
  rulesOf,
  say,
} from './words.js';

const forum = 'eu-customs';
const read = readOn('2026-11-28');
const received = { forum, service: 'receipt', ...onServed } as const;
/** From the receipt of a notice of customs, by a provision that was read. */
const { act: onNotice } = rulesOf({ ...received, ...read });
/** From the receipt of a notice of customs, by a provision known from elsewhere. */
const { act: onNoticeUnread } = rulesOf({
  ...received,
  source: 'Information sheet of Dutch customs of April 2014',
});
const { act: onDay } = rulesOf({ forum, ...read });
const { act: onDayUnread } = rulesOf({ forum, source: 'Information sheet of Dutch customs of April 2014' });
const event = eventsOf(forum);

const holder = actor('holder_of_decision', 'Holder of the decision', '备案决定持有人');
const released = say('The goods are released.', '货物放行。');
const perishable = [{ circumstance: 'perishable', offset: businessDays(3) }] as const;

/** Customs of the Member States under Regulation (EU) No 608/2013. */
export const euCustoms: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say('EU customs', '欧盟海关'),
  textAsOf: on('2026-11-28'),
  source:
    'Regulation (EU) No 608/2013, art. 12 and 26, read in November 2026; the other articles by an information sheet of Dutch customs of April 2014. Regulation 1182/71 was not read',
  caveats: [
    say(
      'Working days are those of the Member State, in Germany of the Land, of the customs office that detains the goods (Regulation 1182/71). The usual calendar here, Hamburg, has the fewest holidays of the German ones: name that of the office.',
      '工作日以扣留货物的海关所在成员国（德国为所在州）为准（第1182/71号条例）。此处默认的汉堡日历在德国各州中节假日最少：请选择该海关所在地的日历。',
    ),
  ],
  calendar: 'DE-HH',
  calendars: ['DE-HH', 'DE-NW', 'DE-BY-Muenchen', 'DE-BW', 'DE-BE', 'NL', 'FR', 'IT', 'LU'],
  rollLaw: 'Regulation 1182/71 art. 3(4)',
  circumstances: [circumstance('goods', 'perishable', 'Perishable goods', '易腐货物', 'perishable')],
  events: [
    event.served('detention_notified', 'Suspension of release or detention notified', '中止放行或扣留通知', {
      circumstances: ['perishable'],
    }),
    event.happened(
      'first_period_ended',
      'End of the first 10 working days, with an extension granted',
      '首个10个工作日届满且已获准延长',
    ),
    event.served(
      'small_consignment_notified',
      'Suspension of a small consignment notified to the declarant',
      '小批量货物中止放行通知申报人',
    ),
    event.served(
      'ex_officio_detention_notified',
      'Suspension or detention ex officio notified, no application in force',
      '依职权中止放行或扣留的通知（无有效的保护申请）',
    ),
    event.happened(
      'application_decision_expires',
      'Decision granting the application expires, a year at most',
      '保护申请（AFA）决定期满（最长一年）',
    ),
  ],
  rules: [
    onNoticeUnread({
      id: 'eu.cus.confirm',
      trigger: 'detention_notified',
      action: say('Confirm the infringement and agree to destruction', '确认侵权并同意销毁'),
      actor: holder,
      offset: businessDays(10),
      variants: perishable,
      citation: 'Regulation (EU) 608/2013 art. 23(1)(a), (b)',
      risk: released,
      note: say('Not extendable; send it so that customs has it in time.', '不得延长；须在期间内送达海关。'),
    }),
    onNoticeUnread({
      id: 'eu.cus.initiate',
      trigger: 'detention_notified',
      action: say(
        'Start proceedings to determine the infringement, where destruction is opposed',
        '对方反对销毁的，提起认定侵权的程序',
      ),
      actor: holder,
      offset: businessDays(10),
      variants: perishable,
      citation: 'Regulation (EU) 608/2013 art. 23(3)',
      risk: released,
      note: say(
        'Customs may extend by at most 10 working days on a request with reasons, not for perishable goods (art. 23(4)). Show customs in time that proceedings were started.',
        '经附理由的请求，海关可延长至多10个工作日，易腐货物除外（第23条第4款）。须及时向海关证明已提起程序。',
      ),
    }),
    onDayUnread({
      id: 'eu.cus.initiate-extended',
      trigger: 'first_period_ended',
      action: say('Start proceedings within the extension', '在延长期内提起程序'),
      actor: holder,
      offset: businessDays(10),
      citation: 'Regulation (EU) 608/2013 art. 23(4)',
      risk: released,
      note: say(
        'Ten working days are the most that may be granted: take the day customs has set.',
        '延长至多10个工作日：以海关所定日期为准。',
      ),
    }),
    onNotice({
      id: 'eu.cus.small-consignment',
      trigger: 'small_consignment_notified',
      action: say('Oppose the destruction of the small consignment', '对销毁小批量货物提出异议'),
      actor: actor('declarant', 'Declarant or holder of the goods', '申报人或货物持有人'),
      offset: businessDays(10),
      citation: 'Regulation (EU) 608/2013 art. 26(4) to (6)',
      risk: say('Consent is deemed given and the goods are destroyed.', '视为同意，货物予以销毁。'),
    }),
    onNoticeUnread({
      id: 'eu.cus.exofficio-application',
      trigger: 'ex_officio_detention_notified',
      action: say('File a national application for action', '提交国家级保护申请（AFA）'),
      actor: actor('right_holder', 'Right holder', '权利人'),
      offset: businessDays(4),
      citation: 'Regulation (EU) 608/2013 art. 5(3), 18',
      risk: released,
      note: say('Customs does not act ex officio on perishable goods.', '海关对易腐货物不依职权采取措施。'),
    }),
    onDay({
      id: 'eu.cus.afa-extension',
      trigger: 'application_decision_expires',
      action: say(
        'Have the request for extension of the decision received by customs',
        '使海关收到延长决定的请求',
      ),
      actor: holder,
      offset: businessDays(30),
      ...before,
      citation: 'Regulation (EU) 608/2013 art. 12(2)',
      risk: say(
        'Customs may refuse a request received less than 30 working days before the decision expires.',
        '期满前不足30个工作日收到的请求，海关可以拒绝。',
      ),
      note: say('What counts is receipt by customs.', '以海关收到为准。'),
    }),
  ],
};
