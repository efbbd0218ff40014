"""The words in which mail systems report, each as its documentation or its source writes them."""

from __future__ import annotations

from afterword.watch.phrases import any_of

STAGE_OF_SUBJECT = (
    (
        "delayed",
        any_of(r"""
    \bdelay(?:ed)?\b(?!.*fail)|^warning: (?:message|could not send)|verzögert|retard[ée]
    still (?:being retried|trying)|delivery incomplete
"""),
    ),
    (
        "delivered",
        any_of(r"""
    ^(?:delivered|relayed|zugestellt|remis|entregado|consegnato|bezorgd|entregue)\s?:|successful mail delivery
    delivery (?:status )?notification ?\(?success|return receipt.*delivered
"""),
    ),
)  # fmt: skip
FAILED_SUBJECT = any_of(r"""
    undeliver(?:able|ed)|undelivered mail|returned (?:mail|to sender)|mail delivery (?:failed|failure|error)
    delivery (?:status notification|failure|failed|problem|error|report)|failure notice|failed delivery
    message (?:not delivered|could not be delivered|undeliverable|you sent blocked)|\bnon remis\b|unzustellbar
    nicht zustellbar|zustellung fehlgeschlagen|échec de (?:la )?remise|no se puede entregar|no entregado
    mancato recapito|impossibile recapitare|onbestelbaar|não entregue|kan inte levereras|nie dostarczono
    olevererbar|kunne ikke leveres|配信不能|配信できません|user unknown|address not found|nondeliverable
    delivery notification|rejected:|mail delivery problem|mail system error|message status|not delivered|returned e-?mail
    non-?delivery|ndn:|ndr:|delivery unsuccessful|could ?n[o'’]t be delivered|email not sent|bounced mail|unable to deliver|not deliverable|invalid recipient
    недоставлен|ошибка доставки|退信|退回|投递失败|無法(?:傳遞|寄送)|未能送达|mail failure|zustellung nicht|unzustellbare|niet afgeleverd|mislukte bezorging
    no se (?:ha|pudo) (?:podido )?entreg|devuelto|messaggio non (?:consegnato|recapitato)|falha na entrega|não (?:foi )?entreg|mail could not be|nedoručiteln|blocked by (?:our|your|the)
    fehlgeschlagen|leveringsfejl|kunde inte|zwrot|niedostarczon|メールの(?:送信|配信)|returned to you|return(?:ing|ed) message to sender|delivery attempt
""")
DELAYED = any_of(r"""
    has not (?:yet )?been delivered.{0,300}(?:will|continue|no action|attempts)
    will (?:keep|continue) (?:trying|to (?:try|be tried))|delivery attempts will continue
    will (?:be retried|retry) for|this is a warning message only|you do not need to resend
    delivery (?:is|has been) delayed|no action is required on your part|temporary problem delivering
    could not be delivered for \S+ hours?|noch nicht zugestellt|has been (?:held|queued) (?:for|by)
""")
FAILED = any_of(r"""
    over (?:its|the|their|his|her) quota|non è stato (?:consegnato|recapitato)|(?:casella|indirizzo) inesistente|failed recipients?|returned mail|undelivered|did not receive|permanent(?:ly)? (?:fatal )?(?:delivery )?(?:errors?|fail)|fatal errors?|not accepting mail|not (?:been )?delivered|no longer (?:valid|in use|accepting)|can ?not deliver
    unknown (?:recipient|address|local|mailbox)|recipient (?:unknown|address rejected|rejected|not found|not recognized)|invalid (?:recipient|mailbox|address|user|final delivery)|(?:user|account|mailbox|address|recipient) (?:\S+ )?(?:is |was |has been )?(?:not found|disabled|inactive|suspended|closed|unavailable|unknown|does not exist)
    (?:550|551|552|553|554)[ -]|5\.\d\.\d|could not deliver|failed to deliver|delivery (?:problem|unsuccessful|attempt)|message (?:was )?(?:rejected|refused|blocked|bounced)|unrouteable|host (?:unknown|not found)|name is not recognized|not recogni[sz]ed
    退信|不存在|无法送达|無法|не может\s+быть|не доставлен|не существует|nicht zugestellt|unbekannt|introuvable|n['’]a pas (?:été|pu)|no existe|non esiste|bestaat niet|não existe|finns inte|findes ikke|nie istnieje|neexistuje|宛先|見つかりません
    (?:could not|couldn['’]t|can ?not|can['’]t|was not|wasn['’]t|has not been|not be|were not) (?:be )?(?:delivered
    +|reached)
    delivery (?:has |to the following .{0,40})?failed|unable to deliver
    i['’]m afraid i wasn['’]t able to deliver|permanent (?:fatal )?errors?|did not reach|cannot be reached
    undeliverable|returned to sender|user unknown|unknown user|no such (?:user|recipient)|does ?n[o'’]t exist
    address (?:rejected|not found)|mailbox (?:is )?(?:full|unavailable|not found|disabled)|no mailbox here
    over quota|quota exceeded|exceeded .{0,30}quota|not listed in .{0,40}directory|giving up on
    delivery to .{0,60} (?:has )?failed|konnte nicht zugestellt|n['’]a pas pu être remis|no se pudo entregar
    non è stato possibile (?:consegnare|recapitare)|kon niet worden (?:bezorgd|afgeleverd)
    não (?:pôde|foi possível) .{0,20}entreg|配信できませんでした|blocked by our .{0,30}filter
    rejected (?:your|the) message
""")
DELIVERED = any_of(r"""
    (?:successfully|was|been) (?:delivered|relayed) to|delivery .{0,60}(?:is complete|succeeded)
    no delivery notification was sent by the destination
""")
# Whatever status they come with, these pass: there will be room, or the server will be less busy.
FULL = any_of(r"""
    (?:mail ?box|inbox|account|user|folder)\b.{0,30}\b(?:is |has )?(?:full|over ?quota|exceeded|over (?:its |the )?(?:limit|quota|size))|(?:over|exceed\w*|out of|above) .{0,25}(?:quota|storage)|quota .{0,20}(?:exceed|full|reached)|overquota|disk ?quota
    not enough (?:disk )?(?:space|storage)|insufficient (?:system |disk )?(?:storage|space)|gr[ae]y-?list|try again (?:later|in)|temporarily (?:deferred|rejected|unavailable|suspended)|too many (?:messages|connections|recipients this)|rate[- ]limit|postfach (?:ist )?(?:voll|überfüllt)|boîte.{0,20}pleine|buzón.{0,20}lleno|casella.{0,20}piena|邮箱.{0,6}满|容量超過
""")
SOFT = any_of(r"""
    not (?:reachable|respond\w*)|unreachable|no (?:answer|response) from|could not (?:connect|be contacted)|unable to (?:connect|contact)|connection (?:timed|reset|dropped|closed|lost)|network (?:error|problem)|retry time|queue (?:period|time|too)|delivery time|within .{0,20}(?:days|hours)|after .{0,20}(?:days|hours)|lookup (?:timed|failure|failed temp)|too busy|overload|deferred|resources (?:temp|unavail)
    mailbox (?:is |has )?(?:full|exceeded)|(?:over|exceed\w*|out of) .{0,20}quota|quota .{0,20}exceed|overquota
    storage (?:space|limit)|inbox is full|gr[ae]ylist|try again later|temporar(?:y|ily)|timed? ?out|expired
    too long (?:in|on) the queue|connection refused|insufficient (?:system|disk) (?:storage|space)
""")
