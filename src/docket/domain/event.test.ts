import { calendarDate, isRefused } from '../../kernel/index.js';
import { walks } from '../../kernel/life.fixtures.js';
import { aMoment, anEvent, aReport, aService } from '../docket.fixtures.js';
import { changesForAll, correctEvent, eventLife, type EventStatus, withdrawEvent } from './event.js';

const by = { personId: 'corrector', now: aMoment };
const change = { id: 'event-2', reason: 'the waybill says otherwise', by, keepServices: [] };

describe('an event', () => {
  walks({
    life: eventLife,
    starts: ['current'],
    thing: (status) => ({ status }),
    around: (hands) => ({ hands }),
    words: { reason: 'the waybill says otherwise' },
  });

  it('corrected, is kept beside the new version, which says what it now says', () => {
    const report = aReport({ services: [aService({ servedOn: calendarDate('2026-03-23') })] });
    const outcome = correctEvent(anEvent(), report, change);
    if (isRefused(outcome)) throw new Error(outcome.refusal.code);
    expect(outcome.state.old).toEqual({ ...anEvent(), status: 'replaced', replacedBy: 'event-2' });
    expect(outcome.state.corrected).toMatchObject({
      ...report,
      id: 'event-2',
      originId: 'event-1',
      replaces: 'event-1',
      status: 'current',
      recordedBy: 'corrector',
      correctionReason: 'the waybill says otherwise',
    });
  });

  it.each<[string, Parameters<typeof aReport>[0], boolean]>([
    ['its day', { happenedOn: calendarDate('2026-03-02') }, true],
    ['its words', { note: 'Other words' }, true],
    ['its words, taken away', { note: null }, true],
    ['what shows it', { evidence: 'EDIS 1' }, true],
    ['how somebody was served', { services: [aService({ evidence: 'another waybill' })] }, false],
    ['nothing', {}, false],
  ])('changed in %s says something else to everyone served: %s', (_, other, isSo) => {
    const said = aReport({ note: 'Words', evidence: 'EDIS 0' });
    expect(changesForAll(said, { ...said, ...other })).toBe(isSo);
  });

  it.each<[string, Parameters<typeof aReport>[0], string | null]>([
    ['its words', { note: 'Room 2' }, 'order-1'],
    ['an hour it did not have', { atTime: '09:00', zone: 'UTC' }, 'order-1'],
    ['its day', { happenedOn: calendarDate('2026-03-23') }, null],
  ])('that an order set, changed in %s, is set by %s', (_what, over, setBy) => {
    const outcome = correctEvent(
      anEvent({ setBy: 'order-1', services: [] }),
      aReport({ ...over, services: [] }),
      change,
    );
    expect(outcome).toMatchObject({ state: { corrected: { setBy } } });
  });

  it('withdrawn, says when, why and by whom', () => {
    const outcome = withdrawEvent(anEvent(), 'another case', by);
    expect(outcome).toMatchObject({
      state: { status: 'withdrawn', withdrawnBy: 'corrector', withdrawnReason: 'another case' },
    });
  });

  it.each<[EventStatus, string]>([
    ['replaced', 'event.already_replaced'],
    ['withdrawn', 'event.already_withdrawn'],
  ])('that is %s is neither corrected nor withdrawn again: %s', (status, code) => {
    const event = anEvent({ status });
    expect(correctEvent(event, aReport(), change)).toMatchObject({ refusal: { code } });
    expect(withdrawEvent(event, 'again', by)).toMatchObject({ refusal: { code } });
  });
});
