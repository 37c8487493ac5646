import type { Ground, Method } from '../authorization/world/ground.js';

/** A request that names a thing in its body, its query or further down its path. */
export interface Naming {
  readonly who: string;
  /** What is hidden from that person. */
  readonly hidden: readonly string[];
  readonly ask: (id: string) => readonly [Method, string, object?];
}

const coordinator = 'coordinator · walled off case';
const hiddenCases = ['case: the joint case', "case: another alliance's case"];
const hiddenGroups = ['group: of A', 'group: of C', 'group: of another alliance'];
const reason = { reason: 'X' };

/** What those who run the place and are kept out of the joint case may try, each by one thing of it. */
export function walledNamings(ground: Ground): readonly Naming[] {
  const id = (name: string): string => ground.id(name);
  const other = `cases/${id('case: a case of another member')}`;
  const upload = { fileName: 'a.txt', sizeBytes: 5 };
  const accusation = {
    proceedingId: id('proceeding: of another case'),
    asserterId: id('asserter of another case'),
    patentId: id('patent of another case'),
    respondentId: id('accused of another case'),
    productId: id('second product of another case'),
    claims: '7',
    outcome: 'asserted',
  };
  const byCoordinator = (hidden: readonly string[], ...asks: readonly Naming['ask'][]): readonly Naming[] =>
    asks.map((ask) => ({ who: coordinator, hidden, ask }));
  const parts = {
    proceedingId: 'proceeding: of the joint case',
    asserterId: 'asserter of the joint case',
    patentId: 'patent of the joint case',
    respondentId: 'accused of the joint case',
    productId: 'product of the joint case',
  };
  return [
    ...byCoordinator(
      hiddenCases,
      (caseId) => ['POST', 'groups', { caseId, nameEn: 'X' }],
      (caseId) => ['POST', 'uploads', { ...upload, caseId }],
      (caseId) => ['GET', `groups?caseId=${caseId}`],
      (caseId) => ['GET', `documents?caseId=${caseId}`],
      (caseId) => ['GET', `parked-cases?caseId=${caseId}`],
      (earlierId) => [
        'POST',
        `parked-cases/${id('parked case: of the joint case')}/settlement`,
        { earlierId, action: 'dismiss', ...reason },
      ],
    ),
    ...byCoordinator(
      hiddenGroups,
      (groupId) => ['POST', 'uploads', { ...upload, groupId }],
      (groupId) => ['GET', `documents?groupId=${groupId}`],
    ),
    ...byCoordinator(
      ['proceeding: of the joint case', "proceeding: another alliance's"],
      (proceedingId) => [
        'POST',
        `${other}/events`,
        { proceedingId, kind: 'note', happenedOn: '2026-03-20', note: 'X' },
      ],
      (proceedingId) => ['GET', `documents?proceedingId=${proceedingId}`],
      (proceedingId) => ['GET', `${other}/accusation-matrix?proceedingId=${proceedingId}`],
    ),
    ...Object.entries(parts).map(([part, name]): Naming => ({
      who: coordinator,
      hidden: [name],
      ask: (one) => ['POST', `${other}/accusations`, { ...accusation, [part]: one }],
    })),
    ...byCoordinator(['accusation of the joint case'], (one) => [
      'POST',
      `${other}/accusation-outcomes`,
      { accusationIds: [one], outcome: 'withdrawn', outcomeOn: '2026-05-30', outcomeSource: 'An order' },
    ]),
    ...byCoordinator(
      ['firm: foreigner'],
      (memberId) => ['POST', 'cases', { kind: 'itc_337', titleEn: 'X', memberIds: [memberId] }],
      (memberId) => ['POST', `${other}/parties`, { name: 'X', role: 'respondent', side: 'ours', memberId }],
      (memberId) => ['PUT', `${other}/members`, { memberIds: [memberId] }],
      (memberId) => ['GET', `cases?memberId=${memberId}`],
    ),
    ...byCoordinator(['person: coordinator · other alliance'], (personId) => [
      'POST',
      `parties/${id('party: N in another case')}/counsel`,
      { firm: 'X', personId },
    ]),
    ...(['case', 'group'] as const).map((objectKind): Naming => ({
      who: 'ethics_officer · walled off case',
      hidden: objectKind === 'case' ? hiddenCases : hiddenGroups,
      ask: (objectId) => [
        'POST',
        'walls',
        {
          subjectKind: 'person',
          subjectId: id('person: expert · not cleared'),
          objectKind,
          objectId,
          ...reason,
        },
      ],
    })),
  ];
}
