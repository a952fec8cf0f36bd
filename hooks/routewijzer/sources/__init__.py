"""Source watch: visits every address in the records and tells what is dead, moved or changed since an editor looked.

- places: which addresses, and which records name them
- maintext, comparing: what a page says, and what differs
- connecting, pacing, visiting: the network, politely and only to public hosts
- memory, rounds: what was seen before, and whose turn it is
- verdicts, reporting, issues: what it means, and how it is told

`commands.visiting` puts the parts together. The network is loaded only when this package is used.
"""
