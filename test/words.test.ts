import { documentKinds, folders, privilegeBases } from '../src/documents/domain/document-words.js';
import { documentStates, tierNames } from '../src/documents/domain/life.js';
import {
  basisWords,
  folderWords,
  kindWords,
  stateWords,
  tierWords,
} from '../web/src/pages/documents/document-names.js';

it.each([
  ['folders', folders, folderWords],
  ['kinds', documentKinds, kindWords],
  ['bases of privilege', privilegeBases, basisWords],
  ['states', documentStates, stateWords],
  ['tiers', tierNames, tierWords],
])('the names of %s are the same on the screen and in what the server tells', (_, told, shown) => {
  expect(shown).toEqual(told);
});
