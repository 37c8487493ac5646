import { actionsFrom, isRefused, move, reachableFrom } from '../../kernel/index.js';
import { calendars } from '../../calendars/index.js';
import { aDeadline, anOrderedDeadline, aRuling } from '../docket.fixtures.js';
import { countsBy } from './counts-by.js';
import { impactCaseStatuses, impactLife } from './impact-life.js';
import { impactLines, isSameImpact } from './impact-lines.js';
import { reconcile } from './reconcile.js';
import { calendarDate as day } from '../../kernel/index.js';

const change = {
  originId: 'event-1',
  eventId: 'event-1',
  caseId: 'case-1',
  proceedingId: 'proceeding-1',
  by: null,
  why: { en: 'The offices were closed.', zh: '机关关闭。' },
};
const linesFrom = (existing: Parameters<typeof reconcile>[0], wanted: Parameters<typeof reconcile>[1]) =>
  impactLines(
    existing,
    reconcile(existing, wanted, change, () => 'new'),
  );

describe('what would move in a case', () => {
  it('reaches every status from being worked out', () => {
    expect(new Set(reachableFrom(impactLife.moves, 'computing'))).toEqual(new Set(impactCaseStatuses));
  });

  it.each([
    ['computing', []],
    ['waiting', ['accept', 'dismiss']],
    ['accepted', ['stop']],
    ['dismissed', ['accept']],
    ['applied', []],
    ['unmoved', []],
  ] as const)('%s lets a coordinator %j', (status, allowed) => {
    const hands = ['coordinator'] as const;
    const may = actionsFrom(impactLife.moves, status).filter(
      (action) => !isRefused(move(impactLife, action, { status }, { hands }, { reason: 'so' })),
    );
    expect(may).toEqual(allowed);
  });

  it('lists what moves, comes and goes, and leaves out what stays as it is', () => {
    const stays = aDeadline({ id: 'stays', ruleId: 'stays' });
    const [moves, goes] = [aDeadline({ id: 'moves' }), aDeadline({ id: 'goes', ruleId: 'goes' })];
    const later = aRuling({ due: day('2026-04-14') });
    const lines = linesFrom(
      [stays, moves, goes],
      [aRuling({ ruleId: 'stays' }), later, aRuling({ ruleId: 'comes' })],
    );
    expect(
      lines.map(({ deadlineId, change: is, fromDue, toDue }) => [deadlineId, is, fromDue, toDue]),
    ).toEqual([
      ['moves', 'moves', '2026-04-13', '2026-04-14'],
      [null, 'comes', null, '2026-04-13'],
      ['goes', 'goes', '2026-04-13', null],
    ]);
  });

  it('tells of an ordered date that it stays, where the law gives another beside it', () => {
    const ordered = anOrderedDeadline();
    expect(linesFrom([ordered], [aRuling()])).toEqual([]);
    expect(linesFrom([ordered], [aRuling({ due: day('2026-04-14') })])).toMatchObject([
      { change: 'stays', fromDue: '2026-04-20', toDue: '2026-04-20' },
    ]);
  });

  it('is the same in another order, and another where a day is', () => {
    const of = (due: string) =>
      linesFrom([aDeadline()], [aRuling({ due: day(due) }), aRuling({ ruleId: 'b' })]);
    expect(isSameImpact(of('2026-04-14'), of('2026-04-14').toReversed())).toBe(true);
    expect(isSameImpact(of('2026-04-14'), of('2026-04-15'))).toBe(false);
  });
});

describe('who counts by a calendar', () => {
  it.each([
    ['us-itc', 'closure', 'us-itc + closures', 'us-itc'],
    ['US-DC', 'closure', 'US-DC + closures', 'US'],
    ['DE', 'year', 'DE-NW', 'CN'],
    ['CN', 'year', 'CN', 'JP'],
  ] as const)('%s by a %s: %s, and not %s', (calendar, added, counted, not) => {
    expect(countsBy(calendar, added).calendars).toContain(counted);
    expect(countsBy(calendar, added).calendars).not.toContain(not);
  });

  it('is named by the law of which one rule alone does', () => {
    expect(countsBy('LU', 'year').forums).toContain('upc');
    expect(countsBy('DE-BW', 'year').forums).toContain('de-court');
  });

  it('is each calendar by itself', () => {
    for (const { id, counting } of calendars)
      if (counting === undefined) expect(countsBy(id, 'year').calendars).toContain(id);
  });
});
