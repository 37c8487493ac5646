import { newId, systemCaller } from '../../../src/platform/index.js';
import { impacts } from '../things.js';
import { asked, type Ground } from './ground.js';

const caseOf = {
  joint: 'case: the joint case',
  other: 'case: a case of another member',
  abroad: "case: another alliance's case",
} as const;

/** Lists of dates that would move, each in one case, to be decided. */
export async function listWhatMoves(ground: Ground): Promise<void> {
  for (const { key, place } of impacts) {
    const home = place === 'abroad' ? 'abroad' : 'here';
    const id = ground.name(`impact: ${key}`, newId());
    const text = JSON.stringify({ en: 'CN 2027', zh: 'CN 2027' });
    await ground.put(home, 'impact', {
      id,
      cause: 'year',
      cause_id: id,
      turn: 'accepted',
      calendar_id: 'CN',
      from_day: '2027-01-01',
      until_day: '2027-12-31',
      name: text,
      why: text,
      arose_at: asked,
      computed_at: asked,
    });
    await ground.put(home, 'impact_case', {
      id: newId(),
      impact_id: id,
      case_id: ground.id(caseOf[place as keyof typeof caseOf]),
      status: 'waiting',
    });
    // Stopped, a list waits again: whoever is to look at it has it as a duty.
    await ground.work.run(systemCaller(ground.alliances[home]), (tx) =>
      tx.record([{ type: 'impact.stopped', subject: { kind: 'impact', id }, payload: { cause: 'year' } }]),
    );
  }
}
