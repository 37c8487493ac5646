/** How far a thing may be read: by the public, in the alliance, in one group, by the member alone whose it is. From open to closed. */
export const tiers = ['T0', 'T1', 'T2', 'T3'] as const;
export type Tier = (typeof tiers)[number];

/** The most closed of some tiers; what is derived is never more open than what it comes from. `T0` of none. */
export const maxTier = (...of: readonly Tier[]): Tier => of.reduce((a, b) => (a < b ? b : a), 'T0');
