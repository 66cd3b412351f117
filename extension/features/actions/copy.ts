const ofThem = (names: readonly string[]): string =>
  names.length === 1 ? `“${names[0]}”` : `${names.length} applications`

export const COPY = {
  menu: (name: string) => `What to do with ${name}`,
  open: 'Open',
  openPage: 'Open the page',
  tags: 'Tags',
  editTags: 'Edit tags',
  tagsOf: (name: string) => `Tags of ${name}`,
  tagHint: 'Enter or a comma adds one.',
  removeTag: (tag: string) => `Take away ${tag}`,
  trash: 'Move to trash',
  moved: (names: readonly string[], stage: string) => `Moved ${ofThem(names)} to ${stage}.`,
  reordered: (name: string, stage: string) => `Moved “${name}” within ${stage}.`,
  tagged: (names: readonly string[]) => `Changed the tags of ${ofThem(names)}.`,
  deadline: (names: readonly string[], day: string) => `Deadline of ${ofThem(names)}: ${day}.`,
  noDeadline: (names: readonly string[]) => `Took your deadline off ${ofThem(names)}.`,
  excitement: (names: readonly string[], level: string) => `Excitement about ${ofThem(names)}: ${level}.`,
  level: (level: number | null) => (level === null ? 'not said' : `${level} of 5`),
  trashed: (names: readonly string[]) => `Moved ${ofThem(names)} to the trash.`,
  putBack: (names: readonly string[]) => `Put back ${ofThem(names)}.`,
} as const
