import { STAGES } from '../domain/stage.ts'
import type { BuiltInStage } from '../domain/stage.ts'
import { plainWords } from './plain-words.ts'

/** What other tools and people call the stages, in plain words. */
const WORDS: Record<BuiltInStage, string> = {
  saved:
    'saved|save|bookmarked|bookmark|wishlist|wish list|interested|to apply|not applied|not yet applied|applying|in progress|draft|drafting|todo|to do|found|lead|researching|prospect|backlog|shortlisted|preparing|gemerkt|gespeichert|merkliste|interessant|vorgemerkt|enregistre|sauvegarde|a postuler|guardado|guardada|por aplicar|salvato|da candidare|opgeslagen|zapisane|do wyslania|salvo|salva|збережено|сохранено|保存済み|已保存',
  applied:
    'applied|apply|submitted|application submitted|application sent|sent|pending|awaiting response|awaiting reply|waiting|waiting for response|in review|under review|received|application received|viewed|application viewed|considered|followed up|beworben|bewerbung versendet|gesendet|versendet|eingereicht|offen|postule|candidature envoyee|envoyee|en attente|aplicado|postulado|enviado|enviada|candidato|candidata|candidatura inviata|inviata|inviato|in attesa|gesolliciteerd|verzonden|zaaplikowano|zaaplikowane|aplikowano|wyslane|wyslano|candidatura enviada|подано|надіслано|отклик|подал|ansokt|sokt|応募済み|已申请|已投递',
  interviewing:
    'interview|interviews|interviewing|interviewed|interview scheduled|interview stage|phone screen|phone interview|phone|screen|screening|recruiter screen|screened|hr interview|first interview|1st interview|second interview|2nd interview|final interview|final round|technical interview|technical|onsite|on site|on site interview|assessment|coding challenge|take home|test|oa|online assessment|case study|in process|vorstellungsgesprach|gesprach|im gesprach|bewerbungsgesprach|telefoninterview|entretien|entrevista|colloquio|gesprek|sollicitatiegesprek|rozmowa|rozmowa kwalifikacyjna|співбесіда|интервью|собеседование|intervju|面接|面接中|面试|面试中',
  offered:
    'offer|offers|offered|offer received|offer extended|negotiating|negotiation|angebot|angebot erhalten|zusage|offre|offre recue|oferta|oferta recibida|offerta|aanbod|aanbieding|oferta otrzymana|пропозиція|оффер|erbjudande|内定|已录用',
  accepted:
    'accepted|offer accepted|accept|hired|signed|job accepted|angenommen|eingestellt|accepte|acceptee|embauche|aceptado|aceptada|contratado|accettato|accettata|assunto|aangenomen|przyjete|zaakceptowano|aceito|aceita|прийнято|принято|accepterat|承諾|已接受',
  declined:
    'declined|offer declined|i declined|declined offer|turned down|offer rejected by me|abgelehnt von mir|angebot abgelehnt|decline|declinee|rechazado por mi|rifiutato da me|afgeslagen|odrzucone przeze mnie|recusado por mim|відмовився|辞退',
  rejected:
    'rejected|rejection|reject|not selected|not chosen|no longer considered|no longer under consideration|not moving forward|unsuccessful|denied|closed|refused|position filled|abgelehnt|absage|absage erhalten|refuse|refusee|rejete|rejetee|rechazado|rechazada|descartado|rifiutato|rifiutata|scartato|afgewezen|odrzucone|odrzucony|odrzucona|rejeitado|rejeitada|recusado|відмова|відхилено|отказ|отклонено|avslag|nekad|不採用|已拒绝|被拒',
  withdrawn:
    'withdrawn|withdrew|i withdrew|withdraw|application withdrawn|cancelled|canceled|not interested|no longer interested|passed|dropped|zuruckgezogen|retire|retiree|retirado|retirada|ritirato|ritirata|ingetrokken|wycofane|wycofana|desistencia|desisti|відкликано|отозвано|atertagen|取り下げ',
  ghosted:
    'ghosted|no response|no reply|never heard back|no answer|stale|expired|keine antwort|keine ruckmeldung|sans reponse|pas de reponse|sin respuesta|nessuna risposta|geen reactie|brak odpowiedzi|sem resposta|немає відповіді|без відповіді|нет ответа|inget svar|返信なし|无回应',
}

const STAGE_OF = new Map<string, BuiltInStage>(
  STAGES.flatMap((stage) =>
    [stage, ...WORDS[stage].split('|')].map((word): [string, BuiltInStage] => [plainWords(word), stage]),
  ),
)

/** Our stage for another tool's word; numbering and emoji around it do not matter. Null where it is not known. */
export const stageOf = (word: string): BuiltInStage | null =>
  STAGE_OF.get(plainWords(word)) ?? STAGE_OF.get(plainWords(word.replace(/\d+|\(.*\)/g, ' '))) ?? null
