import { calendarDate, isRefused } from '../../kernel/index.js';
import {
  compareParked,
  type Numbered,
  obstacleToSettling,
  type Parking,
  settleParking,
} from './parked-case.js';

const aCase = (over: Partial<Numbered> = {}): Numbered => ({
  kind: 'itc_337',
  number: '337-TA-9001',
  title: 'Certain Demo Widgets',
  summary: null,
  filedOn: null,
  institutedOn: null,
  citation: null,
  document: null,
  url: null,
  imported: null,
  parties: [],
  patents: [],
  ...over,
});
const firm = { id: 'p', role: 'respondent', place: null, country: null, withdrawn: false } as const;

describe('what a parked case would bring', () => {
  it('is what its earlier namesake lacks', () => {
    const later = aCase({
      title: 'Other words',
      filedOn: calendarDate('2026-01-05'),
      parties: [
        { ...firm, name: 'Demo GmbH' },
        { ...firm, name: 'Gone Ltd.', withdrawn: true },
      ],
      patents: ['US9000001'],
    });
    const { change } = compareParked(later, aCase());
    expect(change).toMatchObject({
      set: { filedOn: '2026-01-05' },
      parties: [{ name: 'Demo GmbH', role: 'respondent' }],
      patents: ['US9000001'],
    });
    expect(change?.parties).toHaveLength(1);
    expect(change?.set).not.toHaveProperty('title');
  });

  it.each([
    ['itc_337', 'infringement_suit'],
    ['infringement_suit', 'itc_337'],
  ] as const)('is nothing from %s into %s', (later, earlier) => {
    const said = aCase({ kind: later, patents: ['US9000001'] });
    expect(compareParked(said, aCase({ kind: earlier }))).toEqual({ change: null, notes: [] });
  });
});

const changing = compareParked(aCase({ patents: ['US9000001'] }), aCase());
const same = compareParked(aCase(), aCase());
const parking = (over: Partial<Parking>): Parking => ({
  id: 'parking',
  number: '337-TA-9001',
  comparison: changing,
  outcome: null,
  ...over,
});

describe('settling a parked case', () => {
  it.each([
    ['take', {}, undefined],
    ['dismiss', {}, undefined],
    ['take', { comparison: same }, 'parked_case.nothing_to_take'],
    ['dismiss', { comparison: same }, undefined],
    ['take', { outcome: 'taken' }, 'parked_case.settled'],
    ['dismiss', { outcome: 'taken' }, 'parked_case.settled'],
    ['take', { outcome: 'dismissed' }, 'parked_case.settled'],
    ['dismiss', { outcome: 'dismissed' }, 'parked_case.settled'],
  ] as const)('to %s with %j is refused with %s', (action, over, code) => {
    expect(obstacleToSettling(parking(over), action)?.code).toBe(code);
    const outcome = settleParking(parking(over), action, 'One matter');
    expect(isRefused(outcome) ? outcome.refusal.code : undefined).toBe(code);
  });

  it('tells of it outside both cases, with the reason and no id of either', () => {
    expect(settleParking(parking({}), 'take', 'One matter')).toEqual({
      state: 'taken',
      facts: [
        {
          type: 'parked_case.settled',
          subject: { kind: 'parked_case', id: 'parking' },
          payload: { outcome: 'taken', reason: 'One matter' },
        },
      ],
    });
  });
});
