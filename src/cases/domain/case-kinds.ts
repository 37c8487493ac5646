import type { Bilingual } from '../../kernel/index.js';

/** Who hears a proceeding. The ids of forums with a rule pack are the pack's. */
export const forums = {
  'us-itc': { en: 'US International Trade Commission', zh: '美国国际贸易委员会（ITC）' },
  'us-district': { en: 'US district court', zh: '美国联邦地区法院' },
  'us-ptab': { en: 'Patent Trial and Appeal Board', zh: '美国专利审判与上诉委员会（PTAB）' },
  'us-cafc': { en: 'US Court of Appeals for the Federal Circuit', zh: '美国联邦巡回上诉法院' },
  'cn-court': { en: 'Chinese court', zh: '中国法院' },
  'cn-cnipa': { en: 'China National Intellectual Property Administration', zh: '国家知识产权局' },
  'cn-customs': { en: 'Chinese customs', zh: '中国海关' },
  'cn-admin-court': { en: 'Chinese court, administrative case', zh: '中国法院（行政诉讼）' },
  'cn-admin-ip': { en: 'Chinese patent administration, infringement ruling', zh: '专利侵权行政裁决机关' },
  'cn-reconsideration': { en: 'Chinese administrative reconsideration', zh: '行政复议机关' },
  'cn-arbitration': { en: 'Chinese arbitration', zh: '中国仲裁机构' },
  upc: { en: 'Unified Patent Court', zh: '欧洲统一专利法院' },
  epo: { en: 'European Patent Office', zh: '欧洲专利局' },
  'de-court': { en: 'German court', zh: '德国法院' },
  'de-bpatg': { en: 'German Federal Patent Court and Patent Office', zh: '德国联邦专利法院及专利商标局' },
  'eu-customs': { en: 'Customs in the European Union', zh: '欧盟海关' },
  jp: { en: 'Japanese office or court', zh: '日本特许厅或法院' },
  kr: { en: 'Korean office or court', zh: '韩国特许厅或法院' },
  in: { en: 'Indian office or court', zh: '印度专利局或法院' },
  alliance: { en: 'Within the alliance', zh: '联盟内部程序' },
  other: { en: 'Another forum', zh: '其他受理机关' },
} as const satisfies Record<string, Bilingual>;
export type Forum = keyof typeof forums;

/** What a party is in a case. */
export const partyRoles = {
  complainant: { en: 'complainant', zh: '申请人（337调查）' },
  respondent: { en: 'respondent', zh: '被申请人（337调查）' },
  plaintiff: { en: 'plaintiff', zh: '原告' },
  defendant: { en: 'defendant', zh: '被告' },
  petitioner: { en: 'petitioner', zh: '请求人' },
  patent_owner: { en: 'patent owner', zh: '专利权人' },
  intervenor: { en: 'intervenor', zh: '参加人' },
  claimant: { en: 'claimant in a dispute', zh: '争议提出方' },
  opponent: { en: 'other side of a dispute', zh: '争议相对方' },
} as const satisfies Record<string, Bilingual>;
export type PartyRole = keyof typeof partyRoles;

/** Those against whom something is asserted. */
export const accusedRoles: readonly PartyRole[] = ['respondent', 'defendant', 'opponent'];

/** On whose side a party stands, seen from the alliance. */
export const sides = {
  ours: { en: 'ours', zh: '我方' },
  adverse: { en: 'adverse', zh: '对方' },
  neutral: { en: 'neutral', zh: '中立' },
} as const satisfies Record<string, Bilingual>;
export type Side = keyof typeof sides;

/** The stages of an investigation under section 337. */
export type Itc337Stage =
  | 'preparing'
  | 'pre_institution'
  | 'instituted'
  | 'discovery'
  | 'hearing'
  | 'initial_determination'
  | 'commission_review'
  | 'presidential_review'
  | 'on_appeal'
  | 'closed';
/** The stages of a suit. */
export type SuitStage =
  | 'preparing'
  | 'filed'
  | 'pleadings'
  | 'discovery'
  | 'trial'
  | 'judgment'
  | 'on_appeal'
  | 'stayed'
  | 'closed';
/** The stages of a dispute between members. */
export type DisputeStage = 'raised' | 'good_faith_talks' | 'mediation' | 'arbitration' | 'closed';

/** Where a case stands; which stages a kind has, its table says. */
export type Stage = Itc337Stage | SuitStage | DisputeStage;

/** Every stage's name. */
export const stageNames: Readonly<Record<Stage, Bilingual>> = {
  preparing: { en: 'Preparing', zh: '准备中' },
  pre_institution: { en: 'Complaint filed, not yet instituted', zh: '已申请，待立案' },
  instituted: { en: 'Instituted', zh: '已立案' },
  discovery: { en: 'Discovery', zh: '证据开示' },
  hearing: { en: 'Hearing', zh: '庭审' },
  initial_determination: { en: 'Initial determination', zh: '初裁' },
  commission_review: { en: 'Commission review', zh: '委员会复审' },
  presidential_review: { en: 'Presidential review', zh: '总统审查' },
  on_appeal: { en: 'On appeal', zh: '上诉中' },
  closed: { en: 'Closed', zh: '已结案' },
  filed: { en: 'Filed', zh: '已起诉' },
  pleadings: { en: 'Pleadings', zh: '诉答' },
  trial: { en: 'Trial', zh: '审理' },
  judgment: { en: 'Judgment', zh: '已判决' },
  stayed: { en: 'Stayed', zh: '中止' },
  raised: { en: 'Raised', zh: '已提出' },
  good_faith_talks: { en: 'Good-faith talks', zh: '善意协商' },
  mediation: { en: 'Mediation', zh: '调解' },
  arbitration: { en: 'Arbitration', zh: '仲裁' },
};

/** What a kind of case is: where it starts, who may be in it and who may hear it. */
export interface KindOfCase {
  readonly name: Bilingual;
  readonly start: Stage;
  readonly forums: readonly Forum[];
  readonly partyRoles: readonly PartyRole[];
}

const anywhere = Object.keys(forums) as Forum[];

/** The kinds of case. */
export const caseKinds = {
  itc_337: {
    name: { en: 'Section 337 investigation', zh: '337调查' },
    start: 'preparing',
    forums: anywhere.filter((forum) => forum !== 'alliance'),
    partyRoles: [
      'complainant',
      'respondent',
      'plaintiff',
      'defendant',
      'petitioner',
      'patent_owner',
      'intervenor',
    ],
  },
  infringement_suit: {
    name: { en: 'Infringement suit', zh: '侵权诉讼' },
    start: 'preparing',
    forums: anywhere.filter((forum) => forum !== 'alliance' && forum !== 'us-itc'),
    partyRoles: ['plaintiff', 'defendant', 'petitioner', 'patent_owner', 'intervenor'],
  },
  internal_dispute: {
    name: { en: 'Dispute between members', zh: '成员间争议' },
    start: 'raised',
    forums: ['alliance', 'cn-court', 'other'],
    partyRoles: ['claimant', 'opponent', 'intervenor'],
  },
} as const satisfies Record<string, KindOfCase>;
export type CaseKind = keyof typeof caseKinds;

/** A kind as the table describes it. */
export const kindOf = (kind: CaseKind): KindOfCase => caseKinds[kind];
