import type { Ground } from './ground.js';

/** Notes of a firm, of the office and of the whole case, and abroad; the firm's is a task of its counsel's. */
export async function writeNotes(ground: Ground): Promise<void> {
  const write = async (who: string, file: string, name: string, body: object): Promise<void> => {
    const note = { kind: 'note', text: ground.say(`note ${name}: content`), ...body };
    const { id } = await ground.must(who, 'POST', `cases/${ground.id(`case: ${file}`)}/notes`, note);
    ground.name(`note: ${name}`, id);
  };
  const ofA = { audience: 'firm', memberId: ground.id('firm: own') };
  const task = { ...ofA, kind: 'task', forId: ground.id('person: outside_counsel · own') };
  await write('member_counsel · own', 'the joint case', "A's own", ofA);
  await write('member_counsel · own', 'the joint case', "A's task", { ...task, dueOn: '2026-06-20' });
  await write('member_counsel · own', 'the joint case', "the whole case's", { audience: 'case' });
  await write('coordinator · here', 'the joint case', "the office's", { audience: 'office' });
  await write('coordinator · other alliance', "another alliance's case", "another alliance's", {
    audience: 'case',
  });
}
