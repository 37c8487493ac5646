import type { Zone } from '../../kernel/index.js';
import { cutoffView } from '../docket.views.js';
import type { AheadDate, Supposed } from '../domain/ahead/ahead.js';
import type { AheadDateView, SupposedEventView } from './ahead.contract.js';

/** A supposed event, to a reader on the clock of their zone. */
export const toSupposedView = ({ dates, notComputed, ...told }: Supposed, zone: Zone): SupposedEventView => ({
  ...told,
  dates: dates.map((date) => toDateView(date, zone)),
  notComputed: notComputed.map(({ ruleId: rule, action, citation, code, because }) => ({
    rule,
    action,
    citation,
    code,
    because,
  })),
});

function toDateView(date: AheadDate, zone: Zone): AheadDateView {
  const {
    ruleId: rule,
    action,
    actor,
    kind,
    owedBy,
    risk,
    due,
    safe,
    cutoff,
    citation,
    pack,
    assuming,
  } = date;
  const hour = {
    safe,
    cutoffTime: cutoff?.time ?? null,
    cutoffZone: cutoff?.zone ?? null,
    cutoffAt: cutoff?.at ?? null,
  };
  return {
    rule,
    action,
    actor,
    kind,
    owedBy,
    risk,
    due,
    safe,
    citation,
    pack,
    assuming,
    cutoff: cutoffView(hour, zone),
    verified: date.verified === true ? 'yes' : 'partial',
    steps: date.steps.map(({ date: on, say, law }) => ({ date: on, say, law: law ?? null })),
    warnings: [...date.warnings],
  };
}
