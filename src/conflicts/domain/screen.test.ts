import fc from 'fast-check';
import { compareNames } from '../../firms/index.js';
import { checkWorld, found } from './screen.fixtures.js';
import { alikeNames, worlds } from './worlds.fixtures.js';

describe('candidates and matters of random worlds', () => {
  it('have names that are alike exactly as the model takes them to be', () => {
    const rows = alikeNames.flatMap((names, row) => names.map((name) => ({ name, row })));
    const wrong = rows.flatMap((a) =>
      rows
        .filter((b) => compareNames(a.name, b.name).alike !== (a.row === b.row))
        .map((b) => [a.name, b.name]),
    );
    expect(wrong).toEqual([]);
  });

  it('are found what is found by asking everything one by one, by every rule', () => {
    fc.assert(fc.property(worlds, checkWorld), { seed: 13, numRuns: 80 });
    expect([...found.keys()].toSorted()).toEqual(
      [
        'academic',
        'both_sides',
        'co_member',
        'confided',
        'contrary',
        'directorship',
        'employment',
        'engagement',
        'equity',
        'family',
        'inventor',
        'mediator',
        'name',
        'nda',
        'other_tie',
        'past_post',
        'standards',
        'testimony',
      ].toSorted(),
    );
  });
});
