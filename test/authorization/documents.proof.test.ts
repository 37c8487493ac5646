import { askEveryCellOf } from './cells.js';

describe('who may do what: documents, asked cell by cell', () => {
  askEveryCellOf('documents');
});
