/** Which columns of a list's paper tell what some columns of the screen show, in their order and each once. */
export const columnsOnPaper = (
  shown: readonly { readonly key: string; readonly onPaper?: readonly string[] }[],
): readonly string[] => [...new Set(shown.flatMap(({ key, onPaper = [key] }) => onPaper))];
