import { useSay } from '../../i18n/language';

const outcomeNames = {
  asserted: { zh: '主张中', en: 'asserted' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  settled: { zh: '因和解终止', en: 'settled' },
  consent_order: { zh: '因同意令终止', en: 'consent order' },
  defaulted: { zh: '认定缺席', en: 'in default' },
  violation: { zh: '认定违法或侵权', en: 'violation found' },
  no_violation: { zh: '认定不违法', en: 'no violation' },
  not_infringed: { zh: '认定不侵权', en: 'not infringed' },
  invalid: { zh: '专利无效', en: 'invalid' },
  unenforceable: { zh: '专利不可执行', en: 'unenforceable' },
  no_domestic_industry: { zh: '无国内产业', en: 'no domestic industry' },
  terminated: { zh: '因其他事由终止', en: 'terminated' },
} as const;

/** What an outcome is called where there is little room. */
export function useOutcomeName(): (outcome: keyof typeof outcomeNames) => string {
  const say = useSay();
  return (outcome) => say(outcomeNames[outcome]);
}
