"""The words of automatic answers, in the languages of colleagues who are away."""

from __future__ import annotations

from afterword.watch.phrases import any_of

SUBJECT = any_of(r"""
    ^\W*(?:auto(?:matic|mated)?[ -]?(?:reply|response|replied|answer)|auto:|out[ -]of[ -](?:the[ -])?office|ooo\b)
    ^\W*away from (?:the |my )?(?:office|desk|e-?mail)|^\W*vacation (?:reply|notice|response|message)
    [(\[]auto(?:matic|mated)?[ -]?reply[)\]]
    ^\W*(?:i['’]?m |am |currently )?on (?:annual |maternity |parental |sick )?leave
    automatische antwort|abwesenheits|^\W*abwesend|nicht im (?:büro|haus)\b
    réponse automatique|absence du bureau|absente? du bureau|message d['’]absence|^\W*absence\b
    respuesta autom[áa]tica|fuera de (?:la )?oficina|ausencia de la oficina
    risposta automatica|fuori (?:sede|ufficio)|assente dall['’]ufficio|automatisch(?:e)? antwoord|^\W*afwezig
    resposta autom[áa]tica|fora do escrit[óo]rio|ausência tempor|autosvar|automatiskt svar|frånvaro|ej på kontoret
    automatisk svar|automatisk svar|^\W*fravær|ikke på kontoret|ikke til stede
    automatyczna odpowied|odpowiedź automatyczna|autoodpowied|nieobecno|poza biurem
    automaattinen vastaus|poissaolo|poissa toimistolta|自動(?:応答|返信|送信)|不在(?:通知|のお知らせ|連絡)|不在です
    automatická odpověď|автоматический ответ|автоответ|otomatik yanıt|自动(?:回复|答复)|자동 회신
""")
AWAY = any_of(r"""
    \b(?:i am|i['’]m|we are|i will be|i['’]ll be|(?:he|she|they) (?:is|are)) (?:currently|now)?
    +\x20?(?:out of (?:the )?office|away from (?:the office|my desk|work))\b
    out of (?:the )?office\b.{0,60}\b(?:until|till|from|through|return|back|with (?:no|limited))|^away until
    \b(?:currently|presently|am|be|['’]m) (?:away|out)\b.{0,30}\b(?:until|till|from|with|return|back)
    \b(?:am|be|['’]m|currently) (?:currently |away )?on (?:annual |maternity |paternity |parental |sick[ ]
    +|study )?(?:leave|vacation|holidays?)\b
    \b(?:limited|no|intermittent|sporadic) access to (?:my )?e-?mails?\b
    \bthis is an auto(?:mated|matic)[ -]?(?:reply|response)\b
    \bno longer (?:works?|with|employed|at|monitored|checks?|an employee)\b
    \bhas left (?:the )?(?:company|organi[sz]ation|firm|school|business|team|trust|practice)\b
    \bthis (?:mailbox|inbox|email(?: address)?|account) is (?:not|no longer) (?:monitored|in use|active|checked)\b
    \bwill (?:respond|reply|get back to you|answer)[^.]{0,40}\b(?:up)?on my return\b|\bupon my return\b
    nicht im (?:büro|haus)\b|au(?:ß|ss)er haus\b|wird nicht weitergeleitet
    (?:\bbin|befinde mich)\b[^.]{0,60}(?:abwesend|urlaub|elternzeit|nicht erreichbar)
    je suis (?:actuellement )?(?:absent|en congé|en déplacement|en vacances)|absente? du bureau|serai absente?
    (?:estoy|estaré|me encuentro) (?:actualmente )?(?:fuera de (?:la )?oficina|ausente|de vacaciones)
    (?:sono|sarò) (?:attualmente )?(?:assente|fuori (?:ufficio|sede)|in ferie)
    (?:ik ben|momenteel)[^.]{0,60}(?:afwezig|niet aanwezig|niet op kantoor|met (?:vakantie|verlof))
    (?:estou|estarei)[^.]{0,40}(?:ausente|fora do escritório|de férias)
    jag är[^.]{0,50}(?:inte på kontoret|på semester|frånvarande|ledig|bortrest)|är inte på kontoret
    jeg er[^.]{0,50}(?:ikke på kontoret|på ferie|fraværende|ikke til stede|bortreist)|holder ferie
    (?:jestem|będę|przebywam)[^.]{0,40}(?:nieobecn|poza biurem|na urlopie)
    olen[^.]{0,40}(?:lomalla|poissa)|en ole[^.]{0,20}toimistolla
    不在(?:に(?:して|いた)|と(?:させて|なり)|です)|休暇(?:を(?:いただ|頂|取)|中)|自動(?:応答|返信|送信)
""")
ACKNOWLEDGED = any_of(r"""
    thank(?:s| you) for (?:your (?:e-?mail|message|enquiry|inquiry)|contacting
    +|getting in touch)[^.]*\.[^.]{0,80}\bwe (?:aim|try|endeavou?r|will) to? ?(?:respond|reply|answer)
    \byour (?:e-?mail|message|enquiry|inquiry) has been received\b|\bthis mailbox is (?:checked|monitored)\b
    \bwe(?:['’]ve| have) received your (?:e-?mail|message|enquiry|inquiry)\b
""")
RETURNING = any_of(r"""
    \bback (?:on|in the office|at my desk)\b|\breturn(?:ing)? (?:on|to (?:the office|work)|from)\b|\buntil\b
    \bon leave\b|\baway\b
    \bno longer\b|\bhas left\b|\bnot monitored\b|\bhas been received\b|\bhave received\b
    \bwithin \w+ (?:working |business )?(?:days?|hours)\b
    \bbis\b|jusqu|hasta|fino al|\btot\b|até|till|\btil\b|\bdo\b|asti|まで|ab dem|urlopie|lomalla
""")
