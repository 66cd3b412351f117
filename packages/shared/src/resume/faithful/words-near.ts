/** What rewriting puts in the place of each other in the lines of any trade, as in words-doing.ts. */
export const NEAR_DOING = `
exceed beat surpass top outdo go_beyond
bring_in raise attract secure
control manage
chase follow_up pursue remind
bank deposit pay_in
vaccinate give_vaccines give_jabs administer_vaccines jab immunise
brew make_beer
bottle fill_bottles
mow cut
prune trim cut_back
shoot film record
film shoot
source buy purchase procure
vet screen check examine
examine inspect check
patrol do_rounds walk_rounds
cash_up count_the_tills count_till balance_the_till
dress decorate arrange display
photograph take_photos take_pictures
catalogue index list record
board check_in
lay_bricks bricklaying
induct onboard train show_the_ropes
counsel advise guide
supervise oversee
oversee supervise
migrate move transfer
resolve close solve settle
triage sort prioritise
draft write draw_up compose
author write draft
illustrate draw
craft make create write
deliver give hold run
calibrate adjust set
configure set_up
operate run use
grow cultivate plant
harvest pick gather
sand smooth polish
service maintain
overhaul repair service
remedy fix rectify repair
rectify correct fix
diagnose find_faults fault-find troubleshoot
assess evaluate appraise
grade mark score assess
invigilate supervise_exams
sub-edit edit correct
subtitle caption
digitise scan
archive file store
despatch dispatch send
consign send ship
unload offload
offload unload
palletise stack
restock fill_shelves replenish shelve stock_shelves
upsell cross-sell sell_more
canvass call_on visit
prospect cold-call find_leads
sign_up register enrol
enrol register sign_up
bathe wash
feed give_meals
accompany escort go_with
chaperone accompany
reassure comfort calm
interpret translate
transcribe type write_down
chair lead_meetings
minute take_minutes write_minutes
budget plan_spending
forecast predict project
reimburse refund
connect integrate link attach hook_up
patch mend repair
mend repair fix
muck_out clean
groom brush
enter type_in key_in input
correct clean_up tidy_up fix amend
tidy_up clean_up clear_up
stay keep remain
put_together plan compile assemble
separate sort segregate
hand_out distribute give_out pass_out
distribute hand_out deliver share_out
look_into investigate examine research
inspect visit check survey
frees_up save free_up
code program develop
match_up match
position place lay
shadow follow accompany
refund reimburse give_back
style cut
colour dye tint
style dress
plate serve dish_up
garnish decorate
marinate season
carve cut slice
fry cook
roast cook
steam cook
grill cook
knead mix
wait_tables serve
pour serve
usher guide seat
seat show_to_seats
valet clean
tow pull recover
weigh measure
pack_up pack
stow load store
lash secure tie_down
moor tie_up
steer drive navigate
navigate steer plan_routes
signal direct
dig excavate
excavate dig
plough till
sow plant
water irrigate
spray treat
shear clip
milk run_milking
slaughter butcher
butcher cut
fillet cut
saw cut
drill bore
solder join
rivet join
bolt fix fasten
fasten fix attach
glue stick bond
hem sew
mend_clothes sew
iron press
dry-clean clean
fold pack
upholster cover
varnish coat paint
lacquer coat paint
plaster render
insulate lag
wire_up wire connect
plumb install
commission start_up set_up
decommission take_down shut_down
debug fix_bugs troubleshoot
refactor restructure clean_up
deploy roll_out release
roll_out introduce deploy launch
back_up save copy
encrypt secure
query search
visualise chart plot
model simulate
sequence read
pipette measure dose
dilute mix
culture grow
dissect cut
titrate measure
observe watch monitor
tabulate list
cite quote
referee review
tutor coach teach
lecture teach
mark grade correct
supervise watch mind
mind look_after watch
soothe calm comfort
dress_wounds change_dressings wound_care
lift move
turn reposition
transfer move
discharge release
admit take_in
screen check test
triage assess
refer send_on
prescribe order
fundraise raise_funds collect_donations
lobby campaign
petition ask
propose suggest recommend put_forward
suggest propose recommend
recommend suggest propose
evaluate analyse review assess
review look_through go_through examine evaluate
sort distribute hand_out
obtain get collect
reorder place_orders order_again place_new_orders
spend expend
examine look_at study check
gather collect assemble
summarise sum_up condense
gauge measure judge
pinpoint identify find locate
streamline simplify
simplify streamline make_simpler
relocate move transfer
refurbish renovate do_up
renovate refurbish modernise
extend add_to build_on
erect put_up build set_up
pave lay_paving lay
demolish knock_down tear_down
hoist lift raise
haul transport carry
ferry transport carry take
courier deliver carry
rear raise breed
breed rear raise
nurse care_for look_after
rehabilitate treat help_recover
console comfort support
enlist recruit sign_up
solicit ask_for request
levy charge collect
allocate assign distribute share_out
assign allocate give
delegate hand_on assign
brief inform instruct
notify inform tell alert
alert notify warn
warn alert caution
remind prompt chase
convey pass_on communicate
relay pass_on convey
announce make_known tell
advertise promote publicise
publicise promote advertise
recite read_aloud
rehearse practise
choreograph stage devise
dub voice
engrave carve
mould shape form cast
cast mould
forge shape
grind sharpen
sharpen grind
rinse wash
scrub clean
degrease clean
sterilise disinfect clean
lift raise increase improve
lower cut reduce bring_down
remove delete take_down
delete remove
add write include
own have
keep_informed inform update speak talk tell
go_to visit
read_and_write literacy
interpret interpreter
canvass ask survey
poll survey ask
audit check review
reconcile balance match
invoice bill
accrue book
underwrite assess
adjudicate decide
notarise certify
witness testify
|beheben reparieren|||verhelpen oplossen oploste
|erledigen bearbeiten
|verladen laden beladen entladen
|beraten beratung kundenberatung
|dekorieren gestalten gestaltung dekoration
|||cocinar preparar elaborar
||reparer depanner remettre_en_etat
||carreler poser_du_carrelage pose_de_carrelage
`
