import { Injectable } from '@nestjs/common';
import { calledPerson, type Names, PeopleReader } from '../../identity/index.js';
import type { Bilingual, Instant, Money } from '../../kernel/index.js';
import { type Caller, NotFoundError, toMoneyView, type Tx, UnitOfWork } from '../../platform/index.js';
import { type Cost, costNumber } from '../domain/bills/cost.js';
import { seesMoney } from '../domain/sight.js';
import { AroundShown } from './around-shown.js';
import { CostDesk, type OnDesk } from './cost-desk.js';
import { CostRowsStore, type ListedCost } from './cost-rows.store.js';
import { actionsOf, paymentViewer, rowViewer, stepViewer, toPhaseView, toPostingView } from './cost-views.js';
import type { CostRefView, CostView, NarrativeView } from './cost-views.contract.js';
import { Narratives, type NarrativeShown } from './narratives.store.js';

/** A cost as a whole, each part to those it is for. */
@Injectable()
export class ShowCost {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: CostDesk,
    private readonly rows: CostRowsStore,
    private readonly people: PeopleReader,
    private readonly narratives: Narratives,
    private readonly around: AroundShown,
  ) {}

  /** Not found where the caller does not see it. */
  run(caller: Caller, id: string): Promise<CostView> {
    return this.work.read(caller, (tx) => this.show(tx, id));
  }

  private async show(tx: Tx, id: string): Promise<CostView> {
    const looked = await this.desk.look(tx, id);
    const { cost, seen, hands } = looked;
    const row = await this.row(tx, looked, id);
    const [narrative, steps, payments] = [
      await this.narratives.shown(tx, seen, id),
      await this.rows.history(tx, id),
      await this.rows.payments(tx, id),
    ];
    const names = await this.people.names(tx, peopleOf(cost, narrative, steps, payments));
    const person = (by: string | null, at: Instant | null) =>
      by === null ? null : calledPerson(by, names.both(by, at));
    const runs = seesMoney(seen.sight, 'late');
    const readsLedger = tx.caller.permissions.includes('ledger.read');
    return {
      ...rowViewer(tx.caller)(row),
      engagementId: cost.invoice.engagementId,
      engagement: {
        id: cost.invoice.engagementId,
        name: await this.rows.scopeOf(tx, cost.invoice.engagementId),
      },
      phase: cost.coding?.phase == null ? null : toPhaseView(cost.coding.phase),
      narrative: narrative && toNarrativeView(narrative, names),
      exchange: await this.around.exchange(tx, cost),
      budget: await this.around.budget(tx, cost),
      over: cost.over === null ? null : inFund(cost, cost.over),
      overReason: cost.overReason,
      ...(await this.refs(tx, looked)),
      enteredBy: calledPerson(cost.enteredBy, names.both(cost.enteredBy, cost.enteredAt)),
      codedBy: person(cost.codedBy, cost.codedAt),
      reviewedBy: person(cost.reviewedBy, cost.reviewedAt),
      approvals: runs ? await this.around.approvalsOf(tx, id) : [],
      payments: payments.map(paymentViewer(names)),
      postings: readsLedger ? (await this.rows.postings(tx, id)).map(toPostingView) : [],
      history: steps.map(stepViewer(names)),
      individualOf: runs || hands.length > 0 ? ((await this.rows.ownMember(tx, cost)) ?? null) : null,
      actions: actionsOf(cost, hands, tx.caller.personId),
    };
  }

  private async row(tx: Tx, { seen }: OnDesk, id: string): Promise<ListedCost> {
    const [row] = await this.rows.list(tx, seen.reader, { id, limit: 1 });
    if (row === undefined) throw new NotFoundError();
    return row;
  }

  private async refs(tx: Tx, { cost, seen }: OnDesk) {
    const other = await this.rows.refs(tx, seen.reader, [cost.duplicateOf, cost.reversesId]);
    const back = await this.rows.takenBackBy(tx, cost.id);
    const ref = (id: string | null): CostRefView | null => {
      const no = id === null ? undefined : other.get(id);
      return id === null || no === undefined ? null : { id, no: costNumber(no) };
    };
    return {
      duplicateOf: ref(cost.duplicateOf),
      reverses: ref(cost.reversesId),
      takenBackBy: back === undefined ? null : { id: back.id, no: costNumber(back.no) },
    };
  }
}

const inFund = ({ fundCurrency }: Cost, minor: bigint) => {
  if (fundCurrency === null) throw new Error('A cost that is not coded is in no fund');
  const money: Money = { minor, currency: fundCurrency };
  return toMoneyView(money);
};

const tierReaders: { readonly [T in NarrativeShown['tier']]: Bilingual } = {
  T1: {
    en: 'The treasurer, coordinators, liaison counsel and members of the group',
    zh: '财务负责人、联盟协调员、联络律师及在组成员',
  },
  T2: { en: 'Those who stand in the group: its members and their counsel', zh: '在组人员：在组成员及其律师' },
};

const toNarrativeView = (
  { tier, writtenAt, writtenBy, text }: NarrativeShown,
  names: Names,
): NarrativeView => ({
  tier,
  readers: tierReaders[tier],
  writtenAt,
  writtenBy: calledPerson(writtenBy, names.both(writtenBy, writtenAt)),
  text,
});

const peopleOf = (
  { enteredBy, codedBy, reviewedBy }: Cost,
  narrative: NarrativeShown | null,
  steps: readonly { readonly by: string | null }[],
  payments: readonly { readonly madeBy: string; readonly resolvedBy: string | null }[],
): string[] => [
  ...new Set(
    [
      enteredBy,
      codedBy,
      reviewedBy,
      narrative?.writtenBy,
      ...steps.map(({ by }) => by),
      ...payments.flatMap(({ madeBy, resolvedBy }) => [madeBy, resolvedBy]),
    ].flatMap((id) => id ?? []),
  ),
];
