"""Zoeken: the search index, made at build time with lunr and searched in the browser with lunr.js.

`tokens` and `compounds` have a twin in `web/zoeken/`; `documents` says under which words a page is found,
`index` makes the index of some pages, `files` cuts it into a national part and parts for the regions.
"""
