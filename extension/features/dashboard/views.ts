import {
  CalendarDays,
  ChartNoAxesColumn,
  Compass,
  FileUser,
  GraduationCap,
  PenLine,
  Search,
  Settings,
  SquareKanban,
  Table2,
} from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import { onceDrawn } from '../../ui/later.tsx'

export interface ViewProps {
  /** What the address says after the view's id: `#/settings/account` gives `['account']`. */
  path: string[]
}

interface View {
  id: string
  word: string
  icon: LucideIcon
  /** The search field stands above it; it reads what is typed with `useSearch`. */
  searches: boolean
  Part: ComponentType<ViewProps>
}

/** One row is one view: its address, its place in the rail, its title and its code. The first is where one starts. */
export const VIEWS: readonly [View, ...View[]] = [
  {
    id: 'board',
    word: 'Board',
    icon: SquareKanban,
    searches: true,
    Part: onceDrawn(() => import('../board/board-view.tsx')),
  },
  {
    id: 'table',
    word: 'Table',
    icon: Table2,
    searches: true,
    Part: onceDrawn(() => import('../table/table-view.tsx')),
  },
  {
    id: 'calendar',
    word: 'Calendar',
    icon: CalendarDays,
    searches: false,
    Part: onceDrawn(() => import('../calendar/calendar-view.tsx')),
  },
  {
    id: 'search',
    word: 'Search',
    icon: Search,
    searches: false,
    Part: onceDrawn(() => import('../search/search-view.tsx')),
  },
  {
    id: 'for-you',
    word: 'For you',
    icon: Compass,
    searches: false,
    Part: onceDrawn(() => import('../for-you/for-you-view.tsx')),
  },
  {
    id: 'market',
    word: 'Market',
    icon: ChartNoAxesColumn,
    searches: false,
    Part: onceDrawn(() => import('../market/market-view.tsx')),
  },
  {
    id: 'resumes',
    word: 'Résumés',
    icon: FileUser,
    searches: false,
    Part: onceDrawn(() => import('../resume/resumes-view.tsx')),
  },
  {
    id: 'skills',
    word: 'Skills',
    icon: GraduationCap,
    searches: false,
    Part: onceDrawn(() => import('../learning/skills-view.tsx')),
  },
  {
    id: 'settings',
    word: 'Settings',
    icon: Settings,
    searches: false,
    Part: onceDrawn(() => import('../settings/settings-view.tsx')),
  },
]

/** What has an address and is reached from what it is about, not from the rail. */
const ASIDE: readonly View[] = [
  {
    id: 'tailor',
    word: 'Tailor',
    icon: PenLine,
    searches: false,
    Part: onceDrawn(() => import('../tailor/tailor-view.tsx')),
  },
]

export const viewAt = ([id]: string[]): View => [...VIEWS, ...ASIDE].find((view) => view.id === id) ?? VIEWS[0]
