import { newId } from '../../../src/platform/index.js';
import type { Ground } from './ground.js';

/** Conflict checks of two teams in the joint case: A's of an expert with an account, sent; B's just asked for. With what B asked and said. */
export async function checkExperts(ground: Ground): Promise<void> {
  const file = `cases/${ground.id('case: the joint case')}`;
  const ask = async (who: string, key: string, expert: string): Promise<string> => {
    const wish = { expertId: ground.id(`expert: ${expert}`), classes: ['H01L33/00'] };
    const { id } = await ground.must(who, 'POST', `${file}/conflict-checks`, wish);
    ground.name(`conflict check: ${key}`, id);
    return id;
  };
  const a = await ask('outside_counsel · own', 'asked for by A', 'with an account');
  await ground.must('outside_counsel · own', 'POST', `conflict-checks/${a}/moves`, { action: 'send_names' });
  await ground.must('expert · not cleared', 'POST', `conflict-checks/${a}/moves`, {
    action: 'declare',
    declaration: ground.say('conflict check asked for by A: declaration'),
  });
  const waiver = newId();
  ground.name('conflict waiver: of A', waiver);
  const lead = ground.id('person: outside_counsel · own');
  await ground.put('here', 'conflict_waiver', {
    id: waiver,
    check_id: a,
    hit_key: 'equity > invented',
    hit: {
      key: 'equity > invented',
      rule: 'equity',
      verdict: 'waivable',
      path: ['invented'],
      since: null,
      because: { en: 'Invented.', zh: '虚构。' },
    },
    scope: 'Invented for the matrix',
    lead_id: lead,
    member_ids: [],
    asked_by: lead,
    asked_at: '2026-05-30T00:00:00.000Z',
  });
  await ask('outside_counsel · same group', 'asked for by B', 'admitted');
  const expertId = ground.id('expert: admitted');
  const question = await ground.must('outside_counsel · same group', 'POST', `${file}/conflict-questions`, {
    expertId,
  });
  ground.name('conflict question: by B', question.id);
  const contact = await ground.must('outside_counsel · same group', 'POST', `${file}/expert-contacts`, {
    expertId,
    on: '2026-05-20',
    way: 'call',
    failed: true,
    confidentialPassed: false,
    note: ground.say('expert contact of B: note'),
  });
  ground.name('expert contact: of B', contact.id);
}
