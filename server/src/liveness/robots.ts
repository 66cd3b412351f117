export interface RobotsRule {
  allow: boolean
  path: string
}

/** What we call ourselves; a site may speak to us by it. */
const OWN_NAME = 'rolecall'
const MOST_RULES = 1_000
const LONGEST_PATH = 500

interface Group {
  names: string[]
  rules: RobotsRule[]
}

const LINE = /^\s*([a-z-]+)\s*:\s*([^#\s]*)/i

/** Groups in their order: several names one after another share the rules that follow. */
function groupsIn(text: string): Group[] {
  const groups: Group[] = []
  let open: Group | null = null
  for (const line of text.split(/\r\n?|\n/)) {
    const [, name = '', value = ''] = LINE.exec(line) ?? []
    const field = name.toLowerCase()
    if (field === 'user-agent') {
      if (!open || open.rules.length > 0) groups.push((open = { names: [], rules: [] }))
      open.names.push(value.toLowerCase())
    } else if (open && (field === 'allow' || field === 'disallow'))
      open.rules.push({ allow: field === 'allow', path: value.slice(0, LONGEST_PATH) })
  }
  return groups
}

/** The rules of a robots.txt that are for us: those by our name, else those for everybody. */
export function robotsRules(text: string): RobotsRule[] {
  const groups = groupsIn(text)
  const own = groups.filter(({ names }) => names.includes(OWN_NAME))
  const meant = own.length > 0 ? own : groups.filter(({ names }) => names.includes('*'))
  return meant.flatMap(({ rules }) => rules.filter(({ path }) => path !== '')).slice(0, MOST_RULES)
}

/** A star stands for anything, a dollar sign for the end. */
function fits(pattern: string, path: string): boolean {
  const toEnd = pattern.endsWith('$')
  const [start = '', ...parts] = (toEnd ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(start)) return false
  let at = start.length
  for (const [place, part] of parts.entries()) {
    const isLast = place === parts.length - 1
    const found = toEnd && isLast ? path.lastIndexOf(part) : path.indexOf(part, at)
    if (found < at) return false
    at = found + part.length
  }
  return !toEnd || at === path.length || parts.at(-1) === ''
}

/** The longest rule that fits decides, and of two as long the one that allows. */
export function isAllowed(rules: readonly RobotsRule[], { pathname, search }: URL): boolean {
  let best: RobotsRule = { allow: true, path: '' }
  for (const rule of rules) {
    const wins = rule.path.length > best.path.length || (rule.path.length === best.path.length && rule.allow)
    if (wins && fits(rule.path, pathname + search)) best = rule
  }
  return best.allow
}
