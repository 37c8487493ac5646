import type { CalendarDate } from '../../../kernel/index.js';
import { walks } from '../../../kernel/life.fixtures.js';
import { isRefused, move } from '../../../kernel/index.js';
import { planLife } from './plan-life.js';

const day = '2026-05-01' as CalendarDate;

describe('the life of a version of a plan', () => {
  walks({
    life: planLife,
    starts: ['draft'],
    thing: (status) => ({ status, effectiveFrom: day }),
    around: (hands) => ({ hands, takenDays: [], sharedUntil: null }),
    words: { reason: 'Another way' },
  });

  it.each([
    ['propose', 'draft', 'office'],
    ['approve', 'proposed', 'system'],
  ] as const)(
    'refuses to %s one where another holds from that day, or costs were shared',
    (action, status, hand) => {
      const thing = { status, effectiveFrom: day };
      const tried = (around: { takenDays?: CalendarDate[]; sharedUntil?: CalendarDate }) => {
        const one = move(
          planLife,
          action,
          thing,
          { hands: [hand], takenDays: [], sharedUntil: null, ...around },
          {},
        );
        return isRefused(one) ? one.refusal.code : one.state;
      };
      expect(tried({ takenDays: [day] })).toBe('cost_plan.day_taken');
      expect(tried({ sharedUntil: day })).toBe('cost_plan.shared_already');
      expect(tried({ sharedUntil: '2026-04-30' as CalendarDate })).not.toBe('cost_plan.shared_already');
    },
  );
});
