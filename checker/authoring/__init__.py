"""For those who write rules and kinds: mistakes, cases, coverage, differences, schemas, skeletons, explanations."""
