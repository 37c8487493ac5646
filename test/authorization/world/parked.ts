import type { CaseView } from '../../../src/cases/index.js';
import { founders, type Ground, type Home } from './ground.js';

/** Gives a new case of a home the number of an older one, as somebody who does not see that one would. */
async function park(ground: Ground, home: Home, name: string, earlier: string): Promise<void> {
  const title = ground.say(`parked case ${name}: title`);
  const later = await ground.must<CaseView>(founders[home], 'POST', 'cases', {
    kind: 'itc_337',
    titleEn: title,
  });
  await ground.change(
    home,
    'UPDATE case_file c SET number = e.number FROM case_file e WHERE c.id = $1 AND e.id = $2 AND e.alliance_id = c.alliance_id',
    [later.id, ground.id(`case: ${earlier}`)],
  );
  ground.name(`parked case: ${name}`, later.id);
}

/** Cases that have another's number. */
export async function parkCases(ground: Ground): Promise<void> {
  await park(ground, 'here', 'of the joint case', 'the joint case');
  await park(ground, 'abroad', "another alliance's", "another alliance's case");
}

/** Complaints before institution: one that may go on as a case of its home, and one that does. */
export async function fileComplaints(ground: Ground): Promise<void> {
  const file = async (home: Home, name: string): Promise<string> => {
    const titleEn = ground.say(`complaint ${name}: title`);
    const { id } = await ground.must<CaseView>(founders[home], 'POST', 'cases', { kind: 'itc_337', titleEn });
    return id;
  };
  const join = async (home: Home, name: string, as: string): Promise<void> => {
    const from = await file(home, `of the join ${name}`);
    const body = { toId: ground.id(`case: ${as}`), reason: ground.say(`case join ${name}: reason`) };
    const { id } = await ground.must<{ id: string }>(founders[home], 'POST', `cases/${from}/join`, body);
    ground.name(`case join: ${name}`, id);
  };
  ground.name('complaint: of the joint case', await file('here', 'of the joint case'));
  ground.name("complaint: another alliance's", await file('abroad', "another alliance's"));
  await join('here', 'with the joint case', 'the joint case');
  await join('abroad', "another alliance's", "another alliance's case");
}
