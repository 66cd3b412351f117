import { useEffect, useRef, useState } from 'react'
import { readMethods } from '../../platform/account.ts'
import { isFleeting, mayVisit } from '../../platform/identity.ts'
import type { Elsewhere } from '../../platform/identity.ts'
import { openDashboard } from '../../platform/open-dashboard.ts'
import type { Methods } from '../../sync/account-api.ts'
import { Button } from '../../ui/button.tsx'
import { COPY } from './copy.ts'

const WAYS = ['google', 'linkedin'] as const

/** Null until the server has answered, and where it cannot be reached: signing in says so itself. */
export function useMethods(): Methods | null {
  const [methods, setMethods] = useState<Methods | null>(null)
  useEffect(() => void readMethods().then(setMethods, () => setMethods(null)), [])
  return methods
}

/** The dashboard goes on where the window under the toolbar button began. */
export function useGoingOn(where: Elsewhere | undefined, enter: (where: Elsewhere) => Promise<void>): void {
  const begun = useRef(false)
  useEffect(() => {
    if (where === undefined || begun.current) return
    begun.current = true
    void enter(where)
  }, [where, enter])
}

async function begin(where: Elsewhere, enter: (where: Elsewhere) => Promise<void>): Promise<void> {
  if (isFleeting() && (await mayVisit())) await openDashboard(`#/settings/account/${where}`)
  else await enter(where)
}

interface Props {
  methods: Methods | null
  busy: boolean
  enter: (where: Elsewhere) => Promise<void>
}

/** Only what the server says it can do. */
export function ElsewhereButtons({ methods, busy, enter }: Props) {
  const ways = WAYS.filter((way) => methods?.[way].on)
  if (ways.length === 0) return null
  return (
    <div className="grid gap-2">
      <p className="flex items-center gap-3 text-12 text-ink-soft before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
        {COPY.or}
      </p>
      {ways.map((way) => (
        <Button key={way} disabled={busy} onClick={() => void begin(way, enter)}>
          {COPY.elsewhere[way]}
        </Button>
      ))}
    </div>
  )
}
