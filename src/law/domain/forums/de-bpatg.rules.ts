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

const forum = 'de-bpatg';
const read = readOn('2022-03-26');
/** The Federal Patent Court and the Office sit in Munich. */
const atMunich = { forum, calendar: 'DE-BY-Muenchen' } as const;
/** From the service of a document (Zustellung). */
const { act: onService } = rulesOf({ ...atMunich, service: 'de', ...onServed, ...read });
/** From the day something happened. */
const { act: onDay } = rulesOf({ ...atMunich, ...read });
const event = eventsOf(forum);

const proprietor = actor('patent_proprietor', 'Patent proprietor', '专利权人');
const party = actor('party', 'Party', '当事人');

/** Appeals in nullity go to the Federal Court of Justice in Karlsruhe; the period starts five months after the judgment at the latest. */
const toKarlsruhe = {
  calendar: 'DE-BW',
  variants: [{ circumstance: 'longstop', startsAfter: months(5) }],
  bounds: { startsBy: { offset: months(5), from: 'pronounced_on' } },
  dates: [
    further(
      'pronounced_on',
      'The day the judgment was pronounced (Verkündung): the period starts five months after it at the latest',
      '宣判之日（Verkündung）：期间至迟自其后五个月届满时起算',
    ),
  ],
} as const;

/** The Federal Patent Court and the German Patent and Trade Mark Office. */
export const deBpatg: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say(
    'German Federal Patent Court and Patent Office (BPatG, DPMA)',
    '德国联邦专利法院和专利商标局（BPatG、DPMA）',
  ),
  textAsOf: on('2022-03-26'),
  source: 'Patentgesetz, text of 2022-03-26. Later amendments were not read',
  caveats: [
    say(
      'The Federal Patent Court and the Office count by the holidays of Munich, appeals to the Federal Court of Justice by those of Karlsruhe.',
      '联邦专利法院和专利商标局按慕尼黑的节假日计算，向联邦最高法院的上诉按卡尔斯鲁厄的节假日计算。',
    ),
  ],
  calendar: 'DE-BY-Muenchen',
  calendars: ['DE-BY-Muenchen', 'DE-BW'],
  rollLaw: 'PatG § 99(1); ZPO § 222(2); BGB § 193',
  cutoff: { time: '23:59', zone: 'Europe/Berlin' },
  circumstances: [
    circumstance(
      'counted_from_long_stop',
      'longstop',
      'The day given is that of the pronouncement: the full judgment was not served',
      '所填日期为宣判之日（完整判决书尚未送达）',
    ),
  ],
  events: [
    event.happened(
      'grant_published',
      'Grant published by the Office (Veröffentlichung der Erteilung)',
      '专利商标局公告授权（Veröffentlichung der Erteilung）',
    ),
    event.happened(
      'infringement_action_brought',
      'Infringement action brought against the third party (Erhebung der Verletzungsklage)',
      '第三人被提起侵权之诉（Erhebung der Verletzungsklage）',
    ),
    event.served(
      'nullity_action_served',
      'Nullity action served (Zustellung der Nichtigkeitsklage)',
      '无效之诉起诉状送达（Zustellung der Nichtigkeitsklage）',
    ),
    event.served(
      'nullity_judgment_served',
      'Judgment of the Federal Patent Court served in full',
      '联邦专利法院判决书（完整文本）送达',
      { circumstances: ['longstop'] },
    ),
    event.served(
      'office_decision_served',
      'Decision of the Office served (DPMA-Beschluss)',
      '专利商标局决定送达（DPMA-Beschluss）',
    ),
  ],
  rules: [
    onDay({
      id: 'de.opposition',
      trigger: 'grant_published',
      action: say('Oppose the patent (Einspruch)', '提出异议（Einspruch）'),
      actor: actor('any_person', 'Any person', '任何人'),
      offset: months(9),
      citation: 'PatG § 59(1)',
      notExtendable: true,
      risk: say(
        'Lost without reinstatement (PatG § 123(1)); a nullity action remains.',
        '逾期不得恢复原状（PatG第123条第1款）；仍可提起无效之诉。',
      ),
      note: say(
        'The grounds are due within the same period; the fee as well.',
        '异议理由及费用须在同一期间内提交、缴纳。',
      ),
    }),
    onDay({
      id: 'de.opposition-intervention',
      trigger: 'infringement_action_brought',
      action: say('Join the pending opposition (Beitritt)', '参加正在进行的异议程序（Beitritt）'),
      actor: actor('third_party_sued', 'Third party sued for infringement', '被诉侵权的第三人'),
      offset: months(3),
      citation: 'PatG § 59(2)',
      risk: say(
        'Only a nullity action remains, once the opposition has ended.',
        '异议程序终结后，只能提起无效之诉。',
      ),
      note: say(
        'Also from an action for a declaration of non-infringement brought after a warning letter.',
        '收到警告后提起确认不侵权之诉的，亦自该诉起算。',
      ),
    }),
    onService({
      id: 'de.nullity-declare',
      trigger: 'nullity_action_served',
      action: say('Declare whether the action is opposed (Widerspruch)', '就无效之诉作出声明（Widerspruch）'),
      actor: proprietor,
      offset: months(1),
      citation: 'PatG § 82(1)',
      risk: say(
        'The court may decide at once, and facts asserted by the claimant may be taken as proved (PatG § 82(2)).',
        '法院可径行裁判，原告主张的事实可视为已证明（PatG第82条第2款）。',
      ),
    }),
    onService({
      id: 'de.nullity-grounds',
      trigger: 'nullity_action_served',
      action: say(
        'File the grounds of the defence (Begründung des Widerspruchs)',
        '提交反对理由（Begründung des Widerspruchs）',
      ),
      actor: proprietor,
      offset: months(2),
      effectiveFrom: on('2022-05-01'),
      citation: 'PatG § 82(3)',
      note: say(
        'Counted from the service of the action, not from the declaration. Extendable by up to one month for good cause. The period exists since the reform of 2021, in force for this since 2022-05-01.',
        '自起诉状送达而非自作出声明起算。有重大理由可延长至多一个月。该期间由2021年改革引入，自2022年5月1日起施行。',
      ),
    }),
    onService({
      id: 'de.nullity-appeal',
      trigger: 'nullity_judgment_served',
      action: say('Appeal to the Federal Court of Justice (Berufung)', '向联邦最高法院提起上诉（Berufung）'),
      actor: party,
      offset: months(1),
      ...toKarlsruhe,
      citation: 'PatG § 110(3)',
      notExtendable: true,
      risk: say('The judgment becomes final.', '判决生效。'),
    }),
    onService({
      id: 'de.nullity-appeal-grounds',
      trigger: 'nullity_judgment_served',
      action: say('File the grounds of appeal (Berufungsbegründung)', '提交上诉理由（Berufungsbegründung）'),
      actor: actor('appellant', 'Appellant (Berufungskläger)', '上诉人'),
      offset: months(3),
      ...toKarlsruhe,
      citation: 'PatG § 112(2)',
      risk: say('The appeal is dismissed as inadmissible.', '上诉因不合法被驳回。'),
      note: say(
        'From the service of the judgment, not from the appeal. Extendable by up to one month without consent of the opponent.',
        '自判决送达而非自提起上诉起算。无须对方同意可延长至多一个月。',
      ),
    }),
    onService({
      id: 'de.beschwerde-dpma',
      trigger: 'office_decision_served',
      action: say(
        'Appeal the decision of the Office (Beschwerde)',
        '对专利商标局的决定提起抗告（Beschwerde）',
      ),
      actor: actor('party_to_office_proceedings', 'Party to the proceedings (Beteiligter)', '程序当事人'),
      offset: months(1),
      service: 'de_dpma',
      citation: 'PatG § 73(2)',
      notExtendable: true,
      risk: say(
        'The decision becomes final; an opponent gets no reinstatement against the maintenance of the patent (PatG § 123(1)).',
        '决定生效；异议人对维持专利的决定不得恢复原状（PatG第123条第1款）。',
      ),
      note: say('The fee is due within the same period.', '费用须在同一期间内缴纳。'),
    }),
  ],
};
