/** The rows of this module. */
export const groupsEntities: readonly (new () => object)[] = [];
