import { walks } from '../../kernel/life.fixtures.js';
import { type CalendarDate, obstacle } from '../../kernel/index.js';
import { type AroundExpert, expertLife, isStanding, type LivingExpert } from './expert-life.js';

const today = '2026-04-01' as CalendarDate;
const around = (over: Partial<AroundExpert>): AroundExpert => ({
  hands: ['keeper'],
  personId: 'keeper',
  today,
  isAsDeclared: true,
  ...over,
});
const expert = (over: Partial<LivingExpert>): LivingExpert => ({
  status: 'proposed',
  personId: 'expert',
  declaredOn: today,
  ...over,
});

describe('the life of an expert in the pool', () => {
  walks({
    life: expertLife,
    starts: ['proposed'],
    thing: (status) => expert({ status }),
    around: (hands) => around({ hands }),
    words: { reason: 'As asked' },
  });

  it.each([
    ['verify', 'proposed', null, 'expert.declaration_missing'],
    ['verify', 'proposed', '2025-02-28', 'expert.declaration_missing'],
    ['verify', 'proposed', '2025-03-01', undefined],
    ['resume', 'paused', '2025-02-28', 'expert.declaration_missing'],
    ['resume', 'paused', '2025-04-01', undefined],
  ] as const)('%s, %s, declared %s: %s', (action, status, declaredOn, code) => {
    const thing = expert({ status, declaredOn: declaredOn as CalendarDate | null });
    expect(obstacle(expertLife, action, thing, around({}))?.code).toBe(code);
  });

  it.each([
    ['verify', 'proposed', 'keeper'],
    ['admit', 'verified', 'system'],
    ['resume', 'paused', 'keeper'],
  ] as const)('%s, %s: not on a declaration of what stands no more', (action, status, hand) => {
    const by = around({ hands: [hand], isAsDeclared: false });
    expect(obstacle(expertLife, action, expert({ status }), by)?.code).toBe('expert.declaration_outdated');
  });

  it.each(['verify', 'pause', 'resume', 'remove'] as const)(
    '%s: nobody does it with their own record',
    (action) => {
      const by = around({ hands: ['keeper', 'ethics'], personId: 'expert' });
      expect(obstacle(expertLife, action, expert({ status: 'active' }), by)?.code).toBe(
        'approval.own_question',
      );
    },
  );

  it('lets an expert withdraw what they applied for', () => {
    const by = around({ hands: ['proposer'], personId: 'expert' });
    expect(obstacle(expertLife, 'withdraw', expert({}), by)).toBeUndefined();
  });

  it.each([
    ['proposed', true],
    ['verified', true],
    ['active', true],
    ['paused', true],
    ['refused', false],
    ['withdrawn', false],
    ['expired', false],
    ['removed', false],
  ] as const)('%s is in the pool or on the way there: %s', (status, standing) => {
    expect(isStanding(status)).toBe(standing);
  });
});
