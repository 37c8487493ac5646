import { aClosure, aSuspension, aYear } from '../requests.js';
import type { Ground } from './ground.js';

/** A year and a closure of a calendar and a suspension of a forum that wait to be accepted, here and abroad. */
export async function proposeAdditions(ground: Ground): Promise<void> {
  const propose = async (who: string, name: string): Promise<void> => {
    const source = ground.say(`calendar ${name}: source`);
    const year = await ground.must(who, 'POST', 'calendar-years', { ...aYear, source });
    ground.name(`calendar year: ${name}`, year.id);
    const closure = await ground.must(who, 'POST', 'calendar-closures', { ...aClosure, source });
    ground.name(`calendar closure: ${name}`, closure.id);
    const suspension = await ground.must(who, 'POST', 'forum-suspensions', { ...aSuspension, source });
    ground.name(`forum suspension: ${name}`, suspension.id);
  };
  await propose('coordinator · here', 'proposed');
  await propose('coordinator · other alliance', "another alliance's");
}
