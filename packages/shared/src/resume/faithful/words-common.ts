/** Common words of any work that rewriting puts in the place of each other, as in words-doing.ts. */
export const COMMON_DOING = `
split separate extract part carve_out break_out take_apart
switch change_over changeover move migrate convert transition swap
publish bring_out release issue put_out
research investigate study look_into explore
hang hung mount put_up fix attach suspend
dispatch send_out send sent ship
expand extend widen enlarge broaden
shorten abbreviate condense trim
merge combine unite join consolidate fuse
gather collect compile assemble pull_together
spot notice detect identify discover find found
resolve solve fix sort_out settle clear_up
rewrite reword rephrase revise redraft
explain clarify make_clear set_out describe outline
persuade convince win_over
welcome greet receive
escort accompany guide
deliver bring brought hand_over drop_off take took
fetch collect pick_up
stock fill restock replenish refill top_up
unpack unload
pack wrap package box_up
measure gauge survey take_measurements
weigh weigh_out
count tally take_stock stocktake
post book enter record
sort order arrange classify categorise
label tag mark
digitise scan
store keep file
dismantle take_apart disassemble strip_down strip
assemble put_together build built set_up
adjust tune calibrate fine-tune set
inspect examine check look_over go_over
sew sewn stitch
paint coat decorate
polish buff shine
cut slice trim
mix blend combine
heat warm
cool chill refrigerate
pour fill
translate render
interpret translate_orally
proofread check correct
transcribe type_up write_up
quote price estimate
invoice bill
pay settle remit
refund reimburse pay_back
book reserve
cancel call_off
postpone put_off defer delay
reply answer respond get_back_to
phone telephone call ring rang
email write_to
chair moderate preside facilitate
moderate host present
perform play appear
rehearse practise
compose write wrote
arrange orchestrate
film shoot shot record
edit cut
rescue save recover
evacuate clear
patrol guard watch
fundraise raise_funds raise_money
volunteer help_unpaid
`

export const COMMON_THINGS = `
show production performance staging
light lantern lamp luminaire lighting
rota roster shift_plan duty_roster
disturbance disruption disorder
fault defect flaw
collection holding archive
shelf rack shelving
yard depot
van lorry truck
leaflet flyer brochure pamphlet
sign notice
fortnight two_weeks
trainee apprentice learner
pupil student learner schoolchild
newcomer beginner novice starter
neighbour resident
guest visitor
passenger traveller
landlord owner
tenant renter
shopper customer
supplier vendor
carrier haulier
enquiry inquiry query question request
complaint grievance
booking reservation appointment
delivery consignment shipment
receipt bill
wage pay salary
fee charge
grant funding subsidy
budget funds
accounts books ledger
bookkeeping accounting accounts
stock inventory goods
spare spare_part part
tool instrument implement
machine machinery device
engine motor
vehicle car
boat vessel ship craft
field plot
herd cattle
crop harvest
lawn grass turf
timber wood
steel metal
cloth fabric textile
thread yarn
leather hide
brick masonry
rail track
stairs staircase steps stairway
railing banister handrail balustrade
roof roofing
drain drainage sewer
heating heater
wiring wire cable
garment clothing clothes
dish meal course
pastry cake
wine_list wine_card
lab laboratory
paper article publication > publish
thesis dissertation > research
lecture talk
lesson class
exam examination test
mark grade
drawing plan sketch
blueprint drawing
photo photograph picture image
song tune
choir chorus
concert recital
play drama
stage theatre
news bulletin
report article
interview conversation talk
meeting session
minutes record
agenda programme
deadline due_date
shift turn
weekend saturday_and_sunday
season saison
year twelve_months
`
