import type { RulePack } from '../rule.js';
import { noDomicileInChina } from './cn-court.rules.js';
import {
  actor,
  circumstance,
  days,
  eventsOf,
  further,
  months,
  on,
  onServed,
  readOn,
  rulesOf,
  say,
  years,
} from './words.js';

const forum = 'cn-admin-court';
const patentLaw = rulesOf({ forum, ...readOn('2020-10-17') });
const administrative = rulesOf({ forum, ...readOn('2017-06-27') });
const { happened, served } = eventsOf(forum);

const fromCnipa = { service: 'cn_cnipa', ...onServed } as const;
const fromCourt = { service: 'cn_court', ...onServed } as const;
const fromReceipt = { service: 'receipt', ...onServed } as const;
/** The Patent Law as amended in 2020, which kept these periods. */
const amended = { textSince: on('2021-06-01') } as const;

const party = actor('party', 'Party', '当事人');
const agency = actor('agency', 'Agency sued', '被告行政机关');

const specialPeriod = say(
  'The Patent Law sets this period; the general six months do not apply.',
  '系专利法的特别规定，不适用行政诉讼法六个月的一般期限。',
);
const final = say('The decision can no longer be challenged.', '逾期不起诉的，决定生效，不得再诉。');

/** Administrative proceedings in the courts of mainland China. */
export const cnAdminCourt: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say('Courts of mainland China, administrative proceedings', '中国法院（行政诉讼）'),
  textAsOf: on('2017-06-27'),
  source:
    '行政诉讼法 (2017-06-27), 专利法 (2020-10-17); read in a public collection of statutes. 法释〔2026〕3号 was not found',
  caveats: [
    say(
      'A judicial interpretation in force since 2026-05-01 (Fashi [2026] No. 3) restates when the time to sue starts; known from secondary sources, its text was not read.',
      '法释〔2026〕3号自2026年5月1日起施行，对起诉期限的起算重作规定；仅知其二手资料，未核对原文。',
    ),
    say('A paper handed to the post before the period ends is in time.', '期满前交邮的不算过期。'),
  ],
  calendar: 'CN',
  calendars: ['CN'],
  rollLaw: '民事诉讼法第85条第3款',
  cutoff: { time: '23:59', zone: 'Asia/Shanghai' },
  circumstances: [
    noDomicileInChina,
    circumstance('appeal_against', 'ruling', 'It is a ruling, not a judgment', '系裁定而非判决'),
    circumstance(
      'time_to_sue_starts_from',
      'longstop',
      'The longest period is counted, from the day the act was done',
      '自行政行为作出之日起计算最长起诉期限',
    ),
    circumstance(
      'time_to_sue_starts_from',
      'not_told',
      'The agency did not tell the party of the time to sue',
      '行政机关未告知起诉期限',
    ),
  ],
  events: [
    served('reexam_decision_served', 'Re-examination decision received', '收到复审决定'),
    served(
      'invalidation_decision_served',
      'Decision on the request for invalidation received',
      '收到无效宣告请求审查决定',
    ),
    served(
      'compulsory_licence_decision_served',
      'Decision on a compulsory licence or its fee received',
      '收到强制许可决定或者使用费裁决',
    ),
    served(
      'infringement_decision_served',
      'Decision of the patent authority on infringement received',
      '收到专利侵权纠纷处理决定（行政裁决）',
    ),
    served(
      'reconsideration_decision_received',
      'Decision on reconsideration received (none in time: end of the period for it)',
      '收到复议决定书（逾期不作决定的，为复议期满之日）',
    ),
    served(
      'first_instance_judgment_served',
      'Decision of the court of first instance served',
      '一审裁判文书送达',
      {
        circumstances: ['no_domicile_in_prc', 'ruling'],
      },
    ),
    served('complaint_served', 'Copy of the complaint served on the agency', '起诉状副本送达被告机关'),
    happened(
      'administrative_act_known',
      'Administrative act known or knowable',
      '知道或者应当知道作出行政行为',
      {
        circumstances: ['longstop', 'not_told'],
      },
    ),
  ],
  rules: [
    patentLaw.act({
      id: 'cn.pat.reexam-suit',
      trigger: 'reexam_decision_served',
      action: say(
        'Sue CNIPA in the Beijing Intellectual Property Court over the re-examination decision',
        '不服复审决定，向北京知识产权法院起诉',
      ),
      actor: actor('applicant', 'Applicant', '专利申请人'),
      offset: months(3),
      ...fromCnipa,
      ...amended,
      citation: '专利法第41条第2款',
      risk: final,
      note: specialPeriod,
    }),
    patentLaw.act({
      id: 'cn.pat.invalidation-suit',
      trigger: 'invalidation_decision_served',
      action: say('Sue CNIPA over the decision on invalidation', '不服无效宣告请求审查决定起诉'),
      actor: actor('patentee_or_petitioner', 'Patentee or petitioner', '专利权人或者无效宣告请求人'),
      offset: months(3),
      ...fromCnipa,
      ...amended,
      citation: '专利法第46条第2款',
      risk: final,
      note: say('The other side joins as a third person.', '对方当事人作为第三人参加诉讼。'),
    }),
    patentLaw.act({
      id: 'cn.pat.compulsory-licence-suit',
      trigger: 'compulsory_licence_decision_served',
      action: say('Sue over the compulsory licence or its fee', '就强制许可决定或者使用费裁决起诉'),
      actor: party,
      offset: months(3),
      ...fromCnipa,
      citation: '专利法第63条',
      risk: final,
    }),
    patentLaw.act({
      id: 'cn.adm.ip-decision-suit',
      trigger: 'infringement_decision_served',
      action: say('Sue over the decision on infringement', '不服侵权纠纷处理决定起诉'),
      actor: party,
      offset: days(15),
      ...fromReceipt,
      ...amended,
      citation: '专利法第65条',
      risk: say(
        'The authority may ask the court to enforce the decision.',
        '期满不起诉又不停止侵权行为的，该部门可以申请法院强制执行。',
      ),
      note: specialPeriod,
    }),
    administrative.act({
      id: 'cn.adm.general-suit',
      trigger: 'administrative_act_known',
      action: say('Sue over the administrative act', '直接提起行政诉讼'),
      actor: party,
      offset: months(6),
      variants: [
        {
          circumstance: 'longstop',
          offset: years(5),
          citation: '行政诉讼法第46条第2款',
          note: say(
            'Enter the day the act was done: the five years run from it.',
            '请填写行政行为作出之日：五年自该日起算。',
          ),
        },
        {
          circumstance: 'not_told',
          offset: years(1),
          citation: '行诉解释第64条',
          note: say(
            'The outer limit from knowledge of the act. Once the party is told of the time to sue, the six months run from then: work to the earlier day.',
            '系自知道行政行为内容之日起的最长期限；获知起诉期限后，六个月自该日起算，以较早者为准。',
          ),
        },
      ],
      bounds: {
        longStop: { offset: years(5), from: 'act_made_on', citation: '行政诉讼法第46条第2款' },
      },
      dates: [further('act_made_on', 'The day the administrative act was done', '行政行为作出之日')],
      textSince: on('2017-07-01'),
      citation: '行政诉讼法第46条',
      risk: say('The action is dismissed.', '逾期起诉的，裁定不予立案或者驳回起诉。'),
      note: say(
        'By the statute it runs from the day the act was known or knowable; the interpretation of 2026 is said to require knowledge of its content and of who did it. The earlier day is safe.',
        '依法律规定自知道或者应当知道作出行政行为之日起算；2026年司法解释据称须知道行政行为的内容和实施主体。以较早日期为稳妥。',
      ),
    }),
    administrative.act({
      id: 'cn.adm.after-reconsideration',
      trigger: 'reconsideration_decision_received',
      action: say('Sue after reconsideration', '不服复议决定起诉'),
      actor: party,
      offset: days(15),
      ...fromReceipt,
      citation: '行政诉讼法第45条',
      risk: final,
      note: say(
        'Where no decision comes in time, from the end of the period for reconsideration: enter that day.',
        '复议机关逾期不作决定的，自复议期满之日起算：请填写该日。',
      ),
    }),
    administrative.act({
      id: 'cn.adm.appeal-judgment',
      trigger: 'first_instance_judgment_served',
      action: say('Appeal', '提起上诉'),
      actor: party,
      offset: days(15),
      variants: [
        { circumstance: 'ruling', offset: days(10) },
        {
          circumstance: 'no_domicile_in_prc',
          offset: days(30),
          citation: '行政诉讼法第85条；参照民事诉讼法第286条',
          safer: {
            offset: days(15),
            why: say('If the 15 days of the Administrative Procedure Law hold', '若适用行政诉讼法规定的15日'),
          },
          note: say(
            'By the practice of the Beijing Intellectual Property Court in patent cases, which follows the Civil Procedure Law; not verified. Work to 15 days unless the judgment itself says 30.',
            '系北京知识产权法院专利案件参照民事诉讼法的实践，未经核实：除判决书载明30日外，请按15日办理。',
          ),
        },
      ],
      ...fromCourt,
      citation: '行政诉讼法第85条',
      risk: say('The decision takes legal effect.', '逾期裁判发生法律效力。'),
    }),
    administrative.clock({
      id: 'cn.adm.answer',
      trigger: 'complaint_served',
      action: say('Produce the evidence for the act and answer', '提交作出行政行为的证据和答辩状'),
      actor: agency,
      offset: days(15),
      ...fromCourt,
      citation: '行政诉讼法第67条',
    }),
  ],
};
