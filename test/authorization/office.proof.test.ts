import { askEveryCellOf } from './cells.js';

describe('who may do what: office, asked cell by cell', () => {
  askEveryCellOf('office');
});
