"""What follows from a ledger's articles and decisions, kept as rows, so that neither adding nor asking reads it all.

An article's *facts* are a function of it alone, the *relations* of two propositions of these two alone; both are made
when it is added (``entering``). Propositions that strong relations connect are *settled* together (``settling``) when
somebody asks (``catching_up``). So the rows are a function of the articles and decisions, whatever their order.
"""
