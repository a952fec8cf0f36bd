"""The commands of the command line that are more than one call of the core, and what they share.

- checking, chosen, repairing, creating: `controleer` and `nieuw`, for who writes records
- editorial, visiting: `redactielijst`, `gemeenten` and `bronnen`, which keep records up to date
- proposing: `verschil`, `melding` and the files for GitHub
- records, saying: what a command works on, and what it says

`visiting` needs the network, so nothing here imports it.
"""
