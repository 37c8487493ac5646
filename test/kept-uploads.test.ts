import { placeOf } from '../web/src/pages/documents/upload-place.js';

const file = { name: 'notice.eml', size: 9, lastModified: 1 };
const wanted = { caseId: 'c1', fileName: 'notice.eml', sizeBytes: 9, folder: 'correspondence' } as const;

describe('an upload that was cut off', () => {
  it('is known again by the file and all that was chosen for it, in whatever order it was written', () => {
    const { folder, ...rest } = wanted;
    expect(placeOf(file, { folder, ...rest })).toBe(placeOf(file, wanted));
    expect(placeOf(file, { ...wanted, sha256: 'ab', acknowledged: ['x'] })).toBe(placeOf(file, wanted));
  });

  it.each([
    ['folder', { folder: 'orders' }],
    ['tier', { tier: 'T2' }],
    ['supplier', { supplierMemberId: 'm1' }],
    ['group', { groupId: 'g1' }],
    ['compartment', { compartmentId: 'o1' }],
    ['kind', { kind: 'email' }],
    ['case', { caseId: 'c2' }],
  ] as const)('is another one with another %s, so that what is chosen now is not lost', (_name, other) => {
    expect(placeOf(file, { ...wanted, ...other })).not.toBe(placeOf(file, wanted));
  });
});
