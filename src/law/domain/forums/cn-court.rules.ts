import type { BookRule, Variant } from '../book-rule.js';
import type { RulePack } from '../rule.js';
import type { Consequence, Offset } from '../stated-rule.js';
import { limitationDates } from './cn-limitation.rules.js';
import {
  actor,
  before,
  circumstance,
  days,
  eventsOf,
  hours,
  months,
  on,
  onAccused,
  onServed,
  readOn,
  rulesOf,
  say,
  since,
  years,
} from './words.js';

const forum = 'cn-court';
const civil = rulesOf({ forum, ...readOn('2023-09-01') });
const interpretation = rulesOf({ forum, ...readOn('2022-04-01') });
const patentCases = rulesOf({ forum, ...readOn('2015-01-29') });
const { happened, served } = eventsOf(forum);

/** The Civil Procedure Law as amended in 2023, the periods of which stood before under other numbers. */
const renumbered = { textSince: on('2024-01-01') } as const;
/** The interpretation of that law as amended in 2022. */
const reprinted = { textSince: on('2022-04-10') } as const;
const fromService = { service: 'cn_court', ...onServed } as const;
const fromComplaint = { service: 'cn_court', ...onAccused } as const;
/** An act owed before something ends moves back off a closed day. */
const movesBack = { roll: 'previous_business_day' } as const;

const court = actor('court', 'Court', '人民法院');
const party = actor('party', 'Party', '当事人');
const defendant = actor('defendant', 'Defendant', '被告');
const applicant = actor('applicant', 'Applicant', '申请人');
const creditor = actor('creditor', 'Creditor', '申请执行人');
const byLaw = actor('operation_of_law', 'By operation of law', '依法发生');

const noRelief = say(
  'Peremptory: neither suspended nor interrupted nor extended (article 127 of the interpretation).',
  '系不变期间，不适用中止、中断、延长的规定（民诉解释第127条）。',
);

/** The answer period and what must be done within it. */
const answerPeriod: readonly Variant[] = [
  {
    circumstance: 'hk_mo_tw_party',
    offset: days(30),
    citation: '民事诉讼法第285条；民诉解释第549条',
    safer: {
      offset: days(15),
      why: say('If the court does not apply the rules for foreign parties', '若法院不参照适用涉外程序规定'),
    },
    note: say(
      'The court may apply the rules for foreign parties to a party from Hong Kong, Macao or Taiwan, it need not: ask the court, and work to 15 days until it has said so.',
      '对港澳台当事人，法院可以参照适用涉外程序规定，并非必须：请向法院确认，确认前按15日办理。',
    ),
  },
  { circumstance: 'no_domicile_in_prc', offset: days(30), citation: '民事诉讼法第285条' },
];

/** The thirty days of a party without domicile in mainland China for an appeal and the answer to it. */
const appealFromAbroad: readonly Variant[] = [
  { circumstance: 'no_domicile_in_prc', offset: days(30), citation: '民事诉讼法第286条' },
];

/** The copy of an appeal, at the earliest. */
const appealReaches: Consequence = {
  event: 'appeal_brief_served',
  supposing: say(
    'its copy is served on the other side the same day (the court has some days for that)',
    '上诉状副本于同日送达对方（法院送达通常尚需数日）',
  ),
};

/** The circumstance of a party without domicile in mainland China. */
export const noDomicileInChina = circumstance(
  'domicile',
  'no_domicile_in_prc',
  'The party has no domicile in mainland China',
  '该当事人在中华人民共和国领域内没有住所',
  'foreign_party',
);

const noticeAbroad = (offset: Offset, citation: string): Pick<BookRule, 'variants'> => ({
  variants: [{ circumstance: 'no_domicile_in_prc', offset, citation }],
});

const publicNotice = (of: Partial<BookRule>): BookRule =>
  rulesOf({ forum }).clock({
    id: 'cn.civ.public-notice-deemed',
    trigger: 'public_notice_published',
    action: say('Service by public notice deemed made', '公告送达视为送达'),
    actor: byLaw,
    offset: days(30),
    kind: 'threshold',
    roll: 'none',
    citation: '民事诉讼法第95条',
    note: say(
      'Periods run from the day after. Article 532 of the interpretation still prints three months for parties abroad: it is older than the law of 2023.',
      '其后的期间自次日起算。民诉解释第532条仍载明涉外公告三个月，系2023年修法前的表述。',
    ),
    ...of,
  });

/** Civil proceedings in the courts of mainland China. */
export const cnCourt: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say('Courts of mainland China, civil proceedings', '中国法院（民事诉讼）'),
  textAsOf: on('2023-09-01'),
  source:
    '民事诉讼法 (2023-09-01), 民诉解释 (2022-04-01), 民事证据规定 (2019-12-25), 行为保全规定 (2018-12-12), 审理专利纠纷案件若干规定 (2015-01-29, numbers as of 法释〔2020〕19号), 侵犯专利权解释 (2009-12-28), 执行程序解释 (2020-12-29), 诉讼费用交纳办法 (2006-12-19); read in a public collection of statutes',
  caveats: [
    say(
      'A paper handed to the post before the period ends is in time; a court that keeps business hours may refuse it after they end, while electronic filing is taken until midnight in practice (article 85(4) of the Civil Procedure Law, article 203(2) of the Civil Code).',
      '期满前交邮的不算过期；有业务时间的，到停止业务活动的时间截止，电子提交实践中至24时止（民事诉讼法第85条第4款、民法典第203条第2款）。',
    ),
    say(
      'The longer periods for parties abroad go by domicile, not nationality: a company founded here by a foreign owner has the short ones.',
      '涉外较长期间以有无境内住所为准，与国籍无关：在境内设立的外资企业适用一般期间。',
    ),
    say(
      'The interpretation of 2022 cites the law by the article numbers before 2023.',
      '2022年民诉解释援引的是2023年修正前的条号。',
    ),
  ],
  calendar: 'CN',
  calendars: ['CN'],
  rollLaw: '民事诉讼法第85条第3款',
  cutoff: { time: '23:59', zone: 'Asia/Shanghai' },
  circumstances: [
    noDomicileInChina,
    circumstance(
      'domicile',
      'hk_mo_tw_party',
      'The party is from Hong Kong, Macao or Taiwan and the court applies the rules for foreign parties',
      '该当事人来自港澳台地区且法院参照适用涉外程序',
    ),
    circumstance('property', 'movables', 'Movables were seized', '查封、扣押的是动产'),
    circumstance(
      'property',
      'real_property_or_other_rights',
      'Real property was seized, or another right frozen, such as a share in a company',
      '查封的是不动产，或冻结的是股权等其他财产权',
      undefined,
      ['real_property_or_other_rights(incl. equity)'],
    ),
    circumstance(
      'procedure',
      'second_instance_new_evidence',
      'New evidence in the second instance',
      '第二审提供新的证据',
    ),
    circumstance('procedure', 'summary', 'Summary procedure', '适用简易程序'),
    circumstance('procedure', 'small_claims', 'Small claims', '小额诉讼案件'),
    circumstance('appeal_against', 'ruling_appeal', 'The appeal is against a ruling', '对裁定提起的上诉'),
    circumstance(
      'demand_counted_from',
      'counted_from_dispatch',
      'Counted from the day the demand was sent',
      '自书面催告发出之日起计算',
    ),
  ],
  events: [
    served('complaint_served', 'Copy of the complaint served', '起诉状副本送达', {
      circumstances: ['no_domicile_in_prc', 'hk_mo_tw_party'],
    }),
    served('first_instance_judgment_served', 'Judgment of first instance served', '一审判决书送达', {
      circumstances: ['no_domicile_in_prc'],
    }),
    served(
      'first_instance_ruling_served',
      'Ruling of first instance served (refusal to accept, jurisdiction, dismissal)',
      '一审裁定书送达（不予受理、管辖权异议、驳回起诉）',
      { circumstances: ['no_domicile_in_prc'] },
    ),
    served(
      'appeal_fee_notice_served',
      'Notice of the court to pay the fee of the appeal served',
      '预交上诉费通知送达',
    ),
    served('appeal_brief_served', 'Copy of the appeal served', '上诉状副本送达', {
      circumstances: ['no_domicile_in_prc'],
    }),
    served('retrial_application_served', 'Copy of the application for retrial served', '再审申请书副本送达'),
    served(
      'preservation_ruling_served',
      'Ruling on preservation or advance performance received',
      '收到保全或者先予执行裁定书',
    ),
    served('evidence_notice_served', 'Notice to produce evidence served', '举证通知书送达', {
      circumstances: ['second_instance_new_evidence', 'summary', 'small_claims'],
    }),
    served(
      'enforcement_objection_ruling_served',
      'Ruling on an objection to an act of enforcement served',
      '执行行为异议裁定送达',
    ),
    served(
      'outsider_objection_ruling_served',
      'Ruling on the objection of an outsider served',
      '案外人异议裁定送达',
    ),
    served('enforcement_notice_served', 'Enforcement notice received', '收到执行通知书'),
    served(
      'recognition_ruling_served',
      'Ruling on recognition of a foreign judgment served',
      '承认或者不予承认外国判决的裁定送达',
    ),
    happened('decision_effective', 'Judgment or ruling took legal effect', '判决、裁定发生法律效力'),
    happened(
      'retrial_ground_known',
      'New evidence, forged evidence, a revoked basis or corruption known or knowable',
      '知道或者应当知道新证据、伪造证据、原依据文书被撤销或审判人员枉法等再审事由',
    ),
    happened(
      'mediation_statement_effective',
      'Mediation statement of the court took legal effect',
      '法院调解书发生法律效力',
    ),
    happened(
      'third_party_harm_known',
      'Harm to a third party by an effective decision known or knowable',
      '第三人知道或者应当知道其民事权益受到损害',
    ),
    happened(
      'presuit_measure_taken',
      'Measure of preservation before suit taken (property, act or evidence)',
      '人民法院采取诉前保全措施（财产、行为或者证据）',
    ),
    happened(
      'preservation_application_accepted',
      'Application for preservation before suit, or urgent application, accepted by the court',
      '法院接受诉前保全申请或者情况紧急的保全申请',
    ),
    happened('act_preservation_expires', 'Order preserving an act expires', '行为保全措施期限届满'),
    happened('property_frozen', 'Account frozen, or property seized', '冻结存款或者查封、扣押财产', {
      circumstances: ['movables', 'real_property_or_other_rights'],
    }),
    happened(
      'patent_preservation_received',
      'CNIPA received the notice to assist in preserving a patent',
      '国家知识产权局收到专利权保全的协助执行通知书',
    ),
    happened('evidence_period_ends', 'Period for producing evidence ends', '举证期限届满'),
    happened('obstacle_removed', 'Obstacle to keeping a period gone', '耽误期限的障碍消除'),
    happened('oral_debate_closes', 'Oral debate closes', '法庭辩论结束'),
    happened('hearing', 'Hearing', '开庭'),
    happened('complaint_filed', 'Complaint filed', '起诉'),
    happened('case_docketed', 'Case docketed', '立案'),
    happened('second_instance_docketed', 'Case docketed in the second instance', '第二审立案', {
      circumstances: ['ruling_appeal'],
    }),
    happened('public_notice_published', 'Public notice published', '公告发出', {
      circumstances: ['no_domicile_in_prc'],
    }),
    happened('posted_abroad', 'Document posted to an addressee abroad', '向境外邮寄文书'),
    happened(
      'performance_period_ends',
      'Last day for performance set by the document (by instalments: of the last; none set: the day it took effect)',
      '法律文书规定履行期间的最后一日（分期履行的为最后一期届满之日；未规定的为生效之日）',
    ),
    happened(
      'demand_to_sue_received',
      'Right holder received a written demand to withdraw the warning or sue',
      '权利人收到催告其行使诉权的书面催告',
      { circumstances: ['counted_from_dispatch'] },
    ),
  ],
  rules: [
    civil.act({
      id: 'cn.civ.answer',
      trigger: 'complaint_served',
      action: say('File the answer', '提交答辩状'),
      actor: defendant,
      offset: days(15),
      variants: answerPeriod,
      ...fromComplaint,
      ...renumbered,
      citation: '民事诉讼法第128条',
      risk: say(
        'The case is heard without it. An objection to jurisdiction and a mandatory stay for an invalidation request are lost with this date.',
        '不提出答辩状不影响审理；但管辖权异议和因请求宣告专利权无效而应予中止的机会随之丧失。',
      ),
      note: say(
        'A party abroad may ask the court for more time.',
        '在境内没有住所的被告可以申请延期，是否准许由法院决定。',
      ),
    }),
    civil.act({
      id: 'cn.civ.jurisdiction-objection',
      trigger: 'complaint_served',
      action: say('Object to jurisdiction', '提出管辖权异议'),
      actor: defendant,
      offset: days(15),
      variants: answerPeriod,
      ...fromComplaint,
      ...renumbered,
      citation: '民事诉讼法第130条；第278条',
      risk: say(
        'The court is deemed to have jurisdiction, save for rules on its level and exclusive jurisdiction.',
        '视为受诉法院有管辖权，违反级别管辖和专属管辖的除外。',
      ),
      note: say(
        'Pleading on the merits within the same period waives nothing where the objection is raised in time as well.',
        '答辩期内一并就实体内容答辩的，只要按期提出异议，不视为应诉管辖（民诉解释第223条）。',
      ),
    }),
    civil.act({
      id: 'cn.civ.appeal-judgment',
      trigger: 'first_instance_judgment_served',
      action: say('Appeal the judgment', '对判决提起上诉'),
      actor: party,
      offset: days(15),
      variants: appealFromAbroad,
      ...fromService,
      ...renumbered,
      citation: '民事诉讼法第171条第1款',
      leadsTo: [appealReaches],
      risk: say('The judgment takes legal effect.', '逾期判决发生法律效力。'),
      note: say(
        'Each party counts from its own service; the judgment is final only when the periods of all have ended. Technical patent cases go to the Intellectual Property Court of the Supreme People’s Court in the same period.',
        '各方自各自收到判决之日起算，全部上诉期届满判决才生效。专利等技术类案件上诉至最高人民法院知识产权法庭，期间相同。',
      ),
    }),
    civil.act({
      id: 'cn.civ.appeal-ruling',
      trigger: 'first_instance_ruling_served',
      action: say('Appeal the ruling', '对裁定提起上诉'),
      actor: party,
      offset: days(10),
      variants: appealFromAbroad,
      ...fromService,
      ...renumbered,
      citation: '民事诉讼法第171条第2款',
      leadsTo: [appealReaches],
      risk: say('The ruling takes legal effect.', '逾期裁定发生法律效力。'),
    }),
    rulesOf({ forum, ...readOn('2006-12-19') }).act({
      id: 'cn.civ.appeal-fee',
      trigger: 'appeal_fee_notice_served',
      action: say('Pay the fee of the appeal', '预交上诉案件受理费'),
      actor: actor('appellant', 'Appellant', '上诉人'),
      offset: days(7),
      ...fromService,
      citation: '诉讼费用交纳办法第22条第2款；民诉解释第318条',
      risk: say('The appeal is deemed withdrawn.', '逾期不交的，按自动撤回上诉处理。'),
      note: say(
        'The fee is due on filing, within the time to appeal. Only where it was not paid then does the court give notice, and the seven days run from that notice.',
        '上诉费应在上诉期内提交上诉状时预交；未交的，由法院通知，七日自该通知起算。',
      ),
    }),
    civil.act({
      id: 'cn.civ.appeal-answer',
      trigger: 'appeal_brief_served',
      action: say('File the answer to the appeal', '对上诉提出答辩状'),
      actor: actor('appellee', 'Appellee', '被上诉人'),
      offset: days(15),
      variants: appealFromAbroad,
      ...fromService,
      ...renumbered,
      citation: '民事诉讼法第174条',
      risk: say('The appeal is heard without it.', '不提出答辩状不影响审理。'),
    }),
    civil.act({
      id: 'cn.civ.retrial',
      trigger: 'decision_effective',
      alsoFrom: ['retrial_ground_known'],
      action: say('Apply for retrial', '申请再审'),
      actor: party,
      offset: months(6),
      ...renumbered,
      notExtendable: true,
      citation: '民事诉讼法第216条',
      risk: noRelief,
      note: say(
        'From the day the decision took effect, not the day it bears: the day after the last appeal period ended, or service of the judgment on appeal. On the grounds of article 211(1), (3), (12) and (13) it runs from the day they were known or knowable.',
        '自判决、裁定生效之日而非落款之日起算：一审为各方上诉期届满次日，二审为送达之日。有第211条第1、3、12、13项情形的，自知道或者应当知道之日起算。',
      ),
    }),
    interpretation.act({
      id: 'cn.civ.retrial-mediation',
      trigger: 'mediation_statement_effective',
      action: say('Apply for retrial of a mediation statement', '对调解书申请再审'),
      actor: party,
      offset: months(6),
      ...reprinted,
      citation: '民诉解释第382条',
    }),
    civil.act({
      id: 'cn.civ.retrial-response',
      trigger: 'retrial_application_served',
      action: say('File written comments on the application for retrial', '对再审申请提交书面意见'),
      actor: actor('respondent', 'Respondent', '被申请人'),
      offset: days(15),
      ...fromService,
      ...renumbered,
      citation: '民事诉讼法第214条',
      risk: say('The application is examined without them.', '不提交书面意见不影响审查。'),
    }),
    civil.act({
      id: 'cn.civ.thirdparty-revocation',
      trigger: 'third_party_harm_known',
      action: say('Sue, as a third party, to revoke the decision', '提起第三人撤销之诉'),
      actor: actor('third_party', 'Third party', '第三人'),
      offset: months(6),
      ...renumbered,
      notExtendable: true,
      citation: '民事诉讼法第59条第3款',
      risk: noRelief,
    }),
    civil.act({
      id: 'cn.civ.presuit-preservation-sue',
      trigger: 'presuit_measure_taken',
      action: say('Sue, or apply for arbitration', '依法提起诉讼或者申请仲裁'),
      actor: applicant,
      offset: days(30),
      ...renumbered,
      citation: '民事诉讼法第104条第3款；第84条第3款；专利法第72条、第73条；法释〔2018〕21号第16条',
      risk: say(
        'The court must lift the measure, and the applicant answers for the harm it did.',
        '逾期不起诉的，法院应当解除保全，申请人对错误保全承担赔偿责任。',
      ),
      note: say(
        'It runs from the day the measure was taken, not from the ruling or the application; the same holds for evidence preserved before suit. File before a block of holidays.',
        '自采取措施之日而非裁定或申请之日起算，诉前证据保全参照适用。遇长假应在假前起诉。',
      ),
    }),
    civil.clock({
      id: 'cn.civ.preservation-court-48h',
      trigger: 'preservation_application_accepted',
      action: say('Rule on the application for preservation', '对保全申请作出裁定'),
      actor: court,
      offset: hours(48),
      roll: 'none',
      ...renumbered,
      citation: '民事诉讼法第103条第3款、第104条第2款',
    }),
    interpretation.act({
      id: 'cn.civ.preservation-reconsideration',
      trigger: 'preservation_ruling_served',
      action: say('Apply once for reconsideration of the ruling', '对保全或者先予执行裁定申请复议一次'),
      actor: party,
      offset: days(5),
      ...fromService,
      ...reprinted,
      citation: '民事诉讼法第111条；民诉解释第171条',
      note: say(
        'Calendar days. The court reviews within ten days; the ruling is carried out meanwhile.',
        '按日历日计算。法院十日内审查，复议期间不停止裁定的执行。',
      ),
    }),
    rulesOf({ forum, ...readOn('2018-12-12') }).act({
      id: 'cn.civ.act-preservation-renew',
      trigger: 'act_preservation_expires',
      action: say('Apply that the preserving order go on', '申请续行行为保全'),
      actor: applicant,
      offset: days(7),
      ...before,
      effectiveFrom: on('2019-01-01'),
      citation: '法释〔2018〕21号第13条第2款',
      risk: say('The order ends by lapse of time.', '期限届满保全措施失效。'),
      note: say(
        'The law speaks of the seven days before the order expires: keep this day, and never go beyond the expiry.',
        '法律规定为期限届满前七日内申请：以本日期为准备妥，最迟不得超过届满日。',
      ),
    }),
    interpretation.act({
      id: 'cn.civ.freeze-renew-bank',
      trigger: 'property_frozen',
      action: say('Apply that the freezing or seizure be renewed', '申请续行冻结、查封、扣押'),
      actor: applicant,
      offset: years(1),
      variants: [
        { circumstance: 'movables', offset: years(2) },
        { circumstance: 'real_property_or_other_rights', offset: years(3) },
      ],
      ...movesBack,
      ...reprinted,
      citation: '民诉解释第485条',
      risk: say(
        'The freezing ends on this day, and others may seize.',
        '届满之日冻结、查封失效，他人可先行查封。',
      ),
      note: say(
        'Courts ask for the application 7 to 15 days before: act at least 15 days earlier.',
        '法院实践要求提前7至15日申请：至少提前15日办理。',
      ),
    }),
    patentCases.act({
      id: 'cn.civ.patent-preservation',
      trigger: 'patent_preservation_received',
      action: say(
        'Have a notice served on CNIPA that the preservation goes on',
        '另行向国家知识产权局送达继续保全的通知',
      ),
      actor: actor('applicant_or_court', 'Applicant and court', '申请人及人民法院'),
      offset: months(6),
      ...movesBack,
      textSince: on('2015-02-01'),
      citation: '审理专利纠纷案件若干规定（2020修正）第9条',
      risk: say('The preservation is deemed lifted.', '期限届满前未送达的，视为自动解除保全。'),
    }),
    rulesOf({ forum, ...readOn('2019-12-25') }).act({
      id: 'cn.civ.evidence-period-first',
      trigger: 'evidence_notice_served',
      action: say(
        'Produce evidence: the shortest period the court may set',
        '举证期限（法院指定的最短期间）',
      ),
      actor: party,
      offset: days(15),
      variants: [
        { circumstance: 'second_instance_new_evidence', offset: days(10) },
        {
          circumstance: 'summary',
          offset: days(15),
          atLeast: false,
          note: say(
            'In the summary procedure it is at most 15 days.',
            '适用简易程序的，举证期限不得超过15日。',
          ),
        },
        {
          circumstance: 'small_claims',
          offset: days(7),
          atLeast: false,
          note: say(
            'For small claims it is as a rule at most 7 days.',
            '小额诉讼案件的举证期限一般不超过7日。',
          ),
        },
      ],
      ...fromService,
      kind: 'threshold',
      atLeast: true,
      textSince: on('2020-05-01'),
      citation: '民诉解释第99条；民事证据规定第51条',
      note: say(
        'An objection to jurisdiction stops the period until the ruling on it takes effect; after service by public notice it starts the day after the notice period (article 55).',
        '提出管辖权异议的，举证期限中止，自驳回异议的裁定生效之日起恢复；公告送达的，自公告期届满次日起算（第55条）。',
      ),
    }),
    interpretation.act({
      id: 'cn.civ.evidence-extension',
      trigger: 'evidence_period_ends',
      action: say(
        'Apply in writing for more time, for the court to gather evidence, for witnesses, for an expert opinion',
        '书面申请延长举证期限、调查收集证据、证人出庭或者鉴定',
      ),
      actor: party,
      offset: days(0),
      ...before,
      citation: '民诉解释第100条、第117条、第121条；民事证据规定第20条、第54条、第69条',
    }),
    civil.act({
      id: 'cn.civ.delay-relief',
      trigger: 'obstacle_removed',
      action: say('Apply for relief after a period was missed', '申请顺延期限'),
      actor: party,
      offset: days(10),
      ...renumbered,
      citation: '民事诉讼法第86条',
      note: say(
        'Only for force majeure or another just cause; there is no relief for retrial and third-party revocation.',
        '限于不可抗力或者其他正当理由；申请再审和第三人撤销之诉的期间不得顺延。',
      ),
    }),
    interpretation.act({
      id: 'cn.civ.counterclaim',
      trigger: 'oral_debate_closes',
      action: say('Raise a counterclaim, or add a claim', '提出反诉或者增加诉讼请求'),
      actor: party,
      offset: days(0),
      direction: 'before',
      roll: 'none',
      citation: '民诉解释第232条',
      risk: say('It is not heard together with the case.', '逾期不能合并审理。'),
    }),
    civil.clock({
      id: 'cn.civ.hearing-notice',
      trigger: 'hearing',
      action: say('Notify the parties of the hearing', '通知当事人开庭'),
      actor: court,
      offset: days(3),
      direction: 'before',
      roll: 'none',
      citation: '民事诉讼法第139条',
    }),
    civil.clock({
      id: 'cn.civ.case-filing',
      trigger: 'complaint_filed',
      action: say('Docket the case, or refuse to accept it', '立案或者裁定不予受理'),
      actor: court,
      offset: days(7),
      citation: '民事诉讼法第126条',
      leadsTo: 'case_docketed',
    }),
    civil.clock({
      id: 'cn.civ.trial-first',
      trigger: 'case_docketed',
      action: say('Conclude the ordinary procedure', '普通程序审结'),
      actor: court,
      offset: months(6),
      citation: '民事诉讼法第152条',
      leadsTo: [
        {
          event: 'first_instance_judgment_served',
          supposing: say('the judgment is served the same day', '判决书于同日送达'),
        },
      ],
      note: say(
        'Six months more with leave of the president of the court, further with leave of the court above. Does not bind in cases with a foreign element (article 287); public notice, expert opinions, settlement talks and jurisdiction do not count.',
        '经院长批准可延长六个月，还需延长的报上级法院批准。涉外案件不受此限（第287条）；公告、鉴定、和解、管辖异议期间不计入。',
      ),
    }),
    civil.clock({
      id: 'cn.civ.trial-second',
      trigger: 'second_instance_docketed',
      action: say('Conclude the second instance', '第二审审结'),
      actor: court,
      offset: months(3),
      variants: [{ circumstance: 'ruling_appeal', offset: days(30) }],
      citation: '民事诉讼法第183条',
      note: say('Does not bind in cases with a foreign element.', '涉外案件不受此限。'),
    }),
    since(
      '2024-01-01',
      publicNotice({ ...readOn('2023-09-01'), ...noticeAbroad(days(60), '民事诉讼法第283条第2款') }),
      since(
        '2022-01-01',
        publicNotice({
          ...noticeAbroad(months(3), '民事诉讼法（2021）第274条第8项'),
          citation: '民事诉讼法（2021）第95条',
        }),
        {
          ...noticeAbroad(months(3), '民事诉讼法（2017）第267条第8项'),
          offset: days(60),
          citation: '民事诉讼法（2017）第92条',
        },
      ),
    ),
    civil.clock({
      id: 'cn.civ.foreign-post-deemed',
      trigger: 'posted_abroad',
      action: say('Service by post abroad deemed made', '向境外邮寄送达视为送达'),
      actor: byLaw,
      offset: months(3),
      kind: 'threshold',
      roll: 'none',
      ...renumbered,
      citation: '民事诉讼法第283条第1款第8项',
      note: say(
        'Only where that country allows service by post and the circumstances show that it arrived; otherwise the post counts as failed.',
        '仅限受送达人所在国允许邮寄送达，且根据各种情况足以认定已经送达；否则视为不能邮寄送达（民诉解释第534条）。',
      ),
    }),
    civil.act({
      id: 'cn.civ.enforcement',
      trigger: 'performance_period_ends',
      action: say('Apply for enforcement', '申请强制执行'),
      actor: creditor,
      offset: years(2),
      limitation: true,
      dates: limitationDates,
      ...renumbered,
      citation: '民事诉讼法第250条',
      risk: say(
        'The debtor may object that the time to enforce is over; the court does not raise it itself.',
        '被执行人可以提出申请执行时效异议；法院不主动适用。',
      ),
      note: say(
        'Suspended and interrupted like a limitation. Also the time to apply for recognition of a foreign judgment or award (article 545 of the interpretation).',
        '适用诉讼时效中止、中断的规定。申请承认和执行外国判决、仲裁裁决的期间亦同（民诉解释第545条）。',
      ),
    }),
    civil.act({
      id: 'cn.civ.enforcement-objection-review',
      trigger: 'enforcement_objection_ruling_served',
      action: say('Apply to the court above for reconsideration', '向上一级人民法院申请复议'),
      actor: actor('party_or_interested_person', 'Party or interested person', '当事人、利害关系人'),
      offset: days(10),
      ...fromService,
      ...renumbered,
      citation: '民事诉讼法第236条',
    }),
    civil.act({
      id: 'cn.civ.enforcement-outsider-suit',
      trigger: 'outsider_objection_ruling_served',
      action: say('Bring an action against the enforcement', '提起执行异议之诉'),
      actor: actor('outsider_or_party', 'Outsider or party', '案外人、当事人'),
      offset: days(15),
      ...fromService,
      ...renumbered,
      citation: '民事诉讼法第238条',
    }),
    rulesOf({ forum, ...readOn('2020-12-29') }).act({
      id: 'cn.civ.enforcement-jurisdiction',
      trigger: 'enforcement_notice_served',
      action: say('Object to the jurisdiction of the enforcing court', '提出执行管辖异议'),
      actor: actor('debtor', 'Debtor', '被执行人'),
      offset: days(10),
      ...fromService,
      textSince: on('2021-01-01'),
      citation: '执行程序解释第3条',
    }),
    interpretation.act({
      id: 'cn.civ.postjudgment-preservation',
      trigger: 'performance_period_ends',
      action: say(
        'Apply for enforcement, so that a preservation between judgment and enforcement stays',
        '申请执行，以维持执行前保全',
      ),
      actor: creditor,
      offset: days(5),
      citation: '民诉解释第163条',
      risk: say('The court lifts the preservation.', '逾期不申请执行的，法院应当解除保全。'),
    }),
    civil.act({
      id: 'cn.civ.foreign-recognition-review',
      trigger: 'recognition_ruling_served',
      action: say('Apply to the court above for reconsideration', '向上一级人民法院申请复议'),
      actor: party,
      offset: days(10),
      ...fromService,
      ...renumbered,
      citation: '民事诉讼法第303条',
    }),
    rulesOf({ forum, ...readOn('2009-12-28') }).act({
      id: 'cn.pat.dni-after-notice',
      trigger: 'demand_to_sue_received',
      action: say('Sue for a declaration of non-infringement', '提起确认不侵犯专利权之诉'),
      actor: actor('warned_party', 'Party warned, or another interested person', '被警告人或者利害关系人'),
      offset: months(1),
      variants: [
        {
          circumstance: 'counted_from_dispatch',
          offset: months(2),
          note: say(
            'Enter the day the demand was sent: the two months run from it. Either way opens the action.',
            '请填写书面催告发出之日：两个月自该日起计算。两种起算方式任一届满即可起诉。',
          ),
        },
      ],
      kind: 'not_before',
      effectiveFrom: on('2010-01-01'),
      citation: '侵犯专利权解释（2009）第18条',
      note: say(
        'Until then the right holder may withdraw the warning or sue. Keep proof of the demand and of its receipt; one month from receipt or two months from dispatch, whichever is shown.',
        '在此之前权利人可以撤回警告或者起诉。请保存书面催告及其收到的证据；自收到之日起一个月或自发出之日起两个月，任一届满均可。',
      ),
    }),
    patentCases.act({
      id: 'cn.pat.stay-invalidation',
      trigger: 'complaint_served',
      action: say(
        'Request invalidation of the utility model or design and apply for a stay',
        '请求宣告实用新型或者外观设计专利权无效，并申请中止诉讼',
      ),
      actor: defendant,
      offset: days(15),
      variants: answerPeriod,
      ...fromComplaint,
      citation: '审理专利纠纷案件若干规定（2020修正）第5条至第7条',
      risk: say(
        'After the answer period the court shall as a rule not stay the action.',
        '答辩期届满后请求宣告无效的，法院一般不应当中止诉讼。',
      ),
      note: say(
        'For an invention patent a stay is at the discretion of the court even where the request is in time.',
        '涉案专利为发明专利的，即使按期请求，是否中止仍由法院裁量。',
      ),
    }),
  ],
};
