/** The rows of this module. */
export const documentsEntities: readonly (new () => object)[] = [];
