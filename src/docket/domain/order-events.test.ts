import { calendarDate } from '../../kernel/index.js';
import { anEvent, aReport } from '../docket.fixtures.js';
import { faultsOfReport } from './check-report.js';
import type { DocketEvent } from './event.js';
import { planEvents } from './order-events.js';
import { type OrderLine, rulingsOfOrder } from './order-lines.js';

const hearing = 'evidentiary_hearing_start';
const line = (over: Partial<OrderLine> = {}): OrderLine =>
  ({
    key: 'key-1',
    sort: 'event',
    event: hearing,
    on: calendarDate('2026-12-07'),
    atTime: null,
    zone: null,
    partyId: null,
    ...over,
  }) as OrderLine;
const anOrderEvent = (lines: readonly OrderLine[], over: Partial<DocketEvent> = {}) =>
  anEvent({
    id: 'order-1',
    originId: 'order-1',
    kind: 'order_setting_dates',
    authority: 'Order No. 4',
    services: [],
    happenedOn: calendarDate('2026-03-31'),
    lines,
    ...over,
  });
const aHearing = (on: string, over: Partial<DocketEvent> = {}) =>
  anEvent({ id: 'hearing-1', kind: hearing, services: [], happenedOn: calendarDate(on), ...over });

const nine = line({ atTime: '09:00', zone: 'UTC' });

const set = (event: string | null) => ({ sort: 'set', event: event === null ? null : { id: event } });

describe('what an order does to the events of its proceeding', () => {
  it.each([
    // [the order, as it was, what stands, steps, why]
    [anOrderEvent([line()]), null, [], [set(null)], 'nothing of the kind is to come'],
    [
      anOrderEvent([line()]),
      null,
      [aHearing('2026-11-02')],
      [set('hearing-1')],
      'it was to come on another day',
    ],
    [anOrderEvent([line()]), null, [aHearing('2026-03-02')], [set(null)], 'the one before is over'],
    [
      anOrderEvent([line()]),
      anOrderEvent([line()]),
      [aHearing('2026-12-07', { setBy: 'order-1' })],
      [],
      'it is set',
    ],
    [
      anOrderEvent([line()]),
      anOrderEvent([line()]),
      [aHearing('2027-01-11', { setBy: 'order-9' })],
      [],
      'a later order moved it',
    ],
    [
      anOrderEvent([line({ on: calendarDate('2026-12-14') })]),
      anOrderEvent([line()]),
      [aHearing('2027-01-11', { setBy: 'order-9' })],
      [],
      'a later order moved it, whatever this one says now',
    ],
    [
      anOrderEvent([line({ on: calendarDate('2026-12-14') })]),
      anOrderEvent([line()]),
      [aHearing('2027-01-11')],
      [set('hearing-1')],
      'somebody moved it, and the order says another day now',
    ],
    [
      anOrderEvent([nine]),
      anOrderEvent([line()]),
      [aHearing('2026-12-07', { setBy: 'order-1' })],
      [{ ...set('hearing-1'), hour: { atTime: '09:00' } }],
      'the order names an hour now',
    ],
    [
      anOrderEvent([line()]),
      anOrderEvent([nine]),
      [aHearing('2026-12-07', { setBy: 'order-1', atTime: '09:00', zone: 'UTC' })],
      [{ ...set('hearing-1'), hour: { atTime: null } }],
      'the order names no hour any more',
    ],
    [
      anOrderEvent([line()]),
      anOrderEvent([line()]),
      [aHearing('2026-12-07', { setBy: 'order-1', atTime: '09:00', zone: 'UTC' })],
      [],
      'the order names no hour and somebody did',
    ],
    [
      anOrderEvent([line({ on: calendarDate('2026-12-14') })]),
      anOrderEvent([line()]),
      [aHearing('2026-12-07', { setBy: 'order-1' })],
      [set('hearing-1')],
      'the order says another day',
    ],
    [
      anOrderEvent([]),
      anOrderEvent([line()]),
      [aHearing('2026-12-07', { setBy: 'order-1' })],
      [{ sort: 'undo' }],
      'the order no longer names it',
    ],
    [
      anOrderEvent([line()], { status: 'withdrawn' }),
      null,
      [aHearing('2026-12-07', { setBy: 'order-1' })],
      [{ sort: 'undo' }],
      'the order is withdrawn',
    ],
    [
      anOrderEvent([line()], { status: 'withdrawn' }),
      null,
      [aHearing('2027-01-11')],
      [],
      'it is nothing of this order',
    ],
  ] as const)('%#: since %5$s', (order, earlier, current, steps, _why) => {
    const planned = planEvents(order, earlier, current);
    expect(planned).toHaveLength(steps.length);
    expect(planned).toMatchObject(steps);
  });
});

describe('a deadline of an order', () => {
  const plain = line({
    sort: 'plain',
    action: { en: 'File', zh: '提交' },
    partyId: 'acme',
  });

  it('is given to the party it binds, as long as that is in the case', () => {
    expect(rulingsOfOrder(anOrderEvent([plain]), ['acme'])).toMatchObject([
      { ruleId: 'order.key-1', partyId: 'acme', due: '2026-12-07', pack: null, citation: 'Order No. 4' },
    ]);
    expect(rulingsOfOrder(anOrderEvent([plain]), [])).toEqual([]);
  });
});

describe('what does not fit', () => {
  const place = { forum: 'us-itc', partyIds: ['acme'] };
  it('is told of an event that is no order and has dates of one', () => {
    const report = aReport({ kind: 'note', services: [], lines: [line()] });
    expect(faultsOfReport(report, place)).toMatchObject([{ pointer: '/lines' }]);
  });
});
