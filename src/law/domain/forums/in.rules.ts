import type { RulePack } from '../rule.js';
import { actor, eventsOf, on, rulesOf, say, years } from './words.js';

const forum = 'in';
const { act } = rulesOf({ forum });
const { happened } = eventsOf(forum);

/** India: the Patent Office. Its calendar is not held, hence no date is computed. */
export const india: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say('India: Patent Office', '印度：专利局'),
  textAsOf: on('2026-11-21'),
  source: 'No text was read: the rule is of own knowledge, to be checked with local counsel',
  caveats: [
    say(
      'No calendar of India is held: the rule is shown, its date is not computed. Have it confirmed by an Indian agent.',
      '未收录印度日历：仅列示规则，不计算日期。请由印度代理人确认。',
    ),
  ],
  calendar: 'IN',
  calendars: ['IN'],
  circumstances: [],
  events: [happened('grant_published', 'Publication of the grant', '授权公告')],
  rules: [
    act({
      id: 'in.opposition',
      trigger: 'grant_published',
      action: say('Oppose the patent after grant', '提出授权后异议'),
      actor: actor('interested_person', 'Interested person', '利害关系人'),
      offset: years(1),
      citation: 'Patents Act 1970 s. 25(2)',
      risk: say('Only revocation proceedings remain.', '只能请求撤销专利。'),
    }),
  ],
};
