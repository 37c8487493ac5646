/** The rows of this module. */
export const wallsEntities: readonly (new () => object)[] = [];
