import { refuse } from '../../kernel/index.js';
import type { Computation, TriggerFacts } from './deadline.js';
import { findRule } from './packs.js';

/** The due date of a rule with its working, or the reason why none can be computed. */
export function computeDeadline(ruleId: string, facts: TriggerFacts): Computation {
  const rule = findRule(ruleId);
  if (rule === undefined) {
    return refuse('law.rule_unknown', `No rule "${ruleId}" is known.`, `没有编号为“${ruleId}”的规则。`);
  }
  return refuse(
    'law.counting_unknown',
    `Rule ${rule.id} cannot be counted from ${facts.date}.`,
    `规则 ${rule.id} 无法自 ${facts.date} 起算。`,
  );
}
