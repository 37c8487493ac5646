import type { Bilingual } from '../i18n/words';

/** A word of law: what it is, and where that stands. */
export interface LegalTerm {
  readonly name: Bilingual;
  readonly what: Bilingual;
  readonly source: Bilingual;
}

/** Words of law that screens use, each with its meaning in one sentence and where that comes from; the glossary holds the same. */
export const legalTerms = {
  answer_date: {
    name: { en: 'Answer date', zh: '答辩期限' },
    what: {
      en: 'The last day on which a respondent answers the complaint and the notice of investigation: 20 days from service, and more where service went abroad by mail or carrier. Who does not answer may be found in default.',
      zh: '被申请人对申请书及调查通知提交答辩的最后日期：自送达之日起 20 日；以邮寄或快递向境外送达的另加期间。逾期不答辩，可能被认定为缺席。',
    },
    source: {
      en: '19 CFR 210.13(a), 201.16(d); default: 210.16',
      zh: '19 CFR 210.13(a)、201.16(d)；缺席：210.16',
    },
  },
  service: {
    name: { en: 'Service', zh: '送达' },
    what: {
      en: 'How and when a paper was handed to a party. The way and the place of service decide how many days are added.',
      zh: '文书以何种方式、于何日交付当事人。送达方式与送达地决定是否以及增加多少日。',
    },
    source: { en: '19 CFR 201.16', zh: '19 CFR 201.16' },
  },
  safe_date: {
    name: { en: 'Safe date', zh: '稳妥日期' },
    what: {
      en: 'The earlier day by a cautious reading, where the text of the law can be read in two ways. Lists and reminders count to it; the later day is shown beside it.',
      zh: '条文可作两种解释时，按谨慎解释得出的较早日期。各列表与提醒均以此为准，较晚的日期并列显示。',
    },
    source: { en: 'a rule of this program, not of law', zh: '本系统的规则，并非法律规定' },
  },
  target_date: {
    name: { en: 'Target date', zh: '目标日期' },
    what: {
      en: 'The day set at the outset by which the Commission means to conclude the investigation; the administrative law judge sets it by order, and the initial determination is due at least four months before it.',
      zh: '调查开始时确定的、委员会拟完成调查的日期；由行政法官以命令确定，初裁至迟须在该日期前四个月作出。',
    },
    source: { en: '19 CFR 210.51(a), 210.42(a)(1)', zh: '19 CFR 210.51(a)、210.42(a)(1)' },
  },
  protective_order: {
    name: { en: 'Protective order', zh: '保护令' },
    what: {
      en: 'The order that keeps confidential business information of an investigation from everyone in house: only outside counsel and experts who subscribed to it may read it.',
      zh: '保护调查中商业机密信息的命令：公司内部人员一律不得接触，仅签署该命令的外部律师和专家可以查阅。',
    },
    source: { en: '19 CFR 210.34; 201.6', zh: '19 CFR 210.34；201.6' },
  },
  common_interest: {
    name: { en: 'Common interest', zh: '共同利益' },
    what: {
      en: 'The doctrine by which parties with a common legal interest may share privileged papers without losing the privilege, where they agreed to it and each paper relates to that interest. Courts differ on how far it goes.',
      zh: '具有共同法律利益的各方在约定范围内共享享有特权的文件而不丧失特权的规则；每份文件须与该共同利益相关。各法院对其范围认定不一。',
    },
    source: { en: 'US common law; see the agreement of the group', zh: '美国判例法；以联合应诉协议为准' },
  },
  tier: {
    name: { en: 'Tier', zh: '密级' },
    what: {
      en: 'For whom a document is: T0 public, T1 the alliance, T2 a joint-defence group, T3 one member alone. What is derived from others takes the highest of their tiers.',
      zh: '文件的可见范围：T0 公开，T1 联盟，T2 联合应诉组，T3 仅该成员。由其他文件整理而成的，取其中最高密级。',
    },
    source: { en: 'a rule of this program; docs/glossary.md', zh: '本系统的规则；见 docs/glossary.md' },
  },
  liability_day: {
    name: { en: 'Last day of liability', zh: '责任截止日' },
    what: {
      en: 'From the day it takes part until this day, a member bears its share of the group’s costs. Leaving ends what it may read at once; its liability ends on this day, the same for every way out.',
      zh: '自参加之日起至该日止，成员分担本组费用。退出后立即丧失查阅资格，而费用责任至该日终止，各种退出方式均同。',
    },
    source: { en: 'the agreement of the group', zh: '以联合应诉协议为准' },
  },
  buy_in: {
    name: { en: 'Buy-in', zh: '入组费' },
    what: {
      en: 'What a member that joins later pays for work the group has paid for already.',
      zh: '较晚加入的成员为本组此前已支付的工作成果所支付的费用。',
    },
    source: { en: 'the agreement of the group', zh: '以联合应诉协议为准' },
  },
} as const satisfies Readonly<Record<string, LegalTerm>>;

export type LegalTermId = keyof typeof legalTerms;
