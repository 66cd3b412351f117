import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

export interface SmtpServer {
  port: number
  /** Every mail taken so far, as it was sent. */
  mails: readonly string[]
  close(): Promise<void>
}

/** A mail server that keeps what it is given. */
export async function startSmtp(port = 0): Promise<SmtpServer> {
  const mails: string[] = []
  const server = createServer((socket) => converse(socket, (mail) => mails.push(mail)))
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  return {
    port: (server.address() as AddressInfo).port,
    mails,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

const END_OF_MAIL = '\r\n.\r\n'

function replyTo(line: string): string {
  const word = line.slice(0, 4).toUpperCase()
  if (word === 'DATA') return '354 Go on, end with a dot'
  return word === 'QUIT' ? '221 Goodbye' : '250 Fine'
}

/** Lines are commands until DATA; then all is mail until a dot stands alone. */
function converse(socket: Socket, keep: (mail: string) => void): void {
  let heard = ''
  let inMail = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  const takeOne = (): boolean => {
    const mark = inMail ? END_OF_MAIL : '\r\n'
    const end = heard.indexOf(mark)
    if (end === -1) return false
    const whole = heard.slice(0, end)
    heard = heard.slice(end + mark.length)
    if (inMail) keep(whole)
    say(inMail ? '250 Kept' : replyTo(whole))
    inMail = !inMail && whole.toUpperCase() === 'DATA'
    return true
  }
  socket.setEncoding('utf8').on('error', () => socket.destroy())
  socket.on('data', (chunk: string) => {
    heard += chunk
    while (takeOne());
  })
  say('220 localhost')
}
