/** One look for what lies above the page without dimming it: menus and popovers. */
export const OVERLAY = 'rounded-card bg-card text-ink shadow-overlay outline-none'
