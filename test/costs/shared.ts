import { outcome, type TestApp } from '../app.js';
import { anApprovedCost, anInvoice, aVendor } from '../../src/costs/bills/bills.fixtures.js';
import { aCostGroup, type CostGroup } from '../../src/costs/reckoning/reckoning.fixtures.js';
import { answered, anApprovedPlan } from '../../src/costs/plans/plans.fixtures.js';
import { anAttested } from '../../src/costs/weights/weights.fixtures.js';
import type { RunView } from '../../src/costs/runs/runs.contract.js';
import { aFirm, aTie } from '../../src/firms/firms.fixtures.js';
import { aGroupStage, type Asker, type GroupStage, madeBy } from '../../src/groups/groups.fixtures.js';
import type { CalendarDate } from '../../src/kernel/index.js';
import { newId, systemCaller, UnitOfWork } from '../../src/platform/index.js';

/** An alliance whose groups share costs, with its offices. */
export interface SharingStage extends GroupStage {
  readonly accountant: Asker;
  /** A second treasurer, and the coordinator who enters costs. */
  readonly treasurers: readonly [Asker, Asker];
  readonly clerk: Asker;
}

export async function aSharingStage(app: TestApp): Promise<SharingStage> {
  const stage = await aGroupStage(app);
  return {
    ...stage,
    accountant: await stage.person({ role: 'accountant' }),
    treasurers: [stage.treasurer, await stage.person({ role: 'treasurer' })],
    clerk: await stage.person({ role: 'coordinator' }),
  };
}

/** A cost: its pool, its amount, and its last day of service, 28 February 2026 unless said. */
export type CostSaid = readonly [pool: string, amount: string, serviceUntil?: string];

/** A group that shares costs, with a vendor that works for it. */
export interface Sharing {
  readonly group: CostGroup;
  readonly engagementId: string;
  /** Enters a cost and has it approved, each step by another hand; answers its id. */
  approvedCost(...cost: CostSaid): Promise<string>;
  /** Proposes to share what was approved; the answer. */
  propose(over?: object): ReturnType<Asker['post']>;
  /** Proposes and approves; the run as the treasurer sees it. */
  run(over?: object): Promise<RunView>;
  view(id: string, as?: Asker): Promise<RunView>;
}

/** Sets it up, with a plan whose pools are given, and with what some members declared. */
export async function sharing(
  stage: SharingStage,
  names: readonly string[],
  {
    plan = () => ({}),
    weights = {},
  }: {
    readonly plan?: (group: CostGroup) => object | Promise<object>;
    readonly weights?: Readonly<Record<string, string>>;
  } = {},
): Promise<Sharing> {
  const { clerk, coordinator, treasurer } = stage;
  const group = await aCostGroup(stage, names);
  for (const [name, value] of Object.entries(weights)) {
    const side = { memberId: group.memberIds[name] ?? '', representative: await group.representative(name) };
    await anAttested(side, stage.accountant, group.id, { value });
  }
  await anApprovedPlan(stage, group.id, { secondApprovalAbove: '9000000.00', ...(await plan(group)) });
  const { engagementId } = await aVendor(stage, group.id);
  const view = async (id: string, as = treasurer): Promise<RunView> => {
    const answer = await as.get(`allocation-runs/${id}`);
    if (answer.statusCode !== 200) throw new Error(`${outcome(answer)} ${answer.body}`);
    return answer.json<RunView>();
  };
  const propose = (over: object = {}) =>
    coordinator.post(`groups/${group.id}/allocation-runs`, {
      from: '2026-01-01',
      until: '2026-12-31',
      ...over,
    });
  return {
    group,
    engagementId,
    view,
    propose,
    approvedCost: (pool, amount, serviceUntil = '2026-02-28') => {
      const days = { serviceFrom: '2026-01-15', serviceUntil };
      const invoice = anInvoice(engagementId, { ...days, amount: { amount, currency: 'USD' } });
      return anApprovedCost(stage, clerk, group.id, invoice, pool);
    },
    run: async (over = {}) => {
      const id = madeBy(await propose(over));
      madeBy(await answered(treasurer, 'allocation_run', id));
      return view(id);
    },
  };
}

/** What members bear of a run, by name, in the order in which they came in. */
export const borneBy = ({ group }: Sharing, { borne }: Pick<RunView, 'borne'>): readonly string[] =>
  Object.keys(group.memberIds).map(
    (name) => borne.find(({ member }) => member.id === group.memberIds[name])?.amount.amount ?? '0.00',
  );

/** Has products of some members accused under patents, as a complaint would; answers the ids of the patents by their numbers. */
export async function accused(
  stage: SharingStage,
  group: CostGroup,
  said: Readonly<Record<string, { readonly products: number; readonly patents: readonly string[] }>>,
): Promise<Readonly<Record<string, string>>> {
  const work = stage.app.app.get(UnitOfWork);
  const here = [stage.allianceId, stage.caseId] as const;
  return work.run(systemCaller(stage.allianceId), async (tx) => {
    const [complainant] = await tx.query<{ id: string }>(
      `SELECT id FROM party WHERE alliance_id = $1 AND case_id = $2 AND role = 'complainant'`,
      here,
    );
    const patents: Record<string, string> = {};
    for (const number of new Set(Object.values(said).flatMap((one) => one.patents))) {
      patents[number] = newId();
      await tx.query(
        'INSERT INTO asserted_patent (alliance_id, case_id, id, number) VALUES ($1, $2, $3, $4)',
        [...here, patents[number], `${number}${newId().slice(-6)}`],
      );
    }
    for (const [name, one] of Object.entries(said)) {
      const partyId = newId();
      await tx.query(
        `INSERT INTO party (alliance_id, case_id, id, position, name, role, side, member_id, version)
         SELECT $1, $2, $3, max(position) + 1, $4, 'respondent', 'ours', $5, 1 FROM party WHERE alliance_id = $1 AND case_id = $2`,
        [...here, partyId, `Respondent ${name}`, group.memberIds[name]],
      );
      await tx.record([
        {
          type: 'party.added',
          subject: { kind: 'party', id: partyId },
          caseId: stage.caseId,
          payload: { partyId },
        },
      ]);
      for (let product = 0; product < one.products; product++) {
        const productId = newId();
        await tx.query(
          'INSERT INTO accused_product (alliance_id, case_id, id, name) VALUES ($1, $2, $3, $4)',
          [...here, productId, `Product ${name} ${productId}`],
        );
        for (const number of one.patents)
          await tx.query(
            `INSERT INTO accusation (alliance_id, case_id, id, proceeding_id, asserter_id, patent_id, respondent_id, product_id,
               claims, outcome, entered_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '1', 'asserted', now(), 1)`,
            [...here, newId(), stage.proceedingId, complainant?.id, patents[number], partyId, productId],
          );
      }
    }
    return patents;
  });
}

/** Has two members held by one parent from a day on. */
export async function areAffiliates(
  stage: SharingStage,
  group: CostGroup,
  names: readonly [string, string],
  from: string,
): Promise<void> {
  const work = stage.app.app.get(UnitOfWork);
  const firms = await work.read(systemCaller(stage.allianceId), (tx) =>
    tx.query<{ id: string }>('SELECT firm_id AS id FROM member WHERE id = ANY($1::uuid[])', [
      names.map((name) => group.memberIds[name]),
    ]),
  );
  const parentId = await aFirm(work, stage.allianceId);
  for (const { id } of firms)
    await aTie(work, stage.allianceId, id, { parentId, from: from as CalendarDate });
}
