"""Frozen values that every room of the house shares; nothing here reads or writes anything."""
