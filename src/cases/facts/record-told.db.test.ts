import fc from 'fast-check';
import type { Instant } from '../../kernel/index.js';
import { AuditReader, type Json, newId } from '../../platform/index.js';
import { aCaller, aTestDatabase, type TestDatabase } from '../../platform/platform.fixtures.js';
import { type FactSight, isTold } from '../domain/visibility.js';

let db: TestDatabase;
beforeAll(async () => {
  db = await aTestDatabase({ pool: 2 });
});
afterAll(() => db.close());

const caseId = newId();
const ids = [newId(), newId(), newId()] as const;
const aMoment = fc.constantFrom('2026-01-01T00:00:00.000Z' as Instant, '2100-01-01T00:00:00.000Z' as Instant);
const anId = fc.constantFrom(...ids);
const some = fc.uniqueArray(anId, { maxLength: 2 });
const actors = [newId(), newId()] as const;

const aPayload = fc.record(
  {
    group: anId,
    groupId: fc.option(anId),
    compartmentId: fc.option(anId),
    memberId: anId,
    supplierId: anId,
    whole: fc.boolean(),
    services: fc.array(fc.record({ partyId: anId }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const aSight: fc.Arbitrary<FactSight> = fc
  .record({
    parties: some,
    members: some,
    documents: some,
    people: fc.subarray([...actors]),
    things: some,
    groups: fc.array(
      fc.record({
        groupId: anId,
        from: fc.option(aMoment),
        until: fc.option(aMoment),
      }),
      { maxLength: 3 },
    ),
    compartments: some,
    money: fc.uniqueArray(fc.record({ groupId: anId, shared: fc.boolean(), kept: fc.boolean(), own: some }), {
      selector: ({ groupId }) => groupId,
    }),
  })
  .map(({ parties, members, documents, people, things, compartments, ...rest }) => ({
    ...rest,
    cases: new Set([caseId]),
    hiddenParties: new Set(parties),
    walledMembers: new Set(members),
    walledDocuments: new Set(documents),
    hiddenPeople: new Set(people.map((id) => `${caseId} ${id}`)),
    hiddenThings: new Set(things),
    compartments: new Set(compartments),
  }));

describe('the record of a case, as SQL', () => {
  it('shows whoever sees the whole case what the pure rule tells them: 300 facts to 300 readers', async () => {
    const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 1e9));
    const caller = aCaller();
    const payloads = fc.sample(aPayload, { numRuns: 300, seed });
    for (const [part, personId] of [newId(), ...actors].entries())
      await db.work.run(aCaller({ allianceId: caller.allianceId, personId }), (tx) =>
        tx.record(
          payloads.slice(part * 100, part * 100 + 100).map((payload, n) => ({
            type: 'case.moved',
            subject: { kind: 'document', id: ids[n % ids.length] ?? caseId },
            caseId,
            payload: payload as { readonly [key: string]: Json },
          })),
        ),
      );
    let told = 0;
    await db.work.read(caller, async (tx) => {
      const audit = new AuditReader();
      const read = (sight: Partial<FactSight>) =>
        audit.factsOfCase(tx, caseId, {
          before: undefined,
          limit: payloads.length,
          notNaming: [...(sight.hiddenParties ?? [])],
          notOf: [...(sight.walledMembers ?? [])],
          notAbout: [...(sight.walledDocuments ?? []), ...(sight.hiddenThings ?? [])],
          notBy: [...(sight.hiddenPeople ?? [])].map((one) => one.slice(caseId.length + 1)),
          groups: sight.groups ?? ids.map((groupId) => ({ groupId, from: null, until: null })),
          compartments: [...(sight.compartments ?? ids)],
          money: sight.money ?? ids.map((groupId) => ({ groupId, shared: true, kept: true, own: [] })),
        });
      const all = await read({});
      expect(all).toHaveLength(payloads.length);
      for (const [n, sight] of fc.sample(aSight, { numRuns: 300, seed: seed + 1 }).entries()) {
        const expected = all.filter((one) => isTold({ ...one, caseId }, sight)).map(({ id }) => id);
        told += expected.length;
        const shown = (await read(sight)).map(({ id }) => id);
        expect({ seed, n, shown }).toEqual({ seed, n, shown: expected });
      }
    });
    // Else the readers are too poor to say anything: how many it is differs with the seed.
    expect(told).toBeGreaterThan(1000);
  });
});
