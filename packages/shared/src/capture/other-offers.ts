import type { Line } from './outline.ts'
import type { Page } from './page.ts'
import type { PageReading } from './read-page.ts'
import type { Words } from './word-table.ts'
import { anyOf } from './word-table.ts'

/** Courses, events, goods and people are offered with the same words as vacancies. What gives them away, by language. */
const STUDY: Words = {
  en: 'tuition|curriculum|syllabus|(?:course|tuition) fees?|fees(?: and funding)?|entry requirements|admissions?(?: requirements)?|course (?:content|structure|overview|details)|modules?|what you(?:.ll| will) learn|what our (?:graduates|students|alumni) say|learning outcomes',
  de: 'studiengebühren|lehrplan|kursinhalte?|zulassungsvoraussetzungen|teilnahmegebühr|studieninhalte?',
  fr: 'frais de scolarité|programme de la formation|modalités d.admission|objectifs pédagogiques|tarifs?',
  es: 'plan de estudios|temario|requisitos de (?:acceso|admisión)|precio del curso|matrícula',
}
const STUDY_HEADING = new RegExp(`^(?:${anyOf(STUDY)})[\\s!?:]*$`, 'iu')
const STUDY_TITLE =
  /\b(?:bootcamp|course|masterclass|certificate program|degree|bsc|msc|webinar|workshop|career fair|job fair|conference|meetup|hackathon|kurs|seminar|studiengang|jobmesse|formation en|curso de|corso di|opleiding tot)\b/i
const DEMAND: Words = {
  en: 'register(?: now| here| today)?|add to (?:cart|basket|bag)|buy (?:now|tickets?)|get (?:your )?tickets?|book (?:now|a viewing|your place)|enrol(?:l)?(?: now)?|rsvp|hire me|post this job.*|request a viewing|reply',
  de: 'in den warenkorb|tickets? (?:kaufen|sichern)|jetzt (?:anmelden|buchen)|antworten',
  fr: 'ajouter au panier|réserver|s.inscrire à l.événement|répondre',
  es: 'añadir al carrito|comprar|matricúlate|reservar|responder',
}
const DEMANDED = new RegExp(`^(?:${anyOf(DEMAND)})[\\s!→›»>.]*$`, 'iu')
const SCHOOLING = /^(?:education|(?:aus)?bildung|formation|educación|formación)$/i
const CAREER = /^(?:(?:work |professional )?experience|berufserfahrung|expériences?|experiencia)$/i

/** How much speaks for an offer of something other than work; 0 where nothing does. */
export function otherOffer(page: Page, { headline, body, applies }: PageReading): number {
  const from = headline?.start ?? 0
  const near = page.outline.lines.slice(from, (body?.end ?? from) + 12).filter(isShown)
  const headings = near.filter((line) => line.heading > 0 || line.bold).map((line) => line.text)
  const taught = headings.filter((text) => STUDY_HEADING.test(text)).length
  const isCourse = STUDY_TITLE.test(headline?.text ?? '') || STUDY_TITLE.test(page.title)
  const isResume = headings.some((text) => SCHOOLING.test(text)) && headings.some((text) => CAREER.test(text))
  const isDemanded = near.some((line) => (line.control || line.linked > 0) && DEMANDED.test(line.text))
  return (
    (taught >= 2 || (taught > 0 && isCourse) ? 5 : 0) +
    (isCourse && !applies ? 2 : 0) +
    (isDemanded && !applies ? 3 : 0) +
    (isResume && !applies ? 4 : 0)
  )
}

const isShown = (line: Line): boolean => line.zone === 'main' || line.zone === 'aside'
