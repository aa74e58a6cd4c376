/** Pairs that a coder would put under one theme. */
export const nearInEnglish = `
pay, wage
salary, income
manager, boss
supervisor, line manager
colleague, coworker
schedule, rota
shift, roster
workload, caseload
stress, pressure
overtime, extra hours
training, course
career, promotion
appreciation, recognition
teamwork, collaboration
atmosphere, ambience
benefit, perk
understaffed, short-staffed
job security, stability
autonomy, freedom
doctor, physician
gp, family doctor
nurse, nursing staff
medication, meds
illness, disease
pain, sore
operation, surgery
appointment, consultation
friendly, polite
rude, impolite
helpful, obliging
caring, compassionate
fast, quick
quick, prompt
slow, sluggish
wait, queue
delay, late
phone, telephone
phone, mobile
email, mail
website, site
software, program
bug, glitch
easy, straightforward
difficult, complicated
clear, understandable
explanation, clarify
information, info
price, cost
expensive, overpriced
cheap, affordable
refund, money back
delivery, shipping
discount, special offer
customer service, helpdesk
complaint, grievance
clean, spotless
dirty, filthy
noise, loud
quiet, peaceful
toilet, restroom
food, meal
tasty, delicious
parking, car park
public transport, transit
location, situated
university, uni
exam, test
litter, rubbish
thanks, thank you
good, excellent
bad, poor
professor, prof
`;

/** Pairs that belong to other themes, or to the two ends of one. */
export const apartInEnglish = `
expensive, cheap
hot, cold
clean, dirty
friendly, rude
fast, slow
good, bad
good, average
easy, difficult
clear, unclear
satisfied, dissatisfied
quiet, busy
quiet, noise
large, small
beautiful, ugly
modern, outdated
fair, unfair
safe, dangerous
permanent, temporary
part-time, full-time
reliable, unreliable
efficient, inefficient
manager, colleague
staff, people
staff, colleague
customer, staff
patient, nurse
doctor, nurse
doctor, dentist
teacher, student
room, bathroom
breakfast, dinner
pay, pension
pay, price
pay, bonus
pay, appreciation
job, workload
workload, atmosphere
schedule, vacation
training, career
train, bus
train, training
delivery, courier
parcel, packaging
website, app
phone, email
wait, delay
police, politics
school, university
insurance, bank
price, quality
price, expensive
price, cheap
care, attention
care, careful
smell, noise
thanks, good
nothing, good
enough, lack
respect, disrespect
organised, disorganised
dismissal, resign
complaint, problem
food, drink
late, latest
comfortable, uncomfortable
`;
