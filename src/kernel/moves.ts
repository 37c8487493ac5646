/** For every status, the actions it allows and where each leads. The table *is* the machine. */
export type Moves<Status extends string, Action extends string> = {
  readonly [S in Status]: { readonly [A in Action]?: Status };
};

/** Actions that leave a thing where it stands, for a table. */
export const staying = <S extends string, A extends string>(
  status: S,
  ...actions: readonly A[]
): { readonly [X in A]: S } =>
  Object.fromEntries(actions.map((action) => [action, status])) as { readonly [X in A]: S };

/** Where an action leads from a status, or nothing where the table forbids it. */
export const destination = <S extends string, A extends string>(
  moves: Moves<S, A>,
  from: S,
  action: A,
): S | undefined => moves[from][action];

/** The actions a status allows, in the order of the table. */
export const actionsFrom = <S extends string, A extends string>(moves: Moves<S, A>, from: S): readonly A[] =>
  Object.keys(moves[from]) as A[];

/** Every status that can be reached from a starting one, the start included. */
export function reachableFrom<S extends string, A extends string>(
  moves: Moves<S, A>,
  start: S,
): ReadonlySet<S> {
  const seen = new Set<S>([start]);
  for (const status of seen) {
    for (const action of actionsFrom(moves, status)) seen.add(moves[status][action] as S);
  }
  return seen;
}
