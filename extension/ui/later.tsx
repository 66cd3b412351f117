import { useEffect, useState } from 'react'
import type { ComponentType } from 'react'

/**
 * A component whose code is already on its way. Unlike `lazy` it is drawn the moment that code is there: React holds
 * back what replaces a fallback for 300 ms, which is longer than everything else the popup does.
 */
export function later<Props extends object>(code: Promise<{ default: ComponentType<Props> }>): ComponentType<Props> {
  return function Later(props: Props) {
    const [Loaded, setLoaded] = useState<ComponentType<Props>>()
    const [failed, setFailed] = useState<unknown>()
    useEffect(() => void code.then((module) => setLoaded(() => module.default), setFailed), [])
    if (failed !== undefined) throw failed
    return Loaded ? <Loaded {...props} /> : null
  }
}
