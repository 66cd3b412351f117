import type { ComponentType } from 'react'
import { onceDrawn } from '../../ui/later.tsx'

interface SettingsPart {
  id: string
  word: string
  /** `path` is what the address says after the part's id. */
  Part: ComponentType<{ onBack: () => void }> | ComponentType<{ onBack: () => void; path: string[] }>
}

/** One row is one page of the dashboard's settings, at `#/settings/<id>`. The first is where one starts. */
export const PARTS: readonly [SettingsPart, ...SettingsPart[]] = [
  { id: 'general', word: 'General', Part: onceDrawn(() => import('./settings-screen.tsx')) },
  { id: 'stages', word: 'Stages', Part: onceDrawn(() => import('../stages/stages-screen.tsx')) },
  { id: 'trash', word: 'Trash', Part: onceDrawn(() => import('../trash/trash-screen.tsx')) },
  { id: 'reminders', word: 'Reminders', Part: onceDrawn(() => import('./reminders-screen.tsx')) },
  { id: 'account', word: 'Account', Part: onceDrawn(() => import('../account-settings/account-part.tsx')) },
  { id: 'sync', word: 'Sync', Part: onceDrawn(() => import('../sync/sync-screen.tsx')) },
  { id: 'profile', word: 'Profile', Part: onceDrawn(() => import('../profile/profile-screen.tsx')) },
  { id: 'matching', word: 'Matching', Part: onceDrawn(() => import('../match/weights-part.tsx')) },
  { id: 'writing', word: 'Writing', Part: onceDrawn(() => import('../providers/providers-screen.tsx')) },
  { id: 'exchange', word: 'Import and export', Part: onceDrawn(() => import('../exchange/exchange-screen.tsx')) },
]
