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
    delivery notification|rejected:
""")
DELAYED = any_of(r"""
    has not (?:yet )?been delivered.{0,300}(?:will|continue|no action|attempts)
    will (?:keep|continue) (?:trying|to (?:try|be tried))|delivery attempts will continue
    will (?:be retried|retry) for|this is a warning message only|you do not need to resend
    delivery (?:is|has been) delayed|no action is required on your part|temporary problem delivering
    could not be delivered for \S+ hours?|noch nicht zugestellt|has been (?:held|queued) (?:for|by)
""")
FAILED = any_of(r"""
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
SOFT = any_of(r"""
    mailbox (?:is |has )?(?:full|exceeded)|(?:over|exceed\w*|out of) .{0,20}quota|quota .{0,20}exceed|overquota
    storage (?:space|limit)|inbox is full|gr[ae]ylist|try again later|temporar(?:y|ily)|timed? ?out|expired
    too long (?:in|on) the queue|connection refused|insufficient (?:system|disk) (?:storage|space)
""")
