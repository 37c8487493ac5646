/** The rows of this module. */
export const clearanceEntities: readonly (new () => object)[] = [];
