"""Places by their names in every language, what lies in what, and the words for a country's people."""

from checker.places.demonyms import demonyms
from checker.places.gazetteer import contains, country_of, label, place_names, related

__all__ = ["contains", "country_of", "demonyms", "label", "place_names", "related"]
