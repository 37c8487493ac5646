import { experts, pools } from '../expert-things.js';
import { nameOf } from '../things.js';
import { approveAs } from './approvals.js';
import type { Ground } from './ground.js';

/** The pools of both alliances: experts admitted and proposed, each with something open and something confidential in the dossier. */
export async function fillPools(ground: Ground): Promise<void> {
  for (const { key, place, of = '', marks = [] } of experts) {
    const at = place === 'abroad' ? 'other alliance' : 'here';
    const coordinator = `coordinator · ${at}`;
    const { id } = await ground.must(of, 'POST', 'experts', {
      nameEn: ground.say(`expert ${key}: name`),
      roles: ['consulting'],
      classes: ['H01L33/00'],
      languages: ['en'],
      jurisdictions: ['US'],
    });
    ground.name(`expert: ${key}`, id);
    const enter = async (sight: string, entry: object): Promise<void> => {
      const made = await ground.must(coordinator, 'POST', `experts/${id}/entries`, entry);
      ground.name(`expert entry: of ${key}, ${sight}`, made.id);
    };
    await enter('open', {
      kind: 'publication',
      title: ground.say(`expert ${key}: publication`),
      place: 'Invented Letters',
      from: '2024-05-01',
    });
    await enter('confidential', {
      kind: 'bond',
      title: ground.say(`expert ${key}: confidential title`),
      firmName: ground.say(`expert ${key}: confidential firm`),
      from: '2024-05-01',
    });
    if (!marks.includes('admitted')) continue;
    const declaring = marks.includes('own') ? of : coordinator;
    await ground.must(declaring, 'POST', `experts/${id}/declarations`, { statement: 1 });
    await ground.must(coordinator, 'POST', `experts/${id}/moves`, { action: 'verify' });
    await approveAs(ground, `ethics_officer · ${at}`, 'expert_admission', id);
  }
  for (const pool of pools) ground.name(nameOf(pool), ground.alliances.here);
}
