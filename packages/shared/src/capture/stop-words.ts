import type { Words } from './word-table.ts'
import { anyOf } from './word-table.ts'

/** How headings begin behind which other vacancies or the rest of the site stand. */
const STOPS: Words = {
  en: '.{0,12}(?:similar|related|recommended|other|more|further|latest|recent|nearby|featured|explore|suggested|all|open|current) (?:jobs?|positions?|roles?|vacanc|opening|opportunit|offers?|careers?|searches|articles|posts|news|job listings)|(?:jobs|people|others|candidates|members) (?:like|you may|also|near|who)|you (?:may|might) (?:also|be)|similar .{0,20}jobs|share (?:this|on|job|the|with)|share:?$|apply (?:for this|to this|now$|below|online$)|application form|submit (?:your )?application|job alerts?|get (?:job|notified|similar|email)|create (?:a )?(?:job )?alert|sign up|subscribe|newsletter|set alert|back to|go back|view all|see all|see more|show (?:more|less)$|read (?:full|more|less)|report (?:this|job)|benefits found in|job search faster|how you match|竞争力分析|.{0,8}安全提示|工商信息|save (?:this )?job$|print|refer a friend|not (?:you|the right)|don.?t see|explore (?:more|other|jobs)|discover more|view (?:more|similar|other|company)',
  de: 'ähnliche|weitere (?:stellen|jobs)|andere (?:stellen|jobs)|teilen|jetzt bewerben|zurück',
  fr: 'offres similaires|partager|d.autres offres|voir (?:plus|toutes)|postuler',
  'es, pt': 'ofertas similares|empleos similares|compartir|vagas semelhantes|compartilh',
  it: 'offerte simili|condividi',
  nl: 'vergelijkbare|deel (?:deze|dit)|solliciteer',
  'sv, da, no': 'liknande|lignende|dela|del jobbet',
  pl: 'podobne|udostępnij',
  'uk, ru': 'схожі|похожие|поділитися',
  cs: 'podobné',
  'vi, tr': 'việc làm (?:liên quan|tương tự|khác)|chia sẻ|benzer|paylaş',
  'zh, ja': '相似|类似|推荐|分享|似た|シェア',
  all: 'cookie|privacy (?:policy|notice)|follow us|connect with us|our (?:offices|locations)$|contact us|quick links|useful links|©|copyright',
}

export const STOP = new RegExp(`^(?:${anyOf(STOPS)})`, 'i')
