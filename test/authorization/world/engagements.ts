import { approveAs } from './approvals.js';
import type { Ground } from './ground.js';

interface Engaged {
  readonly id: string;
  readonly budgets: readonly { readonly id: string }[];
  readonly statements: readonly { readonly id: string }[];
}

const lead = 'outside_counsel · own';
const expert = 'expert · not cleared';

/** A's engagement of the expert with an account: under way, with a statement that waits and time that is in none. */
export async function engageExperts(ground: Ground): Promise<void> {
  const check = await clearedCheck(ground);
  const ask = (who: string, path: string, payload: object): Promise<Engaged> =>
    ground.must<Engaged>(who, 'POST', path, payload);
  await ground.must('coordinator · here', 'POST', 'expert-rate-bands', {
    role: 'consulting',
    currency: 'USD',
    top: '500.00',
    from: '2026-05-01',
  });
  const { id } = await ask(lead, `conflict-checks/${check}/engagements`, {
    role: 'consulting',
    scope: ground.say('expert engagement of A: scope'),
    from: '2026-05-01',
    until: '2026-12-31',
    cap: { amount: '100000.00', currency: 'USD' },
  });
  ground.name('expert engagement: of A', id);
  const at = `expert-engagements/${id}`;
  const move = (who: string, action: string): Promise<Engaged> => ask(who, `${at}/moves`, { action });
  await ask(expert, `${at}/quotes`, {
    hourly: { amount: '100.00', currency: 'USD' },
    hoursEstimated: '100',
    note: ground.say('expert engagement of A: note'),
  });
  const budget = (await move(lead, 'ask_budget')).budgets[0]?.id ?? '';
  ground.name('expert budget: of A', budget);
  await approveAs(ground, 'member_representative · own', 'expert_budget', budget);
  await move(expert, 'sign');
  await move(lead, 'begin');
  const enter = (): Promise<Engaged> =>
    ask(expert, `${at}/time`, {
      on: '2026-05-20',
      hours: '1',
      note: ground.say('expert engagement of A: time'),
    });
  await enter();
  const sent = await ask(expert, `${at}/statements`, { until: '2026-05-20' });
  ground.name('expert statement: of A', sent.statements[0]?.id ?? '');
  await enter();
  const { items } = await ground.must<{ items: { id: string }[] }>(lead, 'GET', `${at}/time`);
  ground.name('expert time: of A', items[0]?.id ?? '');
}

/** One more check of that expert, found clear. */
async function clearedCheck(ground: Ground): Promise<string> {
  const file = `cases/${ground.id('case: the joint case')}`;
  const { id } = await ground.must(lead, 'POST', `${file}/conflict-checks`, {
    expertId: ground.id('expert: with an account'),
    classes: ['H01L33/00'],
  });
  ground.name('conflict check: that engages', id);
  const move = (who: string, action: string, said: object = {}) =>
    ground.must(who, 'POST', `conflict-checks/${id}/moves`, { action, ...said });
  await move(lead, 'send_names');
  await move(expert, 'declare', { declaration: ground.say('conflict check that engages: declaration') });
  await move('ethics_officer · here', 'clear', { reason: 'Invented for the matrix' });
  return id;
}
