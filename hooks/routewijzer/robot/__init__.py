"""What the workflows with rights do on GitHub: place a comment, open a proposal from a form.

Only Python itself, so that these jobs install nothing; and what other jobs hand over is never trusted.
"""
