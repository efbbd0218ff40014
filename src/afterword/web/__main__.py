"""`python -m afterword.web`: open Afterword in the browser."""

from afterword.web.serving import main

main(prog_name="afterword open")
