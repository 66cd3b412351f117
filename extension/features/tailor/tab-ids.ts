export const TABS = ['fit', 'resume', 'letter', 'prepare', 'notes', 'more'] as const
export type TabId = (typeof TABS)[number]
