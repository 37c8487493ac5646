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
