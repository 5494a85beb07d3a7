"""How findings, claims and figures are put into words and lines for people who read them in a terminal."""
