"""Marks that part a reply's own words from the rest, as mail programs of many languages write them."""

from __future__ import annotations

from afterword.watch.phrases import any_of

# A date or an address must stand in it: "On Monday Tom wrote:" may be the writer's own sentence.
ATTRIBUTION = any_of(r"""
    >?\s*(?:on|le|am|el|il|op|em|den|på|dnia|w dniu)\b(?=.{0,300}(?:\d|@)).{3,300}?(?:wrote|a écrit|schrieb|escribió
    +|ha scritto|schreef|escreveu|skrev|napisał\(?a?\)?)\b.{0,80}?\s?:
    >?\s*.{3,200}(?:<\S+@\S+>|\(\S+@\S+\)).{0,40}(?:wrote|a écrit|schrieb|escribió|ha scritto|schreef|escreveu|skrev
    +|kirjoitti|napisał\(?a?\)?)\b.{0,60}?\s?:
    >?\s*(?:\d{4}[-/年.]|\w{2,4}\.? \d{1,2}\.).{3,200}<\S+@\S+>\s*(?:kirjoitti|skrev|のメール|:|：).{0,20}
    >?\s*>?\s*\d{4}年\d{1,2}月\d{1,2}日.{3,200}[:：]
""")
SEPARATOR = any_of(r"""
    [-_*=> ]{2,}\s*(?:original (?:message|appointment)|ursprüngliche nachricht|message d['’]origine
    +|mensaje original)\s*[-_*= ]*
    [-_*=> ]{2,}\s*(?:messaggio originale|oorspronkelijk bericht|mensagem original|ursprungligt meddelande)\s*[-_*= ]*
    [-_*=> ]{2,}\s*(?:oprindelig meddelelse|opprinnelig melding|wiadomość oryginalna|alkuperäinen viesti|元のメッセージ
    +|original-nachricht)\s*[-_*= ]*
    [-_*=> ]{2,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré|forwarded by .{0,80})\s*[-_*= ]*
    begin forwarded message:
    [#\-= ]*(?:please )?(?:type|write) your reply above this line[#\-= ]*
""")
HEADER_FROM = any_of(r"""
    \*?(?:from|von|de|da|van|från|fra|od|lähettäjä|expéditeur|差出人)\*?\s?[:：]\*?\s*\S
""")
HEADER_FIELD = any_of(r"""
    \*?(?:sent|date|to|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el)?|para|asunto|inviato
    +|oggetto)\*?\s?[:：]
    \*?(?:verzonden|aan|onderwerp|assunto|skickat|till|ämne|sendt|til|emne|wysłano|do|temat|lähetetty|vastaanottaja
    +|aihe)\*?\s?[:：]
    (?:送信日時|日時|宛先|件名)[:：]
""")
BANNER = any_of(r"""
    ^\W*(?:caution|warning|external|\[?ext\]?\b).{0,40}(?:e-?mail|sender|message|external|outside|originat)
    ^\W*\[?external\]?\W*$
    you don['’]t often get (?:e-?mail|messages?) from|learn why this is important
    this (?:e-?mail|message) (?:originated|came) (?:from )?outside
    do not click (?:on )?(?:any )?links|view (?:this|it) (?:e-?mail )?(?:in|online)
    having trouble (?:viewing|reading)|^\W*$
    type your reply above this line|^\[?(?:logo|image|cid:).{0,80}\]?$|^https?://\S+$
""")
GREETING = any_of(r"""
    (?:hi|hiya|hello|hey|dear|g['’]?day|good (?:morning|afternoon|evening|day)|greetings|morning|afternoon|howdy
    +|namaste|kia ora|dia dhuit)\b.{0,60}$
    [^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*)?\s*[,–—-]$
""")
CLOSING = any_of(r"""
    (?:with )?(?:(?:my|our|very|many) )?(?:kind|kindest|best|warm|warmest|kind and warm) ?(?:regards
    +|wishes)?(?: from .{2,30})?[ ,.!–—-]*
    regards[ ,.!–—-]*|all the (?:very )?best[ ,.!–—-]*|(?:yours|very) ?(?:sincerely|faithfully|truly)?[ ,.!–—-]*
    sincerely(?: yours)?[ ,.!–—-]*
    (?:many |warm )?thanks(?: (?:again|so much|very much|in advance|a million|and (?:kind |best )?regards))?[ ,.!–—-]*
    thank you(?: (?:again|very much|so much|in advance|and (?:kind |best )?regards))?[ ,.!–—-]*
    thanks,? (?:and )?regards[ ,.!–—-]*|ta[ ,.!–—-]*
    cheers[ ,.!–—-]*|with (?:thanks|appreciation|gratitude)[ ,.!–—-]*|respectfully(?: yours)?[ ,.!–—-]*
    cordially[ ,.!–—-]*|warmly[ ,.!–—-]*
    (?:talk|speak|see you|chat|catch up|catch you) (?:soon|then|later|there)[ ,.!–—-]*|take care[ ,.!–—-]*
    looking forward(?: to it)?[ ,.!–—-]*
    ngā mihi(?: nui)?[ ,.!–—-]*|slán(?: go fóill)?[ ,.!–—-]*|le (?:gach )?(?:dea-?mhéin|meas)[ ,.!–—-]*
    (?:k|b|w)?rgds?[ ,.!–—-]*|kr[ ,.!–—-]*|br[ ,]+
    (?:mit )?(?:freundlichen|besten|vielen|herzlichen|viele|beste|liebe) grü(?:ß|ss)en?[ ,.!–—-]*|mfg[ ,.]*
    cordialement[ ,.]*|bien (?:à vous|cordialement)[ ,.]*
    (?:un )?(?:cordial )?saludos?[ ,.]*|(?:cordiali|distinti) saluti[ ,.]*|met vriendelijke groet(?:en)?[ ,.]*
    atenciosamente[ ,.]*|med vänlig(?:a)? hälsning(?:ar)?[ ,.]*
    med (?:vennlig|venlig) hilsen[ ,.]*|ystävällisin terveisin[ ,.]*|z poważaniem[ ,.]*|pozdrawiam[ ,.]*
    よろしくお願い(?:いた)?します。?
""")
DELIMITER = any_of(r"""
    --[ \t]?|—|_{5,}|-{5,}|\*{5,}|={5,}
""")
DEVICE = any_of(r"""
    (?:sent|get|gesendet|envoyé|enviado|inviato|verstuurd|skickat|sendt|von meinem) .{0,30}(?:iphone|ipad|android
    +|outlook|mobile|phone|samsung|galaxy|yahoo|gmail|handy|blackberry)
""")
FOOTER = any_of(r"""
    this (?:e-?mail|message|communication|transmission)(?: and| is| may| was sent| has been| contains|,| \(
    +| including)(?!.{0,40}(?:to confirm|to let|to invite|regarding your))
    (?:confidentiality|legal|privacy|disclaimer|important)(?: notice| note)?\s*:
    the (?:information|content)s? (?:contained )?(?:in|of) this (?:e-?mail|message|transmission)
    if you (?:are not the intended|have received this|received this)|please (?:consider|think of) the environment
    think before you print
    unsubscribe|to unsubscribe|manage (?:your )?(?:preferences|notifications|subscription)
    you(?:['’]re| are| have) (?:receiving|received) this|(?:©|\(c\)|copyright) ?\d{4}
    (?:[\w&.,' -]{2,60} is )?(?:an )?(?:equal|affirmative) (?:opportunity|employment|action)
    registered (?:in|office|charity|company)|company (?:no|number|registration)
    please do not reply (?:directly )?to this|this is an? (?:automated|automatically|system)
    (?:do not reply|no reply is monitored)|virus-free|\[?cid:
    privacy (?:policy|notice)|powered by |sent (?:via|by|from|on behalf of) (?!.{0,40}(?:we|us|me)\b)
    (?:diese|ce message|este mensaje|dit bericht)\b.{0,40}(?:vertraulich|confidentiel|confidencial|vertrouwelijk)
""")
