import type { Words } from './word-table.ts'
import { anyOf } from './word-table.ts'

/** Buttons and links that start an application. */
const APPLYING: Words = {
  en: 'apply.{0,30}|application|submit (?:your )?(?:application|resume|cv)|i.?m interested',
  de: '(?:jetzt |online |hier )?bewerben|zur bewerbung|bewirb dich.*|jetzt online.*bewerben',
  fr: 'postuler.*|je postule|candidater|soumettre.*',
  es: 'inscr[ií]b(?:irme|ete|irse).*|aplicar.*|postular(?:me|se)?|solicitar.*|enviar candidatura',
  pt: 'candidatar-?se.*|candidatar|candidatura.*',
  it: 'candidati.*|invia (?:la tua )?candidatura',
  nl: 'solliciteer.*|direct solliciteren',
  sv: 'ansök.*|sök (?:jobbet|tjänsten).*',
  'da, no, fi': 'søg (?:jobbet|stillingen|job).*|søk.*|send ansøgning|ansøg.*|hae.*',
  pl: 'aplikuj.*|zaaplikuj.*',
  'uk, ru': 'відгукнутися.*|надіслати.*|откликнуться.*',
  cs: 'odpovědět.*|mám zájem',
  'vi, tr': 'ứng tuyển.*|nộp hồ sơ.*|başvur.*|hemen başvur',
  'zh, ja, ko': '立即沟通|立即申请|申请职位|投递简历|投递|应聘|応募.*|エントリー.*|지원하기|입사지원',
  id: 'lamar.*|mülakat.*|verstuur.*|jetzt bewerben.*',
}

const BEFORE = '(?:easy|quick|click(?: here)? to|how to|start|begin) '

export const APPLY = new RegExp(`^(?:${BEFORE})?(?:${anyOf(APPLYING)})[\\s!→›»>.*]*$`, 'i')
