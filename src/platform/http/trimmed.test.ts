import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { IsText, trimmed } from './trimmed.js';

class Body {
  @trimmed
  text: unknown;
}

const read = (text: unknown): unknown => plainToInstance(Body, { text }).text;

it('takes the blanks around a text away, and leaves what is no text to its rules', () => {
  expect(read(' \t合纵 x\n')).toBe('合纵 x');
  expect(read(7)).toBe(7);
  expect(read(null)).toBeNull();
  expect(read([' a '])).toEqual([' a ']);
});

class Note {
  @IsText(3)
  text: unknown;
}

const faults = (text: unknown): readonly string[] =>
  validateSync(plainToInstance(Note, { text })).flatMap(({ constraints }) => Object.keys(constraints ?? {}));

it.each([
  [' abc ', [], 'the blanks around it do not count'],
  ['   ', ['isLength'], 'nothing but blanks is nothing'],
  ['abcd', ['isLength'], 'it is too long'],
  [7, ['isLength', 'isString'], 'it is no text'],
  [undefined, ['isLength', 'isString'], 'it is missing'],
] as const)('of %j as a text finds %j: %s', (text, found, _why) => {
  expect(faults(text).toSorted()).toEqual(found);
});
