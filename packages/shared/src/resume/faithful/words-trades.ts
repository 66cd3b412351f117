/** Still more words that may stand for one another, in the same form: what people do in many trades. */
export const WIDE_DOING = `
interact engage deal_with communicate liaise work_with speak contact talk correspond
liaise coordinate communicate work_with collaborate correspond contact
facilitate run moderate support enable help lead_sessions host
tend look_after care_for attend_to
cater serve cook provide_food feed
dispatch send ship deliver forward allocate
transcribe type_up write_up write type
tidy clean organise clean_up clear_up
sweep > clean
mop > clean
dust > clean
vacuum hoover > clean
wipe > clean
disinfect > clean
wash > clean
launder wash iron do_laundry
tutor teach coach help_with_homework give_lessons instruct
read_aloud read read_stories tell_stories
play play_with entertain do_activities
change_nappies nappy
plan devise formulate draw_up prepare
devise design formulate invent > create
compile collect put_together gather prepare assemble draw_up
collate compile collect gather
retrieve fetch collect get pull extract
extract pull query retrieve get
query write_queries search extract
search look_for look_up research find
look_up search check
verify confirm check validate cross-check double-check prove
validate verify check test
proofread correct check read
audit inspect check review examine
observe monitor watch
enforce apply implement
comply follow adhere keep_to meet observe
follow comply_with adhere_to apply use observe keep_to stick_to work_to
adhere follow comply
submit send hand_in file deliver present
hand_over pass deliver give submit
pass_on hand_over forward transfer relay give
relay pass_on forward
convert transform change turn
upgrade update modernise renew
renovate refurbish restore modernise redecorate redo
restore renovate refurbish repair
decorate paint wallpaper dress
demolish tear_down dismantle knock_down
dismantle take_apart disassemble strip
lay install put_down tile place floor
lay put install place
pour cast concrete
plaster render
tile lay_tiles
insulate lag
erect build put_up set_up assemble scaffold
excavate dig
lift hoist carry move
carry transport move haul lift
move shift transport carry relocate
park valet
refuel fuel fill_up
navigate find_way route
sail steer
fly pilot
service maintain inspect repair
grease lubricate oil
weld > join
grind sharpen file_metal sand
sand smooth polish
lacquer varnish paint
print copy photocopy
scan digitise copy
digitise scan convert
photocopy copy duplicate
label tag mark
weigh measure
mix blend combine stir
chop > cut
slice > cut
dice > cut
grill barbecue > cook
fry > cook
roast > cook
plate dish_up arrange_food serve
season taste flavour
brew make prepare
pour serve
take_orders took_orders serve
lay_tables set_tables set_the_table
wait_tables wait_on_tables serve_tables waiter
upsell sell
promote advertise market publicise
advertise promote market run_ads place_ads
demonstrate show present explain
persuade convince win_over
close_deals close_sales
visit call_on go_to see meet
meet see get_together hold_meetings
greet welcome receive
register enrol sign_up book_in check_in admit
check_in admit register receive
discharge release send_home
admit register take_in receive
triage assess prioritise
assess evaluate examine check judge
bandage dress_wounds dress wound_care
dress_wounds wound_care change_dressings bandage treat_wounds
inject give_injections administer_injections
draw_blood take_blood took_blood phlebotomy blood_samples
take_samples collect_samples sample
massage treat
exercise mobilise
comfort reassure support console calm
console comfort
counsel advise support listen
mediate settle resolve
translate interpret render
sign interpret
dictate record
narrate tell
report write_reports cover
cover report_on write_about
broadcast transmit present
record tape capture
edit cut revise
mix edit
rehearse practise practice
perform play appear
act > perform
sing > perform
compose write create
choreograph create
train exercise practise
referee umpire
volunteer help serve
fundraise raise_money raise_funds collect_donations raise
donate give
mentor coach guide advise support tutor
guide lead_tours give_tours show_around conduct_tours tour
give_tours lead_tours guide conduct_tours guided_tours
tour guided_tour
delegate assign allocate distribute hand_out
assign allocate distribute delegate give
allocate assign distribute divide
prioritise rank order
evaluate rate score grade assess
shortlist select screen choose
select choose pick screen
screen review select vet check read sift
onboard train_new welcome introduce
dismiss let_go
pay_out pay
calculate work_out compute determine
forecast predict project estimate plan
predict forecast
project forecast
model simulate build_models
simulate model
visualise plot chart show display illustrate
plot draw chart
sketch draw outline
draft write prepare draw_up outline create
illustrate draw
render visualise
animate create
prototype build mock_up
code program develop write_code script
refactor rewrite clean_up restructure
port migrate
containerise dockerise
monitor track watch check follow
log record note document
benchmark compare measure
compare match check
match compare reconcile check
troubleshoot diagnose fix debug resolve find_faults repair solve
diagnose find_faults identify_faults
patch update fix
back_up save copy
secure protect lock safeguard
encrypt protect
crimp connect
wire connect install cable
commission start_up put_into_operation
calibrate adjust set
inspect check examine test look_over
machine mill turn
operate run use drive handle control
feed load supply
stack pile shelve
count tally check_stock
stocktake count take_inventory do_inventory check_stock inventory
inventory stocktake
replenish restock refill top_up stock
merchandise display present arrange
display show arrange present exhibit
arrange display put_together organise
wrap pack package
return take_back
refund pay_back
exchange swap
lock_up close
cash_up balance close_till count_till
invoice bill send_invoices
chase follow_up remind collect_payments
collect_payments chase take_payments
file sort archive put_away
greet meet
host welcome entertain
moderate manage_comments chair
chair lead_meetings moderate run_meetings
represent stand_in speak_for
lobby campaign
survey interview poll question measure
interview talk_to question speak_with
study research examine analyse learn
observe study
experiment test run_experiments carry_out_experiments
sequence analyse
culture grow cultivate
cultivate grow raise culture plant
grow cultivate raise plant farm
breed raise rear
rear raise
water irrigate
prune trim cut
mow cut
weed clear
fell cut_down
shear cut
groom brush care_for
walk exercise walk_dogs
`
