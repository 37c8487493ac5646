import { aReader, aSeat, world } from '../walls/walls.fixtures.js';
import { placesOf } from './fact-sight.reader.js';

const [cbi] = world.compartments;
const [party = ''] = world.parties;
const placesWith = (suppliers: { parties: readonly string[]; areAll: boolean } | null) =>
  placesOf(
    aReader({ seats: [aSeat('expert')], compartments: cbi === undefined ? [] : [{ ...cbi, suppliers }] }),
  ).compartments;

it('tells facts of a compartment to who reads all of it, and none to who reads what some suppliers supplied', () => {
  expect(placesWith(null)).toEqual([cbi?.id]);
  expect(placesWith({ parties: [...world.parties], areAll: true })).toEqual([cbi?.id]);
  expect(placesWith({ parties: [party], areAll: false })).toEqual([]);
});
