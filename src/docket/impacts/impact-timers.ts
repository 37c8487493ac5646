/** The timer that works out what would move. */
export const findingTimer = 'impact.find';

/** The timer that moves what was accepted. */
export const applyingTimer = 'impact.apply';
