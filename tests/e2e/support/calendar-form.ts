import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { PATIENCE_MS } from '../../support/patience.ts'

export interface Wanted {
  kind?: 'Reminder' | 'Follow-up' | 'Task' | 'Interview'
  what?: string
  /** A part of the title or the company of a saved job. */
  job?: string
  /** `2026-03-01T09:00`; left out, what the form proposes. */
  at?: string
}

/** Adds to the calendar in sight by its form, as a person does. */
export async function addToCalendar(page: Page, { kind = 'Reminder', what, job, at }: Wanted): Promise<void> {
  const form = page.getByRole('dialog')
  // A key that is pressed before the calendar listens is heard by nobody.
  await expect(async () => {
    if (!(await form.isVisible())) await page.keyboard.press('n')
    await expect(form).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: PATIENCE_MS })
  await form.getByText(kind, { exact: true }).click()
  if (what !== undefined) await form.getByLabel('What to do').fill(what)
  if (job !== undefined) {
    await form.getByRole('combobox', { name: /^Job/ }).fill(job)
    await page.getByRole('listbox', { name: /^Job/ }).getByRole('option').first().click()
  }
  if (at !== undefined) await form.getByLabel('When').fill(at)
  await form.getByRole('button', { name: 'Add' }).click()
  await expect(form).toBeHidden()
}
