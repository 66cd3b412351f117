import { Bell, CircleCheck, Hourglass, ListTodo, Reply, Users } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { DueItem } from '@rolecall/shared/domain/due.ts'

/** The icon and the hue of every kind; Tailwind has to see the classes whole. */
const LOOKS: Record<DueItem['kind'], { icon: LucideIcon; edge: string }> = {
  interview: { icon: Users, edge: 'border-s-stage-talking' },
  deadline: { icon: Hourglass, edge: 'border-s-check' },
  reminder: { icon: Bell, edge: 'border-s-accent' },
  'follow-up': { icon: Reply, edge: 'border-s-stage-applied' },
  task: { icon: ListTodo, edge: 'border-s-stage-saved' },
}

export function lookOf({ kind, open }: DueItem): { icon: LucideIcon; edge: string } {
  const look = LOOKS[kind]
  return kind !== 'interview' && !open ? { ...look, icon: CircleCheck } : look
}
