import type { RulePack } from '../rule.js';
import { actor, circumstance, days, eventsOf, months, on, onServed, rulesOf, say } from './words.js';

const forum = 'jp';
const { act } = rulesOf({ forum });
const { happened, served } = eventsOf(forum);

/** Japan: the Patent Office and the Intellectual Property High Court. */
export const jp: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say('Japan: Patent Office and IP High Court', '日本：特许厅和知识产权高等法院'),
  textAsOf: on('2026-11-21'),
  source: 'No text was read: both rules are of own knowledge, to be checked with local counsel',
  caveats: [
    say(
      'Neither rule was read in the statute. Have every date confirmed by a Japanese attorney.',
      '两条规则均未核对法条原文。各日期须由日本律师或弁理士确认。',
    ),
  ],
  calendar: 'JP',
  calendars: ['JP'],
  rollLaw: '特許法3条2項',
  circumstances: [
    circumstance(
      'additional_period',
      'overseas',
      'A party abroad, with 90 additional days granted (附加期間)',
      '在外当事人，且已获准附加期间90日（附加期間）',
    ),
  ],
  events: [
    happened('patent_gazette_published', 'Patent gazette published', '专利公报发行'),
    served('trial_decision_served', 'Trial decision of the Patent Office served', '特许厅审决送达', {
      circumstances: ['overseas'],
    }),
  ],
  rules: [
    act({
      id: 'jp.opposition',
      trigger: 'patent_gazette_published',
      action: say('Oppose the patent (特許異議の申立て)', '提出专利异议（特許異議の申立て）'),
      actor: actor('any_person', 'Any person', '任何人'),
      offset: months(6),
      citation: '特許法113条',
      risk: say('Only a trial for invalidation remains.', '只能请求无效审判。'),
    }),
    act({
      id: 'jp.trial-suit',
      trigger: 'trial_decision_served',
      action: say(
        'Sue to have the trial decision set aside, before the IP High Court (審決取消訴訟)',
        '向知识产权高等法院提起审决撤销诉讼（審決取消訴訟）',
      ),
      actor: actor('party', 'Party to the trial', '审判当事人'),
      offset: days(30),
      service: 'receipt',
      ...onServed,
      variants: [
        {
          circumstance: 'overseas',
          offset: days(120),
          note: say(
            'Thirty days and the 90 usually granted to a party abroad: only where the decision says that they were granted.',
            '30日加通常给予在外当事人的90日：仅在审决书载明已给予时适用。',
          ),
        },
      ],
      citation: '特許法178条3項',
      risk: say('The trial decision becomes final.', '审决生效。'),
    }),
  ],
};
