"""What a proposal changes: two versions of the source -> `Report` -> the comment under a pull request.

`report` and `comment` use nothing but Python itself: the workflow that may write comments runs them
without installing anything.
"""
