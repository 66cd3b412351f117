import type { Popup } from './popup.ts'
import { pdfOf } from '../../support/pdf.ts'

/** The résumé of a data engineer who says nothing of Kubernetes. */
export const RESUME_PDF = pdfOf([
  '# Ann Miller',
  'Data Engineer',
  'Leeds, United Kingdom | ann.miller@example.com | +44 113 496 0101',
  '',
  '# Summary',
  'Data engineer with seven years of pipelines for logistics and rail.',
  '',
  '# Experience',
  'Data Engineer, Larkfield Rail',
  'March 2021 - Present',
  '- Built forty pipelines in Python that feed the timetable planners.',
  '- Moved reporting to PostgreSQL and wrote the SQL behind it.',
  '- Runs the nightly jobs in Apache Airflow.',
  '',
  'Junior Developer, Upper Canal Works',
  'September 2018 - February 2021',
  '- Wrote tools in Python for the lock keepers.',
  '',
  '# Education',
  'BSc Computer Science, Northfold University',
  '2015 - 2018',
  '',
  '# Skills',
  'Python, SQL, PostgreSQL, Apache Airflow, Git',
  '',
  '# Languages',
  'English (native), German (B2)',
])

/** Lets go of a file over the popup, as a person who drags one there does. */
export const dropOnPopup = (popup: Popup, name: string, bytes: Uint8Array): Promise<void> =>
  popup.evaluate(`(() => {
    const bytes = Uint8Array.from(atob(${JSON.stringify(Buffer.from(bytes).toString('base64'))}), (one) => one.charCodeAt(0))
    const files = new DataTransfer()
    files.items.add(new File([bytes], ${JSON.stringify(name)}, { type: 'application/pdf' }))
    const target = document.querySelector('[data-drop]')
    for (const type of ['dragenter', 'dragover', 'drop'])
      target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: files }))
  })()`)
