"""The spellers of the property tests: what they write, the checker must read back."""
