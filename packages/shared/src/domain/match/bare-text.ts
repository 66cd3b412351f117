import { wordsOf } from '../words.ts'

/** A text without its case, accents, marks and line breaks: what stays when it is only laid out otherwise. */
export const bareText = (text: string): string => wordsOf(text).join(' ')
