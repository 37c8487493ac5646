import { calendarDate } from '../../kernel/index.js';
import { aService } from '../docket.fixtures.js';
import { carriedServices, leftBehind } from './carry-services.js';

const [old, fresh, own] = [
  calendarDate('2018-09-10'),
  calendarDate('2018-09-12'),
  calendarDate('2018-09-11'),
];
const dated = (happenedOn = old, ...services: readonly (readonly [string, typeof old])[]) => ({
  happenedOn,
  services: services.map(([partyId, servedOn]) => aService({ partyId, servedOn })),
});
const before = dated(old, ['a', old], ['b', own]);

describe('the services of an event whose day is corrected', () => {
  it.each([
    // [after, keep, choices, refused, why]
    [dated(fresh, ['a', fresh], ['b', own]), [], { a: 'carried' }, false, 'it goes with its event'],
    [
      dated(fresh, ['a', old], ['b', own]),
      [],
      { a: 'undecided' },
      true,
      'nobody has said whether the old day is right',
    ],
    [dated(fresh, ['a', old], ['b', own]), ['b'], { a: 'undecided' }, true, 'that was said of another'],
    [dated(fresh, ['a', old], ['b', own]), ['a'], { a: 'left' }, false, 'it stays on purpose'],
    [dated(fresh, ['a', own], ['b', fresh]), [], { a: 'changed' }, false, 'it gets a day of its own'],
    [
      dated(fresh, ['b', own]),
      [],
      {},
      false,
      'it is taken away, which the preview shows as a date that goes',
    ],
    [dated(old, ['a', fresh], ['b', own]), [], {}, false, 'the event stays on its day'],
  ])('%j with %j kept: %j, refused %s, for %s', (after, keep, choices, refused, _why) => {
    const carried = carriedServices(before, after, keep);
    expect(Object.fromEntries(carried.map(({ partyId, choice }) => [partyId, choice]))).toEqual(choices);
    expect(leftBehind(before, after, keep)?.code).toBe(refused ? 'event.service_left_behind' : undefined);
  });

  it('keep the last day they may have been: it is nobody’s guess where that moves', () => {
    const between = (servedOn: typeof old) => ({
      ...dated(servedOn),
      services: [aService({ partyId: 'a', servedOn, servedUntil: fresh })],
    });
    const moved = dated(own).happenedOn;
    expect(carriedServices(between(old), { ...between(old), happenedOn: moved }, [])).toMatchObject([
      { from: old, to: old, choice: 'undecided' },
    ]);
    expect(carriedServices(between(old), between(own), [])).toMatchObject([
      { from: old, to: own, choice: 'carried' },
    ]);
    // One of which the event's day was the last it may have been is asked about by nobody: its days are its own.
    const until = {
      ...dated(fresh),
      services: [aService({ partyId: 'a', servedOn: old, servedUntil: fresh })],
    };
    expect(leftBehind(until, { ...until, happenedOn: own }, [])).toBeUndefined();
  });

  it('are counted in the refusal, in both languages', () => {
    const two = leftBehind(dated(old, ['a', old], ['b', old]), dated(fresh, ['a', old], ['b', old]), []);
    expect(two?.because.en).toContain('from 2018-09-10 to 2018-09-12, but 2 services keep the old date');
    expect(two?.because.zh).toContain('有 2 项送达仍为原日期');
  });
});
