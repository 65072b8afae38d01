"""Drawn source graphs with known truth: how well the bounds on origins hold where every statement is read perfectly."""
