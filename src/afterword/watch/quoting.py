"""A reply's own words: from the greeting to the sign-off, without quotation, signature, footer and disclaimer.

Losing words of the reply is the worse fault, so each cut needs a clear mark.
"""

from __future__ import annotations

import re

QUOTE_HEAD = re.compile(
    r"(?im)^(?:[ \t]*[-_]{2,}[ \t]*(?:original(?: message| appointment)?|forwarded message|ursprüngliche nachricht|message d'origine|"
    r"mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|weitergeleitete nachricht)[ \t]*[-_]*[ \t]*$|"
    r"[ \t]*(?:on|le|am|el|il|op|em|den|på|dnia|w dniu)\b[^\n]{0,200}(?:\n[^\n]{0,120}){0,2}?(?:wrote|a écrit|schrieb|escribi[óo]|ha scritto|schreef|escreveu|"
    r"skrev|kirjoitti|napisał\(?a?\)?)[^\n]{0,60}:[ \t]*$|"
    r"[ \t]*\*?(?:from|von|de|da|van|från|fra)\*?:[^\n]+\n(?:[ \t]*\*?(?:sent|date|gesendet|datum|envoyé|enviado|inviato|verzonden|data|skickat|sendt|to|an|à|cc|subject|betreff)\*?:[^\n]*\n?){1,6}|"
    r"[ \t]*_{20,}[ \t]*$)"
)
SIGN_OFF = re.compile(
    r"(?im)^[ \t]*(?:(?:kind|best|warm|warmest|kindest|with (?:kind|best|warm)|many) (?:regards|wishes|thanks)|regards|best|all the best|sincerely|"
    r"yours(?: (?:sincerely|faithfully|truly))?|cheers|thanks(?: again| and regards| very much)?|thank you(?: very much)?|mit freundlichen grüßen|"
    r"viele grüße|cordialement|bien à vous|saludos|un saludo|cordiali saluti|met vriendelijke groet|atenciosamente|med vänlig hälsning|"
    r"vennlig hilsen|venlig hilsen|terveisin|pozdrawiam|slán|le meas|kr|br|rgds|talk soon|speak soon|see you (?:then|soon))[ \t]*[,.!–-]*[ \t]*$"
)
FOOTER = re.compile(
    r"(?im)^[ \t]*(?:(?:this (?:e-?mail|message|communication)[^\n]{0,60}(?:is|are|may be|and any)|confidentiality notice|disclaimer|the information (?:contained )?in this|"
    r"if you (?:are not|have received this)|please consider the environment|sent from my |get outlook for|sent via |unsubscribe|"
    r"you(?:'re| are) receiving this)|virus-free\.)"
)
SIGNATURE = re.compile(r"(?m)^--[ \t]?$")


def own_words(text: str) -> str:
    """The words of the person who wrote, as one text."""
    text = text.replace("\r\n", "\n")
    head = QUOTE_HEAD.search(text)
    if head and text[: head.start()].strip():
        text = text[: head.start()]
    lines = [line for line in text.split("\n") if not line.lstrip().startswith(">")]
    text = "\n".join(lines)
    for mark in (SIGNATURE, FOOTER):
        cut = mark.search(text)
        if cut and text[: cut.start()].strip():
            text = text[: cut.start()]
    sign = None
    for sign in SIGN_OFF.finditer(text):
        pass
    if sign and text[: sign.start()].strip() and len(text[sign.end() :].split()) < 40:
        text = text[: sign.end()]
    return re.sub(r"\n{3,}", "\n\n", text).strip()
