import { metricsOf, type PlanMethod, poolsOf } from './cost-plan.js';
import { parsePlan } from './parse-plan.js';
import { planSentence } from './plan-sentence.js';
import { aPlan, aPool, granted } from './plans.fixtures.js';

const equal: PlanMethod = { kind: 'equal' };
const imports: PlanMethod = { kind: 'weights', metric: 'imports' };
const hybrid: PlanMethod = { kind: 'hybrid', basePercent: '30', base: equal, variable: imports };

const whole = aPlan(
  aPool({ kind: 'bounded', floor: '40000.00', cap: '35%', of: hybrid }),
  aPool(
    { kind: 'products_patents', patents: ['P1'] },
    {
      key: 'p1',
      name: { en: 'Validity', zh: '无效' },
      takesPart: { who: 'facing', patents: ['P1'], issues: ['I1'] },
    },
  ),
  aPool(
    { kind: 'tiers', units: { A: '3', B: '1.5' } },
    { key: 'tiers', takesPart: { who: 'listed', memberIds: ['A', 'B'] } },
  ),
  aPool({ kind: 'individual', memberId: 'A' }, { key: 'own' }),
  aPool(
    { kind: 'layers', layers: [{ upTo: '1000000.00', method: equal }, { method: hybrid }] },
    { key: 'trial' },
  ),
);

describe('a plan read from JSON', () => {
  it('says what it said', () => {
    const written: unknown = JSON.parse(JSON.stringify(whole));
    expect(parsePlan(written)).toEqual({ plan: whole });
  });

  const withMethod = (method: object) => ({ ...whole, pools: [{ ...whole.pools[0], method }] });
  const withPool = (some: object) => ({ ...whole, pools: [{ ...whole.pools[0], ...some }] });

  it.each<[string, string, unknown]>([
    ['plan.malformed', 'plan: give an object.', null],
    ['plan.malformed', 'plan: give an object.', []],
    ['plan.malformed', 'plan.currency: give a currency code such as CNY.', { ...whole, currency: 'DOLLAR' }],
    ['plan.malformed', 'plan: "note" is not known here: leave it out.', { ...whole, note: '' }],
    ['plan.malformed', 'plan.pools: give a list of at most 100.', { ...whole, pools: {} }],
    ['plan.no_pools', 'plan.pools: a plan has at least one pool: add one.', { ...whole, pools: [] }],
    [
      'plan.pool_twice',
      'plan.pools: two pools have the key "common": name one otherwise.',
      { ...whole, pools: [whole.pools[0], whole.pools[0]] },
    ],
    ['plan.malformed', 'plan.pools[0].key: give 1 to 40 small letters', withPool({ key: 'Common costs' })],
    [
      'plan.malformed',
      'plan.pools[0].name.zh: give a text of 1 to 200 characters.',
      withPool({ name: { en: 'x', zh: ' ' } }),
    ],
    ['plan.malformed', 'plan.pools[0].method.kind: give equal, tiers', withMethod({ kind: 'fair' })],
    ['plan.malformed', 'plan.pools[0].method: give an object.', withPool({ method: 'equal' })],
    [
      'plan.malformed',
      'plan.pools[0].method.units.A: give a number as text',
      withMethod({ kind: 'tiers', units: { A: 3 } }),
    ],
    [
      'plan.malformed',
      'plan.pools[0].method.units: give somebody more than zero',
      withMethod({ kind: 'tiers', units: { A: '0' } }),
    ],
    ['plan.malformed', 'plan.pools[0].method.metric: give a text', withMethod({ kind: 'weights' })],
    [
      'plan.invalid_percent',
      'plan.pools[0].method.basePercent: give a percentage',
      withMethod({ ...hybrid, basePercent: '130' }),
    ],
    [
      'plan.invalid_percent',
      'plan.pools[0].method.basePercent: give a percentage',
      withMethod({ ...hybrid, basePercent: 30 }),
    ],
    [
      'plan.invalid_percent',
      'plan.pools[0].method.cap: give a percentage',
      withMethod({ kind: 'bounded', cap: '101%', of: equal }),
    ],
    [
      'plan.invalid_amount',
      'plan.pools[0].method.floor: give an amount in USD',
      withMethod({ kind: 'bounded', floor: '1.5', of: equal }),
    ],
    [
      'plan.invalid_amount',
      'plan.pools[0].method.floor: give an amount in USD',
      withMethod({ kind: 'bounded', floor: '-1.50', of: equal }),
    ],
    [
      'plan.malformed',
      'plan.pools[0].method: give a floor, a cap or both.',
      withMethod({ kind: 'bounded', of: equal }),
    ],
    [
      'plan.bounds_crossed',
      'plan.pools[0].method: the floor lies above the cap',
      withMethod({ kind: 'bounded', floor: '2.00', cap: '1.00', of: equal }),
    ],
    [
      'plan.bounds_crossed',
      'plan.pools[0].method: the floor lies above the cap',
      withMethod({ kind: 'bounded', floor: '20%', cap: '9.5%', of: equal }),
    ],
    [
      'plan.method_unfit',
      'plan.pools[0].method.of: "layers" cannot stand',
      withMethod({ kind: 'bounded', cap: '50%', of: { kind: 'layers', layers: [] } }),
    ],
    [
      'plan.method_unfit',
      'plan.pools[0].method.base: "hybrid" cannot stand',
      withMethod({ ...hybrid, base: hybrid }),
    ],
    [
      'plan.method_unfit',
      'plan.pools[0].method.of.base: "bounded" cannot stand',
      withMethod({
        kind: 'bounded',
        cap: '50%',
        of: { ...hybrid, base: { kind: 'bounded', cap: '9%', of: equal } },
      }),
    ],
    [
      'plan.invalid_layers',
      'plan.pools[0].method.layers: give two or more',
      withMethod({ kind: 'layers', layers: [{ method: equal }] }),
    ],
    [
      'plan.invalid_layers',
      'plan.pools[0].method.layers: give two or more',
      withMethod({
        kind: 'layers',
        layers: [{ upTo: '5.00', method: equal }, { upTo: '5.00', method: equal }, { method: equal }],
      }),
    ],
    [
      'plan.invalid_layers',
      'plan.pools[0].method.layers: give two or more',
      withMethod({
        kind: 'layers',
        layers: [
          { upTo: '5.00', method: equal },
          { upTo: '6.00', method: equal },
        ],
      }),
    ],
    [
      'plan.malformed',
      'plan.pools[0].takesPart.who: give all, listed or facing.',
      withPool({ takesPart: { who: 'some' } }),
    ],
    [
      'plan.malformed',
      'plan.pools[0].takesPart: name patents or issues',
      withPool({ takesPart: { who: 'facing' } }),
    ],
    [
      'plan.malformed',
      'plan.pools[0].takesPart.memberIds: name at least one.',
      withPool({ takesPart: { who: 'listed', memberIds: [] } }),
    ],
    [
      'plan.member_twice',
      'plan.pools[0].takesPart.memberIds: "A" stands here twice',
      withPool({ takesPart: { who: 'listed', memberIds: ['A', 'A'] } }),
    ],
  ])('is refused with %s: %s', (code, because, json) => {
    const outcome = parsePlan(json);
    expect('refusal' in outcome ? outcome.refusal.code : outcome).toBe(code);
    expect('refusal' in outcome && outcome.refusal.because.en).toContain(because);
  });

  it('lets all take part where it does not say who', () => {
    const plan = granted(parsePlan({ ...whole, pools: [{ ...whole.pools[0], takesPart: undefined }] }));
    expect(plan.plan.pools[0]?.takesPart).toEqual({ who: 'all' });
  });
});

describe('the tree of a plan', () => {
  it('is rounded at its ends', () => {
    expect(poolsOf(whole).map(({ key }) => key)).toEqual([
      'common/base',
      'common/variable',
      'p1',
      'tiers',
      'own',
      'trial/layer1',
      'trial/layer2/base',
      'trial/layer2/variable',
    ]);
  });

  it('names the metrics it needs', () => {
    expect(metricsOf(whole)).toEqual(['imports']);
  });
});

describe('a plan as a sentence', () => {
  const both = (text: string) => ({ en: text, zh: text });
  const firms: Readonly<Record<string, { en: string; zh: string }>> = {
    A: { en: 'Alpha', zh: '甲公司' },
    B: { en: 'Beta', zh: '乙公司' },
  };
  const names = {
    member: (id: string) => firms[id] ?? both(id),
    metric: () => ({ en: 'US import value', zh: '对美进口额' }),
    patent: (id: string) => both(`US ${id}`),
    issue: () => ({ en: 'essentiality', zh: '必要性' }),
  };

  it('is read in either language', () => {
    const { en, zh } = planSentence(whole, names);
    expect(en.split(/(?<=\.) (?=“)/)).toEqual([
      '“Common costs” is shared 30% in equal parts, one for each economic group, and the rest by US import value, where no economic group bears less than 40,000.00 USD or more than 35% of it; all members take part.',
      '“Validity” is shared by the number of accused products under US P1; those who face US P1 or essentiality take part.',
      '“Common costs” is shared by units (Alpha 3 and Beta 1.5); Alpha and Beta take part.',
      '“Common costs” is borne by Alpha alone.',
      '“Common costs” is shared up to 1,000,000.00 USD in equal parts, one for each economic group; above that 30% in equal parts, one for each economic group, and the rest by US import value; all members take part.',
    ]);
    expect(zh.split(/(?<=。)/)).toEqual([
      '“共同费用”：30% 按关联集团均摊（每个集团一份），其余按对美进口额分摊，每个关联集团承担的金额不低于 40,000.00 USD、不高于该费用的 35%；全体成员参与。',
      '“无效”：按US P1项下被控产品数分摊；由涉及US P1、必要性的成员参与。',
      '“共同费用”：按档位单位数分摊（甲公司 3、乙公司 1.5）；由甲公司、乙公司参与。',
      '“共同费用”：由甲公司单独承担。',
      '“共同费用”：累计 1,000,000.00 USD 以内按关联集团均摊（每个集团一份）；超出部分30% 按关联集团均摊（每个集团一份），其余按对美进口额分摊；全体成员参与。',
    ]);
  });
});
