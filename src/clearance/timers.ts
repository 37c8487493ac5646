/** The timer that tells that a supplier's time to object is over. */
export const windowEndTimer = 'supplier_window.end';

/** The timer that warns that material is soon due to be returned or destroyed. */
export const returnNearTimer = 'subscription.return_near';

/** The timer that tells that material was not returned or destroyed in time. */
export const returnOverdueTimer = 'subscription.return_overdue';

/** The timer that asks on the day after a seat ended whether its person's subscriptions still stand. */
export const recheckTimer = 'subscriptions.recheck';
