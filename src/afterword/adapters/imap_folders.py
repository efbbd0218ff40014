"""What the folders of a mailbox are for: by SPECIAL-USE (RFC 6154), else by name in the languages of large providers."""

from __future__ import annotations

BY_FLAG = {
    b"\\sent": "sent",
    b"\\drafts": "drafts",
    b"\\junk": "junk",
    b"\\trash": "trash",
    b"\\archive": "archive",
    b"\\all": "all",
}
# Names of servers without SPECIAL-USE, in the languages of large providers.
BY_NAME = {
    "sent": "sent", "sent mail": "sent", "sent items": "sent", "sent messages": "sent", "gesendet": "sent",
    "gesendete elemente": "sent", "gesendete objekte": "sent", "envoyés": "sent", "éléments envoyés": "sent",
    "messages envoyés": "sent", "enviados": "sent", "elementos enviados": "sent", "inviata": "sent",
    "posta inviata": "sent", "verzonden": "sent", "verzonden items": "sent", "skickat": "sent", "sendt": "sent",
    "wysłane": "sent", "lähetetyt": "sent", "送信済み": "sent", "itens enviados": "sent", "отправленные": "sent",
    "drafts": "drafts", "entwürfe": "drafts", "brouillons": "drafts", "borradores": "drafts", "bozze": "drafts",
    "concepten": "drafts", "rascunhos": "drafts", "下書き": "drafts",
    "junk": "junk", "spam": "junk", "junk e-mail": "junk", "junk email": "junk", "bulk mail": "junk",
    "unerwünscht": "junk", "indésirables": "junk", "correo no deseado": "junk", "posta indesiderata": "junk",
    "ongewenst": "junk", "迷惑メール": "junk",
    "trash": "trash", "deleted items": "trash", "deleted messages": "trash", "papierkorb": "trash", "corbeille": "trash",
    "papelera": "trash", "cestino": "trash", "prullenbak": "trash",
    "archive": "archive", "archiv": "archive", "archives": "archive", "all mail": "all", "alle nachrichten": "all",
}  # fmt: skip


def role_of(name: str, flags: tuple[bytes, ...], delimiter: bytes | None) -> str:
    """inbox, sent, junk, archive, drafts, trash, all, or "" for others."""
    if name.upper() == "INBOX":
        return "inbox"
    for flag in flags:
        if flag.lower() in BY_FLAG:
            return BY_FLAG[flag.lower()]
    last = name.rsplit((delimiter or b"/").decode(), 1)[-1]
    return BY_NAME.get(last.lower(), "")
