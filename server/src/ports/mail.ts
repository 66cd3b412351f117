export interface Letter {
  to: string
  subject: string
  /** The same words twice: for mail programs that show text alone, and for those that show a page. */
  text: string
  html: string
}

/** The way out for mails. */
export interface Mail {
  /** False where nothing is set up that could send one. */
  ready: boolean
  send(letter: Letter): Promise<void>
}

/** For a host without a mail server and without a folder to write to. Nothing may ask it to send. */
export const noMail: Mail = {
  ready: false,
  send: () => Promise.reject(new Error('No mail server is set up: set SMTP_URL.')),
}
