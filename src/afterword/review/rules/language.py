"""A letter in another language: names, slots and attachments are looked at, its words are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.domain import Severity
from afterword.review.case import Rule, finding, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case


def find(case: Case) -> Iterator[Finding]:
    """One hint over the whole letter."""
    if not case.english:
        message = "Only English is judged. Names, blanks and attachments were looked at, the wording was not."
        yield finding("language", Severity.HINT, whole(case), message)


FLAGS = (
    "Sehr geehrte Frau Engel,\n\nvielen Dank für das freundliche Gespräch am Dienstag über die Stelle in Ihrer Werkstatt.",
    "Lieber Tom,\n\nich habe mich sehr gefreut, dass Sie mir die neue Anlage gezeigt haben.",
    "Die Arbeit in Ihrem Haus hat mir gut gefallen, und ich würde gern bei Ihnen anfangen.",
    "Ich war gestern bei Ihnen in der Küche und möchte mich herzlich dafür bedanken.",
    "Chère Madame,\n\nje vous remercie de m'avoir reçue hier pour le poste de traductrice dans votre agence.",
    "Merci encore de votre accueil, et de la visite de l'atelier que vous avez bien voulu m'offrir.",
    "J'ai été ravi de vous rencontrer et je reste très intéressé par le poste de chef de projet.",
    "Estimada señora Ruiz:\n\nLe agradezco mucho la entrevista de ayer y el tiempo que me dedicó.",
    "Fue un placer conocer el taller y hablar con usted sobre el nuevo horno de pan.",
    "Quedo a su disposición para cualquier pregunta y espero con interés su respuesta.",
    "Gentile dottoressa Bianchi,\n\nla ringrazio per il colloquio di ieri e per la visita del laboratorio.",
    "È stato un piacere conoscere il gruppo e parlare del nuovo progetto con voi.",
    "Geachte mevrouw De Vries,\n\nhartelijk dank voor het prettige gesprek van gisteren over de functie.",
    "Ik vond het erg leuk om de werkplaats te zien en hoor graag van u.",
    "Prezado senhor Costa,\n\nmuito obrigado pela entrevista de ontem e pela visita à fábrica.",
    "Szanowna Pani,\n\nbardzo dziękuję za wczorajszą rozmowę i za pokazanie mi nowej pracowni.",
    "Vážený pane Dvořáku,\n\nděkuji vám za včerejší pohovor a za čas, který jste mi věnoval.",
    "Kära Ingrid,\n\ntack så mycket för samtalet i går och för rundturen i verkstaden.",
    "Уважаемая Анна Петровна, большое спасибо за вчерашнюю беседу и за экскурсию по вашей лаборатории.",
    "Sayın Ayşe Hanım,\n\ndünkü görüşme için size çok teşekkür ederim ve yanıtınızı bekliyorum efendim.",
)
PASSES = (
    "Dear Frau Engel,\n\nThank you for the friendly talk on Tuesday about the job in your workshop.",
    "Thanks for your time. Look forward to hearing.",
    "Danke, Tom.",
    "Merci beaucoup, and thank you for the tour of the bakery that you gave me.",
    "Kia ora Hemi,\n\nThanks for the korero at the marae. I hope that we can talk again.",
    "Le meas, and thank you for the cup of tea in the snug.",
    "I speak German, French, Spanish, Italian, Dutch and Polish, and would use them with your guests.",
    "Hi Pat, thanks a million for the yarn. Be talking to you.",
    "Thank you for interview. I am very happy. I work in hotel for seven years.",
    "Dear Sir, I have the honour to thank you for the audience of Monday.",
    "THANK YOU FOR THE INTERVIEW MR DAVIS. I REALLY WANT THIS JOB.",
    "No news yet? Any word on the role would be great.",
    "Your Schnitzel, Knödel and Apfelstrudel were the best that I have eaten in years.",
    "I loved the Sagrada Família model that you keep in the hall.",
    "Łukasz, Zoë and Siân were kind, and I learned a lot from each of them.",
    "Gracias for the tacos, and thank you for the shift.",
    "Thank you for 40 minutes, 3 tours, 2 coffees and 1 very good question.",
    "Namaste. Thank you for the opportunity to interview with your company.",
    "Can start Monday. Own van, own tools, clean licence. Thanks for the chance to show you my work.",
    "The talk was short but I enjoyed it.",
)
RULE = Rule("language", find, FLAGS, PASSES)
