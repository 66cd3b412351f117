/** What a surface shows now. */
export type View = { kind: 'home' } | { kind: 'detail'; id: string } | { kind: 'account' } | { kind: 'settings' }
