import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { Approvals } from '../../approvals/index.js';
import { calledPerson, PeopleReader } from '../../identity/index.js';
import { type Bilingual, isTheirs, offers } from '../../kernel/index.js';
import {
  type Caller,
  hasRole,
  NotFoundError,
  storedMoney,
  toActionView,
  toMoneyView,
  type Tx,
  UnitOfWork,
} from '../../platform/index.js';
import type { Certificate } from '../domain/certificate/certificate.js';
import { runLife } from '../domain/runs/run-life.js';
import { seenOfSum, seesMoney } from '../domain/sight.js';
import { MoneySights, type SeenMoney } from '../sight/money-sights.reader.js';
import { isTold, runHands, seesRun } from './keep-runs.js';
import type { BorneView, RunPoolView, RunRowView, RunsView, RunView } from './runs.contract.js';
import { type Run, type RunPool, RunsStore } from './runs.store.js';

/** What people read of runs: the keeper and the auditor every line, who runs the group its totals, a member what is its own. */
@Injectable()
export class RunsScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly runs: RunsStore,
    private readonly sights: MoneySights,
    private readonly alliance: AllianceReader,
    private readonly people: PeopleReader,
    private readonly approvals: Approvals,
  ) {}

  /** Not found where the caller sees nothing of the group's money. */
  list(caller: Caller, groupId: string): Promise<RunsView> {
    return this.work.read(caller, async (tx) => {
      const seen = await this.sights.ofGroup(tx, groupId);
      const all = (await this.runs.ofGroup(tx, groupId)).filter((run) => seesRun(seen, run));
      const borne = await this.runs.borneIn(
        tx,
        all.map(({ id }) => id),
      );
      const isOwnAlone = !seesMoney(seen.sight, 'totals') && !seesMoney(seen.sight, 'certificates');
      const shown = all.filter(({ id }) => !isOwnAlone || ownOf(seen, borne.get(id)).length > 0);
      const names = await this.alliance.memberNames(tx, seen.sight.own);
      return {
        group: { id: groupId, name: await this.sights.groupName(tx, groupId) },
        items: shown.map((run) => rowView(run, { seen, names, borne: borne.get(run.id) })),
        mayPropose: caller.permissions.includes('plans.write') && seesMoney(seen.sight, 'late'),
      };
    });
  }

  /** Not found where it is not the caller's to see. */
  one(caller: Caller, id: string): Promise<RunView> {
    return this.work.read(caller, async (tx) => {
      const run = await this.runs.find(tx, id);
      if (run === undefined) throw new NotFoundError();
      const seen = await this.sights.ofGroup(tx, run.groupId);
      if (!seesRun(seen, run)) throw new NotFoundError();
      return this.view(tx, run, seen);
    });
  }

  /** What those are called of whom a certificate that was opened tells a line. */
  namesIn(caller: Caller, { pools }: Certificate): Promise<Names> {
    const ids = pools.flatMap((pool) =>
      'lines' in pool ? pool.lines.flatMap((told) => ('line' in told ? [told.line.id] : [])) : [],
    );
    return this.work.read(caller, (tx) => this.alliance.memberNames(tx, [...new Set(ids)]));
  }

  private async view(tx: Tx, run: Run, seen: SeenMoney): Promise<RunView> {
    const { sight } = seen;
    const pools = await this.runs.poolsOf(tx, run.id);
    const borne = (await this.runs.borneIn(tx, [run.id])).get(run.id) ?? new Map<string, bigint>();
    const names = await this.alliance.memberNames(tx, [...borne.keys()]);
    const own = ownOf(seen, borne);
    const seesTotals = seesMoney(sight, 'totals');
    if (!seesTotals && !seesMoney(sight, 'certificates') && own.length === 0) throw new NotFoundError();
    const runs = seesMoney(sight, 'late');
    const madeBy = await this.people.names(tx, [run.madeBy]);
    const shown = seenOfSum(sight, [...borne.keys()]);
    const mayOpen = seesMoney(sight, 'certificates') && !sight.hidden.some((id) => borne.has(id));
    return {
      ...rowView(run, { seen, names, borne }),
      group: { id: run.groupId, name: await this.sights.groupName(tx, run.groupId) },
      caseId: run.caseId,
      fundId: run.fundId,
      currency: run.currency,
      postedOn: run.postedOn,
      reversedAt: run.reversedAt,
      endReason: runs ? run.endReason : null,
      root: run.root,
      inputsHash: run.inputsHash,
      madeBy: runs ? calledPerson(run.madeBy, madeBy.both(run.madeBy, run.madeAt)) : null,
      plans: seesTotals ? await this.plansOf(tx, run.planIds) : [],
      pools: seesTotals ? await this.poolViews(tx, run, pools, { seen, names }) : [],
      borne: [...borne]
        .filter(([memberId]) => shown.has(memberId))
        .map(([memberId, minor]) => borneView(run, names, memberId, minor)),
      costs: seesMoney(sight, 'costs') ? await this.costViews(tx, run) : [],
      mayOpen,
      mayAttest: mayOpen && hasRole(tx.caller, 'accountant') && run.attestedAt === null,
      certificatesOf: isTold(run) ? own.map((id) => ({ id, name: nameOf(names, id) })) : [],
      approvals: runs
        ? [...((await this.approvals.of(tx, 'allocation_run', [run.id])).get(run.id) ?? [])]
        : [],
      actions: offers(runLife, run, { hands: runHands(tx.caller) })
        .filter(isTheirs)
        .map(toActionView),
    };
  }

  private async poolViews(
    tx: Tx,
    run: Run,
    pools: readonly RunPool[],
    { seen, names }: { readonly seen: SeenMoney; readonly names: Names },
  ): Promise<RunPoolView[]> {
    const called = await this.poolNames(tx, run.planIds);
    return pools.map(({ poolKey, partKey, totalMinor, lines }) => {
      const shown = seenOfSum(
        seen.sight,
        lines.map(({ memberId }) => memberId),
      );
      return {
        key: partKey,
        pool: poolKey,
        name: called.get(poolKey) ?? { en: poolKey, zh: poolKey },
        total: toMoneyView(storedMoney(totalMinor.toString(), run.currency)),
        lines: lines
          .filter(({ memberId }) => shown.has(memberId))
          .map(({ memberId, minor }) => borneView(run, names, memberId, minor)),
      };
    });
  }

  private async poolNames(tx: Tx, planIds: readonly string[]): Promise<Names> {
    const rows = await tx.query<{ key: string; name: Bilingual }>(
      `SELECT pool ->> 'key' AS key, pool -> 'name' AS name
         FROM cost_plan p CROSS JOIN LATERAL jsonb_array_elements(p.tree -> 'pools') AS pool
        WHERE p.alliance_id = $1 AND p.id = ANY($2::uuid[]) ORDER BY p.no`,
      [tx.caller.allianceId, planIds],
    );
    return new Map(rows.map(({ key, name }) => [key, name]));
  }

  private async plansOf(tx: Tx, ids: readonly string[]): Promise<RunView['plans']> {
    return tx.query<RunView['plans'][number]>(
      'SELECT id, no FROM cost_plan WHERE alliance_id = $1 AND id = ANY($2::uuid[]) ORDER BY no',
      [tx.caller.allianceId, ids],
    );
  }

  private async costViews(tx: Tx, run: Run): Promise<RunView['costs']> {
    const rows = await tx.query<Omit<RunView['costs'][number], 'amount'> & { readonly minor: string }>(
      `SELECT k.id, k.no, c.pool_key AS pool, c.service_on AS "serviceOn", c.minor::text AS minor
         FROM allocation_cost c JOIN cost k ON k.alliance_id = c.alliance_id AND k.id = c.cost_id
        WHERE c.alliance_id = $1 AND c.run_id = $2 ORDER BY c.service_on, k.no`,
      [tx.caller.allianceId, run.id],
    );
    return rows.map(({ minor, ...cost }) => ({
      ...cost,
      amount: toMoneyView(storedMoney(minor, run.currency)),
    }));
  }
}

type Names = ReadonlyMap<string, Bilingual>;

const nameOf = (names: Names, id: string): Bilingual => names.get(id) ?? { en: id, zh: id };

/** The caller's own members that bear something. */
const ownOf = ({ sight }: SeenMoney, borne: ReadonlyMap<string, bigint> | undefined): readonly string[] =>
  sight.own.filter((id) => borne?.has(id));

const borneView = ({ currency }: Run, names: Names, id: string, minor: bigint): BorneView => ({
  member: { id, name: nameOf(names, id) },
  amount: toMoneyView(storedMoney(minor.toString(), currency)),
});

function rowView(
  run: Run,
  {
    seen,
    names,
    borne,
  }: {
    readonly seen: SeenMoney;
    readonly names: Names;
    readonly borne: ReadonlyMap<string, bigint> | undefined;
  },
): RunRowView {
  return {
    id: run.id,
    no: run.no,
    status: { id: run.status, name: runLife.statuses[run.status] },
    from: run.fromDay,
    until: run.untilDay,
    total:
      seesMoney(seen.sight, 'totals') || seesMoney(seen.sight, 'certificates')
        ? toMoneyView(storedMoney(run.totalMinor.toString(), run.currency))
        : null,
    madeAt: run.madeAt,
    approvedAt: run.approvedAt,
    attestedAt: run.attestedAt,
    own: ownOf(seen, borne).map((id) => borneView(run, names, id, borne?.get(id) ?? 0n)),
    version: run.version,
  };
}
