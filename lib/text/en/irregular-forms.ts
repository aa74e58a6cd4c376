/** English forms that no rule leads back: the word they belong to, then its other forms. */
export const irregularForms = `
pay paid payment payments
teach taught
feel felt
staff staffing staffed
stuff stuffing stuffed
think thought thoughts
buy bought
bring brought
catch caught
seek sought
fight fought
find found
keep kept
sleep slept
meet met
leave left
lose lost
lend lent
send sent
spend spent
build built
deal dealt
mean meant
learn learnt
hear heard
make made
say said
tell told
sell sold
hold held
stand stood
understand understood misunderstood misunderstand misunderstanding
sit sat
lead led
speak spoke spoken
break broke broken
choose chose chosen choice
write wrote written
drive drove driven
ride rode ridden
rise rose risen
give gave given
take took taken
mistake mistook mistaken
undertake undertook undertaken
forget forgot forgotten
get got gotten
eat ate eaten
fall fell fallen
grow grew grown growth
know knew known knowledge
throw threw thrown
show showed shown
see saw seen
draw drew drawn
begin began begun
drink drank drunk
ring rang rung
sing sang sung
swim swam swum
run ran
come came
become became
go went gone
wear wore worn
tear tore torn
swear swore sworn
bear bore borne
win won
hang hung
stick stuck
strike struck stricken
dig dug
shake shook shaken
steal stole stolen
freeze froze frozen
hide hid hidden
bite bit bitten
bleed bled
feed fed
breed bred
shoot shot
wake woke woken
lay laid
lie lain
sweep swept
bend bent
lean leant
dream dreamt
burn burnt
spell spelt
person people peoples persons
child children
man men
woman women
wife wives
life lives
half halves
shelf shelves
knife knives
loaf loaves
foot feet
tooth teeth
mouse mice
bad worse worst badly
good
far further furthest farther farthest
analysis analyses analyse analyze analysed analyzed analysing analyzing
crisis crises
criterion criteria
diagnosis diagnoses diagnose diagnosed diagnosing
basis bases
datum data
phenomenon phenomena
behave behaved behaving behaves behaviour behavior behaviours behaviors
succeed succeeded success successful successfully successes
advise advised advising advises advice advisor adviser
prove proved proven
judgment judgement judgments judgements
respond responded responding response responses
complain complained complaining complaint complaints complains
`;
