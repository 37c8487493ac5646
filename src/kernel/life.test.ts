import { refuse } from './decision.js';
import { isTheirs, type Life, move, obstacle, offers, reasonWord } from './life.js';
import { walks } from './life.fixtures.js';

interface LampTerms {
  readonly status: 'dark' | 'lit' | 'broken';
  readonly action: 'light' | 'smash' | 'mend';
  readonly hand: 'guest' | 'host';
  readonly word: 'reason';
  readonly thing: { readonly status: LampTerms['status']; readonly hasOil: boolean };
  readonly around: { readonly hands: readonly LampTerms['hand'][]; readonly isNight: boolean };
}

const noOil = refuse('lamp.no_oil', 'There is no oil.', '没有灯油。');

const lamp: Life<LampTerms> = {
  of: 'lamp',
  noun: { en: 'lamp', zh: '灯' },
  statusOf: ({ status }) => status,
  statuses: {
    dark: { en: 'dark', zh: '熄灭' },
    lit: { en: 'lit', zh: '点亮' },
    broken: { en: 'broken', zh: '损坏' },
  },
  moves: {
    dark: { light: 'lit', smash: 'broken' },
    lit: { smash: 'broken' },
    broken: { mend: 'dark' },
  },
  hands: { guest: { en: 'a guest', zh: '客人' }, host: { en: 'the host', zh: '主人' } },
  words: reasonWord,
  acts: {
    light: {
      name: { en: 'Light', zh: '点灯' },
      hands: ['guest', 'host'],
      needs: [],
      guard: ({ hasOil }) => (hasOil ? undefined : noOil),
    },
    smash: { name: { en: 'Smash', zh: '打碎' }, hands: ['host'], needs: ['reason'] },
    mend: { name: { en: 'Mend', zh: '修理' }, hands: ['host'], needs: [] },
  },
  toldAs: { broken: { en: 'away', zh: '不在' } },
};

const aLamp = (status: LampTerms['status'], hasOil = true) => ({ status, hasOil });
const as = (...hands: readonly LampTerms['hand'][]) => ({ hands, isNight: true });

describe('a life', () => {
  walks({
    life: lamp,
    starts: ['dark'],
    thing: (status) => aLamp(status),
    around: (hands) => as(...hands),
    words: { reason: 'old' },
  });

  it('says whose an action is before it says anything of the thing', () => {
    expect(obstacle(lamp, 'smash', aLamp('broken'), as('guest'))).toEqual({
      code: 'lamp.not_yours',
      of: 'right',
      because: { en: '"Smash" is for: the host.', zh: '“打碎”应由下列人员办理：主人。' },
    });
  });

  it('names a status as it may be told', () => {
    expect(obstacle(lamp, 'smash', aLamp('broken'), as('host'))).toEqual({
      code: 'lamp.no_such_move',
      of: 'rule',
      because: {
        en: '"Smash" is not possible while the lamp is "away".',
        zh: '灯处于“不在”状态，不能执行“打碎”。',
      },
    });
  });

  it('asks a guard last, and a reason after it', () => {
    expect(move(lamp, 'light', aLamp('dark', false), as('guest'), {})).toEqual(noOil);
    expect(move(lamp, 'smash', aLamp('lit'), as('host'), { reason: '  ' })).toMatchObject({
      refusal: { code: 'lamp.reason_missing', because: { en: '"Smash" needs a reason.' } },
    });
  });

  it('offers everything the table has, others’ actions among it', () => {
    const offered = offers(lamp, aLamp('dark', false), as('guest'));
    expect(offered.map(({ action, obstacle: against }) => [action, against?.code])).toEqual([
      ['light', 'lamp.no_oil'],
      ['smash', 'lamp.not_yours'],
    ]);
    expect(offered.filter(isTheirs).map(({ action }) => action)).toEqual(['light']);
  });

  it('is barred of right before the table is asked', () => {
    const barred: Life<LampTerms> = { ...lamp, bar: (_, __, { isNight }) => (isNight ? noOil : undefined) };
    expect(obstacle(barred, 'mend', aLamp('lit'), as('host'))?.code).toBe('lamp.no_oil');
    expect(obstacle(barred, 'mend', aLamp('lit'), as('guest'))?.code).toBe('lamp.not_yours');
  });
});
