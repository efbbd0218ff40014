"""Words of trades and places that dictionaries lack and that are near others that they have."""

from __future__ import annotations

_WORDS = """
mise bono carte numpy pandas kubectl async nginx devops postgres quantile cytometry webhook webhooks linter
kanban scrum pytest dataframe namespace telehandler curtainsider viennoiserie umami miso gochujang ceilidh craic
korero kaupapa whanau tamariki arvo servo smoko lakh lakhs crore crores prepone tiffin panchayat jugaad garda
taoiseach eircode gaffer brekkie sparky chippy tradie ute esky
"""
TERMS = frozenset(_WORDS.split())
