/** Words of one family, a line each: forms that a reader takes for one word. */
export const togetherInEnglish = `
pay paid pays paying payment payments
teach taught teaching teaches
feel felt feeling feelings
think thought thinking thoughts
person people persons
child children children's
leave left leaving leaves
keep kept keeping
speak spoke spoken speaking
know knew known knowledge
grow grew grown growth
organisation organization organisations organise organised organizing
colour color colours coloured
behaviour behavior behaving behaved
centre center centres
travelling traveling travelled traveled
cancelled canceled cancel cancelling
recognise recognize recognised recognising
programme program programmes
analyse analyze analysed analysis
practise practice practised
licence license licences
apologise apologize apologised
prioritise prioritize prioritised
manage manages managed managing management manager managers
understand understood understanding
advise advice advised adviser
complain complained complaint complaints
choose chose chosen choice
sent send sending
wait waited waiting waits
staff staffing staffed
care caring cared cares
friendly friendlier friendliest
lose lost losing
nurse nurses nursed
communicate communication communicating
favourite favorite favourites
neighbour neighbor neighbours
labour labor
fulfil fulfill fulfilled
enrol enroll enrolled enrolment
judgement judgment judgements
improve improved improving improvement improvements
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));

/** Two words that a reader keeps apart, however alike they look. */
export const apartInEnglish = `
business busy
university universe
universal university
organ organise
community communication
general generous
experience experiment
position positive
response responsible
customer custom
hospital hospitality
department depart
import important
several severe
consider considerate
inform informal
public publication
medical medication
emergency emerge
police policy
author authority
news new
past paste
waste wasp
personal personnel
person personal
like likely
relate relative
nation nature
nursery nurse
able ability
even evening
event even
operator opera
office officer
direct director
minute minus
ward wardrobe
rate ratio
accident accept
physical physician
late latest
train trait
promote prompt
design designate
sign design
car care
better good
staff stuff
wage wager
paint pain
patient patio
desk disk
sister system
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
