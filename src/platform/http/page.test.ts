import 'reflect-metadata';
import { InvalidInputError } from '../errors.js';
import { decodeCursor, decodeMomentCursor, encodeCursor } from './page.js';

const id = '01a1fdb6-47bb-76b5-99a0-b8c0b5b37acc';

describe('a cursor', () => {
  it('gives back what it was made of', () => {
    expect(decodeCursor(encodeCursor('2026-11-27', id), ['date', 'id'])).toEqual(['2026-11-27', id]);
    expect(decodeCursor(encodeCursor(41), ['place'])).toEqual([41]);
    expect(decodeCursor(undefined, ['place'])).toBeUndefined();
    expect(decodeMomentCursor(undefined)).toBeNull();
  });

  it.each(['2026-11-21T10:41:47.376Z', '2026-11-21 10:41:47.376+00', '2026-11-21 10:41:47+05:30'])(
    'takes a moment as JavaScript and as PostgreSQL write it: %s',
    (at) => {
      expect(decodeMomentCursor(encodeCursor(at, id))).toEqual({ at, id });
    },
  );

  it.each([
    ['another date', ['2026-02-30', id], ['date', 'id']],
    ['no date', ['x', id], ['date', 'id']],
    ['no id', ['2026-11-27', 'x'], ['date', 'id']],
    ['a number where a text is due', [1, id], ['text', 'id']],
    ['a text where a place is due', ['1'], ['place']],
    ['a place beyond counting', [1e99], ['place']],
    ['half a place', [1.5], ['place']],
    ['a value too few', ['x'], ['text', 'id']],
    ['a moment only JavaScript would read', ['november 1', id], ['moment', 'id']],
    ['a moment on no day', ['2026-02-30T10:00:00Z', id], ['moment', 'id']],
    ['a moment at no hour', ['2026-02-03T27:00:00Z', id], ['moment', 'id']],
  ] as const)('with %s is none of ours', (_, values, kinds) => {
    expect(() => decodeCursor(encodeCursor(...values), kinds)).toThrow(InvalidInputError);
  });

  it.each(['', 'W', 'bnVsbA', 'e30'])('that is no list (%s) is none of ours', (cursor) => {
    expect(() => decodeCursor(cursor, ['text'])).toThrow(InvalidInputError);
  });
});
