/** One look for what dims the page behind something that must be closed first. */
export const BACKDROP = 'fixed inset-0 z-30 bg-[light-dark(oklch(0.2_0.02_195/0.4),oklch(0.08_0.01_195/0.7))]'
