import { outcome, type TestApp } from '../app.js';
import { anApprovedCost, anInvoice, aVendor } from '../../src/costs/bills/bills.fixtures.js';
import { aCostGroup, type CostGroup } from '../../src/costs/reckoning/reckoning.fixtures.js';
import { answered } from '../../src/approvals/approvals.fixtures.js';
import { anApprovedPlan } from '../../src/costs/plans/plans.fixtures.js';
import { anAttested } from '../../src/costs/weights/weights.fixtures.js';
import type { RunView } from '../../src/costs/runs/runs.contract.js';
import { aFirm, aTie } from '../../src/firms/firms.fixtures.js';
import { aGroupStage, type Asker, type GroupStage, madeBy } from '../../src/groups/groups.fixtures.js';
import type { CalendarDate } from '../../src/kernel/index.js';
import { newId, systemCaller, type Tx, UnitOfWork } from '../../src/platform/index.js';

/** An alliance whose groups share costs, with its offices. */
export interface SharingStage extends GroupStage {
  readonly accountant: Asker;
  /** A second treasurer, and the coordinator who enters costs. */
  readonly treasurers: readonly [Asker, Asker];
  readonly clerk: Asker;
}

export async function aSharingStage(app: TestApp, on?: GroupStage): Promise<SharingStage> {
  const stage = on ?? (await aGroupStage(app));
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

/** Products of a member that are accused under patents. */
interface AccusedSaid {
  readonly products: number;
  readonly patents: readonly string[];
  /** In a proceeding of which it is not known when it was filed. */
  readonly enteredAt?: string;
  readonly struckAt?: string;
  /** Whose the respondent was from a moment on. */
  readonly later?: { readonly name: string; readonly at: string };
}

/** Has products of some members accused under patents, as a complaint would; answers the ids of the patents by their numbers. */
export async function accused(
  stage: SharingStage,
  group: CostGroup,
  said: Readonly<Record<string, AccusedSaid>>,
): Promise<Readonly<Record<string, string>>> {
  const work = stage.app.app.get(UnitOfWork);
  const here = [stage.allianceId, stage.caseId] as const;
  return work.run(systemCaller(stage.allianceId), async (tx) => {
    const patents: Record<string, string> = {};
    for (const number of new Set(Object.values(said).flatMap((one) => one.patents))) {
      patents[number] = newId();
      await tx.query(
        'INSERT INTO asserted_patent (alliance_id, case_id, id, number) VALUES ($1, $2, $3, $4)',
        [...here, patents[number], `${number}${newId().slice(-6)}`],
      );
    }
    for (const [name, one] of Object.entries(said)) {
      const partyId = await respondent(tx, stage, group, name, one);
      const proceedingId =
        one.enteredAt === undefined ? stage.proceedingId : await undatedProceeding(tx, here);
      for (let product = 0; product < one.products; product++) {
        const productId = newId();
        await tx.query(
          'INSERT INTO accused_product (alliance_id, case_id, id, name) VALUES ($1, $2, $3, $4)',
          [...here, productId, `Product ${name} ${productId}`],
        );
        for (const number of one.patents)
          await tx.query(
            `INSERT INTO accusation (alliance_id, case_id, id, proceeding_id, asserter_id, patent_id, respondent_id, product_id,
               claims, outcome, entered_at, struck_at, struck_reason, version)
             SELECT $1, $2, $3, $4, p.id, $5, $6, $7, '1', 'asserted', coalesce($8::timestamptz, now()), $9::timestamptz, CASE WHEN $9::timestamptz IS NOT NULL THEN 'Dropped (demo)' END, 1
               FROM party p WHERE p.alliance_id = $1 AND p.case_id = $2 AND p.role = 'complainant'`,
            [
              ...here,
              newId(),
              proceedingId,
              patents[number],
              partyId,
              productId,
              one.enteredAt ?? null,
              one.struckAt ?? null,
            ],
          );
      }
    }
    return patents;
  });
}

/** A party for a member, who perhaps lost it to another; answers its id. */
async function respondent(
  tx: Tx,
  { allianceId, caseId }: SharingStage,
  group: CostGroup,
  name: string,
  { later }: AccusedSaid,
): Promise<string> {
  const partyId = newId();
  const was = group.memberIds[name];
  const is = later === undefined ? was : group.memberIds[later.name];
  await tx.query(
    `INSERT INTO party (alliance_id, case_id, id, position, name, role, side, member_id, version)
     SELECT $1, $2, $3, max(position) + 1, $4, 'respondent', 'ours', $5, 1 FROM party WHERE alliance_id = $1 AND case_id = $2`,
    [allianceId, caseId, partyId, `Respondent ${name}`, is],
  );
  if (later !== undefined)
    await tx.query(
      `INSERT INTO party_binding (alliance_id, case_id, id, party_id, from_member_id, to_member_id, agreed, state, proposed_at, decided_at)
       VALUES ($1, $2, $3, $4, $5, $6, '{}', 'complete', $7, $7)`,
      [allianceId, caseId, newId(), partyId, was, is, later.at],
    );
  await tx.record([
    { type: 'party.added', subject: { kind: 'party', id: partyId }, caseId, payload: { partyId } },
  ]);
  return partyId;
}

async function undatedProceeding(tx: Tx, [allianceId, caseId]: readonly [string, string]): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO proceeding (alliance_id, case_id, id, forum, version)
     SELECT $1, $2, $3, forum, 1 FROM proceeding WHERE alliance_id = $1 AND case_id = $2 LIMIT 1`,
    [allianceId, caseId, id],
  );
  return id;
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
