import type { Bilingual } from '../../kernel/index.js';

/** What became of one accusation. All but the first are decided on a day, and somewhere one can read it. */
export const accusationOutcomes = {
  asserted: { en: 'asserted', zh: '主张中' },
  withdrawn: { en: 'withdrawn by the asserter', zh: '主张方撤回' },
  settled: { en: 'terminated by settlement', zh: '因和解终止' },
  consent_order: { en: 'terminated by consent order', zh: '因同意令终止' },
  defaulted: { en: 'found in default', zh: '认定缺席' },
  violation: { en: 'violation or infringement found', zh: '认定违法或侵权' },
  no_violation: { en: 'no violation found', zh: '认定不违法' },
  not_infringed: { en: 'not infringed', zh: '认定不侵权' },
  invalid: { en: 'patent invalid', zh: '专利无效' },
  unenforceable: { en: 'patent unenforceable', zh: '专利不可执行' },
  no_domestic_industry: { en: 'no domestic industry', zh: '无国内产业' },
  terminated: { en: 'terminated on another ground', zh: '因其他事由终止' },
} as const satisfies Record<string, Bilingual>;
export type AccusationOutcome = keyof typeof accusationOutcomes;

/** What a respondent answers an accusation with. */
export const defences = {
  non_infringement: { en: 'non-infringement', zh: '不侵权' },
  invalidity: { en: 'invalidity', zh: '专利无效' },
  unenforceability: { en: 'unenforceability', zh: '专利不可执行' },
  licence: { en: 'licence', zh: '许可' },
  no_domestic_industry: { en: 'no domestic industry', zh: '无国内产业' },
  exhaustion: { en: 'exhaustion', zh: '权利用尽' },
  other: { en: 'another defence', zh: '其他抗辩' },
} as const satisfies Record<string, Bilingual>;
export type Defence = keyof typeof defences;

/** Whether a respondent has a licence under what is asserted against it. */
export const licenceStates = {
  unknown: { en: 'not known', zh: '未知' },
  none: { en: 'no licence', zh: '无许可' },
  licensed: { en: 'licensed', zh: '已获许可' },
  partly: { en: 'licensed in part', zh: '部分获许可' },
  supplier: { en: "under a supplier's licence", zh: '经供应商获许可' },
  disputed: { en: 'in dispute', zh: '有争议' },
  expired: { en: 'expired', zh: '许可已到期' },
} as const satisfies Record<string, Bilingual>;
export type LicenceState = keyof typeof licenceStates;

/** How far a respondent's own talks are. Nobody but its own counsel ever reads one. */
export const settlementStates = {
  none: { en: 'no talks', zh: '未接触' },
  approached: { en: 'approached', zh: '已接触' },
  talking: { en: 'in talks', zh: '谈判中' },
  offer_made: { en: 'offer made', zh: '已发出要约' },
  offer_received: { en: 'offer received', zh: '已收到要约' },
  in_principle: { en: 'agreed in principle', zh: '原则上达成一致' },
  signed: { en: 'signed', zh: '已签署' },
  broken_off: { en: 'broken off', zh: '谈判破裂' },
} as const satisfies Record<string, Bilingual>;
export type SettlementState = keyof typeof settlementStates;
