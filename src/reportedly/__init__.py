"""Reads news and answers one question: who says so?"""
