type Change<Item> = (items: (before: Item[]) => Item[]) => void

/** Takes some out of a list at once, and puts each back where it stood. */
export function takenOut<Item extends { id: string }>(change: Change<Item>, which: (item: Item) => boolean) {
  let taken: { item: Item; at: number }[] = []
  const out = (): void =>
    change((items) => {
      const gone = items.flatMap((item, at) => (which(item) ? [{ item, at }] : []))
      if (gone.length > 0) taken = gone
      return items.filter((item) => !which(item))
    })
  const back = (): void =>
    change((items) =>
      taken.reduce(
        (held, { item, at }) => (held.some(({ id }) => id === item.id) ? held : held.toSpliced(at, 0, item)),
        items,
      ),
    )
  return { out, back }
}
