import type { CDPSession } from '@playwright/test'
import { PATIENCE_MS } from '../../support/patience.ts'

interface Evaluated {
  result: { value?: unknown }
  exceptionDetails?: { exception?: { description?: string }; text: string }
}

interface Answer {
  id: number
  result: unknown
}

/** The real popup under the toolbar button. Playwright does not list it as a page, so this speaks to it directly. */
export class Popup {
  private readonly cdp: CDPSession
  private readonly sessionId: string
  private next = 1

  private constructor(cdp: CDPSession, sessionId: string) {
    this.cdp = cdp
    this.sessionId = sessionId
  }

  static async attach(cdp: CDPSession, targetId: string): Promise<Popup> {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false })
    return new Popup(cdp, sessionId)
  }

  send<T>(method: string, params: object = {}): Promise<T> {
    const id = this.next++
    const { cdp, sessionId } = this
    return new Promise((ok, fail) => {
      const timer = setTimeout(() => fail(new Error(`The popup did not answer ${method}`)), PATIENCE_MS)
      const heard = (event: { sessionId: string; message: string }): void => {
        const answer = JSON.parse(event.message) as Answer
        if (event.sessionId !== sessionId || answer.id !== id) return
        clearTimeout(timer)
        cdp.off('Target.receivedMessageFromTarget', heard)
        ok(answer.result as T)
      }
      cdp.on('Target.receivedMessageFromTarget', heard)
      cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(fail)
    })
  }

  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<Evaluated>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  }

  text(): Promise<string> {
    return this.evaluate('document.body?.innerText ?? ""')
  }

  /** Waits until the popup shows the words. */
  async shows(words: string | RegExp): Promise<string> {
    let text = ''
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
      text = await this.text()
      if (typeof words === 'string' ? text.includes(words) : words.test(text)) return text
      await new Promise((next) => setTimeout(next, 50))
    }
    throw new Error(`The popup never showed ${String(words)}. It shows:\n${text}`)
  }

  /** Presses the control with this accessible name, as a click would. */
  async press(name: string): Promise<void> {
    const pressed = await this.evaluate<boolean>(`(() => {
      const wanted = ${JSON.stringify(name)}
      const all = [...document.querySelectorAll('button, a, [role=button], summary')]
      const controls = all.filter((one) => one.checkVisibility())
      const label = (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim()
      const control = controls.find((one) => label(one) === wanted) ?? controls.find((one) => label(one).startsWith(wanted))
      control?.click()
      return Boolean(control)
    })()`)
    if (!pressed) throw new Error(`The popup has no control "${name}". It shows:\n${await this.text()}`)
  }
}
