import type { RulePack } from '../rule.js';
import {
  actor,
  circumstance,
  eventsOf,
  further,
  months,
  on,
  onAccused,
  onServed,
  readOn,
  rulesOf,
  say,
  weeks,
  years,
} from './words.js';

const forum = 'de-court';
const read = readOn('2022-03-26');
/** From the service of a document (Zustellung). */
const { act: onService } = rulesOf({ forum, service: 'de', ...onServed, ...read });
/** From the day something happened. */
const { act: onDay } = rulesOf({ forum, ...read });
const { act: onDayUnread } = rulesOf({ forum });
const event = eventsOf(forum);

const defendant = actor('defendant', 'Defendant (Beklagter)', '被告');
const party = actor('party', 'Party', '当事人');
const injunctionApplicant = actor(
  'injunction_applicant',
  'Applicant for the injunction (Antragsteller)',
  '禁令申请人',
);
/** The Federal Court of Justice sits in Karlsruhe. */
const atKarlsruhe = { calendar: 'DE-BW' } as const;

/** Judgments that are never served in full start the period all the same, five months after they were pronounced. */
const atTheLatest = {
  bounds: { startsBy: { offset: months(5), from: 'pronounced_on' } },
  dates: [
    further(
      'pronounced_on',
      'The day the judgment or order was pronounced (Verkündung): the period starts five months after it at the latest',
      '宣判之日（Verkündung）：期间至迟自其后五个月届满时起算',
    ),
  ],
} as const;
const sinceJudgment = { circumstance: 'longstop', startsAfter: months(5) } as const;

const strict = say(
  'A Notfrist: lost when missed, subject only to reinstatement (ZPO § 233).',
  '不变期间（Notfrist）：逾期即丧失，仅可申请恢复原状（ZPO第233条）。',
);

/** The civil courts of Germany, from the regional courts to the Federal Court of Justice. */
export const deCourt: RulePack = {
  id: forum,
  version: '2026.1',
  forum,
  hears: true,
  name: say('German civil courts', '德国民事法院'),
  textAsOf: on('2022-03-26'),
  source:
    'Zivilprozessordnung, Bürgerliches Gesetzbuch and Patentgesetz, text of 2022-03-26. Later amendments were not read',
  caveats: [
    say(
      'Holidays are those of the place of the court (ZPO § 222(2)). December 24 and 31 are no holidays.',
      '节假日以法院所在地为准（ZPO第222条第2款）。12月24日和31日不是节假日。',
    ),
    say(
      'A Notfrist cannot be extended (ZPO § 224(1)). An extension of another period runs from its end (§ 224(3)).',
      '不变期间（Notfrist）不得延长（ZPO第224条第1款）。其他期间的延长自原期间届满时起算（第224条第3款）。',
    ),
  ],
  calendar: 'DE-NW',
  calendars: ['DE-NW', 'DE-BY-Muenchen', 'DE-BW', 'DE-HH', 'DE-BE'],
  rollLaw: 'ZPO § 222(2)',
  cutoff: { time: '23:59', zone: 'Europe/Berlin' },
  circumstances: [
    circumstance(
      'service_place',
      'service_abroad',
      'The document is served abroad',
      '文书在境外送达',
      'sent_abroad',
    ),
    circumstance(
      'counted_from_long_stop',
      'longstop',
      'The day given is that of the pronouncement, or of the end of the missed period: no service, no removal is known',
      '所填日期为宣判之日或被耽误期间的届满日（尚无送达或障碍消除）',
    ),
    circumstance(
      'revision_document',
      'grounds',
      'The date asked for is that of the grounds',
      '所求日期为提交理由的期限',
    ),
    circumstance(
      'missed_act',
      'grounds_periods',
      'The missed period is one for the grounds of an appeal',
      '被耽误的是提交上诉理由的期间',
    ),
  ],
  events: [
    event.served(
      'complaint_served',
      'Complaint served (Zustellung der Klageschrift)',
      '起诉状送达（Zustellung der Klageschrift）',
      {
        circumstances: ['service_abroad'],
      },
    ),
    event.happened(
      'notice_period_ended',
      'Time for the notice of defence ended (Ablauf der Anzeigefrist)',
      '防御意思表示期间届满（Ablauf der Anzeigefrist）',
    ),
    event.served(
      'default_judgment_served',
      'Default judgment served (Versäumnisurteil)',
      '缺席判决送达（Versäumnisurteil）',
      { circumstances: ['service_abroad'] },
    ),
    event.served(
      'judgment_served',
      'Judgment of first instance served in full',
      '一审判决书（完整文本）送达',
      { circumstances: ['longstop'] },
    ),
    event.served(
      'order_served',
      'Order served (Beschluss), such as one that refuses an injunction',
      '裁定（Beschluss，如驳回禁令申请）送达',
      { circumstances: ['longstop'] },
    ),
    event.served(
      'appeal_judgment_served',
      'Judgment on appeal served in full (Berufungsurteil)',
      '二审判决书（Berufungsurteil，完整文本）送达',
      { circumstances: ['longstop', 'grounds'] },
    ),
    event.happened(
      'injunction_pronounced_or_served',
      'Injunction pronounced (judgment), or served on the applicant (order)',
      '禁令宣判（判决）或送达申请人（裁定）',
    ),
    event.happened(
      'injunction_ordered',
      'Injunction ordered without a hearing (Beschluss)',
      '未经听审以裁定（Beschluss）作出禁令',
    ),
    event.served(
      'merits_order_served',
      'Order to bring the main action served (ZPO § 926)',
      '责令提起本案诉讼的命令送达（ZPO第926条）',
    ),
    event.happened('infringement_known', 'Infringement and infringer known', '知悉侵权行为及侵权人'),
    event.happened(
      'protective_letter_registered',
      'Protective letter entered in the register (Schutzschriftenregister)',
      '保护性书状录入登记簿（Schutzschriftenregister）',
    ),
    event.happened(
      'obstacle_removed',
      'Obstacle removed (Behebung des Hindernisses)',
      '障碍消除（Behebung des Hindernisses）',
      {
        circumstances: ['longstop', 'grounds_periods'],
      },
    ),
    event.happened(
      'limitation_year_ended',
      'Claim arisen, its facts and debtor known: the later day, from the end of whose year it runs',
      '请求权产生且知悉事实及债务人（以较晚者为准），自该年年末起算',
    ),
  ],
  rules: [
    onService({
      id: 'de.defence-notice',
      trigger: 'complaint_served',
      action: say(
        'Give notice of defence (Verteidigungsanzeige)',
        '作出防御意思表示（Verteidigungsanzeige）',
      ),
      actor: defendant,
      offset: weeks(2),
      ...onAccused,
      variants: [
        {
          circumstance: 'service_abroad',
          offset: months(1),
          note: say(
            'For service abroad the court may set a longer period.',
            '境外送达的，法院可以指定更长的期间。',
          ),
        },
      ],
      citation: 'ZPO § 276(1) S. 1',
      notExtendable: true,
      risk: say(
        'Default judgment without a hearing (ZPO § 331(3)).',
        '可不经听审作出缺席判决（ZPO第331条第3款）。',
      ),
      note: say(
        'A Notfrist. Only where the court orders written preliminary proceedings (schriftliches Vorverfahren).',
        '系不变期间（Notfrist）。仅在法院命令书面先行程序（schriftliches Vorverfahren）时适用。',
      ),
    }),
    onDay({
      id: 'de.defence',
      trigger: 'notice_period_ended',
      action: say('File the statement of defence (Klageerwiderung)', '提交答辩状（Klageerwiderung）'),
      actor: defendant,
      offset: weeks(2),
      kind: 'threshold',
      atLeast: true,
      citation: 'ZPO § 276(1) S. 2',
      risk: say(
        'Late defences may be excluded (ZPO § 296(1)).',
        '逾期的防御方法可能被排除（ZPO第296条第1款）。',
      ),
      note: say(
        'At least two further weeks. Whether they follow the first period as moved off a holiday is disputed: take the date of the order of the court. Extendable for good cause (§ 224(2)).',
        '至少再给予两周。是否自顺延后的第一期间届满日起算有争议：以法院命令所载日期为准。有重大理由可延长（第224条第2款）。',
      ),
    }),
    onService({
      id: 'de.default-objection',
      trigger: 'default_judgment_served',
      action: say('Object to the default judgment (Einspruch)', '对缺席判决提出异议（Einspruch）'),
      actor: defendant,
      offset: weeks(2),
      variants: [{ circumstance: 'service_abroad', offset: months(1) }],
      citation: 'ZPO § 339',
      notExtendable: true,
      risk: say('The default judgment becomes final.', '缺席判决生效。'),
    }),
    onService({
      id: 'de.appeal',
      trigger: 'judgment_served',
      action: say('Appeal the judgment (Berufung)', '提起上诉（Berufung）'),
      actor: party,
      offset: months(1),
      variants: [sinceJudgment],
      ...atTheLatest,
      citation: 'ZPO § 517',
      notExtendable: true,
      risk: strict,
      note: say(
        'Starts with service of the full judgment, at the latest five months after it was pronounced.',
        '自完整判决书送达起算，至迟自宣判后五个月届满时起算。',
      ),
    }),
    onService({
      id: 'de.appeal-grounds',
      trigger: 'judgment_served',
      action: say('File the grounds of appeal (Berufungsbegründung)', '提交上诉理由（Berufungsbegründung）'),
      actor: actor('appellant', 'Appellant (Berufungskläger)', '上诉人'),
      offset: months(2),
      variants: [sinceJudgment],
      ...atTheLatest,
      citation: 'ZPO § 520(2)',
      risk: say('The appeal is dismissed as inadmissible.', '上诉因不合法被驳回。'),
      note: say(
        'From the service of the judgment, not from the appeal. Extendable by up to one month without consent of the opponent, on a request made in time.',
        '自判决送达而非自提起上诉起算。经及时申请，无须对方同意可延长至多一个月。',
      ),
    }),
    onService({
      id: 'de.immediate-appeal',
      trigger: 'order_served',
      action: say('File the immediate appeal (sofortige Beschwerde)', '提起即时抗告（sofortige Beschwerde）'),
      actor: party,
      offset: weeks(2),
      variants: [sinceJudgment],
      ...atTheLatest,
      citation: 'ZPO § 569(1)',
      notExtendable: true,
      risk: strict,
    }),
    onService({
      id: 'de.revision',
      trigger: 'appeal_judgment_served',
      action: say(
        'File the appeal on points of law (Revision) or the complaint against its refusal (Nichtzulassungsbeschwerde)',
        '提起法律审上诉（Revision）或不许可上诉的抗告（Nichtzulassungsbeschwerde）',
      ),
      actor: party,
      offset: months(1),
      variants: [
        {
          circumstance: 'grounds',
          offset: months(2),
          citation: 'ZPO §§ 551(2), 544(4)',
          notExtendable: false,
          note: say(
            'The grounds: two months from the same service, extendable under § 551(2).',
            '提交理由：自同一送达起两个月，可依第551条第2款延长。',
          ),
        },
        sinceJudgment,
      ],
      ...atTheLatest,
      ...atKarlsruhe,
      citation: 'ZPO §§ 548, 544(3)',
      notExtendable: true,
      risk: strict,
      note: say(
        'Filed with the Federal Court of Justice: the holidays of Karlsruhe count.',
        '向联邦最高法院提起：按卡尔斯鲁厄的节假日计算。',
      ),
    }),
    onDay({
      id: 'de.pi-execution',
      trigger: 'injunction_pronounced_or_served',
      action: say(
        'Have the injunction served on the opponent (Vollziehung by Parteizustellung)',
        '由当事人自行向对方送达以执行禁令（Vollziehung，Parteizustellung）',
      ),
      actor: injunctionApplicant,
      performance: 'served',
      offset: months(1),
      citation: 'ZPO §§ 929(2), 936',
      notExtendable: true,
      risk: say('The injunction can no longer be enforced.', '禁令不得再执行。'),
      note: say(
        'Service by the court is not enough: the applicant has it served. December 24 and 31 are no holidays.',
        '法院依职权送达不足：须由申请人自行送达。12月24日和31日不是节假日。',
      ),
    }),
    onDay({
      id: 'de.pi-opposition',
      trigger: 'injunction_ordered',
      action: say('Oppose the injunction (Widerspruch)', '对禁令提出异议（Widerspruch）'),
      actor: actor('injunction_opponent', 'Opponent of the injunction (Antragsgegner)', '禁令被申请人'),
      noPeriod: {
        because: 'no_deadline',
        say: say(
          'ZPO § 924 sets no period for the Widerspruch: it is possible as long as the injunction stands and the right is not forfeited.',
          'ZPO第924条未规定提出异议（Widerspruch）的期间：禁令存续且未失权的，随时可以提出。',
        ),
      },
      citation: 'ZPO §§ 924, 936',
      note: say(
        'Oppose soon all the same: the injunction is enforceable meanwhile.',
        '仍应尽快提出：期间禁令可执行。',
      ),
    }),
    onService({
      id: 'de.pi-merits',
      trigger: 'merits_order_served',
      action: say('Bring the main action (Hauptsacheklage)', '提起本案诉讼（Hauptsacheklage）'),
      actor: injunctionApplicant,
      noPeriod: {
        because: 'set_by_court',
        say: say(
          'The court sets the period for the main action in its order under ZPO § 926. Enter the date it sets.',
          '提起本案诉讼的期间由法院在依ZPO第926条所作命令中指定，请录入所定日期。',
        ),
      },
      citation: 'ZPO § 926',
      risk: say('The injunction is set aside on request.', '经申请撤销禁令。'),
    }),
    onDayUnread({
      id: 'de.pi-urgency',
      trigger: 'infringement_known',
      action: say(
        'Apply for the preliminary injunction while the matter is urgent (Dringlichkeit)',
        '在紧迫性（Dringlichkeit）存续期内申请临时禁令',
      ),
      actor: injunctionApplicant,
      offset: months(1),
      roll: 'none',
      practice: true,
      citation: 'Case law: Munich about one month, Düsseldorf and Hamburg about four to eight weeks',
      risk: say('The application fails for want of urgency.', '因欠缺紧迫性被驳回。'),
      note: say(
        'At a trade fair act within days of the discovery; a short warning letter (Abmahnung) first; mind security and costs where the opponent is abroad.',
        '展会上应在发现后数日内行动；先发短期警告函（Abmahnung）；对方在境外的，注意担保和费用。',
      ),
    }),
    onDay({
      id: 'de.protective-letter-expiry',
      trigger: 'protective_letter_registered',
      action: say(
        'File the protective letter anew before it is deleted (Schutzschrift)',
        '在保护性书状（Schutzschrift）被删除前重新提交',
      ),
      actor: actor('potential_opponent', 'Potential opponent (potenzieller Gegner)', '潜在被申请人'),
      offset: months(6),
      roll: 'none',
      citation: 'ZPO § 945a(2)',
      risk: say(
        'The register deletes it: an injunction may issue unheard.',
        '登记簿予以删除：可能未经听取意见即作出禁令。',
      ),
    }),
    onDay({
      id: 'de.reinstatement',
      trigger: 'obstacle_removed',
      action: say(
        'Apply for reinstatement and do the missed act (Wiedereinsetzung)',
        '申请恢复原状（Wiedereinsetzung）并补行被耽误的行为',
      ),
      actor: party,
      offset: weeks(2),
      variants: [
        {
          circumstance: 'longstop',
          offset: years(1),
          citation: 'ZPO § 234(3)',
        },
        { circumstance: 'grounds_periods', offset: months(1), citation: 'ZPO § 234(1) S. 2' },
      ],
      bounds: {
        longStop: { offset: years(1), from: 'missed_period_ended', citation: 'ZPO § 234(3)' },
      },
      dates: [
        further(
          'missed_period_ended',
          'The day on which the missed period ended: no application a year after it',
          '被耽误期间的届满日：其后一年起不得再申请',
        ),
      ],
      citation: 'ZPO § 234',
      notExtendable: true,
    }),
    onDay({
      id: 'de.limitation',
      trigger: 'limitation_year_ended',
      action: say(
        'Sue or otherwise stop the limitation of the claim (Verjährung)',
        '起诉或以其他方式停止时效进行（Verjährung）',
      ),
      actor: actor('creditor', 'Owner of the claim (Gläubiger)', '请求权人'),
      offset: years(3),
      fromYearEnd: true,
      roll: 'none',
      citation: 'PatG § 141; BGB §§ 195, 199',
      risk: say(
        'The debtor may refuse to pay (BGB § 214); what was gained by the infringement remains due under PatG § 141 S. 2, BGB § 852.',
        '债务人可拒绝给付（BGB第214条）；因侵权所得利益仍可依PatG第141条第2句、BGB第852条请求返还。',
      ),
      note: say(
        'Starts at the end of the year: known on 2023-02-01, it ends on 2026-12-31. Whether BGB § 193 moves the end is arguable: it is not moved.',
        '自年末起算：2023年2月1日知悉的，2026年12月31日届满。届满日能否依BGB第193条顺延有争议：不作顺延。',
      ),
    }),
  ],
};
