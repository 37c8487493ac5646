import type { Instant } from '../../kernel/index.js';
import { Names } from './names.js';

const at = (day: string): Instant => `2026-${day}T00:00:00.000Z` as Instant;

describe('the names of people', () => {
  const names = new Names([
    { id: 'a', name: 'Li Na', until: at('02-01') },
    { id: 'a', name: '王娜', latinName: 'Wang Na', until: at('05-01') },
    { id: 'a', name: 'Na Schmidt', until: null },
    { id: 'b', name: 'Zhao Lei', until: null },
  ]);

  it.each([
    ['01-15', 'Li Na'],
    ['02-01', '王娜'],
    ['04-30', '王娜'],
    ['05-01', 'Na Schmidt'],
    ['11-01', 'Na Schmidt'],
  ])('on %s it was %s', (day, name) => {
    expect(names.at('a', at(day))).toBe(name);
  });

  it('is told in both languages, the one that was given standing for the other', () => {
    expect(names.both('a', at('03-01'))).toEqual({ en: 'Wang Na', zh: '王娜' });
    expect(names.both('b', null)).toEqual({ en: 'Zhao Lei', zh: 'Zhao Lei' });
    expect(names.both('c', null)).toBeUndefined();
  });

  it('is the present one where nobody says when, or there was no other', () => {
    expect(names.at('a', null)).toBe('Na Schmidt');
    expect(names.get('a')).toBe('Na Schmidt');
    expect(names.at('b', at('01-01'))).toBe('Zhao Lei');
    expect(names.at('c', at('01-01'))).toBeUndefined();
  });
});
