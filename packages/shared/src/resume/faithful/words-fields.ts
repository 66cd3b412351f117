/**
 * The verbs that résumés are rewritten with, in fields: within one the words may stand for each other wherever the rest of
 * the line is proven. No field mixes a helper's word with a doer's, or a doer's with that of somebody who leads or decides.
 */
export const FIELDS_DOING = `
implement set_up introduce establish launch roll_out put_in_place install deploy start create build develop configure adopt write
administer manage run handle look_after carry_out give maintain
manage run handle look_after operate administer maintain organise take_care_of
execute carry_out run perform conduct deliver complete implement
execute perform carry_out conduct run do complete deliver undertake
achieve reach attain hit meet secure accomplish deliver record obtain earn get realise make save
collaborate cooperate partner work_with liaise team_up work_alongside coordinate interact engage meet interface pair join_forces
liaise communicate coordinate deal_with interact interface work_with speak_with
facilitate run moderate lead chair host hold conduct organise
coordinate organise arrange plan schedule manage run
design plan devise conceive develop
develop create build write make produce prepare set_up devise
develop design
develop build code program implement create engineer write
rebuild rewrite redo rework redesign recreate remake overhaul
revise rework update rewrite amend edit
modernise update upgrade renew
produce write prepare create make draw_up compile draft generate author
author write create draft produce compose publish
generate produce create make prepare
craft write make create
craft design
compile put_together prepare assemble gather collect draw_up
track monitor follow record log keep_track watch
log record report enter document register note file
document record write log describe
keep maintain update keep_up_to_date hold manage
maintain keep sustain hold preserve
maintain look_after service care_for keep_up repair
preserve keep maintain
update up_to_date
monitor watch track observe follow check keep_an_eye_on
inspect check examine verify review look_at go_over
verify check confirm validate test inspect
assess evaluate review analyse examine judge check
analyse examine study evaluate assess review investigate interpret
investigate examine study look_into analyse research explore
study research investigate examine explore work_on
gather collect elicit obtain capture compile take
elicit gather collect capture record take
interview talk_to speak_with consult
explain describe present show talk_through go_through clarify outline demonstrate walk_through
communicate share present inform tell pass_on convey explain
deliver give present hold provide run
present show demonstrate give introduce
demonstrate show present
advise counsel guide consult recommend give_advice inform
answer respond reply handle deal_with resolve_queries address field
address deal_with handle answer tackle respond
resolve fix solve settle sort_out rectify deal_with clear
handle deal_with process take_care_of manage take
process handle take deal_with settle accept
accept take receive process
greet welcome receive meet
assist help support aid
aid help assist support
support help answer_questions answer assist
take_minutes keep_minutes kept_minutes minute write_minutes
sell sale sales
two_times twice
engage involve include interact work_with
contact phone call reach_out get_in_touch write_to approach
reach_out contact approach
train teach coach instruct mentor show tutor educate onboard
mentor coach guide train tutor supervise_students
guide coach mentor advise lead
guide direct show escort usher accompany lead
direct guide show send
educate teach train inform instruct
instruct teach train show
onboard train induct introduce orient
supervise oversee look_after watch mind
prepare make cook get_ready set_up ready
prepare write draft draw_up compile produce create
prepare brew make cook
serve wait_on look_after attend_to cater_to attend
replenish restock refill stock fill top_up
restock refill replenish top_up fill
purchase buy order procure acquire source
procure buy purchase source order
source buy find procure obtain
negotiate bargain agree conclude
sell market vend trade
promote market advertise
launch introduce start release roll_out open
release launch publish deploy ship deliver
deploy release roll_out ship install launch publish set_up put_live host
relocate move transfer shift
highlight flag point_out mark stress raise
flag highlight raise report identify point_out
close sign win won secure land conclude
migrate move transfer convert port switch transition shift
transition move migrate switch change
install fit set_up mount put_in put_up
operate run use drive handle work
utilise use apply work_with employ
employ use apply
apply use employ implement
leverage use apply
draw draft sketch make prepare produce
calculate compute work_out determine
forecast predict project estimate
tally count add_up
count tally number
reconcile match balance check
clear clean tidy empty
sanitise clean disinfect sterilise
repair fix mend restore maintain
restore repair renovate fix
diagnose find identify detect trace fault_finding troubleshoot
identify find spot detect recognise discover
detect find identify spot
transport drive carry move haul deliver
distribute hand_out give_out deliver share_out dispense
dispense hand_out give issue
issue give hand_out provide send
supply provide deliver
provide give offer deliver supply
offer provide give
arrange organise book plan schedule set_up
schedule plan arrange book organise set
organise plan arrange run coordinate hold
host run organise hold
plan organise prepare arrange
catalogue list index record register
enter type record input key_in
edit revise proofread correct
cover report_on write_about
report_on cover write_about
moderate run host lead
select choose pick
choose select pick
award give grant
recruit hire take_on employ
hire recruit take_on employ
reduce cut lower decrease shorten bring_down trim slash go_down decline fall drop save
decrease reduce cut lower fall drop go_down shrink decline down shorten
lower reduce cut bring_down decrease down
shorten reduce cut
slash cut reduce
increase raise grow boost lift go_up expand rise
boost increase raise lift grow
raise increase lift
expand grow extend increase widen
optimise improve tune
enhance improve
lead head direct spearhead manage run be_in_charge
head lead run direct manage
spearhead lead head drive
oversee supervise manage lead be_responsible_for be_in_charge
attend visit go_to take_part
attend assist look_after care_for
rely use used depend
observe watch shadow sit_in
watch monitor observe look_after
care_for look_after nurse tend attend_to support
treat care_for give_treatment see
perform do carry_out conduct give run
perform play sing
pass complete obtain get
earn obtain get gain receive complete hold
obtain get gain earn receive
graduate complete finish study
represent stand_in deputise act_for
deputise stand_in act_for cover
volunteer help work serve
serve act work sit
act work serve
staff man work_on cover
patrol guard watch
guard protect watch secure
secure protect guard lock
secure win obtain gain get
handcraft make_by_hand craft
fabricate make build manufacture produce
manufacture make build produce
assemble put_together build
construct build make erect
adjust set tune change
adapt change adjust tailor modify
tailor adapt adjust customise
modify change alter adapt
load fill put_on
unload empty take_off
package pack wrap
dispatch send ship
ship send dispatch deliver
translate render
converse speak talk communicate
speak talk communicate
automate script
integrate connect link embed add
connect link join
query ask search
test check try
evaluate test assess
experiment test try
publish write release bring_out
co-author write_together author
research find_out study look_up
learn study pick_up
specialise focus concentrate work_on
focus concentrate specialise
`
