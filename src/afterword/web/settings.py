"""Django's settings for the pages, on top of those for the record."""

from __future__ import annotations

import os
from pathlib import Path

from afterword.settings import *  # noqa: F403 - the same record, and pages on top
from afterword.settings import INSTALLED_APPS as RECORD_APPS
from afterword.settings import home
from afterword.web.keys import secret_key

HERE = Path(__file__).parent
DEBUG = False
# Without it a stranger's page could make a name of its own point here and read what is private (DNS rebinding).
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]", *filter(None, os.environ.get("AFTERWORD_HOSTS", "").split(","))]
SECRET_KEY = secret_key(home())
INSTALLED_APPS = [*RECORD_APPS, "django.contrib.staticfiles", "django.contrib.messages", "django_htmx", "afterword.web"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "afterword.web.access.Guard",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "afterword.web.access.Record",
]
ROOT_URLCONF = "afterword.web.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "afterword.web.access.around",
            ],
            "builtins": ["afterword.web.templatetags.saying"],
        },
    }
]
MESSAGE_STORAGE = "django.contrib.messages.storage.cookie.CookieStorage"
STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 3600
STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.AppDirectoriesFinder"]
LANGUAGE_CODE = "en"
# The texts are ready for others (gettext); none is offered before it is whole.
LANGUAGES = [("en", "English")]
LOCALE_PATHS = [HERE / "locale"]
USE_I18N = True
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
LANGUAGE_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "afterword.web.pages.trouble.old_page"
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_MEMORY_SIZE = 6_000_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 6_000_000
# Served to others only through a server of their own that speaks TLS; on this machine there is none.
_SECURE = os.environ.get("AFTERWORD_HTTPS") == "1"
CSRF_COOKIE_SECURE = SESSION_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = _SECURE
SECURE_HSTS_SECONDS = 31_536_000 if _SECURE else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = _SECURE
SECURE_SSL_REDIRECT = _SECURE
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _SECURE else None
SECURE_REFERRER_POLICY = "same-origin"
LOGGING_CONFIG = None
