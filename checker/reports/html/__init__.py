"""The report as one page: what it shows, the plots in it, and how both are written as HTML."""
