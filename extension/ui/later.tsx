import { useEffect, useState } from 'react'
import type { ComponentType, ReactNode } from 'react'

type Code<Props> = Promise<{ default: ComponentType<Props> }>

function drawnFrom<Props extends object>(code: () => Code<Props>, meanwhile: ReactNode): ComponentType<Props> {
  return function Later(props: Props) {
    const [Loaded, setLoaded] = useState<ComponentType<Props>>()
    const [failed, setFailed] = useState<unknown>()
    useEffect(() => void code().then((module) => setLoaded(() => module.default), setFailed), [])
    if (failed !== undefined) throw failed
    return Loaded ? <Loaded {...props} /> : meanwhile
  }
}

/**
 * A component whose code is already on its way. Unlike `lazy` it is drawn the moment that code is there: React holds
 * back what replaces a fallback for 300 ms, which is longer than everything else the popup does.
 */
export const later = <Props extends object>(code: Code<Props>): ComponentType<Props> => drawnFrom(() => code, null)

/** The same, but its code is fetched when it is first drawn. */
export const onceDrawn = <Props extends object>(
  load: () => Code<Props>,
  meanwhile: ReactNode = null,
): ComponentType<Props> => drawnFrom(load, meanwhile)
