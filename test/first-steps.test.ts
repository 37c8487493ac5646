import { type FirstThings, firstSteps } from '../web/src/pages/today/first-steps.js';

const nothing: FirstThings = {
  hasMember: false,
  hasColleague: false,
  caseId: undefined,
  dates: 'none',
  hasVerifiedDate: false,
};
const told = (things: Partial<FirstThings>) =>
  firstSteps({ ...nothing, ...things }).map(
    ({ name, done, ways }) => `${name}${done ? ' done' : ''}: ${ways.map(({ to }) => to).join(' ')}`,
  );

describe('the first steps of an alliance', () => {
  it('lead from its members to a first verified date, each by the address of its form', () => {
    expect(told({})).toEqual([
      'members: /members?act=add',
      'people: /administration/people?act=invite',
      'case: /cases/new /cases/new?by=hand /cases/new?by=import',
      'date: ',
    ]);
  });

  it('are ticked off by what is there, in whatever order it came', () => {
    expect(told({ hasColleague: true }).map((step) => step.includes('done'))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('go on in the case that is there: an event first, then the dates that came of it', () => {
    expect(told({ caseId: 'c1' }).at(-1)).toBe('date: /cases/c1/docket?record=new');
    expect(told({ caseId: 'c1', dates: 'byReader' }).at(-1)).toBe('date: /cases/c1/deadlines?show=toConfirm');
  });

  it('say that another person verifies what the reader recorded, and lead to inviting one', () => {
    const [, , , last] = firstSteps({ ...nothing, caseId: 'c1', dates: 'byOthers' });
    expect(last).toMatchObject({ byOthers: true, ways: [{ to: '/administration/people?act=invite' }] });
    expect(firstSteps({ ...nothing, caseId: 'c1', dates: 'byReader' })[3]?.byOthers).toBe(false);
  });

  it('are over once a date was verified, whatever is lacking', () => {
    expect(told({ hasVerifiedDate: true })).toEqual([]);
  });
});
