import type { Words } from './word-table.ts'
import { anyOf } from './word-table.ts'

/** What one will do. */
const DONE: Words = {
  en: 'responsibilit|dut(?:y|ies)\\b|what you.?(?:ll| will)|you.?ll do|what you.?do|your (?:role|mission|impact|tasks|day|work)|the (?:role|job|position|opportunity|mission)\\b|about (?:the|this) (?:role|job|position|opportunity|team)|role (?:overview|summary|description)|job (?:summary|purpose|overview|description|duties)|position (?:summary|overview|purpose|description)|day.to.day|key (?:tasks|accountabilities)|how you.?ll help|in this role',
  de: 'aufgaben|tätigkeit|das erwartet dich|was (?:dich|sie) erwartet|deine (?:rolle|mission)|stellenbeschreibung',
  fr: 'missions?\\b|vos? (?:missions|responsabilit)|le poste|descriptif|votre rôle|description du poste',
  es: 'funciones|responsabilidades|descripción|tareas|qué harás',
  pt: 'o que você|atividades|atribuições|descrição da vaga',
  it: 'mansioni|attività|responsabilità|di cosa ti occuperai|la figura',
  nl: 'taken|werkzaamheden|wat ga je doen|functieomschrijving|jouw rol',
  'sv, da, no': 'arbetsuppgifter|om rollen|om jobbet|om stillingen|arbejdsopgaver|arbeidsoppgaver|dine opgaver',
  pl: 'obowiązki|zakres|zadania|twoja rola|opis stanowiska',
  'uk, ru': 'задач|обов.?язки|обязанност|що робити|чим займатись',
  cs: 'náplň práce',
  'vi, tr, id': 'mô tả|trách nhiệm|görev|sorumluluk|iş tanımı',
  'zh, ja, ko': '岗位职责|工作职责|职位描述|工作内容|職務内容|仕事内容|業務内容|업무',
  id: 'tanggung jawab',
}

/** What one brings. */
const BROUGHT: Words = {
  en: 'requirement|qualificat|what you.?(?:ll)? ?(?:bring|need)|who you are|you have\\b|you.?ll have|about you\\b|skills?\\b|experience\\b|must.haves?|nice.to.haves?|what we.?re looking|what we look|looking for|your (?:profile|background|experience|skills)|ideal candidate|preferred|bonus points|minimum|competenc|eligib|expertise',
  de: 'anforderung|(?:dein|ihr|euer) profil|qualifikation|das bringst du mit|was (?:du|sie) mitbring|voraussetzung|wen wir suchen',
  fr: 'profil recherché|votre profil|compétences|profil\\b|prérequis',
  'es, pt': 'requisitos|perfil|qué buscamos|experiencia',
  it: 'requisiti|competenze|profilo|cosa cerchiamo',
  nl: 'vereisten|eisen|wat vragen|jouw profiel',
  'sv, da, no': 'kvalifikation|krav|om dig|om deg|din profil|vi söker',
  pl: 'wymagania|oczekiwania|czego oczekujemy|profil kandydata',
  'uk, ru': 'вимог|требовани|обов.?язково|навич|очікуємо|буде плюсом',
  cs: 'požadavky|požadujeme',
  'vi, tr': 'yêu cầu|aranan|nitelik|beklenti',
  'zh, ja, ko': '任职要求|岗位要求|职位要求|工作技能|応募資格|必須|求める|歓迎|자격',
  id: 'kualifikasi|persyaratan',
}

/** What one gets. */
const OFFERED: Words = {
  en: 'benefit|what we offer|we offer|perks|why (?:join|us|you|work)|what.?s in it|compensation|our offer|total rewards',
  de: 'wir bieten|das bieten wir|was wir (?:dir |ihnen )?bieten|unser angebot|deine vorteile',
  fr: 'avantages|nous offrons|ce que nous|rémunération',
  es: 'beneficios|ofrecemos|qué ofrecemos',
  pt: 'benefícios|oferecemos',
  it: 'cosa offriamo|offriamo',
  nl: 'wat bieden|wij bieden|arbeidsvoorwaarden|wat krijg',
  'sv, da, no': 'vi erbjuder|vi tilbyder|vi tilbyr',
  pl: 'oferujemy|co oferujemy|benefity',
  'uk, ru': 'ми пропонуємо|пропонуємо|умови|условия|мы предлагаем',
  cs: 'nabízíme',
  'vi, tr': 'quyền lợi|phúc lợi|sunduklar|yan hak',
  'zh, ja, ko': '福利|待遇|薪资|복리',
}

/** Who is asking. */
const ASKING: Words = {
  en: 'about (?:us|the company|the team|our)|who we are|our (?:company|team|mission|story)|company (?:description|overview)',
  de: 'über uns|wer wir sind|das unternehmen',
  fr: 'qui sommes|l.entreprise|à propos',
  'es, pt': 'sobre (?:nosotros|a empresa|nós)|quiénes somos',
  it: 'chi siamo|l.azienda',
  nl: 'over ons|wie zijn wij',
  'sv, da, no': 'om oss|om os\\b',
  pl: 'o nas|o firmie',
  'uk, ru': 'про нас|про компанію|о компании',
  cs: 'o nás',
  'vi, tr': 'về công ty|hakkımızda',
  'zh, ja': '公司介绍|関于|会社概要',
}

/** Headings that open a part of a vacancy's text. */
export const SECTION_GROUPS: readonly RegExp[] = [DONE, BROUGHT, OFFERED, ASKING].map(
  (words) => new RegExp(anyOf(words), 'i'),
)
