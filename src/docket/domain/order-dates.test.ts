import { calendarDate } from '../../kernel/index.js';
import { aMoment, anEvent, anOrder } from '../docket.fixtures.js';
import type { DocketEvent } from './event.js';
import { lineNotApart, type OfLine, setsDate } from './order-dates.js';
import type { DeadlineLine, EventLine } from './order-lines.js';
import type { DeadlineOrder } from './ordered-date.js';

const line = (over: Partial<DeadlineLine> = {}): DeadlineLine => ({
  key: 'key-1',
  sort: 'deadline',
  deadlineId: 'deadline-1',
  on: calendarDate('2026-04-20'),
  atTime: null,
  zone: null,
  partyId: 'acme',
  ...over,
});
const order = (over: Partial<DocketEvent> = {}): DocketEvent =>
  anEvent({
    id: 'order-event-4',
    originId: 'order-event-4',
    kind: 'order_setting_dates',
    authority: 'Order No. 4',
    happenedOn: calendarDate('2026-03-30'),
    services: [],
    lines: [line()],
    ...over,
  });
const row = (over: Partial<DeadlineOrder> = {}): DeadlineOrder => ({
  ...anOrder(),
  deadlineId: 'deadline-1',
  originId: 'order-4',
  eventId: 'order-event-4',
  enteredBy: 'recorder',
  enteredAt: aMoment,
  endedAt: null,
  endedBy: null,
  endReason: null,
  replacedBy: null,
  ...over,
});
const misspelt = order({ authority: 'Oder No. 4' });
const another = line({ on: calendarDate('2026-05-04') });
const ofNo9 = row({ id: 'order-9', eventId: 'order-event-9' });
const alone = row({ id: 'alone', eventId: null });
const open = (inForce: DeadlineOrder | null): OfLine => ({ isOpen: true, inForce });

describe('a date of a deadline in an order', () => {
  it.each<[string, DeadlineLine, DocketEvent | null, OfLine, boolean]>([
    ['a new order sets it', line(), null, open(null), true],
    ['a new order takes the place of another', line(), null, open(ofNo9), true],
    [
      'a new order on what is over is left to be refused',
      line(),
      null,
      { isOpen: false, inForce: null },
      true,
    ],
    ['it is set', line(), order(), open(row()), false],
    ['another day is set', another, order(), open(row()), true],
    ['another hour is set', line({ atTime: '12:00', zone: 'UTC' }), order(), open(row()), true],
    [
      'its name is mended where it is in force',
      line(),
      misspelt,
      open(row({ authority: 'Oder No. 4' })),
      true,
    ],
    ['its name is mended, and a later order stands', line(), misspelt, open(ofNo9), false],
    ['its day is mended, and a later order stands', another, order(), open(ofNo9), false],
    ['its day is mended, and somebody entered another since', another, order(), open(alone), false],
    ['its name is mended, and somebody lifted it', line(), misspelt, open(null), false],
    ['its day is mended after somebody lifted it', another, order(), open(null), true],
    ['it is newly named', line(), order({ lines: [] }), open(ofNo9), true],
    ['it is mended, and what it was of is over', another, order(), { isOpen: false, inForce: row() }, false],
  ])('%s', (_why, said, earlier, known, sets) => {
    expect(setsDate(said, order(), earlier, known)).toBe(sets);
  });
});

describe('a date that is not known before the order is', () => {
  const hearing: EventLine = { ...line(), sort: 'event', event: 'hearing', key: 'key-0', partyId: null };
  const both = order({ lines: [hearing, line()] });
  it.each<[string, DocketEvent, string, string[], number]>([
    ['follows from an event the order sets', both, 'hearing-1', ['hearing-1'], 1],
    ['is one the order itself gives', both, 'order-event-4', [], 1],
    ['is none that follows from something else', both, 'event-1', ['hearing-1'], -1],
    ['is no obstacle to a withdrawal', { ...both, status: 'withdrawn' }, 'hearing-1', ['hearing-1'], -1],
  ])('%s', (_what, said, originId, set, at) => {
    expect(lineNotApart(said, [{ id: 'deadline-1', originId }], new Set(set))).toBe(at);
  });
});
