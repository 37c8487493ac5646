import { askEveryCellOf } from './cells.js';

describe('who may do what: groups, asked cell by cell', () => {
  askEveryCellOf('groups');
});
