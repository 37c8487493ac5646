import { askEveryCellOf } from './cells.js';

describe('who may do what: cases, asked cell by cell', () => {
  askEveryCellOf('cases');
});
