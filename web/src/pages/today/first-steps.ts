/** What leads a new alliance to its first relied-on date, in order. */
export type FirstStepName = 'members' | 'people' | 'case' | 'date';

/** Whether dates of the case wait to be verified: some by who reads, or all by somebody else, since who recorded an event may not. */
export type DatesToVerify = 'none' | 'byReader' | 'byOthers';

/** What an alliance has, as far as its first steps ask. */
export interface FirstThings {
  readonly hasMember: boolean;
  /** Whether anybody beside who reads acts for a member, or is counsel; or was invited to. */
  readonly hasColleague: boolean;
  /** The newest case, where there is one. */
  readonly caseId: string | undefined;
  readonly dates: DatesToVerify;
  readonly hasVerifiedDate: boolean;
}

/** One step: whether it is done, and where it is taken: an address that opens its form. */
export interface FirstStep {
  readonly name: FirstStepName;
  readonly done: boolean;
  /** Whether another person than the reader must do it. */
  readonly byOthers?: boolean;
  /** By name, where a step may be taken in several ways; the first is the usual one. Nowhere yet where another step comes before. */
  readonly ways: readonly { readonly way: FirstWay; readonly to: string }[];
}
export type FirstWay =
  'addMember' | 'invite' | 'byNotice' | 'byHand' | 'byImport' | 'recordEvent' | 'verifyDates';

const invite = { way: 'invite', to: '/administration/people?act=invite' } as const;

/** The steps of a new alliance; none once a date of a case was verified: then it is at work. */
export function firstSteps(things: FirstThings): readonly FirstStep[] {
  const { hasMember, hasColleague, caseId, dates, hasVerifiedDate } = things;
  if (hasVerifiedDate) return [];
  return [
    { name: 'members', done: hasMember, ways: [{ way: 'addMember', to: '/members?act=add' }] },
    {
      name: 'people',
      done: hasColleague,
      ways: [invite],
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
    { name: 'date', done: false, byOthers: dates === 'byOthers', ways: dateWays(caseId, dates) },
  ];
}

function dateWays(caseId: string | undefined, dates: DatesToVerify): FirstStep['ways'] {
  if (caseId === undefined) return [];
  if (dates === 'byOthers') return [invite];
  return dates === 'byReader'
    ? [{ way: 'verifyDates', to: `/cases/${caseId}/deadlines?show=toConfirm` }]
    : [{ way: 'recordEvent', to: `/cases/${caseId}/docket?record=new` }];
}
