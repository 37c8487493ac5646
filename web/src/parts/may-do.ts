/** Whether something offers an action that may be done now. */
export const mayDo = <Action extends string>(
  { actions }: { readonly actions: readonly { readonly action: Action; readonly obstacle: unknown }[] },
  wanted: NoInfer<Action>,
): boolean => actions.some(({ action, obstacle }) => action === wanted && obstacle === null);
