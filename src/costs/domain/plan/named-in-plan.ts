import { type CostPlan, simpleMethodsOf, type PlanMethod } from './cost-plan.js';

/** The members a plan names: who bears a pool alone, who has units of a tier, who is listed as taking part. */
export const namedMembers = ({ pools }: CostPlan): readonly string[] => [
  ...new Set(
    pools.flatMap(({ method, takesPart }) => [
      ...bornAlone(method),
      ...simpleMethodsOf(method).flatMap((one) => (one.kind === 'tiers' ? Object.keys(one.units) : [])),
      ...(takesPart.who === 'listed' ? takesPart.memberIds : []),
    ]),
  ),
];

/** The patents a plan names: of those counted, and of those whose facing makes somebody take part. */
export const namedPatents = ({ pools }: CostPlan): readonly string[] => [
  ...new Set(
    pools.flatMap(({ method, takesPart }) => [
      ...simpleMethodsOf(method).flatMap((one) =>
        one.kind === 'products_patents' ? (one.patents ?? []) : [],
      ),
      ...(takesPart.who === 'facing' ? (takesPart.patents ?? []) : []),
    ]),
  ),
];

function bornAlone(method: PlanMethod): readonly string[] {
  if (method.kind === 'individual') return [method.memberId];
  return method.kind === 'layers' ? method.layers.flatMap((layer) => bornAlone(layer.method)) : [];
}
