"""Months, weekdays and days from today, in the languages in which colleagues say that they are away."""

from __future__ import annotations

# A line for each; English, then German, French, Spanish, Italian, Dutch, Portuguese, the Nordic languages, Polish, Czech, Russian, Turkish.
_MONTHS = """
january jan januar jänner janvier janv enero ene gennaio gen januari janeiro januari januar stycznia tammikuuta ledna января ocak styczeń
february feb februar février févr febrero febbraio februari fevereiro fev lutego helmikuuta února февраля şubat luty fevrier fevr
march mar märz mars marzo maart mrt março mar marts marca maaliskuuta března марта maerz
april apr avril avr abril aprile kwietnia huhtikuuta dubna апреля nisan kwiecień
may mai mayo maggio mei maio maj maja toukokuuta května мая mayıs
june jun juni juin junio giugno junho czerwca kesäkuuta června июня haziran czerwiec
july jul juli juillet juil julio luglio julho lipca heinäkuuta července июля temmuz lipiec
august aug août agosto augustus augusti sierpnia elokuuta srpna августа ağustos aout sierpień
september sep sept septembre septiembre settembre setembro września syyskuuta září сентября eylül setiembre wrzesień
october oct oktober okt octobre octubre ottobre outubro października lokakuuta října октября ekim październik
november nov novembre noviembre novembro listopada marraskuuta listopadu ноября kasım
december dec dezember dez décembre déc diciembre dic dicembre dezembro desember grudnia joulukuuta prosince декабря aralık grudzień decembre
"""
_WEEKDAYS = """
monday mon montag lundi lunes lunedì lunedi maandag segunda-feira segunda måndag mandag poniedziałku \
poniedziałek maanantaina maanantaihin maanantai 月曜日 pondělí понедельник понедельника pazartesi 星期一 周一 週一 월요일
tuesday tues tue dienstag mardi martes martedì martedi dinsdag terça-feira terça tisdag tirsdag wtorku wtorek \
tiistaina tiistaihin tiistai 火曜日 úterý вторник вторника salı 星期二 周二 週二 화요일
wednesday weds wed mittwoch mercredi miércoles mercoledì mercoledi woensdag quarta-feira quarta onsdag środy \
środę keskiviikkona keskiviikkoon keskiviikko 水曜日 středa středu středy среда среду среды çarşamba miercoles 星期三 周三 週三 수요일
thursday thurs thur thu donnerstag jeudi jueves giovedì giovedi donderdag quinta-feira quinta torsdag czwartku \
czwartek torstaina torstaihin torstai 木曜日 čtvrtek čtvrtka четверг четверга perşembe 星期四 周四 週四 목요일
friday fri freitag vendredi viernes venerdì venerdi vrijdag sexta-feira sexta fredag piątku piątek perjantaina \
perjantaihin perjantai 金曜日 pátek pátku пятница пятницу пятницы cuma 星期五 周五 週五 금요일
saturday sat samstag samedi sábado sabato zaterdag lördag lørdag soboty sobotę lauantaina lauantai 土曜日 sobota sobotu sabado суббота субботу cumartesi 星期六 周六 토요일
sunday sun sonntag dimanche domingo domenica zondag söndag søndag niedzieli niedzielę sunnuntaina sunnuntai 日曜日 neděle neděli воскресенье воскресенья pazar 星期日 周日 일요일
"""
_RELATIVE = {
    0: "today tonight heute aujourd'hui hoy oggi vandaag hoje idag i dag dzisiaj tänään 本日 dnes сегодня bugün 오늘 今天",
    1: "tomorrow demain mañana domani amanhã imorgon jutro huomenna 明日 zítra завтра yarın 내일 明天",
}

MONTHS = {word: number for number, words in enumerate(_MONTHS.strip().splitlines(), 1) for word in words.split()}
WEEKDAYS = {word: number for number, words in enumerate(_WEEKDAYS.strip().splitlines()) for word in words.split()}
RELATIVE = {word: days for days, words in _RELATIVE.items() for word in words.split() if word not in {"i", "dag"}}
# Too short or too common a word to be trusted without a number beside it.
SHORT = frozenset({"mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun", "segunda", "terça",
                   "quarta", "quinta", "sexta"})  # fmt: skip


def one_of(words: dict[str, int]) -> str:
    """The words as alternatives of a regular expression, longest first."""
    return "|".join(sorted(words, key=len, reverse=True))
