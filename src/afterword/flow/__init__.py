"""The joints: one function for each thing that a person or a clock can start.

A joint is a list of calls, hardly a branch: it fetches values from the store,
hands them through the rooms, and puts back what came out.
"""
