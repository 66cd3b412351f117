import type { Host } from './deps.ts'
import { openGazetteer } from './places/gazetteer.ts'
import type { Gazetteer } from './places/gazetteer.ts'

const opened = new WeakMap<Host['config'], Gazetteer>()

/** Opening it takes a while: each app does it once, when somebody first asks for something that needs it. */
export function gazetteerOf({ config }: Pick<Host, 'config'>): Gazetteer {
  const held = opened.get(config) ?? openGazetteer()
  opened.set(config, held)
  return held
}
