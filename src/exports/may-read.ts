import { mayUse } from '../identity/index.js';
import { type Caller, granted, type Permission } from '../platform/index.js';

/** Refuses as the screen that shows the same would: whoever may not read it may not export it. */
export const assertMayRead = ({ kind, permissions }: Caller, needs: Permission): void => {
  granted(mayUse(needs, { permissions, byToken: kind === 'token' }));
};
