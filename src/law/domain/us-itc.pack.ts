import { calendarDate } from '../../kernel/index.js';
import type { RulePack } from './rule.js';
import { determinationRules } from './us-itc-determinations.rules.js';
import { events } from './us-itc-events.js';
import { motionRules } from './us-itc-motions.rules.js';
import { pleadingRules } from './us-itc-pleadings.rules.js';
import { reliefRules } from './us-itc-relief.rules.js';
import { circumstances } from './us-itc-words.js';

/** Section 337 investigations at the United States International Trade Commission. */
export const usItc: RulePack = {
  id: 'us-itc',
  version: '2026.1',
  forum: 'us-itc',
  name: { en: 'US International Trade Commission, section 337', zh: '美国国际贸易委员会337调查' },
  textAsOf: calendarDate('2025-01-24'),
  source:
    'eCFR, title 19, chapter II, edition of 2025-01-24 (before the amendments of 90 FR 225); 19 USC 1337, text of 2023-04-20; 5 USC 6103',
  caveats: [
    {
      en: '90 FR 225 (2025-01-03) amended 19 CFR parts 201 and 210 for investigations instituted after 2025-02-03. Most periods are believed unchanged, but the amended text was not read section by section: check such dates against the current text.',
      zh: '90 FR 225（2025年1月3日）修订了19 CFR第201部和第210部，适用于2025年2月3日之后立案的调查。多数期间据信未变，但修订后的条文尚未逐条核对，相关日期请以现行条文为准。',
    },
    {
      en: 'Ground rules, procedural schedules and orders of the judge or the Commission prevail over every date of this pack.',
      zh: '行政法官或委员会的程序规则、日程安排和命令优先于本规则包的任何日期。',
    },
  ],
  calendar: 'us-itc',
  rules: [...pleadingRules, ...motionRules, ...determinationRules, ...reliefRules],
  events,
  circumstances,
};
