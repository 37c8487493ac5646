import type { RulePack } from '../rule.js';
import {
  actor,
  days,
  eventsOf,
  months,
  notRead,
  on,
  onServed,
  readOn,
  rulesOf,
  say,
  since,
} from './words.js';

const forum = 'cn-arbitration';
const enforcement = rulesOf({ forum, ...readOn('2018-02-22'), effectiveFrom: on('2018-03-01') });
const unread = rulesOf({ forum, ...notRead });
const { happened, served } = eventsOf(forum);

const party = actor('party', 'Party', '当事人');
const institution = actor('arbitration_institution', 'Arbitration institution', '仲裁机构');
const of2017 = readOn('2017-09-01');

const renumbered = say(
  'The article was read in the Arbitration Law of 2017; its number in the revision in force since 2026-03-01 was not found.',
  '所核对的是2017年《仲裁法》条文；2026年3月1日起施行的修订文本中的条号尚未查明。',
);

/** Arbitration in China and what courts do with awards. */
export const cnArbitration: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say('Arbitration in China', '中国仲裁'),
  textAsOf: on('2017-09-01'),
  source:
    '仲裁法 (2017-09-01), 法释〔2018〕5号; read in a public collection of statutes. 仲裁法 as revised in 2025 is known from secondary sources',
  caveats: [
    say(
      'The Arbitration Law was revised with effect from 2026-03-01. Its text was not read: the three months for setting aside come from secondary sources, the other periods from the law of 2017.',
      '修订后的《仲裁法》自2026年3月1日起施行，未核对其原文：申请撤销裁决的三个月系依据二手资料，其余期间依据2017年文本。',
    ),
    say(
      'The rules of the arbitration institution set most periods inside the arbitration; they are not in this pack.',
      '仲裁程序中的多数期间由仲裁机构的仲裁规则规定，本规则包未予收录。',
    ),
  ],
  calendar: 'CN',
  calendars: ['CN'],
  rollLaw: '民法典第203条',
  circumstances: [],
  events: [
    served('award_received', 'Award received', '收到仲裁裁决书'),
    served('enforcement_notice_served', 'Enforcement notice served', '执行通知书送达被执行人'),
    happened(
      'enforcement_measure_known',
      'Measure of enforcement known or knowable',
      '知道或者应当知道执行措施',
    ),
    happened(
      'arbitration_request_received',
      'Request for arbitration received by the institution',
      '仲裁机构收到仲裁申请书',
    ),
  ],
  rules: [
    since(
      '2026-03-01',
      unread.act({
        id: 'cn.arb.set-aside',
        trigger: 'award_received',
        action: say('Apply to have the award set aside', '申请撤销仲裁裁决'),
        actor: party,
        offset: months(3),
        service: 'receipt',
        ...onServed,
        citation: '仲裁法（2025年修订）第72条',
        source: 'Secondary sources that quote article 72 of the Arbitration Law as revised in 2025',
        risk: say('The award can no longer be set aside.', '逾期不得再申请撤销裁决。'),
      }),
      {
        offset: months(6),
        ...of2017,
        source: '仲裁法 (2017-09-01)',
        citation: '仲裁法（2017）第59条',
        safer: {
          offset: months(3),
          why: say(
            'If the three months of the law as revised in 2025 hold for this award as well',
            '若2025年修订后的三个月同样适用于本裁决',
          ),
        },
        note: say(
          'Received before 2026-03-01: six months by the law of 2017. Whether the three months of the revised law cut them short is not settled: work to three months.',
          '2026年3月1日前收到裁决书的，按2017年《仲裁法》为六个月。修订后的三个月是否溯及适用尚无定论：请按三个月办理。',
        ),
      },
    ),
    since(
      '2026-03-01',
      unread.act({
        id: 'cn.arb.correct',
        trigger: 'award_received',
        action: say('Ask the tribunal to correct or complete the award', '请求仲裁庭补正裁决书'),
        actor: party,
        offset: days(30),
        service: 'receipt',
        ...onServed,
        citation: '仲裁法（2025年修订；2017年文本第56条）',
        note: renumbered,
      }),
      {
        ...of2017,
        citation: '仲裁法（2017）第56条',
        note: say(
          'Errors of writing, of calculation, and omissions only.',
          '限于文字、计算错误或者裁决遗漏的事项。',
        ),
      },
    ),
    enforcement.act({
      id: 'cn.arb.non-enforcement',
      trigger: 'enforcement_notice_served',
      action: say('Apply that the award not be enforced', '申请不予执行仲裁裁决'),
      actor: actor('award_debtor', 'Debtor under the award', '被执行人'),
      offset: days(15),
      service: 'receipt',
      ...onServed,
      citation: '法释〔2018〕5号第8条',
      risk: say('The award is enforced.', '裁决将予执行。'),
    }),
    enforcement.act({
      id: 'cn.arb.outsider-non-enforcement',
      trigger: 'enforcement_measure_known',
      action: say('Apply, as a stranger to the award, that it not be enforced', '案外人申请不予执行仲裁裁决'),
      actor: actor('outsider', 'Stranger to the award', '案外人'),
      offset: days(30),
      citation: '法释〔2018〕5号第9条第3项',
    }),
    since(
      '2026-03-01',
      unread.clock({
        id: 'cn.arb.acceptance',
        trigger: 'arbitration_request_received',
        action: say('Say whether the request is accepted', '通知受理或者不予受理'),
        actor: institution,
        offset: days(5),
        citation: '仲裁法（2025年修订；2017年文本第24条）',
        note: renumbered,
      }),
      { ...of2017, citation: '仲裁法（2017）第24条', note: say('Calendar days.', '按日历日计算。') },
    ),
  ],
};
