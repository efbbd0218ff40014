"""Words that letters misspell, each with its one right spelling; no word here is right in any English."""

from __future__ import annotations

# The right word first, then what is written for it; an underscore is a space.
_ENTRIES = """
a_bit abit; absence absense; acceptable acceptible; accidentally accidently; accommodate accomodate
accommodation accomodation; accomplish acomplish; accomplished acomplished; achieve acheive achive
achieved acheived achived; achievement acheivement; achievements acheivements; acknowledge acknowlege
acquaintance acquaintence; across accross; actually actualy; additional addional additonal; additionally additionaly
address adress; addresses adresses; advertisement advertisment; afternoon afternooon; again agian
aggressive agressive; aligns alignes; almost alomst; already allready; although althought; always alway
amateur amatuer; amount ammount; analysis analysys; analytical analitical; annual anual; apartment apartement
apologize appologize; apparent apparant; apparently aparently; appearance appearence
application aplication applicaton; applications aplications; applied aplied; apply aplly; appointment appointement
appreciate apppreciate appraciate apprecaite appreciatte appreicate appriciate apreciate
appreciated appriciated apreciated; appreciation apreciation; approach approch aproach; appropriate appropiate
approx aprox; aren't arent; argument arguement; as_well aswell; assessment assesment assessement
assistance assistence; assistant asistant assitant; at_least atleast; attach attatch; attached atached attatched
attachment attachement; attendance attendence; attention atention; availability availabilty availablity
available availabe availble availible avaliable; basically basicly; beautiful beutiful
because beacuse becasue becouse becuase; beginning begining; believe beleive belive; believed beleived
beneficial benefical benificial; benefit beneift benifit; benefits benifits
business bizness buisness busines busness bussiness; calendar calender; can't cant; candidate candidat canidate
capabilities capabilites; career careeer carreer carrer; category catagory; certain certian; certainly certainely
certificate certificat; challenge chalenge challange; challenges challanges
challenging challanging challeging challening; changeable changable; chauffeur chauffer; chief cheif; chosen choosen
clarify clearify; collaborate colaborate; collaboration colaboration collabration; collaborative colaborative
colleague colleage collegue; colleagues colleages collegues; coming comming; commitment comitment committment
committed comited comitted commited; committee comittee commitee; communicate comunicate
communication communcation communciation comunication; company comapny companie compay compnay; company's companys
compensation compensaton; competent competant; completely compeletely completley completly; concern consern
confidential confidental; confirmation confirmaton; congratulations congradulations; connection conection
conscious concious; consensus concensus; consider concider; consideration consideratin consideraton considertion
consistent consistant; consultant consultent; contact cantact contac
contribute contibute contirbute contribuite contribut; contribution contribiution contributon
convenience convenince convience convienence convinience; convenient convienent convinient
conversation conversaton converstation convesation; cooperation coperation; coordinator coordiantor
corporate corperate; correspondence corespondence correspondance; couldn't couldnt; course cource; courteous courtious
criticism critisism; currently curently currenlty currenty; curriculum curiculum; customer custumer
customers custumers; daily daliy; decision decicion decison descision desicion; decisions decisons
dedicated dedecated; definite definate; definitely defiantely definately definatly definetly definitly defintely
delightful delighful; demonstrate demonstarte demonstate demostrate; department deparment departement departmant
describe discribe; described discribed; desirable desireable; desperate desparate; details deteils detials
develop develope; developed developped; development develoment developement develpoment devolopment; didn't didnt
different diferent differnt diffrent; difficult difficut dificult; diligent diligant dilligent; disappoint disapoint
disappointed disapointed dissapointed dissappointed; discuss disscuss; discussed discused disscussed
discussion discusion discussin; doesn't doesnt dosent dosn't; don't dont; each_one eachone; each_other eachother
eager eagar; earlier earlyer; education educaton; efficiency efficency; efficient efficent eficient
eligible elligible; email emial; embarrass embarass; embarrassed embarassed; employee employe emplyee
employees employes; employer employeer; employers employeers; employment emloyment employement; encourage encorage
encouragement encouragment; endeavour endevour; enjoyed enjoied enjoyd enjoyned; enough enoght enought
enterprise enterprize; enthusiasm enthousiasm enthusiam enthusiasim enthusiasum
enthusiastic enthousiastic enthusastic enthusiatic entusiastic
environment enviorment enviornment envirnment enviroment environement; environments enviroments
equipment equipement equiptment; especially especialy espescially expecially; every_time everytime
evidently evidentally; excellence exellence; excellent excelent excellant exellent; excited excitied exicted
excitement excitment; exciting exciteing; exercise excercise; existence existance
experience expereince experiance experiece experienc experince expierence expierience expirence expirience
experiences expereinces experiances; explained explaned; explanation explaination explanaition; expressed expresed
extremely extreamly extremly; familiar familar familier; fascinating facinating fascinatng fasinating
favorite favorit; February febuary; finally finaly; financial finacial finanical; flexibility flexibilty
flexible flexable; follow folow; following folowing; foreseeable forseeable; forward foreward forwad forwrad foward
forwarding fowarding; friend freind; friendly freindly friendley; fulfill fullfill; fulfilling fullfilling
further furthur futher; furthermore furthermor; generally generaly; genuinely genuinly; government govenment goverment
grammar grammer; grateful gratefull gratful greatful greatfull; gratefully greatfully; gratitude graditude gratitute
guarantee garantee gaurantee; guidance guidence; guidelines guidlines; happened happend happenned; harass harrass
hardworking hardworkign; hasn't hasnt; haven't havent havn't; heard heared; hesitant hesitent
hesitate hesistate hesitatate hesitiate hestitate; hierarchy heirarchy; honorable honorabl
hopefully hopefuly hopfully; hospitality hospitalty hospitatlity; I'm im; I've ive; immediate imediate
immediately imediately immediatley immediatly immedietly; implementation implementaion implemention
importantly importanly; impressed impresed impresssed; impressive impresive; improvement improvment
improvements improvments; in_case incase; in_fact infact; in_order inorder; inconvenience inconvience
independent independant; independently independantly; individual indivdual individuel
information imformation infomation informaiton informaton informtion infromation; informative infomative
initial inital; initiative iniative initative initiave; innovation inovation; innovative inovative; inquiry inquirey
insightful insightfull; inspiration insperation; institution instution; intellectual intelectual
intelligence intelligance; interest interst intrest; interested interestd interseted intersted intrested
interesting intersting intresting; internship internhip intership
interview intereview interivew interveiw intervew intervieww interviw inteview intreview
interviewed interveiwed interviewd; introduction introducton; involve invole; irrelevant irrelevent; isn't isnt
judgmental judgementel; kindly kindley; know konw; knowledge knowlegde knowlege
knowledgeable knowledgable knowledgeble knowlegeable; ladies ladys; language laguage langauge
leadership leaderhip leadreship leardership; learning learnig; leisure liesure; length lenght; liaise liase
liaison liason; library libary; likelihood likelyhood; little litle; maintenance maintainance maintanance maintenence
management managament managment mangament mangement; maneuver manuever; marketing marketting markting
mention meantion; mentioned mentiond mentionned; millennium millenium; minimum minumum; morning moring mornign
necessary neccesary neccessary necesary necessery; negotiate negociate; no_one noone; noticeable noticable
occasion occassion; occasionally occasionaly; occurred occured ocurred; occurrence occurence; official offical
often oftern; operation operaton; opportunities oportunities oppertunities opportunites oppurtunities
opportunity oportunity oppertunity opportinity opportuntiy opportunty opporunity oppotunity opprotunity oppurtunity
organisation organistion; organization organizaton organiztion organzation orginization; original orginal
originally originaly; otherwise otherwize; overall overal; parallel paralell; participate particapate
particularly particularily particulary; passion pasion; passionate passionnate passoinate; patient pacient
perceive percieve; performance perfomance performace performence; permanent permanant permenant
perseverance perseverence; persistent persistant; personally personaly; persuade pursuade; please pls plz
position poistion positoin positon possition postion postition; possess posess; possession posession
possibility posibility possibilty; possible posible; potential potencial potental; preferred prefered
preparation preperation; presence presance; present pressent; presentation presentaion
privilege privelege priviledge privlege; probably probally probaly propably; problem probelm; procedure proceedure
process procces proccess; professional profesional professionel proffesional proffessional
professionalism profesionalism; professor profesor proffesor proffessor; proficient proficent; progress progess
promising promissing; pronunciation pronounciation; publicly publically; pursue persue
qualifications qualifacations qualifiactions qualificatons; qualified qualfied qualifed; question questoin
questionnaire questionaire; questions questons quetions; really realy; receipt recepit; receive receieve recieve
received recieved; receiving recieving; recommend reccomend reccommend recomend recommed
recommendation reccomendation reccommendation recomendation; recommendations recomendations
recruiter recruitor recuiter; recruiting recruting; recruitment recruitement; reference refference refrence
references referances refrences; referred refered; referring refering; regard regaurd; regards reguards
reiterate reitirate reitterate; relevant relavant relevent relivant; reliability reliablity; reliable realible
religious religous; remember rember remeber; reminiscent reminiscant; requirement requirment
requirements requierments requirments; response reponse responce; responsibilities responsibilites responsiblities
responsibility resonsibility responsability responsibilty; responsible responsable responsibile resposible
restaurant restaraunt restaurent resteraunt resturant; rhythm rythm; satisfaction satisfaciton
schedule scedule schecule schedual schedulle shedule; science sceince; secretary secratary secretery; seize sieze
sense sence; sentence sentance; separate seperate; separated seperated; separately seperately; sergeant sergent
service servive; several severel; should shoud shoudl; shouldn't shouldnt; similar similer similiar simmilar
sincerely sincelery sinceraly sincerelly sincerley sincerly sinserely; skills skillls skils; someone somene
something someting somthing; specially specally; specific specfic specifc; specifically specifially specificaly
speech speach; stakeholder stakholder; stakeholders stakeholers; strategies statagies; strategy stategy stratagy
strength strenght strenth; strengths strenghts strenths; strong stong; studying studing; succeed suceed
succeeded succeded; success succes sucess; successful succesful succesfull successfull sucessful
successfully succesfully successfuly; sufficient suficient; suggest sugest; suggestion sugestion
supervision supervison; supervisor supervisior; suppose supose; surprise suprise surpise; surprised suprised
technical techical techincal technial tecnical; technology technolgy technoligy tecnology; tendency tendancy
thank tahnk thnak; thank_you thankyou; thankful thankfull; thanks thansk thanx thx; that taht; that's thats
the hte teh; their theyr thier; there's theres; they're theyre; thorough thourough; thought tought
thoughtful thoughful; through throught thru; throughout througout; time tiem; together togather togehter togheter
tomorrow tommorow tommorrow tomorow tomorrrow; training trainning; transfer tranfer; transferred transfered
transition transistion; tried tryed; truly truely truley; twelfth twelth; tyranny tyrany
understand underatand undestand; understanding understading understandig understaning; unforeseen unforseen
unfortunately unfortunatley unfortunatly unfortunetly; university univercity univeristy universtiy
unnecessary unneccessary; until untill; up_to upto; useful usefull; usefulness usefullness; usually usally usualy
vacuum vaccuum; valuable valuble valueable; vegetable vegatable; vehicle vehical; verify verfy; visible visable
volunteer volenteer volunter voluteer; volunteered voluntered; wasn't wasnt; Wednesday wednsday wendesday wensday
whether wether; which whcih wich; with whith wih; within withing; without wihtout; won't wont
wonderful wonderfull wonderul; would woud woudl; wouldn't wouldnt; writing writting; written writen; wrote writed
yesterday yeasterday yestarday yesterda yesturday; yield yeild; you u yuo; you're youre; your ur yoru; yours your's
yourself youself
"""


def _read() -> dict[str, str]:
    entries = [entry.split() for line in _ENTRIES.strip().splitlines() for entry in line.split("; ")]
    return {wrong: right.replace("_", " ") for right, *all_wrong in entries for wrong in all_wrong}


RIGHT = _read()
