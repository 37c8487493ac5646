import { calendarDate } from '../../kernel/index.js';
import { type Absence, obstacleToAbsence } from './absence.js';

const day = calendarDate;
const wish = (from: string, until: string, deputyId = 'colleague') => ({
  personId: 'me',
  deputyId,
  from: day(from),
  until: day(until),
});
const known: Absence = { id: 'a1', ...wish('2026-05-01', '2026-05-10') };

describe('saying that one is away', () => {
  it.each([
    ['2026-04-06', '2026-04-10', undefined, undefined],
    ['2026-04-02', '2026-04-02', undefined, undefined],
    ['2026-04-10', '2026-04-06', undefined, 'absence.days_reversed'],
    ['2026-03-01', '2026-03-31', undefined, 'absence.over'],
    ['2026-04-06', '2027-04-08', undefined, 'absence.too_long'],
    ['2062-04-06', '2062-04-10', undefined, 'absence.too_long'],
    ['2026-04-20', '2026-05-01', undefined, 'absence.overlaps'],
    ['2026-05-10', '2026-05-12', undefined, 'absence.overlaps'],
    ['2026-05-11', '2026-05-12', undefined, undefined],
    ['2026-04-06', '2026-04-10', 'rival', 'absence.deputy_not_beside'],
  ])('from %s to %s, with %s: %s', (from, until, deputy, code) => {
    const obstacle = obstacleToAbsence(wish(from, until, deputy), [known], ['colleague'], day('2026-04-02'));
    expect(obstacle?.refusal.code).toBe(code);
  });
});
