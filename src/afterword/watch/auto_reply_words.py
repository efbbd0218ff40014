"""The words of automatic answers, in the languages of colleagues who are away."""

from __future__ import annotations

from afterword.watch.phrases import any_of

# Titles that only programs write: a label and a colon, or the label alone.
SUBJECT = any_of(r"""
    ^\W*(?:\w+! )?auto(?:matic|mated)?[ -]?(?:reply|response|replied|answer|responder)\W*(?::|$)
    ^\W*auto\s?:|^\W*out[ -]of[ -](?:the[ -])?office(?:[ -]?(?:auto)?-?\s?(?:reply|response|notification|message|assistant|alert))?\s?(?::|$)
    ^\W*(?:auto(?:matic|mated)?[ -]?reply|auto-?response|automatic response)\b.{0,3}(?:from|to|re|-|–)
    ^\W*ooo\b\s?(?::|re\b|$|[-–])|^\W*away from (?:the |my )?(?:office|desk|e-?mail|mail|keyboard)
    ^\W*(?:vacation|absence|holiday|leave) (?:reply|notice|response|message|notification|alert)
    [(\[【](?:auto(?:matic|mated)?[ -]?(?:reply|response)|自動(?:送信|返信|応答)|自动回复)[)\]】]
    ^\W*(?:i['’]?m |i am |am |currently )?on (?:annual |maternity |paternity |parental |sick |study )?(?:leave|holidays?|vacation)\W*$
    automatische antwort|abwesenheits|^\W*abwesen(?:d|heit)\W*$|^\W*nicht im (?:büro|haus)\W*$
    réponse automatique|reponse automatique|message automatique|absence du bureau|absente? du bureau|message d['’]absence|^\W*absen(?:ce|t|te|t\(e\))\W*(?:$|:)
    respuesta autom[áa]tica|fuera de (?:la )?oficina|ausencia (?:de la oficina|temporal|laboral)|^\W*(?:ausente|ausencia)\W*$
    risposta automatica|fuori (?:sede|ufficio)|assente dall['’]ufficio|^\W*assenza\b|automatisch(?:e)? antwoord|^\W*afwezig|afwezigheid
    resposta autom[áa]tica|fora do escrit[óo]rio|ausência (?:tempor|do)|autosvar|automati(?:skt|sk) svar|frånvaro|ej på kontoret
    ^\W*fravær|ikke på kontoret|ikke til stede|fraværsbesked
    automatyczna odpowied|odpowiedź automatyczna|autoodpowied|nieobecno|poza biurem
    automaattinen vastaus|poissaolo|poissa toimistolta|自動(?:応答|返信|送信)|不在(?:通知|のお知らせ|連絡|案内)|不在です|休暇のお知らせ
    automatická odpověď|mimo kancelář|nepřítomnost|автоматический ответ|автоответ|otomatik yan[ıi]t|iş yeri dışında
    自[动動](?:回[复覆復]|答[复覆])|外出通知|자동 (?:회신|응답)|부재중|automatikus válasz|răspuns automat|автоматична відповідь|αυτόματη απάντηση
""")
# What a notice is called by programs; nobody titles their own mail so.
NOTICE_NAME = any_of(r"""
    abwesenheits(?:notiz|nachricht|meldung|mitteilung|info)|automatische antwort\W*$|message (?:d['’]absence|automatique)|réponse automatique|respuesta autom[áa]tica|mensaje autom[áa]tico|risposta automatica|messaggio automatico|afwezigheids(?:bericht|melding|assistent)|automatisch antwoord
    resposta autom[áa]tica|autosvar|automati(?:skt|sk) svar|frånvaro(?:meddelande|besked)|fravær(?:s?melding|sbesked)|automatyczna odpowied|autoodpowied|poissaoloilmoitus|automaattinen vastaus|自動(?:応答|返信|送信)|不在(?:通知|のお知らせ|連絡|案内)
    automatická odpověď|автоматический ответ|автоответ|otomatik yan[ıi]t|自[动動](?:回[复覆復]|答[复覆])|자동 (?:회신|응답)|automatikus válasz|out[ -]of[ -]office (?:auto-?reply|reply|message|notification|response)|(?:vacation|absence|leave) (?:notice|notification|response|reply|message)
""")
# Titles that may be a person's own: they count only beside a text that is an absence notice.
SUBJECT_OF_PEOPLE = any_of(r"""
    \bout of (?:the )?office\b|\booo\b|\bon (?:annual |sick |maternity |parental )?leave\b|\bon vacation\b|\bau(?:ß|ss)er haus\b|\babwesend\b
    \b(?:is|am|be) away\b|\baway (?:until|till|from)\b|\bauto(?:matic|mated)?[ -]?(?:reply|response)\b|\babsen(?:ce|t|te)\b|\burlaub\b|\bcongés?\b
    \bthank(?:s| you) for (?:your (?:e-?mail|message|enquiry|inquiry)|contacting|getting in touch|writing)\b
""")
AUTOMATED = any_of(r"""
    \bthis is an auto(?:mated|matic|generated)[ -]?(?:\w+ )?(?:reply|response|message|answer|e-?mail)?\b|\bautomat(?:ed|ic) (?:reply|response|notification)\b|\bauto-?(?:reply|response|responder)\b
    automatische (?:antwort|nachricht|benachrichtigung)|réponse automatique|message automatique|respuesta autom[áa]tica|mensaje autom[áa]tico|risposta automatica|messaggio automatico
    automatisch (?:antwoord|bericht)|resposta autom[áa]tica|mensagem autom[áa]tica|automatiskt? (?:svar|meddelande|besked)|wiadomość automatyczna|automatyczna odpowiedź
    自動(?:応答|返信|送信)|自[动動](?:回[复覆復])|자동 (?:회신|응답)|otomatik (?:yanıt|mesaj)|automatická odpověď|автоматическ\w+ (?:ответ|сообщение)
""")
AWAY = any_of(r"""
    \b(?:i am|i['’]m|we are|i will be|i['’]ll be|(?:he|she|they|office|school|practice|shop) (?:is|are|will be))(?: currently| now| presently| also)?
    +\x20?(?:out of (?:the )?office|ooo|away from (?:the office|my desk|work)|out on|closed)\b
    \bout of (?:the )?office\b.{0,60}\b(?:until|till?|from|through|thru|return|back|with (?:no|limited)|on|for|today|this|\d)|^away until|^(?:ooo|on leave|off)\b
    \b(?:currently|presently|am|be|['’]m|is) (?:away|out|off|travel\w+|unavailable|abroad)\b.{0,40}\b(?:until|till?|from|with|return|back|for|at|on|today|this)
    \b(?:am|be|['’]m|currently|now|be away|is) (?:currently |away |now |out )?on (?:(?:my|a|an) )?(?:\w+ )?(?:leave|vacation|holidays?|sabbatical|secondment|break|course|honeymoon)\b
    \b(?:limited|no|intermittent|sporadic|reduced|restricted|patchy|little) (?:access to (?:my )?e-?mails?|e-?mail access|connectivity|reception|internet)\b
    \bnot (?:be )?(?:checking|reading|monitoring|answering|able to (?:check|read|access|respond|reply)|have access to|in the office|working|at work|available)\b|\bdo not work (?:on )?(?:mon|tues|wednes|thurs|fri)|\bpart[- ]time\b
    \bno longer (?:works?|with|employed|at|monitored|checks?|an employee)\b|\battending (?:a|an|the) (?:\w+ )?(?:conference|course|training|off-?site|event)\b
    \b(?:has|have) left (?:the )?(?:company|organi[sz]ation|firm|school|business|team|trust|practice|[A-Z]\w+)\b|\b(?:has|have) retired\b
    \bthis (?:mailbox|inbox|email(?: address)?|account|address) is (?:not|no longer) (?:being )?(?:monitored|in use|active|checked|read)\b
    \bwill (?:respond|reply|get back to you|answer)[^.]{0,40}\b(?:up)?on my return\b|\bupon my return\b|\bgone fishing\b|\bhigh volume of (?:e-?mails?|messages)
    nicht im (?:büro|haus|dienst)\b|au(?:ß|ss)er haus\b|wird nicht (?:weitergeleitet|gelesen|bearbeitet)|nicht mehr (?:für|bei|im unternehmen)|krankgeschrieben|(?:habe|bin in|im) (?:urlaub|elternzeit|mutterschutz)|ausgeschieden
    (?:\bbin|befinde mich|sind)\b[^!?\n]{0,60}(?:abwesend|urlaub|elternzeit|mutterschutz|nicht erreichbar|dienstreise|nicht da)|\bab dem\b[^!?\n]{0,30}\bwieder\b
    je (?:suis|serai)[^!?\n]{0,25}(?:absente?|en (?:congés?|déplacement|vacances|formation|arrêt)|de retour)|absente? du bureau|je reviens|serai absente?|plus (?:partie|dans|chez|employée?)|actuellement en congés?|(?:seront|sera|est|sont) fermée?s?\b|congé (?:maternité|parental|maladie)
    (?:estoy|estaré|me encuentro|nos encontramos|estamos)[^!?\n]{0,25}(?:fuera (?:de (?:la )?oficina)?|ausente|de (?:vacaciones|viaje|baja|permiso))|ya no (?:trabajo|trabaja|formo)|no (?:podré|estaré|estoy laborando)|incapacidad|me reincorporo|baja (?:médica|maternal)
    (?:sono|sarò|siamo|saremo)[^!?\n]{0,25}(?:assent[ei]|fuori (?:ufficio|sede)|in (?:ferie|maternità|malattia|trasferta))|non (?:lavora|lavoro) più|resterà chius|non è più (?:presidiata|attiv)
    (?:ik ben|momenteel|wegens|ben ik)[^!?\n]{0,60}(?:afwezig|niet aanwezig|niet op kantoor|(?:met|op) (?:vakantie|verlof|cursus)|terug|niet)|niet langer werkzaam|niet meer werkzaam|met (?:vakantie|verlof|zwangerschapsverlof)
    (?:estou|estarei|estarei|encontro-me|estamos)[^!?\n]{0,40}(?:ausente|fora do escritório|de (?:férias|licença)|em (?:viagem|férias)|indispon)|já não trabalho|não trabalho mais|licença (?:maternidade|médica)
    jag (?:är|har|kommer)[^!?\n]{0,50}(?:inte på kontoret|på (?:semester|resa|kurs)|frånvarande|ledig|bortrest|slutat|sjuk|åter)|är inte på kontoret|har slutat
    jeg (?:er|har|holder)[^!?\n]{0,50}(?:ikke på (?:kontoret|jobb|arbejde)|på (?:ferie|kursus|kurs|reise|rejse|barsel)|fraværende|ikke til stede|bortreist|ferie|sluttet|stoppet|permisjon)|holder ferie|har (?:ferie|sluttet)
    (?:jestem|będę|przebywam|jesteśmy)[^!?\n]{0,40}(?:nieobecn|poza biurem|na (?:urlopie|zwolnieniu|szkoleniu)|niedostępn)|przebywam na|nie pracuję już|już nie pracuj|nie ma mnie
    olen[^!?\n]{0,40}(?:lomalla|poissa|matkoilla|vapaalla)|en ole[^!?\n]{0,20}(?:toimistolla|töissä|tavoitettavissa)|jäänyt (?:eläkkeelle|vapaalle)
    不在(?:に(?:して|いた)|と(?:させて|なり)|です)|休(?:暇|業)(?:を(?:いただ|頂|取)|中|のため)|出張(?:中|のため|し)|退職(?:いたし|し)|自動(?:応答|返信|送信)|お休みを(?:いただ|頂)
    (?:休|度)(?:假|產假|产假)|出差|不在(?:办公室|辦公室)|已(?:离职|離職)|外出|无法(?:及时)?(?:查收|回复)|邮件我?已(?:经)?收到|已收到您的
    mimo kancelář|čerpám dovolenou|na dovolené|nejsem v kanceláři|nepřítom|již nepracuji|v отпуске|в отпуске|в командировке|отсутству|больше не работаю|вне офиса
    izin(?:de|li)|ofis dışında|ofiste (?:değilim|olmayacağım)|artık .{0,20}çalışm|휴가|부재|출장|퇴사|szabadságon|în concediu|у відпустці
""")
ACKNOWLEDGED = any_of(r"""
    thank(?:s| you) for (?:your (?:e-?mail|message|enquiry|inquiry)|contacting
    +|getting in touch)[^.]*\.[^.]{0,80}\bwe (?:aim|try|endeavou?r|will) to? ?(?:respond|reply|answer)
    \byour (?:e-?mail|message|enquiry|inquiry) has been received\b|\bthis mailbox is (?:checked|monitored)\b
    \bwe(?:['’]ve| have) received your (?:e-?mail|message|enquiry|inquiry)\b
""")
# What the sentences of an absence notice are about. Where no header says that a program wrote, each must be one.
FORMULA = (
    any_of(r"""
        \bthank(?:s| you)\b[^.]{0,30}\b(?:e-?mail|message|note|enquiry|inquiry|mail|contact\w*|getting in touch|writing|reaching out)\b|\bvielen dank für ihre|\bmerci (?:pour|de) votre (?:message|mail|courriel)
        \bgracias por (?:su|tu) (?:mensaje|correo)|\bgrazie (?:per|del) (?:la sua|il suo|tuo|messaggio)|\bbedankt voor (?:uw|je) (?:bericht|e?-?mail)|\bobrigad[oa] (?:pel[oa]|por)|\btack för ditt (?:mejl|mail|meddelande)|\bdziękuję za (?:wiadomość|e-?mail|maila)|ご連絡ありがとう|メールありがとう|děkuji za (?:váš|zprávu|e-?mail|pochopení)
    """),
    any_of(r"""
        \burgent|\bimmediate|\bemergenc|\bif (?:it|this|you|your)[^.]{0,40}\b(?:urgent|need|require|matter|query|pressing|wait)|\bassistance\b|\bplease (?:contact|call|e-?mail|ring|write|reach|direct|forward|resend|speak|get in touch)|\bgive \w+ a (?:ring|call)
        \bdringend|wenden sie sich|\burgence|\bveuillez|merci (?:de contacter|d['’]écrire)|\burgente|\bcontact(?:e|ar|en|o|ez|er)\b|\burgenz|rivolgersi|\bdringend|neem contact|\bbrådskand|\bakut|\bhaster|\bpiln|お急ぎ|急事|naléhav|срочн|acil|급한|kiireis
    """),
    any_of(r"""
        \b(?:limited|no|intermittent|sporadic|reduced|patchy) (?:access|e-?mail|connect|recept)|\bnot (?:be )?(?:checking|reading|monitor|able to (?:check|read|access|respond|reply)|have access)|\bslow to (?:respond|reply|answer)|\bdelay(?:ed)? (?:in|repl|respon)|\bon(?:ly)? (?:check|read)
        \b(?:accès|zugriff|acceso|accesso|toegang|acesso|dostęp|åtkomst|adgang|tilgang)\b|lese keine|nicht weitergeleitet|ne consulte pas
    """),
    any_of(r"""
        \b(?:respond|reply|answer|get back|be in touch|attend|deal with|read|pick)\b[^.]{0,50}\b(?:return|back|soon|then|possible|when i|after)|\bon my return\b|nach meiner rückkehr|à mon retour|dès mon retour|a mi (?:regreso|vuelta)|al mio rientro|bij terugkomst|no meu regresso|po powrocie|när jag är (?:tillbaka|åter)|når jeg er tilbage|回来后|戻り次第|po návratu
    """),
    any_of(r"""
        \b(?:back|return\w*|resum\w+|reopen\w*)\b|\buntil\b|\btill\b|\bthrough\b|wieder|zurück|retour|jusqu|hasta|regres|rientr|fino al|terug|\btot\b|volto|retorn|até|åter|tillbaka|t\.?o\.?m|tilbage|tilbake|til og med|wracam|wrócę|\bdo\b|まで|出社|返回|zpět|vern|вернусь|döne|복귀|까지|palaan
    """),
)
COURTESY = any_of(r"""
    ^\W*(?:hi|hello|hey|dear|good (?:morning|day|afternoon)|greetings)\b|\b(?:regards|best wishes|cheers|sincerely|thank(?:s| you)|apolog|sorry for|inconvenience|understanding|patience)\b
    \b(?:merry|happy|season|new year|holidays?)\b|\b(?:is|are|will be) (?:covering|looking after|handling|dealing with|standing in)|\bmy (?:colleague|assistant|deputy|manager)\b|\b(?:phone|tel|mobile|call|ring)\b|\d{3}[ -]?\d{3}|\S+@\S+
    \bfrom \S+ \S+ (?:to|until|through)\b|\bduring (?:this|that|my)\b|\b(?:in|during) my absence\b|\bin the (?:meantime|interim)\b|\bthis period\b
""")
# A greeting to many: of a person, unless an answer has it, since notices are written for colleagues as well.
TO_A_GROUP = any_of(r"""
    ^\W*(?:(?:hi|hello|dear|hey|morning),? (?:all|team|everyone|both|folks|guys|colleagues)|team|folks|all)\b|hallo zusammen|kolleg(?:en|innen)|hola (?:chicos|chicas|a todos|equipo)|ciao a tutti|salut (?:à )?tous|bonjour à tous|beste collega['’]?s|hej alla|kære alle|cześć wszystkim
""")
OF_A_LETTER = any_of(r"""
    \bthank(?:s| you)\b[^.]{0,30}\b(?:e-?mail|message|mail|enquiry|inquiry|contact\w*|writing|getting in touch)\b|\b(?:respond|reply|answer|get back|attend)\b[^.]{0,40}\b(?:return|back|soon|when i)\b|\bthis is an? auto
    \b(?:your|all) (?:e-?mails?|messages?|mail|enquiry)\b|\bif (?:your|this) (?:\w+ )?(?:is|matter|message|e-?mail)|\bfor (?:any |all )?urgent (?:matters?|quer\w+|issues?|work|exigenc\w+)
""")
# What somebody says who knows to whom they write; a notice goes to whoever wrote.
PERSONAL = any_of(r"""
    \b(?:see you|let['’]s|we (?:must|should|need to)|(?:your|the) (?:note|letter|portfolio|interview|visit|birthday|kind words|question|slides|draft)|(?:saw|read|got|loved|enjoyed) your|(?:asked|told) (?:\w+ ){1,2}to|forwarded (?:it|your)|passed (?:it|your)|bring you|can you|could you|would you|do you|wish you were|love,|xx+)\b
    \b(?:meeting|meet|speaking|talking|talk|lovely|great|good|nice) (?:with |to )?(?:you|meeting you|meet you|talking to you)\b|\b(?:our|the) (?:chat|conversation|talk|call|meeting)\b
    \b(?:kannst du|könntest du|könnten sie|bis dann|tu peux|bises|me mandas|mi mandi|un bacio|wil jij|kun je|daj znać|kom gärna|tu pourrais)\b
""")
