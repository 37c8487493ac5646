/** A day on which an expert without a further declaration is paused, or leaves the pool. */
export const declarationTimer = 'expert.declaration';
