import { Injectable } from '@nestjs/common';
import { AllianceReader } from '../../alliance/index.js';
import { isLiableOn, TermsReader } from '../../groups/index.js';
import { todayIn } from '../../identity/index.js';
import { type Bilingual, type CalendarDate, isTheirs, offers } from '../../kernel/index.js';
import { type Caller, NotFoundError, toActionView, type Tx, UnitOfWork } from '../../platform/index.js';
import { metricsOf } from '../domain/plan/cost-plan.js';
import { type Metric, metricName } from '../domain/plan/metrics.js';
import { coversDay } from '../domain/weights/declared.js';
import { weightLife, type WeightStatus } from '../domain/weights/weight-life.js';
import { PlansReader } from '../plans/plans.reader.js';
import { MoneySights, type SeenMoney } from '../sight/money-sights.reader.js';
import { knowsOf, mayOpen, represents, weightHands } from './keep-weights.js';
import type { DeclarationView, ExpectedWeightView, WeightsView } from './weights.contract.js';
import { type Declaration, WeightsStore } from './weights.store.js';

/** What people read of declarations: never the figure. */
@Injectable()
export class WeightsScreens {
  constructor(
    private readonly work: UnitOfWork,
    private readonly weights: WeightsStore,
    private readonly sights: MoneySights,
    private readonly plans: PlansReader,
    private readonly terms: TermsReader,
    private readonly alliance: AllianceReader,
  ) {}

  /** Not found where the caller sees nothing of the group's money. */
  list(caller: Caller, groupId: string): Promise<WeightsView> {
    return this.work.read(caller, async (tx) => {
      const seen = await this.sights.ofGroup(tx, groupId);
      const all = (await this.weights.ofGroup(tx, groupId)).filter((one) => knowsOf(seen, one));
      const today = await todayIn(tx);
      const expected = await this.expected(tx, seen, all, today);
      const mine = seen.sight.own.filter((id) => represents(caller, id));
      const names = await this.alliance.memberNames(tx, [
        ...new Set([...all, ...expected].map(({ memberId }) => memberId).concat(mine)),
      ]);
      const plans = await this.plans.approvedOf(tx, groupId);
      return {
        group: { id: groupId, name: await this.sights.groupName(tx, groupId) },
        metrics: [...new Set(plans.flatMap(({ tree }) => metricsOf(tree)))].map(metricView),
        expected: expected.map(({ memberId, metric, status }) => ({
          member: named(names, memberId),
          metric: metricView(metric),
          status: status && statusView(status),
        })),
        items: all.map((one) => declarationView(one, { caller, seen, names })),
        mayDeclareFor: mine.map((id) => named(names, id)),
      };
    });
  }

  /** One declaration without its figure. */
  one(caller: Caller, id: string): Promise<DeclarationView> {
    return this.work.read(caller, async (tx) => {
      const declaration = await this.weights.find(tx, id);
      if (declaration === undefined) throw new NotFoundError();
      const seen = await this.sights.ofGroup(tx, declaration.groupId);
      if (!knowsOf(seen, declaration)) throw new NotFoundError();
      const names = await this.alliance.memberNames(tx, [declaration.memberId]);
      return declarationView(declaration, { caller, seen, names });
    });
  }

  /** Who bears costs today by a metric of the plan that holds, and where its declaration stands. */
  private async expected(
    tx: Tx,
    seen: SeenMoney,
    all: readonly Declaration[],
    today: CalendarDate,
  ): Promise<readonly Expected[]> {
    const plan = await this.plans.effectiveOn(tx, seen.group.id, today);
    if (plan === undefined) return [];
    const liable = (await this.terms.ofGroup(tx, seen.group.id)).filter((term) => isLiableOn(term, today));
    const members = [...new Set(liable.map(({ memberId }) => memberId))];
    return metricsOf(plan.tree).flatMap((metric) =>
      members
        .filter((memberId) => knowsOf(seen, { memberId }))
        .map((memberId) => {
          const open = all.filter(
            (one) => one.memberId === memberId && one.metric === metric && coversDay(one, today),
          );
          const status = (['attested', 'declared'] as const).find((wanted) =>
            open.some((one) => one.status === wanted),
          );
          return { memberId, metric, status: status ?? null };
        }),
    );
  }
}

interface Expected {
  readonly memberId: string;
  readonly metric: string;
  readonly status: WeightStatus | null;
}

type Names = ReadonlyMap<string, Bilingual>;

const named = (names: Names, id: string): ExpectedWeightView['member'] => ({
  id,
  name: names.get(id) ?? { en: id, zh: id },
});

const metricView = (metric: string) => ({ id: metric as Metric, name: metricName(metric) });

const statusView = (status: WeightStatus) => ({ id: status, name: weightLife.statuses[status] });

function declarationView(
  one: Declaration,
  { caller, seen, names }: { readonly caller: Caller; readonly seen: SeenMoney; readonly names: Names },
): DeclarationView {
  const around = { hands: weightHands(caller, seen, one) };
  return {
    id: one.id,
    member: named(names, one.memberId),
    metric: metricView(one.metric),
    from: one.from,
    until: one.until,
    status: statusView(one.status),
    declaredAt: one.declaredAt,
    attestedAt: one.attestedAt,
    commitment: one.commitment,
    endReason: one.endReason,
    mayOpen: mayOpen(seen, one),
    version: one.version,
    actions: offers(weightLife, one, around)
      .filter(isTheirs)
      .map(toActionView)
      .filter((offer): offer is DeclarationView['actions'][number] => offer.action !== 'replace'),
  };
}
