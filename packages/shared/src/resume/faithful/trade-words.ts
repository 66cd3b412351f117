import { rootOf } from './roots.ts'

/** Before ">": words of a trade in the evidence. Behind it: words that say nothing new beside any of them. */
const TRADES = `
claim complaint case > handler handling
menu recipe > menu meal planning
mother pregnant maternity birth > woman women mother maternity
complaint refund > unhappy dissatisfied angry upset
conveyor > belt
tour tourist guide guided > walking walk sightseeing
city town municipal > municipal city urban local
shadow observe > placement insight learning
sample fair stall > free promotional
site crane scaffold concrete bridge road > construction building engineering civil
hair salon nail beauty makeup > hairdressing beauty treatment styling salon
survey data statistic spss stata regression > statistical statistics data analysis quantitative
enter entry record > entry data record database
payment checkout > provider payment integration
react vue angular html css page > frontend front-end front web interface
horse stable > stable animal horse equestrian
hair cut > haircut
hotel room clean > housekeeping
file phone diary letter desk office > administration administrative admin clerical office secretarial
api rest graphql server backend database > backend back-end server development developer
mobile app android ios > mobile developer development app
restaurant kitchen food menu > food hygiene
shop store fashion retail > retailer retail shop store
vehicle lorry van car > vehicle
football basketball tennis team coach > sport player training
tax return vat > tax taxation filing
budget spending > budget spending expenditure financial
yoga pilates fitness gym > fitness class exercise wellbeing
ship vessel port container > port vessel maritime harbour shipping
claim insurance storm > insurance claim damage
violin orchestra choir piano band > music musical musician ensemble
crane forklift excavator digger > machinery plant heavy lifting operator
ambulance emergency paramedic fire > emergency rescue
wine bar cocktail beer > drink beverage bar
hearing_aid prosthesis implant pacemaker ventilator > medical device
teach taught teacher tutor lesson school class pupil classroom lecture course year > lesson pupil student learner
teach taught teacher tutor lesson school class pupil classroom lecture course year > class classroom school teaching
teach taught teacher tutor lesson school class pupil classroom lecture course year > teach child education
teach taught teacher tutor lesson school class pupil classroom lecture course year > educational curriculum
kitchen cook chef grill starter dessert cover restaurant menu bake bakery pastry meal food dish > kitchen guest diner
kitchen cook chef grill starter dessert cover restaurant menu bake bakery pastry meal food dish > meal dish food
kitchen cook chef grill starter dessert cover restaurant menu bake bakery pastry meal food dish > restaurant cook
kitchen cook chef grill starter dessert cover restaurant menu bake bakery pastry meal food dish > catering plate
kitchen cook chef grill starter dessert cover restaurant menu bake bakery pastry meal food dish > serving culinary
kitchen cook chef grill starter dessert cover restaurant menu bake bakery pastry meal food dish > station section
kitchen cook chef grill starter dessert cover restaurant menu bake bakery pastry meal food dish > gastronomy
kitchen cook chef grill starter dessert cover restaurant menu bake bakery pastry meal food dish > hospitality baking
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > 
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > care
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > patient
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > hospital
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > clinic
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > ward
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > medical
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > clinical
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > resident
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > nursing
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > health
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > healthcare
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > personal
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > person
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > treatment
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > living
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > medicine
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > therapy
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > therapeutic
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > practice
nurse ward patient resident clinic hospital treat carer care dementia surgical medication midwife therapy wound > centre
home client elderly older resident washing dressing > personal care home older elderly senior household domestic
drive drove lorry van truck driver drop route bus tram taxi coach parcel > vehicle driving road delivery transport
drive drove lorry van truck driver drop route bus tram taxi coach parcel > driver drop stop journey route truck van
drive drove lorry van truck driver drop route bus tram taxi coach parcel > parcel
warehouse pick pack scanner forklift pallet load freight carrier shipment container > warehouse logistics good order
warehouse pick pack scanner forklift pallet load freight carrier shipment container > handling shipment fulfilled
warehouse pick pack scanner forklift pallet load freight carrier shipment container > picking packing transport
warehouse pick pack scanner forklift pallet load freight carrier shipment container > haulage haulier supply chain
warehouse pick pack scanner forklift pallet load freight carrier shipment container > incoming cargo
aircraft airport baggage flight > airport ground plane luggage aviation flight
sell sold sale target customer shop till store retail appliance account > sale customer shop retail selling product
sell sold sale target customer shop till store retail appliance account > buyer goal sold store floor commercial
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > 
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > software
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > code
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > developer
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > development
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > programming
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > application
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > system
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > technical
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > engineering
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > coding
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > dev
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > app
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > component
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > machine
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > update
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > infrastructure
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > bug
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > defect
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > error
python java kotlin sql developer software app bug web api database server code linux microservice monolith backend frontend cloud deploy ansible > issue
test bug jira tester > quality testing defect bug error fault tracker manual manually tested software
wiring socket switch electrician cable circuit > electrical electric installation
carpenter joinery tile plumb weld roof brick boiler bathroom staircase wall floor paint plaster > building
carpenter joinery tile plumb weld roof brick boiler bathroom staircase wall floor paint plaster > construction
carpenter joinery tile plumb weld roof brick boiler bathroom staircase wall floor paint plaster > property fitting
carpenter joinery tile plumb weld roof brick boiler bathroom staircase wall floor paint plaster > installation trade
carpenter joinery tile plumb weld roof brick boiler bathroom staircase wall floor paint plaster > craft home house
carpenter joinery tile plumb weld roof brick boiler bathroom staircase wall floor paint plaster > domestic woodwork
carpenter joinery tile plumb weld roof brick boiler bathroom staircase wall floor paint plaster > interior renovation
weld steel mill cnc lathe drawing tolerance machine machinist fabricate > metal metalwork welding machine tool part
weld steel mill cnc lathe drawing tolerance machine machinist fabricate > component workshop fabrication
weld steel mill cnc lathe drawing tolerance machine machinist fabricate > manufacturing precision production
sample cell experiment chromatography pcr study lab laboratory assay microscope > research laboratory lab scientific
sample cell experiment chromatography pcr study lab laboratory assay microscope > experiment study analysis result
sample cell experiment chromatography pcr study lab laboratory assay microscope > sample field fieldwork sampled
sample cell experiment chromatography pcr study lab laboratory assay microscope > testing measurement level test
sample cell experiment chromatography pcr study lab laboratory assay microscope > science
invoice ledger account reconcile vat payroll tax bookkeeping audit sage datev > accounting finance account financial
invoice ledger account reconcile vat payroll tax bookkeeping audit sage datev > bookkeeping payment vendor bill
invoice ledger account reconcile vat payroll tax bookkeeping audit sage datev > supplier reporting figure
finance accountant > accounting financial
rota schedule shift > shift schedule scheduling rota staffing
till cash checkout > cash cashed register taking till checkout payment
security guard patrol incident > patrol round security safety premise guarding surveillance
hotel reception receptionist guest booking excursion > hotel guest hospitality reception desk front office tourism
hotel reception receptionist guest booking excursion > accommodation trip tour
council citizen registry passport town municipal housing permit > public citizen resident administration authority
council citizen registry passport town municipal housing permit > council municipal local government town resident
council citizen registry passport town municipal housing permit > application
charity volunteer donation fair fundraising > charity community volunteer voluntary family household fundraising
charity volunteer donation fair fundraising > neighbourhood donation event
newsletter post press campaign landing social advert brand follower > marketing audience communication online content
newsletter post press campaign landing social advert brand follower > media digital social following follower
newsletter post press campaign landing social advert brand follower > campaign subscriber subscription publicity
newsletter post press campaign landing social advert brand follower > promotion
contract court law legal solicitor clause data_protection > legal law agreement contract
family caseload social_work > social family case
clean cleaner hygiene > cleaning hygiene cleanliness cleaner sanitation
farm cow crop harvest field animal > farm animal agricultural crop livestock agriculture
theatre lantern stage concert choir orchestra > theatre stage lighting show performance music production musical
bsc ba bachelor msc ma master phd diploma degree university > graduated graduate degree studied study university
bsc ba bachelor msc ma master phd diploma degree university > college qualification completed
apprenticeship apprentice > training trained apprentice vocational apprenticeship completed qualified
home house flat housing > residential house domestic household property home dwelling
old older elderly senior > senior elderly older
video sound radio film photo camera > media recording film footage audio video production broadcast broadcasting
video sound radio film photo camera > station
poster brochure flyer logo layout indesign illustrator > design graphic visual artwork print printed material leaflet
email letter reply e-mail > written email correspondence mail message writing
call phone telephone hotline > telephone phone call line hotline
english spanish french german italian portuguese dutch > language bilingual multilingual
stock inventory order > stock inventory supply
manage management lead led supervise team > team management leadership people staff
report reporting dashboard > report reporting figure analysis
prescription pharmacy medicine > pharmacy medication medicine drug prescription
sport injury exercise physiotherapy > sport exercise physical fitness group physiotherapy
volunteer > volunteer
museum gallery exhibition > museum exhibition visitor
library book > library reader book
garden plant lawn hedge > garden gardening landscape outdoor plant
child nursery toddler babysit kindergarten > child childcare kid young care cared infant
design build create write code program model > develop developed
advise advice > advice advise counsel consultation
new > built
guide manual > guide manual
park hedge lawn mow prune > municipal public gardening green landscaping garden outdoor
security network firewall > incident security
interview candidate hire > recruit recruited recruitment recruiting hiring applicant
dental dentist tooth > dental dentist practice
rural village farm > country countryside rural village
wiring socket switch cable circuit > electrical electrician
pfleger pflegekraft pflegekrafte station patient patienten bewohner > pflege pflegeteam krankenhaus klinik station
pfleger pflegekraft pflegekrafte station patient patienten bewohner > patienten medizin internistisch internistischen
reklamation reklamationen kunde kunden > beschwerden beschwerde kundendienst kundenservice reklamation
palette paletten gabelstapler > schicht schichtdienst schichtbetrieb staplerfahrer be entladen beladen
gast gaste gasthof kellner koch kuche > gaste gasten restaurant gastronomie service sitzplatzen platzen speisen
schuler unterricht lehrer klasse > unterricht schuler schulerinnen klasse schule
lager kommissionierung > lager waren logistik
entrepot commande camions > logistique entrepot commandes marchandises
eleves cours enseigne > cours eleves enseignement
salle carrelage peinture bains > travaux renovation chantier chantiers pose
paie contrats salaries > paie paye personnel employes salaries
caja supermercado tienda > supermercado tienda publico caja venta
ruta rutas reparto conductores > reparto rutas logistica transporte conductores
alumnos clases profesora profesor > clases alumnos ensenanza
leerlingen onderwijs bijles > leerlingen scholieren school onderwijs les lessen
machine machines storing storingen > machines storingen techniek technisch
`

const rooted = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, rootOf(word, 'en')])

/** For each word that may follow: the words beside which it says nothing new. */
export const FOLLOWS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const follows = new Map<string, Set<string>>()
  for (const line of TRADES.trim().split('\n')) {
    const [of = '', says = ''] = line.split(' > ')
    for (const word of rooted(says)) follows.set(word, new Set([...(follows.get(word) ?? []), ...rooted(of)]))
  }
  return follows
})()
