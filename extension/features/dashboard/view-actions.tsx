import { createContext, useContext } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

export const ActionsPlace = createContext<HTMLElement | null>(null)

/** A view's own buttons and switches, drawn beside its name and the search. */
export function ViewActions({ children }: { children: ReactNode }) {
  const place = useContext(ActionsPlace)
  return place ? createPortal(children, place) : null
}
