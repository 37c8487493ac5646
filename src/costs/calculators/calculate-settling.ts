import { dividedBy, fraction, fractionText, nearestOf, times } from '../../kernel/index.js';
import { InvalidInputError } from '../../platform/index.js';
import { carryDefault, cureDefault, exitSum } from '../domain/index.js';
import { buyIn } from '../domain/ends/buy-in.js';
import { waterfall } from '../domain/ends/waterfall.js';
import { compareOrder } from '../domain/split/participant.js';
import { invalidContributions, invalidWeight, noWeight } from '../domain/split/refusals.js';
import type {
  CalculatedAmountBody,
  CalculatedBuyInBody,
  CalculatedBuyInView,
  CalculatedDefaultBody,
  CalculatedDefaultView,
  CalculatedExitBody,
  CalculatedExitView,
  CalculatedWaterfallBody,
  CalculatedLevelView,
  CalculatedWaterfallView,
} from './settling.contract.js';
import { answered, assertOnce, moneyFrom, numberOf, optional, textIn, unitsOf } from './read-inputs.js';

/** Says who carries a default within their caps, and who gets it back with interest when it is cured. */
export function calculateDefault({
  amount,
  currency,
  capPercent,
  carriers,
  cure,
}: CalculatedDefaultBody): CalculatedDefaultView {
  assertOnce(carriers);
  const [minor, text] = [unitsOf(amount, currency, '/amount'), textIn(currency)];
  const able = carriers.map(({ id, weight, ownLine }, place) => ({
    id,
    weight: numberOf(weight),
    ownLine: unitsOf(ownLine, currency, `/carriers/${String(place)}/ownLine`),
  }));
  const outcome = answered(carryDefault(minor, numberOf(capPercent), able));
  const { carried, uncovered } = outcome;
  const view = {
    carried: carried.map(({ id, units, exact, cap }) => ({
      id,
      amount: text(units),
      exact: fractionText(exact),
      cap: text(cap),
    })),
    uncovered: text(uncovered),
  };
  const late = optional(cure, ({ days, ratePercent }) => ({ days, ratePercent: numberOf(ratePercent) }));
  if (late === undefined) return view;
  const cured = cureDefault(minor, outcome, late);
  return {
    ...view,
    interest: text(cured.interest),
    credits: cured.credits.map(({ id, units }) => ({ id, amount: text(units) })),
    toFund: text(cured.toFund),
  };
}

/** Reckons what whoever leaves owes, gets back or still pays. */
export function calculateExit({
  currency,
  sharePercent,
  windDown,
  ...amounts
}: CalculatedExitBody): CalculatedExitView {
  const text = textIn(currency);
  const { owed, refund, due, accruedPart, committedPart } = exitSum({
    sharePercent: numberOf(sharePercent),
    accrued: unitsOf(amounts.accrued, currency, '/accrued'),
    committed: unitsOf(amounts.committed, currency, '/committed'),
    windDown: optional(windDown, (given) => unitsOf(given, currency, '/windDown')) ?? 0n,
    prepaid: unitsOf(amounts.prepaid, currency, '/prepaid'),
  });
  const part = ({ units, exact }: typeof accruedPart) => ({
    amount: text(units),
    exact: fractionText(exact),
  });
  return {
    owed: text(owed),
    refund: text(refund),
    due: text(due),
    accrued: part(accruedPart),
    committed: part(committedPart),
  };
}

/** Amounts in minor units in the order of ids, which decides where remainders are equal. */
function contributionsOf(list: readonly CalculatedAmountBody[], currency: string, pointer: string) {
  assertOnce(list);
  return list
    .map(({ id, amount }, place) => ({
      id,
      minor: unitsOf(amount, currency, `${pointer}/${String(place)}/amount`),
    }))
    .sort(compareOrder)
    .map(({ id, minor }) => ({ memberId: id, minor }));
}

const sumOf = (list: readonly { readonly minor: bigint }[]): bigint =>
  list.reduce((sum, { minor }) => sum + minor, 0n);

/** Lets a recovery run down its levels. */
export function calculateWaterfall(body: CalculatedWaterfallBody): CalculatedWaterfallView {
  const { minor, currency } = moneyFrom(body.recovery, '/recovery');
  if (minor < 0n)
    throw InvalidInputError.at('/recovery/amount', 'A recovery is zero or more.', '追回款项不得为负。');
  const text = textIn(currency);
  const collection =
    optional(body.collectionCosts, (given) => unitsOf(given, currency, '/collectionCosts')) ?? 0n;
  const carried = contributionsOf(body.carries ?? [], currency, '/carries');
  const contributed = contributionsOf(body.contributions, currency, '/contributions');
  const weights = weightsOf(body, minor > collection + sumOf(carried) + sumOf(contributed));
  const lines = waterfall({ amount: minor, collection, carried, contributed, weights });

  const levels = ([1, 2, 3, 4] as const).map((level): CalculatedLevelView => {
    const here = lines.filter((line) => line.level === level);
    const claim = [collection, sumOf(carried), sumOf(contributed)][level - 1];
    return {
      level,
      ...(claim !== undefined && { claim: text(claim) }),
      amount: text(sumOf(here)),
      lines: here.flatMap(({ memberId, minor: units }) =>
        memberId === null ? [] : [{ id: memberId, amount: text(units) }],
      ),
    };
  });
  const ids = new Set([...body.contributions, ...body.weights, ...(body.carries ?? [])].map(({ id }) => id));
  const totals = [...ids].map((id) => ({
    id,
    amount: text(sumOf(lines.filter(({ memberId }) => memberId === id))),
  }));
  return { levels, lines: totals };
}

/** Weights in the order of ids; needed where something is left for them. */
function weightsOf({ weights }: CalculatedWaterfallBody, isLeft: boolean) {
  assertOnce(weights);
  const read = weights.map(({ id, weight }) => ({ id, weight: numberOf(weight) }));
  const wrong = read.find(({ weight }) => weight.over < 0n);
  if (wrong) answered(invalidWeight(wrong, wrong.weight, 'weight'));
  if (isLeft && read.every(({ weight }) => weight.over === 0n)) answered(noWeight());
  return read.sort(compareOrder).map(({ id, weight }) => ({ memberId: id, weight }));
}

/** Prices a late joiner, and credits those who paid before. */
export function calculateBuyIn({
  currency,
  historic,
  contributions,
  ...by
}: CalculatedBuyInBody): CalculatedBuyInView {
  const text = textIn(currency);
  const spent = fraction(unitsOf(historic, currency, '/historic'));
  const part = nearestOf(times(spent, dividedBy(numberOf(by.sharePercent), fraction(100n))));
  const earlier = contributionsOf(contributions, currency, '/contributions');
  if (sumOf(earlier) === 0n) answered(invalidContributions());
  const { time, premium, total, credits } = buyIn({
    part,
    ratePercent: numberOf(by.ratePercent),
    years: numberOf(by.years),
    premiumPercent: numberOf(by.premiumPercent),
    earlier,
  });
  const creditOf = new Map(credits.map(({ memberId, minor }) => [memberId, minor]));
  return {
    price: text(total),
    parts: { share: text(part), time: text(time), premium: text(premium) },
    credits: contributions.map(({ id }) => ({ id, amount: text(creditOf.get(id) ?? 0n) })),
  };
}
