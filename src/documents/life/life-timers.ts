/** The timer that ends a document when its day of retention has passed. */
export const retentionTimer = 'document.retention';

/** The timer that plans again, once a hold was lifted, what it kept from ending. */
export const holdLiftedTimer = 'document.hold_lifted';

/** The timer that erases the content of a document that was returned or destroyed. */
export const erasureTimer = 'document.erasure';
