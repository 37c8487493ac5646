import type { RulePack } from '../rule.js';
import { actor, eventsOf, months, on, rulesOf, say } from './words.js';

const forum = 'kr';
const { act } = rulesOf({ forum });
const { happened } = eventsOf(forum);

/** Korea: the Intellectual Property Office. */
export const kr: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say('Korea: Patent Office', '韩国：专利局'),
  textAsOf: on('2026-11-21'),
  source: 'No text was read: the rule is of own knowledge, to be checked with local counsel',
  caveats: [
    say(
      'The rule was not read in the statute. Have every date confirmed by a Korean attorney.',
      '该规则未核对法条原文。各日期须由韩国律师或辩理士确认。',
    ),
  ],
  calendar: 'KR',
  calendars: ['KR'],
  rollLaw: '특허법 14조',
  circumstances: [],
  events: [happened('registration_published', 'Registration of the patent published', '专利登记公告')],
  rules: [
    act({
      id: 'kr.opposition',
      trigger: 'registration_published',
      action: say('Request cancellation of the patent (특허취소신청)', '提出专利撤销申请（특허취소신청）'),
      actor: actor('any_person', 'Any person', '任何人'),
      offset: months(6),
      citation: '특허법 132조의2',
      risk: say('Only a trial for invalidation remains.', '只能请求无效审判。'),
    }),
  ],
};
