import { MakeExport } from '../../../src/exports/index.js';
import { newId, systemCaller } from '../../../src/platform/index.js';
import { asked, type Ground } from './ground.js';

const owners = {
  "A's counsel's": 'member_counsel · own',
  "the coordinator's": 'coordinator · here',
  "another alliance's": 'coordinator · other alliance',
} as const;

const wish = { paper: 'deadlines', query: { status: 'all' }, format: 'csv', language: 'both' };

/** Papers somebody exported: some made, some to be made. */
export async function exportPapers(ground: Ground): Promise<void> {
  for (const [name, of] of Object.entries(owners)) {
    const home = of === 'coordinator · other alliance' ? 'abroad' : 'here';
    const { id } = await ground.must<{ id: string }>(of, 'POST', 'exports', wish);
    await make(ground, ground.alliances[home], ground.name(`export: ${name}`, id));
    await ground.put(home, 'paper_export', {
      id: ground.name(`waiting export: ${name}`, newId()),
      person_id: ground.id(`person: ${of}`),
      paper: 'cases',
      query: '{}',
      format: 'csv',
      tongue: 'en',
      permissions: '{cases.read}',
      status: 'waiting',
      asked_at: asked,
    });
  }
}

/** As a worker does it, and nothing else that is due. */
async function make(ground: Ground, allianceId: string, id: string): Promise<void> {
  const making = ground.app.app.get(MakeExport);
  const intent = await ground.work.run(systemCaller(allianceId), (tx) =>
    making.begin(tx, { id, kind: 'export.make', subjectId: id, payload: {}, dueAt: tx.now, attempt: 1 }),
  );
  const refusal = intent && (await making.perform(intent));
  if (intent === undefined || refusal !== undefined) throw new Error(`An export was not made: ${id}`);
}
