/** For `ref`: what has just appeared because the person asked for it takes the focus. */
export const takesFocus = (element: HTMLElement | null): void => element?.focus({ preventScroll: true })
