/** What leads a new alliance to its first relied-on date, in order. */
export type FirstStepName = 'members' | 'people' | 'case' | 'date';

/** What an alliance has, as far as its first steps ask; of people, beside who reads. */
export interface FirstThings {
  readonly hasMember: boolean;
  readonly hasColleague: boolean;
  /** The newest case, where there is one. */
  readonly caseId: string | undefined;
  /** Whether a date of that case waits to be verified. */
  readonly hasDate: boolean;
  readonly hasVerifiedDate: boolean;
}

/** One step: whether it is done, and where it is taken: an address that opens its form. */
export interface FirstStep {
  readonly name: FirstStepName;
  readonly done: boolean;
  /** By name, where a step may be taken in several ways; the first is the usual one. Nowhere yet where another step comes before. */
  readonly ways: readonly { readonly way: FirstWay; readonly to: string }[];
}
export type FirstWay =
  'addMember' | 'invite' | 'byNotice' | 'byHand' | 'byImport' | 'recordEvent' | 'verifyDates';

/** The steps of a new alliance; none once a date of a case was verified: then it is at work. */
export function firstSteps(things: FirstThings): readonly FirstStep[] {
  const { hasMember, hasColleague, caseId, hasDate, hasVerifiedDate } = things;
  if (hasVerifiedDate) return [];
  return [
    { name: 'members', done: hasMember, ways: [{ way: 'addMember', to: '/members?act=add' }] },
    {
      name: 'people',
      done: hasColleague,
      ways: [{ way: 'invite', to: '/administration/people?act=invite' }],
    },
    {
      name: 'case',
      done: caseId !== undefined,
      ways: [
        { way: 'byNotice', to: '/cases/new' },
        { way: 'byHand', to: '/cases/new?by=hand' },
        { way: 'byImport', to: '/cases/new?by=import' },
      ],
    },
    { name: 'date', done: false, ways: dateWays(caseId, hasDate) },
  ];
}

function dateWays(caseId: string | undefined, hasDate: boolean): FirstStep['ways'] {
  if (caseId === undefined) return [];
  return hasDate
    ? [{ way: 'verifyDates', to: `/cases/${caseId}/deadlines?show=toConfirm` }]
    : [{ way: 'recordEvent', to: `/cases/${caseId}/docket?record=new` }];
}
