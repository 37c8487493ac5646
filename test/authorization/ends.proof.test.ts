import { askEveryCellOf } from './cells.js';

describe('who may do what: joining, leaving and settling, asked cell by cell', () => {
  askEveryCellOf('ends');
});
