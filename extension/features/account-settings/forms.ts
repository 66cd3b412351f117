import type { Me, Security } from '../../sync/own-account.ts'

/** What every form about the account is given. */
export interface FormProps {
  me: Me
  security: Security
  /** It is done; the words say so. */
  onDone: (words: string) => void
  onCancel: () => void
}
