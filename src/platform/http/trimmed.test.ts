import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { trimmed } from './trimmed.js';

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
