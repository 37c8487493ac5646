import { calendarDate } from '../../../kernel/index.js';
import type { RulePack } from '../rule.js';
import { determinationRules } from './determinations.rules.js';
import { events } from './events.js';
import { motionRules } from './motions.rules.js';
import { pleadingRules } from './pleadings.rules.js';
import { reliefRules } from './relief.rules.js';
import { circumstances } from './words.js';

/** Section 337 investigations at the United States International Trade Commission. */
export const usItc: RulePack = {
  id: 'us-itc',
  version: '2026.3',
  forum: 'us-itc',
  hears: true,
  name: { en: 'US International Trade Commission, section 337', zh: '美国国际贸易委员会337调查' },
  textAsOf: calendarDate('2026-01-29'),
  source:
    'eCFR, title 19, chapter II, edition of 2026-01-29 (as amended by 90 FR 225), compared with that of 2025-01-24; 19 USC 1337, text of 2023-04-20; 5 USC 6103',
  caveats: [
    {
      en: '90 FR 225 (2025-01-03) amended 19 CFR parts 201 and 210 for investigations instituted after 2025-02-03. Where a period changed both versions are held: state the day of institution. Six periods were read in the amended text only and say so for older investigations.',
      zh: '90 FR 225（2025年1月3日）修订了19 CFR第201部和第210部，适用于2025年2月3日之后立案的调查。期间有变的，两个版本均予收录，请注明立案日期。另有六项期间仅核对了修订后的条文，用于此前立案的调查时将予提示。',
    },
    {
      en: 'Documents under part 210 are filed electronically, no paper copies follow (210.4(f)(2)); service copies of a complaint are due by the close of business on the next business day (210.8(a)(1)(i)). A filing after 17:15 in Washington counts as made on the next business day (201.3(c)).',
      zh: '第210部项下的文件一律以电子方式提交，无须另交纸质副本（210.4(f)(2)）；申请书的送达副本须于下一工作日下班前提交（210.8(a)(1)(i)）。华盛顿时间17:15之后提交的，视为下一工作日提交（201.3(c)）。',
    },
    {
      en: 'Ground rules, procedural schedules and orders of the judge or the Commission prevail over every date of this pack.',
      zh: '行政法官或委员会的程序规则、日程安排和命令优先于本规则包的任何日期。',
    },
  ],
  calendar: 'us-itc',
  calendars: ['us-itc', 'us-itc + closures'],
  rules: [...pleadingRules, ...motionRules, ...determinationRules, ...reliefRules],
  events,
  circumstances,
};
