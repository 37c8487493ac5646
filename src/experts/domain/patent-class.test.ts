import { classesAbove, patentClass } from './patent-class.js';

describe('a class of CPC or IPC', () => {
  it.each([
    ['H01L33/00', 'H01L33/00'],
    ['h01l 33/00', 'H01L33/00'],
    ['H01L 0033/00', 'H01L33/00'],
    ['Ｈ０１Ｌ３３／００', 'H01L33/00'],
    [' H01L ', 'H01L'],
    ['H01', 'H01'],
    ['Y02E10/549', 'Y02E10/549'],
    ['H', undefined],
    ['X01L', undefined],
    ['H01L33/0', undefined],
    ['H01L33/', undefined],
    ['H0133/00', undefined],
    ['', undefined],
  ])('%j is %j', (written, read) => {
    expect(patentClass(written)).toBe(read);
  });

  it.each([
    [['H01L33/00'], ['H01', 'H01L', 'H01L33', 'H01L33/00']],
    [['H01L'], ['H01', 'H01L']],
    [['H01'], ['H01']],
    [
      ['H01L33/00', 'H01L21/02'],
      ['H01', 'H01L', 'H01L33', 'H01L33/00', 'H01L21', 'H01L21/02'],
    ],
    [[], []],
  ])('%j lie in %j', (classes, above) => {
    expect(classesAbove(classes)).toEqual(above);
  });
});
