/** The columns a table said by their names joined by dots; all of the paper where those it shows tell nothing on paper. */
export const columnsAsked = (names: string | undefined): readonly string[] | undefined =>
  names ? names.split('.') : undefined;

/** Which columns of a list's paper tell what some columns of the screen show, in their order and each once. */
export const columnsOnPaper = (
  shown: readonly { readonly key: string; readonly onPaper?: readonly string[] }[],
): readonly string[] => [...new Set(shown.flatMap(({ key, onPaper = [key] }) => onPaper))];
