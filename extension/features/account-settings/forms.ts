import type { Me, Security } from '../../sync/own-account.ts'

/** What every form about the account is given. */
export interface FormProps {
  me: Me
  security: Security
  /** It is done; the words say so. */
  onDone: (words: string) => void
  onCancel: () => void
}

/** Parts of one page that say the same from several sides: what one changes is a new turn for all of them. */
export interface TurnProps {
  turn: number
  onChange: () => void
}
